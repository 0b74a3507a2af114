# Words of the service `votes`.

## Errors
limit-value = 1, 0 alebo -1
idea-merged = Tento nápad bol zlúčený s iným. Hlasujte za ten; odkaz naň je na jeho stránke.
voters-hidden = Táto komunita neukazuje, kto hlasoval. Správcom to možno sprístupniť v štúdiu v časti „Spôsoby vstupu“.

## Vote budget
votes-spent = { $count ->
    [one] Svoj jediný hlas ste už dali. Vezmite ho späť alebo počkajte, kým sa nápad uzavrie: { $ideas }.
    [few] Všetky { $count } hlasy ste už rozdali. Vezmite niektorý späť alebo počkajte, kým sa niektorý z nápadov uzavrie: { $ideas }.
   *[other] Všetkých { $count } hlasov ste už rozdali. Vezmite niektorý späť alebo počkajte, kým sa niektorý z nápadov uzavrie: { $ideas }.
}
