# Words of the service `follows`.
notifications = Notifications
notifications-lead = What is new in threads you follow, and where you were named.
mark-read = Mark all as read
nothing-yet = Nothing yet
nothing-yet-note = Follow a question or an idea, and replies to it will stand here.
older = Older
unread = New

## What happened
event-reply = New reply
event-mention = You were mentioned
event-accepted = Your answer was accepted
event-status = Status: { $status }
event-merged = Merged into another idea

## The button beside a thread
follow = Follow
unfollow = Unfollow

## Limits of fields
limit-until = the id of a notification
