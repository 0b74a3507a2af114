# Words of the service `members`: ways in, profiles, invitations, requests, keys, and the studio.

## What people are given
group = skupina
badge = odznak
grant = oprávnenie
code = kód
# One thing somebody is given: its kind and its name.
a-gift = { $kind } { $name }
points = { $count ->
    [one] { $count } bod
    [few] { $count } body
   *[other] { $count } bodov
}

## Asking to be let in
ask-title = Požiadať o prístup
asked-title = O prístup ste už požiadali
ask-lead = „{ $policy }“ v komunite { $community }. Rozhodujú správcovia; vašu správu čítajú iba oni a vy.
asked-when = Požiadali ste { $when }.
nobody-decided = Zatiaľ nikto nerozhodol.
asked-before = Už ste raz žiadali.
answered-when = Odpoveď ste dostali { $when }; môžete požiadať znova.
may-ask-again = Môžete požiadať znova.
ask-hint = { $count ->
    [one] Nepovinné: prečo je to pre vás. Najviac { $count } znak.
    [few] Nepovinné: prečo je to pre vás. Najviac { $count } znaky.
   *[other] Nepovinné: prečo je to pre vás. Najviac { $count } znakov.
}
change-message = Zmeniť správu
back = Späť

## Signing in by mail
look-into-mail = Pozrite si e-mail
link-on-its-way = Na adresu { $address } sme poslali odkaz. Otvorte ho v tomto prehliadači do pätnástich minút.
nothing-there = Nič neprišlo? Pozrite sa do spamu alebo si vyžiadajte nový odkaz.
open-outbox = Otvoriť odoslanú poštu tohto počítača
use-another-address = Použiť inú adresu
sign-in-as = Prihlásiť sa ako { $name }
one-more-click = Ešte jedno kliknutie, aby sa za vás neprihlásil nejaký program.
sign-in-to = Prihlásiť sa do komunity { $community }
outbox = Odoslaná pošta
outbox-lead = Pošta, ktorá by z tohto počítača odišla. Aby sa posielala, nastavte `mail_api`.
no-mail-yet = Zatiaľ žiadna pošta
no-mail-hint = Tu sa zobrazí, čo táto komunita odošle.
mail-to = komu: { $address }

## Mails
mail-sign-in-subject = Prihlásenie do komunity { $community }
mail-sign-in-text = Otvorte tento odkaz a prihlásite sa do komunity { $community }:
mail-address-subject = Potvrdenie adresy pre komunitu { $community }
mail-address-text = Otvorte tento odkaz a pridáte túto adresu k svojmu účtu v komunite { $community }:
mail-link-note = { $count ->
    [one] Funguje raz, { $count } minútu, v prehliadači, z ktorého ste oň požiadali. Ak ste oň nežiadali, nič sa nestane, pokiaľ ho tam neotvoríte: tento e-mail môžete zmazať.
    [few] Funguje raz, { $count } minúty, v prehliadači, z ktorého ste oň požiadali. Ak ste oň nežiadali, nič sa nestane, pokiaľ ho tam neotvoríte: tento e-mail môžete zmazať.
   *[other] Funguje raz, { $count } minút, v prehliadači, z ktorého ste oň požiadali. Ak ste oň nežiadali, nič sa nestane, pokiaľ ho tam neotvoríte: tento e-mail môžete zmazať.
}
mail-invitation-subject = Pozvánka do komunity { $community }
mail-hello = Dobrý deň,
mail-hello-name = Dobrý deň, { $name },
mail-invitation-text = pozývame vás do komunity { $community }. Pridáte sa cez tento odkaz:
mail-invitation-note = Je určený vám: neposúvajte ho ďalej. Ak sa nechcete pridať, e-mail zmažte a nič sa nestane.

## Going on as somebody else
go-on-title = Pokračovať ako niekto iný?
go-on-question = Pokračovať ako { $name }?
go-on-lead = V tomto prehliadači ste prihlásení ako { $name }. Sem vás poslali ako niekoho iného.
go-on-as = Pokračovať ako { $name }
stay = Zostať ako { $name }

## Invitations, for who has one
use-invitation = Použiť pozvánku
use-invitation-lead = Zadajte kód, ktorý ste dostali. Skôr než sa niečo stane, uvidíte, na čo je.
label-code = Kód
code-hint = Napríklad `k7wq-3f9d-…` alebo `SPRING26`. Na veľkých písmenách a spojovníkoch nezáleží.
look-up = Overiť
invited-to = Pozývame vás do komunity { $community }
invitation-used = Túto pozvánku ste už použili.
what-it-gives-is-yours = Čo dáva, je vaše.
invitation-good = Táto pozvánka platí.
invitation-used-up = Táto pozvánka už bola použitá toľkokrát, koľko sa dalo.
invitation-expired = Platnosť tejto pozvánky vypršala.
invitation-revoked = Túto pozvánku správcovia stiahli.
ask-for-new-one = O novú požiadajte toho, kto vás pozval.
invitation = Pozvánka
an-invitation = Pozvánka
label-for = Pre
gives-you = Dáva vám
good-until = Platí do
accept-as = Prijať ako { $name }
go-to = Prejsť do komunity { $community }
or = alebo
sign-in-first = Mám účet: najprv sa prihlásiť
your-name = Vaše meno
your-name-hint = Ostatní ho uvidia pri tom, čo napíšete.
name-in-addresses = Meno v adresách
name-in-addresses-hint = Nepovinné: malé písmená, číslice a spojovníky. Ak ostane prázdne, vytvorí sa z vášho mena.
your-address-will-be = Vaša adresa bude { $address }. Okrem správcov ju nikto neuvidí.
join-community = Pridať sa do komunity { $community }

## Keys for programs
keys-title = Kľúče pre programy
keys-lead = Kľúč dovolí programu konať vo vašom mene v rozsahu, ktorý mu určíte.
no-keys-yet = Zatiaľ žiadne kľúče
no-keys-hint = Vytvorte jeden pre každý program, aby ste ho mohli zrušiť samostatne.
copy-key-now = Kľúč si teraz skopírujte.
key-shown-once = Zobrazí sa iba tentoraz a nemá ho nikto okrem vás.
programs-send-key = Programy ho posielajú ako { $header } a kľúč.
made-when = vytvorené { $when }
ended-on = skončilo { $day }
until-day = do { $day }
does-not-end = bez konca
revoke-key = Zrušiť kľúč { $name }
revoke = Zrušiť
new-key = Nový kľúč
key-name = Na čo je
key-name-hint = Napríklad `export do skladu`.
key-scopes = Čo smie
scope-read = Čítať, čo smiete čítať vy, a overovať prístup
scope-write = Písať príspevky, odpovedať, pridávať nápady, upravovať
scope-vote = Hlasovať
scope-manage = Spravovať: sekcie, prístup, členov, pozvánky
key-days = Ako dlho platí
key-days-hint = Zrušiť ho môžete kedykoľvek.
days = { $count ->
    [one] { $count } deň
    [few] { $count } dni
   *[other] { $count } dní
}
a-year = Rok
until-revoked = Do zrušenia
make-key = Vytvoriť kľúč

## Profiles and people
member-since = Členom od { $day }
points-of-reputation = { $count ->
    [one] { $count } bod reputácie
    [few] { $count } body reputácie
   *[other] { $count } bodov reputácie
}
badges = Odznaky
change-profile = Upraviť profil
people-lead = Členovia komunity { $community }.
find-member = Nájsť člena
how-handle-begins = Začiatok používateľského mena
find = Nájsť
nobody-found = Nikto sa nenašiel
no-handle-begins = Takto sa nezačína používateľské meno žiadneho člena.
more = Ďalšie
older = Staršie
name-and-place = { $name }, { $place }

## Settings
settings-lead = Vaše, v komunite { $community }.
keys-panel = Dovoľte programu čítať, písať alebo hlasovať vo vašom mene.
your-keys = Vaše kľúče
your-data = Vaše údaje
your-data-lead = Všetko, čo o vás táto komunita uchováva, v jednom súbore JSON: profil, čo ste dostali, čo ste napísali a ako ste hlasovali.
download-data = Stiahnuť údaje
said-profile = Profil je uložený.
said-picture = Obrázok je zmenený.
said-session = Prehliadač je odhlásený.
said-address = Vaša adresa je potvrdená.
picture = Obrázok
new-picture = Nový obrázok
picture-hint = PNG, JPEG, WebP alebo GIF, najviac { $size } kB. Najlepšie vyzerá štvorec.
use-picture = Použiť tento obrázok
remove-picture = Odstrániť obrázok
profile = Profil
name-hint = Čo ľudia uvidia pri tom, čo napíšete.
where-you-are = Kde ste
where-you-are-hint = Ako chcete.
website-hint = Celá adresa.
links = Odkazy
links-hint = Najviac { $count }, každý na samostatnom riadku. Začínajú sa na `https://` alebo `http://`.
language = Jazyk
language-hint = Stránok, e-mailov a oznámení v tejto komunite.
language-of-browser = Podľa prehliadača
time-zone = Časové pásmo
time-zone-hint = Napríklad `Europe/Bratislava`. Prázdne: podľa vášho zariadenia.
save = Uložiť
signing-in = Prihlasovanie
your-confirmed-address = Vaša potvrdená adresa je { $address }. Nikto iný ju nevidí.
address-hint = Pošleme vám odkaz, ktorým ju potvrdíte.
send-link = Poslať odkaz
where-signed-in = Kde ste prihlásení
sign-out-everywhere = Odhlásiť sa všade
a-program = Program
# Which browser, and on what it runs.
browser-on = { $browser } na { $system }
this-one = Tento
since-when = začiatok: { $when }
last-used = naposledy { $when }
session-way = { $way ->
    [email] cez odkaz v e-maile
    [oidc] jednotným prihlásením
    [hand_off] z produktu
    [invitation] cez pozvánku
   *[demo] ako osoba z ukážky
}
sign-out-browser = Odhlásiť sa: { $browser }
delete-account = Odstrániť účet
delete-account-lead = Váš profil, obrázok, adresa, kľúče a všetko, čo ste dostali, sa hneď a natrvalo odstránia a každý prehliadač sa odhlási. Čo ste napísali, zostane pod menom „{ $former }“ a vaše hlasy ďalej platia.
your-handle = Vaše používateľské meno
type-handle = Napíšte `{ $handle }`, aby bolo jasné, že to myslíte vážne.
delete-my-account = Odstrániť môj účet
add-address = Pridať { $address } k svojmu účtu
add-address-lead = Odvtedy sa ňou môžete prihlasovať.
confirm-this-address = Potvrdiť túto adresu
confirm-your-address = Potvrdenie adresy

## Signing in
demo-lead = Toto je ukážka: vyberte si, kým chcete byť, alebo sa prihláste pod svojím menom.
open-lead = Ste tu prvýkrát? Prihlásením sa stanete členom.
invited-lead = Do tejto komunity sa vstupuje na pozvánku.
sign-in-with = Prihlásiť sa cez { $provider }
single-sign-on = jednotné prihlásenie
your-mail-address = Vaša e-mailová adresa
mail-address-hint = Pošleme vám odkaz. Žiadne heslo si netreba pamätať.
have-invitation = Mám pozvánku alebo kód
for-tools = Pre nástroje a testy
session-token = Token relácie
session-token-hint = Čo vypíše `folkmoot token`.

## The people of the demo
demo-noor = Zákazníčka: pýta sa, odpovedá, hlasuje a pridáva nápady.
demo-piet = Partner: číta aj to, čo je len pre partnerov.
demo-mara = Ambasádorka: pomáha druhým a je to pri nej vidno.
demo-tomas = Zamestnanec: odpovedá oficiálne, určuje stav nápadov, zlučuje duplicity.
demo-ines = Moderátorka: upravuje a maže, čo napísali iní.
demo-grace = Správkyňa: sekcie, prístup a všetko ostatné.

## The studio
invitations = Pozvánky
requests = Žiadosti
gates = Prístup
ways-in = Spôsoby vstupu
keys = Kľúče
delete = Odstrániť
delete-thing = Odstrániť { $title }
change = Zmeniť
change-thing = Zmeniť { $title }
store = Uložiť
stored = Uložené.
all-still-here = Všetko, čo ste napísali, tu zostalo.
label-last-day = Posledný deň
last-day-hint = Nepovinné, napríklad `2027-05-01`.

## The studio: gates
gates-lead = Pravidlo prístupu hovorí, kto prejde. Môže stáť pred sekciou, príspevkom, nápadom alebo niečím na inej stránke.
new-policy = Nové pravidlo
not-deleted = Neodstránilo sa.
no-policies-yet = Zatiaľ žiadne pravidlá
no-policies-hint = Kým nejaké nebude, všetko je otvorené všetkým.
spaces-count = { $count ->
    [one] { $count } sekcia
    [few] { $count } sekcie
   *[other] { $count } sekcií
}
resources-count = { $count ->
    [one] { $count } vonkajší zdroj
    [few] { $count } vonkajšie zdroje
   *[other] { $count } vonkajších zdrojov
}
gate-of-people = ľudia
teaser-nothing = ostatní nevidia nič
teaser-title = ostatní vidia názvy
teaser-excerpt = ostatní vidia názvy a prvé slová
outside-resources = Vonkajšie zdroje
outside-resources-lead = Súbory na stiahnutie, dokumentácia, stránka vášho obchodu: čokoľvek, čo sa pred otvorením menom spýta na { $check } alebo { $allow }.
label-policy = Pravidlo prístupu
policy-first = Najprv vytvorte pravidlo; potom sa zaň dá niečo umiestniť.
put-behind = Umiestniť niečo za pravidlo
resource-name-hint = Pod ktorým sa naň pýtajú, napríklad `firmware-2`.
resource-title-hint = Čo uvidia ľudia.
resource-policy-hint = Kto ho môže mať.
policy-hint = TOML alebo JSON.
policy-lead = Kto prejde a čo smú vidieť ostatní. Platí hneď a všade.
policy-name-is = Názov: { $name }
policy-name-hint = Pre programy a adresy: 2 až 40 znakov z `a-z 0-9 -`. Neskôr sa nedá zmeniť.
rules-title = Podmienky, ktoré môžete použiť
rule-signed-in = každý člen; „everyone“ pre úplne všetkých
rule-role = táto rola alebo dôveryhodnejšia: member, champion, employee, moderator, manager
rule-group = kto je v skupine
rule-badge = kto má odznak
rule-reputation = aspoň toľko reputácie
rule-grant = kto to kúpil alebo podpísal
rule-code = kto použil kód
rule-mail-domain = kto tam má potvrdenú adresu
rule-country = kto prichádza odtiaľ
rule-between = odvtedy; until = … určí koniec
rule-all = kto splní všetky; any: stačí jedna; not: uvedená nesmie platiť
rule-teaser = čo smú vidieť ostatní: nothing, title, excerpt
back-to-gates = Späť na prístup

## The studio: invitations
invitations-lead = Odkazy a kódy, ktoré privedú ľudí aj s ich skupinami a odznakmi.
invite-somebody = Pozvať niekoho alebo rozdať kód
no-invitations-yet = Zatiaľ žiadne pozvánky
no-invitations-hint = Tu bude zoznam toho, čo vytvoríte, aj s počtom použití.
label-label = Označenie
label-hint = Názov pre vás a pre pravidlá, ktoré oň žiadajú. Môžu ho čítať aj tí, ktorých pravidlo nepustí.
code-of-choice = Vlastný kód
code-of-choice-hint = Nepovinné, napríklad `SPRING26`. Prázdne: náhodný.
gives = Dáva
gives-hint = Napríklad `group partners; badge pioneer; grant product:x`. Môže byť prázdne.
how-often = Koľkokrát
how-often-hint = Prázdne: bez obmedzenia.
invite-address-hint = Nepovinné: pre koho je. Platí, keď sa prihlásia cez e-mail.
optional = Nepovinné.
make-invitation = Vytvoriť pozvánku
customers-csv = Zákazníci ako CSV
customers-csv-hint = Prvý riadok pomenúva stĺpce: `id,email,name,groups,tags,badges,grants`; stačí identifikátor alebo adresa. V bunke oddeľuje viac hodnôt `|`. Najviac { $most } riadkov naraz.
mail-it = Poslať e-mailom
standing = { $standing ->
    [open] Platí
    [used_up] Vyčerpaná
    [expired] Vypršala
   *[revoked] Stiahnutá
}
used-times = použitá { $count }×
used-times-of = použitá { $count } z { $most }
for-address = pre { $address }
until-moment = do { $moment }
made-when-by = vytvorené { $when }, { $handle }
take-back = Stiahnuť
take-back-thing = Stiahnuť: { $title }
invitations-made = Vytvorené pozvánky
made-count = { $count ->
    [1] Pozvánka je vytvorená
    [one] { $count } pozvánka je vytvorená
    [few] { $count } pozvánky sú vytvorené
   *[other] { $count } pozvánok je vytvorených
}
made-lead = { $count ->
    [one] Kód si teraz odložte: uchovávajú sa iba odtlačky a táto stránka sa zobrazí raz.
    [few] Odkazy si teraz odložte: uchovávajú sa iba odtlačky a táto stránka sa zobrazí raz.
   *[other] Odkazy si teraz odložte: uchovávajú sa iba odtlačky a táto stránka sa zobrazí raz.
}
not-mailed = Nepodarilo sa odoslať: { $count }.
hand-links-over = Odovzdajte ich odkazy sami.
mailed-to = Odoslané: { $count }.
back-to-invitations = Späť na pozvánky

## The studio: people
all-roles = Všetky roly
studio-people-lead = Kto sú, čo smú a čo dostali.
find-members = Nájsť členov
handle-or-address = Používateľské meno alebo adresa
handle-or-address-hint = Začiatok alebo celé.
role = Rola
only-these = Iba títo.
label-group = Skupina
only-its-members = Iba jej členovia.
try-another = Skúste iný začiatok alebo nechajte pole prázdne.
members = Členovia
reputation = Reputácia
joined = Vstup
joined-when = vstup: { $when }
suspended = Pozastavený účet
active = Aktívny účet
signed-in-with = Prihlásenie v
browsers = { $count ->
    [one] { $count } prehliadač
    [few] { $count } prehliadače
   *[other] { $count } prehliadačov
}
what-they-hold = Pridelené
nothing-so-far = Zatiaľ nič.
as-others-read-it = Ako ho vidia ostatní.
own-role-hint = Vašu rolu a stav mení iný správca.
what-they-may-do = Čo smie robiť.
state = Stav
state-hint = Člena s pozastaveným účtom systém odhlási.
source = { $source ->
    [manager] správca
    [invitation] pozvánka
    [webhook] obchod alebo CRM
    [provider] jednotné prihlásenie
    [hand_off] váš produkt
    [request] schválená žiadosť
   *[other] { $source }
}
from = Zdroj
given = Udelené
until = Do
take = Odobrať
over-since = skončilo { $day }
until-taken = do odobratia
take-thing = Odobrať: { $kind } { $name }
give = Dať
kind-hint = Čo to je.
name-of-it = Názov
name-of-it-hint = Napríklad `partners` alebo `product:x`.

## The studio: requests
waiting = { $count ->
    [0] Na odpoveď nikto nečaká.
    [1] Na odpoveď čaká jedna žiadosť.
    [one] Na odpoveď čaká { $count } žiadosť.
    [few] Na odpoveď čakajú { $count } žiadosti.
   *[other] Na odpoveď čaká { $count } žiadostí.
}
no-requests-yet = Zatiaľ žiadne žiadosti
no-requests-hint = Koho pravidlo nepustí, môže požiadať o prístup. Žiadosti sa zobrazia tu.
request-state = { $state ->
    [granted] Schválená
    [declined] Zamietnutá
   *[open] Čaká
}
asked-when-short = žiadosť { $when }
letting-in-gives = Vpustením dostane
what-to-give = Čo dať
what-to-give-hint = Toto pravidlo žiada viac než jednu vec. Napríklad `group partners`.
let-in = Vpustiť
let-in-person = Vpustiť: { $name }
decline = Zamietnuť
decline-person = Zamietnuť: { $name }

## The studio: ways in
ways-in-lead = Ako sa ľudia stávajú členmi a prihlasujú sa. Čo je vypnuté, to sa na prihlasovacej stránke neponúka.
all-ways-off = Všetky spôsoby vstupu sú vypnuté. Kto sa teraz odhlási, vrátane vás, sa nevráti, kým prevádzkovateľ nevytvorí token príkazom { $command }.
on = Zapnuté
off = Vypnuté
way-email = Odkaz e-mailom
way-email-lead = Pošleme odkaz, ktorý platí raz a pätnásť minút.
way-oidc = Jednotné prihlásenie
way-oidc-lead = S účtom ktoréhokoľvek poskytovateľa, ktorý vie OpenID Connect.
way-hand-off = Z vášho produktu
way-hand-off-lead = Váš produkt posiela svojich ľudí s podpísaným tokenom. Netreba ich pozývať.
way-invitation-lead = Odkazy a kódy, ktoré vytvoríte v časti { $place }.
way-webhook = Oprávnenia z vášho obchodu alebo CRM
way-webhook-lead = Nie je to spôsob vstupu: hovorí nám, čo členovia kúpili alebo podpísali.
where-messages-go = Kam posiela svoje správy
no-mail-api = Táto inštalácia zatiaľ nevie posielať e-maily, preto sa toto nikomu neponúka: { $setting } nie je nastavené.
another-secret = Vytvoriť nové tajomstvo
make-secret = Vytvoriť tajomstvo
secret-over = Predchádzajúce hneď prestane platiť.
take-in-messages = Prijímať správy
let-people-in = Púšťať ľudí týmto spôsobom
client-secret = Tajomstvo klienta
secret-kept = Jedno je uložené. Ak pole necháte prázdne, ostane, kým sa nezmení poskytovateľ ani klient.
secret-hint = Čo nám poskytovateľ pridelil. Prázdne pre verejného klienta.
redirect-uri = Adresa presmerovania, ktorú zadáte u poskytovateľa
provider = Poskytovateľ
provider-hint = Jeho adresa, napríklad `https://id.example.com`. Zvyšok si zistíme sami.
client-id = Identifikátor klienta
client-id-hint = Ako nás volá poskytovateľ.
button-name = Názov na tlačidle
button-name-hint = „Prihlásiť sa cez …“
scopes = Rozsahy
scopes-hint = Oddelené jednou medzerou, `openid` medzi nimi.
groups-claim = Údaj so skupinami
groups-claim-hint = V ktorom údaji poskytovateľ vymenúva skupiny osoby.
groups = Skupiny
groups-hint = Po jednej na riadok, ich pred našou: `Engineering = partners`. Ostatné sa vynechajú.
forget-secret = Zabudnúť uložené tajomstvo
where-product-sends = Kam váš produkt posiela ľudí, s tokenom v poli `token`
public-keys = Verejné kľúče vášho produktu
public-keys-hint = JWK Set pre RS256, ES256 alebo EdDSA. Prázdne: podpisuje HS256 tajomstvom, ktoré mu dáme.
secret-given-out = Tajomstvo bolo vydané. Platí, iba kým nie sú uvedené verejné kľúče.
issuer = Vydavateľ
issuer-hint = Čo musí byť v `iss`. Prázdne: nekontroluje sa.
sign-in-page-of-product = Prihlasovacia stránka vášho produktu
sign-in-page-hint = Vedie tam naše tlačidlo s pridaným `next`. Prázdne: bez tlačidla.
this-is-secret = Toto je tajomstvo.
copy-secret = Skopírujte si ho teraz: zobrazí sa iba raz.
secret-is-key = Jeho text, tak ako je, je kľúčom pre HS256.
community-as-whole = Celá komunita
who-may-join = Kto sa môže pridať
who-may-join-hint = Členovia ostávajú členmi v každom prípade.
joining-open = Každý, kto sa prihlási
joining-invited = Iba pozvaní
people-gate = Prístup k ľuďom
people-gate-hint = Kto smie čítať, čo členovia o sebe píšu.
people-gate-none = Žiadne: ľudí si môže pozrieť každý
voters-visible = Správcovia smú vidieť, kto hlasoval; nikto iný nikdy
vote-budget = Počet hlasov člena pre otvorené nápady
vote-budget-hint = Koľko naraz, 1 až 100; prázdne: bez obmedzenia. Hlas sa vráti, keď sa nápad uzavrie.
limit-vote-budget = celé číslo od 1 do 100 alebo nič

## Limits of fields
limit-code-missing = kód, ktorý ste dostali
limit-code-unknown = kód tejto komunity: porovnajte ho znak po znaku
limit-days = 0 až 3650 dní
limit-whole-number = celé číslo alebo nič
limit-uses = celé číslo od 1 do { $most } alebo null
limit-a-role = jedna z rolí
limit-roles = member, champion, employee, moderator alebo manager
limit-member-state = active alebo suspended, nie { $state }
limit-group-line = na každom riadku ich skupina, `=` a jedna naša
limit-line-up-to = { $most ->
    [one] jeden riadok, najviac { $most } znak
    [few] jeden riadok, najviac { $most } znaky
   *[other] jeden riadok, najviac { $most } znakov
}
limit-line-from-to = { $most ->
    [one] jeden riadok, { $least } až { $most } znak
    [few] jeden riadok, { $least } až { $most } znaky
   *[other] jeden riadok, { $least } až { $most } znakov
}
limit-https = adresa, ktorá sa začína na `https://`
limit-no-query = adresa bez parametrov za otáznikom
limit-scopes = slová oddelené jednou medzerou, `openid` medzi nimi
limit-groups = { $most ->
    [one] najviac { $most } skupina
    [few] najviac { $most } skupiny
   *[other] najviac { $most } skupín
}
limit-secret = jeden riadok, najviac 500 bajtov
limit-secret-of-oidc = prideľuje ho iba poskytovateľ OpenID Connect
limit-joining = `open` alebo `invited`
limit-policy-name = názov pravidla prístupu tejto komunity
limit-mail-address = e-mailová adresa, napríklad `ada@example.com`
limit-handle-typed = vaše používateľské meno, `{ $handle }`
limit-gift-name = názov s 1 až 80 znakmi
limit-gifts = { $most ->
    [one] najviac { $most } vec
    [few] najviac { $most } veci
   *[other] najviac { $most } vecí
}
limit-gift-line = druh (group, badge, grant alebo code) a názov, napríklad `group partners`; „{ $part }“ taký nie je
limit-chosen-code = 8 až 40 písmen bez diakritiky, číslic a spojovníkov, napríklad `SPRING26`
limit-future = čas, ktorý ešte len príde
limit-day = deň, napríklad `2027-05-01`
limit-time = čas, napríklad `2027-05-01T12:00:00Z`
limit-one-line = { $most ->
    [one] jeden riadok, najviac { $most } znak
    [few] jeden riadok, najviac { $most } znaky
   *[other] jeden riadok, najviac { $most } znakov
}
limit-whole-address = celá adresa s najviac 200 znakmi, napríklad `https://example.com`
limit-links = { $most ->
    [one] najviac { $most } odkaz
    [few] najviac { $most } odkazy
   *[other] najviac { $most } odkazov
}
limit-language = jeden z { $codes } alebo prázdne
limit-time-zone = časové pásmo, napríklad `Europe/Bratislava` alebo `UTC`, alebo prázdne
limit-a-picture = obrázok
limit-picture-size = najviac { $most } kB, tento má { $size }
limit-picture-kind = PNG, JPEG, WebP alebo GIF
limit-multipart = formulár odoslaný ako multipart/form-data
limit-file = súbor
limit-key-scopes = aspoň jeden z read, write, vote, manage
limit-time-to-come = čas v budúcnosti
limit-send-without-mail = nič, lebo táto stránka nevie posielať e-maily; odkazy odovzdajte sami
limit-address-to-send = adresa, na ktorú sa má poslať
limit-another-code = iný kód: pozvánka s týmto už existuje
limit-label-without-code = označenie, v ktorom nie je kód: môžu ho čítať aj tí, ktorých pravidlo nepustí
limit-others-name = meno, ktoré uvidia ostatní
limit-handle-wish = 1 až 40 písmen a-z, číslic, spojovníkov, bodiek alebo podčiarkovníkov; alebo nechajte prázdne
limit-csv-mailed = { $most ->
    [one] najviac { $most } riadok, ak sa posielajú e-mailom; odkazy dlhšieho zoznamu si odložte
    [few] najviac { $most } riadky, ak sa posielajú e-mailom; odkazy dlhšieho zoznamu si odložte
   *[other] najviac { $most } riadkov, ak sa posielajú e-mailom; odkazy dlhšieho zoznamu si odložte
}
limit-csv-full = { $email } má už { $most } vecí: s označením by bola jedna navyše
limit-entries = { $most ->
    [one] najviac { $most } položka, `give` a `take` spolu
    [few] najviac { $most } položky, `give` a `take` spolu
   *[other] najviac { $most } položiek, `give` a `take` spolu
}
limit-a-member = člen tejto komunity
limit-one-of-names = jedno z `email`, `handle` a `subject`; `issuer` iba popri `subject`
limit-what-to-give = čo dať: pravidlo žiada viac než jednu vec, takže treba vybrať
limit-answer = granted alebo declined
# What is wrong in the text of a policy, and at which place of it.
limit-at-place = `{ $place }`: { $limit }

## Lists of customers
csv-line = riadok { $line }: { $limit }
csv-cell = riadok { $line }, stĺpec { $column }: { $limit }
# A name of a column that is none.
quoted = „{ $text }“
csv-not-utf8 = toto nie je UTF-8
csv-most-rows = { $most ->
    [one] najviac { $most } riadok v jednej požiadavke
    [few] najviac { $most } riadky v jednej požiadavke
   *[other] najviac { $most } riadkov v jednej požiadavke
}
csv-cells = { $cells ->
    [one] { $cells } bunka, ale hlavička ich má { $header }
    [few] { $cells } bunky, ale hlavička ich má { $header }
   *[other] { $cells } buniek, ale hlavička ich má { $header }
}
csv-twice = toto je aj na riadku { $first }
csv-no-rows = aspoň jeden riadok pod hlavičkou
csv-column-twice = tento stĺpec je tu dvakrát
csv-columns = stĺpce sú id, email, name, groups, tags, badges a grants
csv-header = prvý riadok musí pomenovať stĺpce: email alebo id, a name, groups, tags, badges či grants
csv-broken = toto sa nedá prečítať ako CSV: { $complaint }

## Problems: links
link-does-not-work = Tento odkaz nefunguje
link-unknown = Taký odkaz sme neposlali. Možno sa skrátil: vyžiadajte si nový.
link-expired = Odkazy platia pätnásť minút. Vyžiadajte si nový.
link-of-other-browser = O tento odkaz sa žiadalo v inom prehliadači a platí len tam. Otvorte ho tam alebo si tu vyžiadajte nový.
link-used = Tento odkaz sa už použil a každý platí raz. Vyžiadajte si nový.

## Problems: accounts and roles
no-demo = Takto sa tu nikto prihlásiť nemôže.
only-manager = Ste jediným správcom tejto komunity. Najprv urobte správcom niekoho iného; potom môžete odísť.
last-manager = Toto je posledný správca: najprv ním urobte niekoho iného.
own-role = Svoju rolu si nikto nemení ani sa sám nepozastaví. Požiadajte iného správcu.
moderators-suspend-below = Moderátori pozastavujú iba tých s nižšou rolou. Požiadajte správcu.
no-mail-here = Táto inštalácia nevie posielať e-maily, preto sa žiadna adresa nedá potvrdiť.
address-known = Váš účet už má potvrdenú adresu.
title-address-taken = Táto adresa je obsadená
address-taken = Táto adresa patrí inému účtu v tejto komunite. Prihláste sa ňou alebo použite inú.
only-managers-manage = Kľúče s rozsahom `manage` majú iba správcovia.
title-too-many-keys = Kľúčov je dosť
too-many-keys = { $most ->
    [one] Člen má najviac { $most } kľúč. Zrušte nepoužívaný a potom vytvorte tento.
    [few] Člen má najviac { $most } kľúče. Zrušte nepoužívaný a potom vytvorte tento.
   *[other] Člen má najviac { $most } kľúčov. Zrušte nepoužívaný a potom vytvorte tento.
}
open-already = Toto už máte otvorené: netreba o nič žiadať.

## Problems: coming in
title-not-signed-in = Prihlásenie sa nepodarilo
title-sign-in-failed = Prihlásenie nefungovalo
way-closed = Táto komunita takto ľudí nepúšťa. Otvorené spôsoby sú na jej prihlasovacej stránke.
way-without-secret = Pre tento spôsob vstupu tajomstvo nevydávame; majú ho `hand_off` a `webhook`.
title-code-unknown = Tento kód nie je náš
code-unknown = S týmto kódom nie je žiadna pozvánka. Porovnajte ho znak po znaku s tým, čo vám prišlo.
title-invitation-over = Táto pozvánka už neplatí
invitation-over = { $why } O novú požiadajte toho, kto vás pozval.
invitation-required = Do tejto komunity sa vstupuje iba na pozvánku. Požiadajte o ňu správcov a otvorte jej odkaz.
no-free-handle = Nenašlo sa pre vás voľné meno v adresách. Skúste to znova.
invited-is-member = Osoba, pre ktorú je táto pozvánka, už členom je. Prihláste sa a otvorte pozvánku znova.
sign-in-otherwise = Adresa patrí niekomu, kto sa o túto komunitu stará. Taký sa prihlasuje odkazom v e-maile alebo jednotným prihlásením.

## Problems: single sign-on
oidc-code-refused = Prihlasovacia služba neprijala odpoveď, ktorú vám sama dala. Začnite znova na prihlasovacej stránke; ak to nepomôže, povedzte to správcovi komunity.
oidc-two-people = Prihlasovacia služba hovorila o dvoch ľuďoch naraz. Začnite znova na prihlasovacej stránke.
oidc-state-mismatch = Táto odpoveď nepatrí k prihláseniu, ktoré sa v tomto prehliadači začalo za posledných desať minút. Začnite znova na prihlasovacej stránke.
oidc-answer-used = Táto odpoveď sa už použila a každá platí raz. Začnite znova na prihlasovacej stránke.
oidc-other-issuer = Táto odpoveď prišla z inej prihlasovacej služby, než na ktorú ste boli poslaní.
oidc-access-denied = Neprihlásili ste sa tam alebo to nebolo povolené. Skúste to znova alebo zvoľte iný spôsob.
oidc-server-error = Prihlasovacia služba má vlastný problém. Skúste to o minútu znova.
oidc-refused = Prihlasovacia služba odmietla. Ak ďalší pokus nepomôže, povedzte to správcovi komunity.
oidc-token-invalid = Čo o vás prihlasovacia služba povedala, sa nedalo overiť ({ $code }). Začnite znova na prihlasovacej stránke.
oidc-unreachable = Prihlasovacia služba tejto komunity neodpovedala, ako má. Skúste to o minútu alebo zvoľte iný spôsob.

## Problems: hand-offs
hand-off-missing = V tejto požiadavke nie je odovzdanie: treba ho poslať ako `token`.
hand-off-not-taken = Odovzdanie nebolo prijaté: { $why }.
jose-malformed = nie je to JSON Web Token alebo má niektorý údaj nesprávny typ
jose-unsupported = je podpísané algoritmom, ktorý neprijímame; prijímame HS256, RS256, ES256 a EdDSA
jose-unknown-key = nepoznáme kľúč, ktorý by ho mohol podpísať
jose-forged = jeho podpis nesedí
jose-expired = jeho čas vypršal. Vráťte sa a skúste to znova
jose-not-yet = je z budúcnosti: jedny hodiny idú zle
jose-no-expiry = nehovorí, kedy sa končí (`exp`)
jose-too-long = platí dlhšie než päť minút
jose-other-audience = je pre inú komunitu (`aud`)
jose-other-issuer = je od niekoho iného (`iss`)
hand-off-unreachable = Kľúče, ktorými sa odovzdania overujú, sa teraz nedajú získať. Skúste to o minútu znova.
hand-off-used = Toto odovzdanie sa už použilo a každé platí raz. Vráťte sa a skúste to znova.
hand-off-no-iat = Odovzdanie nehovorí, kedy vzniklo (`iat`).
hand-off-no-jti = Odovzdanie nemá vlastné meno (`jti`) alebo je príliš dlhé.
hand-off-no-sub = Odovzdanie nehovorí, koho sa týka (`sub`).
hand-off-several = Odovzdanie je pre viac komunít (`aud`): musí byť pre jednu.
hand-off-role = Odovzdanie dáva roly `member`, `champion` a `employee`. Vyššie sa prideľujú v štúdiu.
hand-off-email = Odovzdanie uvádza e-mailovú adresu, ktorá ňou nie je (`email`).

## Problems: webhooks
title-not-believed = Tejto správe sa nedá veriť
hook-closed = Táto komunita neprijíma webhooky. Správca ich môže povoliť v štúdiu v časti „Spôsoby vstupu“.
hook-too-old = { $count ->
    [one] Podpísali ju viac než { $count } minútu pred týmto časom alebo po ňom. Podpíšte ju znova.
    [few] Podpísali ju viac než { $count } minúty pred týmto časom alebo po ňom. Podpíšte ju znova.
   *[other] Podpísali ju viac než { $count } minút pred týmto časom alebo po ňom. Podpíšte ju znova.
}
hook-signature-wrong = Pošlite `webhook-id`, `webhook-timestamp` (v sekundách) a `webhook-signature`: `v1,` a base64 z HMAC-SHA256 z `{ $signed }` s tajomstvom za `whsec_`.

## The studio: brand
studio-brand = Vzhľad komunity
studio-campaign = Kampaň
studio-surveys = Prieskumy
studio-schedule = Naplánované príspevky
studio-numbers = Čísla

## Inviting many: lists, whom nobody may write to, members who bring others
invite-single = Odkazy a kódy
invite-lists = Zoznamy zákazníkov
invite-bringing = Členovia, ktorí privádzajú ďalších
invite-suppressed = Komu nepísať
lists-lead = Pozvite svojich zákazníkov, každého vlastným odkazom, a sledujte, kto ho otvoril, pridal sa a zapojil sa.
new-list = Nový zoznam
make-list = Vytvoriť zoznam
list-name = Názov zoznamu
list-source = Odkiaľ pochádza
list-source-hint = Nepovinné, napríklad `newsletter`. Vidíte to len vy.
reward-points = Body
reward-points-hint = Reputácie, za pridanie sa: 0 až 1 000.
points-count = { $count ->
    [one] { $count } bod
    [few] { $count } body
    [many] { $count } bodu
   *[other] { $count } bodov
}
no-lists-yet = Zatiaľ žiadne zoznamy
no-lists-hint = Zoznam má názov, odmenu a vašich zákazníkov z CSV.
figure-invited = Pozvaní
figure-mailed = Odoslané odtiaľto
figure-opened = Otvorili
figure-joined = Pridali sa
figure-took-part = Zapojili sa
progress-invited = Ešte neotvorené
progress-opened = Otvorené
progress-joined = Člen
progress-took-part = Zapojenie
everybody = Všetci
filter-people = Ako ďaleko sa dostali
nobody-here = Nikto tu nie je
nobody-here-hint = Pridajte ľudí z CSV alebo zvoľte iný filter.
more-people = Ďalší ľudia
people-of-list = Ľudia zo zoznamu
column-who = Kto
column-stage = Ako ďaleko
column-mailed = Odoslané
column-member = Člen
said-no = Nechce poštu
mailed-times = { $count ->
    [one] { $count } e-mail
    [few] { $count } e-maily
    [many] { $count } e-mailu
   *[other] { $count } e-mailov
}
people-added = { $count ->
    [one] Na zoznam pribudla { $count } osoba.
    [few] Na zoznam pribudli { $count } osoby.
    [many] Na zoznam pribudlo { $count } osoby.
   *[other] Na zoznam pribudlo { $count } osôb.
}
people-known = { $count ->
    [one] { $count } na ňom už bol.
    [few] { $count } na ňom už boli.
    [many] { $count } na ňom už bolo.
   *[other] { $count } na ňom už bolo.
}
people-silenced = { $count ->
    [one] { $count } osoba bola vynechaná: nesmie sa jej písať.
    [few] { $count } osoby boli vynechané: nesmie sa im písať.
    [many] { $count } osoby bolo vynechaných: nesmie sa im písať.
   *[other] { $count } osôb bolo vynechaných: nesmie sa im písať.
}
mail-more = Sú tu ďalší: odošlite znova.
send-title = Odoslať odkazy
send-hint = Odtiaľto, po { $most }; alebo si odkazy vezmite do vlastného nástroja na rozosielanie. Nikomu sa nepripomína do jedného dňa ani viac ako dvakrát.
mail-unsent = Odoslať tým, ktorým ešte neprišlo
mail-again = Pripomenúť tým, čo neotvorili
download-links = Stiahnuť odkazy (CSV)
add-people = Pridať ľudí
customers-file = Súbor zákazníkov (CSV)
suppressed-lead = Adresy a zákazníci, ktorých nikto nepozýva a ktorým sa nič neposiela. Uchovávajú sa len odtlačky.
suppress-who = Adresy alebo identifikátory zákazníkov
suppress-who-hint = Jeden na riadok. Čo obsahuje `@`, je adresa.
suppress-button = Dať na zoznam
suppress-look = Vyhľadať
is-suppressed = Na zozname je.
is-not-suppressed = Na zozname nie je.
suppressed-added = { $count ->
    [one] Na zozname pribudol { $count } záznam.
    [few] Na zozname pribudli { $count } záznamy.
    [many] Na zozname pribudlo { $count } záznamu.
   *[other] Na zozname pribudlo { $count } záznamov.
}
suppressed-kind = { $kind ->
    [email] Adresa
   *[customer] Zákazník
}
suppressed-by = { $reason ->
    [unsubscribed] na vlastnú žiadosť
   *[manager] pridal správca
}
take-off = Odobrať
take-off-thing = Odobrať zo zoznamu: { $thing }
nobody-suppressed = Na zozname nikto nie je
nobody-suppressed-hint = Objaví sa tu ten, kto v e-maile stlačí „nechcem ďalšie pozvánky“, a koho sem dáte vy.
bringing-lead = Členovia pozývajú ďalších vlastným odkazom a dostanú za to odmenu.
bringing-enabled = Členovia majú vlastné odkazy
bringing-saved = Uložené.
counts = Čo sa počíta
counts-hint = Kto sa iba pridal, môže byť ten istý člen pod iným menom.
counts-took-part = Kto napísal alebo hlasoval
counts-joined = Kto sa pridal
rewards = Odmeny
rewards-hint = Jedna na riadok: koľko ľudí, body a odznak, napríklad `3 50 Ambassador`.
brought-most = Kto priviedol najviac
nobody-brought = Nikto si ešte nevypýtal odkaz
nobody-brought-hint = Členovia nájdu svoj vo svojich nastaveniach.
brought-joined = pridali sa: { $count }
brought-took-part = zapojili sa: { $count }
bring-title = Pozvať ďalších
bring-lead = Vlastným odkazom do komunity { $community }.
bringing-off = Správcovia tejto komunity nepožiadali členov, aby privádzali ďalších.
own-link = Váš odkaz
own-link-hint = Dajte ho ľuďom, ktorých poznáte. Kto sa ním pridá, toho ste priviedli vy; vidíte to vy a správcovia.
get-link = Získať odkaz
bring-rewards = Čo vám to prinesie
bring-joined = Počítajú sa tí, ktorí sa pridajú.
bring-took-part = Počítajú sa tí, ktorí sa pridajú a napíšu niečo alebo hlasujú.
bring-at = { $count ->
    [one] Za { $count } osobu
    [few] Za { $count } osoby
    [many] Za { $count } osoby
   *[other] Za { $count } osôb
}
bring-more = { $count ->
    [one] K ďalšej chýba { $count }.
    [few] K ďalšej chýbajú { $count }.
    [many] K ďalšej chýba { $count }.
   *[other] K ďalšej chýba { $count }.
}
nobody-came = Zatiaľ ním nikto neprišiel
nobody-came-hint = Koho privediete, ten je uvedený tu.
invited-by = { $name } vás pozýva do komunity { $community }
you-are-in = Ste už členom: tento odkaz je pre ostatných.
unsubscribe-title = Už žiadne pozvánky?
unsubscribe-lead = Nedostanete už žiadne e-maily, ktoré vás pozývajú do komunity { $community }.
unsubscribe-button = Nechcem ďalšie pozvánky
unsubscribed-title = Je to zaznamenané
unsubscribed-lead = Nikto odtiaľto vám už s pozvánkou nenapíše. Odkaz v e-maile funguje ďalej, ak sa raz budete chcieť pridať.
unsubscribe-undo = Bol to omyl
unsubscribe-undone = Vzaté späť
unsubscribe-undone-lead = Môžete byť znova pozvaní.
mail-unsubscribe = Ak nechcete ďalšie pozvánky, otvorte toto:
limit-progress = `invited`, `opened`, `joined` alebo `took_part`
limit-points = celé číslo od 0 do { $most }
limit-rewards = najviac { $most } odmien
limit-reward-at = koľko ľudí treba, od 1 do { $most }, každé číslo raz
limit-reward-empty = odznak, body alebo oboje
limit-reward-line = „{ $line }“ nie je odmena: koľko ľudí, body a odznak, napríklad 3 50 Ambasádor
limit-batch-name = názov, aby ste tento zoznam odlíšili od iných
limit-batch-people = najviac { $most } ľudí na jednom zozname: vytvorte ďalší
limit-send-closed = otvorená komunita: dovtedy odkazy nikam nevedú
limit-send-expired = zoznam, ktorého odkazy ešte platia
limit-suppressed = 1 až { $most } adries alebo identifikátorov zákazníkov
csv-nobody = identifikátor alebo adresa
csv-of-lists = každý riadok potrebuje adresu; identifikátory a značky sa uchovávajú pri zoznamoch
