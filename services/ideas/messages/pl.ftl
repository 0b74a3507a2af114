# Words of the service `ideas`: the board, ideas, the roadmap, the change log.

## The board
ideas-lead = Co powinno pojawić się jako następne? Głosuj na to, czego potrzebujesz, i dodaj, czego brakuje.
ideas-about = Pomysły tej społeczności według głosów.
sort = Sortowanie
sort-top = Najwyżej oceniane
sort-trending = Na czasie
sort-new = Nowe
status = Status
all = Wszystkie
filters = Filtry
take-away = Usuń filtr
no-ideas = Nie ma tu jeszcze pomysłów
be-the-first = Dodaj pierwszy pomysł.
no-such-ideas = Brak pasujących pomysłów
other-filter = Spróbuj innego statusu, sekcji lub tagu.
all-ideas = Wszystkie pomysły
more-ideas = Więcej pomysłów
about-ideas = O pomysłach
how-decided = Jak zapadają decyzje
how-decided-note = Zespół najpierw przegląda pomysły z największą liczbą głosów, pisze, co o nich sądzi, a to, co zrobi, przenosi do planu rozwoju.
see-roadmap = Zobacz plan rozwoju
see-changelog = Co nowego
spaces = Sekcje

## Votes that are limited
votes-left = Pozostałe głosy: { $left } z { $size }
where-they-are = Twoje głosy
your-votes = Twoje głosy
votes-come-back = Głos wraca, gdy go wycofasz albo gdy pomysł zostanie zamknięty.
votes-unlimited = Otwarte pomysły z twoim głosem.
vote-refused = { $size ->
    [one] Głos nie został policzony: twój { $size } głos jest już oddany. Wycofaj go poniżej i zagłosuj ponownie.
    [few] Głos nie został policzony: wszystkie { $size } głosy są już oddane. Wycofaj któryś poniżej i zagłosuj ponownie.
    [many] Głos nie został policzony: wszystkie { $size } głosów jest już oddanych. Wycofaj któryś poniżej i zagłosuj ponownie.
   *[other] Głos nie został policzony: wszystkie głosy ({ $size }) są już oddane. Wycofaj któryś poniżej i zagłosuj ponownie.
}
no-votes = Brak oddanych głosów
no-votes-note = Głosuj na pomysły, których najbardziej potrzebujesz.
votes-elsewhere = { $count ->
    [one] Jeszcze { $count } głos jest przy pomyśle, do którego nie masz już dostępu.
    [few] Jeszcze { $count } głosy są przy pomysłach, do których nie masz już dostępu.
    [many] Jeszcze { $count } głosów jest przy pomysłach, do których nie masz już dostępu.
   *[other] Jeszcze { $count } głosu jest przy pomysłach, do których nie masz już dostępu.
}

## An idea
edited = edytowano
more = Więcej
do-comment = Skomentuj
do-edit = Edytuj
do-delete = Usuń
delete-asked = Usunąć ten pomysł? Treści nie da się odzyskać.
deleted = Usunięty pomysł
deleted-note = Ten pomysł został usunięty. Komentarze do niego pozostały.
# Why something is not public: for its author and those who look after the place.
hidden-note = Ukryte po zgłoszeniach uczestników. Sprawdzi to moderator; do tego czasu widzą to tylko autor i moderatorzy.
held-note = Czeka na zatwierdzenie. Pierwsze wpisy nowych uczestników są sprawdzane, zanim zobaczą je wszyscy.
removed-note = Usunięte przez moderatora. Widzą to tylko autor i moderatorzy.
locked-note = Ten pomysł jest zamknięty: można go czytać i na niego głosować, ale nie komentować.
was-merged-into = Ten pomysł połączono z pomysłem { $idea }.
was-merged = Ten pomysł połączono z innym.
merged-from = { $count ->
    [one] Połączono z { $count } pomysłem
    [few] Połączono z { $count } pomysłami
    [many] Połączono z { $count } pomysłami
   *[other] Połączono z { $count } pomysłu
}
from-the-team = Od zespołu { $community }
what-do-you-think = Co o tym sądzisz?
members-can = Uczestnicy społeczności { $community } mogą głosować i komentować.
sign-in-to-comment = Zaloguj się, aby skomentować
post-comment = Dodaj komentarz
history = Historia

## What the company does with an idea
owner = Odpowiada
owner-hint = Nazwa użytkownika kogoś z zespołu; puste: nikt.
who-answers = Kto odpowiada
take-it = Odpowiadam za to
status-hint = Na jakim etapie jest pomysł.
official-response = Oficjalna odpowiedź
response = Odpowiedź
response-hint = Dlaczego i co dalej. Można używać Markdownu.
save = Zapisz
merge-into = Połącz z innym pomysłem
other-idea = Drugi pomysł
other-idea-hint = Jego adres lub identyfikator. Głosy przechodzą, każdy liczony raz, i można to cofnąć.
do-merge = Połącz
undo-merge = Cofnij połączenie
undo-merge-note = Głosy, które przyniósł, wrócą razem z nim; kto zagłosował na drugi pomysł osobiście, tam pozostanie.

## Roadmap and change log
roadmap-lead = Co postanowiliśmy zrobić, co robimy i co jest gotowe. O tym, co tu trafi, decydują twoje głosy.
roadmap-about = Co jest naplanowane, w toku i gotowe.
nothing-planned = Na razie nic nie zaplanowano
nothing-planned-note = Najpierw przeglądane są pomysły z największą liczbą głosów.
see-ideas = Zobacz pomysły
planned-note = Postanowione, jeszcze nie zaczęte.
progress-note = Pracujemy nad tym.
shipped-note = Można już korzystać.
nothing-now = W tej chwili nic.
all-of-them = Wszystkie
changelog = Co nowego
changelog-lead = Wasze prośby, nasza praca: pomysły tej społeczności, które są już gotowe.
nothing-shipped = Na razie nic nie jest gotowe
nothing-shipped-note = Tutaj pojawi się to, co powstanie z waszych pomysłów.
asked-for-by = { $count ->
    [one] Prosi o to { $count } osoba
    [few] Proszą o to { $count } osoby
    [many] Prosi o to { $count } osób
   *[other] Prosi o to { $count } osoby
}
thanks-to = Dziękujemy za pomysł
older = Starsze

## Submitting one
submit-idea = Wyślij pomysł
edit-idea = Edytuj pomysł
another-idea = To inny pomysł: wyślij
cancel = Anuluj
compose-lead = Napisz, co chcesz zrobić i co w tym przeszkadza; jak to rozwiązać, można ustalić później.
title-hint = Pomysł w jednym zdaniu.
space-hint = Gdzie pasuje.
similar-heading = Czy to jeden z tych?
similar-note = Głos na pomysł, który już tu jest, pomoże mu bardziej niż drugi taki sam.

## Limits of fields
limit-status = under_review, planned, in_progress, shipped, declined lub merged
limit-settable = under_review, planned, in_progress, shipped lub declined
limit-sort = top, trending lub new
limit-sort-of-author = `new`, jedyna kolejność listy jednego autora
limit-space = sekcja tej społeczności, do której masz dostęp
limit-owner = nazwa użytkownika pracownika, moderatora lub opiekuna tej społeczności
limit-into = identyfikator innego pomysłu, do którego masz dostęp
limit-into-itself = inny pomysł niż ten

## Refusals
place-gone = Sekcja lub reguła dostępu została właśnie usunięta. Wybierz inną.
idea-deleted = Ten pomysł został usunięty; pozostało po nim tylko miejsce.
not-yours = Może to zrobić tylko autor pomysłu i osoby opiekujące się społecznością.
status-of-merged = Ten pomysł jest połączony z innym lub usunięty. Nadaj status tamtemu albo najpierw cofnij połączenie.
already-merged = Jeden z nich jest już połączony lub usunięty. Najpierw cofnij tamto połączenie albo połącz z pomysłem, do którego prowadzi.
not-merged = Ten pomysł nie jest połączony z innym.
merged-on = Pomysł, z którym go połączono, sam został od tego czasu połączony. Najpierw cofnij tamto połączenie.
