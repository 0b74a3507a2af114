# Words of the service `gate`: who may read what, and how they get in.

## Ways in
step-sign-in = Zaloguj się
step-register = Dołącz do społeczności
step-redeem-invitation = Wykorzystaj zaproszenie
step-group = To jest dla członków grupy „{ $group }”
step-role = To jest dla roli „{ $role }” i wyższych
step-badge = To jest dla osób z odznaką „{ $badge }”
step-reputation = To wymaga reputacji { $least }, którą dają pomocne wpisy i odpowiedzi
step-grant = To jest dla osób z uprawnieniem „{ $grant }”
step-code = Użyj kodu „{ $code }”
step-address = To jest dla potwierdzonych adresów e-mail w domenie { $domain }
step-wait = Otworzy się { $moment }
step-ask-a-manager = Zwróć się do opiekuna tej społeczności
step-ask = Poproś opiekuna o dostęp
people-of = Lista osób w społeczności { $community }

## Who asks
bearer-needed = `Authorization` musi zawierać `Bearer` i token.
members-only-action = To mogą robić tylko uczestnicy. Zaloguj się albo wyślij token sesji jako `Authorization: Bearer`.
role-too-low = To wymaga roli „{ $needed }” lub wyższej; twoja rola to „{ $yours }”.
key-invalid = Ten klucz nie jest nasz albo został unieważniony.
key-not-for-this = Żaden klucz tego nie zrobi: potrzebna jest zalogowana osoba.
scope-missing = To wymaga klucza z zakresem `{ $scope }`.
session-ended = Ta sesja została zakończona. Zaloguj się ponownie.
member-suspended = Moderatorzy zawiesili konto tego uczestnika.
token-invalid = Ten token sesji nie jest nasz.
token-expired = Sesja wygasła; zaloguj się ponownie.
token-not-yet = Token sesji jeszcze nie obowiązuje: zegar tego, kto go wydał, spieszy się względem naszego.
token-of-other-community = Ten token sesji jest z innej społeczności.

## Policies and resources
limit-resources = od 1 do { $most } zasobów
limit-resource-name = nazwa od 1 do 200 znaków
no-such-resource = Nie ma takiego zasobu albo nie jest dla ciebie dostępny.
limit-rules-deep = najwyżej 16 warunków zagnieżdżonych w sobie
limit-rule-name = nazwa od 1 do 80 znaków
limit-reputation = liczba całkowita od 1 do { $most }
limit-domain = domena małymi literami, na przykład `example.com`
limit-countries = od 1 do 250 krajów
limit-country = dwie wielkie litery według ISO 3166-1: `SK`
limit-from-before-until = `from` przed `until`
limit-from-or-until = `from`, `until` lub oba
limit-rules = od 1 do 50 warunków
limit-policy = nazwa reguły dostępu tej społeczności
limit-one-line = jeden wiersz od 1 do { $most } znaków
policy-in-use = Ta reguła dostępu jest jeszcze używana. Najpierw zastąp ją tam inną albo usuń.

## The life of a community
not-open-title = Jeszcze nieotwarte
not-open = { $community }: otwarcie { $moment }.
stage-title = Tylko do czytania
stage-frozen = Ta społeczność jest zamrożona. Wszystko zostaje tu do czytania, ale niczego nie można już dodać ani zmienić.
stage-ended = Ta społeczność dobiegła końca. Wszystko zostaje tu do czytania, ale niczego nie można już dodać ani zmienić.
stage-archived = Ta społeczność jest w archiwum. Wszystko zostaje tu do czytania, ale niczego nie można już dodać ani zmienić.
notice-draft = Wersja robocza: tę społeczność widzą tylko opiekunowie.
notice-scheduled = Do otwarcia { $moment } tę społeczność widzą tylko opiekunowie.
notice-frozen = Ta społeczność jest zamrożona: można czytać dalej, ale niczego nie da się już dodać.
notice-ended = Ta społeczność dobiegła końca: można czytać dalej, ale niczego nie da się już dodać.
notice-archived = Ta społeczność jest w archiwum: można czytać dalej, ale niczego nie da się już dodać.
