# Words of the service `follows`.
notifications = Уведомления
notifications-lead = Что нового в обсуждениях, за которыми вы следите, и где вас упомянули.
mark-read = Отметить всё как прочитанное
nothing-yet = Пока ничего нет
nothing-yet-note = Начните следить за вопросом или идеей — новые ответы появятся здесь.
older = Более ранние
unread = Новое

## What happened
event-reply = Новый ответ
event-mention = Вас упомянули
event-accepted = Ваш ответ принят
event-status = Статус: { $status }
event-merged = Объединено с другой идеей

## The button beside a thread
follow = Следить
unfollow = Не следить

## Limits of fields
limit-until = идентификатор уведомления
