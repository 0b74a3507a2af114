# Words of the service `gate`: who may read what, and how they get in.

## Ways in
step-sign-in = Prihláste sa
step-register = Staňte sa členom
step-redeem-invitation = Použite pozvánku
step-group = Toto je pre členov skupiny „{ $group }“
step-role = Toto je pre rolu „{ $role }“ a vyššie
step-badge = Toto je pre držiteľov odznaku „{ $badge }“
step-reputation = Na toto treba reputáciu { $least }; získava sa užitočnými príspevkami a odpoveďami
step-grant = Toto je pre držiteľov oprávnenia „{ $grant }“
step-code = Použite kód „{ $code }“
step-address = Toto je pre potvrdené e-mailové adresy v doméne { $domain }
step-wait = Otvorí sa { $moment }
step-ask-a-manager = Obráťte sa na správcu tejto komunity
step-ask = Požiadajte správcu o prístup
people-of = Zoznam ľudí v komunite { $community }

## Who asks
bearer-needed = Hlavička `Authorization` musí obsahovať `Bearer` a token.
members-only-action = Toto môžu len členovia. Prihláste sa alebo pošlite token relácie ako `Authorization: Bearer`.
role-too-low = Na toto treba aspoň rolu „{ $needed }“; vaša rola je „{ $yours }“.
key-invalid = Tento kľúč nie je náš alebo bol zrušený.
key-not-for-this = Na toto žiadny kľúč nestačí: musí to urobiť prihlásený človek.
scope-missing = Na toto treba kľúč s rozsahom `{ $scope }`.
session-ended = Táto relácia bola ukončená. Prihláste sa znova.
member-suspended = Moderátori tomuto členovi pozastavili účet.
token-invalid = Tento token relácie nie je náš.
token-expired = Relácia vypršala; prihláste sa znova.
token-not-yet = Token relácie ešte neplatí: hodiny toho, kto ho vytvoril, idú napred oproti našim.
token-of-other-community = Tento token relácie patrí inej komunite.

## Policies and resources
limit-resources = 1 až { $most } zdrojov
limit-resource-name = názov s 1 až 200 znakmi
no-such-resource = Taký zdroj neexistuje alebo nie je pre vás.
limit-rules-deep = najviac 16 podmienok vnorených do seba
limit-rule-name = názov s 1 až 80 znakmi
limit-reputation = celé číslo od 1 do { $most }
limit-domain = doména malými písmenami, napríklad `example.com`
limit-countries = 1 až 250 krajín
limit-country = dve veľké písmená podľa ISO 3166-1: `SK`
limit-from-before-until = `from` musí byť pred `until`
limit-from-or-until = `from`, `until` alebo oboje
limit-rules = 1 až 50 podmienok
limit-policy = názov pravidla prístupu tejto komunity
limit-one-line = jeden riadok s 1 až { $most } znakmi
policy-in-use = Toto pravidlo prístupu sa ešte používa. Najprv dajte tomu, čo ho používa, iné alebo žiadne.

## The life of a community
not-open-title = Ešte nie je otvorené
not-open = { $community } sa otvorí { $moment }.
stage-title = Už iba na čítanie
stage-frozen = Táto komunita je uzavretá. Všetko v nej zostáva na čítanie, ale nič sa už nedá pridať ani zmeniť.
stage-ended = Táto komunita sa skončila. Všetko v nej zostáva na čítanie, ale nič sa už nedá pridať ani zmeniť.
stage-archived = Táto komunita je v archíve. Všetko v nej zostáva na čítanie, ale nič sa už nedá pridať ani zmeniť.
notice-draft = Koncept: túto komunitu vidia iba správcovia.
notice-scheduled = Túto komunitu vidia iba správcovia, kým sa { $moment } neotvorí.
notice-frozen = Táto komunita je uzavretá: čítať sa dá ďalej, pridať už nič.
notice-ended = Táto komunita sa skončila: čítať sa dá ďalej, pridať už nič.
notice-archived = Táto komunita je v archíve: čítať sa dá ďalej, pridať už nič.
