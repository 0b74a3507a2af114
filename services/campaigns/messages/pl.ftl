# Words of the service `campaigns`.

## Making communities
operator-needed = Potrzebny jest token operatora: wypisuje go `folkmoot token --operator`.
slug-taken = Jest już społeczność o tej nazwie.

## What a field takes
limit-name = jeden wiersz od 1 do 80 znaków
limit-teaser = chwila, bo zapowiedź mówi, kiedy nastąpi otwarcie
limit-target = liczba całkowita od { $least } do { $most }
limit-goal-once = każda miara raz
limit-dates = chwila po `{ $earlier }`
limit-to = `draft`, `open`, `frozen`, `ended`, `archived` lub `by_date`; aby zaplanować otwarcie, `open` z `at`
limit-at = chwila w przyszłości
limit-draft-now = bez chwili: wersją roboczą zostaje się od razu
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
campaign-lead = Życie tej społeczności: od wersji roboczej do archiwum, według dat lub ręcznie.
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
said = Gotowe. Oto obecny stan społeczności.
undo-note = Każdy z tych kroków można tu cofnąć. Data, która dopiero nadejdzie, zadziała mimo to; wersja robocza pozostaje nią do otwarcia.

## The welcome
welcome = Witamy
