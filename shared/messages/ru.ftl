# Words of the common crate: the frame of every page, its parts, forms, and the errors that any service may raise.

## Time
just-now = только что
minutes-ago = { $count ->
    [one] { $count } минуту назад
    [few] { $count } минуты назад
    [many] { $count } минут назад
   *[other] { $count } минуты назад
}
hours-ago = { $count ->
    [one] { $count } час назад
    [few] { $count } часа назад
    [many] { $count } часов назад
   *[other] { $count } часа назад
}
days-ago = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
}
# A day: 22 Nov 2026.
a-date = { $day } { $month } { $year }
# A day and a time of day.
a-moment = { $date }, { $time } UTC
month-1 = янв.
month-2 = февр.
month-3 = мар.
month-4 = апр.
month-5 = мая
month-6 = июн.
month-7 = июл.
month-8 = авг.
month-9 = сент.
month-10 = окт.
month-11 = нояб.
month-12 = дек.
# Joins two things of a list.
and-then = { $first }; { $second }

## The frame
skip-link = Перейти к содержанию
nav-main = Основная навигация
nav-more = Другие ссылки
nav-pages = Страницы
you-are-here = Вы здесь
posts-tab = Публикации
ideas-tab = Идеи
roadmap-tab = План развития
people-link = Люди
guidelines-link = Правила
moderation-link = Модерация
guidelines-due = Правила изменились.
guidelines-read = Прочитать
api-link = API
feed-link = Лента новостей
language-label = Язык
search = Искать
search-label = Поиск по сообществу
search-placeholder = Поиск публикаций и идей
sign-in = Войти
sign-out = Выйти
join = Вступить
write-post = Написать публикацию
write-short = Написать
share-idea = Предложить идею
your-menu = { $name }: ваше меню
bell = { $count ->
    [0] Уведомления
    [one] { $count } новое уведомление
    [few] { $count } новых уведомления
    [many] { $count } новых уведомлений
   *[other] { $count } нового уведомления
}
your-page = Ваш профиль
settings = Настройки
studio = Студия
run-with = { $community }. Работает на Folkmoot.
back-to-start = На главную
back-to = Вернуться в { $community }
embedding = Встраивание
nav-sites = Наши сайты

## Roles
role-visitor = Гость
role-member = Участник
role-champion = Амбассадор
role-employee = Сотрудник
role-moderator = Модератор
role-manager = Управляющий
former-member = Бывший участник

## Kinds and statuses
kind-question = Вопрос
kind-discussion = Обсуждение
kind-article = Статья
kind-announcement = Объявление
kind-idea = Идея
status-review = На рассмотрении
status-planned = Запланировано
status-progress = В работе
status-shipped = Готово
status-declined = Отклонено
status-merged = Объединено

## Votes
votes-hidden = { $count ->
    [one] голос
    [few] голоса
    [many] голосов
   *[other] голоса
}
voted-word = ваш голос
vote-up = Голосовать за: { $title }
vote-down = Голосовать против: { $title }
vote-for-hidden = : голосовать за «{ $title }»
vote-against = Голосовать против «{ $title }»
sign-in-to-vote = Войти и проголосовать за: { $title }
sign-in-to-vote-against = Войти и проголосовать против: { $title }

## Parts
answered-hidden = , есть ответ

## Forms
markdown-hint = Можно использовать Markdown: `**жирный**`, `*курсив*`, `[текст](адрес)`, `> цитата`, `- список`.
markdown-help = Как оформить текст в Markdown
markdown-strong = жирный текст, курсив, зачёркнутый текст
markdown-link = ссылка
markdown-picture = изображение
markdown-code = код в строке; несколько строк кода — между двумя строками с ```
markdown-quote = цитата
markdown-list = список; 1. — нумерованный, - [ ] — список дел
markdown-heading = заголовок
markdown-table = таблица; |---|---| под её первой строкой
markdown-words = текст
markdown-shows = что на нём
not-stored-yet = Пока не сохранено.
all-still-here = { $title }. Всё, что вы написали, на месте.
your-comment = Ваш комментарий
field-title = Заголовок
field-text = Текст
field-about-you = О себе
field-tags = Метки
tags-hint = Необязательно. До пяти меток через пробел или запятую.
field-kind = Тип
field-space = Раздел
field-name = Имя
field-handle = Имя пользователя
field-email = Адрес почты
field-location = Место
field-website = Сайт
field-message = Сообщение
field-reason = Причина

## Limits of fields
at-least-characters = { $count ->
    [one] не меньше { $count } символа
    [few] не меньше { $count } символов
    [many] не меньше { $count } символов
   *[other] не меньше { $count } символа
}
at-most-characters = { $count ->
    [one] не больше { $count } символа
    [few] не больше { $count } символов
    [many] не больше { $count } символов
   *[other] не больше { $count } символа
}, сейчас { $length }
no-control-characters = без управляющих символов
limit-tags = метки — от 1 до 35 символов из a-z 0-9 - + . #
at-most-tags = { $count ->
    [one] не больше { $count } метки
    [few] не больше { $count } меток
    [many] не больше { $count } меток
   *[other] не больше { $count } метки
}
limit-slug = от 2 до 40 символов из a-z, 0-9 и -
limit-limit = целое число от 1 до 100
limit-cursor = курсор из поля `next` предыдущей страницы
limit-pairs = пары имя=значение в процентном кодировании
limit-json-object = объект JSON
limit-site-name = название от 1 до 80 знаков
limit-site-url = полный адрес, например https://www.example.com; http только на этом компьютере, без имени пользователя и пароля
limit-site-once = каждый адрес только один раз
limit-sites = не больше { $count } сайтов
# A complaint of a parser, in English, and where it stands.
line-and-column = строка { $line }, столбец { $column }: { $complaint }

## Problems: titles
title-bad-request = Не удалось разобрать запрос
title-sign-in = Сначала войдите
title-forbidden = У вас нет прав на это действие
title-not-found = Здесь ничего нет
title-conflict = Это противоречит текущему состоянию
title-stale = Кто-то уже внёс изменения
title-invalid = Исправьте некоторые поля
title-too-many = Слишком много запросов
title-refused = У вас пока нет доступа
title-undelivered = Другой сервис не ответил
title-broken = Ошибка на нашей стороне
title-busy = Сервер ненадолго занят
title-method = Здесь этого сделать нельзя
title-too-large = Слишком большой запрос
title-content-type = Нужен другой тип содержимого
title-key-reused = Этот ключ уже использован для другого запроса

## Problems: what to do
detail-not-found = По этому адресу нет ничего, что вам доступно. Возможно, материал удалён или в адресе опечатка.
detail-stale = Версия в If-Match уже не текущая. Прочитайте её заново и внесите изменения в неё.
detail-invalid = { $fields }. Ничего не сохранено.
named-limit = { $field }: { $limit }
detail-too-many = { $seconds ->
    [one] Повторите через { $seconds } секунду.
    [few] Повторите через { $seconds } секунды.
    [many] Повторите через { $seconds } секунд.
   *[other] Повторите через { $seconds } секунды.
}
detail-refused = Это открыто не для всех.
detail-refused-step = Это открыто не для всех. { $step }.
detail-undelivered = Нужный для этого сервис не ответил, и ничего не сохранено. Повторите через минуту.
detail-broken = С вашим запросом всё в порядке, ошибка в нашем ответе; ничего не сохранено. Причина записана для тех, кто поддерживает этот сайт.
detail-busy = База данных не ответила, и ничего не сохранено. Повторите чуть позже.
detail-method = Адрес верный, а метод нет; допустимые методы указаны в `Allow`.
detail-malformed = Неверный формат адреса или заголовков.
detail-too-large = Тело запроса — не больше { $limit } КБ. Ничего не сохранено.
detail-content-type = Отправьте тело запроса как `Content-Type: { $wanted }`.
detail-body-not-utf8 = Тело запроса не в UTF-8: байт { $at } не принадлежит ни одному символу.
detail-not-utf8 = { $whole ->
    [form] Форма не в UTF-8.
    [query] Параметры адреса не в UTF-8.
   *[cookie] Это не UTF-8.
}
detail-not-json = Тело запроса — не JSON, строка { $line }, столбец { $column }: { $complaint }.
detail-idempotency-key = `Idempotency-Key` — от 1 до 255 видимых символов ASCII.
detail-key-reused = За последние 24 часа тот же `Idempotency-Key` пришёл с другим запросом. Для нового запроса возьмите новый ключ.
detail-foreign-origin = Этот запрос что-то меняет, но пришёл не со страниц этого сайта. Программы вместо cookie отправляют токен bearer.
detail-origin-not-listed = Страница, с которой пришёл запрос, принадлежит сайту, которого нет в списке этого сообщества. Управляющий может добавить его в студии, в разделе «Встраивание».

## Refusals as pages
not-open-to-everyone = Это открыто не для всех
this-thing = Этот материал
it-begins = Начало: «{ $excerpt }»
signed-in-as = Вы вошли как { $name } ({ $role }).
sign-in-as-other = Войти под другим именем
ways-in = Как получить доступ
why-sign-in = { $thing } — для участников. Войдите, чтобы прочитать.
why-sign-in-first = { $thing } — только для некоторых участников. Сначала войдите, чтобы мы знали, есть ли вы среди них.
why-some-members = { $thing } — только для некоторых участников, и пока вас среди них нет.
why-badge = { $thing } — для участников со значком, которого у вас пока нет.
why-reputation = { $thing } — для участников, которые помогают другим, а вашей репутации пока недостаточно.
why-grant = { $thing } — для тех, у кого есть особое право, а у вас, по нашим данным, его нет.
why-code = { $thing } — для тех, у кого есть активированный код.
why-mail-domain = { $thing } — для адресов почты одной организации, а ваш среди них не подтверждён.
why-country = { $thing } не открывается в стране, из которой вы зашли.
why-not-yet = { $thing } откроется позже.
why-over = { $thing } больше не открывается: время доступа истекло.
why-excluded = { $thing } не входит в то, что вам доступно.
note-managers-decide = Кому это открыто, решают управляющие сообщества { $community }.
note-sign-in = Если доступ у вас есть, вы сразу вернётесь сюда.
note-register = Это займёт минуту. После этого вам откроется всё, что доступно участникам.
note-redeem = Вы увидите, что даёт код, прежде чем его использовать.
note-role = Роли назначают управляющие.
note-badge = Значки выдают управляющие; их также дают приглашения.
note-reputation = Десять баллов за каждый голос за, пятнадцать за принятый ответ.
note-grant = Ваши покупки и договоры мы узнаём по адресу почты.
note-address = На адрес придёт ссылка; открыв её, вы подтвердите, что он ваш.
note-wait = До тех пор доступ закрыт.
note-asked = Запрос отправлен. Зайдите позже: когда вас допустят, материал откроется.
asked = Запрос отправлен
use-code = Ввести код
confirm = Подтвердить
what-you-said = Ваш запрос
message-to-managers = Сообщение управляющим, необязательно
word-to-them = Несколько слов управляющим
ask = Запросить доступ
members-only = Смотреть могут все, а писать и голосовать — участники сообщества { $community }.
brought-back = Потом вы вернётесь сюда.

## Counts
answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
answers-word = { $count ->
    [one] ответ
    [few] ответа
    [many] ответов
   *[other] ответа
}
replies = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
replies-word = { $count ->
    [one] ответ
    [few] ответа
    [many] ответов
   *[other] ответа
}
votes = { $count ->
    [one] { $count } голос
    [few] { $count } голоса
    [many] { $count } голосов
   *[other] { $count } голоса
}
comments = { $count ->
    [one] { $count } комментарий
    [few] { $count } комментария
    [many] { $count } комментариев
   *[other] { $count } комментария
}
comments-word = { $count ->
    [one] комментарий
    [few] комментария
    [many] комментариев
   *[other] комментария
}

## What the script of the pages says, and the choice of colours
themes-label = Цвета
theme-system = Как в системе
theme-light = Светлые
theme-dark = Тёмные
script-votes = Голосов: { $count }
script-replies = Новых ответов: { $count }
script-failed = Не получилось. Попробуйте ещё раз.
script-copied = Ссылка скопирована
