# Words of the service `embed`.

## What the elements on other sites say
top-ideas = أفضل الأفكار
new-ideas = أفكار جديدة
no-ideas = لا أفكار بعد. قد تكون فكرتك الأولى.
all-ideas = كل الأفكار
topics = ما يدور الحديث عنه
no-topics = لا منشورات بعد.
all-topics = الذهاب إلى المجتمع
visit = زيارة { $community }
vote-for = التصويت لفكرة «{ $title }»
accepted = الإجابة المقبولة
read-and-answer = متابعة القراءة والرد
replies = { $count ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردان
    [few] { $count } ردود
    [many] { $count } ردًا
   *[other] { $count } رد
}
comments = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
nps-question = ما مدى احتمال أن توصي الآخرين بمجتمع { $community }؟
nps-low = غير محتمل إطلاقًا
nps-high = محتمل جدًا
nps-words = ما سبب إجابتك؟ (اختياري)
nps-send = إرسال
nps-thanks = شكرًا. تم احتساب إجابتك.
nps-too-many = وصلت إجابات كافية من هنا في الوقت الحالي. يُرجى المحاولة لاحقًا.
nps-not-asked = يظهر سؤال التوصية هنا عند تفعيله في الاستوديو، ضمن «الاستبيان».

## The voting window
vote = التصويت لها
take-back = سحب الصوت
vote-counted = تم. أصبح محسوبًا الآن.
votes-spent = استُعملت كل أصواتك. يلزم سحب صوت أولًا.
your-votes = أين أصواتك
no-votes-now = لا يمكن التصويت لهذه الفكرة الآن.
sign-in-to-vote = يلزم تسجيل الدخول للتصويت، ثم تكون العودة إلى هنا.
close = إغلاق النافذة
read-idea = قراءة الفكرة كاملة

## The studio
embed-lead = عرض الأفكار والنقاشات على صفحاتك، ليجد الناس الطريق في الاتجاهين.
stored = تم الحفظ.
sites = مواقعك
sites-lead = يمكن لصفحات هذه المواقع وحدها عرض المجتمع. في كل صفحة من المجتمع رابط إلى أولها، وفي أسفلها روابط إليها كلها.
no-sites = لا يوجد موقع في القائمة بعد: لا يمكن لأحد تضمين المجتمع.
remove = إزالة
site-name = اسم الموقع
site-name-hint = نص الرابط إليه.
site-url = العنوان
site-url-hint = عنوان كامل، مثل `https://www.example.com`.
add-site = إضافة الموقع
snippets = للنسخ
snippets-lead = يوضع هذا حيث ينبغي أن يظهر. يكفي السطر الأول مرة واحدة في الصفحة. ما بداخل العنصر يُعرض حيث لا تعمل البرامج النصية.
element-ideas = أفضل الأفكار، مع التصويت
element-topics = ما يدور الحديث عنه
element-thread = منشور واحد مع أفضل إجاباته: يوضع معرّفه، من عنوانه، مكان ID
element-nps = سؤال التوصية
newest-version = العنوان ذو البصمة لا يتغير أبدًا. أما { $address } فهو دائمًا أحدث نسخة، وتُحذف معه integrity.
strict-policy = إذا كانت لموقعك سياسة Content Security Policy فيجب أن تسمح بما يلي: { $policy }
look-note = الألوان والخط يتبعان صفحتك. ولتغييرهما يمكن ضبط:
nothing-kept = لا يضع على صفحاتك أي ملف تعريف ارتباط ولا يخزّن شيئًا، فلا حاجة إلى موافقة.
preview = كيف يبدو
preview-lead = كما يراه أي شخص، بألوان صفحة بسيطة.

## Limits of fields
limit-rows = عدد صحيح من 1 إلى { $most }
