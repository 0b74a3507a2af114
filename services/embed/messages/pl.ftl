# Words of the service `embed`.

## What the elements on other sites say
top-ideas = Najlepsze pomysły
new-ideas = Nowe pomysły
no-ideas = Nie ma jeszcze pomysłów. Twój może być pierwszy.
all-ideas = Wszystkie pomysły
topics = O czym się mówi
no-topics = Nie ma jeszcze wpisów.
all-topics = Przejdź do społeczności
visit = Odwiedź { $community }
vote-for = Głosuj na „{ $title }”
accepted = Zaakceptowana odpowiedź
read-and-answer = Czytaj dalej i odpowiedz
replies = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
comments = { $count ->
    [one] { $count } komentarz
    [few] { $count } komentarze
    [many] { $count } komentarzy
   *[other] { $count } komentarza
}
nps-question = Jak prawdopodobne jest, że polecisz { $community } innym?
nps-low = wcale nieprawdopodobne
nps-high = bardzo prawdopodobne
nps-words = Skąd taka odpowiedź? (nieobowiązkowe)
nps-send = Wyślij
nps-thanks = Dziękujemy. Twoja odpowiedź została policzona.
nps-too-many = Na razie przyszło stąd dość odpowiedzi. Spróbuj później.
nps-not-asked = Pytanie o polecenie pojawia się tutaj, gdy jest włączone w studiu, w części „Ankieta”.

## The voting window
vote = Głosuj
take-back = Cofnij głos
vote-counted = Gotowe. To już jest policzone.
votes-spent = Wszystkie twoje głosy są rozdane. Najpierw cofnij jeden.
your-votes = Gdzie są twoje głosy
no-votes-now = Na ten pomysł nie można teraz głosować.
sign-in-to-vote = Zaloguj się, aby zagłosować. Potem wrócisz tutaj.
close = Zamknij okno
read-idea = Przeczytaj cały pomysł

## The studio
embed-lead = Pokaż pomysły i rozmowy na własnych stronach, aby ludzie znaleźli drogę w obie strony.
stored = Zapisano.
sites = Twoje witryny
sites-lead = Tylko strony tych witryn mogą pokazywać społeczność. Każda strona społeczności prowadzi do pierwszej z nich, a w stopce do wszystkich.
no-sites = Na liście nie ma jeszcze żadnej witryny: nikt nie może osadzić społeczności.
remove = Usuń
site-name = Nazwa witryny
site-name-hint = Tekst odnośnika do niej.
site-url = Adres
site-url-hint = Pełny adres, na przykład `https://www.example.com`.
add-site = Dodaj witrynę
snippets = Do skopiowania
snippets-lead = Wstaw to tam, gdzie ma się pojawić. Pierwszy wiersz wystarczy raz na stronie. Zawartość elementu widać tam, gdzie nie działają skrypty.
element-ideas = Najlepsze pomysły z głosowaniem
element-topics = O czym się mówi
element-thread = Jeden wpis z najlepszymi odpowiedziami: zamiast ID wstaw jego identyfikator z adresu
element-nps = Pytanie o polecenie
newest-version = Adres ze skrótem nigdy się nie zmienia. { $address } to zawsze najnowsza wersja; przy niej pomiń integrity.
strict-policy = Jeśli twoja witryna ma Content Security Policy, musi ona zezwalać na: { $policy }
look-note = Kolory i krój pisma są takie jak na twojej stronie. Aby je zmienić, ustaw:
nothing-kept = Na twoich stronach nie ustawia ciasteczek i niczego nie zapisuje, więc nie potrzeba zgody.
preview = Jak to wygląda
preview-lead = Tak, jak widzi to każdy, w prostych kolorach strony.

## Limits of fields
limit-rows = liczba całkowita od 1 do { $most }
