# Words of the service `follows`.
notifications = Upozornenia
notifications-lead = Čo je nové vo vláknach, ktoré sledujete, a kde vás niekto spomenul.
mark-read = Označiť všetko ako prečítané
nothing-yet = Zatiaľ nič
nothing-yet-note = Začnite sledovať otázku alebo nápad a reakcie nájdete tu.
older = Staršie
unread = Nové

## What happened
event-reply = Nová reakcia
event-mention = Zmienka o vás
event-accepted = Vaša odpoveď bola prijatá
event-status = Stav: { $status }
event-merged = Zlúčené s iným nápadom

## The button beside a thread
follow = Sledovať
unfollow = Prestať sledovať

## Limits of fields
limit-until = identifikátor upozornenia
