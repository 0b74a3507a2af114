# Words of the common crate: the frame of every page, its parts, forms, and the errors that any service may raise.

## Time
just-now = przed chwilą
minutes-ago = { $count ->
    [one] { $count } minutę temu
    [few] { $count } minuty temu
    [many] { $count } minut temu
   *[other] { $count } minuty temu
}
hours-ago = { $count ->
    [one] { $count } godzinę temu
    [few] { $count } godziny temu
    [many] { $count } godzin temu
   *[other] { $count } godziny temu
}
days-ago = { $count ->
    [one] { $count } dzień temu
    [few] { $count } dni temu
    [many] { $count } dni temu
   *[other] { $count } dnia temu
}
# A day: 22 Nov 2026.
a-date = { $day } { $month } { $year }
# A day and a time of day.
a-moment = { $date }, { $time } UTC
month-1 = sty
month-2 = lut
month-3 = mar
month-4 = kwi
month-5 = maj
month-6 = cze
month-7 = lip
month-8 = sie
month-9 = wrz
month-10 = paź
month-11 = lis
month-12 = gru
# Joins two things of a list.
and-then = { $first }; { $second }

## The frame
skip-link = Przejdź do treści
nav-main = Główna nawigacja
nav-more = Więcej linków
nav-pages = Strony
you-are-here = Jesteś tutaj
posts-tab = Wpisy
ideas-tab = Pomysły
roadmap-tab = Plan rozwoju
people-link = Ludzie
guidelines-link = Zasady
moderation-link = Moderacja
guidelines-due = Zasady się zmieniły.
guidelines-read = Przeczytaj
api-link = API
feed-link = Kanał Atom
language-label = Język
search = Szukaj
search-label = Szukaj w tej społeczności
search-placeholder = Szukaj wpisów i pomysłów
sign-in = Zaloguj się
sign-out = Wyloguj się
join = Dołącz
write-post = Napisz wpis
write-short = Napisz
share-idea = Dodaj pomysł
your-menu = { $name }: twoje menu
bell = { $count ->
    [0] Powiadomienia
    [one] { $count } nowe powiadomienie
    [few] { $count } nowe powiadomienia
    [many] { $count } nowych powiadomień
   *[other] { $count } nowego powiadomienia
}
your-page = Twój profil
settings = Ustawienia
studio = Studio
run-with = { $community }. Działa na Folkmoot.
back-to-start = Wróć na początek
back-to = Wróć do { $community }
embedding = Osadzanie
nav-sites = Nasze witryny

## Roles
role-visitor = Gość
role-member = Uczestnik
role-champion = Ambasador
role-employee = Pracownik
role-moderator = Moderator
role-manager = Opiekun
former-member = Były uczestnik

## Kinds and statuses
kind-question = Pytanie
kind-discussion = Dyskusja
kind-article = Artykuł
kind-announcement = Ogłoszenie
kind-idea = Pomysł
status-review = W ocenie
status-planned = Zaplanowane
status-progress = W toku
status-shipped = Gotowe
status-declined = Odrzucone
status-merged = Połączone

## Votes
votes-hidden = { $count ->
    [one] głos
    [few] głosy
    [many] głosów
   *[other] głosu
}
voted-word = twój głos
vote-up = Zagłosuj za: { $title }
vote-down = Zagłosuj przeciw: { $title }
vote-for-hidden = : zagłosuj za „{ $title }”
vote-against = Zagłosuj przeciw „{ $title }”
sign-in-to-vote = Zaloguj się, aby zagłosować za: { $title }
sign-in-to-vote-against = Zaloguj się, aby zagłosować przeciw: { $title }

## Parts
answered-hidden = , jest odpowiedź

## Forms
markdown-hint = Możesz użyć Markdownu: `**pogrubienie**`, `*kursywa*`, `[tekst](adres)`, `> cytat`, `- lista`.
markdown-help = Jak formatować w Markdownie
markdown-strong = pogrubienie, kursywa, przekreślenie
markdown-link = link
markdown-picture = obraz
markdown-code = kod w wierszu; wiele wierszy kodu między dwoma wierszami z ```
markdown-quote = cytat
markdown-list = lista; 1. numerowana, - [ ] lista zadań
markdown-heading = nagłówek
markdown-table = tabela; |---|---| pod jej pierwszym wierszem
markdown-words = tekst
markdown-shows = co przedstawia
not-stored-yet = Jeszcze nie zapisano.
all-still-here = { $title }. Cały wpisany tekst jest nadal tutaj.
your-comment = Twój komentarz
field-title = Tytuł
field-text = Tekst
field-about-you = O tobie
field-tags = Tagi
tags-hint = Opcjonalnie. Do pięciu, oddzielonych spacjami lub przecinkami.
field-kind = Rodzaj
field-space = Sekcja
field-name = Nazwa
field-handle = Nazwa użytkownika
field-email = Adres e-mail
field-location = Miejsce
field-website = Strona internetowa
field-message = Wiadomość
field-reason = Powód

## Limits of fields
at-least-characters = { $count ->
    [one] co najmniej { $count } znak
    [few] co najmniej { $count } znaki
    [many] co najmniej { $count } znaków
   *[other] co najmniej { $count } znaku
}
at-most-characters = { $count ->
    [one] najwyżej { $count } znak
    [few] najwyżej { $count } znaki
    [many] najwyżej { $count } znaków
   *[other] najwyżej { $count } znaku
}, tu jest { $length }
no-control-characters = bez znaków sterujących
limit-tags = tagi mają od 1 do 35 znaków z a-z 0-9 - + . #
at-most-tags = { $count ->
    [one] najwyżej { $count } tag
    [few] najwyżej { $count } tagi
    [many] najwyżej { $count } tagów
   *[other] najwyżej { $count } tagu
}
limit-slug = od 2 do 40 znaków z a-z, 0-9 i -
limit-limit = liczba całkowita od 1 do 100
limit-cursor = kursor z pola `next` poprzedniej strony
limit-pairs = pary nazwa=wartość w kodowaniu procentowym
limit-json-object = obiekt JSON
limit-site-name = nazwa od 1 do 80 znaków
limit-site-url = pełny adres, na przykład https://www.example.com; http tylko na tym komputerze, bez nazwy użytkownika i hasła
limit-site-once = każdy adres tylko raz
limit-sites = najwyżej { $count } witryn
# A complaint of a parser, in English, and where it stands.
line-and-column = wiersz { $line }, kolumna { $column }: { $complaint }

## Problems: titles
title-bad-request = Nie można odczytać żądania
title-sign-in = Najpierw się zaloguj
title-forbidden = Nie masz do tego uprawnień
title-not-found = Tu niczego nie ma
title-conflict = To koliduje z obecnym stanem
title-stale = Ktoś już to zmienił
title-invalid = Niektóre pola wymagają poprawy
title-too-many = Zbyt wiele żądań
title-refused = Nie masz jeszcze dostępu
title-undelivered = Inna usługa nie odpowiedziała
title-broken = Błąd po naszej stronie
title-busy = Serwer jest chwilowo zajęty
title-method = Tego nie można tu zrobić
title-too-large = Żądanie jest zbyt duże
title-content-type = Potrzebny jest inny typ treści
title-key-reused = Tego klucza użyto już w innym żądaniu

## Problems: what to do
detail-not-found = Pod tym adresem nie ma niczego, do czego masz dostęp. Być może treść usunięto albo w adresie jest literówka.
detail-stale = Wersja w If-Match nie jest już aktualna. Odczytaj ją ponownie i nanieś na nią swoją zmianę.
detail-invalid = { $fields }. Niczego nie zapisano.
named-limit = { $field }: { $limit }
detail-too-many = { $seconds ->
    [one] Spróbuj ponownie za { $seconds } sekundę.
    [few] Spróbuj ponownie za { $seconds } sekundy.
    [many] Spróbuj ponownie za { $seconds } sekund.
   *[other] Spróbuj ponownie za { $seconds } sekundy.
}
detail-refused = To nie jest dostępne dla wszystkich.
detail-refused-step = To nie jest dostępne dla wszystkich. { $step }.
detail-undelivered = Usługa, której do tego potrzebujemy, nie odpowiedziała i niczego nie zapisano. Spróbuj ponownie za minutę.
detail-broken = Twoje żądanie było poprawne, nasza odpowiedź nie, i niczego nie zapisano. Przyczynę zanotowano dla osób prowadzących tę stronę.
detail-busy = Baza danych nie odpowiedziała i niczego nie zapisano. Spróbuj ponownie za chwilę.
detail-method = Adres jest poprawny, ale metoda nie; dozwolone metody podaje `Allow`.
detail-malformed = Adres lub nagłówki mają niepoprawną postać.
detail-too-large = Treść żądania może mieć najwyżej { $limit } KB. Niczego nie zapisano.
detail-content-type = Wyślij treść jako `Content-Type: { $wanted }`.
detail-body-not-utf8 = Treść nie jest w UTF-8: bajt { $at } nie należy do żadnego znaku.
detail-not-utf8 = { $whole ->
    [form] Formularz nie jest w UTF-8.
    [query] Parametry adresu nie są w UTF-8.
   *[cookie] To nie jest UTF-8.
}
detail-not-json = Treść nie jest w formacie JSON, wiersz { $line }, kolumna { $column }: { $complaint }.
detail-idempotency-key = `Idempotency-Key` ma od 1 do 255 widocznych znaków ASCII.
detail-key-reused = Ten sam `Idempotency-Key` przyszedł w ciągu ostatnich 24 godzin z innym żądaniem. Do nowego żądania użyj nowego klucza.
detail-foreign-origin = To żądanie coś zmienia, a nie przyszło ze stron tej witryny. Programy wysyłają token bearer zamiast ciasteczka.
detail-origin-not-listed = Strona, z której przyszło zapytanie, należy do witryny, której ta społeczność nie ma na liście. Opiekun może ją dodać w studiu, w części „Osadzanie”.

## Refusals as pages
not-open-to-everyone = To nie jest dostępne dla wszystkich
this-thing = Ta treść
it-begins = Początek: „{ $excerpt }”
signed-in-as = Zalogowano jako { $name } ({ $role }).
sign-in-as-other = Zaloguj się jako ktoś inny
ways-in = Jak uzyskać dostęp
why-sign-in = { $thing } jest dla uczestników. Zaloguj się, aby przeczytać.
why-sign-in-first = { $thing } jest tylko dla niektórych uczestników. Najpierw się zaloguj, abyśmy wiedzieli, czy do nich należysz.
why-some-members = { $thing } jest tylko dla niektórych uczestników, a na razie do nich nie należysz.
why-badge = { $thing } jest dla uczestników z odznaką, której jeszcze nie masz.
why-reputation = { $thing } jest dla uczestników, którzy pomagają innym, a twoja reputacja jeszcze nie wystarcza.
why-grant = { $thing } jest dla osób, które mają coś, czego według naszych danych nie masz.
why-code = { $thing } jest dla osób, które wykorzystały kod.
why-mail-domain = { $thing } jest dla adresów e-mail jednej organizacji, a twój nie jest potwierdzony jako jeden z nich.
why-country = { $thing } nie otwiera się w kraju, z którego się łączysz.
why-not-yet = { $thing } otworzy się później.
why-over = { $thing } już się nie otwiera: czas dostępu minął.
why-excluded = { $thing } nie należy do treści dostępnych dla ciebie.
note-managers-decide = O tym, kto ma dostęp, decydują opiekunowie społeczności { $community }.
note-sign-in = Jeśli masz dostęp, od razu tu wrócisz.
note-register = To zajmie minutę. Potem otworzy się wszystko, co jest dla uczestników.
note-redeem = Zanim użyjesz kodu, zobaczysz, co daje.
note-role = Role nadają opiekunowie.
note-badge = Odznaki przyznają opiekunowie; dają je też zaproszenia.
note-reputation = Dziesięć punktów za każdy głos za, piętnaście za zaakceptowaną odpowiedź.
note-grant = Twoje zakupy i umowy rozpoznajemy po adresie e-mail.
note-address = Na adres przyjdzie link; jego otwarcie potwierdza, że adres należy do ciebie.
note-wait = Do tego czasu dostęp jest zamknięty.
note-asked = Prośba została wysłana. Wróć później: po jej przyjęciu treść się otworzy.
asked = Prośba wysłana
use-code = Użyj kodu
confirm = Potwierdź
what-you-said = Twoja prośba
message-to-managers = Wiadomość do opiekunów, opcjonalnie
word-to-them = Kilka słów do opiekunów
ask = Poproś o dostęp
members-only = Przeglądać mogą wszyscy; pisać i głosować mogą uczestnicy społeczności { $community }.
brought-back = Potem wrócisz tutaj.

## Counts
answers = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
answers-word = { $count ->
    [one] odpowiedź
    [few] odpowiedzi
    [many] odpowiedzi
   *[other] odpowiedzi
}
replies = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
replies-word = { $count ->
    [one] odpowiedź
    [few] odpowiedzi
    [many] odpowiedzi
   *[other] odpowiedzi
}
votes = { $count ->
    [one] { $count } głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosy
}
comments = { $count ->
    [one] { $count } komentarz
    [few] { $count } komentarze
    [many] { $count } komentarzy
   *[other] { $count } komentarza
}
comments-word = { $count ->
    [one] komentarz
    [few] komentarze
    [many] komentarzy
   *[other] komentarza
}

## What the script of the pages says, and the choice of colours
themes-label = Kolory
theme-system = Jak w systemie
theme-light = Jasne
theme-dark = Ciemne
script-votes = Głosy: { $count }
script-replies = Nowe odpowiedzi: { $count }
script-failed = Nie udało się. Spróbuj ponownie.
script-copied = Skopiowano link
