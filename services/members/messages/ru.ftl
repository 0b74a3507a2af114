# Words of the service `members`: ways in, profiles, invitations, requests, keys, and the studio.

## What people are given
group = группа
badge = значок
grant = право
code = код
# One thing somebody is given: its kind and its name.
a-gift = { $kind } { $name }
points = { $count ->
    [one] { $count } балл
    [few] { $count } балла
    [many] { $count } баллов
   *[other] { $count } балла
}

## Asking to be let in
ask-title = Запросить доступ
asked-title = Запрос на доступ отправлен
ask-lead = «{ $policy }» в сообществе { $community }. Решают управляющие; ваше сообщение видите только вы и они.
asked-when = Запрос отправлен { $when }.
nobody-decided = Решения пока нет.
asked-before = Вы уже отправляли запрос.
answered-when = Ответ пришёл { $when }; можно запросить снова.
may-ask-again = Можно запросить снова.
ask-hint = { $count ->
    [one] Необязательно: почему это для вас. Не больше { $count } символа.
    [few] Необязательно: почему это для вас. Не больше { $count } символов.
    [many] Необязательно: почему это для вас. Не больше { $count } символов.
   *[other] Необязательно: почему это для вас. Не больше { $count } символов.
}
change-message = Изменить сообщение
back = Назад

## Signing in by mail
look-into-mail = Проверьте почту
link-on-its-way = Ссылка отправлена на { $address }. Откройте её в этом браузере в течение пятнадцати минут.
nothing-there = Ничего нет? Загляните в спам или запросите новую ссылку.
open-outbox = Открыть исходящие этого компьютера
use-another-address = Указать другой адрес
sign-in-as = Войти как { $name }
one-more-click = Ещё одно нажатие, чтобы вместо вас не вошла программа.
sign-in-to = Войти в сообщество { $community }
outbox = Исходящие
outbox-lead = Письма, которые ушли бы с этого компьютера. Чтобы они отправлялись, задайте `mail_api`.
no-mail-yet = Писем пока нет
no-mail-hint = Здесь появится то, что отправит это сообщество.
mail-to = кому: { $address }

## Mails
mail-sign-in-subject = Вход в сообщество { $community }
mail-sign-in-text = Откройте эту ссылку, чтобы войти в сообщество { $community }:
mail-address-subject = Подтверждение адреса для сообщества { $community }
mail-address-text = Откройте эту ссылку, чтобы добавить этот адрес к вашему аккаунту в сообществе { $community }:
mail-link-note = { $count ->
    [one] Ссылка сработает один раз, в течение { $count } минуты, в том браузере, из которого её запросили. Если это были не вы, ничего не случится, пока вы её там не откроете: письмо можно удалить.
    [few] Ссылка сработает один раз, в течение { $count } минут, в том браузере, из которого её запросили. Если это были не вы, ничего не случится, пока вы её там не откроете: письмо можно удалить.
    [many] Ссылка сработает один раз, в течение { $count } минут, в том браузере, из которого её запросили. Если это были не вы, ничего не случится, пока вы её там не откроете: письмо можно удалить.
   *[other] Ссылка сработает один раз, в течение { $count } минут, в том браузере, из которого её запросили. Если это были не вы, ничего не случится, пока вы её там не откроете: письмо можно удалить.
}
mail-invitation-subject = Приглашение в сообщество { $community }
mail-hello = Здравствуйте!
mail-hello-name = Здравствуйте, { $name }!
mail-invitation-text = Вас приглашают в сообщество { $community }. Чтобы вступить, откройте эту ссылку:
mail-invitation-note = Ссылка предназначена вам: не передавайте её другим. Если вы не хотите вступать, удалите письмо, и ничего не произойдёт.

## Going on as somebody else
go-on-title = Продолжить от другого имени?
go-on-question = Продолжить как { $name }?
go-on-lead = В этом браузере выполнен вход как { $name }. Сюда вас направили под другим именем.
go-on-as = Продолжить как { $name }
stay = Остаться как { $name }

## Invitations, for who has one
use-invitation = Принять приглашение
use-invitation-lead = Введите полученный код. Прежде чем что-то произойдёт, вы увидите, для чего он.
label-code = Код
code-hint = Например, `k7wq-3f9d-…` или `SPRING26`. Регистр и дефисы не важны.
look-up = Проверить
invited-to = Вас приглашают в сообщество { $community }
invitation-used = Это приглашение вы уже использовали.
what-it-gives-is-yours = Всё, что оно даёт, уже ваше.
invitation-good = Это приглашение действует.
invitation-used-up = Это приглашение использовано столько раз, сколько было можно.
invitation-expired = Срок этого приглашения истёк.
invitation-revoked = Управляющие отозвали это приглашение.
ask-for-new-one = Попросите новое у того, кто вас пригласил.
invitation = Приглашение
an-invitation = Приглашение
label-for = Для кого
gives-you = Даёт вам
good-until = Действует до
accept-as = Принять как { $name }
go-to = Перейти в сообщество { $community }
or = или
sign-in-first = У меня есть аккаунт: сначала войти
your-name = Ваше имя
your-name-hint = Его видят рядом с тем, что вы пишете.
name-in-addresses = Имя в адресах
name-in-addresses-hint = Необязательно: строчные латинские буквы, цифры и дефисы. Если не заполнить, оно получится из вашего имени.
your-address-will-be = Ваш адрес будет { $address }. Его видят только управляющие.
join-community = Вступить в сообщество { $community }

## Keys for programs
keys-title = Ключи для программ
keys-lead = Ключ позволяет программе действовать от вашего имени в пределах его областей.
no-keys-yet = Ключей пока нет
no-keys-hint = Создайте отдельный для каждой программы, чтобы можно было отозвать только его.
copy-key-now = Скопируйте ключ сейчас.
key-shown-once = Он показан только в этот раз, и хранится лишь у вас.
programs-send-key = Программы отправляют его как { $header } и сам ключ.
made-when = создано { $when }
ended-on = действие закончилось { $day }
until-day = до { $day }
does-not-end = бессрочно
revoke-key = Отозвать ключ { $name }
revoke = Отозвать
new-key = Новый ключ
key-name = Для чего он
key-name-hint = Например, `выгрузка на склад`.
key-scopes = Что ему можно
scope-read = Читать то, что доступно вам, и проверять доступ
scope-write = Писать публикации и ответы, предлагать идеи, править
scope-vote = Голосовать
scope-manage = Управлять: разделами, доступом, участниками, приглашениями
key-days = Сколько он действует
key-days-hint = Отозвать можно в любое время.
days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
a-year = Год
until-revoked = До отзыва
make-key = Создать ключ

## Profiles and people
member-since = В сообществе с { $day }
points-of-reputation = { $count ->
    [one] { $count } балл репутации
    [few] { $count } балла репутации
    [many] { $count } баллов репутации
   *[other] { $count } балла репутации
}
badges = Значки
change-profile = Изменить профиль
people-lead = Участники сообщества { $community }.
find-member = Найти участника
how-handle-begins = Начало имени пользователя
find = Найти
nobody-found = Никого не найдено
no-handle-begins = Ни одно имя пользователя так не начинается.
more = Ещё
older = Более ранние
name-and-place = { $name }, { $place }

## Settings
settings-lead = Ваши, в сообществе { $community }.
keys-panel = Разрешите программе читать, писать или голосовать от вашего имени.
your-keys = Ваши ключи
your-data = Ваши данные
your-data-lead = Всё, что это сообщество хранит о вас, одним файлом JSON: профиль, что вам дано, что вы написали и как голосовали.
download-data = Скачать данные
said-profile = Профиль сохранён.
said-picture = Фото изменено.
said-session = В том браузере выполнен выход.
said-address = Ваш адрес подтверждён.
picture = Фото
new-picture = Новое фото
picture-hint = PNG, JPEG, WebP или GIF, не больше { $size } КБ. Лучше всего квадратное.
use-picture = Использовать это фото
remove-picture = Убрать фото
profile = Профиль
name-hint = То, что видно рядом с вашими сообщениями.
where-you-are = Где вы
where-you-are-hint = В любом виде.
website-hint = Полный адрес.
links = Ссылки
links-hint = Не больше { $count }, по одной в строке. Начинаются с `https://` или `http://`.
language = Язык
language-hint = Страниц, писем и сообщений здесь.
language-of-browser = Как в браузере
time-zone = Часовой пояс
time-zone-hint = Например, `Europe/Bratislava`. Пусто: как на вашем устройстве.
save = Сохранить
signing-in = Вход
your-confirmed-address = Ваш подтверждённый адрес: { $address }. Больше его никто не видит.
address-hint = Мы отправим ссылку для подтверждения.
send-link = Прислать ссылку
where-signed-in = Где выполнен вход
sign-out-everywhere = Выйти везде
a-program = Программа
# Which browser, and on what it runs.
browser-on = { $browser } на { $system }
this-one = Этот
since-when = начало: { $when }
last-used = последний раз: { $when }
session-way = { $way ->
    [email] по ссылке из письма
    [oidc] через единый вход
    [hand_off] из продукта
    [invitation] по приглашению
   *[demo] как персонаж демо
}
sign-out-browser = Выйти: { $browser }
delete-account = Удалить аккаунт
delete-account-lead = Профиль, фото, адрес, ключи и всё, что вам дано, удаляются сразу и навсегда, и во всех браузерах выполняется выход. Написанное вами остаётся под именем «{ $former }», а голоса по-прежнему учитываются.
your-handle = Ваше имя пользователя
type-handle = Введите `{ $handle }`, чтобы подтвердить своё решение.
delete-my-account = Удалить мой аккаунт
add-address = Добавить { $address } к вашему аккаунту
add-address-lead = После этого с ним можно входить.
confirm-this-address = Подтвердить этот адрес
confirm-your-address = Подтверждение адреса

## Signing in
demo-lead = Это демо: выберите, кем хотите быть, или войдите под своим именем.
open-lead = Впервые здесь? Войдите, и вы станете участником.
invited-lead = В это сообщество вступают по приглашению.
sign-in-with = Войти через { $provider }
single-sign-on = единый вход
your-mail-address = Ваш адрес почты
mail-address-hint = Мы отправим ссылку. Пароль запоминать не нужно.
have-invitation = У меня есть приглашение или код
for-tools = Для инструментов и тестов
session-token = Токен сеанса
session-token-hint = То, что выводит `folkmoot token`.

## The people of the demo
demo-noor = Клиентка: спрашивает, отвечает, голосует и предлагает идеи.
demo-piet = Партнёр: читает и то, что только для партнёров.
demo-mara = Амбассадор: помогает другим и отмечена за это.
demo-tomas = Сотрудник: отвечает официально, задаёт статус идей, объединяет дубликаты.
demo-ines = Модератор: правит и удаляет написанное другими.
demo-grace = Управляющая: разделы, доступ и всё остальное.

## The studio
invitations = Приглашения
requests = Запросы
gates = Доступ
ways-in = Способы входа
keys = Ключи
delete = Удалить
delete-thing = Удалить { $title }
change = Изменить
change-thing = Изменить { $title }
store = Сохранить
stored = Сохранено.
all-still-here = Всё, что вы написали, на месте.
label-last-day = Последний день
last-day-hint = Необязательно, например `2027-05-01`.

## The studio: gates
gates-lead = Правило доступа говорит, кого пускать. Оно может стоять перед разделом, публикацией, идеей или чем-то на другом сайте.
new-policy = Новое правило
not-deleted = Не удалено.
no-policies-yet = Правил пока нет
no-policies-hint = Пока их нет, всё открыто для всех.
spaces-count = { $count ->
    [one] { $count } раздел
    [few] { $count } раздела
    [many] { $count } разделов
   *[other] { $count } раздела
}
resources-count = { $count ->
    [one] { $count } внешний ресурс
    [few] { $count } внешних ресурса
    [many] { $count } внешних ресурсов
   *[other] { $count } внешнего ресурса
}
gate-of-people = люди
teaser-nothing = остальные не видят ничего
teaser-title = остальные видят заголовки
teaser-excerpt = остальные видят заголовки и первые слова
outside-resources = Внешние ресурсы
outside-resources-lead = Загрузки, документация, страница магазина: всё, что перед открытием спрашивает по имени { $check } или { $allow }.
label-policy = Правило доступа
policy-first = Сначала создайте правило; потом за ним можно что-то спрятать.
put-behind = Закрыть что-нибудь правилом
resource-name-hint = По которому о нём спрашивают, например `firmware-2`.
resource-title-hint = То, что видят люди.
resource-policy-hint = Кому он доступен.
policy-hint = TOML или JSON.
policy-lead = Кого пускать и что могут видеть остальные. Действует сразу и везде.
policy-name-is = Имя: { $name }
policy-name-hint = Для программ и адресов: от 2 до 40 символов из `a-z 0-9 -`. Потом его не изменить.
rules-title = Какие бывают условия
rule-signed-in = каждый участник; «everyone» — вообще все
rule-role = эта роль или выше: member, champion, employee, moderator, manager
rule-group = кто состоит в группе
rule-badge = у кого есть значок
rule-reputation = хотя бы столько репутации
rule-grant = кто это купил или подписал
rule-code = кто ввёл код
rule-mail-domain = чей подтверждённый адрес там
rule-country = кто заходит оттуда
rule-between = с этого времени; until = … задаёт конец
rule-all = кто выполняет все; any: хотя бы одно; not: кто не выполняет указанное
rule-teaser = что могут видеть остальные: nothing, title, excerpt
back-to-gates = Назад к доступу

## The studio: invitations
invitations-lead = Ссылки и коды, по которым приходят люди — сразу с группами и значками.
invite-somebody = Пригласить кого-нибудь или раздать код
no-invitations-yet = Приглашений пока нет
no-invitations-hint = Здесь будет то, что вы создадите, и сколько раз это использовано.
label-label = Пометка
label-hint = Имя для вас и для правил, которые его требуют. Его может увидеть тот, кого не пустили.
code-of-choice = Свой код
code-of-choice-hint = Необязательно, например `SPRING26`. Пусто: случайный.
gives = Даёт
gives-hint = Например, `group partners; badge pioneer; grant product:x`. Можно оставить пустым.
how-often = Сколько раз
how-often-hint = Пусто: без ограничения.
invite-address-hint = Необязательно: для кого оно. Учитывается после входа по почте.
optional = Необязательно.
make-invitation = Создать приглашение
customers-csv = Клиенты в CSV
customers-csv-hint = Первая строка называет столбцы: `id,email,name,groups,tags,badges,grants`; достаточно идентификатора или адреса. В ячейке несколько значений разделяет `|`. До { $most } строк за раз.
mail-it = Отправить по почте
standing = { $standing ->
    [open] Действует
    [used_up] Исчерпано
    [expired] Истекло
   *[revoked] Отозвано
}
used-times = использовано: { $count }
used-times-of = использовано { $count } из { $most }
for-address = для { $address }
until-moment = до { $moment }
made-when-by = создано { $when }, { $handle }
take-back = Отозвать
take-back-thing = Отозвать: { $title }
invitations-made = Созданные приглашения
made-count = { $count ->
    [1] Приглашение создано
    [one] Создано { $count } приглашение
    [few] Создано { $count } приглашения
    [many] Создано { $count } приглашений
   *[other] Создано { $count } приглашения
}
made-lead = { $count ->
    [1] Сохраните код сейчас: хранятся только хеши, и эта страница показывается один раз.
    [one] Сохраните ссылки сейчас: хранятся только хеши, и эта страница показывается один раз.
    [few] Сохраните ссылки сейчас: хранятся только хеши, и эта страница показывается один раз.
    [many] Сохраните ссылки сейчас: хранятся только хеши, и эта страница показывается один раз.
   *[other] Сохраните ссылки сейчас: хранятся только хеши, и эта страница показывается один раз.
}
not-mailed = Не удалось отправить: { $count }.
hand-links-over = Передайте их ссылки сами.
mailed-to = Отправлено: { $count }.
back-to-invitations = Назад к приглашениям

## The studio: people
all-roles = Все роли
studio-people-lead = Кто они, что им можно и что им дано.
find-members = Найти участников
handle-or-address = Имя пользователя или адрес
handle-or-address-hint = Начало или целиком.
role = Роль
only-these = Только с этой ролью.
label-group = Группа
only-its-members = Только её участники.
try-another = Попробуйте другое начало или оставьте поле пустым.
members = Участники
reputation = Репутация
joined = В сообществе с
joined-when = вступление: { $when }
suspended = Заблокирован
active = Активен
signed-in-with = Вход выполнен
browsers = { $count ->
    [one] { $count } браузер
    [few] { $count } браузера
    [many] { $count } браузеров
   *[other] { $count } браузера
}
what-they-hold = Выдано
nothing-so-far = Пока ничего.
as-others-read-it = Как его видят другие.
own-role-hint = Вашу роль и состояние меняет другой управляющий.
what-they-may-do = Что разрешено делать.
state = Состояние
state-hint = При блокировке выполняется выход.
source = { $source ->
    [manager] управляющий
    [invitation] приглашение
    [webhook] магазин или CRM
    [provider] единый вход
    [hand_off] ваш продукт
    [request] одобренный запрос
   *[other] { $source }
}
from = Источник
given = Когда
until = До
take = Отозвать
over-since = закончилось { $day }
until-taken = до отзыва
take-thing = Отозвать: { $kind } { $name }
give = Дать
kind-hint = Что это.
name-of-it = Название
name-of-it-hint = Например, `partners` или `product:x`.

## The studio: requests
waiting = { $count ->
    [0] Ответа никто не ждёт.
    [one] Ответа ждёт { $count } запрос.
    [few] Ответа ждут { $count } запроса.
    [many] Ответа ждут { $count } запросов.
   *[other] Ответа ждут { $count } запроса.
}
no-requests-yet = Запросов пока нет
no-requests-hint = Тот, кого не пустило правило, может запросить доступ. Запросы появятся здесь.
request-state = { $state ->
    [granted] Доступ открыт
    [declined] Отклонён
   *[open] Ждёт
}
asked-when-short = запрос { $when }
letting-in-gives = Вместе с доступом даётся
what-to-give = Что дать
what-to-give-hint = Это правило требует не одного. Например, `group partners`.
let-in = Пустить
let-in-person = Пустить: { $name }
decline = Отклонить
decline-person = Отклонить: { $name }

## The studio: ways in
ways-in-lead = Как люди вступают и входят. То, что выключено, на странице входа не предлагается.
all-ways-off = Все способы входа выключены. Тот, кто сейчас выйдет, и вы в том числе, не сможет вернуться, пока администратор установки не создаст токен командой { $command }.
on = Вкл.
off = Выкл.
way-email = Ссылка по почте
way-email-lead = Мы отправляем ссылку, которая действует один раз и пятнадцать минут.
way-oidc = Единый вход
way-oidc-lead = С аккаунтом любого поставщика, который поддерживает OpenID Connect.
way-hand-off = Из вашего продукта
way-hand-off-lead = Ваш продукт направляет людей с подписанным токеном. Приглашать их не нужно.
way-invitation-lead = Ссылки и коды, которые создаются в разделе «{ $place }».
way-webhook = Права из вашего магазина или CRM
way-webhook-lead = Это не способ входа: так мы узнаём, что участники купили или подписали.
where-messages-go = Куда он отправляет сообщения
no-mail-api = Эта установка пока не умеет отправлять почту, поэтому способ никому не предлагается: { $setting } не задан.
another-secret = Создать другой секрет
make-secret = Создать секрет
secret-over = Прежний сразу перестаёт действовать.
take-in-messages = Принимать сообщения
let-people-in = Пускать людей этим способом
client-secret = Секрет клиента
secret-kept = Один сохранён. Оставьте поле пустым, и он останется, пока не сменится поставщик или клиент.
secret-hint = Тот, что выдал нам поставщик. Пусто для публичного клиента.
redirect-uri = Адрес перенаправления, который нужно указать у поставщика
provider = Поставщик
provider-hint = Его адрес, например `https://id.example.com`. Остальное мы найдём сами.
client-id = Идентификатор клиента
client-id-hint = Как нас называет поставщик.
button-name = Название на кнопке
button-name-hint = «Войти через …»
scopes = Области
scopes-hint = Через один пробел, среди них `openid`.
groups-claim = Поле с группами
groups-claim-hint = В каком поле поставщик перечисляет группы человека.
groups = Группы
groups-hint = По одной в строке, их название перед нашим: `Engineering = partners`. Остальные не учитываются.
forget-secret = Забыть сохранённый секрет
where-product-sends = Куда ваш продукт направляет людей, с токеном в поле `token`
public-keys = Открытые ключи вашего продукта
public-keys-hint = JWK Set для RS256, ES256 или EdDSA. Пусто: подписывает HS256 секретом, который выдаём мы.
secret-given-out = Секрет выдан. Он действует, только пока не указаны открытые ключи.
issuer = Издатель
issuer-hint = Что должно быть в `iss`. Пусто: не проверяется.
sign-in-page-of-product = Страница входа вашего продукта
sign-in-page-hint = Туда ведёт наша кнопка, с добавленным `next`. Пусто: без кнопки.
this-is-secret = Вот секрет.
copy-secret = Скопируйте его сейчас: он показан только в этот раз.
secret-is-key = Его текст как есть — ключ для HS256.
community-as-whole = Сообщество в целом
who-may-join = Кто может вступить
who-may-join-hint = Участники остаются участниками в любом случае.
joining-open = Каждый, кто войдёт
joining-invited = Только по приглашению
people-gate = Доступ к людям
people-gate-hint = Кто может читать, что участники пишут о себе.
people-gate-none = Нет: смотреть людей может каждый
voters-visible = Управляющие могут видеть, кто голосовал; больше никто и никогда
vote-budget = Голоса участника за открытые идеи
vote-budget-hint = Сколько одновременно, от 1 до 100; пусто — без ограничения. Голос возвращается, когда идея закрывается.
limit-vote-budget = целое число от 1 до 100 или ничего

## Limits of fields
limit-code-missing = код, который вы получили
limit-code-unknown = код этого сообщества: сверьте его посимвольно
limit-days = от 0 до 3650 дней
limit-whole-number = целое число или ничего
limit-uses = целое число от 1 до { $most } или null
limit-a-role = одна из ролей
limit-roles = member, champion, employee, moderator или manager
limit-member-state = active или suspended, а не { $state }
limit-group-line = в каждой строке их группа, `=` и одна наша
limit-line-up-to = { $most ->
    [one] одна строка, не больше { $most } символа
    [few] одна строка, не больше { $most } символов
    [many] одна строка, не больше { $most } символов
   *[other] одна строка, не больше { $most } символов
}
limit-line-from-to = { $most ->
    [one] одна строка, от { $least } до { $most } символа
    [few] одна строка, от { $least } до { $most } символов
    [many] одна строка, от { $least } до { $most } символов
   *[other] одна строка, от { $least } до { $most } символов
}
limit-https = адрес, который начинается с `https://`
limit-no-query = адрес без параметров запроса
limit-scopes = слова через один пробел, среди них `openid`
limit-groups = { $most ->
    [one] не больше { $most } группы
    [few] не больше { $most } групп
    [many] не больше { $most } групп
   *[other] не больше { $most } групп
}
limit-secret = одна строка, не больше 500 байт
limit-secret-of-oidc = его выдаёт только поставщик OpenID Connect
limit-joining = `open` или `invited`
limit-policy-name = имя правила доступа этого сообщества
limit-mail-address = адрес почты, например `ada@example.com`
limit-handle-typed = ваше имя пользователя, `{ $handle }`
limit-gift-name = название от 1 до 80 символов
limit-gifts = { $most ->
    [one] не больше { $most } вещи
    [few] не больше { $most } вещей
    [many] не больше { $most } вещей
   *[other] не больше { $most } вещей
}
limit-gift-line = тип (group, badge, grant или code) и название, например `group partners`; «{ $part }» не подходит
limit-chosen-code = от 8 до 40 латинских букв, цифр и дефисов, например `SPRING26`
limit-future = время, которое ещё не наступило
limit-day = день, например `2027-05-01`
limit-time = время, например `2027-05-01T12:00:00Z`
limit-one-line = { $most ->
    [one] одна строка не длиннее { $most } символа
    [few] одна строка не длиннее { $most } символов
    [many] одна строка не длиннее { $most } символов
   *[other] одна строка не длиннее { $most } символов
}
limit-whole-address = полный адрес не длиннее 200 символов, например `https://example.com`
limit-links = { $most ->
    [one] не больше { $most } ссылки
    [few] не больше { $most } ссылок
    [many] не больше { $most } ссылок
   *[other] не больше { $most } ссылок
}
limit-language = один из { $codes } или пусто
limit-time-zone = часовой пояс, например `Europe/Bratislava` или `UTC`, или пусто
limit-a-picture = фото
limit-picture-size = не больше { $most } КБ, в этом { $size }
limit-picture-kind = PNG, JPEG, WebP или GIF
limit-multipart = форма, отправленная как multipart/form-data
limit-file = файл
limit-key-scopes = хотя бы одна из read, write, vote, manage
limit-time-to-come = время в будущем
limit-send-without-mail = ничего: этот сайт не может отправлять почту; передайте ссылки сами
limit-address-to-send = адрес, на который отправить
limit-another-code = другой код: приглашение с таким уже есть
limit-label-without-code = пометка без самого кода: её может увидеть тот, кого не пустили
limit-others-name = имя, которое увидят другие
limit-handle-wish = от 1 до 40 букв a-z, цифр, дефисов, точек или подчёркиваний; либо оставьте пустым
limit-csv-mailed = { $most ->
    [one] не больше { $most } строки, если они отправляются по почте; ссылки из более длинного списка сохраните сами
    [few] не больше { $most } строк, если они отправляются по почте; ссылки из более длинного списка сохраните сами
    [many] не больше { $most } строк, если они отправляются по почте; ссылки из более длинного списка сохраните сами
   *[other] не больше { $most } строк, если они отправляются по почте; ссылки из более длинного списка сохраните сами
}
limit-csv-full = у { $email } уже { $most }: вместе с пометкой будет на одну больше допустимого
limit-entries = { $most ->
    [one] не больше { $most } записи, `give` и `take` вместе
    [few] не больше { $most } записей, `give` и `take` вместе
    [many] не больше { $most } записей, `give` и `take` вместе
   *[other] не больше { $most } записей, `give` и `take` вместе
}
limit-a-member = участник этого сообщества
limit-one-of-names = одно из `email`, `handle` и `subject`; `issuer` только вместе с `subject`
limit-what-to-give = что дать: правило требует не одного, поэтому нужно выбрать
limit-answer = granted или declined
# What is wrong in the text of a policy, and at which place of it.
limit-at-place = `{ $place }`: { $limit }

## Lists of customers
csv-line = строка { $line }: { $limit }
csv-cell = строка { $line }, столбец { $column }: { $limit }
# A name of a column that is none.
quoted = «{ $text }»
csv-not-utf8 = это не UTF-8
csv-most-rows = { $most ->
    [one] не больше { $most } строки за один запрос
    [few] не больше { $most } строк за один запрос
    [many] не больше { $most } строк за один запрос
   *[other] не больше { $most } строк за один запрос
}
csv-cells = { $cells ->
    [one] { $cells } ячейка, а в заголовке { $header }
    [few] { $cells } ячейки, а в заголовке { $header }
    [many] { $cells } ячеек, а в заголовке { $header }
   *[other] { $cells } ячейки, а в заголовке { $header }
}
csv-twice = это есть и в строке { $first }
csv-no-rows = хотя бы одна строка под заголовком
csv-column-twice = этот столбец указан дважды
csv-columns = столбцы: id, email, name, groups, tags, badges и grants
csv-header = первая строка должна называть столбцы: email или id, а также name, groups, tags, badges или grants
csv-broken = это не читается как CSV: { $complaint }

## Problems: links
link-does-not-work = Эта ссылка не работает
link-unknown = Такой ссылки мы не отправляли. Возможно, она обрезана: запросите новую.
link-expired = Ссылки действуют пятнадцать минут. Запросите новую.
link-of-other-browser = Эту ссылку запросили в другом браузере, и действует она только там. Откройте её там или запросите здесь новую.
link-used = Эта ссылка уже использована, а каждая действует один раз. Запросите новую.

## Problems: accounts and roles
no-demo = Здесь так войти нельзя.
only-manager = Кроме вас, этим сообществом никто не управляет. Сначала назначьте управляющим кого-нибудь ещё; потом можно уйти.
last-manager = Это последний управляющий: сначала назначьте кого-нибудь ещё.
own-role = Никто не меняет собственную роль и не блокирует себя. Обратитесь к другому управляющему.
moderators-suspend-below = Модераторы блокируют только тех, чья роль ниже. Обратитесь к управляющему.
no-mail-here = Эта установка не умеет отправлять почту, поэтому подтвердить адрес нельзя.
address-known = У вашего аккаунта уже есть подтверждённый адрес.
title-address-taken = Этот адрес занят
address-taken = Этот адрес принадлежит другому аккаунту сообщества. Войдите с ним или укажите другой.
only-managers-manage = Ключи с областью `manage` есть только у управляющих.
title-too-many-keys = Ключей достаточно
too-many-keys = { $most ->
    [one] У участника не больше { $most } ключа. Отзовите ненужный и создайте этот.
    [few] У участника не больше { $most } ключей. Отзовите ненужный и создайте этот.
    [many] У участника не больше { $most } ключей. Отзовите ненужный и создайте этот.
   *[other] У участника не больше { $most } ключей. Отзовите ненужный и создайте этот.
}
open-already = Это вам уже доступно: запрашивать нечего.

## Problems: coming in
title-not-signed-in = Войти не удалось
title-sign-in-failed = Вход не сработал
way-closed = В это сообщество так не входят. Открытые способы показаны на странице входа.
way-without-secret = Для этого способа входа секрета нет; он есть у `hand_off` и `webhook`.
title-code-unknown = Это не наш код
code-unknown = Приглашения с таким кодом нет. Сверьте его посимвольно с тем, что вам прислали.
title-invitation-over = Это приглашение больше не действует
invitation-over = { $why } Попросите новое у того, кто вас пригласил.
invitation-required = В это сообщество вступают только по приглашению. Попросите его у управляющих и откройте ссылку из него.
no-free-handle = Свободного имени для адреса не нашлось. Попробуйте ещё раз.
invited-is-member = Тот, кому предназначено приглашение, уже в сообществе. Войдите и откройте приглашение ещё раз.
sign-in-otherwise = Адрес принадлежит тому, кто присматривает за сообществом. Такие входят по ссылке из письма или через единый вход.

## Problems: single sign-on
oidc-code-refused = Служба входа не приняла ответ, который сама вам выдала. Начните заново на странице входа; если не поможет, сообщите управляющему сообщества.
oidc-two-people = Служба входа назвала сразу двух людей. Начните заново на странице входа.
oidc-state-mismatch = Этот ответ не относится ко входу, начатому в этом браузере за последние десять минут. Начните заново на странице входа.
oidc-answer-used = Этот ответ уже использован, а каждый действует один раз. Начните заново на странице входа.
oidc-other-issuer = Этот ответ пришёл не от той службы входа, на которую вас направили.
oidc-access-denied = Вход там не состоялся или был запрещён. Попробуйте ещё раз или другим способом.
oidc-server-error = У службы входа неполадки. Попробуйте через минуту.
oidc-refused = Служба входа отказала. Если повторная попытка не поможет, сообщите управляющему сообщества.
oidc-token-invalid = Сведениям службы входа о вас нельзя доверять ({ $code }). Начните заново на странице входа.
oidc-unreachable = Служба входа этого сообщества не ответила как следует. Попробуйте через минуту или другим способом.

## Problems: hand-offs
hand-off-missing = В этом запросе нет передачи: её нужно отправить в поле `token`.
hand-off-not-taken = Передача не принята: { $why }.
jose-malformed = это не JSON Web Token, или у одного из полей неверный тип
jose-unsupported = она подписана алгоритмом, который не принимается; принимаются HS256, RS256, ES256 и EdDSA
jose-unknown-key = здесь неизвестен ключ, которым она могла быть подписана
jose-forged = её подпись неверна
jose-expired = её время истекло. Вернитесь и попробуйте ещё раз
jose-not-yet = она из будущего: одни из часов идут неверно
jose-no-expiry = в ней не сказано, когда она заканчивается (`exp`)
jose-too-long = она действует дольше пяти минут
jose-other-audience = она для другого сообщества (`aud`)
jose-other-issuer = она от кого-то другого (`iss`)
hand-off-unreachable = Ключи для проверки передач сейчас недоступны. Попробуйте через минуту.
hand-off-used = Эта передача уже использована, а каждая действует один раз. Вернитесь и попробуйте ещё раз.
hand-off-no-iat = В передаче не сказано, когда она создана (`iat`).
hand-off-no-jti = У передачи нет своего имени (`jti`), или оно слишком длинное.
hand-off-no-sub = В передаче не сказано, о ком она (`sub`).
hand-off-several = Передача предназначена нескольким сообществам (`aud`): нужно одному.
hand-off-role = Передача даёт роли `member`, `champion` и `employee`. Более высокие назначаются в студии.
hand-off-email = В передаче указан неправильный адрес почты (`email`).

## Problems: webhooks
title-not-believed = Этому сообщению нет доверия
hook-closed = Это сообщество не принимает вебхуки. Управляющий может разрешить их в студии, в разделе «Способы входа».
hook-too-old = { $count ->
    [one] Время подписи отличается от нынешнего больше чем на { $count } минуту. Подпишите снова.
    [few] Время подписи отличается от нынешнего больше чем на { $count } минуты. Подпишите снова.
    [many] Время подписи отличается от нынешнего больше чем на { $count } минут. Подпишите снова.
   *[other] Время подписи отличается от нынешнего больше чем на { $count } минуты. Подпишите снова.
}
hook-signature-wrong = Отправьте `webhook-id`, `webhook-timestamp` (в секундах) и `webhook-signature`: `v1,` и base64 от HMAC-SHA256 строки `{ $signed }` с секретом после `whsec_`.

## The studio: brand
studio-brand = Оформление
studio-campaign = Кампания
studio-surveys = Опросы
studio-schedule = Запланированные публикации
studio-numbers = Цифры

## Inviting many: lists, whom nobody may write to, members who bring others
invite-single = Ссылки и коды
invite-lists = Списки клиентов
invite-bringing = Участники, которые приводят других
invite-suppressed = Кому не писать
lists-lead = Пригласите своих клиентов, каждого по его собственной ссылке, и увидите, кто открыл её, вступил и принял участие.
new-list = Новый список
make-list = Создать список
list-name = Название списка
list-source = Откуда он
list-source-hint = Необязательно, например `newsletter`. Это видите только вы.
reward-points = Баллы
reward-points-hint = Репутации, за вступление: от 0 до 1000.
points-count = { $count ->
    [one] { $count } балл
    [few] { $count } балла
    [many] { $count } баллов
   *[other] { $count } балла
}
no-lists-yet = Списков пока нет
no-lists-hint = У списка есть название, награда и ваши клиенты из CSV.
figure-invited = Приглашены
figure-mailed = Письмо отправлено
figure-opened = Открыли
figure-joined = Вступили
figure-took-part = Приняли участие
progress-invited = Ещё не открыто
progress-opened = Открыто
progress-joined = В сообществе
progress-took-part = Есть участие
everybody = Все
filter-people = Как далеко они дошли
nobody-here = Здесь никого
nobody-here-hint = Добавьте людей из CSV или выберите другой фильтр.
more-people = Ещё люди
people-of-list = Люди из списка
column-who = Кто
column-stage = Как далеко
column-mailed = Отправлено
column-member = Участник
said-no = Не хочет писем
mailed-times = { $count ->
    [one] { $count } письмо
    [few] { $count } письма
    [many] { $count } писем
   *[other] { $count } письма
}
people-added = { $count ->
    [one] В список добавлен { $count } человек.
    [few] В список добавлены { $count } человека.
    [many] В список добавлено { $count } человек.
   *[other] В список добавлено { $count } человека.
}
people-known = { $count ->
    [one] { $count } уже был в нём.
    [few] { $count } уже были в нём.
    [many] { $count } уже было в нём.
   *[other] { $count } уже было в нём.
}
people-silenced = { $count ->
    [one] Пропущен { $count } человек: ему нельзя писать.
    [few] Пропущены { $count } человека: им нельзя писать.
    [many] Пропущено { $count } человек: им нельзя писать.
   *[other] Пропущено { $count } человека: им нельзя писать.
}
mail-more = Есть ещё: отправьте снова.
send-title = Отправить ссылки
send-hint = Отсюда, по { $most } за раз; или заберите ссылки в свой сервис рассылки. Никому не напоминают раньше чем через день и больше двух раз.
mail-unsent = Отправить тем, кому ещё не писали
mail-again = Напомнить тем, кто не открыл
download-links = Скачать ссылки (CSV)
add-people = Добавить людей
customers-file = Файл клиентов (CSV)
suppressed-lead = Адреса и клиенты, которых не приглашают и которым ничего не отправляют. Хранятся только хеши.
suppress-who = Адреса или идентификаторы клиентов
suppress-who-hint = По одному в строке. Где есть `@`, там адрес.
suppress-button = Внести в список
suppress-look = Проверить
is-suppressed = Есть в списке.
is-not-suppressed = Нет в списке.
suppressed-added = { $count ->
    [one] В список внесена { $count } запись.
    [few] В список внесены { $count } записи.
    [many] В список внесено { $count } записей.
   *[other] В список внесено { $count } записи.
}
suppressed-kind = { $kind ->
    [email] Адрес
   *[customer] Клиент
}
suppressed-by = { $reason ->
    [unsubscribed] по собственной просьбе
   *[manager] внёс управляющий
}
take-off = Убрать
take-off-thing = Убрать из списка: { $thing }
nobody-suppressed = В списке никого нет
nobody-suppressed-hint = Здесь те, кто нажал в письме «больше не присылать», и те, кого внесли вы.
bringing-lead = Участники приглашают других по собственной ссылке и получают за это награду.
bringing-enabled = У участников есть собственные ссылки
bringing-saved = Сохранено.
counts = Что считается
counts-hint = Кто только вступил, может быть тем же участником под другим именем.
counts-took-part = Кто написал или проголосовал
counts-joined = Кто вступил
rewards = Награды
rewards-hint = По одной в строке: сколько человек, баллы и значок, например `3 50 Ambassador`.
brought-most = Кто привёл больше всех
nobody-brought = Никто ещё не взял ссылку
nobody-brought-hint = Участники найдут свою в своих настройках.
brought-joined = вступили: { $count }
brought-took-part = приняли участие: { $count }
bring-title = Пригласить других
bring-lead = По собственной ссылке в { $community }.
bringing-off = Управляющие этого сообщества не просили участников приводить других.
own-link = Ваша ссылка
own-link-hint = Дайте её людям, которых знаете. Кто вступит по ней, того привели вы; это видите вы и управляющие.
get-link = Получить ссылку
bring-rewards = Что это вам даёт
bring-joined = Считаются те, кто вступил.
bring-took-part = Считаются те, кто вступил и написал что-нибудь или проголосовал.
bring-at = { $count ->
    [one] За { $count } человека
    [few] За { $count } человека
    [many] За { $count } человек
   *[other] За { $count } человека
}
bring-more = { $count ->
    [one] До следующей остался { $count }.
    [few] До следующей осталось { $count }.
    [many] До следующей осталось { $count }.
   *[other] До следующей осталось { $count }.
}
nobody-came = По ней ещё никто не пришёл
nobody-came-hint = Кого вы приведёте, появится здесь.
invited-by = { $name } приглашает вас в { $community }
you-are-in = Вы уже в сообществе: эта ссылка для других.
unsubscribe-title = Больше не присылать приглашения?
unsubscribe-lead = Вы больше не получите писем с приглашением в { $community }.
unsubscribe-button = Больше не присылать
unsubscribed-title = Записали
unsubscribed-lead = Отсюда вам больше не напишут с приглашением. Ссылка в письме действует и дальше, если вы когда-нибудь захотите вступить.
unsubscribe-undo = Это ошибка
unsubscribe-undone = Отменено
unsubscribe-undone-lead = Вас снова могут приглашать.
mail-unsubscribe = Если вы не хотите больше приглашений, откройте это:
limit-progress = `invited`, `opened`, `joined` или `took_part`
limit-points = целое число от 0 до { $most }
limit-rewards = наград не больше { $most }
limit-reward-at = сколько нужно человек, от 1 до { $most }, каждое число один раз
limit-reward-empty = значок, баллы или и то и другое
limit-reward-line = «{ $line }» — не награда: сколько человек, баллы и значок, например 3 50 Амбассадор
limit-batch-name = название, чтобы отличать этот список от других
limit-batch-people = в одном списке не больше { $most } человек: создайте ещё один
limit-send-closed = открытое сообщество: до этого ссылки никуда не ведут
limit-send-expired = список, ссылки которого ещё действуют
limit-suppressed = от 1 до { $most } адресов или идентификаторов клиентов
csv-nobody = идентификатор или адрес
csv-of-lists = в каждой строке нужен адрес; идентификаторы и метки хранятся в списках
