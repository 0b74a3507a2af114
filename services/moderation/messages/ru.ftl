# Слова службы `moderation`: жалобы, очередь проверки, правила, журнал.

## Виды
kind-post = Публикация
kind-reply = Ответ
kind-idea = Идея

## Жалоба
flag-title = { $kind ->
    [post] Пожаловаться на публикацию
    [reply] Пожаловаться на ответ
   *[other] Пожаловаться на идею
}
moderate-title = { $kind ->
    [post] Модерировать публикацию
    [reply] Модерировать ответ
   *[other] Модерировать идею
}
flag-lead = Что вы напишете, прочтут модераторы. Больше никто не узнает, от кого жалоба.
flag-reason-label = Что здесь не так?
reason-spam = Спам
reason-spam-note = Реклама или одно и то же снова и снова
reason-abuse = Оскорбления
reason-abuse-note = Оскорбления, угрозы или травля
reason-off-topic = Не по теме
reason-off-topic-note = Этому место в другом разделе
reason-illegal = Противозаконное
reason-illegal-note = Такому не место ни здесь, ни где-либо ещё
reason-personal-data = Личные данные
reason-personal-data-note = Раскрывает чьи-то личные дела
reason-other = Другое
reason-other-note = Напишите ниже, что именно
flag-note-label = Сообщение модераторам
flag-note-hint = Необязательно, но нужно для «другого». До 1000 символов.
flag-hide = Скрыть сразу, пока не будет решения
flag-button = Пожаловаться
flag-back = Назад к записи
flag-home = На главную
flag-thanks = Спасибо
flag-thanks-text = Модераторы посмотрят.
flag-thanks-hidden = Теперь это скрыто, пока не посмотрят модераторы.
flag-own = Это написали вы. Можно исправить или удалить.
flag-twice = Ваша жалоба на это уже есть. Модераторы посмотрят.
flag-gone = Это не опубликовано, жаловаться не на что.
limit-reason = spam, abuse, off_topic, illegal, personal_data или other
limit-note = { $count ->
    [one] не больше { $count } символа
    [few] не больше { $count } символов
    [many] не больше { $count } символов
   *[other] не больше { $count } символа
}
limit-note-missing = несколько слов о том, что не так

## Сообщения на страницах
limit-links = { $most ->
    [one] не больше { $most } ссылки, пока вы здесь недавно
    [few] не больше { $most } ссылок, пока вы здесь недавно
    [many] не больше { $most } ссылок, пока вы здесь недавно
   *[other] не больше { $most } ссылки, пока вы здесь недавно
}
limit-links-race = меньше ссылок, пока вы здесь недавно

## Решения
decide-title = Решить
decide-own = О том, что вы написали сами, решает другой модератор.
nothing-to-decide = Решать нечего: так уже и есть, или кто-то успел раньше.
nothing-to-move = Это уже в том разделе.
limit-action = approve, hide, remove, restore, lock или unlock
limit-lock = approve, hide, remove или restore: закрыть можно только публикацию или идею
limit-space = раздел этого сообщества, открытый для вас
limit-reason-length = { $count ->
    [one] не больше { $count } символа
    [few] не больше { $count } символов
    [many] не больше { $count } символов
   *[other] не больше { $count } символа
}
act-approve = Одобрить
act-publish = Опубликовать
act-hide = Скрыть
act-keep-hidden = Оставить скрытым
act-remove = Убрать
act-restore = Вернуть
act-lock = Закрыть
act-unlock = Открыть
act-move = Перенести
act-suspend = Заблокировать
act-reinstate = Разблокировать
act-on = { $action }: { $title }
why-label = Причина, для журнала
move-label = Перенести в раздел
locked = Закрыто
suspended = Заблокирован

## Очередь
queue-title = Модерация
queue-link = Очередь проверки
queue-lead = На что пожаловались участники и что ждёт одобрения.
tabs-label = Части очереди
tab-waiting = Ждёт
tab-flagged = С жалобами
tab-held = Первые публикации
tab-hidden = Скрыто
tab-removed = Убрано
queue-empty-title = Здесь пусто
queue-empty = В этой части очереди всё проверено.
queue-more = Ещё
log-link = Журнал
settings-link = Настройки
standing-flagged = С жалобами
standing-held = Ждёт одобрения
standing-hidden = Скрыто
standing-removed = Убрано
standing-clear = Опубликовано
flags-weigh = { $count ->
    [one] { $count } открытая жалоба, вес { $weight }
    [few] { $count } открытые жалобы, вес { $weight }
    [many] { $count } открытых жалоб, вес { $weight }
   *[other] { $count } открытой жалобы, вес { $weight }
}
verdict-upheld = подтверждена
verdict-dismissed = отклонена
author-since = В сообществе с { $date }
author-reputation = Репутация { $count }
author-hidden = { $count ->
    [one] скрыто: { $count }
    [few] скрыто: { $count }
    [many] скрыто: { $count }
   *[other] скрыто: { $count }
}
author-removed = { $count ->
    [one] убрано: { $count }
    [few] убрано: { $count }
    [many] убрано: { $count }
   *[other] убрано: { $count }
}
author-log = Что было раньше
decided-by = Решение: { $name }.
limit-filter = waiting, flagged, held, hidden или removed

## Журнал
log-title = Журнал
log-lead = Что сделали модераторы и управляющие. Строки никогда не меняются и не удаляются.
log-about = Только то, что касается { $handle }.
log-all = Показать всё
log-number = №
log-when = Когда
log-who = Кто
log-what = Что
log-about-whom = О ком
log-why = Почему
log-rule = правило
log-closed = то, к чему у вас нет доступа
log-empty-title = Пока ничего
log-empty = Здесь будет записано, что делают модераторы и управляющие.
log-action = { $action ->
    [approve] Одобрено
    [restore] Возвращено
    [hide] Скрыто
    [remove] Убрано
    [hold] Задержано до одобрения
    [auto_hide] Скрыто по весу жалоб
    [flag_hide] Жалоба, скрыто сразу
    [lock] Закрыто
    [unlock] Открыто
    [move] Перенесено
    [edit] Исправлено
    [delete] Удалено
    [settings] Изменены настройки
    [guidelines] Изменены правила
    [role] Изменена роль
    [suspend] Блокировка
    [reinstate] Снятие блокировки
    [give] Выдано
    [take] Отозвано
    [decline] Отклонено
    [secret] Новый секрет
    [save] Сохранено
   *[other] { $action }
}
log-thing = { $kind ->
    [post] публикация
    [reply] ответ
    [idea] идея
    [space] раздел
    [tag] метка
    [policy] правило доступа
    [resource] ресурс
    [invitation] приглашение
    [way] способ входа
    [grant] право
    [request] запрос
    [brand] оформление
   *[other] { $kind }
}
limit-cursor = курсор из `next` предыдущей страницы

## Настройки
settings-title = Настройки модерации
settings-lead = Когда жалобы что-то скрывают и что можно новым участникам.
settings-saved = Сохранено.
set-threshold = Вес, при котором скрывается
set-threshold-hint = Жалоба обычного участника весит 1, нового 0,5, модератора 3. При 0 жалобы сами ничего не скрывают.
set-hold = Первые публикации на одобрение
set-hold-hint = Сколько первых записей каждого участника ждёт одобрения, прежде чем остальное публикуется сразу. От 0 до 20.
set-days = Сколько дней участник новый
set-days-hint = Как долго действуют два ограничения ниже. При 0 ни для кого.
set-per-hour = Публикаций в час
set-per-hour-hint = Сколько новый участник может написать за час, считая ответы и идеи.
set-links = Ссылок в публикации
set-links-hint = Сколько ссылок может быть в публикации, ответе или идее нового участника.
save = Сохранить
cancel = Отмена
limit-number = целое число
limit-whole = целое число от { $least } до { $most }
limit-threshold = число от 0 до 100 не больше чем с одним знаком после запятой

## Правила
guidelines-title = Правила
guidelines-lead = О чём { $community } просит каждого, кто участвует.
guidelines-written = В редакции от { $date }
guidelines-edit = Изменить правила
guidelines-edit-lead = Новый текст — новая версия: участников просят её принять, и до тех пор они могут продолжать.
guidelines-field = Правила
guidelines-hint = Markdown. До 20 000 символов.
guidelines-changed = Правила изменились с тех пор, как вы их приняли. Прочтите их, пожалуйста, ещё раз.
guidelines-tick = Правила прочитаны, обещаю их соблюдать
guidelines-accept = Принять и продолжить
guidelines-accepted = Эти правила вы приняли.
welcome = Добро пожаловать в сообщество { $community }!
welcome-text = Ещё одно, прежде чем продолжить: вот о чём мы просим друг друга.
limit-tick = отметка: без неё можно читать, но согласия нет
limit-version = версия правил, которая существует
limit-guidelines-missing = текст правил
limit-guidelines = { $count ->
    [one] не больше { $count } символа
    [few] не больше { $count } символов
    [many] не больше { $count } символов
   *[other] не больше { $count } символа
}
rules-lead = Это место хорошо настолько, насколько хорошо то, что мы здесь пишем. Несколько вещей помогают сохранить его таким.
rule-kind = Будьте доброжелательны
rule-kind-text = Спорьте о деле, а не о человеке. За каждым именем стоит тот, кто пришёл за помощью или чтобы помочь. Оскорбления, угрозы и травлю мы убираем.
rule-topic = Помогите другим это найти
rule-topic-text = Посмотрите, не задавали ли ваш вопрос раньше, дайте ему понятный заголовок и поместите в подходящий раздел. Напишите, что вы пробовали и что получилось.
rule-spam = Никакой рекламы
rule-spam-text = Если советуете то, на чём зарабатываете, скажите об этом. Рекламу и одно и то же, размещённое снова и снова, мы убираем.
rule-private = Личное остаётся личным
rule-private-text = Адресам, телефонам, номерам заказов, ключам и паролям здесь не место: ни вашим, ни чужим.
rule-law = Соблюдайте закон
rule-law-text = Публикуйте только то, на что имеете право. Противозаконное мы убираем и, если нужно, сообщаем о нём.
rule-flag = Пожалуйтесь, а не отвечайте тем же
rule-flag-text = Если что-то нарушает эти правила, пожалуйтесь, а не отвечайте тем же. Модераторы смотрят каждую жалобу; они могут скрыть, перенести или убрать написанное и заблокировать тех, кто продолжает.
rules-end = Если решение кажется вам неверным, напишите модераторам. Ошибаются все.
