# Słowa usługi `moderation`: zgłoszenia, kolejka, zasady, dziennik.

## Rodzaje
kind-post = Wpis
kind-reply = Odpowiedź
kind-idea = Pomysł

## Zgłaszanie
flag-title = { $kind ->
    [post] Zgłoś ten wpis
    [reply] Zgłoś tę odpowiedź
   *[other] Zgłoś ten pomysł
}
moderate-title = { $kind ->
    [post] Moderuj ten wpis
    [reply] Moderuj tę odpowiedź
   *[other] Moderuj ten pomysł
}
flag-lead = To, co napiszesz, przeczytają moderatorzy. Nikt inny nie dowie się, od kogo jest zgłoszenie.
flag-reason-label = Co jest nie tak?
reason-spam = Spam
reason-spam-note = Reklama albo ciągle to samo
reason-abuse = Obrażanie
reason-abuse-note = Wyzwiska, groźby albo nękanie
reason-off-topic = Nie na temat
reason-off-topic-note = To należy gdzie indziej
reason-illegal = Niezgodne z prawem
reason-illegal-note = Nie powinno tego być ani tu, ani nigdzie
reason-personal-data = Dane osobowe
reason-personal-data-note = Ujawnia czyjeś prywatne sprawy
reason-other = Coś innego
reason-other-note = Napisz niżej, o co chodzi
flag-note-label = Wiadomość dla moderatorów
flag-note-hint = Opcjonalna, ale potrzebna przy „czymś innym”. Do 1000 znaków.
flag-hide = Ukryj od razu, do czasu decyzji
flag-button = Zgłoś
flag-back = Wróć do treści
flag-home = Wróć na początek
flag-thanks = Dziękujemy
flag-thanks-text = Moderatorzy to sprawdzą.
flag-thanks-hidden = Teraz tego nie widać, dopóki moderatorzy nie sprawdzą.
flag-own = To twój tekst. Możesz go edytować albo usunąć.
flag-twice = Twoje zgłoszenie już jest. Moderatorzy to sprawdzą.
flag-gone = To nie jest opublikowane, więc nie ma czego zgłaszać.
limit-reason = spam, abuse, off_topic, illegal, personal_data albo other
limit-note = { $count ->
    [one] najwyżej { $count } znak
    [few] najwyżej { $count } znaki
    [many] najwyżej { $count } znaków
   *[other] najwyżej { $count } znaku
}
limit-note-missing = kilka słów o tym, co jest nie tak

## Informacje na stronach
limit-links = { $most ->
    [one] najwyżej { $most } link na początku
    [few] najwyżej { $most } linki na początku
    [many] najwyżej { $most } linków na początku
   *[other] najwyżej { $most } linku na początku
}
limit-links-race = mniej linków na początku

## Decyzje
decide-title = Decyzja
decide-own = O twoich własnych tekstach decyduje inny moderator.
nothing-to-decide = Nie ma o czym decydować: już tak jest albo ktoś był szybszy.
nothing-to-move = To już jest w tej sekcji.
limit-action = approve, hide, remove, restore, lock albo unlock
limit-lock = approve, hide, remove albo restore: zamknąć można tylko wpis lub pomysł
limit-space = sekcja tej społeczności, do której masz dostęp
limit-reason-length = { $count ->
    [one] najwyżej { $count } znak
    [few] najwyżej { $count } znaki
    [many] najwyżej { $count } znaków
   *[other] najwyżej { $count } znaku
}
act-approve = Zatwierdź
act-publish = Opublikuj
act-hide = Ukryj
act-keep-hidden = Zostaw ukryte
act-remove = Usuń
act-restore = Przywróć
act-lock = Zamknij
act-unlock = Otwórz
act-move = Przenieś
act-suspend = Zawieś
act-reinstate = Odwieś
act-on = { $action }: { $title }
why-label = Powód, do dziennika
move-label = Przenieś do sekcji
locked = Zamknięte
suspended = Konto zawieszone

## Kolejka
queue-title = Moderacja
queue-link = Kolejka zgłoszeń
queue-lead = Co zgłosili uczestnicy i co czeka na zatwierdzenie.
tabs-label = Części kolejki
tab-waiting = Czeka
tab-flagged = Zgłoszone
tab-held = Pierwsze wpisy
tab-hidden = Ukryte
tab-removed = Usunięte
queue-empty-title = Nic tu nie ma
queue-empty = W tej części kolejki wszystko jest sprawdzone.
queue-more = Więcej
log-link = Dziennik
settings-link = Ustawienia
standing-flagged = Zgłoszone
standing-held = Czeka na zatwierdzenie
standing-hidden = Ukryte
standing-removed = Usunięte
standing-clear = Opublikowane
flags-weigh = { $count ->
    [one] { $count } otwarte zgłoszenie, waga { $weight }
    [few] { $count } otwarte zgłoszenia, waga { $weight }
    [many] { $count } otwartych zgłoszeń, waga { $weight }
   *[other] { $count } otwartego zgłoszenia, waga { $weight }
}
verdict-upheld = potwierdzone
verdict-dismissed = odrzucone
author-since = W społeczności od { $date }
author-reputation = Reputacja { $count }
author-hidden = { $count ->
    [one] ukryte: { $count }
    [few] ukryte: { $count }
    [many] ukryte: { $count }
   *[other] ukryte: { $count }
}
author-removed = { $count ->
    [one] usunięte: { $count }
    [few] usunięte: { $count }
    [many] usunięte: { $count }
   *[other] usunięte: { $count }
}
author-log = Co było wcześniej
decided-by = Decyzja: { $name }.
limit-filter = waiting, flagged, held, hidden albo removed

## Dziennik
log-title = Dziennik
log-lead = Co zrobili moderatorzy i opiekunowie. Wiersze nigdy się nie zmieniają i nie są usuwane.
log-about = Tylko to, co dotyczy { $handle }.
log-all = Pokaż wszystko
log-number = Nr
log-when = Kiedy
log-who = Kto
log-what = Co
log-about-whom = Kogo dotyczy
log-why = Dlaczego
log-rule = reguła
log-closed = coś, do czego nie masz dostępu
log-empty-title = Jeszcze nic
log-empty = Tu będzie zapisane, co robią moderatorzy i opiekunowie.
log-action = { $action ->
    [approve] Zatwierdzono
    [restore] Przywrócono
    [hide] Ukryto
    [remove] Usunięto
    [hold] Wstrzymano do zatwierdzenia
    [auto_hide] Ukryto wagą zgłoszeń
    [flag_hide] Zgłoszono i od razu ukryto
    [lock] Zamknięto
    [unlock] Otwarto
    [move] Przeniesiono
    [edit] Edytowano
    [delete] Skasowano
    [settings] Zmieniono ustawienia
    [guidelines] Zmieniono zasady
    [role] Zmieniono rolę
    [suspend] Zawieszono
    [reinstate] Odwieszono
    [give] Przyznano
    [take] Odebrano
    [decline] Odmówiono
    [secret] Nowy sekret
    [save] Zapisano
   *[other] { $action }
}
log-thing = { $kind ->
    [post] wpis
    [reply] odpowiedź
    [idea] pomysł
    [space] sekcja
    [tag] tag
    [policy] reguła dostępu
    [resource] zasób
    [invitation] zaproszenie
    [way] sposób wejścia
    [grant] uprawnienie
    [request] prośba
    [brand] wygląd marki
   *[other] { $kind }
}
limit-cursor = kursor z `next` poprzedniej strony

## Ustawienia
settings-title = Ustawienia moderacji
settings-lead = Kiedy zgłoszenia coś ukrywają i co mogą nowi uczestnicy.
settings-saved = Zapisano.
set-threshold = Waga, która ukrywa
set-threshold-hint = Zgłoszenie zwykłego uczestnika waży 1, nowego 0,5, moderatora 3. Przy 0 same zgłoszenia niczego nie ukryją.
set-hold = Pierwsze wpisy do zatwierdzenia
set-hold-hint = Ile rzeczy każdego uczestnika czeka na zatwierdzenie, zanim reszta będzie publikowana od razu. Od 0 do 20.
set-days = Dni nowego uczestnika
set-days-hint = Jak długo obowiązują dwa limity poniżej. Przy 0 dla nikogo.
set-per-hour = Wpisów na godzinę
set-per-hour-hint = Ile nowy uczestnik może napisać w godzinę, razem z odpowiedziami i pomysłami.
set-links = Linków we wpisie
set-links-hint = Ile linków może mieć wpis, odpowiedź lub pomysł nowego uczestnika.
save = Zapisz
cancel = Anuluj
limit-number = liczba całkowita
limit-whole = liczba całkowita od { $least } do { $most }
limit-threshold = liczba od 0 do 100 z najwyżej jednym miejscem po przecinku

## Zasady
guidelines-title = Zasady
guidelines-lead = O co { $community } prosi każdego, kto bierze udział.
guidelines-written = Wersja z { $date }
guidelines-edit = Edytuj zasady
guidelines-edit-lead = Nowy tekst to nowa wersja: uczestnicy są proszeni o jej przyjęcie i do tego czasu mogą działać dalej.
guidelines-field = Zasady
guidelines-hint = Markdown. Do 20 000 znaków.
guidelines-changed = Zasady zmieniły się od czasu, gdy zostały przez ciebie przyjęte. Przeczytaj je ponownie.
guidelines-tick = Znam zasady i będę ich przestrzegać
guidelines-accept = Przyjmij i idź dalej
guidelines-accepted = Te zasady są przez ciebie przyjęte.
welcome = Witaj w { $community }!
welcome-text = Jeszcze jedno: oto, o co prosimy siebie nawzajem.
limit-tick = zaznaczenie: bez niego można czytać, ale nie ma zgody
limit-version = wersja zasad, która istnieje
limit-guidelines-missing = tekst zasad
limit-guidelines = { $count ->
    [one] najwyżej { $count } znak
    [few] najwyżej { $count } znaki
    [many] najwyżej { $count } znaków
   *[other] najwyżej { $count } znaku
}
rules-lead = To miejsce jest tak dobre jak to, co w nim piszemy. Kilka rzeczy pomaga je takim utrzymać.
rule-kind = Życzliwość przede wszystkim
rule-kind-text = Spieraj się o sprawę, nie o osobę. Za każdym imieniem stoi ktoś, kto przyszedł po pomoc albo z pomocą. Wyzwiska, groźby i nękanie usuwamy.
rule-topic = Pomóż innym to znaleźć
rule-topic-text = Sprawdź, czy ktoś już o to nie pytał, nadaj pytaniu tytuł, który mówi, o co chodzi, i umieść je w odpowiedniej sekcji. Napisz, co już sprawdzono i co się stało.
rule-spam = Bez reklam
rule-spam-text = Jeśli polecasz coś, na czym zarabiasz, powiedz o tym. Reklamy i to samo wstawiane w kółko usuwamy.
rule-private = Prywatne zostaje prywatne
rule-private-text = Adresy, telefony, numery zamówień, klucze i hasła nie mają tu miejsca: ani twoje, ani cudze.
rule-law = W zgodzie z prawem
rule-law-text = Wstawiaj tylko to, do czego masz prawo. To, co łamie prawo, usuwamy, a gdy trzeba, zgłaszamy.
rule-flag = Zgłoś zamiast walczyć
rule-flag-text = Jeśli coś łamie te zasady, zgłoś to, zamiast odpłacać tym samym. Moderatorzy sprawdzają każde zgłoszenie; mogą coś ukryć, przenieść lub usunąć i zawiesić tych, którzy nie przestają.
rules-end = Jeśli decyzja wydaje ci się niesłuszna, napisz do moderatorów. Każdy się czasem myli.
