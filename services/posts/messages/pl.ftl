# Words of the service `posts`: spaces, tags, threads, writing, history.

## Lists
sort-label = Sortowanie
sort-hot = Popularne
sort-new = Nowe
sort-top = Najlepsze
sort-unanswered = Bez odpowiedzi
older = Starsze
nothing-here = Nic tu jeszcze nie ma
be-first = Napisz coś jako pierwsza osoba.
about-community = O tej społeczności
spaces = Sekcje
popular-tags = Popularne tagi
promoted = Przypięte
# Beside a number that stands before it.
answers-word = { $count ->
    [one] odpowiedź
    [few] odpowiedzi
    [many] odpowiedzi
   *[other] odpowiedzi
}
replies-word = { $count ->
    [one] odpowiedź
    [few] odpowiedzi
    [many] odpowiedzi
   *[other] odpowiedzi
}
answer = Odpowiedź
comment = Komentarz
votes-count = { $count ->
    [one] { $count } głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosu
}

## Spaces and tags
posts-count = { $count ->
    [one] { $count } wpis
    [few] { $count } wpisy
    [many] { $count } wpisów
   *[other] { $count } wpisu
}
tag-about = Wpisy z tagiem { $tag }: { $posts }.
who-answers = Kto tu odpowiada
answers-given = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
of-them-accepted = { $count ->
    [one] w tym { $count } zaakceptowana
    [few] w tym { $count } zaakceptowane
    [many] w tym { $count } zaakceptowanych
   *[other] w tym { $count } zaakceptowanej
}
# How many answers somebody gave, and how many of them were accepted.
answers-line = { $answers }, { $accepted }
related-tags = Powiązane tagi
edit-introduction = Edytuj wprowadzenie
write-introduction = Napisz wprowadzenie
introduction = Wprowadzenie
introduction-hint = Do czego służy tag i od czego zacząć. Można używać Markdownu; najwyżej { $most } znaków.
save = Zapisz

## A thread
edited-times = { $count ->
    [one] edytowano
    [few] edytowano { $count } razy
    [many] edytowano { $count } razy
   *[other] edytowano { $count } razy
}
do-answer = Odpowiedz
do-reply = Odpowiedz
quote = Cytuj
quote-label = Cytuj: { $name }
link = Link
link-label = Link do odpowiedzi: { $name }
link-post-label = Link do tego wpisu
edit = Edytuj
delete = Usuń
delete-post-sure = Usunąć ten wpis? Odpowiedzi na niego zostaną.
delete-reply-sure = Usunąć tę odpowiedź?
flag = Zgłoś
flag-label = Zgłoś tekst: { $name }
accept = Zaakceptuj
accept-no-more = Cofnij akceptację
accepted-answer = Zaakceptowana odpowiedź
official-answer = Odpowiedź zespołu { $community }
official-reply = Od zespołu { $community }
answers-heading = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
replies-heading = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
order-label = Kolejność odpowiedzi
order-best = Najlepsze
order-newest = Najnowsze
order-oldest = Najstarsze
more-replies = Więcej
from-here = Ta strona zaczyna się w środku wątku.
from-the-beginning = Czytaj od początku
new-replies = Nowe odpowiedzi: { $count }
post-deleted-note = Ten wpis został usunięty. Odpowiedzi na niego zostały.
reply-deleted-note = Odpowiedź usunięta
reply-withdrawn-note = Ta odpowiedź nie jest pokazywana
# Why something is not public: for its author and those who look after the place.
hidden-note = Ukryte po zgłoszeniach. Sprawdzi to moderator; do tego czasu widzą to tylko autor i moderatorzy.
held-note = Czeka na zatwierdzenie. Pierwsze wpisy nowych uczestników są sprawdzane, zanim zobaczą je wszyscy.
removed-note = Usunięte przez moderatora. Widzą to już tylko autor i moderatorzy.
locked-note = Ten wątek jest zamknięty: można go czytać, ale nie można odpowiadać.
add-comment = Dodaj komentarz
comment-button = Skomentuj
know-the-answer = Znasz odpowiedź?
sign-in-to-answer = Zaloguj się i odpowiedz
something-to-say = Chcesz coś powiedzieć?
sign-in-to-reply = Zaloguj się i odpowiedz
members-can = Uczestnicy społeczności { $community } mogą odpowiadać, głosować i dzielić się pomysłami.
your-answer = Twoja odpowiedź
post-answer = Wyślij odpowiedź
your-reply = Twoja odpowiedź
post-reply = Wyślij odpowiedź
reply-by = odpowiedź: { $name }

## Promoted posts
pin = Przypnij
pin-change = Przypięte: zmień
pin-explained = Przypięty wpis jest na górze strony głównej i swojej sekcji do wybranego dnia. Naraz może ich być najwyżej { $most }.
pin-from = Od
pin-from-hint = Pierwszy dzień; puste: od razu.
pin-until = Do
pin-until-hint = Ostatni dzień, najpóźniej za rok.
pin-no-more = Odepnij
promoted-until = Przypięte do { $day }

## History
history = Historia
version = Wersja { $number }
words-in = { $count ->
    [one] dodano { $count } słowo
    [few] dodano { $count } słowa
    [many] dodano { $count } słów
   *[other] dodano { $count } słowa
}
words-out = { $count ->
    [one] usunięto { $count } słowo
    [few] usunięto { $count } słowa
    [many] usunięto { $count } słów
   *[other] usunięto { $count } słowa
}
# Read aloud before and after what was changed, never seen.
diff-added = dodano:
diff-removed = usunięto:
diff-end = koniec zmiany
same-lines = { $count ->
    [one] { $count } wiersz bez zmian
    [few] { $count } wiersze bez zmian
    [many] { $count } wierszy bez zmian
   *[other] { $count } wiersza bez zmian
}
title-changed = Tytuł
first-version = Pierwotna treść
nothing-changed = Tekst jest ten sam; zmieniło się coś innego, na przykład tagi.

## Writing
edit-post = Edytuj wpis
post-button = Opublikuj
post-anyway = Opublikuj mimo to
cancel = Anuluj
question-note = Potrzebujesz odpowiedzi.
discussion-note = Chcesz poznać zdanie innych.
article-note = Coś wyjaśniasz.
announcement-note = Firma ma wiadomość.
title-hint = Jeden wiersz, po którym rozpozna to ktoś, kto tego szuka.
space-hint = Gdzie to pasuje.
similar-heading = Czy ktoś już o to pytał?
similar-words = Te wpisy są bardzo podobne do twojego. Jeśli żaden nie pomoże, opublikuj go mimo to.
similar-live = Może to jeden z tych:
edit-reply = Edytuj odpowiedź
back-to-reply = Wróć do odpowiedzi
in-reply-to = W wątku { $title }

## Errors
limit-kind = question, discussion, article albo announcement
limit-sort = hot, new, top albo unanswered
limit-sort-author = `new`, jedyna kolejność listy według autora
limit-sort-replies = old albo new
limit-sort-thread = best, new albo old
limit-space = sekcja tej społeczności, do której masz dostęp
limit-policy = nazwa reguły dostępu tej społeczności
limit-accept = id odpowiedzi na to pytanie
limit-parent = id odpowiedzi z tego wątku, która sama nie jest komentarzem do innej
limit-reply-kind = answer albo comment
limit-only-comment = `comment`: odpowiedzią jest tylko odpowiedź na samo pytanie
limit-name = jeden wiersz, od 1 do 80 znaków
limit-position = liczba całkowita do miliona
limit-until = chwila od teraz do roku naprzód, według RFC 3339
limit-pins = najwyżej { $most } przypiętych wpisów naraz; najpierw odepnij któryś z nich
thread-gone = To, na co odpowiadasz, zostało w międzyczasie usunięte.
thread-locked = Ten wątek jest zamknięty i nie przyjmuje odpowiedzi.
post-is-deleted = Ten wpis został usunięty; zostało tylko jego miejsce w wątku.
reply-is-deleted = Ta odpowiedź została usunięta; zostało tylko jej miejsce w wątku.
not-yours = Może to zrobić tylko autor i osoby, które opiekują się społecznością.
only-author-edits-post = Wpis może edytować tylko jego autor.
only-author-edits-reply = Odpowiedź może edytować tylko jej autor.
no-question = Zaakceptowaną odpowiedź ma tylko pytanie.
place-gone = Sekcja albo reguła dostępu została właśnie usunięta. Wybierz inną.
invalid-if-match = `If-Match` przyjmuje `ETag` tej samej rzeczy.

## Scheduled posts
publish-at = Kiedy się pojawi
publish-at-hint = Puste: od razu. Dzień i godzina w UTC; teraz jest { $now }. Do tej pory widzisz to tylko Ty i opiekunowie.
scheduled = Zaplanowane
scheduled-lead = Wpisy, które same pojawią się w swoim czasie. Do tej pory nikt inny o nich nie wie.
schedule-kept = Wpis jest zaplanowany.
schedule-cancelled = Wpis się nie pojawi. Jego treść została usunięta.
nothing-scheduled = Nic nie jest zaplanowane
nothing-scheduled-note = Pisząc wpis, podaj, kiedy ma się pojawić.
later = Późniejsze
stopped = Miał się pojawić, ale autor nie może już tu pisać. Gdy będzie mógł, wybierz inny czas, albo anuluj.
preview = Podgląd
edit-or-move = Edytuj lub przesuń
publish-now = Opublikuj teraz
cancel-post = Anuluj
cancel-sure = Anulować ten wpis? Jego treść przepadnie.
limit-publish-at = chwila od teraz do 400 dni naprzód, w RFC 3339
limit-appeared = nic: wpis już się pojawił
limit-from = chwila w ciągu roku, przed `until`, w RFC 3339
