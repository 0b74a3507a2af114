# Words of the service `votes`.

## Vote budget
votes-spent = { $count ->
    [one] Svoj jediný hlas ste už dali. Vezmite ho späť alebo počkajte, kým sa nápad uzavrie: { $ideas }.
    [few] Všetky { $count } hlasy ste už rozdali. Vezmite niektorý späť alebo počkajte, kým sa niektorý z nápadov uzavrie: { $ideas }.
   *[other] Všetkých { $count } hlasov ste už rozdali. Vezmite niektorý späť alebo počkajte, kým sa niektorý z nápadov uzavrie: { $ideas }.
}
