# Words of the service `ideas`: the board, ideas, the roadmap, the change log.

## The board
ideas-lead = Čo by malo prísť ako ďalšie? Hlasujte za to, čo potrebujete, a pridajte, čo chýba.
ideas-about = Nápady tejto komunity podľa hlasov.
sort = Zoradenie
sort-top = Najviac hlasov
sort-trending = Na vzostupe
sort-new = Najnovšie
status = Stav
all = Všetky
filters = Filtre
take-away = Zrušiť filter
no-ideas = Zatiaľ tu nie sú žiadne nápady
be-the-first = Pridajte prvý nápad.
no-such-ideas = Nič nezodpovedá výberu
other-filter = Skúste iný stav, sekciu alebo značku.
all-ideas = Všetky nápady
more-ideas = Ďalšie nápady
about-ideas = O nápadoch
how-decided = Ako sa o nápadoch rozhoduje
how-decided-note = Tím sa najprv pozrie na nápady s najväčším počtom hlasov, napíše, čo si o nich myslí, a čo sa rozhodne urobiť, presunie do plánu rozvoja.
see-roadmap = Pozrieť plán rozvoja
see-changelog = Čo je nové
spaces = Sekcie

## Votes that are limited
votes-left = Zostáva hlasov: { $left } z { $size }
where-they-are = Vaše hlasy
your-votes = Vaše hlasy
votes-come-back = Hlas sa vám vráti, keď ho vezmete späť alebo keď sa nápad uzavrie.
votes-unlimited = Otvorené nápady, za ktoré ste hlasovali.
vote-refused = { $size ->
    [one] Hlas sa nezapočítal: svoj { $size } hlas ste už dali. Nižšie ho vezmite späť a hlasujte znova.
    [few] Hlas sa nezapočítal: všetky { $size } hlasy ste už rozdali. Nižšie niektorý vezmite späť a hlasujte znova.
   *[other] Hlas sa nezapočítal: všetkých { $size } hlasov ste už rozdali. Nižšie niektorý vezmite späť a hlasujte znova.
}
no-votes = Žiadne rozdané hlasy
no-votes-note = Hlasujte za nápady, ktoré najviac potrebujete.
votes-elsewhere = { $count ->
    [one] { $count } ďalší je pri nápade, ku ktorému už nemáte prístup.
    [few] { $count } ďalšie sú pri nápadoch, ku ktorým už nemáte prístup.
   *[other] { $count } ďalších je pri nápadoch, ku ktorým už nemáte prístup.
}

## An idea
edited = upravené
more = Ďalšie
do-comment = Komentovať
do-edit = Upraviť
do-delete = Odstrániť
delete-asked = Odstrániť tento nápad? Jeho text sa už nedá obnoviť.
deleted = Odstránený nápad
deleted-note = Tento nápad bol odstránený. Komentáre k nemu zostali.
# Why something is not public: for its author and those who look after the place.
hidden-note = Skryté po nahláseniach členov. Pozrie sa na to moderátor; dovtedy to vidí len autor a moderátori.
held-note = Čaká na schválenie. Prvé príspevky nových členov si niekto pozrie skôr, než ich uvidia všetci.
removed-note = Odstránené moderátorom. Vidí to už len autor a moderátori.
locked-note = Tento nápad je zamknutý: dá sa čítať a hlasovať zaň, ale nedá sa komentovať.
was-merged-into = Tento nápad bol zlúčený s nápadom { $idea }.
was-merged = Tento nápad bol zlúčený s iným nápadom.
merged-from = { $count ->
    [one] Zlúčený { $count } nápad
    [few] Zlúčené { $count } nápady
   *[other] Zlúčených { $count } nápadov
}
from-the-team = Od tímu { $community }
what-do-you-think = Čo si o tom myslíte?
members-can = Členovia komunity { $community } môžu hlasovať a komentovať.
sign-in-to-comment = Prihlásiť sa a komentovať
post-comment = Pridať komentár
history = História

## What the company does with an idea
owner = Zodpovedá
owner-hint = Používateľské meno niekoho z tímu; prázdne: nikto.
who-answers = Kto zodpovedá
take-it = Zodpovedám ja
status-hint = Ako je na tom nápad.
official-response = Oficiálne vyjadrenie
response = Vyjadrenie
response-hint = Prečo a čo bude ďalej. Môžete použiť Markdown.
save = Uložiť
merge-into = Zlúčiť s iným nápadom
other-idea = Druhý nápad
other-idea-hint = Jeho adresa alebo identifikátor. Hlasy sa prenesú, každý sa počíta raz, a dá sa to vrátiť.
do-merge = Zlúčiť
undo-merge = Zrušiť zlúčenie
undo-merge-note = Hlasy, ktoré priniesol, sa vrátia s ním; kto medzitým sám hlasoval za druhý nápad, tam zostane.

## Roadmap and change log
roadmap-lead = Čo sme sa rozhodli urobiť, na čom pracujeme a čo je hotové. O tom, čo sem príde, rozhodujú vaše hlasy.
roadmap-about = Čo je naplánované, rozpracované a hotové.
nothing-planned = Zatiaľ nie je nič naplánované
nothing-planned-note = Ako prvé si pozrieme nápady s najväčším počtom hlasov.
see-ideas = Pozrieť nápady
planned-note = Rozhodnuté, ešte nezačaté.
progress-note = Práve na tom pracujeme.
shipped-note = Môžete to používať.
nothing-now = Momentálne nič.
all-of-them = Všetky
changelog = Čo je nové
changelog-lead = Želali ste si, urobili sme: nápady tejto komunity, ktoré sú už hotové.
nothing-shipped = Zatiaľ nie je nič hotové
nothing-shipped-note = Tu nájdete, čo vzniklo z vašich nápadov.
asked-for-by = { $count ->
    [one] Želal si to { $count } člen
    [few] Želali si to { $count } členovia
   *[other] Želalo si to { $count } členov
}
thanks-to = Ďakujeme za nápad
older = Staršie

## Submitting one
submit-idea = Odoslať nápad
edit-idea = Upraviť nápad
another-idea = Je to iný nápad: odoslať
cancel = Zrušiť
compose-lead = Napíšte, čo chcete urobiť a čo vám v tom bráni; ako to vyriešiť, môže prísť neskôr.
title-hint = Nápad v jednej vete.
space-hint = Kam patrí.
similar-heading = Nie je to niektorý z týchto?
similar-note = Hlas za nápad, ktorý tu už je, mu pomôže viac než druhý taký istý.

## Limits of fields
limit-status = under_review, planned, in_progress, shipped, declined alebo merged
limit-settable = under_review, planned, in_progress, shipped alebo declined
limit-sort = top, trending alebo new
limit-sort-of-author = `new`, jediné poradie zoznamu podľa autora
limit-space = sekcia tejto komunity, do ktorej máte prístup
limit-owner = používateľské meno zamestnanca, moderátora alebo správcu tejto komunity
limit-into = identifikátor iného nápadu, ku ktorému máte prístup
limit-into-itself = iný nápad než tento

## Refusals
place-gone = Sekcia alebo pravidlo prístupu bolo práve odstránené. Vyberte iné.
idea-deleted = Tento nápad bol odstránený; zostalo po ňom len miesto.
not-yours = Môže to urobiť len autor nápadu a tí, ktorí sa o komunitu starajú.
status-of-merged = Tento nápad je zlúčený s iným alebo odstránený. Stav dajte tomu druhému alebo najprv zrušte zlúčenie.
already-merged = Jeden z nich je už zlúčený alebo odstránený. Najprv to zlúčenie zrušte alebo zlúčte s nápadom, na ktorý vedie.
not-merged = Tento nápad nie je zlúčený s iným.
merged-on = Nápad, s ktorým bol zlúčený, bol odvtedy sám zlúčený s iným. Najprv zrušte to zlúčenie.
