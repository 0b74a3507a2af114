# كلمات خدمة `moderation`: البلاغات وقائمة المراجعة والإرشادات والسجل.

## الأنواع
kind-post = منشور
kind-reply = رد
kind-idea = فكرة

## الإبلاغ
flag-title = { $kind ->
    [post] الإبلاغ عن هذا المنشور
    [reply] الإبلاغ عن هذا الرد
   *[other] الإبلاغ عن هذه الفكرة
}
moderate-title = { $kind ->
    [post] الإشراف على هذا المنشور
    [reply] الإشراف على هذا الرد
   *[other] الإشراف على هذه الفكرة
}
flag-lead = سيقرأ المشرفون ما تكتبه، ولن يعرف غيرهم صاحب البلاغ.
flag-reason-label = ما المشكلة؟
reason-spam = رسائل مزعجة
reason-spam-note = إعلانات أو تكرار الشيء نفسه
reason-abuse = إساءة
reason-abuse-note = شتائم أو تهديد أو مضايقة
reason-off-topic = خارج الموضوع
reason-off-topic-note = مكانه في قسم آخر
reason-illegal = مخالف للقانون
reason-illegal-note = لا مكان له هنا ولا في غير هنا
reason-personal-data = بيانات شخصية
reason-personal-data-note = يكشف ما هو شأن خاص بشخص ما
reason-other = شيء آخر
reason-other-note = يُرجى ذكره في الأسفل
flag-note-label = كلمة إلى المشرفين
flag-note-hint = اختيارية، ولكنها لازمة مع «شيء آخر». حتى 1,000 حرف.
flag-hide = إخفاء فوري إلى حين القرار
flag-button = إبلاغ
flag-back = العودة إلى مكانه
flag-home = العودة إلى البداية
flag-thanks = شكرًا
flag-thanks-text = سينظر المشرفون في الأمر.
flag-thanks-hidden = صار مخفيًا إلى أن ينظر فيه المشرفون.
flag-own = هذا من كتابتك، ويمكنك تعديله أو حذفه.
flag-twice = سبق أن أبلغت عن هذا. سينظر المشرفون فيه.
flag-gone = هذا غير منشور، فلا شيء للإبلاغ عنه.
limit-reason = spam أو abuse أو off_topic أو illegal أو personal_data أو other
limit-note = { $count ->
    [zero] بلا حروف
    [one] حرف واحد على الأكثر
    [two] حرفان على الأكثر
    [few] { $count } حروف على الأكثر
    [many] { $count } حرفًا على الأكثر
   *[other] { $count } حرف على الأكثر
}
limit-note-missing = بضع كلمات عن المشكلة

## تنبيهات الصفحات
limit-links = { $most ->
    [zero] بلا روابط ما دامت العضوية جديدة
    [one] رابط واحد على الأكثر ما دامت العضوية جديدة
    [two] رابطان على الأكثر ما دامت العضوية جديدة
    [few] { $most } روابط على الأكثر ما دامت العضوية جديدة
    [many] { $most } رابطًا على الأكثر ما دامت العضوية جديدة
   *[other] { $most } رابط على الأكثر ما دامت العضوية جديدة
}
limit-links-race = روابط أقل ما دامت العضوية جديدة

## القرار
decide-title = القرار
decide-own = ما كتبته بنفسك يقرر فيه مشرف آخر.
nothing-to-decide = لا شيء للقرار: هذه حاله بالفعل، أو سبق غيرك إلى ذلك.
nothing-to-move = هو في ذلك القسم بالفعل.
limit-action = approve أو hide أو remove أو restore أو lock أو unlock
limit-lock = approve أو hide أو remove أو restore: لا يُغلق إلا منشور أو فكرة
limit-space = قسم من هذا المجتمع مفتوح لك
limit-reason-length = { $count ->
    [zero] بلا حروف
    [one] حرف واحد على الأكثر
    [two] حرفان على الأكثر
    [few] { $count } حروف على الأكثر
    [many] { $count } حرفًا على الأكثر
   *[other] { $count } حرف على الأكثر
}
act-approve = موافقة
act-publish = نشر
act-hide = إخفاء
act-keep-hidden = إبقاء الإخفاء
act-remove = إزالة
act-restore = استعادة
act-lock = إغلاق
act-unlock = فتح
act-move = نقل
act-suspend = إيقاف العضو
act-reinstate = رفع الإيقاف
act-on = { $action }: { $title }
why-label = السبب، للسجل
move-label = النقل إلى القسم
locked = مغلق
suspended = عضو موقوف

## القائمة
queue-title = الإشراف
queue-link = قائمة المراجعة
queue-lead = ما أبلغ عنه الأعضاء وما ينتظر الموافقة.
tabs-label = أجزاء القائمة
tab-waiting = بالانتظار
tab-flagged = مُبلَّغ عنه
tab-held = المنشورات الأولى
tab-hidden = مخفي
tab-removed = مُزال
queue-empty-title = لا شيء هنا
queue-empty = تمت مراجعة كل ما في هذا الجزء من القائمة.
queue-more = المزيد
log-link = السجل
settings-link = الإعدادات
standing-flagged = مُبلَّغ عنه
standing-held = بانتظار الموافقة
standing-hidden = مخفي
standing-removed = مُزال
standing-clear = منشور
flags-weigh = { $count ->
    [zero] لا بلاغات مفتوحة، الوزن { $weight }
    [one] بلاغ مفتوح واحد، الوزن { $weight }
    [two] بلاغان مفتوحان، الوزن { $weight }
    [few] { $count } بلاغات مفتوحة، الوزن { $weight }
    [many] { $count } بلاغًا مفتوحًا، الوزن { $weight }
   *[other] { $count } بلاغ مفتوح، الوزن { $weight }
}
verdict-upheld = مؤيَّد
verdict-dismissed = مرفوض
author-since = عضو منذ { $date }
author-reputation = السمعة { $count }
author-hidden = { $count ->
    [zero] مخفي: { $count }
    [one] مخفي: { $count }
    [two] مخفي: { $count }
    [few] مخفي: { $count }
    [many] مخفي: { $count }
   *[other] مخفي: { $count }
}
author-removed = { $count ->
    [zero] مُزال: { $count }
    [one] مُزال: { $count }
    [two] مُزال: { $count }
    [few] مُزال: { $count }
    [many] مُزال: { $count }
   *[other] مُزال: { $count }
}
author-log = ما حدث من قبل
decided-by = القرار: { $name }.
limit-filter = waiting أو flagged أو held أو hidden أو removed

## السجل
log-title = السجل
log-lead = ما فعله المشرفون والمديرون. لا تُغيَّر السطور ولا تُحذف أبدًا.
log-about = ما يخص { $handle } فقط.
log-all = عرض الكل
log-number = الرقم
log-when = متى
log-who = من
log-what = ماذا
log-about-whom = بشأن
log-why = لماذا
log-rule = قاعدة
log-closed = شيء لا يشمله وصولك
log-empty-title = لا شيء بعد
log-empty = سيُكتب هنا ما يفعله المشرفون والمديرون.
log-action = { $action ->
    [approve] موافقة
    [restore] استعادة
    [hide] إخفاء
    [remove] إزالة
    [hold] حجز إلى حين الموافقة
    [auto_hide] إخفاء بوزن البلاغات
    [flag_hide] إبلاغ وإخفاء فوري
    [lock] إغلاق
    [unlock] فتح
    [move] نقل
    [edit] تعديل
    [delete] حذف
    [settings] تغيير الإعدادات
    [guidelines] تغيير الإرشادات
    [role] تغيير الدور
    [suspend] إيقاف
    [reinstate] رفع الإيقاف
    [give] منح
    [take] سحب
    [decline] رفض
    [secret] تجديد السر
    [save] حفظ
   *[other] { $action }
}
log-thing = { $kind ->
    [post] منشور
    [reply] رد
    [idea] فكرة
    [space] قسم
    [tag] وسم
    [policy] قاعدة وصول
    [resource] مورد
    [invitation] دعوة
    [way] طريقة دخول
    [grant] صلاحية
    [request] طلب
    [brand] هوية المجتمع
   *[other] { $kind }
}
limit-cursor = مؤشر من `next` في صفحة سابقة

## الإعدادات
settings-title = إعدادات الإشراف
settings-lead = متى تُخفي البلاغات شيئًا، وما المسموح للأعضاء الجدد.
settings-saved = تم الحفظ.
set-threshold = الوزن الذي يُخفي
set-threshold-hint = بلاغ العضو العادي وزنه 1، والعضو الجديد 0.5، والمشرف 3. مع 0 لا تُخفي البلاغات شيئًا من تلقاء نفسها.
set-hold = المنشورات الأولى للموافقة
set-hold-hint = كم من كتابات كل عضو تنتظر الموافقة قبل أن يُنشر ما بعدها فورًا. من 0 إلى 20.
set-days = أيام العضوية الجديدة
set-days-hint = مدة سريان الحدين أدناه. مع 0 لا يسريان على أحد.
set-per-hour = المنشورات في الساعة
set-per-hour-hint = كم يكتب العضو الجديد في الساعة، ومنها الردود والأفكار.
set-links = الروابط في المنشور
set-links-hint = كم رابطًا يكون في منشور العضو الجديد أو رده أو فكرته.
save = حفظ
cancel = إلغاء
limit-number = عدد صحيح
limit-whole = عدد صحيح من { $least } إلى { $most }
limit-threshold = عدد من 0 إلى 100 بمنزلة عشرية واحدة على الأكثر

## الإرشادات
guidelines-title = الإرشادات
guidelines-lead = ما يطلبه { $community } من كل من يشارك.
guidelines-written = نص { $date }
guidelines-edit = تعديل الإرشادات
guidelines-edit-lead = النص الجديد إصدار جديد: يُطلب من الأعضاء قبوله، ويمكنهم المتابعة إلى ذلك الحين.
guidelines-field = الإرشادات
guidelines-hint = Markdown. حتى 20,000 حرف.
guidelines-changed = تغيرت الإرشادات منذ أن قبلتها. نرجو قراءتها من جديد.
guidelines-tick = اطلعت على الإرشادات وألتزم بها
guidelines-accept = قبول ومتابعة
guidelines-accepted = لقد قبلت هذه الإرشادات.
welcome = مرحبًا بك في { $community }!
welcome-text = أمر واحد قبل المتابعة: هذا ما يطلبه بعضنا من بعض.
limit-tick = علامة: بدونها تمكن القراءة، ولكن لا موافقة
limit-version = إصدار موجود من الإرشادات
limit-guidelines-missing = نص الإرشادات
limit-guidelines = { $count ->
    [zero] بلا حروف
    [one] حرف واحد على الأكثر
    [two] حرفان على الأكثر
    [few] { $count } حروف على الأكثر
    [many] { $count } حرفًا على الأكثر
   *[other] { $count } حرف على الأكثر
}
rules-lead = هذا المكان بجودة ما نكتبه فيه. وبضعة أمور تحفظه كذلك.
rule-kind = اللطف أولًا
rule-kind-text = النقاش في الأمر لا في الشخص. وراء كل اسم إنسان جاء طلبًا للعون أو ليقدمه. تُزال الشتائم والتهديدات والمضايقات.
rule-topic = تسهيل العثور على الموضوع
rule-topic-text = من المفيد البحث أولًا عن السؤال نفسه، واختيار عنوان يوضح الموضوع، ووضعه في القسم المناسب، مع ذكر ما جرت تجربته وما حدث.
rule-spam = لا للإعلانات
rule-spam-text = من يوصي بما يكسب منه فليذكر ذلك. تُزال الإعلانات والشيء نفسه إذا تكرر.
rule-private = الخاص يبقى خاصًا
rule-private-text = لا مكان هنا للعناوين وأرقام الهواتف والطلبات والمفاتيح وكلمات المرور، لا لك ولا لغيرك.
rule-law = احترام القانون
rule-law-text = لا يُنشر إلا ما يحق نشره. ما يخالف القانون يُزال، ويُبلَّغ عنه حيث يلزم.
rule-flag = الإبلاغ بدل الشجار
rule-flag-text = إذا خالف شيء هذه الإرشادات فالإبلاغ عنه أولى من الرد بالمثل. ينظر المشرفون في كل بلاغ، ولهم إخفاء الأشياء ونقلها وإزالتها وإيقاف من يتمادى.
rules-end = إذا بدا لك قرار ما غير صائب، فاكتب إلى المشرفين. كل إنسان يخطئ أحيانًا.
