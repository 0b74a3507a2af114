# Words of the common crate: the frame of every page, its parts, forms, and the errors that any service may raise.

## Time
just-now = práve teraz
minutes-ago = { $count ->
    [one] pred { $count } minútou
    [few] pred { $count } minútami
   *[other] pred { $count } minútami
}
hours-ago = { $count ->
    [one] pred { $count } hodinou
    [few] pred { $count } hodinami
   *[other] pred { $count } hodinami
}
days-ago = { $count ->
    [one] pred { $count } dňom
    [few] pred { $count } dňami
   *[other] pred { $count } dňami
}
# A day: 22 Nov 2026.
a-date = { $day }. { $month } { $year }
# A day and a time of day.
a-moment = { $date }, { $time } UTC
month-1 = 1.
month-2 = 2.
month-3 = 3.
month-4 = 4.
month-5 = 5.
month-6 = 6.
month-7 = 7.
month-8 = 8.
month-9 = 9.
month-10 = 10.
month-11 = 11.
month-12 = 12.
# Joins two things of a list.
and-then = { $first }; { $second }

## The frame
skip-link = Preskočiť na obsah
nav-main = Hlavná navigácia
nav-more = Ďalšie odkazy
nav-pages = Stránkovanie
you-are-here = Nachádzate sa tu
posts-tab = Príspevky
ideas-tab = Nápady
roadmap-tab = Plán rozvoja
people-link = Ľudia
guidelines-link = Pravidlá
moderation-link = Moderovanie
guidelines-due = Pravidlá sa zmenili.
guidelines-read = Prečítať
api-link = API
feed-link = Kanál noviniek
language-label = Jazyk
search = Hľadať
search-label = Hľadať v tejto komunite
search-placeholder = Hľadať v príspevkoch a nápadoch
sign-in = Prihlásiť sa
sign-out = Odhlásiť sa
join = Pridať sa
write-post = Napísať príspevok
write-short = Napísať
share-idea = Pridať nápad
your-menu = { $name }: vaša ponuka
bell = { $count ->
    [0] Upozornenia
    [one] { $count } nové upozornenie
    [few] { $count } nové upozornenia
   *[other] { $count } nových upozornení
}
your-page = Váš profil
settings = Nastavenia
studio = Štúdio
run-with = { $community }. Beží na platforme Folkmoot.
back-to-start = Späť na začiatok
back-to = Späť do komunity { $community }
embedding = Vloženie na web
nav-sites = Naše weby

## Roles
role-visitor = Návštevník
role-member = Člen
role-champion = Ambasádor
role-employee = Zamestnanec
role-moderator = Moderátor
role-manager = Správca
former-member = Bývalý člen

## Kinds and statuses
kind-question = Otázka
kind-discussion = Diskusia
kind-article = Článok
kind-announcement = Oznam
kind-idea = Nápad
status-review = Posudzuje sa
status-planned = Naplánované
status-progress = Rozpracované
status-shipped = Hotové
status-declined = Zamietnuté
status-merged = Zlúčené

## Votes
votes-hidden = { $count ->
    [one] hlas
    [few] hlasy
   *[other] hlasov
}
voted-word = váš hlas
vote-up = Hlasovať za: { $title }
vote-down = Hlasovať proti: { $title }
vote-for-hidden = : hlasovať za „{ $title }“
vote-against = Hlasovať proti „{ $title }“
sign-in-to-vote = Prihlásiť sa a hlasovať za: { $title }
sign-in-to-vote-against = Prihlásiť sa a hlasovať proti: { $title }

## Parts
answered-hidden = , zodpovedané

## Forms
markdown-hint = Môžete použiť Markdown: `**tučné**`, `*kurzíva*`, `[text](adresa)`, `> citát`, `- zoznam`.
markdown-help = Ako formátovať pomocou Markdownu
markdown-strong = tučný text, kurzíva, prečiarknutie
markdown-link = odkaz
markdown-picture = obrázok
markdown-code = kód v riadku; viac riadkov kódu medzi dvoma riadkami s ```
markdown-quote = citát
markdown-list = zoznam; 1. číslovaný, - [ ] zoznam úloh
markdown-heading = nadpis
markdown-table = tabuľka; |---|---| pod jej prvým riadkom
markdown-words = text
markdown-shows = čo je na ňom
not-stored-yet = Zatiaľ neuložené.
all-still-here = { $title }. Všetko, čo ste napísali, tu zostalo.
your-comment = Váš komentár
field-title = Názov
field-text = Text
field-about-you = O vás
field-tags = Značky
tags-hint = Nepovinné. Najviac päť, oddelených medzerami alebo čiarkami.
field-kind = Druh
field-space = Sekcia
field-name = Meno
field-handle = Používateľské meno
field-email = E-mailová adresa
field-location = Miesto
field-website = Webová stránka
field-message = Správa
field-reason = Dôvod

## Limits of fields
at-least-characters = { $count ->
    [one] aspoň { $count } znak
    [few] aspoň { $count } znaky
   *[other] aspoň { $count } znakov
}
at-most-characters = { $count ->
    [one] najviac { $count } znak
    [few] najviac { $count } znaky
   *[other] najviac { $count } znakov
}, tu ich je { $length }
no-control-characters = bez riadiacich znakov
limit-tags = značky majú 1 až 35 znakov z a-z 0-9 - + . #
at-most-tags = { $count ->
    [one] najviac { $count } značka
    [few] najviac { $count } značky
   *[other] najviac { $count } značiek
}
limit-slug = 2 až 40 znakov z a-z, 0-9 a -
limit-limit = celé číslo od 1 do 100
limit-cursor = kurzor z poľa `next` predchádzajúcej stránky
limit-pairs = dvojice meno=hodnota v percentovom kódovaní
limit-json-object = objekt JSON
limit-site-name = názov s 1 až 80 znakmi
limit-site-url = celá adresa, napríklad https://www.example.com; http iba na tomto počítači, bez mena používateľa a hesla
limit-site-once = každá adresa iba raz
limit-sites = najviac { $count } webov
# A complaint of a parser, in English, and where it stands.
line-and-column = riadok { $line }, stĺpec { $column }: { $complaint }

## Problems: titles
title-bad-request = Požiadavku sa nepodarilo prečítať
title-sign-in = Najprv sa prihláste
title-forbidden = Na toto nemáte oprávnenie
title-not-found = Tu nič nie je
title-conflict = Toto je v rozpore s aktuálnym stavom
title-stale = Niekto to medzitým zmenil
title-invalid = Niektoré polia treba opraviť
title-too-many = Priveľa požiadaviek
title-refused = Zatiaľ nemáte prístup
title-undelivered = Iná služba neodpovedala
title-broken = Chyba je na našej strane
title-busy = Chvíľu strpenia
title-method = Toto sa tu urobiť nedá
title-too-large = Požiadavka je príliš veľká
title-content-type = Treba iný typ obsahu
title-key-reused = Tento kľúč už patrí inej požiadavke

## Problems: what to do
detail-not-found = Na tejto adrese nie je nič, k čomu by ste mali prístup. Obsah mohol byť odstránený alebo je v adrese preklep.
detail-stale = Verzia v If-Match už nie je aktuálna. Načítajte obsah znova a zmenu urobte v ňom.
detail-invalid = { $fields }. Nič sa neuložilo.
named-limit = { $field }: { $limit }
detail-too-many = { $seconds ->
    [one] Skúste to znova o { $seconds } sekundu.
    [few] Skúste to znova o { $seconds } sekundy.
   *[other] Skúste to znova o { $seconds } sekúnd.
}
detail-refused = Toto nie je prístupné každému.
detail-refused-step = Toto nie je prístupné každému. { $step }.
detail-undelivered = Služba, ktorú na to potrebujeme, neodpovedala a nič sa neuložilo. Skúste to znova o minútu.
detail-broken = Vaša požiadavka bola v poriadku, naša odpoveď nie a nič sa neuložilo. Príčinu sme zaznamenali pre prevádzkovateľov tejto stránky.
detail-busy = Databáza neodpovedala a nič sa neuložilo. Skúste to o chvíľu znova.
detail-method = Adresa je správna, metóda nie; povolené metódy uvádza `Allow`.
detail-malformed = Adresa alebo hlavičky majú nesprávny tvar.
detail-too-large = Telo požiadavky môže mať najviac { $limit } kB. Nič sa neuložilo.
detail-content-type = Telo pošlite ako `Content-Type: { $wanted }`.
detail-body-not-utf8 = Telo nie je v UTF-8: bajt { $at } nepatrí žiadnemu znaku.
detail-not-utf8 = { $whole ->
    [form] Formulár nie je v UTF-8.
    [query] Parametre adresy nie sú v UTF-8.
   *[cookie] Toto nie je v UTF-8.
}
detail-not-json = Telo nie je JSON, riadok { $line }, stĺpec { $column }: { $complaint }.
detail-idempotency-key = `Idempotency-Key` má 1 až 255 viditeľných znakov ASCII.
detail-key-reused = Rovnaký `Idempotency-Key` prišiel za posledných 24 hodín s inou požiadavkou. Pre novú požiadavku použite nový kľúč.
detail-foreign-origin = Táto požiadavka niečo mení, ale neprišla zo stránok tohto webu. Programy posielajú namiesto cookie token typu bearer.
detail-origin-not-listed = Stránka, ktorá sa pýta, patrí webu, ktorý táto komunita nemá v zozname. Správca ho môže pridať v štúdiu v časti Vloženie na web.

## Refusals as pages
not-open-to-everyone = Toto nie je prístupné každému
this-thing = Tento obsah
it-begins = Začína sa: „{ $excerpt }“
signed-in-as = Prihlásený účet: { $name } ({ $role }).
sign-in-as-other = Prihlásiť sa ako niekto iný
ways-in = Ako získať prístup
why-sign-in = { $thing } je pre členov. Na čítanie sa treba prihlásiť.
why-sign-in-first = { $thing } je len pre niektorých členov. Najprv sa prihláste, aby sme vedeli, či k nim patríte.
why-some-members = { $thing } je len pre niektorých členov a zatiaľ k nim nepatríte.
why-badge = { $thing } je pre členov s odznakom, ktorý zatiaľ nemáte.
why-reputation = { $thing } je pre členov, ktorí už pomohli ostatným, a vaša reputácia zatiaľ nestačí.
why-grant = { $thing } je pre držiteľov niečoho, čo podľa našich údajov nemáte.
why-code = { $thing } je pre tých, ktorí použili kód.
why-mail-domain = { $thing } je pre e-mailové adresy jednej organizácie a vaša medzi nimi nie je potvrdená.
why-country = { $thing } nie je k dispozícii v krajine, z ktorej prichádzate.
why-not-yet = { $thing } sa otvorí neskôr.
why-over = { $thing } už nie je k dispozícii: vymedzený čas sa skončil.
why-excluded = { $thing } pre vás nie je k dispozícii.
note-managers-decide = O tom, pre koho je tento obsah, rozhodujú správcovia komunity { $community }.
note-sign-in = Ak máte prístup, hneď sa sem vrátite.
note-register = Trvá to minútu. Potom sa vám otvorí všetko, čo je pre členov.
note-redeem = Skôr než kód použijete, uvidíte, čo vám dá.
note-role = Roly prideľujú správcovia.
note-badge = Odznaky udeľujú správcovia a prinášajú ich aj pozvánky.
note-reputation = Desať bodov za každý hlas za, pätnásť za prijatú odpoveď.
note-grant = Čo ste kúpili alebo podpísali, poznáme podľa vašej e-mailovej adresy.
note-address = Na adresu pošleme odkaz a jeho otvorením potvrdíte, že je vaša.
note-wait = Dovtedy zostane obsah zatvorený.
note-asked = Žiadosť je odoslaná. Vráťte sa neskôr: po schválení sa obsah otvorí.
asked = Žiadosť odoslaná
use-code = Použiť kód
confirm = Potvrdiť
what-you-said = Vaša žiadosť
message-to-managers = Správa pre správcov, nepovinná
word-to-them = Krátka správa pre nich
ask = Požiadať
members-only = Prezerať môže každý; písať a hlasovať môžu členovia komunity { $community }.
brought-back = Potom sa vrátite sem.

## Counts
answers = { $count ->
    [one] { $count } odpoveď
    [few] { $count } odpovede
   *[other] { $count } odpovedí
}
answers-word = { $count ->
    [one] odpoveď
    [few] odpovede
   *[other] odpovedí
}
replies = { $count ->
    [one] { $count } reakcia
    [few] { $count } reakcie
   *[other] { $count } reakcií
}
replies-word = { $count ->
    [one] reakcia
    [few] reakcie
   *[other] reakcií
}
votes = { $count ->
    [one] { $count } hlas
    [few] { $count } hlasy
   *[other] { $count } hlasov
}
comments = { $count ->
    [one] { $count } komentár
    [few] { $count } komentáre
   *[other] { $count } komentárov
}
comments-word = { $count ->
    [one] komentár
    [few] komentáre
   *[other] komentárov
}

## What the script of the pages says, and the choice of colours
themes-label = Farby
theme-system = Podľa zariadenia
theme-light = Svetlé
theme-dark = Tmavé
script-votes = Hlasy: { $count }
script-replies = Nové reakcie: { $count }
script-failed = Nepodarilo sa to. Skúste to znova, prosím.
script-copied = Odkaz je skopírovaný
