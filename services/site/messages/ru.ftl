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
