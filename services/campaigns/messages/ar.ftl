# Words of the service `campaigns`.

## Making communities
operator-needed = يتطلب هذا رمز المشغّل: يعرضه الأمر `folkmoot token --operator`.
slug-taken = يوجد مجتمع بهذا الاسم.
host-taken = يوجد مجتمع، أو هذا الخادم نفسه، باسم المضيف هذا من قبل.

## What a field takes
limit-name = سطر واحد من 1 إلى 80 حرفًا
limit-teaser = موعد، لأن الإعلان التشويقي يذكر موعد الافتتاح
limit-target = عدد صحيح من { $least } إلى { $most }
limit-goal-once = كل مقياس مرة واحدة
limit-dates = موعد بعد `{ $earlier }`
limit-to = `draft` أو `open` أو `frozen` أو `ended` أو `archived` أو `by_date`؛ ولجدولة الافتتاح `open` مع `at`
limit-at = موعد في المستقبل
limit-draft-now = بلا موعد: التحويل إلى مسودة فوري
limit-host = اسم مضيف من جزأين على الأقل بأحرف صغيرة وبلا منفذ: `community.acme.example`؛ والأحرف من غير a-z بصيغة `xn--`
limit-handle = من 1 إلى 40 حرفًا من a-z و0-9 و- و_ و.
limit-key = من 1 إلى 80 حرفًا
limit-seed-kind = `post` أو `idea`
limit-id = معرّف

## The stages
stage-draft = مسودة
stage-scheduled = مجدول
stage-open = مفتوح
stage-frozen = مجمّد
stage-ended = منتهٍ
stage-archived = مؤرشف
about-draft = لا يرى المجتمع إلا المديرون.
about-scheduled = لا يرى المجتمع إلا المديرون حتى افتتاحه.
about-open = القراءة والمشاركة للجميع، بحسب قواعد الوصول.
about-frozen = يبقى كل شيء للقراءة؛ ولا يمكن للأعضاء إضافة شيء أو تغييره.
about-ended = كالمجمّد، وتعرض الصفحة الرئيسية ما أثمر عنه.
about-archived = كالمنتهي، ولا تعرضه محركات البحث بعد ذلك.

## The page in the studio
campaign-title = الحملة
now = الآن
by-hand = حُدّد يدويًا في { $moment }.
dates = التواريخ
date-opens = الافتتاح
date-freezes = التجميد
date-ends = الانتهاء
date-archives = النقل إلى الأرشيف
no-date = بلا تاريخ
what-now = ما يمكن فعله الآن
say-open = الافتتاح الآن
say-frozen = التجميد الآن
say-ended = الإنهاء الآن
say-archived = النقل إلى الأرشيف
say-draft = التحويل إلى مسودة
say-by-date = العودة إلى التواريخ
undo-note = يمكن التراجع عن كل خطوة من هنا. أما التاريخ الذي لم يحن بعد فيسري على أي حال؛ وتبقى المسودة مسودة حتى افتتاحها.

## The welcome
welcome = أهلًا وسهلًا

## The pages in the studio
place-overview = نظرة عامة
place-start = قوالب
place-text = النصوص
place-dates = المواعيد
place-spaces = الأقسام
place-goals = الأهداف
place-manifest = ملف المجتمع
save = حفظ
saved = تم الحفظ.
limit-language = إحدى اللغات في القائمة
limit-moment = تاريخ ووقت، مثل `2026-06-01T09:00`
text-lead = ما يقوله المجتمع عن نفسه.
name-hint = سطر واحد، 80 حرفًا على الأكثر.
field-about = موضوعه
about-hint = جملة أو جملتان تحت الاسم، 500 حرف على الأكثر.
language-hint = للزوار الذين لا يطلب متصفحهم أيًّا من لغاتنا.
welcome-hint = أول ما يقرؤه الوافدون الجدد في الصفحة الرئيسية. يمكن استخدام Markdown.
guidelines-note = ما تطلبونه من الأعضاء. ومن ينضم يوافق عليه.
guidelines-edit = تعديل الإرشادات
dates-lead = تفتح الحملة وتتجمد وتنتهي تلقائيًا في هذه المواعيد، بالدقيقة.
dates-in-utc = جميع الأوقات بالتوقيت العالمي UTC. الحقل الفارغ يعني: يدويًا أو أبدًا.
opens-hint = حتى ذلك الحين لا يراها إلا المديرون.
freezes-hint = ومنذئذ يقرأ الأعضاء ولا يكتبون.
ends-hint = وعندها تعرض الصفحة الرئيسية ما تحقق.
archives-hint = وعندها تتجاهلها محركات البحث.
teaser = إعلام الزوار قبل الافتتاح
teaser-hint = يعرفون اسمها وموضوعها وموعد افتتاحها، ولا شيء سوى ذلك.
goals-lead = ما ينبغي أن تبلغه الحملة. تُقارن به أرقام الاستوديو.
goals-note = الحقل الفارغ ليس هدفًا.
measure-members = الأعضاء
measure-taking-part = المشاركون
measure-posts = المنشورات
measure-answers = الإجابات
measure-ideas = الأفكار
measure-votes = الأصوات
measure-solved-percent = الأسئلة المحلولة، بالمئة
measure-first-answer-hours = ساعات حتى أول إجابة، على الأكثر
measure-nps = صافي نقاط الترويج (NPS)
