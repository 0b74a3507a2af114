# Slová služby `transfer`.

## Kto smie
operator-needed = Na toto treba token prevádzkovateľa: vypíše ho `folkmoot token --operator`.

## Čo patrí do časti súboru
limit-cursor = to, čo uvádzala hlavička `Folkmoot-Next` predchádzajúcej časti
limit-line = jeden objekt JSON na každom riadku, v UTF-8
limit-header = prvý riadok súboru, ktorý zapísal export komunity
limit-version = verziu { $version }: exportujte komunitu znova na serveri tejto verzie
limit-first = prvé dva riadky spolu: hlavičku a komunitu
limit-in = `in` s názvom oddielu
limit-order = oddiely v poradí exportu, komunitu hneď za hlavičkou
limit-fields = polia svojho oddielu a žiadne iné
limit-trailer = posledný riadok, ktorý sedí so všetkými pred ním: tento súbor je odrezaný, zmenený alebo zlepený z dvoch

## Čo patrí do poľa
limit-id = identifikátor
limit-handle = 1 až 40 znakov z a-z, 0-9, -, _ a .
limit-text = text dlhý najviac { $most } znakov
limit-whole = celé číslo
limit-flag = 0 alebo 1
limit-address = adresy, ktoré sa začínajú na https:// alebo http://
limit-picture = obrázok v base64, ktorý nie je väčší, než obrázky smú byť
limit-json = { $what }

## Prečo sa časť odmieta
community-taken = Komunita s týmto názvom už existuje a má vlastný obsah. Importujte ju pod iným názvom.
import-elsewhere = { $lines ->
    [one] Na rade je iná časť: prijatý je { $lines } riadok a treba ďalší.
    [few] Na rade je iná časť: prijaté sú { $lines } riadky a treba ďalší.
    [many] Na rade je iná časť: prijatých je { $lines } riadka a treba ďalší.
   *[other] Na rade je iná časť: prijatých je { $lines } riadkov a treba ďalší.
}
why-twice = riadky, ktoré sú v súbore raz: dva majú rovnaké { $key }
why-foreign = riadky, ktoré sa odvolávajú na to, čo je v súbore pred nimi
why-unfit = hodnoty, ktoré schéma prijíma: { $name }
why-rule = riadky v poradí, ktoré sa drží pravidiel komunity: { $rule }
