# Words of the service `votes`.

## Errors
limit-value = 1, 0 albo -1
idea-merged = Ten pomysł połączono z innym. Zagłosuj na tamten; link jest na jego stronie.
voters-hidden = Ta społeczność nie pokazuje, kto głosował. Można to udostępnić opiekunom w studiu, w części „Sposoby wejścia”.

## Vote budget
votes-spent = { $count ->
    [one] Twój jedyny głos jest już oddany. Wycofaj go albo poczekaj, aż ten pomysł zostanie zamknięty: { $ideas }.
    [few] Wszystkie { $count } głosy są już oddane. Wycofaj któryś albo poczekaj, aż jeden z tych pomysłów zostanie zamknięty: { $ideas }.
    [many] Wszystkie { $count } głosów jest już oddanych. Wycofaj któryś albo poczekaj, aż jeden z tych pomysłów zostanie zamknięty: { $ideas }.
   *[other] Wszystkie głosy ({ $count }) są już oddane. Wycofaj któryś albo poczekaj, aż jeden z tych pomysłów zostanie zamknięty: { $ideas }.
}
