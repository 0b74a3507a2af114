# Words of the service `gate`: who may read what, and how they get in.

## Ways in
step-sign-in = Войдите
step-register = Вступите в сообщество
step-redeem-invitation = Примите приглашение
step-group = Это для участников группы «{ $group }»
step-role = Это для роли «{ $role }» и выше
step-badge = Это для тех, у кого есть значок «{ $badge }»
step-reputation = Для этого нужна репутация { $least }; её дают полезные публикации и ответы
step-grant = Это для тех, у кого есть право «{ $grant }»
step-code = Введите код «{ $code }»
step-address = Это для подтверждённых адресов почты в домене { $domain }
step-wait = Откроется { $moment }
step-ask-a-manager = Обратитесь к управляющему сообщества
step-ask = Попросите доступ у управляющего
people-of = Список людей сообщества { $community }

## Who asks
bearer-needed = В `Authorization` должны быть `Bearer` и токен.
members-only-action = Это могут только участники. Войдите или отправьте токен сеанса как `Authorization: Bearer`.
role-too-low = Для этого нужна роль «{ $needed }» или выше; ваша роль — «{ $yours }».
key-invalid = Этот ключ не наш или отозван.
key-not-for-this = Ни один ключ этого не может: это делает человек, который вошёл сам.
scope-missing = Для этого нужен ключ с областью доступа `{ $scope }`.
session-ended = Этот сеанс завершён. Войдите снова.
member-suspended = Модераторы заблокировали этого участника.
token-invalid = Этот токен сеанса не наш.
token-expired = Срок сеанса истёк; войдите снова.
token-not-yet = Токен сеанса ещё не действует: часы того, кто его выдал, спешат относительно наших.
token-of-other-community = Этот токен сеанса — для другого сообщества.

## Policies and resources
limit-resources = от 1 до { $most } ресурсов
limit-resource-name = название от 1 до 200 символов
no-such-resource = Такого ресурса нет, или он вам недоступен.
limit-rules-deep = не больше 16 вложенных условий
limit-rule-name = название от 1 до 80 символов
limit-reputation = целое число от 1 до { $most }
limit-domain = домен строчными буквами, например `example.com`
limit-countries = от 1 до 250 стран
limit-country = две заглавные буквы по ISO 3166-1: `SK`
limit-from-before-until = `from` раньше `until`
limit-from-or-until = `from`, `until` или оба
limit-rules = от 1 до 50 условий
limit-policy = имя правила доступа этого сообщества
limit-one-line = одна строка от 1 до { $most } символов
policy-in-use = Это правило доступа ещё используется. Сначала замените его другим или уберите там, где оно стоит.

## The life of a community
not-open-title = Ещё не открыто
not-open = { $community }: открытие { $moment }.
stage-title = Только для чтения
stage-frozen = Это сообщество заморожено. Всё остаётся доступным для чтения, но добавить или изменить уже ничего нельзя.
stage-ended = Это сообщество завершило работу. Всё остаётся доступным для чтения, но добавить или изменить уже ничего нельзя.
stage-archived = Это сообщество в архиве. Всё остаётся доступным для чтения, но добавить или изменить уже ничего нельзя.
notice-draft = Черновик: это сообщество видят только управляющие.
notice-scheduled = До открытия { $moment } это сообщество видят только управляющие.
notice-frozen = Это сообщество заморожено: читать можно, добавить уже ничего нельзя.
notice-ended = Это сообщество завершило работу: читать можно, добавить уже ничего нельзя.
notice-archived = Это сообщество в архиве: читать можно, добавить уже ничего нельзя.
