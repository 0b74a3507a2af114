# Words of the service `campaigns`.

## Making communities
operator-needed = Нужен токен оператора: его выводит `folkmoot token --operator`.
slug-taken = Сообщество с таким именем уже есть.

## What a field takes
limit-name = одна строка от 1 до 80 знаков
limit-teaser = время, потому что анонс сообщает, когда откроется сообщество
limit-target = целое число от { $least } до { $most }
limit-goal-once = каждый показатель один раз
limit-dates = время после `{ $earlier }`
limit-to = `draft`, `open`, `frozen`, `ended`, `archived` или `by_date`; чтобы назначить открытие, `open` с `at`
limit-at = время в будущем
limit-draft-now = без времени: черновиком становятся сразу
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
campaign-lead = Жизнь этого сообщества: от черновика до архива, по датам или вручную.
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
said = Готово. Вот в каком состоянии сообщество сейчас.
undo-note = Каждый из этих шагов можно отменить здесь. Ещё не наступившая дата сработает всё равно; черновик остаётся черновиком, пока его не открыть.

## The welcome
welcome = Добро пожаловать
