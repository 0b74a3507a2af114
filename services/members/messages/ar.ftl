# Words of the service `members`: ways in, profiles, invitations, requests, keys, and the studio.

## What people are given
group = مجموعة
badge = شارة
grant = صلاحية
code = رمز
# One thing somebody is given: its kind and its name.
a-gift = { $kind } { $name }
points = { $count ->
    [zero] بلا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}

## Asking to be let in
ask-title = طلب الوصول
asked-title = طلب الوصول مُرسَل
ask-lead = «{ $policy }» في { $community }. القرار للمديرين، ولا يقرأ رسالتك غيرهم.
asked-when = أُرسل الطلب { $when }.
nobody-decided = لم يُتخذ قرار بعد.
asked-before = سبق إرسال طلب.
answered-when = وصل الرد { $when }، ويمكن إرسال طلب آخر.
may-ask-again = يمكن إرسال طلب آخر.
ask-hint = { $count ->
    [zero] اختياري: سبب الطلب.
    [one] اختياري: سبب الطلب، حرف واحد على الأكثر.
    [two] اختياري: سبب الطلب، حرفان على الأكثر.
    [few] اختياري: سبب الطلب، { $count } أحرف على الأكثر.
    [many] اختياري: سبب الطلب، { $count } حرفًا على الأكثر.
   *[other] اختياري: سبب الطلب، { $count } حرف على الأكثر.
}
change-message = تغيير الرسالة
back = رجوع

## Signing in by mail
look-into-mail = رابط الدخول في بريدك
link-on-its-way = أُرسل رابط إلى { $address }. يُفتح في هذا المتصفح خلال خمس عشرة دقيقة.
nothing-there = لم يصل شيء؟ قد يكون في البريد غير المرغوب، ويمكن طلب رابط آخر.
open-outbox = فتح صندوق الصادر في هذا الجهاز
use-another-address = استخدام عنوان آخر
sign-in-as = تسجيل الدخول باسم { $name }
one-more-click = نقرة أخيرة، للتأكد من أن الدخول منك أنت لا من برنامج.
sign-in-to = تسجيل الدخول إلى { $community }
outbox = صندوق الصادر
outbox-lead = بريد كان سيغادر هذا الجهاز. يُرسَل فعلًا بعد ضبط `mail_api`.
no-mail-yet = لا بريد بعد
no-mail-hint = هنا يظهر ما يرسله هذا المجتمع.
mail-to = إلى { $address }

## Mails
mail-sign-in-subject = تسجيل الدخول إلى { $community }
mail-sign-in-text = رابط تسجيل الدخول إلى { $community }:
mail-address-subject = تأكيد عنوانك لدى { $community }
mail-address-text = رابط إضافة هذا العنوان إلى حسابك لدى { $community }:
mail-link-note = { $count ->
    [zero] يعمل مرة واحدة في المتصفح الذي طُلب منه. إن لم يكن الطلب منك فلن يحدث شيء ما لم يُفتح هناك، ويمكن حذف هذه الرسالة.
    [one] يعمل مرة واحدة لمدة دقيقة، في المتصفح الذي طُلب منه. إن لم يكن الطلب منك فلن يحدث شيء ما لم يُفتح هناك، ويمكن حذف هذه الرسالة.
    [two] يعمل مرة واحدة لمدة دقيقتين، في المتصفح الذي طُلب منه. إن لم يكن الطلب منك فلن يحدث شيء ما لم يُفتح هناك، ويمكن حذف هذه الرسالة.
    [few] يعمل مرة واحدة لمدة { $count } دقائق، في المتصفح الذي طُلب منه. إن لم يكن الطلب منك فلن يحدث شيء ما لم يُفتح هناك، ويمكن حذف هذه الرسالة.
    [many] يعمل مرة واحدة لمدة { $count } دقيقة، في المتصفح الذي طُلب منه. إن لم يكن الطلب منك فلن يحدث شيء ما لم يُفتح هناك، ويمكن حذف هذه الرسالة.
   *[other] يعمل مرة واحدة لمدة { $count } دقيقة، في المتصفح الذي طُلب منه. إن لم يكن الطلب منك فلن يحدث شيء ما لم يُفتح هناك، ويمكن حذف هذه الرسالة.
}
mail-invitation-subject = دعوتك إلى { $community }
mail-hello = مرحبًا،
mail-hello-name = مرحبًا { $name }،
mail-invitation-text = هذه دعوة إلى { $community }. رابط الانضمام:
mail-invitation-note = الرابط لك وحدك، فالرجاء عدم مشاركته. وإن لم تكن هناك رغبة في الانضمام فيكفي حذف هذه الرسالة.

## Going on as somebody else
go-on-title = المتابعة بحساب آخر؟
go-on-question = المتابعة باسم { $name }؟
go-on-lead = الدخول في هذا المتصفح مسجَّل باسم { $name }، أما الإحالة إلى هنا فباسم آخر.
go-on-as = المتابعة باسم { $name }
stay = البقاء باسم { $name }

## Invitations, for who has one
use-invitation = استخدام دعوة
use-invitation-lead = يُكتب هنا الرمز الذي وصلك، وسيظهر ما يمنحه قبل حدوث أي شيء.
label-code = الرمز
code-hint = مثل `k7wq-3f9d-…` أو `SPRING26`. لا فرق بين الأحرف الكبيرة والصغيرة ولا أهمية للشرطات.
look-up = التحقق منه
invited-to = هذه دعوة لك إلى { $community }
invitation-used = سبق لك استخدام هذه الدعوة.
what-it-gives-is-yours = وما تمنحه صار لك.
invitation-good = هذه الدعوة صالحة.
invitation-used-up = استُنفدت مرات استخدام هذه الدعوة.
invitation-expired = انتهت صلاحية هذه الدعوة.
invitation-revoked = سحب المديرون هذه الدعوة.
ask-for-new-one = يمكن طلب دعوة جديدة ممن دعاك.
invitation = الدعوة
an-invitation = دعوة
label-for = لمن
gives-you = تمنحك
good-until = صالحة حتى
accept-as = القبول باسم { $name }
go-to = الانتقال إلى { $community }
or = أو
sign-in-first = لدي حساب: تسجيل الدخول أولًا
your-name = اسمك
your-name-hint = يظهر للآخرين بجانب ما تكتبه.
name-in-addresses = الاسم في الروابط
name-in-addresses-hint = اختياري: أحرف لاتينية صغيرة وأرقام وشرطات. وإن تُرك فارغًا أُخذ من اسمك.
your-address-will-be = سيكون عنوانك { $address }، ولا يراه إلا المديرون.
join-community = الانضمام إلى { $community }

## Keys for programs
keys-title = مفاتيح البرامج
keys-lead = يتيح المفتاح لبرنامج أن يعمل باسمك، في حدود نطاقاته.
no-keys-yet = لا مفاتيح بعد
no-keys-hint = مفتاح لكل برنامج يتيح إلغاءه وحده.
copy-key-now = يلزم نسخ المفتاح الآن.
key-shown-once = يُعرض هذه المرة فقط، ولا يحتفظ به أحد سواك.
programs-send-key = ترسله البرامج بصيغة { $header } يليها المفتاح.
made-when = أُنشئ { $when }
ended-on = انتهى في { $day }
until-day = حتى { $day }
does-not-end = بلا نهاية
revoke-key = إلغاء المفتاح { $name }
revoke = إلغاء
new-key = مفتاح جديد
key-name = الغرض منه
key-name-hint = مثل `التصدير إلى المستودع`.
key-scopes = ما يُسمح له به
scope-read = قراءة ما يمكنك قراءته والتحقق من الوصول
scope-write = النشر والرد ومشاركة الأفكار والتعديل
scope-vote = التصويت
scope-manage = الإدارة: الأقسام والوصول والأعضاء والدعوات
key-days = مدة صلاحيته
key-days-hint = يمكن إلغاؤه في أي وقت.
days = { $count ->
    [zero] بلا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
a-year = سنة
until-revoked = حتى إلغائه
make-key = إنشاء المفتاح

## Profiles and people
member-since = عضو منذ { $day }
points-of-reputation = { $count ->
    [zero] السمعة: بلا نقاط
    [one] السمعة: نقطة واحدة
    [two] السمعة: نقطتان
    [few] السمعة: { $count } نقاط
    [many] السمعة: { $count } نقطة
   *[other] السمعة: { $count } نقطة
}
badges = الشارات
change-profile = تعديل ملفك الشخصي
people-lead = أعضاء { $community }.
find-member = البحث عن عضو
how-handle-begins = بداية اسم المستخدم
find = بحث
nobody-found = لا أحد
no-handle-begins = لا يوجد اسم مستخدم يبدأ هكذا.
more = المزيد
older = الأقدم
name-and-place = { $name }، { $place }

## Settings
settings-lead = إعداداتك في { $community }.
keys-panel = للسماح لبرنامج بالقراءة أو الكتابة أو التصويت باسمك.
your-keys = مفاتيحك
your-data = بياناتك
your-data-lead = كل ما يحفظه هذا المجتمع عنك في ملف JSON واحد: ملفك الشخصي وما مُنح لك وما كتبته وكيف صوّتت.
download-data = تنزيل بياناتك
said-profile = حُفظ ملفك الشخصي.
said-picture = تغيّرت صورتك.
said-session = سُجّل خروج ذلك المتصفح.
said-address = تأكّد عنوانك.
picture = الصورة
new-picture = صورة جديدة
picture-hint = PNG أو JPEG أو WebP أو GIF، بحجم { $size } كيلوبايت على الأكثر. الصورة المربعة أفضل.
use-picture = استخدام هذه الصورة
remove-picture = إزالة الصورة
profile = الملف الشخصي
name-hint = ما يظهر بجانب ما تكتبه.
where-you-are = مكانك
where-you-are-hint = بالصيغة التي تفضلها.
website-hint = العنوان كاملًا.
links = الروابط
links-hint = { $count } على الأكثر، رابط في كل سطر. تبدأ بـ `https://` أو `http://`.
language = اللغة
language-hint = لغة الصفحات والرسائل والتنبيهات هنا.
language-of-browser = حسب المتصفح
time-zone = المنطقة الزمنية
time-zone-hint = مثل `Europe/Bratislava`. وإن تُركت فارغة فمنطقة جهازك.
save = حفظ
signing-in = تسجيل الدخول
your-confirmed-address = عنوانك المؤكد هو { $address }، ولا يراه أحد غيرك.
address-hint = نرسل إليك رابطًا يؤكده.
send-link = إرسال الرابط
where-signed-in = أين سُجّل دخولك
sign-out-everywhere = تسجيل الخروج من كل مكان
a-program = برنامج
# Which browser, and on what it runs.
browser-on = { $browser } على { $system }
this-one = هذا
since-when = البداية: { $when }
last-used = آخر استخدام: { $when }
session-way = { $way ->
    [email] برابط في البريد
    [oidc] بالدخول الموحد
    [hand_off] من المنتج
    [invitation] بدعوة
   *[demo] بشخصية من العرض التجريبي
}
sign-out-browser = تسجيل الخروج: { $browser }
delete-account = حذف حسابك
delete-account-lead = يُزال ملفك الشخصي وصورتك وعنوانك ومفاتيحك وكل ما مُنح لك الآن ونهائيًا، ويُسجَّل خروج كل المتصفحات. أما ما كتبته فيبقى باسم «{ $former }»، وتظل أصواتك محسوبة.
your-handle = اسم المستخدم الخاص بك
type-handle = يُكتب `{ $handle }` لتأكيد الحذف.
delete-my-account = حذف حسابي
add-address = إضافة { $address } إلى حسابك
add-address-lead = يمكن تسجيل الدخول به من الآن فصاعدًا.
confirm-this-address = تأكيد هذا العنوان
confirm-your-address = تأكيد عنوانك

## Signing in
demo-lead = هذا عرض تجريبي: الدخول بإحدى هذه الشخصيات أو باسمك.
open-lead = أول مرة هنا؟ تسجيل الدخول يجعلك عضوًا.
invited-lead = الانضمام إلى هذا المجتمع بدعوة.
sign-in-with = تسجيل الدخول عبر { $provider }
single-sign-on = الدخول الموحد
your-mail-address = عنوان بريدك الإلكتروني
mail-address-hint = نرسل إليك رابطًا، بلا كلمة مرور تُحفظ.
have-invitation = لدي دعوة أو رمز
for-tools = للأدوات والاختبارات
session-token = رمز الجلسة
session-token-hint = ما يطبعه `folkmoot token`.

## The people of the demo
demo-noor = عميلة: تسأل وتجيب وتصوّت وتشارك الأفكار.
demo-piet = شريك: يقرأ أيضًا ما هو للشركاء وحدهم.
demo-mara = سفيرة: تساعد الآخرين ولها علامة تميزها.
demo-tomas = موظف: يجيب رسميًا ويحدد حالة الأفكار ويدمج المكرر.
demo-ines = مشرفة: تعدّل وتحذف ما كتبه غيرها.
demo-grace = المديرة: الأقسام والوصول وكل ما سوى ذلك.

## The studio
invitations = الدعوات
requests = الطلبات
gates = الوصول
ways-in = طرق الدخول
keys = المفاتيح
delete = حذف
delete-thing = حذف { $title }
change = تعديل
change-thing = تعديل { $title }
store = حفظ
stored = تم الحفظ.
all-still-here = كل ما كتبته ما زال هنا.
label-last-day = آخر يوم
last-day-hint = اختياري، مثل `2027-05-01`.

## The studio: gates
gates-lead = تحدد قاعدة الوصول من يمرّ. ويمكن أن تقف أمام قسم أو منشور أو فكرة أو شيء في موقع آخر.
new-policy = قاعدة جديدة
not-deleted = لم يُحذف.
no-policies-yet = لا قواعد بعد
no-policies-hint = إلى أن توجد قاعدة، كل شيء مفتوح للجميع.
spaces-count = { $count ->
    [zero] بلا أقسام
    [one] قسم واحد
    [two] قسمان
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}
resources-count = { $count ->
    [zero] بلا موارد خارجية
    [one] مورد خارجي واحد
    [two] موردان خارجيان
    [few] { $count } موارد خارجية
    [many] { $count } موردًا خارجيًا
   *[other] { $count } مورد خارجي
}
gate-of-people = الأعضاء
teaser-nothing = لا يرى غيرهم شيئًا
teaser-title = يرى غيرهم العناوين
teaser-excerpt = يرى غيرهم العناوين والكلمات الأولى
outside-resources = الموارد الخارجية
outside-resources-lead = تنزيلات أو وثائق أو صفحة في متجرك: كل ما يسأل { $check } أو { $allow } باسمه قبل أن يُفتح.
label-policy = قاعدة الوصول
policy-first = تُنشأ قاعدة أولًا، ثم يوضع شيء خلفها.
put-behind = وضع شيء خلف قاعدة
resource-name-hint = الاسم الذي يُسأل به عنه، مثل `firmware-2`.
resource-title-hint = ما يقرؤه الناس.
resource-policy-hint = من يحق له الحصول عليه.
policy-hint = TOML أو JSON.
policy-lead = من يمرّ، وما يجوز للآخرين رؤيته. تسري فورًا وفي كل مكان.
policy-name-is = الاسم: { $name }
policy-name-hint = للبرامج والروابط: من 2 إلى 40 من `a-z 0-9 -`. لا يمكن تغييره لاحقًا.
rules-title = الشروط المتاحة
rule-signed-in = كل عضو، و«everyone» للجميع
rule-role = هذا الدور أو أعلى منه: member، champion، employee، moderator، manager
rule-group = من هم في المجموعة
rule-badge = من يحمل الشارة
rule-reputation = هذا القدر من السمعة على الأقل
rule-grant = من اشتراه أو وقّعه
rule-code = من استخدم الرمز
rule-mail-domain = من كان عنوانه المؤكد هناك
rule-country = من يأتي من هناك
rule-between = من ذلك الوقت، و until = … للنهاية
rule-all = من يستوفي الشروط كلها؛ any: واحدًا منها؛ not: من لا يستوفي المذكور
rule-teaser = ما يجوز للآخرين رؤيته: nothing أو title أو excerpt
back-to-gates = الرجوع إلى الوصول

## The studio: invitations
invitations-lead = روابط ورموز تُدخل الناس ومعها مجموعاتهم وشاراتهم.
invite-somebody = دعوة شخص أو توزيع رمز
no-invitations-yet = لا دعوات بعد
no-invitations-hint = هنا تظهر الدعوات وعدد مرات استخدامها.
label-label = التسمية
label-hint = اسم لك وللقواعد التي تطلبه، وقد يقرؤه من لا يُسمح له بالدخول.
code-of-choice = رمز من اختيارك
code-of-choice-hint = اختياري، مثل `SPRING26`. وإن تُرك فارغًا فرمز عشوائي.
gives = يمنح
gives-hint = مثل `group partners; badge pioneer; grant product:x`. ويجوز تركه فارغًا.
how-often = عدد المرات
how-often-hint = فارغ: بلا حد.
invite-address-hint = اختياري: لمن هي. يُعتدّ به بعد تسجيل الدخول بالبريد.
optional = اختياري.
make-invitation = إنشاء الدعوة
customers-csv = العملاء بصيغة CSV
customers-csv-hint = يسمّي السطر الأول الأعمدة: `id,email,name,groups,tags,badges,grants`؛ يكفي معرّف أو عنوان. تفصل `|` بين عدة قيم في الخلية. حتى { $most } صف في المرة.
mail-it = إرسالها بالبريد
standing = { $standing ->
    [open] سارية
    [used_up] استُنفدت
    [expired] انتهت
   *[revoked] مسحوبة
}
used-times = الاستخدام: { $count }
used-times-of = الاستخدام: { $count } من { $most }
for-address = لـ { $address }
until-moment = حتى { $moment }
made-when-by = أُنشئ { $when }، { $handle }
take-back = سحب
take-back-thing = سحب: { $title }
invitations-made = الدعوات المُنشأة
made-count = { $count ->
    [zero] لم تُنشأ دعوات
    [one] أُنشئت الدعوة
    [two] أُنشئت دعوتان
    [few] أُنشئت { $count } دعوات
    [many] أُنشئت { $count } دعوة
   *[other] أُنشئت { $count } دعوة
}
made-lead = { $count ->
    [zero] لا يُحفظ سوى البصمات، وهذه الصفحة تُعرض مرة واحدة.
    [one] يلزم حفظ الرمز الآن: لا يُحفظ سوى البصمات، وهذه الصفحة تُعرض مرة واحدة.
    [two] يلزم حفظ الرابطين الآن: لا يُحفظ سوى البصمات، وهذه الصفحة تُعرض مرة واحدة.
    [few] يلزم حفظ الروابط الآن: لا يُحفظ سوى البصمات، وهذه الصفحة تُعرض مرة واحدة.
    [many] يلزم حفظ الروابط الآن: لا يُحفظ سوى البصمات، وهذه الصفحة تُعرض مرة واحدة.
   *[other] يلزم حفظ الروابط الآن: لا يُحفظ سوى البصمات، وهذه الصفحة تُعرض مرة واحدة.
}
not-mailed = تعذّر إرسال: { $count }.
hand-links-over = يلزم تسليم روابطها مباشرة.
mailed-to = أُرسلت: { $count }.
back-to-invitations = الرجوع إلى الدعوات

## The studio: people
all-roles = كل الأدوار
studio-people-lead = من هم، وما يُسمح لهم به، وما مُنح لهم.
find-members = البحث عن أعضاء
handle-or-address = اسم المستخدم أو العنوان
handle-or-address-hint = بدايته أو كله.
role = الدور
only-these = أصحاب هذا الدور فقط.
label-group = المجموعة
only-its-members = أعضاؤها فقط.
try-another = يمكن تجربة بداية أخرى أو ترك حقل فارغًا.
members = الأعضاء
reputation = السمعة
joined = الانضمام
joined-when = الانضمام: { $when }
suspended = موقوف
active = نشط
signed-in-with = تسجيل الدخول في
browsers = { $count ->
    [zero] لا متصفح
    [one] متصفح واحد
    [two] متصفحان
    [few] { $count } متصفحات
    [many] { $count } متصفحًا
   *[other] { $count } متصفح
}
what-they-hold = ما مُنح له
nothing-so-far = لا شيء حتى الآن.
as-others-read-it = كما يقرؤه الآخرون.
own-role-hint = دورك وحالتك يغيّرهما مدير آخر.
what-they-may-do = ما يُسمح له به.
state = الحالة
state-hint = الإيقاف يسجّل الخروج.
source = { $source ->
    [manager] مدير
    [invitation] دعوة
    [webhook] المتجر أو نظام العملاء
    [provider] الدخول الموحد
    [hand_off] منتجكم
    [request] طلب مقبول
   *[other] { $source }
}
from = المصدر
given = تاريخ المنح
until = حتى
take = سحب
over-since = انتهى في { $day }
until-taken = إلى أن يُسحب
take-thing = سحب: { $kind } { $name }
give = منح
kind-hint = ما هو.
name-of-it = اسمه
name-of-it-hint = مثل `partners` أو `product:x`.

## The studio: requests
waiting = { $count ->
    [zero] لا أحد ينتظر ردًا.
    [one] طلب واحد ينتظر الرد.
    [two] طلبان ينتظران الرد.
    [few] { $count } طلبات تنتظر الرد.
    [many] { $count } طلبًا ينتظر الرد.
   *[other] { $count } طلب ينتظر الرد.
}
no-requests-yet = لا طلبات بعد
no-requests-hint = من لا تسمح له قاعدة بالمرور يمكنه طلب الوصول، وتظهر الطلبات هنا.
request-state = { $state ->
    [granted] مقبول
    [declined] مرفوض
   *[open] في الانتظار
}
asked-when-short = أُرسل { $when }
letting-in-gives = القبول يمنح
what-to-give = ما يُمنح
what-to-give-hint = هذه القاعدة تطلب أكثر من شيء. مثل `group partners`.
let-in = قبول
let-in-person = قبول: { $name }
decline = رفض
decline-person = رفض: { $name }

## The studio: ways in
ways-in-lead = كيف ينضم الناس ويسجّلون دخولهم. ما هو متوقف لا يظهر في صفحة تسجيل الدخول.
all-ways-off = كل طرق الدخول متوقفة. من يسجّل خروجه الآن، وأنت منهم، لن يعود قبل أن يُنشئ مشغّل هذا النظام رمزًا بالأمر { $command }.
on = مفعّلة
off = متوقفة
way-email = رابط بالبريد
way-email-lead = نرسل رابطًا يعمل مرة واحدة لمدة خمس عشرة دقيقة.
way-oidc = الدخول الموحد
way-oidc-lead = بحساب لدى أي مزوّد يدعم OpenID Connect.
way-hand-off = من منتجكم
way-hand-off-lead = يرسل منتجكم مستخدميه برمز موقّع، ولا حاجة إلى دعوتهم.
way-invitation-lead = روابط ورموز تُنشأ من صفحة { $place }.
way-webhook = صلاحيات من متجركم أو نظام العملاء
way-webhook-lead = ليست طريقة دخول: تخبرنا بما اشتراه الأعضاء أو وقّعوه.
where-messages-go = أين يرسل رسائله
no-mail-api = لا يستطيع هذا النظام إرسال البريد بعد، فلا تُعرض هذه الطريقة على أحد: { $setting } غير مضبوط.
another-secret = إنشاء سر آخر
make-secret = إنشاء سر
secret-over = ينتهي السر السابق فورًا.
take-in-messages = استقبال الرسائل
let-people-in = السماح بالدخول بهذه الطريقة
client-secret = سر العميل
secret-kept = يوجد سر محفوظ. يبقى إن تُرك هذا الحقل فارغًا ما لم يتغير المزوّد أو العميل.
secret-hint = السر الذي خصّنا به المزوّد. فارغ للعميل العام.
redirect-uri = عنوان إعادة التوجيه الذي يُدخل لدى المزوّد
provider = المزوّد
provider-hint = عنوانه، مثل `https://id.example.com`. والباقي نجده بأنفسنا.
client-id = معرّف العميل
client-id-hint = الاسم الذي يعرفنا به المزوّد.
button-name = الاسم على الزر
button-name-hint = «تسجيل الدخول عبر …»
scopes = النطاقات
scopes-hint = تفصل بينها مسافة واحدة، ومنها `openid`.
groups-claim = حقل المجموعات
groups-claim-hint = الحقل الذي يسرد فيه المزوّد مجموعات الشخص.
groups = المجموعات
groups-hint = مجموعة في كل سطر، اسمها لديهم قبل اسمها لدينا: `Engineering = partners`. وما سواها يُهمل.
forget-secret = نسيان السر المحفوظ
where-product-sends = أين يرسل منتجكم الناس، مع الرمز في الحقل `token`
public-keys = المفاتيح العامة لمنتجكم
public-keys-hint = مجموعة JWK للخوارزميات RS256 أو ES256 أو EdDSA. فارغ: التوقيع HS256 بالسر الذي نمنحه.
secret-given-out = مُنح سر، ولا يُعتدّ به إلا ما لم تُذكر مفاتيح عامة.
issuer = المُصدِر
issuer-hint = ما يجب أن يرد في `iss`. فارغ: لا يُفحص.
sign-in-page-of-product = صفحة تسجيل الدخول في منتجكم
sign-in-page-hint = يقود زرّنا إليها مع إضافة `next`. فارغ: بلا زر.
this-is-secret = هذا هو السر.
copy-secret = يلزم نسخه الآن، فهو يُعرض هذه المرة فقط.
secret-is-key = نصّه كما هو مفتاح HS256.
community-as-whole = المجتمع ككل
who-may-join = من يمكنه الانضمام
who-may-join-hint = يبقى الأعضاء أعضاء في كل حال.
joining-open = كل من يسجّل الدخول
joining-invited = المدعوون فقط
people-gate = الوصول إلى صفحات الأعضاء
people-gate-hint = من يحق له قراءة ما يكتبه الأعضاء عن أنفسهم.
people-gate-none = بلا قاعدة: للجميع الاطلاع على الأعضاء
voters-visible = يجوز للمديرين معرفة من صوّت، ولا يجوز لغيرهم أبدًا
vote-budget = أصوات العضو للأفكار المفتوحة
vote-budget-hint = كم صوتًا في الوقت نفسه، من 1 إلى 100؛ فارغ: بلا حد. يعود الصوت عند إغلاق الفكرة.
limit-vote-budget = عدد صحيح من 1 إلى 100، أو لا شيء

## Limits of fields
limit-code-missing = الرمز الذي وصلك
limit-code-unknown = رمز لهذا المجتمع: يلزم مقارنته حرفًا حرفًا
limit-days = من 0 إلى 3650 يومًا
limit-whole-number = عدد صحيح أو لا شيء
limit-uses = عدد صحيح من 1 إلى { $most }، أو null
limit-a-role = أحد الأدوار
limit-roles = member أو champion أو employee أو moderator أو manager
limit-member-state = active أو suspended وليس { $state }
limit-group-line = في كل سطر مجموعة لديهم ثم `=` ثم مجموعة لدينا
limit-line-up-to = { $most ->
    [zero] سطر فارغ
    [one] سطر واحد من حرف واحد على الأكثر
    [two] سطر واحد من حرفين على الأكثر
    [few] سطر واحد من { $most } أحرف على الأكثر
    [many] سطر واحد من { $most } حرفًا على الأكثر
   *[other] سطر واحد من { $most } حرف على الأكثر
}
limit-line-from-to = { $most ->
    [zero] سطر فارغ
    [one] سطر واحد من { $least } إلى { $most } حرف
    [two] سطر واحد من { $least } إلى { $most } حرف
    [few] سطر واحد من { $least } إلى { $most } أحرف
    [many] سطر واحد من { $least } إلى { $most } حرفًا
   *[other] سطر واحد من { $least } إلى { $most } حرف
}
limit-https = عنوان يبدأ بـ `https://`
limit-no-query = عنوان بلا معاملات
limit-scopes = كلمات تفصل بينها مسافة واحدة، ومنها `openid`
limit-groups = { $most ->
    [zero] بلا مجموعات
    [one] مجموعة واحدة على الأكثر
    [two] مجموعتان على الأكثر
    [few] { $most } مجموعات على الأكثر
    [many] { $most } مجموعة على الأكثر
   *[other] { $most } مجموعة على الأكثر
}
limit-secret = سطر واحد من 500 بايت على الأكثر
limit-secret-of-oidc = لا يمنحه إلا مزوّد OpenID Connect
limit-joining = `open` أو `invited`
limit-policy-name = اسم قاعدة وصول في هذا المجتمع
limit-mail-address = عنوان بريد، مثل `ada@example.com`
limit-handle-typed = اسم المستخدم الخاص بك، `{ $handle }`
limit-gift-name = اسم من 1 إلى 80 حرفًا
limit-gifts = { $most ->
    [zero] بلا أشياء
    [one] شيء واحد على الأكثر
    [two] شيئان على الأكثر
    [few] { $most } أشياء على الأكثر
    [many] { $most } شيئًا على الأكثر
   *[other] { $most } شيء على الأكثر
}
limit-gift-line = نوع (group أو badge أو grant أو code) واسم، مثل `group partners`؛ أما «{ $part }» فليس كذلك
limit-chosen-code = من 8 إلى 40 من الأحرف اللاتينية والأرقام والشرطات، مثل `SPRING26`
limit-future = وقت لم يأتِ بعد
limit-day = يوم، مثل `2027-05-01`
limit-time = وقت، مثل `2027-05-01T12:00:00Z`
limit-one-line = { $most ->
    [zero] سطر فارغ
    [one] سطر واحد لا يزيد على حرف واحد
    [two] سطر واحد لا يزيد على حرفين
    [few] سطر واحد لا يزيد على { $most } أحرف
    [many] سطر واحد لا يزيد على { $most } حرفًا
   *[other] سطر واحد لا يزيد على { $most } حرف
}
limit-whole-address = عنوان كامل لا يزيد على 200 حرف، مثل `https://example.com`
limit-links = { $most ->
    [zero] بلا روابط
    [one] رابط واحد على الأكثر
    [two] رابطان على الأكثر
    [few] { $most } روابط على الأكثر
    [many] { $most } رابطًا على الأكثر
   *[other] { $most } رابط على الأكثر
}
limit-language = أحد { $codes } أو فارغ
limit-time-zone = منطقة زمنية مثل `Europe/Bratislava` أو `UTC`، أو فارغ
limit-a-picture = صورة
limit-picture-size = { $most } كيلوبايت على الأكثر، وهذه { $size }
limit-picture-kind = صورة PNG أو JPEG أو WebP أو GIF
limit-multipart = نموذج مُرسل بصيغة multipart/form-data
limit-file = ملف
limit-key-scopes = واحد على الأقل من read وwrite وvote وmanage
limit-time-to-come = وقت في المستقبل
limit-send-without-mail = لا شيء، فهذا الموقع لا يستطيع إرسال البريد؛ يلزم تسليم الروابط مباشرة
limit-address-to-send = عنوان تُرسل إليه
limit-another-code = رمز آخر: توجد دعوة بهذا الرمز
limit-label-without-code = تسمية لا تحوي الرمز، فقد يقرؤها من لا يُسمح له بالدخول
limit-others-name = الاسم الذي سيقرؤه الآخرون
limit-handle-wish = من 1 إلى 40 من الأحرف a-z أو الأرقام أو الشرطات أو النقاط أو الشرطات السفلية؛ أو يُترك فارغًا
limit-csv-mailed = { $most ->
    [zero] لا إرسال بالبريد هنا
    [one] صف واحد على الأكثر عند الإرسال بالبريد؛ وروابط القائمة الأطول تُؤخذ من الصفحة
    [two] صفان على الأكثر عند الإرسال بالبريد؛ وروابط القائمة الأطول تُؤخذ من الصفحة
    [few] { $most } صفوف على الأكثر عند الإرسال بالبريد؛ وروابط القائمة الأطول تُؤخذ من الصفحة
    [many] { $most } صفًا على الأكثر عند الإرسال بالبريد؛ وروابط القائمة الأطول تُؤخذ من الصفحة
   *[other] { $most } صف على الأكثر عند الإرسال بالبريد؛ وروابط القائمة الأطول تُؤخذ من الصفحة
}
limit-csv-full = لدى { $email } بالفعل { $most }: ومع التسمية يزيد العدد واحدًا
limit-entries = { $most ->
    [zero] بلا مدخلات
    [one] مدخل واحد على الأكثر في `give` و`take` معًا
    [two] مدخلان على الأكثر في `give` و`take` معًا
    [few] { $most } مدخلات على الأكثر في `give` و`take` معًا
    [many] { $most } مدخلًا على الأكثر في `give` و`take` معًا
   *[other] { $most } مدخل على الأكثر في `give` و`take` معًا
}
limit-a-member = عضو في هذا المجتمع
limit-one-of-names = واحد من `email` و`handle` و`subject`؛ و`issuer` مع `subject` فقط
limit-what-to-give = ما يُمنح: القاعدة تطلب أكثر من شيء، فلا بد من الاختيار
limit-answer = granted أو declined
# What is wrong in the text of a policy, and at which place of it.
limit-at-place = `{ $place }`: { $limit }

## Lists of customers
csv-line = السطر { $line }: { $limit }
csv-cell = السطر { $line }، العمود { $column }: { $limit }
# A name of a column that is none.
quoted = «{ $text }»
csv-not-utf8 = هذا ليس UTF-8
csv-most-rows = { $most ->
    [zero] بلا صفوف
    [one] صف واحد على الأكثر في الطلب الواحد
    [two] صفان على الأكثر في الطلب الواحد
    [few] { $most } صفوف على الأكثر في الطلب الواحد
    [many] { $most } صفًا على الأكثر في الطلب الواحد
   *[other] { $most } صف على الأكثر في الطلب الواحد
}
csv-cells = { $cells ->
    [zero] بلا خلايا، وفي صف العناوين { $header }
    [one] خلية واحدة، وفي صف العناوين { $header }
    [two] خليتان، وفي صف العناوين { $header }
    [few] { $cells } خلايا، وفي صف العناوين { $header }
    [many] { $cells } خلية، وفي صف العناوين { $header }
   *[other] { $cells } خلية، وفي صف العناوين { $header }
}
csv-twice = هذا موجود أيضًا في السطر { $first }
csv-no-rows = صف واحد على الأقل تحت صف العناوين
csv-column-twice = هذا العمود مكرر
csv-columns = الأعمدة هي id وemail وname وgroups وtags وbadges وgrants
csv-header = يجب أن يسمّي السطر الأول الأعمدة: email أو id، ثم name أو groups أو tags أو badges أو grants
csv-broken = لا يمكن قراءته بصيغة CSV: { $complaint }

## Problems: links
link-does-not-work = هذا الرابط لا يعمل
link-unknown = لم نرسل رابطًا كهذا. ربما قُطع جزء منه، ويمكن طلب رابط جديد.
link-expired = تعمل الروابط خمس عشرة دقيقة، ويمكن طلب رابط جديد.
link-of-other-browser = طُلب هذا الرابط في متصفح آخر ولا يعمل إلا فيه. يُفتح هناك، أو يُطلب هنا رابط جديد.
link-used = استُخدم هذا الرابط، وكل رابط يعمل مرة واحدة. يمكن طلب رابط جديد.

## Problems: accounts and roles
no-demo = لا يمكن لأحد تسجيل الدخول هكذا هنا.
only-manager = لا مدير لهذا المجتمع سواك. يلزم تعيين مدير آخر أولًا، ثم تمكن المغادرة.
last-manager = هذا آخر مدير: يلزم تعيين مدير آخر أولًا.
own-role = لا أحد يغيّر دوره أو يوقف نفسه. يُطلب ذلك من مدير آخر.
moderators-suspend-below = يوقف المشرفون من هم دونهم. يُطلب ذلك من مدير.
no-mail-here = لا يستطيع هذا النظام إرسال البريد، فلا يمكن تأكيد أي عنوان.
address-known = لحسابك عنوان مؤكد بالفعل.
title-address-taken = هذا العنوان مستخدم
address-taken = هذا العنوان لحساب آخر في هذا المجتمع. يمكن تسجيل الدخول به أو استخدام عنوان آخر.
only-managers-manage = مفاتيح النطاق `manage` للمديرين فقط.
title-too-many-keys = عدد المفاتيح كافٍ
too-many-keys = { $most ->
    [zero] لا مفاتيح للعضو.
    [one] للعضو مفتاح واحد على الأكثر. يُلغى ما لم يعد مستخدمًا ثم يُنشأ هذا.
    [two] للعضو مفتاحان على الأكثر. يُلغى ما لم يعد مستخدمًا ثم يُنشأ هذا.
    [few] للعضو { $most } مفاتيح على الأكثر. يُلغى ما لم يعد مستخدمًا ثم يُنشأ هذا.
    [many] للعضو { $most } مفتاحًا على الأكثر. يُلغى ما لم يعد مستخدمًا ثم يُنشأ هذا.
   *[other] للعضو { $most } مفتاح على الأكثر. يُلغى ما لم يعد مستخدمًا ثم يُنشأ هذا.
}
open-already = هذا مفتوح لك بالفعل، فلا حاجة إلى طلب.

## Problems: coming in
title-not-signed-in = لم يتم تسجيل دخولك
title-sign-in-failed = تعذّر تسجيل الدخول
way-closed = لا يسمح هذا المجتمع بالدخول بهذه الطريقة. تعرض صفحة تسجيل الدخول الطرق المتاحة.
way-without-secret = لا نمنح سرًا لهذه الطريقة؛ وهو متاح لـ `hand_off` و`webhook`.
title-code-unknown = هذا الرمز ليس من رموزنا
code-unknown = لا دعوة بهذا الرمز. يلزم مقارنته بما وصلك حرفًا حرفًا.
title-invitation-over = انتهت هذه الدعوة
invitation-over = { $why } يمكن طلب دعوة جديدة ممن دعاك.
invitation-required = الانضمام إلى هذا المجتمع بدعوة فقط. تُطلب الدعوة من المديرين ثم يُفتح رابطها.
no-free-handle = لم نجد لك اسمًا متاحًا في الروابط. تمكن المحاولة مرة أخرى.
invited-is-member = من تخصّه هذه الدعوة عضو بالفعل. يلزم تسجيل الدخول ثم فتح الدعوة مرة أخرى.
sign-in-otherwise = العنوان لأحد القائمين على هذا المجتمع، ودخولهم برابط في البريد أو بالدخول الموحد.

## Problems: single sign-on
oidc-code-refused = لم تقبل خدمة الدخول الرد الذي منحته لك. تُعاد المحاولة من صفحة تسجيل الدخول، وإن لم ينفع ذلك فيُبلَّغ أحد مديري المجتمع.
oidc-two-people = تحدثت خدمة الدخول عن شخصين معًا. تُعاد المحاولة من صفحة تسجيل الدخول.
oidc-state-mismatch = لا يخص هذا الرد دخولًا بدأ في هذا المتصفح خلال الدقائق العشر الأخيرة. تُعاد المحاولة من صفحة تسجيل الدخول.
oidc-answer-used = استُخدم هذا الرد، وكل رد يعمل مرة واحدة. تُعاد المحاولة من صفحة تسجيل الدخول.
oidc-other-issuer = جاء هذا الرد من خدمة دخول غير التي أُحلت إليها.
oidc-access-denied = لم يتم الدخول هناك أو لم يُسمح به. تمكن المحاولة مرة أخرى أو اختيار طريقة أخرى.
oidc-server-error = لدى خدمة الدخول مشكلة. تمكن المحاولة بعد دقيقة.
oidc-refused = رفضت خدمة الدخول. إن لم تنفع المحاولة مرة أخرى فيُبلَّغ أحد مديري المجتمع.
oidc-token-invalid = تعذّر التحقق مما قالته خدمة الدخول عنك ({ $code }). تُعاد المحاولة من صفحة تسجيل الدخول.
oidc-unreachable = لم ترد خدمة الدخول لهذا المجتمع كما ينبغي. تمكن المحاولة بعد دقيقة أو بطريقة أخرى.

## Problems: hand-offs
hand-off-missing = لا إحالة في هذا الطلب: يجب إرسالها في `token`.
hand-off-not-taken = لم تُقبل الإحالة: { $why }.
jose-malformed = ليست JSON Web Token أو أن أحد حقولها من نوع خاطئ
jose-unsupported = وقّعتها خوارزمية غير مقبولة، والمقبول HS256 وRS256 وES256 وEdDSA
jose-unknown-key = لا نعرف مفتاحًا يمكن أن يكون وقّعها
jose-forged = توقيعها غير صحيح
jose-expired = انتهى وقتها. تلزم العودة والمحاولة مرة أخرى
jose-not-yet = هي من المستقبل: إحدى الساعتين خاطئة
jose-no-expiry = لا تذكر متى تنتهي (`exp`)
jose-too-long = مدتها أطول من خمس دقائق
jose-other-audience = هي لمجتمع آخر (`aud`)
jose-other-issuer = هي من جهة أخرى (`iss`)
hand-off-unreachable = لا تتوفر الآن المفاتيح التي تُفحص بها الإحالات. تمكن المحاولة بعد دقيقة.
hand-off-used = استُخدمت هذه الإحالة، وكل إحالة تعمل مرة واحدة. تلزم العودة والمحاولة مرة أخرى.
hand-off-no-iat = لا تذكر الإحالة متى أُنشئت (`iat`).
hand-off-no-jti = لا اسم خاصًا للإحالة (`jti`) أو أنه طويل جدًا.
hand-off-no-sub = لا تذكر الإحالة من تخصّ (`sub`).
hand-off-several = الإحالة لعدة مجتمعات (`aud`): يجب أن تكون لواحد.
hand-off-role = تمنح الإحالة الأدوار `member` و`champion` و`employee`. أما الأعلى فتُمنح في الاستوديو.
hand-off-email = تذكر الإحالة عنوان بريد غير صحيح (`email`).

## Problems: webhooks
title-not-believed = هذه الرسالة غير موثوقة
hook-closed = لا يقبل هذا المجتمع خطافات الويب. يمكن لمدير السماح بها من «طرق الدخول» في الاستوديو.
hook-too-old = { $count ->
    [zero] وقت التوقيع بعيد عن الوقت الحالي. يلزم التوقيع من جديد.
    [one] يبعد وقت التوقيع عن الآن أكثر من دقيقة. يلزم التوقيع من جديد.
    [two] يبعد وقت التوقيع عن الآن أكثر من دقيقتين. يلزم التوقيع من جديد.
    [few] يبعد وقت التوقيع عن الآن أكثر من { $count } دقائق. يلزم التوقيع من جديد.
    [many] يبعد وقت التوقيع عن الآن أكثر من { $count } دقيقة. يلزم التوقيع من جديد.
   *[other] يبعد وقت التوقيع عن الآن أكثر من { $count } دقيقة. يلزم التوقيع من جديد.
}
hook-signature-wrong = يُرسل `webhook-id` و`webhook-timestamp` (بالثواني) و`webhook-signature`: وهو `v1,` يليه base64 لقيمة HMAC-SHA256 من `{ $signed }` بالسر الذي يلي `whsec_`.

## The studio: brand
studio-brand = هوية المجتمع
studio-campaign = الحملة
studio-surveys = الاستطلاعات
studio-schedule = المنشورات المجدولة
studio-numbers = الأرقام

## Inviting many: lists, whom nobody may write to, members who bring others
invite-single = الروابط والرموز
invite-lists = قوائم العملاء
invite-bringing = أعضاء يدعون غيرهم
invite-suppressed = من لا يُراسَل
lists-lead = دعوة العملاء، لكل منهم رابط خاص به، مع معرفة من فتحه ومن انضم ومن شارك.
new-list = قائمة جديدة
make-list = إنشاء القائمة
list-name = اسم القائمة
list-source = مصدرها
list-source-hint = اختياري، مثل `newsletter`. لا يراه غيركم.
reward-points = النقاط
reward-points-hint = من السمعة، تُمنح عند الانضمام: من 0 إلى 1000.
points-count = { $count ->
    [zero] لا نقاط ({ $count })
    [one] نقطة واحدة ({ $count })
    [two] نقطتان ({ $count })
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
no-lists-yet = لا قوائم بعد
no-lists-hint = للقائمة اسم ومكافأة وعملاء من ملف CSV.
figure-invited = المدعوون
figure-mailed = أُرسل إليهم
figure-opened = فتحوا
figure-joined = انضموا
figure-took-part = شاركوا
progress-invited = لم تُفتح بعد
progress-opened = فُتحت
progress-joined = انضمام
progress-took-part = مشاركة
everybody = الجميع
filter-people = إلى أين وصلوا
nobody-here = لا أحد هنا
nobody-here-hint = إضافة أشخاص من ملف CSV، أو اختيار مرشح آخر.
more-people = المزيد من الأشخاص
people-of-list = أشخاص القائمة
column-who = من
column-stage = إلى أين
column-mailed = الإرسال
column-member = العضو
said-no = لا يريد رسائل
mailed-times = { $count ->
    [zero] لا رسائل ({ $count })
    [one] رسالة واحدة ({ $count })
    [two] رسالتان ({ $count })
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
people-added = { $count ->
    [zero] لم يُضف أحد إلى القائمة ({ $count }).
    [one] أُضيف شخص واحد إلى القائمة ({ $count }).
    [two] أُضيف شخصان إلى القائمة ({ $count }).
    [few] أُضيف { $count } أشخاص إلى القائمة.
    [many] أُضيف { $count } شخصًا إلى القائمة.
   *[other] أُضيف { $count } شخص إلى القائمة.
}
people-known = { $count ->
    [zero] لم يكن أحد فيها من قبل ({ $count }).
    [one] كان شخص واحد فيها من قبل ({ $count }).
    [two] كان شخصان فيها من قبل ({ $count }).
    [few] كان { $count } أشخاص فيها من قبل.
    [many] كان { $count } شخصًا فيها من قبل.
   *[other] كان { $count } شخص فيها من قبل.
}
people-silenced = { $count ->
    [zero] لم يُستبعد أحد ({ $count }).
    [one] استُبعد شخص واحد ({ $count }): لا تجوز مراسلته.
    [two] استُبعد شخصان ({ $count }): لا تجوز مراسلتهما.
    [few] استُبعد { $count } أشخاص: لا تجوز مراسلتهم.
    [many] استُبعد { $count } شخصًا: لا تجوز مراسلتهم.
   *[other] استُبعد { $count } شخص: لا تجوز مراسلتهم.
}
mail-more = هناك المزيد: يلزم الإرسال مرة أخرى.
send-title = إرسال الروابط
send-hint = من هنا، { $most } في كل مرة؛ أو أخذ الروابط إلى أداة البريد الخاصة بكم. لا تذكير لأحد قبل مرور يوم ولا أكثر من مرتين.
mail-unsent = الإرسال إلى من لم يُراسَل
mail-again = تذكير من لم يفتحها
download-links = تنزيل الروابط (CSV)
add-people = إضافة أشخاص
customers-file = ملف العملاء (CSV)
suppressed-lead = عناوين وعملاء لا يُدعَون ولا يُرسل إليهم شيء. لا تُحفظ سوى البصمات.
suppress-who = عناوين العملاء أو معرّفاتهم
suppress-who-hint = واحد في كل سطر. ما فيه `@` فهو عنوان.
suppress-button = إضافة إلى القائمة
suppress-look = بحث في القائمة
is-suppressed = موجود في القائمة.
is-not-suppressed = غير موجود في القائمة.
suppressed-added = { $count ->
    [zero] لم يُضف شيء إلى القائمة ({ $count }).
    [one] أُضيف واحد إلى القائمة ({ $count }).
    [two] أُضيف اثنان إلى القائمة ({ $count }).
    [few] أُضيف { $count } إلى القائمة.
    [many] أُضيف { $count } إلى القائمة.
   *[other] أُضيف { $count } إلى القائمة.
}
suppressed-kind = { $kind ->
    [email] عنوان
   *[customer] عميل
}
suppressed-by = { $reason ->
    [unsubscribed] بطلب منه
   *[manager] أضافه مدير
}
take-off = إزالة
take-off-thing = إزالة من القائمة: { $thing }
nobody-suppressed = لا أحد في القائمة
nobody-suppressed-hint = يظهر هنا من ضغط في الرسالة «لا مزيد من الدعوات»، ومن أضفتموه.
bringing-lead = يدعو الأعضاء غيرهم برابط خاص بهم، وينالون مكافأة على ذلك.
bringing-enabled = للأعضاء روابط خاصة بهم
bringing-saved = تم الحفظ.
counts = ما الذي يُحتسب
counts-hint = من انضم فقط قد يكون العضو نفسه باسم آخر.
counts-took-part = من كتب أو صوّت
counts-joined = من انضم
rewards = المكافآت
rewards-hint = واحدة في كل سطر: العدد ثم النقاط ثم الشارة، مثل `3 50 Ambassador`.
brought-most = من دعا أكثر من غيره
nobody-brought = لم يطلب أحد رابطًا بعد
nobody-brought-hint = يجد الأعضاء روابطهم في إعداداتهم.
brought-joined = انضموا: { $count }
brought-took-part = شاركوا: { $count }
bring-title = دعوة آخرين
bring-lead = برابط خاص بك إلى { $community }.
bringing-off = لم يطلب مديرو هذا المجتمع من الأعضاء دعوة غيرهم.
own-link = الرابط الخاص بك
own-link-hint = للأشخاص الذين تعرفهم. من ينضم به يُحتسب لك، ويظهر ذلك لك وللمديرين.
get-link = الحصول على الرابط
bring-rewards = ما الذي تناله
bring-joined = يُحتسب من ينضم.
bring-took-part = يُحتسب من ينضم ثم يكتب أو يصوّت.
bring-at = { $count ->
    [zero] مقابل لا أحد ({ $count })
    [one] مقابل شخص واحد ({ $count })
    [two] مقابل شخصين ({ $count })
    [few] مقابل { $count } أشخاص
    [many] مقابل { $count } شخصًا
   *[other] مقابل { $count } شخص
}
bring-more = { $count ->
    [zero] لم يبقَ شيء للتالية ({ $count }).
    [one] بقي واحد للتالية ({ $count }).
    [two] بقي اثنان للتالية ({ $count }).
    [few] بقي { $count } للتالية.
    [many] بقي { $count } للتالية.
   *[other] بقي { $count } للتالية.
}
nobody-came = لم يأتِ أحد به بعد
nobody-came-hint = من يأتي بدعوتك يظهر هنا.
invited-by = دعوة من { $name } إلى { $community }
you-are-in = لديك عضوية بالفعل: هذا الرابط لغيرك.
unsubscribe-title = لا مزيد من الدعوات؟
unsubscribe-lead = لن تصلك رسائل أخرى تدعوك إلى { $community }.
unsubscribe-button = لا مزيد من الدعوات
unsubscribed-title = تم التسجيل
unsubscribed-lead = لن تصلك من هنا دعوة أخرى. يبقى الرابط في الرسالة صالحًا إذا رغبت في الانضمام يومًا ما.
unsubscribe-undo = كان ذلك خطأ
unsubscribe-undone = تم التراجع
unsubscribe-undone-lead = يمكن أن تصلك الدعوات من جديد.
mail-unsubscribe = لعدم تلقي دعوات أخرى، يُرجى فتح هذا:
limit-progress = `invited` أو `opened` أو `joined` أو `took_part`
limit-points = عدد صحيح من 0 إلى { $most }
limit-rewards = { $most } مكافآت على الأكثر
limit-reward-at = عدد الأشخاص المطلوب، من 1 إلى { $most }، كل عدد مرة واحدة
limit-reward-empty = شارة أو نقاط أو كلاهما
limit-reward-line = «{ $line }» ليست مكافأة: العدد ثم النقاط ثم الشارة، مثل 3 50 سفير
limit-batch-name = اسم يميّز هذه القائمة عن غيرها
limit-batch-people = { $most } شخص على الأكثر في القائمة الواحدة: يلزم إنشاء قائمة أخرى
limit-send-closed = مجتمع مفتوح: لا تؤدي الروابط إلى شيء قبل ذلك
limit-send-expired = قائمة لا تزال روابطها صالحة
limit-suppressed = من 1 إلى { $most } من عناوين العملاء أو معرّفاتهم
csv-nobody = معرّف أو عنوان
csv-of-lists = يحتاج كل صف إلى عنوان؛ تُحفظ المعرّفات والوسوم في القوائم
