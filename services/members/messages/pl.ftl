# Words of the service `members`: ways in, profiles, invitations, requests, keys, and the studio.

## What people are given
group = grupa
badge = odznaka
grant = uprawnienie
code = kod
# One thing somebody is given: its kind and its name.
a-gift = { $kind } { $name }
points = { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
    [many] { $count } punktów
   *[other] { $count } punktu
}

## Asking to be let in
ask-title = Poproś o dostęp
asked-title = Prośba o dostęp jest już wysłana
ask-lead = „{ $policy }” w społeczności { $community }. Decydują opiekunowie; twoją wiadomość czytasz tylko ty i oni.
asked-when = Wysłano { $when }.
nobody-decided = Nikt jeszcze nie zdecydował.
asked-before = Taka prośba już była.
answered-when = Odpowiedź przyszła { $when }; można poprosić ponownie.
may-ask-again = Można poprosić ponownie.
ask-hint = { $count ->
    [one] Opcjonalnie: dlaczego to dla ciebie. Najwyżej { $count } znak.
    [few] Opcjonalnie: dlaczego to dla ciebie. Najwyżej { $count } znaki.
    [many] Opcjonalnie: dlaczego to dla ciebie. Najwyżej { $count } znaków.
   *[other] Opcjonalnie: dlaczego to dla ciebie. Najwyżej { $count } znaku.
}
change-message = Zmień wiadomość
back = Wróć

## Signing in by mail
look-into-mail = Sprawdź pocztę
link-on-its-way = Na adres { $address } idzie link. Otwórz go w tej przeglądarce w ciągu piętnastu minut.
nothing-there = Nic nie ma? Zajrzyj do spamu albo poproś o nowy link.
open-outbox = Otwórz skrzynkę nadawczą tego komputera
use-another-address = Użyj innego adresu
sign-in-as = Zaloguj się jako { $name }
one-more-click = Jeszcze jedno kliknięcie, żeby nie zalogował się nikt poza tobą.
sign-in-to = Zaloguj się do społeczności { $community }
outbox = Skrzynka nadawcza
outbox-lead = Poczta, która wyszłaby z tego komputera. Aby ją wysyłać, ustaw `mail_api`.
no-mail-yet = Jeszcze nie ma poczty
no-mail-hint = Tu pojawi się to, co wyśle ta społeczność.
mail-to = do: { $address }

## Mails
mail-sign-in-subject = Logowanie do społeczności { $community }
mail-sign-in-text = Otwórz ten link, aby zalogować się do społeczności { $community }:
mail-address-subject = Potwierdź adres dla społeczności { $community }
mail-address-text = Otwórz ten link, aby dodać ten adres do swojego konta w społeczności { $community }:
mail-link-note = { $count ->
    [one] Zadziała raz, przez { $count } minutę, w przeglądarce, z której o niego poproszono. Jeśli to nie ty, nic się nie stanie, dopóki go tam nie otworzysz: tę wiadomość można usunąć.
    [few] Zadziała raz, przez { $count } minuty, w przeglądarce, z której o niego poproszono. Jeśli to nie ty, nic się nie stanie, dopóki go tam nie otworzysz: tę wiadomość można usunąć.
    [many] Zadziała raz, przez { $count } minut, w przeglądarce, z której o niego poproszono. Jeśli to nie ty, nic się nie stanie, dopóki go tam nie otworzysz: tę wiadomość można usunąć.
   *[other] Zadziała raz, przez { $count } minuty, w przeglądarce, z której o niego poproszono. Jeśli to nie ty, nic się nie stanie, dopóki go tam nie otworzysz: tę wiadomość można usunąć.
}
mail-invitation-subject = Zaproszenie do społeczności { $community }
mail-hello = Cześć,
mail-hello-name = Cześć, { $name },
mail-invitation-text = masz zaproszenie do społeczności { $community }. Aby dołączyć, otwórz ten link:
mail-invitation-note = Jest dla ciebie: nie przekazuj go dalej. Jeśli nie chcesz dołączać, usuń tę wiadomość i nic się nie stanie.

## Going on as somebody else
go-on-title = Kontynuować jako ktoś inny?
go-on-question = Kontynuować jako { $name }?
go-on-lead = W tej przeglądarce trwa sesja: { $name }. Przysłano cię tutaj jako kogoś innego.
go-on-as = Kontynuuj jako { $name }
stay = Zostań jako { $name }

## Invitations, for who has one
use-invitation = Użyj zaproszenia
use-invitation-lead = Wpisz otrzymany kod. Zanim cokolwiek się stanie, zobaczysz, do czego służy.
label-code = Kod
code-hint = Na przykład `k7wq-3f9d-…` albo `SPRING26`. Wielkość liter i łączniki nie mają znaczenia.
look-up = Sprawdź
invited-to = Masz zaproszenie do społeczności { $community }
invitation-used = To zaproszenie jest już przez ciebie wykorzystane.
what-it-gives-is-yours = To, co daje, należy do ciebie.
invitation-good = To zaproszenie jest ważne.
invitation-used-up = To zaproszenie wykorzystano już tyle razy, ile było można.
invitation-expired = To zaproszenie wygasło.
invitation-revoked = Opiekunowie wycofali to zaproszenie.
ask-for-new-one = Poproś o nowe osobę, która cię zaprosiła.
invitation = Zaproszenie
an-invitation = Zaproszenie
label-for = Dla
gives-you = Daje ci
good-until = Ważne do
accept-as = Przyjmij jako { $name }
go-to = Przejdź do społeczności { $community }
or = lub
sign-in-first = Mam już konto: najpierw się zaloguję
your-name = Twoje imię
your-name-hint = Widać je obok tego, co piszesz.
name-in-addresses = Nazwa w adresach
name-in-addresses-hint = Opcjonalnie: małe litery, cyfry i łączniki. Jeśli zostanie puste, powstanie z twojego imienia.
your-address-will-be = Twoim adresem będzie { $address }. Widzą go tylko opiekunowie.
join-community = Dołącz do społeczności { $community }

## Keys for programs
keys-title = Klucze dla programów
keys-lead = Klucz pozwala programowi działać w twoim imieniu, w granicach swoich zakresów.
no-keys-yet = Jeszcze nie ma kluczy
no-keys-hint = Utwórz osobny dla każdego programu, aby można było unieważnić tylko ten jeden.
copy-key-now = Skopiuj klucz teraz.
key-shown-once = Widać go tylko ten jeden raz i nikt poza tobą go nie ma.
programs-send-key = Programy wysyłają go jako { $header } i klucz.
made-when = utworzono { $when }
ended-on = wygasło { $day }
until-day = do { $day }
does-not-end = bezterminowo
revoke-key = Unieważnij klucz { $name }
revoke = Unieważnij
new-key = Nowy klucz
key-name = Do czego służy
key-name-hint = Na przykład `eksport do magazynu`.
key-scopes = Co może robić
scope-read = Czytać to, co możesz czytać ty, i sprawdzać dostęp
scope-write = Publikować, odpowiadać, zgłaszać pomysły, edytować
scope-vote = Głosować
scope-manage = Zarządzać: sekcjami, dostępem, uczestnikami, zaproszeniami
key-days = Jak długo jest ważny
key-days-hint = Unieważnić można w każdej chwili.
days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
a-year = Rok
until-revoked = Do unieważnienia
make-key = Utwórz klucz

## Profiles and people
member-since = W społeczności od { $day }
points-of-reputation = { $count ->
    [one] { $count } punkt reputacji
    [few] { $count } punkty reputacji
    [many] { $count } punktów reputacji
   *[other] { $count } punktu reputacji
}
badges = Odznaki
change-profile = Edytuj profil
people-lead = Uczestnicy społeczności { $community }.
find-member = Znajdź uczestnika
how-handle-begins = Początek nazwy użytkownika
find = Znajdź
nobody-found = Nikogo nie znaleziono
no-handle-begins = Żadna nazwa użytkownika tak się nie zaczyna.
more = Więcej
older = Starsze
name-and-place = { $name }, { $place }

## Settings
settings-lead = Twoje, w społeczności { $community }.
keys-panel = Pozwól programowi czytać, pisać lub głosować w twoim imieniu.
your-keys = Twoje klucze
your-data = Twoje dane
your-data-lead = Wszystko, co ta społeczność o tobie przechowuje, w jednym pliku JSON: profil, co masz przyznane, co piszesz i jak głosujesz.
download-data = Pobierz dane
said-profile = Profil został zapisany.
said-picture = Zdjęcie zostało zmienione.
said-session = Tamta przeglądarka została wylogowana.
said-address = Twój adres został potwierdzony.
picture = Zdjęcie
new-picture = Nowe zdjęcie
picture-hint = PNG, JPEG, WebP lub GIF, najwyżej { $size } KB. Najlepiej wygląda kwadrat.
use-picture = Użyj tego zdjęcia
remove-picture = Usuń zdjęcie
profile = Profil
name-hint = To, co widać obok tego, co piszesz.
where-you-are = Skąd jesteś
where-you-are-hint = Jak wolisz to ująć.
website-hint = Pełny adres.
links = Linki
links-hint = Najwyżej { $count }, każdy w osobnym wierszu. Zaczynają się od `https://` lub `http://`.
language = Język
language-hint = Stron, e-maili i komunikatów tutaj.
language-of-browser = Jak w przeglądarce
time-zone = Strefa czasowa
time-zone-hint = Na przykład `Europe/Bratislava`. Puste: jak na twoim urządzeniu.
save = Zapisz
signing-in = Logowanie
your-confirmed-address = Twój potwierdzony adres to { $address }. Nikt inny go nie widzi.
address-hint = Wyślemy ci link, który go potwierdzi.
send-link = Wyślij mi link
where-signed-in = Gdzie trwa twoja sesja
sign-out-everywhere = Wyloguj się wszędzie
a-program = Program
# Which browser, and on what it runs.
browser-on = { $browser } na { $system }
this-one = Ta
since-when = początek: { $when }
last-used = ostatnio { $when }
session-way = { $way ->
    [email] przez link w e-mailu
    [oidc] przez logowanie jednokrotne
    [hand_off] z produktu
    [invitation] przez zaproszenie
   *[demo] jako osoba z wersji demo
}
sign-out-browser = Wyloguj się: { $browser }
delete-account = Usuń konto
delete-account-lead = Twój profil, zdjęcie, adres, klucze i wszystko, co masz przyznane, znikają od razu i na zawsze, a każda przeglądarka zostaje wylogowana. To, co piszesz, zostaje podpisane „{ $former }”, a twoje głosy nadal się liczą.
your-handle = Twoja nazwa użytkownika
type-handle = Wpisz `{ $handle }`, aby potwierdzić, że to na poważnie.
delete-my-account = Usuń moje konto
add-address = Dodaj { $address } do swojego konta
add-address-lead = Odtąd można się nim logować.
confirm-this-address = Potwierdź ten adres
confirm-your-address = Potwierdź swój adres

## Signing in
demo-lead = To wersja demo: wybierz, kim chcesz być, albo zaloguj się na swoje konto.
open-lead = Pierwszy raz tutaj? Logując się, dołączasz do społeczności.
invited-lead = Do tej społeczności dołącza się przez zaproszenie.
sign-in-with = Zaloguj się przez { $provider }
single-sign-on = logowanie jednokrotne
your-mail-address = Twój adres e-mail
mail-address-hint = Wyślemy ci link. Bez hasła do zapamiętania.
have-invitation = Mam zaproszenie albo kod
for-tools = Dla narzędzi i testów
session-token = Token sesji
session-token-hint = To, co wypisuje `folkmoot token`.

## The people of the demo
demo-noor = Klientka: pyta, odpowiada, głosuje i zgłasza pomysły.
demo-piet = Partner: czyta też to, co jest tylko dla partnerów.
demo-mara = Ambasadorka: pomaga innym i ma to zaznaczone.
demo-tomas = Pracownik: odpowiada oficjalnie, ustala status pomysłów, łączy duplikaty.
demo-ines = Moderatorka: edytuje i usuwa to, co piszą inni.
demo-grace = Opiekunka: sekcje, dostęp i cała reszta.

## The studio
invitations = Zaproszenia
requests = Prośby
gates = Dostęp
ways-in = Sposoby wejścia
keys = Klucze
delete = Usuń
delete-thing = Usuń { $title }
change = Zmień
change-thing = Zmień { $title }
store = Zapisz
stored = Zapisano.
all-still-here = Cały wpisany tekst jest nadal tutaj.
label-last-day = Ostatni dzień
last-day-hint = Opcjonalnie, na przykład `2027-05-01`.

## The studio: gates
gates-lead = Reguła dostępu mówi, kto wchodzi. Może stać przed sekcją, wpisem, pomysłem albo czymś w innym serwisie.
new-policy = Nowa reguła
not-deleted = Nie usunięto.
no-policies-yet = Jeszcze nie ma reguł
no-policies-hint = Dopóki ich nie ma, wszystko jest otwarte dla wszystkich.
spaces-count = { $count ->
    [one] { $count } sekcja
    [few] { $count } sekcje
    [many] { $count } sekcji
   *[other] { $count } sekcji
}
resources-count = { $count ->
    [one] { $count } zasób zewnętrzny
    [few] { $count } zasoby zewnętrzne
    [many] { $count } zasobów zewnętrznych
   *[other] { $count } zasobu zewnętrznego
}
gate-of-people = ludzie
teaser-nothing = pozostali nie widzą nic
teaser-title = pozostali widzą tytuły
teaser-excerpt = pozostali widzą tytuły i pierwsze słowa
outside-resources = Zasoby zewnętrzne
outside-resources-lead = Pliki do pobrania, dokumentacja, strona sklepu: wszystko, co przed otwarciem pyta po nazwie { $check } lub { $allow }.
label-policy = Reguła dostępu
policy-first = Najpierw utwórz regułę; potem można coś za nią umieścić.
put-behind = Umieść coś za regułą
resource-name-hint = Pod którą się o niego pyta, na przykład `firmware-2`.
resource-title-hint = To, co czytają ludzie.
resource-policy-hint = Kto może go mieć.
policy-hint = TOML albo JSON.
policy-lead = Kto wchodzi i co mogą widzieć pozostali. Obowiązuje od razu i wszędzie.
policy-name-is = Nazwa: { $name }
policy-name-hint = Dla programów i adresów: od 2 do 40 znaków z `a-z 0-9 -`. Później nie da się jej zmienić.
rules-title = Jakich warunków można użyć
rule-signed-in = każdy uczestnik; „everyone” oznacza wszystkich
rule-role = ta rola lub wyższa: member, champion, employee, moderator, manager
rule-group = kto jest w grupie
rule-badge = kto nosi odznakę
rule-reputation = co najmniej tyle reputacji
rule-grant = kto to kupił lub podpisał
rule-code = kto wykorzystał kod
rule-mail-domain = kto ma tam potwierdzony adres
rule-country = kto stamtąd wchodzi
rule-between = od tej chwili; until = … wyznacza koniec
rule-all = kto spełnia wszystkie; any: jeden z nich; not: kto nie spełnia podanego
rule-teaser = co mogą widzieć pozostali: nothing, title, excerpt
back-to-gates = Wróć do reguł dostępu

## The studio: invitations
invitations-lead = Linki i kody, które sprowadzają ludzi, od razu z grupami i odznakami.
invite-somebody = Zaproś kogoś albo rozdaj kod
no-invitations-yet = Jeszcze nie ma zaproszeń
no-invitations-hint = Tu pojawi się to, co utworzysz, wraz z liczbą użyć.
label-label = Etykieta
label-hint = Nazwa dla ciebie i dla reguł, które o nią pytają. Może ją przeczytać osoba, której odmówiono.
code-of-choice = Własny kod
code-of-choice-hint = Opcjonalnie, na przykład `SPRING26`. Puste: losowy.
gives = Daje
gives-hint = Na przykład `group partners; badge pioneer; grant product:x`. Może zostać puste.
how-often = Ile razy
how-often-hint = Puste: bez ograniczeń.
invite-address-hint = Opcjonalnie: dla kogo. Liczy się po zalogowaniu przez e-mail.
optional = Opcjonalnie.
make-invitation = Utwórz zaproszenie
customers-csv = Klienci jako CSV
customers-csv-hint = Pierwszy wiersz nazywa kolumny: `id,email,name,groups,tags,badges,grants`; wystarczy identyfikator lub adres. W komórce kilka wartości oddziela `|`. Do { $most } wierszy naraz.
mail-it = Wyślij e-mailem
standing = { $standing ->
    [open] Ważne
    [used_up] Wykorzystane
    [expired] Wygasłe
   *[revoked] Wycofane
}
used-times = użyto: { $count }
used-times-of = użyto { $count } z { $most }
for-address = dla { $address }
until-moment = do { $moment }
made-when-by = utworzono { $when }, { $handle }
take-back = Wycofaj
take-back-thing = Wycofaj: { $title }
invitations-made = Utworzone zaproszenia
made-count = { $count ->
    [1] Zaproszenie jest utworzone
    [one] Utworzono { $count } zaproszenie
    [few] Utworzono { $count } zaproszenia
    [many] Utworzono { $count } zaproszeń
   *[other] Utworzono { $count } zaproszenia
}
made-lead = { $count ->
    [one] Zabierz kod teraz: przechowywane są tylko skróty, a ta strona pokazuje się raz.
    [few] Zabierz linki teraz: przechowywane są tylko skróty, a ta strona pokazuje się raz.
    [many] Zabierz linki teraz: przechowywane są tylko skróty, a ta strona pokazuje się raz.
   *[other] Zabierz linki teraz: przechowywane są tylko skróty, a ta strona pokazuje się raz.
}
not-mailed = Nie udało się wysłać: { $count }.
hand-links-over = Przekaż ich linki osobiście.
mailed-to = Wysłano: { $count }.
back-to-invitations = Wróć do zaproszeń

## The studio: people
all-roles = Wszystkie role
studio-people-lead = Kim są, co mogą i co mają przyznane.
find-members = Znajdź uczestników
handle-or-address = Nazwa użytkownika lub adres
handle-or-address-hint = Początek albo w całości.
role = Rola
only-these = Tylko z tą rolą.
label-group = Grupa
only-its-members = Tylko jej członkowie.
try-another = Spróbuj innego początku albo zostaw pole puste.
members = Uczestnicy
reputation = Reputacja
joined = Dołączenie
joined-when = dołączenie: { $when }
suspended = Konto zawieszone
active = Aktywne
signed-in-with = Sesje
browsers = { $count ->
    [one] { $count } przeglądarka
    [few] { $count } przeglądarki
    [many] { $count } przeglądarek
   *[other] { $count } przeglądarki
}
what-they-hold = Przyznane
nothing-so-far = Na razie nic.
as-others-read-it = Tak, jak czytają ją inni.
own-role-hint = Twoją rolę i stan zmienia inny opiekun.
what-they-may-do = Co może robić.
state = Stan
state-hint = Zawieszenie wylogowuje.
source = { $source ->
    [manager] opiekun
    [invitation] zaproszenie
    [webhook] sklep lub CRM
    [provider] logowanie jednokrotne
    [hand_off] wasz produkt
    [request] przyjęta prośba
   *[other] { $source }
}
from = Źródło
given = Kiedy
until = Do
take = Odbierz
over-since = skończyło się { $day }
until-taken = do odebrania
take-thing = Odbierz: { $kind } { $name }
give = Daj
kind-hint = Co to jest.
name-of-it = Nazwa
name-of-it-hint = Na przykład `partners` albo `product:x`.

## The studio: requests
waiting = { $count ->
    [0] Nikt nie czeka na odpowiedź.
    [one] { $count } prośba czeka na odpowiedź.
    [few] { $count } prośby czekają na odpowiedź.
    [many] { $count } próśb czeka na odpowiedź.
   *[other] { $count } prośby czeka na odpowiedź.
}
no-requests-yet = Jeszcze nie ma próśb
no-requests-hint = Kogo reguła nie wpuści, może poprosić o dostęp. Prośby pojawią się tutaj.
request-state = { $state ->
    [granted] Przyjęta
    [declined] Odrzucona
   *[open] Czeka
}
asked-when-short = prośba { $when }
letting-in-gives = Wpuszczenie daje
what-to-give = Co dać
what-to-give-hint = Ta reguła wymaga więcej niż jednej rzeczy. Na przykład `group partners`.
let-in = Wpuść
let-in-person = Wpuść: { $name }
decline = Odrzuć
decline-person = Odrzuć: { $name }

## The studio: ways in
ways-in-lead = Jak ludzie dołączają i się logują. Tego, co wyłączone, strona logowania nie proponuje.
all-ways-off = Wszystkie sposoby wejścia są wyłączone. Kto się teraz wyloguje, także ty, nie wróci, dopóki operator tej instalacji nie utworzy tokenu poleceniem { $command }.
on = Włączone
off = Wyłączone
way-email = Link e-mailem
way-email-lead = Wysyłamy link, który działa raz, przez piętnaście minut.
way-oidc = Logowanie jednokrotne
way-oidc-lead = Z kontem dowolnego dostawcy, który obsługuje OpenID Connect.
way-hand-off = Z waszego produktu
way-hand-off-lead = Wasz produkt przysyła ludzi z podpisanym tokenem. Nie trzeba ich zapraszać.
way-invitation-lead = Linki i kody, które tworzysz w części { $place }.
way-webhook = Uprawnienia ze sklepu lub CRM
way-webhook-lead = To nie sposób wejścia: mówi nam, co uczestnicy kupili lub podpisali.
where-messages-go = Dokąd wysyła wiadomości
no-mail-api = Ta instalacja nie może jeszcze wysyłać poczty, więc nikt tego nie zobaczy: brak { $setting }.
another-secret = Utwórz inny sekret
make-secret = Utwórz sekret
secret-over = Poprzedni od razu przestaje działać.
take-in-messages = Przyjmuj wiadomości
let-people-in = Wpuszczaj ludzi w ten sposób
client-secret = Sekret klienta
secret-kept = Jeden jest zapisany. Zostaw puste, aby go zachować, dopóki nie zmieni się dostawca ani klient.
secret-hint = Ten, który nadał nam dostawca. Puste dla klienta publicznego.
redirect-uri = Adres przekierowania do wpisania u dostawcy
provider = Dostawca
provider-hint = Jego adres, na przykład `https://id.example.com`. Resztę ustalimy sami.
client-id = Identyfikator klienta
client-id-hint = Jak nazywa nas dostawca.
button-name = Nazwa na przycisku
button-name-hint = „Zaloguj się przez …”
scopes = Zakresy
scopes-hint = Oddzielone pojedynczymi spacjami, wśród nich `openid`.
groups-claim = Pole z grupami
groups-claim-hint = W którym polu dostawca wymienia grupy osoby.
groups = Grupy
groups-hint = Po jednej w wierszu, ich przed naszą: `Engineering = partners`. Inne są pomijane.
forget-secret = Zapomnij zapisany sekret
where-product-sends = Dokąd wasz produkt wysyła ludzi, z tokenem w polu `token`
public-keys = Klucze publiczne waszego produktu
public-keys-hint = JWK Set dla RS256, ES256 lub EdDSA. Puste: podpisuje HS256 sekretem, który wydajemy.
secret-given-out = Sekret został wydany. Liczy się tylko, dopóki nie podano kluczy publicznych.
issuer = Wystawca
issuer-hint = Co musi być w `iss`. Puste: nie jest sprawdzane.
sign-in-page-of-product = Strona logowania waszego produktu
sign-in-page-hint = Prowadzi tam nasz przycisk, z dodanym `next`. Puste: bez przycisku.
this-is-secret = To jest sekret.
copy-secret = Skopiuj go teraz: widać go tylko ten jeden raz.
secret-is-key = Jego tekst, taki jaki jest, to klucz do HS256.
community-as-whole = Cała społeczność
who-may-join = Kto może dołączyć
who-may-join-hint = Kto już dołączył, zostaje.
joining-open = Każdy, kto się zaloguje
joining-invited = Tylko z zaproszeniem
people-gate = Dostęp do ludzi
people-gate-hint = Kto może czytać, co uczestnicy piszą o sobie.
people-gate-none = Brak: każdy może przeglądać ludzi
voters-visible = Opiekunowie mogą widzieć, kto głosował; nikt inny nigdy
vote-budget = Głosy uczestnika na otwarte pomysły
vote-budget-hint = Ile naraz, od 1 do 100; puste: bez ograniczeń. Głos wraca, gdy pomysł zostanie zamknięty.
limit-vote-budget = liczba całkowita od 1 do 100 albo nic

## Limits of fields
limit-code-missing = otrzymany kod
limit-code-unknown = kod tej społeczności: porównaj go znak po znaku
limit-days = od 0 do 3650 dni
limit-whole-number = liczba całkowita albo nic
limit-uses = liczba całkowita od 1 do { $most } albo null
limit-a-role = jedna z ról
limit-roles = member, champion, employee, moderator albo manager
limit-member-state = active albo suspended, nie { $state }
limit-group-line = w każdym wierszu ich grupa, `=` i jedna nasza
limit-line-up-to = { $most ->
    [one] jeden wiersz, najwyżej { $most } znak
    [few] jeden wiersz, najwyżej { $most } znaki
    [many] jeden wiersz, najwyżej { $most } znaków
   *[other] jeden wiersz, najwyżej { $most } znaku
}
limit-line-from-to = { $most ->
    [one] jeden wiersz, od { $least } do { $most } znaku
    [few] jeden wiersz, od { $least } do { $most } znaków
    [many] jeden wiersz, od { $least } do { $most } znaków
   *[other] jeden wiersz, od { $least } do { $most } znaku
}
limit-https = adres, który zaczyna się od `https://`
limit-no-query = adres bez zapytania
limit-scopes = słowa oddzielone pojedynczymi spacjami, wśród nich `openid`
limit-groups = { $most ->
    [one] najwyżej { $most } grupa
    [few] najwyżej { $most } grupy
    [many] najwyżej { $most } grup
   *[other] najwyżej { $most } grupy
}
limit-secret = jeden wiersz, najwyżej 500 bajtów
limit-secret-of-oidc = nadaje go tylko dostawca OpenID Connect
limit-joining = `open` albo `invited`
limit-policy-name = nazwa reguły dostępu tej społeczności
limit-mail-address = adres e-mail, na przykład `ada@example.com`
limit-handle-typed = twoja nazwa użytkownika, `{ $handle }`
limit-gift-name = nazwa od 1 do 80 znaków
limit-gifts = { $most ->
    [one] najwyżej { $most } rzecz
    [few] najwyżej { $most } rzeczy
    [many] najwyżej { $most } rzeczy
   *[other] najwyżej { $most } rzeczy
}
limit-gift-line = rodzaj (group, badge, grant albo code) i nazwa, na przykład `group partners`; „{ $part }” nie pasuje
limit-chosen-code = od 8 do 40 liter, cyfr i łączników, na przykład `SPRING26`
limit-future = czas, który dopiero nadejdzie
limit-day = dzień, na przykład `2027-05-01`
limit-time = czas, na przykład `2027-05-01T12:00:00Z`
limit-one-line = { $most ->
    [one] jeden wiersz o długości najwyżej { $most } znaku
    [few] jeden wiersz o długości najwyżej { $most } znaków
    [many] jeden wiersz o długości najwyżej { $most } znaków
   *[other] jeden wiersz o długości najwyżej { $most } znaku
}
limit-whole-address = pełny adres o długości najwyżej 200 znaków, na przykład `https://example.com`
limit-links = { $most ->
    [one] najwyżej { $most } link
    [few] najwyżej { $most } linki
    [many] najwyżej { $most } linków
   *[other] najwyżej { $most } linku
}
limit-language = jeden z { $codes } albo puste
limit-time-zone = strefa czasowa, na przykład `Europe/Bratislava` lub `UTC`, albo puste
limit-a-picture = zdjęcie
limit-picture-size = najwyżej { $most } KB, to ma { $size }
limit-picture-kind = PNG, JPEG, WebP albo GIF
limit-multipart = formularz wysłany jako multipart/form-data
limit-file = plik
limit-key-scopes = co najmniej jeden z read, write, vote, manage
limit-time-to-come = czas w przyszłości
limit-send-without-mail = nic, bo ta strona nie może wysyłać poczty; przekaż linki osobiście
limit-address-to-send = adres, na który wysłać
limit-another-code = inny kod: zaproszenie z tym już istnieje
limit-label-without-code = etykieta bez kodu w środku: może ją przeczytać osoba, której odmówiono
limit-others-name = imię, które przeczytają inni
limit-handle-wish = od 1 do 40 liter a-z, cyfr, łączników, kropek lub podkreśleń; albo zostaw puste
limit-csv-mailed = { $most ->
    [one] najwyżej { $most } wiersz, jeśli mają być wysłane e-mailem; linki z dłuższej listy zabierz ze sobą
    [few] najwyżej { $most } wiersze, jeśli mają być wysłane e-mailem; linki z dłuższej listy zabierz ze sobą
    [many] najwyżej { $most } wierszy, jeśli mają być wysłane e-mailem; linki z dłuższej listy zabierz ze sobą
   *[other] najwyżej { $most } wiersza, jeśli mają być wysłane e-mailem; linki z dłuższej listy zabierz ze sobą
}
limit-csv-full = { $email } ma już { $most }: z etykietą byłoby o jedną za dużo
limit-entries = { $most ->
    [one] najwyżej { $most } pozycja, `give` i `take` razem
    [few] najwyżej { $most } pozycje, `give` i `take` razem
    [many] najwyżej { $most } pozycji, `give` i `take` razem
   *[other] najwyżej { $most } pozycji, `give` i `take` razem
}
limit-a-member = uczestnik tej społeczności
limit-one-of-names = jedno z `email`, `handle` i `subject`; `issuer` tylko obok `subject`
limit-what-to-give = co dać: reguła wymaga więcej niż jednej rzeczy, więc trzeba wybrać
limit-answer = granted albo declined
# What is wrong in the text of a policy, and at which place of it.
limit-at-place = `{ $place }`: { $limit }

## Lists of customers
csv-line = wiersz { $line }: { $limit }
csv-cell = wiersz { $line }, kolumna { $column }: { $limit }
# A name of a column that is none.
quoted = „{ $text }”
csv-not-utf8 = to nie jest UTF-8
csv-most-rows = { $most ->
    [one] najwyżej { $most } wiersz w jednym żądaniu
    [few] najwyżej { $most } wiersze w jednym żądaniu
    [many] najwyżej { $most } wierszy w jednym żądaniu
   *[other] najwyżej { $most } wiersza w jednym żądaniu
}
csv-cells = { $cells ->
    [one] { $cells } komórka, a w nagłówku { $header }
    [few] { $cells } komórki, a w nagłówku { $header }
    [many] { $cells } komórek, a w nagłówku { $header }
   *[other] { $cells } komórki, a w nagłówku { $header }
}
csv-twice = to jest też w wierszu { $first }
csv-no-rows = co najmniej jeden wiersz pod nagłówkiem
csv-column-twice = ta kolumna występuje dwa razy
csv-columns = kolumny to id, email, name, groups, tags, badges i grants
csv-header = pierwszy wiersz musi nazywać kolumny: email lub id, a także name, groups, tags, badges lub grants
csv-broken = nie da się tego odczytać jako CSV: { $complaint }

## Problems: links
link-does-not-work = Ten link nie działa
link-unknown = Takiego linku nie wysłaliśmy. Może został ucięty: poproś o nowy.
link-expired = Linki działają piętnaście minut. Poproś o nowy.
link-of-other-browser = O ten link poproszono w innej przeglądarce i działa tylko tam. Otwórz go tam albo poproś tutaj o nowy.
link-used = Ten link został już wykorzystany, a każdy działa raz. Poproś o nowy.

## Problems: accounts and roles
no-demo = Tutaj nikt nie może się tak zalogować.
only-manager = Tylko ty opiekujesz się tą społecznością. Najpierw daj tę rolę komuś innemu; potem możesz odejść.
last-manager = To ostatni opiekun: najpierw daj tę rolę komuś innemu.
own-role = Nikt nie zmienia własnej roli ani nie zawiesza siebie. Poproś innego opiekuna.
moderators-suspend-below = Moderatorzy zawieszają osoby o niższej roli. Poproś opiekuna.
no-mail-here = Ta instalacja nie może wysyłać poczty, więc żadnego adresu nie da się potwierdzić.
address-known = Twoje konto ma już potwierdzony adres.
title-address-taken = Ten adres jest zajęty
address-taken = Ten adres należy do innego konta w tej społeczności. Zaloguj się nim albo użyj innego.
only-managers-manage = Klucze z zakresem `manage` mają tylko opiekunowie.
title-too-many-keys = Kluczy wystarczy
too-many-keys = { $most ->
    [one] Uczestnik ma najwyżej { $most } klucz. Unieważnij nieużywany, a potem utwórz ten.
    [few] Uczestnik ma najwyżej { $most } klucze. Unieważnij nieużywany, a potem utwórz ten.
    [many] Uczestnik ma najwyżej { $most } kluczy. Unieważnij nieużywany, a potem utwórz ten.
   *[other] Uczestnik ma najwyżej { $most } klucza. Unieważnij nieużywany, a potem utwórz ten.
}
open-already = To już jest dla ciebie otwarte: nie ma o co prosić.

## Problems: coming in
title-not-signed-in = Logowanie się nie powiodło
title-sign-in-failed = Logowanie nie zadziałało
way-closed = Ta społeczność nie wpuszcza w ten sposób. Otwarte sposoby są na jej stronie logowania.
way-without-secret = Dla tego sposobu wejścia nie wydajemy sekretu; mają go `hand_off` i `webhook`.
title-code-unknown = To nie jest nasz kod
code-unknown = Nie ma zaproszenia z tym kodem. Porównaj go znak po znaku z tym, co masz w wiadomości.
title-invitation-over = To zaproszenie już nie działa
invitation-over = { $why } Poproś o nowe osobę, która cię zaprosiła.
invitation-required = Do tej społeczności dołącza się tylko przez zaproszenie. Poproś o nie opiekunów i otwórz link.
no-free-handle = Nie znalazła się dla ciebie wolna nazwa w adresach. Spróbuj ponownie.
invited-is-member = Osoba, dla której jest to zaproszenie, już należy do społeczności. Zaloguj się i otwórz zaproszenie ponownie.
sign-in-otherwise = Adres należy do kogoś, kto opiekuje się tą społecznością. Takie osoby logują się przez link w e-mailu albo logowaniem jednokrotnym.

## Problems: single sign-on
oidc-code-refused = Usługa logowania nie przyjęła odpowiedzi, którą sama ci dała. Zacznij od nowa na stronie logowania; jeśli to nie pomoże, powiedz o tym opiekunowi społeczności.
oidc-two-people = Usługa logowania wskazała dwie osoby naraz. Zacznij od nowa na stronie logowania.
oidc-state-mismatch = Ta odpowiedź nie należy do logowania rozpoczętego w tej przeglądarce w ciągu ostatnich dziesięciu minut. Zacznij od nowa na stronie logowania.
oidc-answer-used = Ta odpowiedź została już wykorzystana, a każda działa raz. Zacznij od nowa na stronie logowania.
oidc-other-issuer = Ta odpowiedź pochodzi z innej usługi logowania niż ta, do której prowadziła strona.
oidc-access-denied = Logowanie tam się nie odbyło albo nie było dozwolone. Spróbuj ponownie albo wybierz inny sposób.
oidc-server-error = Usługa logowania ma własny problem. Spróbuj za minutę.
oidc-refused = Usługa logowania odmówiła. Jeśli kolejna próba nie pomoże, powiedz o tym opiekunowi społeczności.
oidc-token-invalid = Tego, co usługa logowania o tobie powiedziała, nie da się uznać za prawdę ({ $code }). Zacznij od nowa na stronie logowania.
oidc-unreachable = Usługa logowania tej społeczności nie odpowiedziała jak należy. Spróbuj za minutę albo innym sposobem.

## Problems: hand-offs
hand-off-missing = W tym żądaniu nie ma przekazania: trzeba je wysłać jako `token`.
hand-off-not-taken = Przekazanie nie zostało przyjęte: { $why }.
jose-malformed = to nie jest JSON Web Token albo jedno z pól ma zły typ
jose-unsupported = podpisano je algorytmem, który nie jest przyjmowany; przyjmowane są HS256, RS256, ES256 i EdDSA
jose-unknown-key = nie znamy klucza, którym mogło zostać podpisane
jose-forged = jego podpis jest nieprawidłowy
jose-expired = jego czas minął. Wróć i spróbuj ponownie
jose-not-yet = pochodzi z przyszłości: jeden z zegarów się myli
jose-no-expiry = nie mówi, kiedy się kończy (`exp`)
jose-too-long = jest ważne dłużej niż pięć minut
jose-other-audience = jest dla innej społeczności (`aud`)
jose-other-issuer = jest od kogoś innego (`iss`)
hand-off-unreachable = Kluczy, którymi sprawdza się przekazania, nie da się teraz pobrać. Spróbuj za minutę.
hand-off-used = To przekazanie zostało już wykorzystane, a każde działa raz. Wróć i spróbuj ponownie.
hand-off-no-iat = Przekazanie nie mówi, kiedy powstało (`iat`).
hand-off-no-jti = Przekazanie nie ma własnej nazwy (`jti`) albo jest ona za długa.
hand-off-no-sub = Przekazanie nie mówi, kogo dotyczy (`sub`).
hand-off-several = Przekazanie jest dla kilku społeczności (`aud`): musi być dla jednej.
hand-off-role = Przekazanie daje role `member`, `champion` i `employee`. Wyższe nadaje się w studiu.
hand-off-email = Przekazanie podaje adres e-mail, który nim nie jest (`email`).

## Problems: webhooks
title-not-believed = Tej wiadomości nie można ufać
hook-closed = Ta społeczność nie przyjmuje webhooków. Opiekun może je włączyć w studiu, w części „Sposoby wejścia”.
hook-too-old = { $count ->
    [one] Podpis różni się od obecnego czasu o więcej niż { $count } minutę. Podpisz ponownie.
    [few] Podpis różni się od obecnego czasu o więcej niż { $count } minuty. Podpisz ponownie.
    [many] Podpis różni się od obecnego czasu o więcej niż { $count } minut. Podpisz ponownie.
   *[other] Podpis różni się od obecnego czasu o więcej niż { $count } minuty. Podpisz ponownie.
}
hook-signature-wrong = Wyślij `webhook-id`, `webhook-timestamp` (w sekundach) i `webhook-signature`: `v1,` oraz base64 z HMAC-SHA256 z `{ $signed }` z sekretem po `whsec_`.

## The studio: brand
studio-brand = Wygląd marki
studio-campaign = Kampania
studio-surveys = Ankiety
studio-schedule = Zaplanowane wpisy
studio-numbers = Liczby

## Inviting many: lists, whom nobody may write to, members who bring others
invite-single = Linki i kody
invite-lists = Listy klientów
invite-bringing = Uczestnicy, którzy zapraszają innych
invite-suppressed = Do kogo nie pisać
lists-lead = Zaproś swoich klientów, każdego własnym linkiem, i zobacz, kto go otworzył, dołączył i wziął udział.
new-list = Nowa lista
make-list = Utwórz listę
list-name = Nazwa listy
list-source = Skąd pochodzi
list-source-hint = Opcjonalnie, na przykład `newsletter`. Widać to tylko tutaj.
reward-points = Punkty
reward-points-hint = Reputacji, za dołączenie: od 0 do 1000.
points-count = { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
    [many] { $count } punktów
   *[other] { $count } punktu
}
no-lists-yet = Nie ma jeszcze list
no-lists-hint = Lista ma nazwę, nagrodę i klientów z pliku CSV.
figure-invited = Zaproszeni
figure-mailed = Wysłano stąd
figure-opened = Otworzyli
figure-joined = Dołączyli
figure-took-part = Wzięli udział
progress-invited = Jeszcze nie otwarto
progress-opened = Otwarto
progress-joined = Dołączenie
progress-took-part = Udział
everybody = Wszyscy
filter-people = Jak daleko zaszli
nobody-here = Nikogo tu nie ma
nobody-here-hint = Dodaj osoby z pliku CSV albo wybierz inny filtr.
more-people = Więcej osób
people-of-list = Osoby z listy
column-who = Kto
column-stage = Jak daleko
column-mailed = Wysłano
column-member = Uczestnik
said-no = Nie chce wiadomości
mailed-times = { $count ->
    [one] { $count } wiadomość
    [few] { $count } wiadomości
    [many] { $count } wiadomości
   *[other] { $count } wiadomości
}
people-added = { $count ->
    [one] Na listę dodano { $count } osobę.
    [few] Na listę dodano { $count } osoby.
    [many] Na listę dodano { $count } osób.
   *[other] Na listę dodano { $count } osoby.
}
people-known = { $count ->
    [one] { $count } osoba już na niej była.
    [few] { $count } osoby już na niej były.
    [many] { $count } osób już na niej było.
   *[other] { $count } osoby już na niej było.
}
people-silenced = { $count ->
    [one] Pominięto { $count } osobę: nie wolno do niej pisać.
    [few] Pominięto { $count } osoby: nie wolno do nich pisać.
    [many] Pominięto { $count } osób: nie wolno do nich pisać.
   *[other] Pominięto { $count } osoby: nie wolno do nich pisać.
}
mail-more = Jest ich więcej: wyślij ponownie.
send-title = Wyślij linki
send-hint = Stąd, po { $most } naraz; albo pobierz linki do własnego narzędzia do wysyłki. Nikt nie dostaje przypomnienia przed upływem dnia ani więcej niż dwa razy.
mail-unsent = Wyślij do osób bez wiadomości
mail-again = Przypomnij osobom, które nie otworzyły
download-links = Pobierz linki (CSV)
add-people = Dodaj osoby
customers-file = Plik klientów (CSV)
suppressed-lead = Adresy i klienci, których nikt nie zaprasza i do których nic nie jest wysyłane. Przechowywane są tylko skróty.
suppress-who = Adresy lub identyfikatory klientów
suppress-who-hint = Po jednym w wierszu. To, co zawiera `@`, jest adresem.
suppress-button = Dodaj do listy
suppress-look = Sprawdź
is-suppressed = Jest na liście.
is-not-suppressed = Nie ma na liście.
suppressed-added = { $count ->
    [one] Dodano { $count } wpis do listy.
    [few] Dodano { $count } wpisy do listy.
    [many] Dodano { $count } wpisów do listy.
   *[other] Dodano { $count } wpisu do listy.
}
suppressed-kind = { $kind ->
    [email] Adres
   *[customer] Klient
}
suppressed-by = { $reason ->
    [unsubscribed] na własną prośbę
   *[manager] dodane przez opiekuna
}
take-off = Usuń
take-off-thing = Usuń z listy: { $thing }
nobody-suppressed = Nikogo nie ma na liście
nobody-suppressed-hint = Są tu osoby, które w wiadomości wybrały „nie chcę więcej zaproszeń”, oraz dodane przez ciebie.
bringing-lead = Uczestnicy zapraszają innych własnym linkiem i dostają za to nagrodę.
bringing-enabled = Uczestnicy mają własne linki
bringing-saved = Zapisano.
counts = Co się liczy
counts-hint = Osoba, która tylko dołączyła, może być tym samym uczestnikiem pod inną nazwą.
counts-took-part = Kto napisał lub zagłosował
counts-joined = Kto dołączył
rewards = Nagrody
rewards-hint = Po jednej w wierszu: ile osób, punkty i odznaka, na przykład `3 50 Ambassador`.
brought-most = Kto zaprosił najwięcej
nobody-brought = Nikt nie poprosił jeszcze o link
nobody-brought-hint = Uczestnicy znajdą swój w swoich ustawieniach.
brought-joined = dołączyli: { $count }
brought-took-part = wzięli udział: { $count }
bring-title = Zaproś innych
bring-lead = Własnym linkiem do { $community }.
bringing-off = Opiekunowie tej społeczności nie prosili uczestników o zapraszanie innych.
own-link = Twój link
own-link-hint = Daj go osobom, które znasz. Kto nim dołączy, jest zaproszony przez ciebie; widzisz to ty i opiekunowie.
get-link = Pobierz swój link
bring-rewards = Co to daje
bring-joined = Liczą się osoby, które dołączą.
bring-took-part = Liczą się osoby, które dołączą i napiszą coś lub zagłosują.
bring-at = { $count ->
    [one] Za { $count } osobę
    [few] Za { $count } osoby
    [many] Za { $count } osób
   *[other] Za { $count } osoby
}
bring-more = { $count ->
    [one] Do następnej brakuje { $count }.
    [few] Do następnej brakuje { $count }.
    [many] Do następnej brakuje { $count }.
   *[other] Do następnej brakuje { $count }.
}
nobody-came = Nikt jeszcze z niego nie skorzystał
nobody-came-hint = Zaproszone osoby pojawią się tutaj.
invited-by = { $name } zaprasza do { $community }
you-are-in = Jesteś już w społeczności: ten link jest dla innych.
unsubscribe-title = Bez kolejnych zaproszeń?
unsubscribe-lead = Nie dostaniesz więcej wiadomości z zaproszeniem do { $community }.
unsubscribe-button = Nie chcę więcej zaproszeń
unsubscribed-title = Zapisano
unsubscribed-lead = Nikt stąd nie napisze już z zaproszeniem. Link w wiadomości nadal działa, jeśli kiedyś zechcesz dołączyć.
unsubscribe-undo = To pomyłka
unsubscribe-undone = Cofnięto
unsubscribe-undone-lead = Możesz znów dostawać zaproszenia.
mail-unsubscribe = Jeśli nie chcesz więcej zaproszeń, otwórz to:
limit-progress = `invited`, `opened`, `joined` lub `took_part`
limit-points = liczba całkowita od 0 do { $most }
limit-rewards = najwyżej { $most } nagród
limit-reward-at = ile osób trzeba, od 1 do { $most }, każda liczba raz
limit-reward-empty = odznaka, punkty lub jedno i drugie
limit-reward-line = „{ $line }” to nie nagroda: ile osób, punkty i odznaka, na przykład 3 50 Ambasador
limit-batch-name = nazwa, żeby odróżnić tę listę od innych
limit-batch-people = najwyżej { $most } osób na jednej liście: utwórz kolejną
limit-send-closed = otwarta społeczność: do tego czasu linki donikąd nie prowadzą
limit-send-expired = lista, której linki jeszcze działają
limit-suppressed = od 1 do { $most } adresów lub identyfikatorów klientów
csv-nobody = identyfikator lub adres
csv-of-lists = każdy wiersz wymaga adresu; identyfikatory i tagi są przechowywane na listach
