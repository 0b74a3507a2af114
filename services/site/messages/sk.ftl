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
