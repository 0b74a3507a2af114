# Words of the service `gate`: who may read what, and how they get in.

## Ways in
step-sign-in = تسجيل الدخول
step-register = الانضمام إلى المجتمع
step-redeem-invitation = استخدام دعوة
step-group = هذا لأعضاء المجموعة «{ $group }»
step-role = هذا لدور «{ $role }» وما فوقه
step-badge = هذا لمن لديه الشارة «{ $badge }»
step-reputation = يتطلب هذا سمعة قدرها { $least }، وتُكتسب بالمنشورات والإجابات المفيدة
step-grant = هذا لمن لديه الصلاحية «{ $grant }»
step-code = استخدام الرمز «{ $code }»
step-address = هذا لعناوين البريد الإلكتروني المؤكدة في النطاق { $domain }
step-wait = يُفتح في { $moment }
step-ask-a-manager = التواصل مع أحد مديري هذا المجتمع
step-ask = طلب الوصول من أحد المديرين
people-of = قائمة أعضاء { $community }

## Who asks
bearer-needed = يجب أن تحتوي `Authorization` على `Bearer` ورمز مميز.
members-only-action = هذا متاح للأعضاء فقط. يلزم تسجيل الدخول أو إرسال رمز الجلسة في `Authorization: Bearer`.
role-too-low = يتطلب هذا دور «{ $needed }» أو أعلى؛ ودورك هو «{ $yours }».
key-invalid = هذا المفتاح ليس من مفاتيحنا أو أُلغي.
key-not-for-this = لا يكفي أي مفتاح لهذا: يلزم شخص سجّل الدخول.
scope-missing = يتطلب هذا مفتاحًا بالنطاق `{ $scope }`.
session-ended = أُنهيت هذه الجلسة. يلزم تسجيل الدخول من جديد.
member-suspended = علّق المشرفون حساب هذا العضو.
token-invalid = رمز الجلسة هذا ليس من رموزنا.
token-expired = انتهت صلاحية الجلسة؛ يلزم تسجيل الدخول من جديد.
token-not-yet = رمز الجلسة غير صالح بعد: ساعة من أصدره متقدمة على ساعتنا.
token-of-other-community = رمز الجلسة هذا لمجتمع آخر.

## Policies and resources
limit-resources = عدد الموارد من 1 إلى { $most }
limit-resource-name = اسم طوله من 1 إلى 200 حرف
no-such-resource = لا يوجد هذا المورد أو أنه غير متاح لك.
limit-rules-deep = 16 شرطًا متداخلًا كحد أقصى
limit-rule-name = اسم طوله من 1 إلى 80 حرفًا
limit-reputation = عدد صحيح من 1 إلى { $most }
limit-domain = نطاق بأحرف صغيرة، مثل `example.com`
limit-countries = عدد البلدان من 1 إلى 250
limit-country = حرفان كبيران وفق ISO 3166-1: ‏`SK`
limit-from-before-until = `from` قبل `until`
limit-from-or-until = `from` أو `until` أو كلاهما
limit-rules = عدد الشروط من 1 إلى 50
limit-policy = اسم قاعدة وصول في هذا المجتمع
limit-one-line = سطر واحد عدد أحرفه من 1 إلى { $most }
policy-in-use = ما زالت قاعدة الوصول هذه مستخدمة. يلزم أولًا استبدالها أو إزالتها حيث تُستخدم.

## The life of a community
not-open-title = لم يُفتح بعد
not-open = يُفتح { $community } في { $moment }.
stage-title = للقراءة فقط
stage-frozen = جُمّد هذا المجتمع. يبقى كل شيء هنا للقراءة، ولم يعد ممكنًا إضافة شيء أو تغييره.
stage-ended = انتهى هذا المجتمع. يبقى كل شيء هنا للقراءة، ولم يعد ممكنًا إضافة شيء أو تغييره.
stage-archived = هذا المجتمع في الأرشيف. يبقى كل شيء هنا للقراءة، ولم يعد ممكنًا إضافة شيء أو تغييره.
notice-draft = مسودة: لا يرى هذا المجتمع إلا المديرون.
notice-scheduled = لا يرى هذا المجتمع إلا المديرون حتى فتحه في { $moment }.
notice-frozen = جُمّد هذا المجتمع: القراءة متاحة، ولم تعد الإضافة ممكنة.
notice-ended = انتهى هذا المجتمع: القراءة متاحة، ولم تعد الإضافة ممكنة.
notice-archived = هذا المجتمع في الأرشيف: القراءة متاحة، ولم تعد الإضافة ممكنة.
