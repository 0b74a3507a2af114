# Words of the service `insights`.

## Where views come from
source-direct = Zadaná adresa, záložka alebo e-mail
source-other = Iné stránky
source-inside = Iná stránka komunity
source-embed = Vložené na vašej vlastnej stránke
counted-how = Zobrazenia a návštevníci sa počítajú bez cookies a neuchováva sa nič, z čoho by bolo zrejmé, kto to bol. Malé počty zobrazení sú presné; veľké, ako aj počty návštevníkov, sú odhady so svojou štandardnou chybou: v dvoch prípadoch z troch nie je skutočnosť ďalej. Dni sú v UTC.

## Numbers: what the community brought
numbers = Čísla
numbers-lead = Čo táto komunita priniesla a ako ďaleko je na ceste k svojim cieľom.
report = Správa
csv-file = Stiahnuť CSV
period = Obdobie
period-of = { $from } – { $to }
days-in-utc = Dni sa začínajú a končia o polnoci UTC.
last-days = { $count ->
    [one] Posledný { $count } deň
    [few] Posledné { $count } dni
   *[other] Posledných { $count } dní
}
whole-campaign = Celé trvanie
other-days = Iné dni
from-day = Od, napríklad 2026-11-01
to-day = Do
show = Zobraziť
percent = { $number } %
hours = { $number } hod.
short-day = { $day }. { $month }

## Goals
goals = Ciele
to-campaign = Dátumy a ciele
no-goals = Zatiaľ nie sú určené žiadne ciele. Kampaň, ktorá povie, čo chce dosiahnuť, môže ukázať, že to dosiahla.
goals-note = Ciele sa počítajú zo všetkého od { $from }.
time-passed = Uplynulo { $percent } času; značka na pruhoch ukazuje, kde to je.
measure-members = Ľudia, ktorí sa pridali
measure-taking-part = Ľudia, ktorí sa zapojili
measure-solved = Vyriešené otázky
measure-first-answer = Prvá odpoveď do
goal-of = { $count } z { $target }
goal-at-most = { $count }; cieľ je najviac { $target }
goal-untold = Zatiaľ niet z čoho počítať; cieľ je { $target }
goal-reached = Dosiahnuté

## Sums and charts
views = Zobrazenia
visitors-a-day = Návštevníci za deň
joined = Pridali sa
took-part = Zapojili sa
posts = Príspevky
answers = Odpovede
ideas = Nápady
votes = Hlasy
solved = Vyriešené otázky
first-answer = Čas do prvej odpovede
nps = Ochota odporúčať (NPS)
to-sites = Návštevy vašich stránok
chart-visits = Zobrazenia a návštevníci
chart-people = Ľudia
chart-written = Príspevky, odpovede a nápady
chart-told = { $from } až { $to }: spolu { $sum }. Najviac { $day }: { $most }.
chart-none = { $from } až { $to }: nič.
as-table = Ako tabuľka
column-day = Deň
column-from = Od
where-from = Odkiaľ prichádzajú zobrazenia
no-visits = V týchto dňoch nikto neprišiel.
from-page-to-page = Prechod zo stránky na stránku nie je zdroj: tak vzniklo ďalších { $count } zobrazení.
how-joined = Ako sa ľudia pridali
nobody-joined = V týchto dňoch sa nikto nepridal.
way-invitation = Na pozvánku
way-hand-off = Z vášho produktu
way-provider = Prihlásením vašej firmy
way-email = Odkazom v e-maile
way-other = Inak
nobody-went = V týchto dňoch odtiaľto nikto neprešiel na vaše stránky.
by-space = Podľa sekcií
no-space = V žiadnej sekcii
column-space = Sekcia
how-fast = Ako rýchlo prichádzajú odpovede
no-questions = V týchto dňoch sa nikto nič nespýtal.
fast-told = { $questions ->
    [one] { $questions } otázka
    [few] { $questions } otázky
   *[other] { $questions } otázok
}, s odpoveďou od niekoho iného: { $answered }, vyriešené: { $solved }.
within-hours = { $count ->
    [one] do { $count } hodiny
    [few] do { $count } hodín
   *[other] do { $count } hodín
}
within-days = { $count ->
    [one] do { $count } dňa
    [few] do { $count } dní
   *[other] do { $count } dní
}
waited-longer = neskôr
still-waiting = zatiaľ nie
half-wait = Polovica otázok alebo viac ešte čaká, preto zatiaľ niet typického času.
what-people-say = Čo hovoria ľudia
to-survey = Prieskumy
in-their-words = Vlastnými slovami
nps-anonymous = Odporúčanie na vašich stránkach
exit-survey = Prieskum na konci
answers-given = { $count ->
    [one] { $count } odpoveď
    [few] { $count } odpovede
   *[other] { $count } odpovedí
}
each-score = Každé číslo
score-of-ten = { $score } z 10
no-answers-given = V týchto dňoch nikto na prieskum neodpovedal.
method = Ako sa to počíta
method-people = Ľudia sa počítajú bez zamestnancov, moderátorov a správcov. To, čo napíšu, sa počíta ako od každého.
method-answers = Čas do prvej odpovede je prostredný zo všetkých otázok. Otázky bez odpovede sa počítajú ako najpomalšie a odpoveď na vlastnú otázku sa nepočíta.

## The report
as-of = Stav k { $moment }
all-numbers = Všetky čísla
print-hint = Pripravené na tlač alebo na uloženie ako PDF príkazom na tlač vo vašom prehliadači.
goals-reached = Ciele: dosiahnuté { $reached } z { $all }
in-numbers = V číslach
best-posts = Príspevky s najviac hlasmi
best-ideas = Nápady s najviac hlasmi
nothing-yet = Zatiaľ nič.
votes-count = { $count ->
    [one] { $count } hlas
    [few] { $count } hlasy
   *[other] { $count } hlasov
}
replies-count = { $count ->
    [one] { $count } reakcia
    [few] { $count } reakcie
   *[other] { $count } reakcií
}

## What anybody sees of the outcome
outcome-people = { $count ->
    [one] človek sa zapojil
    [few] ľudia sa zapojili
   *[other] ľudí sa zapojilo
}
outcome-posts = { $count ->
    [one] príspevok
    [few] príspevky
   *[other] príspevkov
}
outcome-answers = { $count ->
    [one] odpoveď
    [few] odpovede
   *[other] odpovedí
}
outcome-ideas = { $count ->
    [one] nápad
    [few] nápady
   *[other] nápadov
}
outcome-built = { $count ->
    [one] nápad sa uskutočnil
    [few] nápady sa uskutočnili
   *[other] nápadov sa uskutočnilo
}

## What a field takes
limit-day = deň, napríklad `2026-11-22`
limit-after = deň, ktorý nie je skôr ako `from`
limit-range = najviac { $days } dní
limit-by = `day`, `space` alebo `source`

## Surveys
survey-title = Váš názor
nps-question = S akou pravdepodobnosťou by ste odporučili { $community } známym alebo kolegom?
nps-words = Aký je hlavný dôvod vášho čísla?
exit-question = S akou pravdepodobnosťou by ste sa znova zúčastnili na niečom ako { $community }?
exit-words = Čo bolo najlepšie?
exit-more = Čo by malo byť nabudúce inak?
scale-low = vôbec nie
scale-high = určite áno
score = Číslo
optional-hint = Môže zostať prázdne.
who-sees = Vašu odpoveď čítajú iba správcovia tejto komunity. Neskôr ju môžete zmeniť.
send-answer = Odoslať
thanks = Ďakujeme. Vaša odpoveď je uložená. Ak chcete, doplňte dôvod alebo ju tu zmeňte.
not-asked = Teraz tu nie je žiadny prieskum.
to-home = Na domovskú stránku
sign-in-to-answer = Pýtame sa členov: ak chcete odpovedať, prihláste sa.
team-not-asked = Patríte k tímu a tímu sa na vlastnú prácu nepýtame. Členovia tu vidia otázku.
limit-score = celé číslo od 0 do 10
limit-survey = `off`, `nps` alebo `exit`
limit-which = `nps` alebo `exit`
surveys = Prieskumy
surveys-lead = Opýtajte sa členov, čo si myslia o komunite, a prečítajte si, čo hovoria.
survey-set = Uložené. Čo už bolo zodpovedané, zostáva.
what-is-asked = Na čo sa pýtame
ask-nothing = Na nič
ask-nothing-note = Žiadna otázka sa nezobrazuje.
ask-nps = Odporúčanie
ask-nps-note = Odporučili by členovia komunitu, od 0 do 10? Na domovskej stránke, kým neodpovedia.
ask-exit = Na záver
ask-exit-note = Číslo a dve otvorené otázky, keď je komunita uzavretá alebo skončila.
save-survey = Uložiť
what-came = Čo z toho vyšlo
of-members = Členovia
of-guests = Na vašich stránkach
who-answered = Kto odpovedal
nps-name = Skóre NPS
how-many = Odpovede
promoters = 9 – 10
passives = 7 – 8
detractors = 0 – 6
nobody-yet = Zatiaľ nikto
nps-note = Zo sto: o koľko viac dalo 9 alebo 10 než 0 až 6, so štandardnou chybou: v dvoch prípadoch z troch nie je skutočnosť ďalej. Návštevníci vašich stránok sa počítajú osobitne, lebo nevieme, kto sú.
no-answers = Zatiaľ žiadne odpovede
no-answers-note = Tu sa zobrazí, čo členovia povedia.
older-answers = Staršie
without-words = Bez slov
somebody-on = Niekto na { $site }
