# Words of the service `follows`.
notifications = الإشعارات
notifications-lead = الجديد في المواضيع التي تتابعها، وحيث ورد ذكرك.
mark-read = تحديد الكل كمقروء
nothing-yet = لا شيء بعد
nothing-yet-note = عند متابعة سؤال أو فكرة ستظهر الردود هنا.
older = الأقدم
unread = جديد

## What happened
event-reply = رد جديد
event-mention = ورد ذكرك
event-accepted = قُبلت إجابتك
event-status = الحالة: { $status }
event-merged = دُمجت في فكرة أخرى

## The button beside a thread
follow = متابعة
unfollow = إلغاء المتابعة

## Limits of fields
limit-until = معرّف إشعار
