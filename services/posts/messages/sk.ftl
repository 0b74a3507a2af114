# Words of the service `posts`: spaces, tags, threads, writing, history.

## Lists
sort-label = Zoradenie
sort-hot = Živé
sort-new = Nové
sort-top = Najlepšie
sort-unanswered = Bez odpovede
older = Staršie
nothing-here = Zatiaľ tu nič nie je
be-first = Napíšte sem niečo ako prví.
about-community = O tejto komunite
spaces = Sekcie
popular-tags = Obľúbené značky
promoted = Pripnuté
# Beside a number that stands before it.
answers-word = { $count ->
    [one] odpoveď
    [few] odpovede
   *[other] odpovedí
}
replies-word = { $count ->
    [one] reakcia
    [few] reakcie
   *[other] reakcií
}
answer = Odpoveď
comment = Komentár
votes-count = { $count ->
    [one] { $count } hlas
    [few] { $count } hlasy
   *[other] { $count } hlasov
}

## Spaces and tags
posts-count = { $count ->
    [one] { $count } príspevok
    [few] { $count } príspevky
   *[other] { $count } príspevkov
}
tag-about = Príspevky so značkou { $tag }: { $posts }.
who-answers = Kto tu odpovedá
answers-given = { $count ->
    [one] { $count } odpoveď
    [few] { $count } odpovede
   *[other] { $count } odpovedí
}
of-them-accepted = { $count ->
    [one] z toho { $count } prijatá
    [few] z toho { $count } prijaté
   *[other] z toho { $count } prijatých
}
# How many answers somebody gave, and how many of them were accepted.
answers-line = { $answers }, { $accepted }
related-tags = Súvisiace značky
edit-introduction = Upraviť úvod
write-introduction = Napísať úvod
introduction = Úvod
introduction-hint = Na čo značka slúži a kde začať hľadať. Môžete použiť Markdown; najviac { $most } znakov.
save = Uložiť

## A thread
edited-times = { $count ->
    [one] upravené
    [few] upravené { $count }-krát
   *[other] upravené { $count }-krát
}
do-answer = Odpovedať
do-reply = Reagovať
quote = Citovať
quote-label = Citovať: { $name }
link = Odkaz
link-label = Odkaz na reakciu: { $name }
link-post-label = Odkaz na tento príspevok
edit = Upraviť
delete = Odstrániť
delete-post-sure = Odstrániť tento príspevok? Reakcie naň zostanú.
delete-reply-sure = Odstrániť túto reakciu?
flag = Nahlásiť
flag-label = Nahlásiť text: { $name }
accept = Prijať
accept-no-more = Zrušiť prijatie
accepted-answer = Prijatá odpoveď
official-answer = Odpoveď tímu { $community }
official-reply = Od tímu { $community }
answers-heading = { $count ->
    [one] { $count } odpoveď
    [few] { $count } odpovede
   *[other] { $count } odpovedí
}
replies-heading = { $count ->
    [one] { $count } reakcia
    [few] { $count } reakcie
   *[other] { $count } reakcií
}
order-label = Poradie reakcií
order-best = Najlepšie
order-newest = Najnovšie
order-oldest = Najstaršie
more-replies = Ďalšie
from-here = Táto stránka sa začína uprostred vlákna.
from-the-beginning = Čítať od začiatku
new-replies = Nové reakcie: { $count }
post-deleted-note = Tento príspevok bol odstránený. Reakcie naň zostali.
reply-deleted-note = Reakcia bola odstránená
reply-withdrawn-note = Táto reakcia sa nezobrazuje
# Why something is not public: for its author and those who look after the place.
hidden-note = Skryté po nahláseniach členov. Posúdi to moderátor; dovtedy to vidí iba autor a moderátori.
held-note = Čaká na schválenie. Prvé príspevky nových členov sa pred zverejnením posudzujú.
removed-note = Odstránené moderátorom. Vidí to už iba autor a moderátori.
locked-note = Toto vlákno je zamknuté: dá sa čítať, ale nedá sa naň reagovať.
add-comment = Pridať komentár
comment-button = Komentovať
know-the-answer = Poznáte odpoveď?
sign-in-to-answer = Prihlásiť sa a odpovedať
something-to-say = Chcete niečo povedať?
sign-in-to-reply = Prihlásiť sa a reagovať
members-can = Členovia komunity { $community } môžu reagovať, hlasovať a pridávať nápady.
your-answer = Vaša odpoveď
post-answer = Odoslať odpoveď
your-reply = Vaša reakcia
post-reply = Odoslať reakciu
reply-by = reakcia: { $name }

## Promoted posts
pin = Pripnúť
pin-change = Pripnuté: zmeniť
pin-explained = Pripnutý príspevok je navrchu úvodnej stránky a svojej sekcie až do dňa, ktorý zvolíte. Naraz ich môže byť najviac { $most }.
pin-from = Od
pin-from-hint = Prvý deň; prázdne: hneď.
pin-until = Do
pin-until-hint = Posledný deň, najviac rok odo dneška.
pin-no-more = Odopnúť
promoted-until = Pripnuté do { $day }

## History
history = História
version = Verzia { $number }
words-in = { $count ->
    [one] { $count } slovo pribudlo
    [few] { $count } slová pribudli
   *[other] { $count } slov pribudlo
}
words-out = { $count ->
    [one] { $count } slovo ubudlo
    [few] { $count } slová ubudli
   *[other] { $count } slov ubudlo
}
# Read aloud before and after what was changed, never seen.
diff-added = pridané:
diff-removed = odstránené:
diff-end = koniec zmeny
same-lines = { $count ->
    [one] { $count } riadok bez zmeny
    [few] { $count } riadky bez zmeny
   *[other] { $count } riadkov bez zmeny
}
title-changed = Názov
first-version = Pôvodné znenie
nothing-changed = Text je rovnaký; zmenilo sa niečo iné, napríklad značky.

## Writing
edit-post = Upraviť príspevok
post-button = Zverejniť
post-anyway = Aj tak zverejniť
cancel = Zrušiť
question-note = Potrebujete odpoveď.
discussion-note = Chcete vedieť, čo si myslia ostatní.
article-note = Niečo vysvetľujete.
announcement-note = Firma má novinky.
title-hint = Jeden riadok, podľa ktorého to spozná ten, kto to hľadá.
space-hint = Kam to patrí.
similar-heading = Nepýtal sa to už niekto?
similar-words = Tieto príspevky sú vášmu veľmi podobné. Ak vám žiadny nepomôže, pokojne ho zverejnite.
similar-live = Možno je to niektorý z týchto:
edit-reply = Upraviť reakciu
back-to-reply = Späť na reakciu
in-reply-to = Vo vlákne { $title }

## Errors
limit-kind = question, discussion, article alebo announcement
limit-sort = hot, new, top alebo unanswered
limit-sort-author = `new`, jediné poradie zoznamu podľa autora
limit-sort-replies = old alebo new
limit-sort-thread = best, new alebo old
limit-space = sekcia tejto komunity, do ktorej máte prístup
limit-policy = názov pravidla prístupu tejto komunity
limit-accept = id odpovede na túto otázku
limit-parent = id reakcie z tohto vlákna, ktorá sama nie je komentárom k inej
limit-reply-kind = answer alebo comment
limit-only-comment = `comment`: odpoveďou je iba reakcia priamo na otázku
limit-name = jeden riadok s 1 až 80 znakmi
limit-position = celé číslo do milióna
limit-until = okamih odteraz do jedného roka, podľa RFC 3339
limit-pins = najviac { $most } pripnutých príspevkov naraz; najprv niektorý odopnite
thread-gone = To, na čo reagujete, bolo medzitým odstránené.
thread-locked = Toto vlákno je zamknuté a nedá sa naň reagovať.
post-is-deleted = Tento príspevok bol odstránený; zostalo len jeho miesto vo vlákne.
reply-is-deleted = Táto reakcia bola odstránená; zostalo len jej miesto vo vlákne.
not-yours = Toto môže iba autor a tí, ktorí sa o komunitu starajú.
only-author-edits-post = Príspevok môže upraviť iba jeho autor.
only-author-edits-reply = Reakciu môže upraviť iba jej autor.
no-question = Prijatú odpoveď má iba otázka.
place-gone = Sekcia alebo pravidlo prístupu bolo práve odstránené. Vyberte iné.
invalid-if-match = `If-Match` očakáva `ETag` tej istej veci.

## Scheduled posts
publish-at = Kedy sa zobrazí
publish-at-hint = Prázdne: hneď. Deň a čas sú v UTC; teraz je { $now }. Dovtedy ho vidíte iba vy a správcovia.
scheduled = Naplánované
scheduled-lead = Príspevky, ktoré sa samy zobrazia v určenom čase. Dovtedy o nich nikto iný nevie.
schedule-kept = Príspevok je naplánovaný.
schedule-cancelled = Príspevok sa nezobrazí. Jeho text je preč.
nothing-scheduled = Nič nie je naplánované
nothing-scheduled-note = Keď píšete príspevok, uveďte, kedy sa má zobraziť.
later = Neskoršie
stopped = Mal sa zobraziť, ale nezobrazil sa, lebo jeho autor tu už nesmie písať. Keď bude smieť, zvoľte iný čas, alebo ho zrušte.
preview = Náhľad
edit-or-move = Upraviť alebo presunúť
publish-now = Zverejniť teraz
cancel-post = Zrušiť
cancel-sure = Zrušiť tento príspevok? Jeho text sa stratí.
limit-publish-at = okamih odteraz do 400 dní, podľa RFC 3339
limit-appeared = nič: príspevok sa už zobrazil
limit-from = okamih do roka, pred `until`, podľa RFC 3339
