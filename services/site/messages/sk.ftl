# Words of the service `site`.

## The root and the language
front-several = Na tomto serveri je viacero komunít. Každá má vlastnú adresu: /c/ a jej názov.
limit-language = jedna z možností: { $codes }

## Brand of a community
brand-title = Vzhľad komunity
brand-lead = Farby, písmo a rohy vašej komunity. Čo by sa nedalo prečítať, sa neuloží.
brand-saved = Vzhľad je uložený.
brand-logo-saved = Logo je uložené.
brand-refused = Zatiaľ sa nič neuložilo. Všetko, čo ste zadali, je stále tu.
brand-light = Na svetlej stránke
brand-dark = Na tmavej stránke
brand-shape = Písmo a rohy
brand-colour = Farba značky
brand-colour-hint = Podklad tlačidiel a hlasu, napríklad `#7a1f4b`.
brand-ink = Text na nej
brand-ink-hint = Prázdne: biela alebo čierna, podľa toho, čo sa číta lepšie.
brand-accent = Odkazy
brand-accent-hint = Prázdne: odvodené od farby značky. V každom prípade len také svetlé či tmavé, aby sa dali čítať.
brand-page = Pozadie stránky
brand-page-hint = Prázdne: ako zvyčajne.
brand-dark-hint = Prázdne: rovnaká ako na svetlej stránke.
brand-corners = Rohy
brand-corners-hint = Aké zaoblené sú tlačidlá a rámčeky.
corners-square = Ostré
corners-small = Mierne zaoblené
corners-medium = Zaoblené
corners-large = Veľmi zaoblené
brand-letters = Písmo textu
brand-headings = Písmo nadpisov
brand-letters-hint = Písma, ktoré sú v zariadeniach: nič sa nesťahuje.
letters-system = Podľa zariadenia
letters-humanist = Humanistické
letters-geometric = Geometrické
letters-serif = Pätkové
letters-oldstyle = Renesančné
letters-rounded = Zaoblené
brand-save = Uložiť vzhľad
brand-try = Náhľad
brand-reset = Späť k pôvodnému vzhľadu
brand-reset-confirm = Zahodiť všetky farby, písmo a rohy?
brand-contrast = Ako sa to číta
brand-contrast-note = Kontrast podľa WCAG 2.2, od 1:1 do 21:1.
pair-ink = Slová na tlačidle
pair-link = Odkazy na stránke
pair-text = Text na stránke
pair-soft = Drobný text na stránke
pair-brand = Tlačidlo na stránke
brand-needed = najmenej { $ratio }
brand-passes = číta sa dobre
brand-fails = príliš slabé
limit-colour = `#` a tri alebo šesť znakov 0–9 a a–f, napríklad `#7a1f4b`
limit-one-of = jedno z { $words }
limit-contrast = { $pair }: kontrast je { $ratio }, musí byť aspoň { $needed }
brand-sample = Ako to vyzerá?
brand-sample-text = Drobný text, text s { $link } a tlačidlo.
brand-sample-link = odkazom
brand-logo = Logo
brand-logo-field = Nové logo
brand-logo-hint = PNG, JPEG, WebP alebo GIF, najviac { $size } kB. Najlepšie štvorcové; stojí vedľa názvu.
brand-logo-use = Použiť toto logo
brand-logo-drop = Odstrániť logo
limit-logo-missing = obrázok
limit-logo-kind = PNG, JPEG, WebP alebo GIF
limit-logo-size = najviac { $most } kB, tento má { $size }

## Home
home = Domov
nothing-here = Zatiaľ tu nič nie je
be-first = Napíšte niečo ako prví.
older = Staršie
about-community = O tejto komunite
new-here = Ste tu prvýkrát?
new-here-words = Čítať môže každý. Členovia sa pýtajú, odpovedajú, hlasujú a pridávajú nápady.
something-missing = Niečo vám chýba?
something-missing-words = Pridajte nápad a hlasujte za nápady iných. Z najlepších vzniká plán rozvoja.

## Search
search-title = Vyhľadávanie
without-filters = Hľadať bez filtrov
search-everything = Prehľadať všetko
type-something = Napíšte, čo hľadáte.
nothing-found = Nič sa nenašlo
nothing-found-hint = Skúste menej slov, iné slová alebo zrušte niektorý filter.
ask-a-question = Položiť otázku
results = { $count ->
    [one] { $count } výsledok
    [few] { $count } výsledky
    [many] { $count } výsledku
   *[other] { $count } výsledkov
} pre „{ $query }“, najlepšie ako prvé
more-results = { $count }+ výsledkov pre „{ $query }“, najlepšie ako prvé
mended = Pre „{ $typed }“ sa nič nenašlo. Mysleli ste toto?
more = Ďalšie
show-all = Zobraziť všetko: { $name }
kind-label = Druh
everything = Všetko
posts = Príspevky
questions = Otázky
articles = Články
replies = Odpovede a komentáre
ideas = Nápady
answer = Odpoveď
comment = Komentár
time-label = Čas
any-time = Kedykoľvek
past-week = Posledný týždeň
past-month = Posledný mesiac
past-year = Posledný rok
space-label = Sekcia
all-spaces = Všetky sekcie
more-filters = Ďalšie filtre
with-tag = Značka: { $tag }
by-author = Od @{ $handle }
with-status = Stav: { $status }
take-away = : zrušiť tento filter
answers-word = { $count ->
    [one] odpoveď
    [few] odpovede
    [many] odpovede
   *[other] odpovedí
}
replies-word = { $count ->
    [one] reakcia
    [few] reakcie
    [many] reakcie
   *[other] reakcií
}
comments-word = { $count ->
    [one] komentár
    [few] komentáre
    [many] komentára
   *[other] komentárov
}
votes = { $count ->
    [one] { $count } hlas
    [few] { $count } hlasy
    [many] { $count } hlasu
   *[other] { $count } hlasov
}
points = { $count ->
    [one] { $count } bod
    [few] { $count } body
    [many] { $count } bodu
   *[other] { $count } bodov
}
at-most-characters = { $count ->
    [one] najviac { $count } znak
    [few] najviac { $count } znaky
    [many] najviac { $count } znaku
   *[other] najviac { $count } znakov
}
expected-kind = jedno z: post, question, discussion, article, announcement, idea, reply, person
expected-one-kind = žiadny, ak sa nehľadá jediný druh
expected-since = jedno z: week, month, year, 2026-01-31, RFC 3339

## A member's page
written-by = Napísané: { $name }
will-be-listed = Zobrazí sa tu všetko, čo tento člen napíše.
in-figures = V číslach
reputation = Reputácia

## All that is kept of somebody
left-out = { $kind ->
    [posts] príspevky
    [replies] odpovede
    [ideas] nápady
   *[other] hlasy
} po prvých { $count }
profile-about = { $name } v komunite { $community }: príspevky, odpovede a nápady.

## What came of a campaign
outcome = Výsledky
outcome-lead = Čo z toho vzišlo
outcome-ideas = Nápady s najviac hlasmi
outcome-questions = Otázky, na ktoré sa našla najlepšia odpoveď
outcome-no-ideas = Žiadne nápady tu neboli.
outcome-no-questions = Žiadne otázky tu neboli.
outcome-all-posts = Všetky príspevky
outcome-all-ideas = Všetky nápady

## The campaign in the studio
overview-lead = Ako je na tom komunita, čo ešte treba a jej otvorenie.
said = Hotovo. Takto je na tom komunita teraz.
launch-now = Otvoriť teraz
launch-on = Nechať otvoriť { $moment }
check-title = Pred otvorením
check-figures = Hotové { $done } z { $all }
check-done = Hotové
check-open = Ešte treba
check-spaces = Sú sekcie, kam písať
check-spaces-do = Sekcie
check-seeds = V každej sekcii je čo čítať
check-seeds-do = Písať
check-bare = Zatiaľ nič v: { $spaces }
check-welcome = Privítanie pre nových
check-welcome-do = Texty
check-guidelines = Vlastné pravidlá
check-guidelines-do = Pravidlá
check-look = Vaše farby a písmo
check-look-do = Vzhľad komunity
check-weak = Niečo z toho sa číta ťažko; stránka hovorí čo.
check-ways = Ľudia sa môžu prihlásiť
check-ways-do = Spôsoby vstupu
check-dates = Je určené, kedy sa otvorí
check-dates-do = Dátumy
check-opens = Otvorí sa { $moment }
check-goals = Ciele, podľa ktorých sa bude merať
check-goals-do = Ciele
check-invited = Niekto je pozvaný
check-invited-do = Pozvánky
check-sites = Vaše weby sú uvedené
check-sites-do = Weby
plan-title = Čo by sa zmenilo
plan-figures = Vytvoriť: { $made }. Zmeniť: { $changed }. V poriadku: { $left }.
plan-nothing-to-do = Nie je čo meniť. V poriadku: { $left }.
plan-new = Nové
plan-changed = Zmenené
plan-left = Ostáva
plan-nothing = nič
plan-becomes = sa zmení na
apply-done = Hotovo. Zmien: { $count }.
apply-nothing = Nie je čo meniť: všetko je, ako má byť.
apply-what = Čo sa urobilo
apply-stopped = Jedna vec sa nedala urobiť, preto sa zvyšok neskúšal.
apply-goes-on = Čo bolo predtým, je hotové a ostáva. Ešte treba: { $left }. Opakované použitie pokračuje odtiaľto.
apply-more = Bolo toho veľa. Ešte treba: { $left }. Použite znova a bude sa pokračovať.
what-community = Komunita
what-joining = Kto sa môže pridať
what-theme = Vzhľad
what-logo = Logo
what-guidelines = Pravidlá
what-gate = Pravidlo prístupu
what-resource = Vonkajší zdroj
what-space = Sekcia
what-tag = Značka
what-sites = Vlastné weby
what-survey = Prieskum
what-post = Príspevok
what-idea = Nápad
what-campaign = Názov, dátumy, privítanie a ciele
what-host-name = Názov hostiteľa
what-way-in = Spôsob vstupu
manifest-lead = Celá komunita v jednom súbore: na prenesenie, alebo na písanie a použitie.
manifest-field = Manifest
manifest-hint = TOML, aj s textami. O čom súbor nehovorí, ostáva, ako je.
manifest-plan = Ukázať, čo by sa zmenilo
manifest-apply = Použiť
manifest-download = Stiahnuť ako súbor
manifest-other = Manifest je pre „{ $theirs }“, táto komunita je „{ $ours }“. Na použitie tu zmeňte `slug`.
start-title = Začať zo šablóny
start-lead = Komunita, ktorá stojí za to taká, aká je, v jednom kroku. Ostatné si upravíte.
start-adds = Táto komunita už nie je koncept. Šablóna k nej pridá: jej dátumy a to, čo o sebe hovorí, ostáva.
start-or = Už máte manifest?
start-or-manifest = Použite ho
start-name-hint = Ako sa vaša komunita volá: jeden riadok, najviac 80 znakov.
start-name-limit = jeden riadok s 1 až 80 znakmi
start-use = Použiť túto šablónu
start-others = Iné šablóny
start-next = Čo teraz?
start-next-words = Všetko stojí. Prečítajte si to, doplňte vlastné slová a farby a otvorte ju.
start-checklist = Na zoznam pred otvorením
start-see = Pozrieť si komunitu
start-opens = Otvorí sa
start-spaces-list = Sekcie
start-goals-list = Ciele
start-spaces = { $count ->
    [one] { $count } sekcia
    [few] { $count } sekcie
    [many] { $count } sekcie
   *[other] { $count } sekcií
}
start-seeds = { $count ->
    [one] { $count } príspevok na začiatok
    [few] { $count } príspevky na začiatok
    [many] { $count } príspevku na začiatok
   *[other] { $count } príspevkov na začiatok
}
start-goals = { $count ->
    [one] { $count } cieľ
    [few] { $count } ciele
    [many] { $count } cieľa
   *[other] { $count } cieľov
}
manifest-wrong = { $count ->
    [one] { $count } vec na opravu; nič sa nezmenilo
    [few] { $count } veci na opravu; nič sa nezmenilo
    [many] { $count } veci na opravu; nič sa nezmenilo
   *[other] { $count } vecí na opravu; nič sa nezmenilo
}
template-launch = Uvedenie produktu
template-launch-about = Nový produkt: novinky, otázky, prvé dojmy, želania. Šesť týždňov.
template-contest = Súťaž nápadov
template-contest-about = Jedna otázka zákazníkom, ich nápady a hlasy, na konci víťazi. Štyri týždne.
template-beta = Beta program
template-beta-about = Testeri za bránou: verzie, známe chyby, spätná väzba. Tri mesiace.
template-support = Fórum podpory
template-support-about = Zákazníci si pomáhajú a zamestnanci sa pridajú. Bez konca.
template-partners = Partnerské centrum
template-partners-about = Montéri a predajcovia na pozvánku: materiály, obchody, školenia. Bez konca.
spaces-lead = Kam ľudia píšu: čo tam patrí, kto má prístup a v akom poradí stoja.
spaces-save = Uložiť
spaces-saved = Uložené.
spaces-before = Sekcie pred ňou sú uložené.
spaces-new = Nová sekcia
spaces-address = V adresách
spaces-about = Čo tam patrí
spaces-open = Prístupná všetkým
spaces-place = Poradie
spaces-taken = adresa, ktorú nemá iná sekcia
