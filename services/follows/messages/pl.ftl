# Words of the service `follows`.
notifications = Powiadomienia
notifications-lead = Co nowego w obserwowanych wątkach i gdzie pojawiła się wzmianka o tobie.
mark-read = Oznacz wszystko jako przeczytane
nothing-yet = Na razie nic
nothing-yet-note = Zacznij obserwować pytanie lub pomysł, a odpowiedzi pojawią się tutaj.
older = Starsze
unread = Nowe

## What happened
event-reply = Nowa odpowiedź
event-mention = Wzmianka o tobie
event-accepted = Twoja odpowiedź została zaakceptowana
event-status = Status: { $status }
event-merged = Połączono z innym pomysłem

## The button beside a thread
follow = Obserwuj
unfollow = Przestań obserwować

## Limits of fields
limit-until = identyfikator powiadomienia
