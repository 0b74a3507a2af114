# Words of the service `embed`.

## What the elements on other sites say
top-ideas = Najlepšie nápady
new-ideas = Nové nápady
no-ideas = Zatiaľ žiadne nápady. Prvý môže byť váš.
all-ideas = Všetky nápady
topics = O čom sa hovorí
no-topics = Zatiaľ tu nie je žiadny príspevok.
all-topics = Prejsť do komunity
visit = Navštíviť komunitu { $community }
vote-for = Hlasovať za „{ $title }“
accepted = Prijatá odpoveď
read-and-answer = Čítať ďalej a reagovať
replies = { $count ->
    [one] { $count } reakcia
    [few] { $count } reakcie
    [many] { $count } reakcie
   *[other] { $count } reakcií
}
comments = { $count ->
    [one] { $count } komentár
    [few] { $count } komentáre
    [many] { $count } komentára
   *[other] { $count } komentárov
}
nps-question = S akou pravdepodobnosťou by ste komunitu { $community } odporučili známym alebo kolegom?
nps-low = určite nie
nps-high = určite áno
nps-words = Aký je dôvod vašej odpovede? (nepovinné)
nps-send = Odoslať
nps-thanks = Ďakujeme. Vaša odpoveď je započítaná.
nps-too-many = Odtiaľto prišlo nateraz dosť odpovedí. Skúste to neskôr.
nps-not-asked = Otázka o odporúčaní sa tu zobrazí, keď je zapnutá v štúdiu v časti Prieskum.

## The voting window
vote = Hlasovať za
take-back = Vziať hlas späť
vote-counted = Hotovo. Už je to započítané.
votes-spent = Rozdali ste všetky svoje hlasy. Najprv jeden vezmite späť.
your-votes = Kde sú vaše hlasy
no-votes-now = Za tento nápad sa teraz nedá hlasovať.
sign-in-to-vote = Ak chcete hlasovať, prihláste sa. Potom sa sem vrátite.
close = Zavrieť okno
read-idea = Prečítať celý nápad

## The studio
embed-lead = Ukážte nápady a rozhovory na vlastných stránkach, aby ľudia našli cestu oboma smermi.
stored = Uložené.
sites = Vaše weby
sites-lead = Komunitu môžu zobrazovať iba stránky týchto webov. Každá stránka komunity odkazuje späť na prvý z nich a v pätičke na všetky.
no-sites = V zozname zatiaľ nie je žiadny web: komunitu nemôže vložiť nikto.
remove = Odstrániť
site-name = Názov webu
site-name-hint = Text odkazu naň.
site-url = Adresa
site-url-hint = Celá adresa, napríklad `https://www.example.com`.
add-site = Pridať web
snippets = Na skopírovanie
snippets-lead = Vložte to tam, kde sa to má zobraziť. Prvý riadok stačí na stránke raz. Obsah prvku sa zobrazí tam, kde skripty nebežia.
element-ideas = Najlepšie nápady s hlasovaním
element-topics = O čom sa hovorí
element-thread = Jeden príspevok s najlepšími odpoveďami: namiesto ID vložte jeho identifikátor z adresy
element-nps = Otázka o odporúčaní
newest-version = Adresa s odtlačkom sa nikdy nemení. { $address } je vždy najnovšia verzia; vtedy vynechajte integrity.
strict-policy = Ak má váš web Content Security Policy, musí povoliť: { $policy }
look-note = Farby a písmo sa riadia vašou stránkou. Zmeníte ich pomocou:
nothing-kept = Na vašich stránkach sa nenastavuje žiadne cookie a nič sa neukladá, takže netreba súhlas.
preview = Ako to vyzerá
preview-lead = Tak, ako to vidí každý, v jednoduchých farbách stránky.

## Limits of fields
limit-rows = celé číslo od 1 do { $most }
