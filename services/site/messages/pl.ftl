# Words of the service `site`.

## The root and the language
front-several = Na tym serwerze działa kilka społeczności. Każda ma własny adres: /c/ i nazwę.
limit-language = jedna z wartości: { $codes }

## Brand of a community
brand-title = Wygląd marki
brand-lead = Kolory, litery i narożniki społeczności. To, czego nie dałoby się przeczytać, nie zostanie zapisane.
brand-saved = Wygląd został zapisany.
brand-logo-saved = Logo zostało zapisane.
brand-refused = Jeszcze nie zapisano. Wszystko, co wpisano, nadal tu jest.
brand-light = Na jasnej stronie
brand-dark = Na ciemnej stronie
brand-shape = Litery i narożniki
brand-colour = Kolor marki
brand-colour-hint = Tło przycisków i oddanego głosu, na przykład `#7a1f4b`.
brand-ink = Tekst na nim
brand-ink-hint = Puste: biały lub czarny, zależnie od tego, co lepiej się czyta.
brand-accent = Linki
brand-accent-hint = Puste: na podstawie koloru marki. W każdym razie o jasności, która pozwala czytać.
brand-page = Tło strony
brand-page-hint = Puste: jak zwykle.
brand-dark-hint = Puste: taki sam jak na jasnej stronie.
brand-corners = Narożniki
brand-corners-hint = Jak zaokrąglone są przyciski i ramki.
corners-square = Proste
corners-small = Lekko zaokrąglone
corners-medium = Zaokrąglone
corners-large = Mocno zaokrąglone
brand-letters = Krój tekstu
brand-headings = Krój nagłówków
brand-letters-hint = Kroje obecne na urządzeniach: niczego się nie pobiera.
letters-system = Jak na urządzeniu
letters-humanist = Humanistyczny
letters-geometric = Geometryczny
letters-serif = Szeryfowy
letters-oldstyle = Renesansowy
letters-rounded = Zaokrąglony
brand-save = Zapisz wygląd
brand-try = Podgląd
brand-reset = Przywróć zwykły wygląd
brand-reset-confirm = Usunąć wszystkie kolory, litery i narożniki?
brand-contrast = Jak to się czyta
brand-contrast-note = Kontrast według WCAG 2.2, od 1:1 do 21:1.
pair-ink = Słowa na przycisku
pair-link = Linki na stronie
pair-text = Tekst na stronie
pair-soft = Drobny tekst na stronie
pair-brand = Przycisk na stronie
brand-needed = co najmniej { $ratio }
brand-passes = czyta się dobrze
brand-fails = za słabe
limit-colour = `#` i trzy lub sześć znaków 0–9 i a–f, na przykład `#7a1f4b`
limit-one-of = jedno z { $words }
limit-contrast = { $pair }: kontrast wynosi { $ratio }, a musi wynosić co najmniej { $needed }
brand-sample = Jak to wygląda?
brand-sample-text = Drobny tekst, tekst z { $link } i przycisk.
brand-sample-link = linkiem
brand-logo = Logo
brand-logo-field = Nowe logo
brand-logo-hint = PNG, JPEG, WebP lub GIF, najwyżej { $size } KB. Najlepiej kwadratowe; stoi obok nazwy.
brand-logo-use = Użyj tego logo
brand-logo-drop = Usuń logo
limit-logo-missing = obraz
limit-logo-kind = PNG, JPEG, WebP lub GIF
limit-logo-size = najwyżej { $most } KB, ten ma { $size }

## Home
home = Strona główna
nothing-here = Na razie nic tu nie ma
be-first = Napisz coś jako pierwsza osoba.
older = Starsze
about-community = O tej społeczności
new-here = Pierwszy raz tutaj?
new-here-words = Czytać może każdy. Uczestnicy pytają, odpowiadają, głosują i zgłaszają pomysły.
something-missing = Czegoś brakuje?
something-missing-words = Dodaj pomysł i głosuj na pomysły innych. Z najlepszych powstaje plan rozwoju.

## Search
search-title = Wyszukiwanie
without-filters = Szukaj bez filtrów
search-everything = Szukaj wszędzie
type-something = Wpisz, czego szukasz.
nothing-found = Nic nie znaleziono
nothing-found-hint = Spróbuj użyć mniej słów, innych słów albo usuń filtr.
ask-a-question = Zadaj pytanie
results = { $count ->
    [one] { $count } wynik
    [few] { $count } wyniki
    [many] { $count } wyników
   *[other] { $count } wyniku
} dla „{ $query }”, najlepsze na początku
more-results = { $count }+ wyników dla „{ $query }”, najlepsze na początku
mended = Nic nie znaleziono dla „{ $typed }”. Czy chodziło o to?
more = Więcej
show-all = Pokaż wszystko: { $name }
kind-label = Rodzaj
everything = Wszystko
posts = Wpisy
questions = Pytania
articles = Artykuły
replies = Odpowiedzi i komentarze
ideas = Pomysły
answer = Odpowiedź
comment = Komentarz
time-label = Czas
any-time = Kiedykolwiek
past-week = Ostatni tydzień
past-month = Ostatni miesiąc
past-year = Ostatni rok
space-label = Sekcja
all-spaces = Wszystkie sekcje
more-filters = Więcej filtrów
with-tag = Tag: { $tag }
by-author = Autor: @{ $handle }
with-status = Status: { $status }
take-away = : usuń ten filtr
answers-word = { $count ->
    [one] odpowiedź
    [few] odpowiedzi
    [many] odpowiedzi
   *[other] odpowiedzi
}
replies-word = { $count ->
    [one] odpowiedź
    [few] odpowiedzi
    [many] odpowiedzi
   *[other] odpowiedzi
}
comments-word = { $count ->
    [one] komentarz
    [few] komentarze
    [many] komentarzy
   *[other] komentarza
}
votes = { $count ->
    [one] { $count } głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosu
}
points = { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
    [many] { $count } punktów
   *[other] { $count } punktu
}
at-most-characters = { $count ->
    [one] najwyżej { $count } znak
    [few] najwyżej { $count } znaki
    [many] najwyżej { $count } znaków
   *[other] najwyżej { $count } znaku
}
expected-kind = jedno z: post, question, discussion, article, announcement, idea, reply, person
expected-one-kind = brak, chyba że szuka się jednego rodzaju
expected-since = jedno z: week, month, year, 2026-01-31, RFC 3339

## A member's page
written-by = Autor treści: { $name }
will-be-listed = Tutaj pojawi się to, co napisze ta osoba.
in-figures = W liczbach
reputation = Reputacja

## All that is kept of somebody
left-out = { $kind ->
    [posts] wpisy
    [replies] odpowiedzi
    [ideas] pomysły
   *[other] głosy
} po pierwszych { $count }
profile-about = { $name } w społeczności { $community }: wpisy, odpowiedzi i pomysły.

## What came of a campaign
outcome = Wyniki
outcome-lead = Co z tego wyszło
outcome-ideas = Pomysły z największą liczbą głosów
outcome-questions = Pytania z najlepszymi odpowiedziami
outcome-no-ideas = Nie było pomysłów.
outcome-no-questions = Nie było pytań.
outcome-all-posts = Wszystkie wpisy
outcome-all-ideas = Wszystkie pomysły

## The campaign in the studio
overview-lead = Na jakim etapie jest społeczność, co jeszcze trzeba zrobić i jak ją otworzyć.
said = Gotowe. Oto obecny etap społeczności.
launch-now = Otwórz teraz
launch-on = Otwórz { $moment }
check-title = Przed otwarciem
check-figures = Gotowe { $done } z { $all }
check-done = Gotowe
check-open = Do zrobienia
check-spaces = Są sekcje, w których można pisać
check-spaces-do = Sekcje
check-seeds = W każdej sekcji jest coś do czytania
check-seeds-do = Napisz
check-bare = Na razie nic w: { $spaces }
check-welcome = Powitanie dla nowych
check-welcome-do = Teksty
check-guidelines = Własne zasady
check-guidelines-do = Zasady
check-look = Własne kolory i pismo
check-look-do = Wygląd marki
check-weak = Coś z tego słabo się czyta; strona mówi co.
check-ways = Można się zalogować
check-ways-do = Sposoby wejścia
check-dates = Wiadomo, kiedy się otworzy
check-dates-do = Terminy
check-opens = Otwarcie: { $moment }
check-goals = Cele, którymi się ją zmierzy
check-goals-do = Cele
check-invited = Ktoś jest zaproszony
check-invited-do = Zaproszenia
check-sites = Własne strony są na liście
check-sites-do = Strony
plan-title = Co się zmieni
plan-figures = Do utworzenia: { $made }. Do zmiany: { $changed }. Tak jak trzeba: { $left }.
plan-nothing-to-do = Nic do zmiany. Tak jak trzeba: { $left }.
plan-new = Nowe
plan-changed = Zmienione
plan-left = Bez zmian
plan-nothing = nic
plan-becomes = zmienia się na
apply-done = Gotowe. Zmian: { $count }.
apply-nothing = Nic do zmiany: wszystko jest tak, jak trzeba.
apply-what = Co zostało zrobione
apply-stopped = Jednej rzeczy nie dało się zrobić, więc reszty nie próbowano.
apply-goes-on = To, co było wcześniej, jest zrobione i zostaje. Do zrobienia: { $left }. Ponowne zastosowanie ruszy stąd dalej.
apply-more = Było dużo do zrobienia. Zostało: { $left }. Zastosuj ponownie, aby kontynuować.
what-community = Społeczność
what-joining = Kto może dołączyć
what-theme = Wygląd
what-logo = Logo
what-guidelines = Zasady
what-gate = Reguła dostępu
what-resource = Zasób zewnętrzny
what-space = Sekcja
what-tag = Tag
what-sites = Własne strony
what-survey = Ankieta
what-post = Wpis
what-idea = Pomysł
what-campaign = Nazwa, terminy, powitanie i cele
what-host-name = Nazwa hosta
what-way-in = Sposób wejścia
manifest-lead = Cała społeczność w jednym pliku: do zabrania albo do napisania i zastosowania.
manifest-field = Manifest
manifest-hint = TOML razem z tekstami. To, o czym plik nie mówi, zostaje bez zmian.
manifest-plan = Pokaż, co się zmieni
manifest-apply = Zastosuj
manifest-download = Pobierz jako plik
manifest-other = Manifest jest dla „{ $theirs }”, a ta społeczność to „{ $ours }”. Zmień `slug`, aby zastosować go tutaj.
start-title = Zacznij od szablonu
start-lead = Społeczność gotowa do użycia, w jednym kroku. Resztę można zmienić.
start-adds = Ta społeczność nie jest już szkicem. Szablon ją uzupełni: terminy i to, co mówi o sobie, zostaną.
start-or = Masz już manifest?
start-or-manifest = Zastosuj go
start-name-hint = Jak nazywa się społeczność: jeden wiersz, najwyżej 80 znaków.
start-name-limit = jeden wiersz od 1 do 80 znaków
start-use = Użyj tego szablonu
start-others = Inne szablony
start-next = Co teraz?
start-next-words = Wszystko stoi. Przejrzyj to, dodaj własne słowa i kolory i otwórz ją.
start-checklist = Do listy przed otwarciem
start-see = Zobacz społeczność
start-opens = Otwarcie
start-spaces-list = Sekcje
start-goals-list = Cele
start-spaces = { $count ->
    [one] { $count } sekcja
    [few] { $count } sekcje
    [many] { $count } sekcji
   *[other] { $count } sekcji
}
start-seeds = { $count ->
    [one] { $count } wpis na początek
    [few] { $count } wpisy na początek
    [many] { $count } wpisów na początek
   *[other] { $count } wpisu na początek
}
start-goals = { $count ->
    [one] { $count } cel
    [few] { $count } cele
    [many] { $count } celów
   *[other] { $count } celu
}
manifest-wrong = { $count ->
    [one] { $count } rzecz do poprawienia; nic nie zmieniono
    [few] { $count } rzeczy do poprawienia; nic nie zmieniono
    [many] { $count } rzeczy do poprawienia; nic nie zmieniono
   *[other] { $count } rzeczy do poprawienia; nic nie zmieniono
}
template-launch = Premiera produktu
template-launch-about = Nowy produkt: nowości, pytania, pierwsze wrażenia, życzenia. Sześć tygodni.
template-contest = Konkurs pomysłów
template-contest-about = Jedno pytanie do klientów, ich pomysły i głosy, na końcu zwycięzcy. Cztery tygodnie.
template-beta = Program beta
template-beta-about = Testerzy za bramką: wersje, znane problemy, opinie. Trzy miesiące.
template-support = Forum pomocy
template-support-about = Klienci pomagają sobie, a pracownicy się włączają. Bez końca.
template-partners = Centrum partnerów
template-partners-about = Instalatorzy i sprzedawcy na zaproszenie: materiały, oferty, szkolenia. Bez końca.
spaces-lead = Gdzie się pisze: co tam należy, kto ma dostęp i w jakiej kolejności.
spaces-save = Zapisz
spaces-saved = Zapisano.
spaces-before = Sekcje przed nią są zapisane.
spaces-new = Nowa sekcja
spaces-address = W adresach
spaces-about = Co tam należy
spaces-open = Otwarta dla wszystkich
spaces-place = Miejsce
spaces-taken = adres, którego nie ma inna sekcja
