# Words of the service `posts`: spaces, tags, threads, writing, history.

## Lists
sort-label = الترتيب
sort-hot = الرائجة
sort-new = الجديدة
sort-top = الأفضل
sort-unanswered = بلا إجابة
older = الأقدم
nothing-here = لا شيء هنا بعد
be-first = يمكن أن يكون أول منشور هنا لك.
about-community = حول هذا المجتمع
spaces = الأقسام
popular-tags = وسوم شائعة
promoted = المثبّتة
# Beside a number that stands before it.
answers-word = { $count ->
    [zero] إجابة
    [one] إجابة
    [two] إجابة
    [few] إجابات
    [many] إجابة
   *[other] إجابة
}
replies-word = { $count ->
    [zero] رد
    [one] رد
    [two] رد
    [few] ردود
    [many] ردًّا
   *[other] رد
}
answer = إجابة
comment = تعليق
votes-count = { $count ->
    [zero] بلا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
}

## Spaces and tags
posts-count = { $count ->
    [zero] لا منشورات
    [one] منشور واحد
    [two] منشوران
    [few] { $count } منشورات
    [many] { $count } منشورًا
   *[other] { $count } منشور
}
tag-about = منشورات بالوسم { $tag }: { $posts }.
who-answers = من يجيب هنا
answers-given = { $count ->
    [zero] بلا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
of-them-accepted = { $count ->
    [zero] لم تُقبل أي منها
    [one] إجابة مقبولة واحدة
    [two] إجابتان مقبولتان
    [few] { $count } إجابات مقبولة
    [many] { $count } إجابة مقبولة
   *[other] { $count } إجابة مقبولة
}
# How many answers somebody gave, and how many of them were accepted.
answers-line = { $answers }، { $accepted }
related-tags = وسوم ذات صلة
edit-introduction = تعديل المقدمة
write-introduction = كتابة مقدمة
introduction = المقدمة
introduction-hint = الغرض من الوسم ومن أين يبدأ القارئ. يمكن استخدام Markdown، وبحد أقصى { $most } حرف.
save = حفظ

## A thread
edited-times = { $count ->
    [zero] معدّل
    [one] معدّل
    [two] معدّل مرتين
    [few] معدّل { $count } مرات
    [many] معدّل { $count } مرة
   *[other] معدّل { $count } مرة
}
do-answer = الإجابة
do-reply = الرد
quote = اقتباس
quote-label = اقتباس من { $name }
link = رابط
link-label = رابط الرد من { $name }
link-post-label = رابط هذا المنشور
edit = تعديل
delete = حذف
delete-post-sure = حذف هذا المنشور؟ تبقى الردود عليه.
delete-reply-sure = حذف هذا الرد؟
flag = إبلاغ
flag-label = إبلاغ عما كتبه { $name }
accept = قبول
accept-no-more = إلغاء القبول
accepted-answer = الإجابة المقبولة
official-answer = إجابة من فريق { $community }
official-reply = من فريق { $community }
answers-heading = { $count ->
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
replies-heading = { $count ->
    [one] رد واحد
    [two] ردّان
    [few] { $count } ردود
    [many] { $count } ردًّا
   *[other] { $count } رد
}
order-label = ترتيب الردود
order-best = الأفضل
order-newest = الأحدث
order-oldest = الأقدم
more-replies = المزيد
from-here = تبدأ هذه الصفحة من منتصف الموضوع.
from-the-beginning = القراءة من البداية
new-replies = ردود جديدة: { $count }
post-deleted-note = حُذف هذا المنشور. الردود عليه باقية.
reply-deleted-note = رد محذوف
reply-withdrawn-note = هذا الرد غير معروض
# Why something is not public: for its author and those who look after the place.
hidden-note = أُخفي بعد بلاغات من الأعضاء. سيراجعه مشرف، وحتى ذلك الحين لا يراه إلا كاتبه والمشرفون.
held-note = بانتظار الموافقة. تُراجع منشورات الأعضاء الجدد الأولى قبل أن يراها الجميع.
removed-note = أزاله مشرف. لا يراه الآن إلا كاتبه والمشرفون.
locked-note = هذا الموضوع مغلق: تمكن قراءته ولا تُقبل ردود جديدة.
add-comment = إضافة تعليق
comment-button = تعليق
know-the-answer = هل لديك الإجابة؟
sign-in-to-answer = تسجيل الدخول للإجابة
something-to-say = هل لديك ما تقوله؟
sign-in-to-reply = تسجيل الدخول للرد
members-can = يمكن لأعضاء { $community } الرد والتصويت ومشاركة الأفكار.
your-answer = إجابتك
post-answer = نشر الإجابة
your-reply = ردّك
post-reply = نشر الرد
reply-by = رد { $name }

## Promoted posts
pin = تثبيت
pin-change = مثبّت: تغيير
pin-explained = يبقى المنشور المثبّت أعلى الصفحة الرئيسية وأعلى قسمه حتى اليوم المختار. الحد الأقصى { $most } في آن واحد.
pin-from = من
pin-from-hint = اليوم الأول؛ فارغ: في الحال.
pin-until = حتى
pin-until-hint = اليوم الأخير، خلال سنة على الأكثر.
pin-no-more = إلغاء التثبيت
promoted-until = مثبّت حتى { $day }

## History
history = السجل
version = النسخة { $number }
words-in = { $count ->
    [zero] لم تُضف كلمات
    [one] أُضيفت كلمة واحدة
    [two] أُضيفت كلمتان
    [few] أُضيفت { $count } كلمات
    [many] أُضيفت { $count } كلمة
   *[other] أُضيفت { $count } كلمة
}
words-out = { $count ->
    [zero] لم تُحذف كلمات
    [one] حُذفت كلمة واحدة
    [two] حُذفت كلمتان
    [few] حُذفت { $count } كلمات
    [many] حُذفت { $count } كلمة
   *[other] حُذفت { $count } كلمة
}
# Read aloud before and after what was changed, never seen.
diff-added = مُضاف:
diff-removed = محذوف:
diff-end = نهاية التغيير
same-lines = { $count ->
    [one] سطر واحد دون تغيير
    [two] سطران دون تغيير
    [few] { $count } أسطر دون تغيير
    [many] { $count } سطرًا دون تغيير
   *[other] { $count } سطر دون تغيير
}
title-changed = العنوان
first-version = النص الأول
nothing-changed = النص نفسه؛ تغيّر شيء آخر، مثل الوسوم.

## Writing
edit-post = تعديل المنشور
post-button = نشر
post-anyway = النشر على أي حال
cancel = إلغاء
question-note = تحتاج إلى إجابة.
discussion-note = تريد معرفة رأي الآخرين.
article-note = تشرح شيئًا.
announcement-note = لدى الشركة أخبار.
title-hint = سطر واحد يتعرف به من يبحث عن هذا.
space-hint = أين مكانه.
similar-heading = هل سبق أن طُرح هذا؟
similar-words = هذه المنشورات تشبه منشورك كثيرًا. إن لم يُفد أي منها فلا مانع من النشر.
similar-live = ربما هو أحد هذه:
edit-reply = تعديل الرد
back-to-reply = العودة إلى الرد
in-reply-to = في الموضوع { $title }

## Errors
limit-kind = question أو discussion أو article أو announcement
limit-sort = hot أو new أو top أو unanswered
limit-sort-author = `new`، الترتيب الوحيد لقائمة حسب الكاتب
limit-sort-replies = old أو new
limit-sort-thread = best أو new أو old
limit-space = قسم في هذا المجتمع متاح لك
limit-policy = اسم قاعدة وصول في هذا المجتمع
limit-accept = معرّف إجابة عن هذا السؤال
limit-parent = معرّف رد في هذا الموضوع ليس تعليقًا على رد آخر
limit-reply-kind = answer أو comment
limit-only-comment = `comment`: الإجابة هي الرد على السؤال نفسه فقط
limit-name = سطر واحد من 1 إلى 80 حرفًا
limit-position = عدد صحيح لا يتجاوز المليون
limit-until = وقت بين الآن وسنة من الآن، وفق RFC 3339
limit-pins = بحد أقصى { $most } منشورات مثبّتة في آن واحد؛ يلزم إلغاء تثبيت أحدها أولًا
thread-gone = حُذف في هذه الأثناء ما تردّ عليه.
thread-locked = هذا الموضوع مغلق ولا يقبل ردودًا جديدة.
post-is-deleted = حُذف هذا المنشور؛ لم يبق إلا مكانه في الموضوع.
reply-is-deleted = حُذف هذا الرد؛ لم يبق إلا مكانه في الموضوع.
not-yours = لا يمكن هذا إلا للكاتب ولمن يعتنون بالمجتمع.
only-author-edits-post = لا يعدّل المنشور إلا كاتبه.
only-author-edits-reply = لا يعدّل الرد إلا كاتبه.
no-question = الإجابة المقبولة للأسئلة فقط.
place-gone = أُزيل القسم أو قاعدة الوصول في هذه اللحظة. يلزم اختيار غيره.
invalid-if-match = يأخذ `If-Match` قيمة `ETag` للشيء نفسه.

## Scheduled posts
publish-at = موعد الظهور
publish-at-hint = فارغ: في الحال. اليوم والوقت بالتوقيت العالمي؛ الآن { $now }. وحتى ذلك الحين لا يراه إلا كاتبه والمديرون.
scheduled = المجدول
scheduled-lead = منشورات تظهر من تلقاء نفسها في موعدها، ولا يعلم بها أحد آخر قبل ذلك.
schedule-kept = تمت الجدولة.
schedule-cancelled = لن يظهر، وقد حُذف نصه.
nothing-scheduled = لا شيء مجدول
nothing-scheduled-note = عند كتابة منشور يمكن تحديد موعد ظهوره.
later = الأحدث موعدًا
stopped = حان موعده ولم يظهر لأن كاتبه لم يعد يستطيع الكتابة هنا. يمكن اختيار موعد آخر لاحقًا أو الإلغاء.
preview = معاينة
edit-or-move = تعديل أو نقل
publish-now = نشر الآن
cancel-post = إلغاء
cancel-sure = هل تريد إلغاء هذا المنشور؟ سيُفقد نصه.
limit-publish-at = لحظة من الآن حتى 400 يوم من الآن، بصيغة RFC 3339
limit-appeared = لا شيء: ظهر المنشور بالفعل
limit-from = لحظة خلال سنة، قبل `until`، بصيغة RFC 3339
