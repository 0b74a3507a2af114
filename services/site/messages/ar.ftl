# Words of the service `site`.

## The root and the language
front-several = يستضيف هذا الخادم عدة مجتمعات، ولكل منها عنوان خاص: ‎/c/‎ يليه اسمها.
limit-language = إحدى القيم التالية: { $codes }

## Brand of a community
brand-title = هوية المجتمع
brand-lead = ألوان المجتمع وخطوطه وزواياه. ما لا يمكن قراءته لا يُحفظ.
brand-saved = تم حفظ الهوية.
brand-logo-saved = تم حفظ الشعار.
brand-refused = لم يُحفظ بعد. كل ما كُتب ما زال هنا.
brand-light = عندما تكون الصفحة فاتحة
brand-dark = عندما تكون الصفحة داكنة
brand-shape = الخطوط والزوايا
brand-colour = لون الهوية
brand-colour-hint = خلفية الأزرار والصوت، مثل `#7a1f4b`.
brand-ink = النص فوقه
brand-ink-hint = فارغ: أبيض أو أسود، أيهما أوضح للقراءة.
brand-accent = الروابط
brand-accent-hint = فارغ: مشتقة من لون الهوية. وفي كل حال بدرجة تسمح بالقراءة.
brand-page = خلفية الصفحة
brand-page-hint = فارغ: كالمعتاد.
brand-dark-hint = فارغ: كما في الصفحة الفاتحة.
brand-corners = الزوايا
brand-corners-hint = مدى استدارة الأزرار والإطارات.
corners-square = حادة
corners-small = مستديرة قليلًا
corners-medium = مستديرة
corners-large = مستديرة جدًا
brand-letters = خط النص
brand-headings = خط العناوين
brand-letters-hint = خطوط موجودة على الأجهزة: لا يُنزَّل شيء.
letters-system = حسب الجهاز
letters-humanist = إنساني
letters-geometric = هندسي
letters-serif = بزوائد
letters-oldstyle = كلاسيكي
letters-rounded = مستدير
brand-save = حفظ الهوية
brand-try = معاينة
brand-reset = العودة إلى المظهر المعتاد
brand-reset-confirm = هل تُحذف كل ألوان الهوية وخطوطها وزواياها؟
brand-contrast = مدى وضوح القراءة
brand-contrast-note = التباين وفق WCAG 2.2، من 1:1 إلى 21:1.
pair-ink = كلمات على زر
pair-link = روابط على الصفحة
pair-text = نص على الصفحة
pair-soft = نص صغير على الصفحة
pair-brand = زر على الصفحة
brand-needed = { $ratio } على الأقل
brand-passes = مقروء
brand-fails = ضعيف جدًا
limit-colour = `#` وثلاثة أو ستة رموز من 0–9 و a–f، مثل `#7a1f4b`
limit-one-of = أحد { $words }
limit-contrast = { $pair }: التباين { $ratio } ويجب ألا يقل عن { $needed }
brand-sample = كيف يبدو؟
brand-sample-text = نص صغير، ونص مع { $link }، وزر.
brand-sample-link = رابط
brand-logo = الشعار
brand-logo-field = شعار جديد
brand-logo-hint = PNG أو JPEG أو WebP أو GIF، بحد أقصى { $size } كيلوبايت. المربع أفضل؛ يظهر بجانب الاسم.
brand-logo-use = استخدام هذا الشعار
brand-logo-drop = إزالة الشعار
limit-logo-missing = صورة
limit-logo-kind = صورة PNG أو JPEG أو WebP أو GIF
limit-logo-size = { $most } كيلوبايت كحد أقصى، وهذه { $size }

## Home
home = الرئيسية
nothing-here = لا شيء هنا بعد
be-first = يمكن أن تكون المشاركة الأولى لك.
older = الأقدم
about-community = حول هذا المجتمع
new-here = أول زيارة لك؟
new-here-words = القراءة متاحة للجميع. ويمكن للأعضاء السؤال والإجابة والتصويت ومشاركة الأفكار.
something-missing = هل ينقص شيء؟
something-missing-words = يمكن مشاركة فكرة والتصويت لأفكار الآخرين. والأفضل منها يدخل خارطة الطريق.

## Search
search-title = البحث
without-filters = البحث بلا عوامل تصفية
search-everything = البحث في كل شيء
type-something = يُكتب هنا ما تبحث عنه.
nothing-found = لا نتائج
nothing-found-hint = يمكن تجربة كلمات أقل أو كلمات أخرى، أو إزالة أحد عوامل التصفية.
ask-a-question = طرح سؤال
results = { $count ->
    [zero] { $count } نتيجة
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
} عن «{ $query }»، الأفضل أولًا
more-results = أكثر من { $count } من النتائج عن «{ $query }»، الأفضل أولًا
mended = لا نتائج عن «{ $typed }». هل هذا هو المقصود؟
more = المزيد
show-all = عرض الكل: { $name }
kind-label = النوع
everything = الكل
posts = المنشورات
questions = الأسئلة
articles = المقالات
replies = الإجابات والتعليقات
ideas = الأفكار
answer = إجابة
comment = تعليق
time-label = الوقت
any-time = أي وقت
past-week = آخر أسبوع
past-month = آخر شهر
past-year = آخر سنة
space-label = القسم
all-spaces = كل الأقسام
more-filters = عوامل تصفية أخرى
with-tag = الوسم: { $tag }
by-author = بقلم @{ $handle }
with-status = الحالة: { $status }
take-away = : إزالة عامل التصفية هذا
answers-word = { $count ->
    [zero] إجابة
    [one] إجابة
    [two] إجابتان
    [few] إجابات
    [many] إجابة
   *[other] إجابة
}
replies-word = { $count ->
    [zero] رد
    [one] رد
    [two] ردان
    [few] ردود
    [many] ردًا
   *[other] رد
}
comments-word = { $count ->
    [zero] تعليق
    [one] تعليق
    [two] تعليقان
    [few] تعليقات
    [many] تعليقًا
   *[other] تعليق
}
votes = { $count ->
    [zero] { $count } صوت
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
}
points = { $count ->
    [zero] { $count } نقطة
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
at-most-characters = { $count ->
    [zero] { $count } حرف على الأكثر
    [one] حرف واحد على الأكثر
    [two] حرفان على الأكثر
    [few] { $count } أحرف على الأكثر
    [many] { $count } حرفًا على الأكثر
   *[other] { $count } حرف على الأكثر
}
expected-kind = أحد: post, question, discussion, article, announcement, idea, reply, person
expected-one-kind = بلا قيمة، إلا عند البحث في نوع واحد
expected-since = أحد: week, month, year, 2026-01-31, RFC 3339

## A member's page
written-by = كتابات { $name }
will-be-listed = سيظهر هنا كل ما يكتبه هذا العضو.
in-figures = بالأرقام
reputation = السمعة

## All that is kept of somebody
left-out = { $kind ->
    [posts] المنشورات
    [replies] الردود
    [ideas] الأفكار
   *[other] الأصوات
} بعد أول { $count }
profile-about = { $name } في مجتمع { $community }: منشورات وإجابات وأفكار.

## What came of a campaign
outcome = النتائج
outcome-lead = ما أثمر عنه
outcome-ideas = الأفكار الأكثر تصويتًا
outcome-questions = الأسئلة ذات أفضل الإجابات
outcome-no-ideas = لم تكن هناك أفكار.
outcome-no-questions = لم تكن هناك أسئلة.
outcome-all-posts = كل المنشورات
outcome-all-ideas = كل الأفكار

## The campaign in the studio
overview-lead = أين وصل هذا المجتمع، وما بقي من عمل، وافتتاحه.
said = تم. هذا وضع المجتمع الآن.
launch-now = فتح الآن
launch-on = فتح في { $moment }
check-title = قبل الافتتاح
check-figures = تم { $done } من { $all }
check-done = تم
check-open = بقي
check-spaces = توجد أقسام للكتابة فيها
check-spaces-do = الأقسام
check-seeds = في كل قسم ما يُقرأ
check-seeds-do = كتابة
check-bare = لا شيء بعد في: { $spaces }
check-welcome = ترحيب بالوافدين الجدد
check-welcome-do = النصوص
check-guidelines = إرشادات خاصة بكم
check-guidelines-do = الإرشادات
check-look = ألوانكم وخطوطكم
check-look-do = هوية المجتمع
check-weak = بعضها ضعيف القراءة؛ وتبيّن الصفحة ما هو.
check-ways = يمكن تسجيل الدخول
check-ways-do = طرق الدخول
check-dates = موعد الافتتاح محدد
check-dates-do = المواعيد
check-opens = الافتتاح في { $moment }
check-goals = أهداف تُقاس بها
check-goals-do = الأهداف
check-invited = دُعي أحد
check-invited-do = الدعوات
check-sites = مواقعكم مدرجة
check-sites-do = المواقع
plan-title = ما الذي سيتغير
plan-figures = للإنشاء: { $made }. للتغيير: { $changed }. كما ينبغي: { $left }.
plan-nothing-to-do = لا شيء يتغير. كما ينبغي: { $left }.
plan-new = جديد
plan-changed = تغيير
plan-left = كما هو
plan-nothing = لا شيء
plan-becomes = يصبح
apply-done = تم. التغييرات: { $count }.
apply-nothing = لا شيء يتغير: كل شيء كما ينبغي.
apply-what = ما تم
apply-stopped = تعذّر أمر واحد، فلم تُجرَّب البقية.
apply-goes-on = ما سبقه تم ويبقى. بقي: { $left }. يتابع التطبيق مرة أخرى من هنا.
apply-more = كان العمل كثيرًا. بقي: { $left }. للمتابعة يلزم التطبيق مرة أخرى.
what-community = المجتمع
what-joining = من يمكنه الانضمام
what-theme = المظهر
what-logo = الشعار
what-guidelines = الإرشادات
what-gate = قاعدة الوصول
what-resource = مورد خارجي
what-space = قسم
what-tag = وسم
what-sites = المواقع الخاصة
what-survey = استبيان
what-post = منشور
what-idea = فكرة
what-campaign = الاسم والمواعيد والترحيب والأهداف
what-host-name = اسم المضيف
what-way-in = طريقة دخول
manifest-lead = المجتمع كله في ملف واحد: لأخذه معكم، أو لكتابته وتطبيقه.
manifest-field = ملف المجتمع
manifest-hint = بصيغة TOML وفيه نصوصه. وما لا يذكره الملف يبقى كما هو.
manifest-plan = عرض ما سيتغير
manifest-apply = تطبيق
manifest-download = تنزيل كملف
manifest-other = الملف يخص «{ $theirs }»، وهذا المجتمع هو «{ $ours }». لتطبيقه هنا يلزم تغيير `slug`.
start-title = البدء من قالب
start-lead = مجتمع صالح للاستخدام كما هو، في خطوة واحدة. والباقي يُعدَّل.
start-adds = لم يعد هذا المجتمع مسودة. يضيف القالب إليه: وتبقى مواعيده وما يقوله عن نفسه.
start-or = لديكم ملف مجتمع من قبل؟
start-or-manifest = تطبيقه
start-name-hint = اسم مجتمعكم: سطر واحد، 80 حرفًا على الأكثر.
start-name-limit = سطر واحد من 1 إلى 80 حرفًا
start-use = استخدام هذا القالب
start-others = قوالب أخرى
start-next = ماذا الآن؟
start-next-words = كل شيء قائم. راجعوه، وضعوا كلماتكم وألوانكم، ثم افتحوه.
start-checklist = إلى قائمة ما قبل الافتتاح
start-see = عرض المجتمع
start-opens = الافتتاح
start-spaces-list = الأقسام
start-goals-list = الأهداف
start-spaces = { $count ->
    [zero] بلا أقسام
    [one] قسم واحد
    [two] قسمان
    [few] { $count } أقسام
    [many] { $count } قسمًا
   *[other] { $count } قسم
}
start-seeds = { $count ->
    [zero] بلا منشورات للبداية
    [one] منشور واحد للبداية
    [two] منشوران للبداية
    [few] { $count } منشورات للبداية
    [many] { $count } منشورًا للبداية
   *[other] { $count } منشور للبداية
}
start-goals = { $count ->
    [zero] بلا أهداف
    [one] هدف واحد
    [two] هدفان
    [few] { $count } أهداف
    [many] { $count } هدفًا
   *[other] { $count } هدف
}
manifest-wrong = { $count ->
    [zero] لا شيء للتصحيح
    [one] أمر واحد للتصحيح؛ لم يتغير شيء
    [two] أمران للتصحيح؛ لم يتغير شيء
    [few] { $count } أمور للتصحيح؛ لم يتغير شيء
    [many] { $count } أمرًا للتصحيح؛ لم يتغير شيء
   *[other] { $count } أمر للتصحيح؛ لم يتغير شيء
}
template-launch = إطلاق منتج
template-launch-about = منتج جديد: أخبار وأسئلة وانطباعات أولى وأمنيات. ستة أسابيع.
template-contest = مسابقة أفكار
template-contest-about = سؤال واحد للعملاء، وأفكارهم وأصواتهم، وفائزون في الختام. أربعة أسابيع.
template-beta = برنامج تجريبي
template-beta-about = مختبِرون خلف بوابة: إصدارات ومشكلات معروفة وملاحظات. ثلاثة أشهر.
template-support = منتدى الدعم
template-support-about = العملاء يساعد بعضهم بعضًا، ويتدخل الموظفون. بلا تاريخ انتهاء.
template-partners = مركز الشركاء
template-partners-about = فنيو تركيب وموزعون بدعوة: مواد وصفقات وتدريب. بلا تاريخ انتهاء.
spaces-lead = أين يُكتب: ما يناسب كل قسم، ومن يدخله، وترتيب الأقسام.
spaces-save = حفظ
spaces-saved = تم الحفظ.
spaces-before = حُفظت الأقسام التي قبله.
spaces-new = قسم جديد
spaces-address = في العناوين
spaces-about = ما يناسبه
spaces-open = مفتوح للجميع
spaces-place = الترتيب
spaces-taken = عنوان ليس لقسم آخر
