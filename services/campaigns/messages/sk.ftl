# Words of the service `campaigns`.

## Making communities
operator-needed = Na toto treba token prevádzkovateľa: vypíše ho `folkmoot token --operator`.
slug-taken = Komunita s týmto názvom už existuje.

## What a field takes
limit-name = jeden riadok s 1 až 80 znakmi
limit-teaser = čas, lebo upútavka hovorí, kedy sa otvorí
limit-target = celé číslo od { $least } do { $most }
limit-goal-once = každá miera iba raz
limit-dates = čas po `{ $earlier }`
limit-to = `draft`, `open`, `frozen`, `ended`, `archived` alebo `by_date`; na naplánovanie otvorenia `open` s `at`
limit-at = čas v budúcnosti
limit-draft-now = žiadny čas: konceptom sa niečo stáva hneď
limit-handle = 1 až 40 znakov a-z, 0-9, -, _ a .
limit-key = 1 až 80 znakov
limit-seed-kind = `post` alebo `idea`
limit-id = identifikátor

## The stages
stage-draft = Koncept
stage-scheduled = Naplánované
stage-open = Otvorené
stage-frozen = Uzavreté
stage-ended = Skončené
stage-archived = V archíve
about-draft = Komunitu vidia iba správcovia.
about-scheduled = Kým sa komunita neotvorí, vidia ju iba správcovia.
about-open = Všetci čítajú a zapájajú sa, ako dovoľujú pravidlá prístupu.
about-frozen = Všetko zostáva na čítanie; členovia už nemôžu nič pridať ani zmeniť.
about-ended = Ako uzavreté, a domovská stránka ukazuje, čo z toho vzišlo.
about-archived = Ako skončené, a vyhľadávače ju už neuvádzajú.

## The page in the studio
campaign-title = Kampaň
campaign-lead = Život tejto komunity: od konceptu po archív, podľa dátumov alebo ručne.
now = Teraz
by-hand = Určené ručne { $moment }.
dates = Dátumy
date-opens = Otvorí sa
date-freezes = Uzavrie sa
date-ends = Skončí sa
date-archives = Pôjde do archívu
no-date = bez dátumu
what-now = Čo môžete urobiť teraz
say-open = Otvoriť teraz
say-frozen = Uzavrieť teraz
say-ended = Skončiť teraz
say-archived = Presunúť do archívu
say-draft = Vrátiť do konceptu
say-by-date = Riadiť sa opäť dátumami
said = Hotovo. Takto je na tom komunita teraz.
undo-note = Každý z týchto krokov sa tu dá vziať späť. Dátum, ktorý ešte len príde, platí aj tak; koncept zostáva konceptom, kým ho neotvoríte.

## The welcome
welcome = Vitajte
