# Words of the service `campaigns`.

## Making communities
operator-needed = Нужен токен оператора: его выводит `folkmoot token --operator`.
slug-taken = Сообщество с таким именем уже есть.
host-taken = По этому имени хоста уже есть сообщество или сам этот сервер.

## What a field takes
limit-name = одна строка от 1 до 80 знаков
limit-teaser = время, потому что анонс сообщает, когда откроется сообщество
limit-target = целое число от { $least } до { $most }
limit-goal-once = каждый показатель один раз
limit-dates = время после `{ $earlier }`
limit-to = `draft`, `open`, `frozen`, `ended`, `archived` или `by_date`; чтобы назначить открытие, `open` с `at`
limit-at = время в будущем
limit-draft-now = без времени: черновиком становятся сразу
limit-host = имя хоста не меньше чем из двух частей, строчными буквами и без порта: `community.acme.example`; буквы кроме a-z — в виде `xn--`
limit-handle = от 1 до 40 знаков a-z, 0-9, -, _ и .
limit-key = от 1 до 80 знаков
limit-seed-kind = `post` или `idea`
limit-id = идентификатор

## The stages
stage-draft = Черновик
stage-scheduled = Запланировано
stage-open = Открыто
stage-frozen = Заморожено
stage-ended = Завершено
stage-archived = В архиве
about-draft = Сообщество видят только управляющие.
about-scheduled = До открытия сообщество видят только управляющие.
about-open = Все читают и участвуют, как разрешают правила доступа.
about-frozen = Всё остаётся доступным для чтения; участники больше не могут ничего добавить или изменить.
about-ended = Как заморожено, а главная страница показывает итоги.
about-archived = Как завершено, и поисковики его больше не показывают.

## The page in the studio
campaign-title = Кампания
now = Сейчас
by-hand = Задано вручную { $moment }.
dates = Даты
date-opens = Открытие
date-freezes = Заморозка
date-ends = Завершение
date-archives = Перенос в архив
no-date = без даты
what-now = Что можно сделать сейчас
say-open = Открыть сейчас
say-frozen = Заморозить сейчас
say-ended = Завершить сейчас
say-archived = Перенести в архив
say-draft = Сделать черновиком
say-by-date = Снова следовать датам
undo-note = Каждый из этих шагов можно отменить здесь. Ещё не наступившая дата сработает всё равно; черновик остаётся черновиком, пока его не открыть.

## The welcome
welcome = Добро пожаловать

## The pages in the studio
place-overview = Обзор
place-start = Шаблоны
place-text = Тексты
place-dates = Даты
place-spaces = Разделы
place-goals = Цели
place-manifest = Манифест
save = Сохранить
saved = Сохранено.
limit-language = один из языков списка
limit-moment = дата и время, например `2026-06-01T09:00`
text-lead = Что сообщество говорит о себе.
name-hint = Одна строка, не более 80 знаков.
field-about = О чём оно
about-hint = Одно-два предложения под названием, не более 500 знаков.
language-hint = Для посетителей, чей браузер не просит ни одного из наших.
welcome-hint = Что новые посетители читают на главной в первую очередь. Markdown работает.
guidelines-note = Что вы просите от участников. Кто вступает, соглашается с этим.
guidelines-edit = Изменить правила
dates-lead = Кампания сама откроется, закроется для записи и завершится в эти моменты, с точностью до минуты.
dates-in-utc = Всё время — UTC. Пустое поле значит: вручную или никогда.
opens-hint = До этого её видят только управляющие.
freezes-hint = С этого момента участники читают, но не пишут.
ends-hint = Главная страница тогда показывает, что получилось.
archives-hint = Поисковые системы тогда её не показывают.
teaser = Сообщать посетителям до открытия
teaser-hint = Они узнают название, о чём она и когда откроется; больше ничего.
goals-lead = Чего кампания должна достичь. С этим сравниваются цифры в студии.
goals-note = Пустое поле — не цель.
measure-members = Участники
measure-taking-part = Люди, которые участвуют
measure-posts = Публикации
measure-answers = Ответы
measure-ideas = Идеи
measure-votes = Голоса
measure-solved-percent = Решённые вопросы, в процентах
measure-first-answer-hours = Часов до первого ответа, не более
measure-nps = Индекс лояльности (NPS)
