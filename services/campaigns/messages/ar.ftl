# Words of the service `campaigns`.

## Making communities
operator-needed = يتطلب هذا رمز المشغّل: يعرضه الأمر `folkmoot token --operator`.
slug-taken = يوجد مجتمع بهذا الاسم.

## What a field takes
limit-name = سطر واحد من 1 إلى 80 حرفًا
limit-teaser = موعد، لأن الإعلان التشويقي يذكر موعد الافتتاح
limit-target = عدد صحيح من { $least } إلى { $most }
limit-goal-once = كل مقياس مرة واحدة
limit-dates = موعد بعد `{ $earlier }`
limit-to = `draft` أو `open` أو `frozen` أو `ended` أو `archived` أو `by_date`؛ ولجدولة الافتتاح `open` مع `at`
limit-at = موعد في المستقبل
limit-draft-now = بلا موعد: التحويل إلى مسودة فوري
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
campaign-lead = حياة هذا المجتمع: من المسودة إلى الأرشيف، بحسب التواريخ أو يدويًا.
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
said = تم. هذه حالة المجتمع الآن.
undo-note = يمكن التراجع عن كل خطوة من هنا. أما التاريخ الذي لم يحن بعد فيسري على أي حال؛ وتبقى المسودة مسودة حتى افتتاحها.

## The welcome
welcome = أهلًا وسهلًا
