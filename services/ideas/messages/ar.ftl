# Words of the service `ideas`: the board, ideas, the roadmap, the change log.

## The board
ideas-lead = ما الذي ينبغي أن يأتي بعد ذلك؟ التصويت لما تحتاج إليه وإضافة ما ينقص.
ideas-about = أفكار هذا المجتمع بحسب الأصوات.
sort = الترتيب
sort-top = الأعلى
sort-trending = الرائجة
sort-new = الأحدث
status = الحالة
all = الكل
filters = عوامل التصفية
take-away = إزالة عامل التصفية
no-ideas = لا توجد أفكار بعد
be-the-first = يمكن أن تكون فكرتك هي الأولى.
no-such-ideas = لا توجد أفكار مطابقة
other-filter = قد تظهر أفكار بحالة أو قسم أو وسم آخر.
all-ideas = كل الأفكار
more-ideas = المزيد من الأفكار
about-ideas = عن الأفكار
how-decided = كيف يُتخذ القرار
how-decided-note = ينظر الفريق أولًا في الأفكار الأكثر أصواتًا، ويبدي رأيه فيها، وينقل ما سيُنفَّذ إلى خارطة الطريق.
see-roadmap = عرض خارطة الطريق
see-changelog = ما الجديد
spaces = الأقسام

## Votes that are limited
votes-left = الأصوات المتبقية: { $left } من { $size }
where-they-are = أصواتك
your-votes = أصواتك
votes-come-back = يعود الصوت عند سحبه أو عند إغلاق الفكرة.
votes-unlimited = الأفكار المفتوحة التي تحمل صوتك.
vote-refused = { $size ->
    [one] لم يُحتسب صوتك: صوتك الوحيد مستعمل. يمكن سحبه أدناه ثم التصويت من جديد.
    [two] لم يُحتسب صوتك: صوتاك مستعملان. يمكن سحب أحدهما أدناه ثم التصويت من جديد.
    [few] لم يُحتسب صوتك: أصواتك الـ{ $size } كلها مستعملة. يمكن سحب أحدها أدناه ثم التصويت من جديد.
    [many] لم يُحتسب صوتك: أصواتك الـ{ $size } كلها مستعملة. يمكن سحب أحدها أدناه ثم التصويت من جديد.
   *[other] لم يُحتسب صوتك: أصواتك الـ{ $size } كلها مستعملة. يمكن سحب أحدها أدناه ثم التصويت من جديد.
}
no-votes = لا أصوات مستعملة
no-votes-note = التصويت للأفكار الأهم لك.
votes-elsewhere = { $count ->
    [one] صوت آخر على فكرة لم تعد متاحة لك.
    [two] صوتان آخران على أفكار لم تعد متاحة لك.
    [few] { $count } أصوات أخرى على أفكار لم تعد متاحة لك.
    [many] { $count } صوتًا آخر على أفكار لم تعد متاحة لك.
   *[other] { $count } صوت آخر على أفكار لم تعد متاحة لك.
}

## An idea
edited = معدّلة
more = المزيد
do-comment = تعليق
do-edit = تعديل
do-delete = حذف
delete-asked = حذف هذه الفكرة؟ لا يمكن استرجاع نصها.
deleted = فكرة محذوفة
deleted-note = حُذفت هذه الفكرة، وبقيت التعليقات عليها.
# Why something is not public: for its author and those who look after the place.
hidden-note = أُخفيت بعد بلاغات من الأعضاء. سينظر فيها مشرف، وحتى ذلك الحين لا يراها إلا صاحبها والمشرفون.
held-note = بانتظار الموافقة. تُراجع أولى منشورات الأعضاء الجدد قبل أن يراها الجميع.
removed-note = أزالها مشرف. لا يراها إلا صاحبها والمشرفون.
locked-note = هذه الفكرة مغلقة: يمكن قراءتها والتصويت عليها، ولا تقبل تعليقات جديدة.
was-merged-into = دُمجت هذه الفكرة في { $idea }.
was-merged = دُمجت هذه الفكرة في فكرة أخرى.
merged-from = { $count ->
    [one] دُمجت هنا فكرة واحدة
    [two] دُمجت هنا فكرتان
    [few] دُمجت هنا { $count } أفكار
    [many] دُمجت هنا { $count } فكرة
   *[other] دُمجت هنا { $count } فكرة
}
from-the-team = من فريق { $community }
what-do-you-think = ما رأيك؟
members-can = يمكن لأعضاء { $community } التصويت والتعليق.
sign-in-to-comment = تسجيل الدخول للتعليق
post-comment = نشر التعليق
history = السجل

## What the company does with an idea
owner = المسؤول
owner-hint = اسم المستخدم لأحد أفراد الفريق؛ فارغ: لا أحد.
who-answers = من المسؤول
take-it = أنا المسؤول
status-hint = أين وصلت الفكرة.
official-response = الرد الرسمي
response = الرد
response-hint = السبب والخطوة التالية. يمكن استعمال Markdown.
save = حفظ
merge-into = الدمج في فكرة أخرى
other-idea = الفكرة الأخرى
other-idea-hint = عنوانها أو معرّفها. تنتقل الأصوات ويُحسب كل منها مرة واحدة، ويمكن التراجع.
do-merge = دمج
undo-merge = التراجع عن الدمج
undo-merge-note = تعود معها الأصوات التي جلبتها، ويبقى هناك من صوّت للفكرة الأخرى بنفسه.

## Roadmap and change log
roadmap-lead = ما قررنا تنفيذه، وما ننفذه الآن، وما صار متاحًا. أصواتكم تحدد ما يصل إلى هنا.
roadmap-about = ما هو مخطط له وقيد التنفيذ وما تم إطلاقه.
nothing-planned = لا شيء مخططًا بعد
nothing-planned-note = تُنظر أولًا الأفكار الأكثر أصواتًا.
see-ideas = عرض الأفكار
planned-note = تقرر ولم يبدأ.
progress-note = يُنفَّذ الآن.
shipped-note = متاح للاستعمال.
nothing-now = لا شيء حاليًا.
all-of-them = الكل
changelog = ما الجديد
changelog-lead = طلبتم فنفّذنا: أفكار هذا المجتمع التي صارت متاحة.
nothing-shipped = لم يُطلق شيء بعد
nothing-shipped-note = سيظهر هنا ما ينتج عن أفكاركم.
asked-for-by = { $count ->
    [one] طلبها عضو واحد
    [two] طلبها عضوان
    [few] طلبها { $count } أعضاء
    [many] طلبها { $count } عضوًا
   *[other] طلبها { $count } عضو
}
thanks-to = شكرًا على الفكرة
older = الأقدم

## Submitting one
submit-idea = إرسال الفكرة
edit-idea = تعديل الفكرة
another-idea = هي فكرة أخرى: إرسال
cancel = إلغاء
compose-lead = ما الذي تريد فعله وما العائق؟ أما الحل فيمكن أن يأتي لاحقًا.
title-hint = الفكرة في سطر واحد.
space-hint = أين مكانها.
similar-heading = هل هي إحدى هذه؟
similar-note = التصويت لفكرة موجودة أنفع لها من تكرارها.

## Limits of fields
limit-status = under_review أو planned أو in_progress أو shipped أو declined أو merged
limit-settable = under_review أو planned أو in_progress أو shipped أو declined
limit-sort = top أو trending أو new
limit-sort-of-author = `new`، الترتيب الوحيد لقائمة كاتب واحد
limit-space = قسم من هذا المجتمع متاح لك
limit-owner = اسم المستخدم لموظف أو مشرف أو مدير في هذا المجتمع
limit-into = معرّف فكرة أخرى متاحة لك
limit-into-itself = فكرة غير هذه

## Refusals
place-gone = أُزيل القسم أو قاعدة الوصول في هذه اللحظة. ينبغي اختيار غيره.
idea-deleted = حُذفت هذه الفكرة ولم يبق إلا مكانها.
not-yours = لا يقوم بهذا إلا صاحب الفكرة ومن يعتنون بالمجتمع.
status-of-merged = هذه الفكرة مدمجة في غيرها أو محذوفة. تُعطى الحالة لتلك الفكرة، أو يُتراجع عن الدمج أولًا.
already-merged = إحدى الفكرتين مدمجة أو محذوفة. يُتراجع عن ذلك الدمج أولًا، أو يكون الدمج في الفكرة التي يقود إليها.
not-merged = هذه الفكرة ليست مدمجة في غيرها.
merged-on = الفكرة التي دُمجت فيها دُمجت هي نفسها بعد ذلك. يُتراجع عن ذلك الدمج أولًا.
