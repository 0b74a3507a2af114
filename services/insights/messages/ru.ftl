# Words of the service `insights`.

## Where views come from
source-direct = Введённый адрес, закладка или письмо
source-other = Другие сайты
source-inside = Другая страница сообщества
source-embed = Встроено на вашем сайте
counted-how = Просмотры и посетители считаются без cookie, и не хранится ничего, что говорило бы, кто это был. Небольшие числа просмотров точны; большие, как и числа посетителей, — это оценки со стандартной ошибкой: в двух случаях из трёх истина не дальше. Дни — по UTC.

## Numbers: what the community brought
numbers = Цифры
numbers-lead = Что принесло это сообщество и насколько оно близко к своим целям.
report = Отчёт
csv-file = Скачать CSV
period = Период
period-of = { $from } – { $to }
days-in-utc = Дни начинаются и заканчиваются в полночь по UTC.
last-days = { $count ->
    [one] Последний { $count } день
    [few] Последние { $count } дня
    [many] Последние { $count } дней
   *[other] Последние { $count } дня
}
whole-campaign = Всё время
other-days = Другие дни
from-day = С, например 2026-11-01
to-day = По
show = Показать
percent = { $number } %
hours = { $number } ч
short-day = { $day } { $month }

## Goals
goals = Цели
to-campaign = Даты и цели
no-goals = Цели пока не заданы. Кампания, которая говорит, чего хочет достичь, может показать, что достигла.
goals-note = Цели считаются по всему, что было с { $from }.
time-passed = Прошло { $percent } времени; отметка на полосах показывает, где это.
measure-members = Вступили в сообщество
measure-taking-part = Приняли участие
measure-solved = Решённые вопросы
measure-first-answer = Первый ответ за
goal-of = { $count } из { $target }
goal-at-most = { $count }; цель – не больше { $target }
goal-untold = Пока не из чего считать; цель – { $target }
goal-reached = Достигнуто

## Sums and charts
views = Просмотры
visitors-a-day = Посетители в день
joined = Вступили
took-part = Приняли участие
posts = Публикации
answers = Ответы
ideas = Идеи
votes = Голоса
solved = Решённые вопросы
first-answer = Время до первого ответа
nps = Готовность рекомендовать (NPS)
to-sites = Переходы на ваши сайты
chart-visits = Просмотры и посетители
chart-people = Люди
chart-written = Публикации, ответы и идеи
chart-told = { $from } – { $to }: всего { $sum }. Больше всего { $day }: { $most }.
chart-none = { $from } – { $to }: ничего.
as-table = Таблицей
column-day = День
column-from = С
where-from = Откуда просмотры
no-visits = В эти дни никто не заходил.
from-page-to-page = Переход со страницы на страницу – не источник: так набралось ещё { $count } просмотров.
how-joined = Как вступали
nobody-joined = В эти дни никто не вступил.
way-invitation = По приглашению
way-hand-off = Из вашего продукта
way-provider = Через вход вашей компании
way-email = По ссылке из письма
way-other = Иначе
nobody-went = В эти дни никто не перешёл отсюда на ваши сайты.
by-space = По разделам
no-space = Вне разделов
column-space = Раздел
how-fast = Как быстро отвечают
no-questions = В эти дни никто ни о чём не спрашивал.
fast-told = { $questions ->
    [one] { $questions } вопрос
    [few] { $questions } вопроса
    [many] { $questions } вопросов
   *[other] { $questions } вопроса
}, с ответом от кого-то другого: { $answered }, решено: { $solved }.
within-hours = { $count ->
    [one] за { $count } час
    [few] за { $count } часа
    [many] за { $count } часов
   *[other] за { $count } часа
}
within-days = { $count ->
    [one] за { $count } день
    [few] за { $count } дня
    [many] за { $count } дней
   *[other] за { $count } дня
}
waited-longer = позже
still-waiting = ещё нет
half-wait = Половина вопросов или больше ещё ждут, так что обычного времени пока нет.
what-people-say = Что говорят люди
to-survey = Опросы
in-their-words = Своими словами
nps-anonymous = Рекомендация на ваших сайтах
exit-survey = Опрос в конце
answers-given = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
each-score = По числам
score-of-ten = { $score } из 10
no-answers-given = В эти дни никто не отвечал на опросы.
method = Как это считается
method-people = Люди считаются без сотрудников, модераторов и управляющих. Написанное ими считается как у всех.
method-answers = Время до первого ответа – среднее по порядку из всех вопросов. Вопросы без ответа считаются самыми медленными, а ответ на собственный вопрос не считается.

## The report
as-of = По состоянию на { $moment }
all-numbers = Все цифры
print-hint = Готово к печати; браузер может сохранить это как PDF командой печати.
goals-reached = Цели: достигнуто { $reached } из { $all }
in-numbers = В цифрах
best-posts = Публикации с наибольшим числом голосов
best-ideas = Идеи с наибольшим числом голосов
nothing-yet = Пока ничего.
votes-count = { $count ->
    [one] { $count } голос
    [few] { $count } голоса
    [many] { $count } голосов
   *[other] { $count } голоса
}
replies-count = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}

## What anybody sees of the outcome
outcome-people = { $count ->
    [one] человек принял участие
    [few] человека приняли участие
    [many] человек приняли участие
   *[other] человека приняли участие
}
outcome-posts = { $count ->
    [one] публикация
    [few] публикации
    [many] публикаций
   *[other] публикации
}
outcome-answers = { $count ->
    [one] ответ
    [few] ответа
    [many] ответов
   *[other] ответа
}
outcome-ideas = { $count ->
    [one] идея
    [few] идеи
    [many] идей
   *[other] идеи
}
outcome-built = { $count ->
    [one] идея воплощена
    [few] идеи воплощены
    [many] идей воплощено
   *[other] идеи воплощены
}

## What a field takes
limit-day = день, например `2026-11-22`
limit-after = день не раньше `from`
limit-range = не больше { $days } дней
limit-by = `day`, `space` или `source`

## Surveys
survey-title = Ваше мнение
nps-question = С какой вероятностью вы порекомендуете { $community } друзьям или коллегам?
nps-words = Какова главная причина вашей оценки?
exit-question = С какой вероятностью вы снова примете участие в чём-то подобном { $community }?
exit-words = Что было лучше всего?
exit-more = Что в следующий раз сделать иначе?
scale-low = совсем маловероятно
scale-high = очень вероятно
score = Оценка
optional-hint = Можно оставить пустым.
who-sees = Ваш ответ читают только управляющие этого сообщества. Позже его можно изменить.
send-answer = Отправить
thanks = Спасибо. Ответ сохранён. Здесь можно добавить, почему, или изменить его.
not-asked = Сейчас опроса нет.
to-home = На главную
sign-in-to-answer = Опрос для участников: войдите, чтобы ответить.
team-not-asked = Вы в команде, а команду о её собственной работе не спрашивают. Участники видят здесь вопрос.
limit-score = целое число от 0 до 10
limit-survey = `off`, `nps` или `exit`
limit-which = `nps` или `exit`
surveys = Опросы
surveys-lead = Спросите участников, что они думают о сообществе, и прочтите ответы.
survey-set = Сохранено. Полученные ответы остаются.
what-is-asked = Что спрашивают
ask-nothing = Ничего
ask-nothing-note = Вопрос не показывается.
ask-nps = Рекомендация
ask-nps-note = Порекомендуют ли участники сообщество, от 0 до 10? На главной, пока не ответят.
ask-exit = В конце
ask-exit-note = Число и два открытых вопроса, когда сообщество заморожено или завершено.
save-survey = Сохранить
what-came = Что получилось
of-members = Участники
of-guests = На ваших сайтах
who-answered = Кто ответил
nps-name = Оценка NPS
how-many = Ответы
promoters = 9–10
passives = 7–8
detractors = 0–6
nobody-yet = Пока никто
nps-note = Из ста: насколько больше поставили 9 или 10, чем от 0 до 6, со стандартной ошибкой: в двух случаях из трёх истина не дальше. Посетители ваших сайтов считаются отдельно: неизвестно, кто они.
no-answers = Ответов пока нет
no-answers-note = Здесь появятся ответы участников.
older-answers = Раньше
without-words = Без слов
somebody-on = Кто-то на { $site }
