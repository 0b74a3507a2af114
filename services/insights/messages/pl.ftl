# Words of the service `insights`.

## Where views come from
source-direct = Wpisany adres, zakładka lub e-mail
source-other = Inne strony
source-inside = Inna strona społeczności
source-embed = Osadzone na Twojej stronie
counted-how = Wyświetlenia i odwiedzający są liczeni bez plików cookie i nie jest zapisywane nic, co mówiłoby, kto to był. Małe liczby wyświetleń są dokładne; duże, a także liczby odwiedzających, to oszacowania z błędem standardowym: w dwóch przypadkach na trzy prawda nie leży dalej. Dni są w UTC.

## Numbers: what the community brought
numbers = Liczby
numbers-lead = Co przyniosła ta społeczność i jak daleko jest na drodze do celów.
report = Raport
csv-file = Pobierz CSV
period = Okres
period-of = { $from } – { $to }
days-in-utc = Dni zaczynają się i kończą o północy UTC.
last-days = { $count ->
    [one] Ostatni { $count } dzień
    [few] Ostatnie { $count } dni
    [many] Ostatnie { $count } dni
   *[other] Ostatnie { $count } dnia
}
whole-campaign = Całość
other-days = Inne dni
from-day = Od, na przykład 2026-11-01
to-day = Do
show = Pokaż
percent = { $number }%
hours = { $number } godz.
short-day = { $day } { $month }

## Goals
goals = Cele
to-campaign = Daty i cele
no-goals = Nie ma jeszcze celów. Kampania, która mówi, co chce osiągnąć, może pokazać, że to osiągnęła.
goals-note = Cele liczą się ze wszystkiego od { $from }.
time-passed = Minęło { $percent } czasu; znak na paskach pokazuje, gdzie to jest.
measure-members = Osoby, które dołączyły
measure-taking-part = Osoby, które wzięły udział
measure-solved = Rozwiązane pytania
measure-first-answer = Pierwsza odpowiedź w ciągu
goal-of = { $count } z { $target }
goal-at-most = { $count }; cel to najwyżej { $target }
goal-untold = Nie ma jeszcze z czego liczyć; cel to { $target }
goal-reached = Osiągnięty

## Sums and charts
views = Wyświetlenia
visitors-a-day = Odwiedzający dziennie
joined = Dołączyli
took-part = Wzięli udział
posts = Wpisy
answers = Odpowiedzi
ideas = Pomysły
votes = Głosy
solved = Rozwiązane pytania
first-answer = Czas do pierwszej odpowiedzi
nps = Skłonność do polecania (NPS)
to-sites = Wizyty na waszych stronach
chart-visits = Wyświetlenia i odwiedzający
chart-people = Ludzie
chart-written = Wpisy, odpowiedzi i pomysły
chart-told = { $from } do { $to }: razem { $sum }. Najwięcej { $day }: { $most }.
chart-none = { $from } do { $to }: nic.
as-table = Jako tabela
column-day = Dzień
column-from = Od
where-from = Skąd biorą się wyświetlenia
no-visits = W tych dniach nikt nie przyszedł.
from-page-to-page = Przejście ze strony na stronę nie jest źródłem: z tego jest jeszcze { $count } wyświetleń.
how-joined = Jak ludzie dołączali
nobody-joined = W tych dniach nikt nie dołączył.
way-invitation = Z zaproszenia
way-hand-off = Z waszego produktu
way-provider = Przez logowanie firmy
way-email = Linkiem z maila
way-other = Inaczej
nobody-went = W tych dniach nikt nie przeszedł stąd na wasze strony.
by-space = Według sekcji
no-space = W żadnej sekcji
column-space = Sekcja
how-fast = Jak szybko są odpowiedzi
no-questions = W tych dniach nikt o nic nie zapytał.
fast-told = { $questions ->
    [one] { $questions } pytanie
    [few] { $questions } pytania
    [many] { $questions } pytań
   *[other] { $questions } pytania
}, z odpowiedzią kogoś innego: { $answered }, rozwiązane: { $solved }.
within-hours = { $count ->
    [one] w ciągu { $count } godziny
    [few] w ciągu { $count } godzin
    [many] w ciągu { $count } godzin
   *[other] w ciągu { $count } godziny
}
within-days = { $count ->
    [one] w ciągu { $count } dnia
    [few] w ciągu { $count } dni
    [many] w ciągu { $count } dni
   *[other] w ciągu { $count } dnia
}
waited-longer = później
still-waiting = jeszcze nie
half-wait = Połowa pytań lub więcej wciąż czeka, więc nie ma jeszcze typowego czasu.
what-people-say = Co mówią ludzie
to-survey = Ankiety
in-their-words = Własnymi słowami
nps-anonymous = Polecanie na waszych stronach
exit-survey = Ankieta na koniec
answers-given = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
each-score = Każda liczba
score-of-ten = { $score } z 10
no-answers-given = W tych dniach nikt nie odpowiedział na ankietę.
method = Jak to się liczy
method-people = Ludzie liczą się bez pracowników, moderatorów i opiekunów. To, co piszą, liczy się jak u wszystkich.
method-answers = Czas do pierwszej odpowiedzi to środkowy ze wszystkich pytań. Pytania bez odpowiedzi liczą się jako najwolniejsze, a odpowiedź na własne pytanie się nie liczy.

## The report
as-of = Stan na { $moment }
all-numbers = Wszystkie liczby
print-hint = Gotowe do druku lub zapisania jako PDF poleceniem drukowania w przeglądarce.
goals-reached = Cele: osiągnięto { $reached } z { $all }
in-numbers = W liczbach
best-posts = Wpisy z największą liczbą głosów
best-ideas = Pomysły z największą liczbą głosów
nothing-yet = Jeszcze nic.
votes-count = { $count ->
    [one] { $count } głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosu
}
replies-count = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}

## What anybody sees of the outcome
outcome-people = { $count ->
    [one] osoba wzięła udział
    [few] osoby wzięły udział
    [many] osób wzięło udział
   *[other] osoby wzięło udział
}
outcome-posts = { $count ->
    [one] wpis
    [few] wpisy
    [many] wpisów
   *[other] wpisu
}
outcome-answers = { $count ->
    [one] odpowiedź
    [few] odpowiedzi
    [many] odpowiedzi
   *[other] odpowiedzi
}
outcome-ideas = { $count ->
    [one] pomysł
    [few] pomysły
    [many] pomysłów
   *[other] pomysłu
}
outcome-built = { $count ->
    [one] pomysł zrealizowany
    [few] pomysły zrealizowane
    [many] pomysłów zrealizowanych
   *[other] pomysłu zrealizowanego
}

## What a field takes
limit-day = dzień, na przykład `2026-11-22`
limit-after = dzień nie wcześniejszy niż `from`
limit-range = najwyżej { $days } dni
limit-by = `day`, `space` lub `source`

## Surveys
survey-title = Twoja opinia
nps-question = Na ile prawdopodobne jest polecenie { $community } znajomym lub współpracownikom?
nps-words = Jaki jest główny powód tej oceny?
exit-question = Na ile prawdopodobny jest ponowny udział w czymś takim jak { $community }?
exit-words = Co było najlepsze?
exit-more = Co następnym razem zrobić inaczej?
scale-low = wcale nieprawdopodobne
scale-high = bardzo prawdopodobne
score = Ocena
optional-hint = Można zostawić puste.
who-sees = Tę odpowiedź czytają tylko opiekunowie społeczności. Później można ją zmienić.
send-answer = Wyślij
thanks = Dziękujemy. Odpowiedź jest zapisana. Tutaj można dodać powód albo ją zmienić.
not-asked = Teraz nie ma żadnej ankiety.
to-home = Na stronę główną
sign-in-to-answer = Pytamy uczestników: zaloguj się, aby odpowiedzieć.
team-not-asked = Jesteś w zespole, a zespołu nie pytamy o jego własną pracę. Uczestnicy widzą tu pytanie.
limit-score = liczba całkowita od 0 do 10
limit-survey = `off`, `nps` lub `exit`
limit-which = `nps` lub `exit`
surveys = Ankiety
surveys-lead = Zapytaj uczestników, co sądzą o społeczności, i przeczytaj odpowiedzi.
survey-set = Zapisano. Wcześniejsze odpowiedzi zostają.
what-is-asked = O co pytamy
ask-nothing = O nic
ask-nothing-note = Żadne pytanie nie jest pokazywane.
ask-nps = Polecenie
ask-nps-note = Czy uczestnicy poleciliby społeczność, od 0 do 10? Na stronie głównej, aż odpowiedzą.
ask-exit = Na koniec
ask-exit-note = Liczba i dwa pytania otwarte, gdy społeczność jest zamrożona lub zakończona.
save-survey = Zapisz
what-came = Co z tego wyszło
of-members = Uczestnicy
of-guests = Na Twoich stronach
who-answered = Kto odpowiedział
nps-name = Wynik NPS
how-many = Odpowiedzi
promoters = 9–10
passives = 7–8
detractors = 0–6
nobody-yet = Jeszcze nikt
nps-note = Na sto: o ile więcej dało 9 lub 10 niż od 0 do 6, z błędem standardowym: w dwóch przypadkach na trzy prawda nie leży dalej. Odwiedzający Twoje strony liczeni są osobno, bo nie wiadomo, kim są.
no-answers = Jeszcze brak odpowiedzi
no-answers-note = Tu pojawi się to, co powiedzą uczestnicy.
older-answers = Starsze
without-words = Bez słów
somebody-on = Ktoś na { $site }
