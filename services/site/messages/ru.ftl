# Words of the service `site`.

## The root and the language
front-several = На этом сервере несколько сообществ. У каждого свой адрес: /c/ и название.
limit-language = одно из значений: { $codes }

## Brand of a community
brand-title = Оформление
brand-lead = Цвета, шрифт и углы вашего сообщества. То, что нельзя было бы прочитать, не сохраняется.
brand-saved = Оформление сохранено.
brand-logo-saved = Логотип сохранён.
brand-refused = Пока не сохранено. Всё введённое осталось здесь.
brand-light = На светлой странице
brand-dark = На тёмной странице
brand-shape = Шрифт и углы
brand-colour = Цвет бренда
brand-colour-hint = Фон кнопок и отданного голоса, например `#7a1f4b`.
brand-ink = Текст на нём
brand-ink-hint = Пусто: белый или чёрный, смотря что лучше читается.
brand-accent = Ссылки
brand-accent-hint = Пусто: по цвету бренда. В любом случае яркость такая, чтобы текст читался.
brand-page = Фон страницы
brand-page-hint = Пусто: как обычно.
brand-dark-hint = Пусто: как на светлой странице.
brand-corners = Углы
brand-corners-hint = Насколько скруглены кнопки и блоки.
corners-square = Прямые
corners-small = Слегка скруглённые
corners-medium = Скруглённые
corners-large = Сильно скруглённые
brand-letters = Шрифт текста
brand-headings = Шрифт заголовков
brand-letters-hint = Шрифты, которые уже есть на устройствах: ничего не загружается.
letters-system = Как на устройстве
letters-humanist = Гуманистический
letters-geometric = Геометрический
letters-serif = С засечками
letters-oldstyle = Старинный
letters-rounded = Скруглённый
brand-save = Сохранить оформление
brand-try = Предпросмотр
brand-reset = Вернуть обычный вид
brand-reset-confirm = Сбросить все цвета, шрифты и углы?
brand-contrast = Как это читается
brand-contrast-note = Контраст по WCAG 2.2, от 1:1 до 21:1.
pair-ink = Слова на кнопке
pair-link = Ссылки на странице
pair-text = Текст на странице
pair-soft = Мелкий текст на странице
pair-brand = Кнопка на странице
brand-needed = не меньше { $ratio }
brand-passes = читается хорошо
brand-fails = слишком слабо
limit-colour = `#` и три или шесть знаков 0–9 и a–f, например `#7a1f4b`
limit-one-of = одно из { $words }
limit-contrast = { $pair }: контраст { $ratio }, а нужен не меньше { $needed }
brand-sample = Как это выглядит?
brand-sample-text = Мелкий текст, текст со { $link } и кнопка.
brand-sample-link = ссылкой
brand-logo = Логотип
brand-logo-field = Новый логотип
brand-logo-hint = PNG, JPEG, WebP или GIF, не больше { $size } КБ. Лучше квадратный; он стоит рядом с названием.
brand-logo-use = Использовать этот логотип
brand-logo-drop = Убрать логотип
limit-logo-missing = картинка
limit-logo-kind = PNG, JPEG, WebP или GIF
limit-logo-size = не больше { $most } КБ, здесь { $size }

## Home
home = Главная
nothing-here = Здесь пока пусто
be-first = Начните первыми.
older = Более ранние
about-community = Об этом сообществе
new-here = Вы здесь впервые?
new-here-words = Читать может каждый. Участники спрашивают, отвечают, голосуют и предлагают идеи.
something-missing = Чего-то не хватает?
something-missing-words = Предложите идею и голосуйте за чужие. Лучшие попадают в план развития.

## Search
search-title = Поиск
without-filters = Искать без фильтров
search-everything = Искать везде
type-something = Напишите, что вы ищете.
nothing-found = Ничего не найдено
nothing-found-hint = Попробуйте меньше слов, другие слова или снимите фильтр.
ask-a-question = Задать вопрос
results = { $count ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
} по запросу «{ $query }», сначала лучшие
more-results = { $count }+ результатов по запросу «{ $query }», сначала лучшие
mended = По запросу «{ $typed }» ничего нет. Возможно, вы имели в виду это?
more = Ещё
show-all = Показать всё: { $name }
kind-label = Тип
everything = Всё
posts = Публикации
questions = Вопросы
articles = Статьи
replies = Ответы и комментарии
ideas = Идеи
answer = Ответ
comment = Комментарий
time-label = Период
any-time = За всё время
past-week = За неделю
past-month = За месяц
past-year = За год
space-label = Раздел
all-spaces = Все разделы
more-filters = Другие фильтры
with-tag = Метка: { $tag }
by-author = Автор: @{ $handle }
with-status = Статус: { $status }
take-away = : снять этот фильтр
answers-word = { $count ->
    [one] ответ
    [few] ответа
    [many] ответов
   *[other] ответа
}
replies-word = { $count ->
    [one] ответ
    [few] ответа
    [many] ответов
   *[other] ответа
}
comments-word = { $count ->
    [one] комментарий
    [few] комментария
    [many] комментариев
   *[other] комментария
}
votes = { $count ->
    [one] { $count } голос
    [few] { $count } голоса
    [many] { $count } голосов
   *[other] { $count } голоса
}
points = { $count ->
    [one] { $count } балл
    [few] { $count } балла
    [many] { $count } баллов
   *[other] { $count } балла
}
at-most-characters = { $count ->
    [one] не больше { $count } символа
    [few] не больше { $count } символов
    [many] не больше { $count } символов
   *[other] не больше { $count } символа
}
expected-kind = одно из: post, question, discussion, article, announcement, idea, reply, person
expected-one-kind = никакого, если ищут не один вид
expected-since = одно из: week, month, year, 2026-01-31, RFC 3339

## A member's page
written-by = Написано: { $name }
will-be-listed = Здесь появится всё, что напишет этот участник.
in-figures = В цифрах
reputation = Репутация

## All that is kept of somebody
left-out = { $kind ->
    [posts] публикации
    [replies] ответы
    [ideas] идеи
   *[other] голоса
} после первых { $count }
profile-about = { $name } в сообществе { $community }: публикации, ответы и идеи.

## What came of a campaign
outcome = Итоги
outcome-lead = Что получилось
outcome-ideas = Идеи, собравшие больше всего голосов
outcome-questions = Вопросы с лучшими ответами
outcome-no-ideas = Идей не было.
outcome-no-questions = Вопросов не было.
outcome-all-posts = Все публикации
outcome-all-ideas = Все идеи

## The campaign in the studio
overview-lead = На каком этапе сообщество, что ещё сделать и как его открыть.
said = Готово. Вот на каком этапе сообщество теперь.
launch-now = Открыть сейчас
launch-on = Открыть { $moment }
check-title = Перед открытием
check-figures = Готово { $done } из { $all }
check-done = Готово
check-open = Осталось
check-spaces = Есть разделы, куда писать
check-spaces-do = Разделы
check-seeds = В каждом разделе есть что читать
check-seeds-do = Написать
check-bare = Пока ничего нет в: { $spaces }
check-welcome = Приветствие для новичков
check-welcome-do = Тексты
check-guidelines = Собственные правила
check-guidelines-do = Правила
check-look = Ваши цвета и шрифты
check-look-do = Оформление
check-weak = Что-то из этого читается плохо; на странице сказано что.
check-ways = Люди могут войти
check-ways-do = Способы входа
check-dates = Указано, когда откроется
check-dates-do = Даты
check-opens = Откроется { $moment }
check-goals = Цели, по которым её измерят
check-goals-do = Цели
check-invited = Кто-то приглашён
check-invited-do = Приглашения
check-sites = Ваши сайты указаны
check-sites-do = Сайты
plan-title = Что изменится
plan-figures = Создать: { $made }. Изменить: { $changed }. Как надо: { $left }.
plan-nothing-to-do = Менять нечего. Как надо: { $left }.
plan-new = Новое
plan-changed = Изменено
plan-left = Остаётся
plan-nothing = ничего
plan-becomes = становится
apply-done = Готово. Изменений: { $count }.
apply-nothing = Менять нечего: всё как надо.
apply-what = Что сделано
apply-stopped = Одно сделать не удалось, поэтому остальное не начато.
apply-goes-on = Что было до этого, сделано и остаётся. Осталось: { $left }. Повторное применение продолжит отсюда.
apply-more = Дел было много. Осталось: { $left }. Примените ещё раз, чтобы продолжить.
what-community = Сообщество
what-joining = Кто может вступить
what-theme = Оформление
what-logo = Логотип
what-guidelines = Правила
what-gate = Правило доступа
what-resource = Внешний ресурс
what-space = Раздел
what-tag = Метка
what-sites = Собственные сайты
what-survey = Опрос
what-post = Публикация
what-idea = Идея
what-campaign = Название, даты, приветствие и цели
what-host-name = Имя хоста
what-way-in = Способ входа
manifest-lead = Всё сообщество в одном файле: взять с собой или написать и применить.
manifest-field = Манифест
manifest-hint = TOML вместе с текстами. О чём файл не говорит, остаётся как есть.
manifest-plan = Показать, что изменится
manifest-apply = Применить
manifest-download = Скачать файлом
manifest-other = Манифест для «{ $theirs }», а это сообщество — «{ $ours }». Чтобы применить его здесь, измените `slug`.
start-title = Начать с шаблона
start-lead = Сообщество, которым можно пользоваться сразу, за один шаг. Остальное вы измените.
start-adds = Это сообщество уже не черновик. Шаблон добавит к нему: даты и то, что оно говорит о себе, останутся.
start-or = Уже есть манифест?
start-or-manifest = Примените его
start-name-hint = Как называется ваше сообщество: одна строка, не более 80 знаков.
start-name-limit = одна строка от 1 до 80 знаков
start-use = Взять этот шаблон
start-others = Другие шаблоны
start-next = Что дальше?
start-next-words = Всё готово. Просмотрите, впишите свои слова и цвета и откройте.
start-checklist = К списку перед открытием
start-see = Посмотреть сообщество
start-opens = Откроется
start-spaces-list = Разделы
start-goals-list = Цели
start-spaces = { $count ->
    [one] { $count } раздел
    [few] { $count } раздела
    [many] { $count } разделов
   *[other] { $count } раздела
}
start-seeds = { $count ->
    [one] { $count } публикация для начала
    [few] { $count } публикации для начала
    [many] { $count } публикаций для начала
   *[other] { $count } публикации для начала
}
start-goals = { $count ->
    [one] { $count } цель
    [few] { $count } цели
    [many] { $count } целей
   *[other] { $count } цели
}
manifest-wrong = { $count ->
    [one] { $count } ошибка; ничего не изменено
    [few] { $count } ошибки; ничего не изменено
    [many] { $count } ошибок; ничего не изменено
   *[other] { $count } ошибки; ничего не изменено
}
template-launch = Запуск продукта
template-launch-about = Новый продукт: новости, вопросы, первые впечатления, пожелания. Шесть недель.
template-contest = Конкурс идей
template-contest-about = Один вопрос клиентам, их идеи и голоса, в конце победители. Четыре недели.
template-beta = Бета-программа
template-beta-about = Тестировщики за дверью: сборки, известные проблемы, отзывы. Три месяца.
template-support = Форум поддержки
template-support-about = Клиенты помогают друг другу, сотрудники подключаются. Без даты окончания.
template-partners = Партнёрский центр
template-partners-about = Установщики и продавцы по приглашению: материалы, сделки, обучение. Без даты окончания.
spaces-lead = Куда пишут: что где место, кто проходит и в каком порядке.
spaces-save = Сохранить
spaces-saved = Сохранено.
spaces-before = Разделы перед ним сохранены.
spaces-new = Новый раздел
spaces-address = В адресах
spaces-about = Что здесь место
spaces-open = Открыт для всех
spaces-place = Место
spaces-taken = адрес, которого нет у другого раздела
