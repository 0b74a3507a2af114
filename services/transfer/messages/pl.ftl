# Słowa usługi `transfer`.

## Kto może
operator-needed = Potrzebny jest token operatora: wypisuje go `folkmoot token --operator`.

## Co przyjmuje część pliku
limit-cursor = to, co podał nagłówek `Folkmoot-Next` poprzedniej części
limit-line = jeden obiekt JSON w każdym wierszu, w UTF-8
limit-header = pierwszy wiersz pliku zapisanego przez eksport społeczności
limit-version = wersja { $version }: wyeksportuj społeczność ponownie na serwerze tej wersji
limit-first = dwa pierwsze wiersze razem: nagłówek i społeczność
limit-in = `in` z nazwą działu
limit-order = działy w kolejności eksportu, społeczność zaraz za nagłówkiem
limit-fields = pola swojego działu i żadne inne
limit-trailer = ostatni wiersz zgodny ze wszystkimi poprzednimi: ten plik jest ucięty, zmieniony albo sklejony z dwóch

## Co przyjmuje pole
limit-id = identyfikator
limit-handle = od 1 do 40 znaków z a-z, 0-9, -, _ i .
limit-text = tekst o długości najwyżej { $most } znaków
limit-whole = liczba całkowita
limit-flag = 0 albo 1
limit-address = adresy zaczynające się od https:// albo http://
limit-picture = obraz w base64, nie większy niż dozwolony
limit-json = { $what }

## Dlaczego część jest odrzucona
community-taken = Społeczność o tej nazwie już istnieje i ma własną treść. Zaimportuj ją pod inną nazwą.
import-elsewhere = { $lines ->
    [one] Teraz kolej na inną część: przyjęto { $lines } wiersz, potrzebny jest następny.
    [few] Teraz kolej na inną część: przyjęto { $lines } wiersze, potrzebny jest następny.
    [many] Teraz kolej na inną część: przyjęto { $lines } wierszy, potrzebny jest następny.
   *[other] Teraz kolej na inną część: przyjęto { $lines } wiersza, potrzebny jest następny.
}
why-twice = wiersze, które są tylko raz: dwa mają takie samo { $key }
why-foreign = wiersze, które odwołują się do tego, co plik zawiera wcześniej
why-unfit = wartości, które przyjmuje schemat: { $name }
why-rule = wiersze w kolejności zgodnej z regułami społeczności: { $rule }
