# Slová služby `moderation`: nahlásenia, posudzovanie, pravidlá, záznam.

## Druhy
kind-post = Príspevok
kind-reply = Reakcia
kind-idea = Nápad

## Nahlásenie
flag-title = { $kind ->
    [post] Nahlásiť príspevok
    [reply] Nahlásiť reakciu
   *[other] Nahlásiť nápad
}
moderate-title = { $kind ->
    [post] Moderovať príspevok
    [reply] Moderovať reakciu
   *[other] Moderovať nápad
}
flag-lead = Čo napíšete, uvidia moderátori. Nikto iný sa nedozvie, kto čo nahlásil.
flag-reason-label = Čo je na tom zlé?
reason-spam = Spam
reason-spam-note = Reklama alebo stále to isté dookola
reason-abuse = Urážky
reason-abuse-note = Nadávky, vyhrážky alebo prenasledovanie niekoho
reason-off-topic = Mimo témy
reason-off-topic-note = Patrí to inam
reason-illegal = Protizákonné
reason-illegal-note = Nemá čo byť tu ani nikde inde
reason-personal-data = Osobné údaje
reason-personal-data-note = Prezrádza niečo, čo je súkromná vec niekoho iného
reason-other = Niečo iné
reason-other-note = Napíšte nižšie, o čo ide
flag-note-label = Odkaz pre moderátorov
flag-note-hint = Nepovinné, ale pri „niečo iné“ potrebné. Najviac 1 000 znakov.
flag-hide = Hneď skryť, kým niekto nerozhodne
flag-button = Nahlásiť
flag-back = Späť na pôvodné miesto
flag-home = Späť na začiatok
flag-thanks = Ďakujeme
flag-thanks-text = Moderátori sa na to pozrú.
flag-thanks-hidden = Teraz to nie je vidieť, kým to moderátori neposúdia.
flag-own = Toto ste písali vy. Môžete to upraviť alebo odstrániť.
flag-twice = Toto ste už nahlásili. Moderátori sa na to pozrú.
flag-gone = Toto nie je zverejnené, nie je čo nahlásiť.
limit-reason = spam, abuse, off_topic, illegal, personal_data alebo other
limit-note = { $count ->
    [one] najviac { $count } znak
    [few] najviac { $count } znaky
    [many] najviac { $count } znaku
   *[other] najviac { $count } znakov
}
limit-note-missing = pár slov o tom, čo je zlé

## Upozornenia na stránkach
limit-links = { $most ->
    [one] najviac { $most } odkaz, kým ste tu noví
    [few] najviac { $most } odkazy, kým ste tu noví
    [many] najviac { $most } odkazu, kým ste tu noví
   *[other] najviac { $most } odkazov, kým ste tu noví
}
limit-links-race = menej odkazov, kým ste tu noví

## Rozhodovanie
decide-title = Rozhodnúť
decide-own = O tom, čo ste písali sami, rozhodne iný moderátor.
nothing-to-decide = Nie je o čom rozhodovať: už to tak je alebo vás niekto predbehol.
nothing-to-move = V tej sekcii už je.
limit-action = approve, hide, remove, restore, lock alebo unlock
limit-lock = approve, hide, remove alebo restore: zamknúť sa dajú len príspevky a nápady
limit-space = sekcia tejto komunity, do ktorej máte prístup
limit-reason-length = { $count ->
    [one] najviac { $count } znak
    [few] najviac { $count } znaky
    [many] najviac { $count } znaku
   *[other] najviac { $count } znakov
}
act-approve = Schváliť
act-publish = Zverejniť
act-hide = Skryť
act-keep-hidden = Nechať skryté
act-remove = Odstrániť
act-restore = Obnoviť
act-lock = Zamknúť
act-unlock = Odomknúť
act-move = Presunúť
act-suspend = Pozastaviť účet
act-reinstate = Obnoviť účet
act-on = { $action }: { $title }
why-label = Dôvod, do záznamu
move-label = Presunúť do sekcie
locked = Zamknuté
suspended = Pozastavený účet

## Na posúdenie
queue-title = Moderovanie
queue-link = Na posúdenie
queue-lead = Čo členovia nahlásili a čo čaká na schválenie.
tabs-label = Časti
tab-waiting = Čaká
tab-flagged = Nahlásené
tab-held = Prvé príspevky
tab-hidden = Skryté
tab-removed = Odstránené
queue-empty-title = Nič tu nie je
queue-empty = V tejto časti je všetko posúdené.
queue-more = Ďalšie
log-link = Záznam
settings-link = Nastavenia
standing-flagged = Nahlásené
standing-held = Čaká na schválenie
standing-hidden = Skryté
standing-removed = Odstránené
standing-clear = Zverejnené
flags-weigh = { $count ->
    [one] { $count } otvorené nahlásenie, váha { $weight }
    [few] { $count } otvorené nahlásenia, váha { $weight }
    [many] { $count } otvoreného nahlásenia, váha { $weight }
   *[other] { $count } otvorených nahlásení, váha { $weight }
}
verdict-upheld = potvrdené
verdict-dismissed = zamietnuté
author-since = Člen od { $date }
author-reputation = Reputácia { $count }
author-hidden = { $count ->
    [one] { $count } skrytý
    [few] { $count } skryté
    [many] { $count } skrytého
   *[other] { $count } skrytých
}
author-removed = { $count ->
    [one] { $count } odstránený
    [few] { $count } odstránené
    [many] { $count } odstráneného
   *[other] { $count } odstránených
}
author-log = Čo bolo predtým
decided-by = Rozhodnutie: { $name }.
limit-filter = waiting, flagged, held, hidden alebo removed

## Záznam
log-title = Záznam
log-lead = Čo urobili moderátori a správcovia. Riadky sa nikdy nemenia ani nemažú.
log-about = Len to, čo sa týka { $handle }.
log-all = Zobraziť všetko
log-number = Č.
log-when = Kedy
log-who = Kto
log-what = Čo
log-about-whom = Koho sa týka
log-why = Prečo
log-rule = pravidlo
log-closed = niečo, k čomu nemáte prístup
log-empty-title = Zatiaľ nič
log-empty = Bude tu, čo moderátori a správcovia urobia.
log-action = { $action ->
    [approve] Schválené
    [restore] Obnovené
    [hide] Skryté
    [remove] Odstránené
    [hold] Zadržané na schválenie
    [auto_hide] Skryté váhou nahlásení
    [flag_hide] Nahlásené a hneď skryté
    [lock] Zamknuté
    [unlock] Odomknuté
    [move] Presunuté
    [edit] Upravené
    [delete] Zmazané
    [settings] Zmena nastavení
    [guidelines] Zmena pravidiel
    [role] Zmena roly
    [suspend] Účet pozastavený
    [reinstate] Účet obnovený
    [give] Udelené
    [take] Odobraté
    [decline] Zamietnuté
    [secret] Nové tajomstvo
    [save] Uložené
   *[other] { $action }
}
log-thing = { $kind ->
    [post] príspevok
    [reply] reakcia
    [idea] nápad
    [space] sekcia
    [tag] značka
    [policy] pravidlo prístupu
    [resource] zdroj
    [invitation] pozvánka
    [way] spôsob vstupu
    [grant] oprávnenie
    [request] žiadosť
    [brand] vzhľad komunity
   *[other] { $kind }
}
limit-cursor = kurzor z `next` predošlej strany

## Nastavenia
settings-title = Nastavenia moderovania
settings-lead = Kedy nahlásenia niečo skryjú a čo môžu noví členovia.
settings-saved = Uložené.
set-threshold = Váha, ktorá skryje
set-threshold-hint = Nahlásenie bežného člena váži 1, nového 0,5, moderátora 3. Pri 0 nahlásenia samy nič neskryjú.
set-hold = Prvé príspevky na schválenie
set-hold-hint = Koľko vecí každého člena čaká na schválenie, kým sa ostatné zverejňujú hneď. 0 až 20.
set-days = Dni nového člena
set-days-hint = Ako dlho platia dve obmedzenia nižšie. Pri 0 pre nikoho.
set-per-hour = Príspevkov za hodinu
set-per-hour-hint = Koľko môže nový člen napísať za hodinu, vrátane reakcií a nápadov.
set-links = Odkazov v príspevku
set-links-hint = Koľko odkazov môže mať príspevok, reakcia alebo nápad nového člena.
save = Uložiť
cancel = Zrušiť
limit-number = celé číslo
limit-whole = celé číslo od { $least } do { $most }
limit-threshold = číslo od 0 do 100 s najviac jedným desatinným miestom

## Pravidlá
guidelines-title = Pravidlá
guidelines-lead = Čo { $community } žiada od každého, kto sa zapojí.
guidelines-written = Znenie z { $date }
guidelines-edit = Upraviť pravidlá
guidelines-edit-lead = Nový text je nová verzia: členovia ju majú prijať a dovtedy môžu pokračovať.
guidelines-field = Pravidlá
guidelines-hint = Markdown. Najviac 20 000 znakov.
guidelines-changed = Pravidlá sa odvtedy, čo ste ich prijali, zmenili. Prečítajte si ich, prosím, znova.
guidelines-tick = Poznám pravidlá a budem sa nimi riadiť
guidelines-accept = Prijať a pokračovať
guidelines-accepted = Tieto pravidlá ste prijali.
welcome = Vitajte v komunite { $community }!
welcome-text = Ešte jedna vec: toto od seba navzájom žiadame.
limit-tick = zaškrtnutie: bez neho môžete čítať, ale nesúhlasili ste
limit-version = verzia pravidiel, ktorá existuje
limit-guidelines-missing = text pravidiel
limit-guidelines = { $count ->
    [one] najviac { $count } znak
    [few] najviac { $count } znaky
    [many] najviac { $count } znaku
   *[other] najviac { $count } znakov
}
rules-lead = Toto miesto je také dobré ako to, čo sem píšeme. Udržať ho takým pomáha niekoľko vecí.
rule-kind = Buďte k sebe slušní
rule-kind-text = Hádajte sa o veci, nie o ľuďoch. Za každým menom je niekto, kto sem prišiel po pomoc alebo pomáhať. Urážky, vyhrážky a obťažovanie odstraňujeme.
rule-topic = Pomôžte ostatným nájsť to
rule-topic-text = Pozrite sa, či sa na to už niekto nepýtal, dajte otázke názov, ktorý hovorí, o čo ide, a zaraďte ju do správnej sekcie. Napíšte, čo ste skúsili a čo sa stalo.
rule-spam = Žiadna reklama
rule-spam-text = Ak odporúčate niečo, z čoho máte zisk, povedzte to. Reklamu a opakované vkladanie toho istého odstraňujeme.
rule-private = Súkromné nech zostane súkromné
rule-private-text = Adresy, telefónne čísla, čísla objednávok, kľúče a heslá sem nepatria: ani vaše, ani cudzie.
rule-law = Dodržiavajte zákon
rule-law-text = Vkladajte len to, na čo máte právo. Čo porušuje zákon, odstránime, a ak treba, oznámime.
rule-flag = Nahláste, nebojujte
rule-flag-text = Ak niečo porušuje tieto pravidlá, nahláste to namiesto toho, aby ste odpovedali rovnako. Moderátori sa pozrú na každé nahlásenie; môžu veci skryť, presunúť či odstrániť a pozastaviť účet tým, ktorí neprestanú.
rules-end = Ak sa vám niektoré rozhodnutie zdá nesprávne, napíšte moderátorom. Každý sa niekedy mýli.
