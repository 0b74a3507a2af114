# Words of the service `insights`.

## Where views come from
source-direct = عنوان مكتوب أو إشارة مرجعية أو بريد
source-other = مواقع أخرى
source-inside = صفحة أخرى من المجتمع
source-embed = مضمّن في موقعكم
counted-how = تُحسب المشاهدات والزوار دون ملفات تعريف الارتباط، ولا يُحفظ شيء يدل على هويتهم. الأعداد الصغيرة من المشاهدات دقيقة، أما الكبيرة وأعداد الزوار فهي تقديرات مع خطئها المعياري: في مرتين من كل ثلاث لا تبعد الحقيقة أكثر من ذلك. الأيام بتوقيت UTC.

## Numbers: what the community brought
numbers = الأرقام
numbers-lead = ما جاء به هذا المجتمع، وكم قطع من الطريق إلى أهدافه.
report = التقرير
csv-file = تنزيل CSV
period = الفترة
period-of = { $from } – { $to }
days-in-utc = تبدأ الأيام وتنتهي عند منتصف الليل بتوقيت UTC.
last-days = { $count ->
    [one] آخر يوم
    [two] آخر يومين
    [few] آخر { $count } أيام
    [many] آخر { $count } يومًا
   *[other] آخر { $count } يوم
}
whole-campaign = المدة كلها
other-days = أيام أخرى
from-day = من، مثل 2026-11-01
to-day = إلى
show = عرض
percent = { $number }٪
hours = { $number } س
short-day = { $day } { $month }

## Goals
goals = الأهداف
to-campaign = التواريخ والأهداف
no-goals = لا أهداف محددة بعد. الحملة التي تقول ما تريد بلوغه تستطيع أن تُظهر أنها بلغته.
goals-note = تُحسب الأهداف من كل ما كان منذ { $from }.
time-passed = مضى { $percent } من الوقت؛ والعلامة على الأشرطة تبيّن موضعه.
measure-members = من انضموا
measure-taking-part = من شاركوا
measure-solved = الأسئلة المحلولة
measure-first-answer = الإجابة الأولى خلال
goal-of = { $count } من { $target }
goal-at-most = { $count }؛ والهدف { $target } على الأكثر
goal-untold = لا شيء يُحسب منه بعد؛ والهدف { $target }
goal-reached = تحقق

## Sums and charts
views = المشاهدات
visitors-a-day = الزوار في اليوم
joined = انضموا
took-part = شاركوا
posts = المنشورات
answers = الإجابات
ideas = الأفكار
votes = الأصوات
solved = الأسئلة المحلولة
first-answer = الوقت حتى الإجابة الأولى
nps = صافي نقاط الترويج
to-sites = الزيارات إلى مواقعكم
chart-visits = المشاهدات والزوار
chart-people = الناس
chart-written = المنشورات والإجابات والأفكار
chart-told = من { $from } إلى { $to }: المجموع { $sum }. والأكثر في { $day }: ‏{ $most }.
chart-none = من { $from } إلى { $to }: لا شيء.
as-table = على شكل جدول
column-day = اليوم
column-from = من
where-from = من أين تأتي المشاهدات
no-visits = لم يأتِ أحد في هذه الأيام.
from-page-to-page = الانتقال من صفحة إلى صفحة ليس مصدرًا، ومنه مشاهدات أخرى عددها { $count }.
how-joined = كيف انضم الناس
nobody-joined = لم ينضم أحد في هذه الأيام.
way-invitation = بدعوة
way-hand-off = من منتجكم
way-provider = بتسجيل دخول الشركة
way-email = برابط في البريد
way-other = بطريقة أخرى
nobody-went = لم ينتقل أحد من هنا إلى مواقعكم في هذه الأيام.
by-space = حسب القسم
no-space = خارج الأقسام
column-space = القسم
how-fast = سرعة الإجابة عن الأسئلة
no-questions = لم يسأل أحد في هذه الأيام.
fast-told = { $questions ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $questions } أسئلة
    [many] { $questions } سؤالًا
   *[other] { $questions } سؤال
}، منها بإجابة من شخص آخر: { $answered }، والمحلول: { $solved }.
within-hours = { $count ->
    [one] خلال ساعة
    [two] خلال ساعتين
    [few] خلال { $count } ساعات
    [many] خلال { $count } ساعة
   *[other] خلال { $count } ساعة
}
within-days = { $count ->
    [one] خلال يوم
    [two] خلال يومين
    [few] خلال { $count } أيام
    [many] خلال { $count } يومًا
   *[other] خلال { $count } يوم
}
waited-longer = بعد ذلك
still-waiting = ليس بعد
half-wait = نصف الأسئلة أو أكثر ما زال ينتظر، فلا وقت معتاد بعد.
what-people-say = ما يقوله الناس
to-survey = الاستبيانات
in-their-words = بكلماتهم
nps-anonymous = التوصية على مواقعكم
exit-survey = استبيان الختام
answers-given = { $count ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
each-score = كل رقم
score-of-ten = { $score } من 10
no-answers-given = لم يُجب أحد عن استبيان في هذه الأيام.
method = كيف يُحسب هذا
method-people = يُحسب الناس دون الموظفين والمشرفين والمديرين. أما ما يكتبونه فيُحسب كما يكتبه غيرهم.
method-answers = الوقت حتى الإجابة الأولى هو الأوسط بين كل الأسئلة. والأسئلة بلا إجابة تُعد الأبطأ، وإجابة المرء عن سؤاله لا تُحسب.

## The report
as-of = حتى { $moment }
all-numbers = كل الأرقام
print-hint = معدّ للطباعة أو للحفظ بصيغة PDF بأمر الطباعة في المتصفح.
goals-reached = الأهداف: تحقق { $reached } من { $all }
in-numbers = بالأرقام
best-posts = المنشورات الأكثر أصواتًا
best-ideas = الأفكار الأكثر أصواتًا
nothing-yet = لا شيء بعد.
votes-count = { $count ->
    [zero] لا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
}
replies-count = { $count ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردّان
    [few] { $count } ردود
    [many] { $count } ردًا
   *[other] { $count } رد
}

## What anybody sees of the outcome
outcome-people = { $count ->
    [zero] مشاركًا
    [one] مشارك
    [two] مشاركان
    [few] مشاركين
    [many] مشاركًا
   *[other] مشارك
}
outcome-posts = { $count ->
    [zero] منشورًا
    [one] منشور
    [two] منشوران
    [few] منشورات
    [many] منشورًا
   *[other] منشور
}
outcome-answers = { $count ->
    [zero] إجابة
    [one] إجابة
    [two] إجابتان
    [few] إجابات
    [many] إجابة
   *[other] إجابة
}
outcome-ideas = { $count ->
    [zero] فكرة
    [one] فكرة
    [two] فكرتان
    [few] أفكار
    [many] فكرة
   *[other] فكرة
}
outcome-built = { $count ->
    [zero] فكرة نُفذت
    [one] فكرة نُفذت
    [two] فكرتان نُفذتا
    [few] أفكار نُفذت
    [many] فكرة نُفذت
   *[other] فكرة نُفذت
}

## What a field takes
limit-day = يوم مثل `2026-11-22`
limit-after = يوم ليس قبل `from`
limit-range = { $days } يوم على الأكثر
limit-by = `day` أو `space` أو `source`

## Surveys
survey-title = رأيك
nps-question = ما مدى احتمال التوصية بـ{ $community } لصديق أو زميل؟
nps-words = ما السبب الرئيسي لهذا الرقم؟
exit-question = ما مدى احتمال المشاركة مجددًا في شيء مثل { $community }؟
exit-words = ما أفضل ما كان؟
exit-more = ما الذي ينبغي تغييره في المرة القادمة؟
scale-low = غير محتمل إطلاقًا
scale-high = محتمل جدًا
score = الرقم
optional-hint = يمكن ترك هذا فارغًا.
who-sees = لا يقرأ الإجابة إلا مديرو هذا المجتمع، ويمكن تغييرها لاحقًا.
send-answer = إرسال
thanks = شكرًا. حُفظت الإجابة. يمكن إضافة السبب أو تغييرها هنا.
not-asked = لا يوجد استطلاع في الوقت الحالي.
to-home = إلى الصفحة الرئيسية
sign-in-to-answer = الاستطلاع للأعضاء: يلزم تسجيل الدخول للإجابة.
team-not-asked = أنت من الفريق، ولا يُسأل الفريق عن عمله. يرى الأعضاء السؤال هنا.
limit-score = عدد صحيح من 0 إلى 10
limit-survey = `off` أو `nps` أو `exit`
limit-which = `nps` أو `exit`
surveys = الاستطلاعات
surveys-lead = سؤال الأعضاء عن رأيهم في المجتمع وقراءة ما يقولون.
survey-set = تم الحفظ. الإجابات السابقة باقية.
what-is-asked = ما يُسأل عنه
ask-nothing = لا شيء
ask-nothing-note = لا يظهر أي سؤال.
ask-nps = التوصية
ask-nps-note = هل يوصي الأعضاء بالمجتمع، من 0 إلى 10؟ في الصفحة الرئيسية حتى الإجابة.
ask-exit = عند النهاية
ask-exit-note = رقم وسؤالان مفتوحان، بعد تجميد المجتمع أو انتهائه.
save-survey = حفظ
what-came = النتيجة
of-members = الأعضاء
of-guests = على مواقعكم
who-answered = من أجاب
nps-name = مؤشر NPS
how-many = الإجابات
promoters = 9–10
passives = 7–8
detractors = 0–6
nobody-yet = لا أحد بعد
nps-note = من كل مئة: كم يزيد من أعطوا 9 أو 10 على من أعطوا 0 إلى 6، مع الخطأ المعياري: في حالتين من ثلاث لا تبعد الحقيقة أكثر من ذلك. يُحسب زوار مواقعكم على حدة لأن هويتهم غير معروفة.
no-answers = لا إجابات بعد
no-answers-note = يظهر هنا ما يقوله الأعضاء.
older-answers = الأقدم
without-words = بلا تعليق
somebody-on = زائر على { $site }
