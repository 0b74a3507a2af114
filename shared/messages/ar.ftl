# Words of the common crate: the frame of every page, its parts, forms, and the errors that any service may raise.

## Time
just-now = الآن
minutes-ago = { $count ->
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
hours-ago = { $count ->
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
days-ago = { $count ->
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
# A day: 22 Nov 2026.
a-date = { $day } { $month } { $year }
# A day and a time of day.
a-moment = { $date }، { $time } UTC
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
# Joins two things of a list.
and-then = { $first }؛ { $second }

## The frame
skip-link = الانتقال إلى المحتوى
nav-main = التنقل الرئيسي
nav-more = روابط أخرى
nav-pages = الصفحات
you-are-here = موقعك الحالي
posts-tab = المنشورات
ideas-tab = الأفكار
roadmap-tab = خارطة الطريق
people-link = الأعضاء
guidelines-link = الإرشادات
moderation-link = الإشراف
guidelines-due = تغيرت الإرشادات.
guidelines-read = الاطلاع عليها
api-link = API
feed-link = موجز الأخبار
language-label = اللغة
search = بحث
search-label = البحث في هذا المجتمع
search-placeholder = البحث في المنشورات والأفكار
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
join = الانضمام
write-post = كتابة منشور
write-short = كتابة
share-idea = مشاركة فكرة
your-menu = { $name }: قائمتك
bell = { $count ->
    [0] الإشعارات
    [one] إشعار جديد
    [two] إشعاران جديدان
    [few] { $count } إشعارات جديدة
    [many] { $count } إشعارًا جديدًا
   *[other] { $count } إشعار جديد
}
your-page = ملفك الشخصي
settings = الإعدادات
studio = الاستوديو
run-with = { $community }. يعمل بواسطة Folkmoot.
back-to-start = العودة إلى البداية
back-to = العودة إلى { $community }
embedding = التضمين
nav-sites = مواقعنا

## Roles
role-visitor = زائر
role-member = عضو
role-champion = سفير
role-employee = موظف
role-moderator = مشرف
role-manager = مدير
former-member = عضو سابق

## Kinds and statuses
kind-question = سؤال
kind-discussion = نقاش
kind-article = مقال
kind-announcement = إعلان
kind-idea = فكرة
status-review = قيد المراجعة
status-planned = مخطط لها
status-progress = قيد التنفيذ
status-shipped = تم إطلاقها
status-declined = مرفوضة
status-merged = مدمجة

## Votes
votes-hidden = { $count ->
    [one] صوت
    [two] صوتان
    [few] أصوات
    [many] صوتًا
   *[other] صوت
}
voted-word = صوتك
vote-up = التصويت لصالح: { $title }
vote-down = التصويت ضد: { $title }
vote-for-hidden = : التصويت لصالح «{ $title }»
vote-against = التصويت ضد «{ $title }»
sign-in-to-vote = تسجيل الدخول للتصويت لصالح: { $title }
sign-in-to-vote-against = تسجيل الدخول للتصويت ضد: { $title }

## Parts
answered-hidden = ، تمت الإجابة

## Forms
markdown-hint = يمكن استخدام Markdown: ‏`**عريض**` و`*مائل*` و`[نص](عنوان)` و`> اقتباس` و`- قائمة`.
markdown-help = صيغة Markdown المتاحة
markdown-strong = نص عريض ومائل ومشطوب
markdown-link = رابط
markdown-picture = صورة
markdown-code = شيفرة داخل السطر؛ وعدة أسطر منها بين سطرين من ```
markdown-quote = اقتباس
markdown-list = قائمة؛ 1. لقائمة مرقمة، - [ ] لقائمة مهام
markdown-heading = عنوان
markdown-table = جدول؛ |---|---| تحت سطره الأول
markdown-words = نص
markdown-shows = وصف الصورة
not-stored-yet = لم يُحفظ بعد.
all-still-here = { $title }. كل ما كتبته ما زال هنا.
your-comment = تعليقك
field-title = العنوان
field-text = النص
field-about-you = نبذة عنك
field-tags = الوسوم
tags-hint = اختياري. حتى خمسة وسوم، تفصل بينها مسافات أو فواصل.
field-kind = النوع
field-space = القسم
field-name = الاسم
field-handle = اسم المستخدم
field-email = البريد الإلكتروني
field-location = المكان
field-website = الموقع الإلكتروني
field-message = الرسالة
field-reason = السبب

## Limits of fields
at-least-characters = { $count ->
    [one] حرف واحد على الأقل
    [two] حرفان على الأقل
    [few] { $count } أحرف على الأقل
    [many] { $count } حرفًا على الأقل
   *[other] { $count } حرف على الأقل
}
at-most-characters = { $count ->
    [one] حرف واحد كحد أقصى
    [two] حرفان كحد أقصى
    [few] { $count } أحرف كحد أقصى
    [many] { $count } حرفًا كحد أقصى
   *[other] { $count } حرف كحد أقصى
}، والعدد هنا { $length }
no-control-characters = بدون أحرف تحكم
limit-tags = طول الوسم من 1 إلى 35 حرفًا من a-z 0-9 - + . #
at-most-tags = { $count ->
    [one] وسم واحد كحد أقصى
    [two] وسمان كحد أقصى
    [few] { $count } وسوم كحد أقصى
    [many] { $count } وسمًا كحد أقصى
   *[other] { $count } وسم كحد أقصى
}
limit-slug = من 2 إلى 40 حرفًا من a-z و0-9 و-
limit-limit = عدد صحيح من 1 إلى 100
limit-cursor = مؤشر من الحقل `next` في صفحة سابقة
limit-pairs = أزواج اسم=قيمة بترميز النسبة المئوية
limit-json-object = كائن JSON
limit-site-name = اسم من 1 إلى 80 حرفًا
limit-site-url = عنوان كامل مثل https://www.example.com، وhttp على هذا الجهاز فقط، من دون اسم مستخدم أو كلمة مرور
limit-site-once = كل عنوان مرة واحدة فقط
limit-sites = { $count } موقعًا كحد أقصى
# A complaint of a parser, in English, and where it stands.
line-and-column = السطر { $line }، العمود { $column }: { $complaint }

## Problems: titles
title-bad-request = تعذّرت قراءة الطلب
title-sign-in = يلزم تسجيل الدخول أولًا
title-forbidden = لا تملك صلاحية لهذا الإجراء
title-not-found = لا شيء هنا
title-conflict = هذا يتعارض مع الوضع الحالي
title-stale = سبقك شخص آخر إلى تغيير هذا
title-invalid = بعض الحقول تحتاج إلى تصحيح
title-too-many = طلبات كثيرة جدًا
title-refused = هذا غير متاح لك بعد
title-undelivered = لم تستجب خدمة أخرى
title-broken = الخطأ من جانبنا
title-busy = الخادم مشغول قليلًا
title-method = لا يمكن فعل هذا هنا
title-too-large = الطلب كبير جدًا
title-content-type = يلزم نوع محتوى آخر
title-key-reused = استُخدم هذا المفتاح لطلب آخر

## Problems: what to do
detail-not-found = لا يوجد في هذا العنوان شيء متاح لك. ربما أُزيل المحتوى أو كُتب العنوان خطأً.
detail-stale = الإصدار المذكور في If-Match لم يعد الحالي. تلزم قراءته من جديد ثم إجراء التغيير عليه.
detail-invalid = { $fields }. لم يُحفظ شيء.
named-limit = { $field }: { $limit }
detail-too-many = { $seconds ->
    [one] يُرجى المحاولة مجددًا بعد ثانية واحدة.
    [two] يُرجى المحاولة مجددًا بعد ثانيتين.
    [few] يُرجى المحاولة مجددًا بعد { $seconds } ثوانٍ.
    [many] يُرجى المحاولة مجددًا بعد { $seconds } ثانية.
   *[other] يُرجى المحاولة مجددًا بعد { $seconds } ثانية.
}
detail-refused = هذا غير متاح للجميع.
detail-refused-step = هذا غير متاح للجميع. { $step }.
detail-undelivered = لم تستجب خدمة نحتاج إليها لهذا، ولم يُحفظ شيء. يُرجى المحاولة مجددًا بعد دقيقة.
detail-broken = كان طلبك سليمًا لكن ردّنا لم يكن كذلك، ولم يُحفظ شيء. سُجّل السبب للقائمين على هذا الموقع.
detail-busy = لم تستجب قاعدة البيانات، ولم يُحفظ شيء. يُرجى المحاولة مجددًا بعد لحظات.
detail-method = العنوان صحيح لكن الطريقة ليست كذلك؛ الطرق المسموح بها مذكورة في `Allow`.
detail-malformed = صيغة العنوان أو الترويسات غير صحيحة.
detail-too-large = الحد الأقصى لحجم محتوى الطلب هو { $limit } كيلوبايت. لم يُحفظ شيء.
detail-content-type = يُرجى إرسال المحتوى بالنوع `Content-Type: { $wanted }`.
detail-body-not-utf8 = المحتوى ليس بترميز UTF-8: البايت { $at } لا ينتمي إلى أي حرف.
detail-not-utf8 = { $whole ->
    [form] النموذج ليس بترميز UTF-8.
    [query] معاملات العنوان ليست بترميز UTF-8.
   *[cookie] هذا ليس بترميز UTF-8.
}
detail-not-json = المحتوى ليس بصيغة JSON، السطر { $line }، العمود { $column }: { $complaint }.
detail-idempotency-key = يتكوّن `Idempotency-Key` من 1 إلى 255 حرفًا مرئيًا من ASCII.
detail-key-reused = ورد `Idempotency-Key` نفسه مع طلب مختلف خلال آخر 24 ساعة. لكل طلب جديد مفتاح جديد.
detail-foreign-origin = هذا الطلب يغيّر شيئًا ولم يأتِ من صفحات هذا الموقع. ترسل البرامج رمز bearer بدلًا من ملف تعريف الارتباط.
detail-origin-not-listed = الصفحة التي تطلب هذا تتبع موقعًا غير مدرج في قائمة هذا المجتمع. يمكن لأحد المديرين إدراجه في الاستوديو، ضمن «التضمين».

## Refusals as pages
not-open-to-everyone = هذا غير متاح للجميع
this-thing = هذا المحتوى
it-begins = البداية: «{ $excerpt }»
signed-in-as = تم تسجيل الدخول باسم { $name } ({ $role }).
sign-in-as-other = تسجيل الدخول بحساب آخر
ways-in = طرق الوصول
why-sign-in = الوصول إلى { $thing } للأعضاء. يلزم تسجيل الدخول للقراءة.
why-sign-in-first = الوصول إلى { $thing } لبعض الأعضاء فقط. يلزم تسجيل الدخول أولًا لنعرف إن كنت منهم.
why-some-members = الوصول إلى { $thing } لبعض الأعضاء فقط، ولست منهم حتى الآن.
why-badge = الوصول إلى { $thing } للأعضاء الحاصلين على شارة ليست لديك بعد.
why-reputation = الوصول إلى { $thing } للأعضاء الذين أفادوا غيرهم، وسمعتك لا تكفي بعد.
why-grant = الوصول إلى { $thing } لمن لديه ما ليس لديك بحسب بياناتنا.
why-code = الوصول إلى { $thing } لمن استخدم رمزًا.
why-mail-domain = الوصول إلى { $thing } لعناوين البريد الإلكتروني لمؤسسة واحدة، وعنوانك غير مؤكد ضمنها.
why-country = الوصول إلى { $thing } غير متاح في البلد الذي تتصل منه.
why-not-yet = لم يُفتح الوصول إلى { $thing } بعد.
why-over = انتهت مدة الوصول إلى { $thing }.
why-excluded = الوصول إلى { $thing } غير متاح لك.
note-managers-decide = يحدد مديرو { $community } لمن يُتاح ذلك.
note-sign-in = إن كان الوصول متاحًا لك، فستعود إلى هنا مباشرة.
note-register = لا يستغرق ذلك سوى دقيقة، ثم يُتاح لك كل ما هو متاح للأعضاء.
note-redeem = سترى ما يمنحه الرمز قبل استخدامه.
note-role = المديرون هم من يمنحون الأدوار.
note-badge = تُمنح الشارات من المديرين وعبر الدعوات.
note-reputation = عشر نقاط لكل صوت مؤيد، وخمس عشرة نقطة للإجابة المقبولة.
note-grant = نتعرّف على ما اشتريته أو وقّعته من خلال عنوان بريدك الإلكتروني.
note-address = يُرسل رابط إلى العنوان، وفتحه يؤكد أنه لك.
note-wait = يبقى الوصول مغلقًا حتى ذلك الحين.
note-asked = أُرسل طلبك. يمكنك العودة لاحقًا: عند قبوله يُفتح الوصول.
asked = أُرسل الطلب
use-code = استخدام رمز
confirm = تأكيد
what-you-said = طلبك
message-to-managers = رسالة إلى المديرين، اختيارية
word-to-them = كلمة إلى المديرين
ask = طلب الوصول
members-only = التصفح متاح للجميع؛ والكتابة والتصويت لأعضاء { $community }.
brought-back = ستعود بعدها إلى هنا.

## Counts
answers = { $count ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
answers-word = { $count ->
    [zero] إجابات
    [one] إجابة
    [two] إجابتان
    [few] إجابات
    [many] إجابة
   *[other] إجابة
}
replies = { $count ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردّان
    [few] { $count } ردود
    [many] { $count } ردًّا
   *[other] { $count } رد
}
replies-word = { $count ->
    [zero] ردود
    [one] رد
    [two] ردّان
    [few] ردود
    [many] ردًّا
   *[other] رد
}
votes = { $count ->
    [zero] لا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
}
comments = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
comments-word = { $count ->
    [zero] تعليقات
    [one] تعليق
    [two] تعليقان
    [few] تعليقات
    [many] تعليقًا
   *[other] تعليق
}

## What the script of the pages says, and the choice of colours
themes-label = الألوان
theme-system = حسب الجهاز
theme-light = فاتح
theme-dark = داكن
script-votes = الأصوات: { $count }
script-replies = ردود جديدة: { $count }
script-failed = تعذّر ذلك. يُرجى إعادة المحاولة.
script-copied = تم نسخ الرابط
