# Words of the service `campaigns`.

## Making communities
operator-needed = Potrzebny jest token operatora: wypisuje go `folkmoot token --operator`.
slug-taken = Jest już społeczność o tej nazwie.
host-taken = Pod tą nazwą hosta jest już społeczność albo sam ten serwer.

## What a field takes
limit-name = jeden wiersz od 1 do 80 znaków
limit-teaser = chwila, bo zapowiedź mówi, kiedy nastąpi otwarcie
limit-target = liczba całkowita od { $least } do { $most }
limit-goal-once = każda miara raz
limit-dates = chwila po `{ $earlier }`
limit-to = `draft`, `open`, `frozen`, `ended`, `archived` lub `by_date`; aby zaplanować otwarcie, `open` z `at`
limit-at = chwila w przyszłości
limit-draft-now = bez chwili: wersją roboczą zostaje się od razu
limit-host = nazwa hosta z co najmniej dwóch części, małymi literami i bez portu: `community.acme.example`; litery inne niż a-z jako `xn--`
limit-handle = od 1 do 40 znaków a-z, 0-9, -, _ i .
limit-key = od 1 do 80 znaków
limit-seed-kind = `post` lub `idea`
limit-id = identyfikator

## The stages
stage-draft = Wersja robocza
stage-scheduled = Zaplanowana
stage-open = Otwarta
stage-frozen = Zamrożona
stage-ended = Zakończona
stage-archived = W archiwum
about-draft = Społeczność widzą tylko opiekunowie.
about-scheduled = Do otwarcia społeczność widzą tylko opiekunowie.
about-open = Wszyscy czytają i biorą udział, jak pozwalają reguły dostępu.
about-frozen = Wszystko zostaje do czytania; uczestnicy nie mogą już niczego dodać ani zmienić.
about-ended = Jak zamrożona, a strona główna pokazuje, co z tego wyszło.
about-archived = Jak zakończona, a wyszukiwarki już jej nie pokazują.

## The page in the studio
campaign-title = Kampania
now = Teraz
by-hand = Ustawione ręcznie { $moment }.
dates = Daty
date-opens = Otwarcie
date-freezes = Zamrożenie
date-ends = Zakończenie
date-archives = Przeniesienie do archiwum
no-date = bez daty
what-now = Co można zrobić teraz
say-open = Otwórz teraz
say-frozen = Zamroź teraz
say-ended = Zakończ teraz
say-archived = Przenieś do archiwum
say-draft = Zmień w wersję roboczą
say-by-date = Wróć do dat
undo-note = Każdy z tych kroków można tu cofnąć. Data, która dopiero nadejdzie, zadziała mimo to; wersja robocza pozostaje nią do otwarcia.

## The welcome
welcome = Witamy

## The pages in the studio
place-overview = Przegląd
place-start = Szablony
place-text = Teksty
place-dates = Terminy
place-spaces = Sekcje
place-goals = Cele
place-manifest = Manifest
save = Zapisz
saved = Zapisano.
limit-language = jeden z języków z listy
limit-moment = data i godzina, na przykład `2026-06-01T09:00`
text-lead = Co społeczność mówi o sobie.
name-hint = Jeden wiersz, najwyżej 80 znaków.
field-about = O czym jest
about-hint = Jedno lub dwa zdania pod nazwą, najwyżej 500 znaków.
language-hint = Dla gości, których przeglądarka nie prosi o żaden z naszych.
welcome-hint = Co nowi goście czytają najpierw na stronie głównej. Markdown działa.
guidelines-note = Czego oczekujesz od uczestników. Kto dołącza, zgadza się na to.
guidelines-edit = Edytuj zasady
dates-lead = Kampania sama otwiera się, zamyka do zapisu i kończy w tych chwilach, co do minuty.
dates-in-utc = Wszystkie godziny są w UTC. Puste pole oznacza: ręcznie albo nigdy.
opens-hint = Do tej chwili widzą ją tylko opiekunowie.
freezes-hint = Od tej chwili uczestnicy czytają, ale nie piszą.
ends-hint = Strona główna pokazuje wtedy, co z tego wyszło.
archives-hint = Wyszukiwarki wtedy ją pomijają.
teaser = Zapowiadaj gościom przed otwarciem
teaser-hint = Poznają jej nazwę, temat i chwilę otwarcia; nic więcej.
goals-lead = Co kampania ma osiągnąć. Liczby w studiu są z tym porównywane.
goals-note = Puste pole to brak celu.
measure-members = Uczestnicy
measure-taking-part = Osoby, które się udzielają
measure-posts = Wpisy
measure-answers = Odpowiedzi
measure-ideas = Pomysły
measure-votes = Głosy
measure-solved-percent = Rozwiązane pytania, w procentach
measure-first-answer-hours = Godziny do pierwszej odpowiedzi, najwyżej
measure-nps = Net Promoter Score
