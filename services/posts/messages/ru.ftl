# Words of the service `posts`: spaces, tags, threads, writing, history.

## Lists
sort-label = Сортировка
sort-hot = Популярные
sort-new = Новые
sort-top = Лучшие
sort-unanswered = Без ответа
older = Более ранние
nothing-here = Пока здесь пусто
be-first = Напишите что-нибудь первыми.
about-community = Об этом сообществе
spaces = Разделы
popular-tags = Популярные метки
promoted = Закреплённое
# Beside a number that stands before it.
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
answer = Ответ
comment = Комментарий
votes-count = { $count ->
    [one] { $count } голос
    [few] { $count } голоса
    [many] { $count } голосов
   *[other] { $count } голоса
}

## Spaces and tags
posts-count = { $count ->
    [one] { $count } публикация
    [few] { $count } публикации
    [many] { $count } публикаций
   *[other] { $count } публикации
}
tag-about = Публикации с меткой { $tag }: { $posts }.
who-answers = Кто здесь отвечает
answers-given = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
of-them-accepted = { $count ->
    [one] принят { $count }
    [few] принято { $count }
    [many] принято { $count }
   *[other] принято { $count }
}
# How many answers somebody gave, and how many of them were accepted.
answers-line = { $answers }, { $accepted }
related-tags = Похожие метки
edit-introduction = Изменить введение
write-introduction = Написать введение
introduction = Введение
introduction-hint = Для чего эта метка и с чего начать. Можно использовать Markdown; не больше { $most } символов.
save = Сохранить

## A thread
edited-times = { $count ->
    [one] изменено { $count } раз
    [few] изменено { $count } раза
    [many] изменено { $count } раз
   *[other] изменено { $count } раза
}
do-answer = Ответить
do-reply = Ответить
quote = Цитировать
quote-label = Цитировать: { $name }
link = Ссылка
link-label = Ссылка на ответ: { $name }
link-post-label = Ссылка на эту публикацию
edit = Изменить
delete = Удалить
delete-post-sure = Удалить эту публикацию? Ответы на неё останутся.
delete-reply-sure = Удалить этот ответ?
flag = Пожаловаться
flag-label = Пожаловаться на текст: { $name }
accept = Принять
accept-no-more = Отменить принятие
accepted-answer = Принятый ответ
official-answer = Ответ команды { $community }
official-reply = От команды { $community }
answers-heading = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
replies-heading = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
order-label = Порядок ответов
order-best = Лучшие
order-newest = Сначала новые
order-oldest = Сначала старые
more-replies = Ещё
from-here = Эта страница начинается с середины обсуждения.
from-the-beginning = Читать с начала
new-replies = Новые ответы: { $count }
post-deleted-note = Эта публикация удалена. Ответы на неё сохранены.
reply-deleted-note = Ответ удалён
reply-withdrawn-note = Этот ответ не показывается
# Why something is not public: for its author and those who look after the place.
hidden-note = Скрыто из-за жалоб участников. Это проверит модератор; до тех пор это видят только автор и модераторы.
held-note = Ожидает одобрения. Первые публикации новых участников проверяются, прежде чем их увидят все.
removed-note = Снято модератором. Теперь это видят только автор и модераторы.
locked-note = Это обсуждение закрыто: его можно читать, но нельзя ответить.
add-comment = Добавить комментарий
comment-button = Комментировать
know-the-answer = Знаете ответ?
sign-in-to-answer = Войти и ответить
something-to-say = Хотите что-то сказать?
sign-in-to-reply = Войти и ответить
members-can = Участники сообщества { $community } могут отвечать, голосовать и предлагать идеи.
your-answer = Ваш ответ
post-answer = Отправить ответ
your-reply = Ваш ответ
post-reply = Отправить ответ
reply-by = ответ: { $name }

## Promoted posts
pin = Закрепить
pin-change = Закреплено: изменить
pin-explained = Закреплённая публикация стоит вверху главной страницы и своего раздела до выбранного дня. Одновременно — не больше { $most }.
pin-from = С
pin-from-hint = Первый день; пусто: сразу.
pin-until = До
pin-until-hint = Последний день, не позже чем через год.
pin-no-more = Открепить
promoted-until = Закреплено до { $day }

## History
history = История
version = Версия { $number }
words-in = { $count ->
    [one] добавлено { $count } слово
    [few] добавлено { $count } слова
    [many] добавлено { $count } слов
   *[other] добавлено { $count } слова
}
words-out = { $count ->
    [one] убрано { $count } слово
    [few] убрано { $count } слова
    [many] убрано { $count } слов
   *[other] убрано { $count } слова
}
# Read aloud before and after what was changed, never seen.
diff-added = добавлено:
diff-removed = убрано:
diff-end = конец изменения
same-lines = { $count ->
    [one] { $count } строка без изменений
    [few] { $count } строки без изменений
    [many] { $count } строк без изменений
   *[other] { $count } строки без изменений
}
title-changed = Заголовок
first-version = Первоначальный текст
nothing-changed = Текст тот же; изменилось что-то другое, например метки.

## Writing
edit-post = Изменить публикацию
post-button = Опубликовать
post-anyway = Всё равно опубликовать
cancel = Отмена
question-note = Вам нужен ответ.
discussion-note = Вы хотите узнать мнение других.
article-note = Вы что-то объясняете.
announcement-note = У компании есть новости.
title-hint = Одна строка, по которой это узнает тот, кто ищет.
space-hint = Куда это относится.
similar-heading = Возможно, об этом уже спрашивали?
similar-words = Эти публикации очень похожи на вашу. Если ни одна не поможет, публикуйте.
similar-live = Возможно, это одна из этих:
edit-reply = Изменить ответ
back-to-reply = Назад к ответу
in-reply-to = В обсуждении { $title }

## Errors
limit-kind = question, discussion, article или announcement
limit-sort = hot, new, top или unanswered
limit-sort-author = `new` — единственный порядок списка по автору
limit-sort-replies = old или new
limit-sort-thread = best, new или old
limit-space = раздел этого сообщества, открытый для вас
limit-policy = имя правила доступа этого сообщества
limit-accept = id ответа на этот вопрос
limit-parent = id ответа из этого обсуждения, который сам не комментарий к другому
limit-reply-kind = answer или comment
limit-only-comment = `comment`: ответом считается только ответ на сам вопрос
limit-name = одна строка от 1 до 80 символов
limit-position = целое число в пределах миллиона
limit-until = момент от этой минуты до года вперёд, по RFC 3339
limit-pins = не больше { $most } закреплённых публикаций одновременно; сначала открепите одну из них
thread-gone = То, на что вы отвечаете, тем временем удалено.
thread-locked = Это обсуждение закрыто, ответить нельзя.
post-is-deleted = Эта публикация удалена; сохранено только её место в обсуждении.
reply-is-deleted = Этот ответ удалён; сохранено только его место в обсуждении.
not-yours = Это могут только автор и те, кто следит за сообществом.
only-author-edits-post = Изменить публикацию может только её автор.
only-author-edits-reply = Изменить ответ может только его автор.
no-question = Принятый ответ бывает только у вопроса.
place-gone = Раздел или правило доступа только что удалили. Выберите другое.
invalid-if-match = `If-Match` принимает `ETag` самого объекта.

## Scheduled posts
publish-at = Когда появится
publish-at-hint = Пусто: сразу. День и время по UTC; сейчас { $now }. До тех пор это видно только вам и управляющим.
scheduled = Запланировано
scheduled-lead = Публикации, которые появятся сами в свой срок. До тех пор о них больше никто не знает.
schedule-kept = Публикация запланирована.
schedule-cancelled = Она не появится. Её текст удалён.
nothing-scheduled = Ничего не запланировано
nothing-scheduled-note = При написании публикации укажите, когда ей появиться.
later = Позже
stopped = Её срок настал, но она не появилась: автор здесь больше не может писать. Выберите другой срок, когда это станет возможно, или отмените её.
preview = Предпросмотр
edit-or-move = Изменить или перенести
publish-now = Опубликовать сейчас
cancel-post = Отменить
cancel-sure = Отменить эту публикацию? Её текст пропадёт.
limit-publish-at = момент от настоящего до 400 дней вперёд, в RFC 3339
limit-appeared = ничего: публикация уже появилась
limit-from = момент в пределах года, до `until`, в RFC 3339
