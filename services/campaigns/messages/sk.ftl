# Words of the service `campaigns`.

## Making communities
operator-needed = Na toto treba token prevádzkovateľa: vypíše ho `folkmoot token --operator`.
slug-taken = Komunita s týmto názvom už existuje.
host-taken = Na tomto názve hostiteľa už je komunita alebo tento server.

## What a field takes
limit-name = jeden riadok s 1 až 80 znakmi
limit-teaser = čas, lebo upútavka hovorí, kedy sa otvorí
limit-target = celé číslo od { $least } do { $most }
limit-goal-once = každá miera iba raz
limit-dates = čas po `{ $earlier }`
limit-to = `draft`, `open`, `frozen`, `ended`, `archived` alebo `by_date`; na naplánovanie otvorenia `open` s `at`
limit-at = čas v budúcnosti
limit-draft-now = žiadny čas: konceptom sa niečo stáva hneď
limit-host = názov hostiteľa aspoň z dvoch častí, malými písmenami a bez portu: `community.acme.example`; iné písmená než a-z ako `xn--`
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
undo-note = Každý z týchto krokov sa tu dá vziať späť. Dátum, ktorý ešte len príde, platí aj tak; koncept zostáva konceptom, kým ho neotvoríte.

## The welcome
welcome = Vitajte

## The pages in the studio
place-overview = Prehľad
place-start = Šablóny
place-text = Texty
place-dates = Dátumy
place-spaces = Sekcie
place-goals = Ciele
place-manifest = Manifest
save = Uložiť
saved = Uložené.
limit-language = jeden z jazykov v zozname
limit-moment = dátum a čas, napríklad `2026-06-01T09:00`
text-lead = Čo o sebe komunita hovorí.
name-hint = Jeden riadok, najviac 80 znakov.
field-about = O čom je
about-hint = Jedna alebo dve vety pod názvom, najviac 500 znakov.
language-hint = Pre návštevníkov, ktorých prehliadač nežiada žiadny z našich.
welcome-hint = Čo si noví návštevníci prečítajú na domovskej stránke ako prvé. Markdown funguje.
guidelines-note = Čo od členov žiadate. Kto sa pridá, súhlasí s tým.
guidelines-edit = Upraviť pravidlá
dates-lead = Kampaň sa v týchto chvíľach otvorí, uzavrie a skončí sama, na minútu presne.
dates-in-utc = Všetky časy sú UTC. Prázdne pole znamená: ručne alebo nikdy.
opens-hint = Dovtedy ju vidia iba správcovia.
freezes-hint = Odvtedy členovia čítajú a už nepíšu.
ends-hint = Domovská stránka potom ukazuje, čo z toho vzišlo.
archives-hint = Vyhľadávače ju potom vynechajú.
teaser = Povedať návštevníkom ešte pred otvorením
teaser-hint = Dozvedia sa názov, o čom je a kedy sa otvorí; nič iné.
goals-lead = Čo má kampaň dosiahnuť. Čísla v štúdiu sa porovnávajú s tým.
goals-note = Prázdne pole nie je cieľ.
measure-members = Členovia
measure-taking-part = Ľudia, ktorí sa zapoja
measure-posts = Príspevky
measure-answers = Odpovede
measure-ideas = Nápady
measure-votes = Hlasy
measure-solved-percent = Vyriešené otázky v percentách
measure-first-answer-hours = Hodiny do prvej odpovede, najviac
measure-nps = Net Promoter Score
