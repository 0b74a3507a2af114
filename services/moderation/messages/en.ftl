# Words of the service `moderation`: flags, the queue, guidelines, the log.

## Kinds
kind-post = Post
kind-reply = Reply
kind-idea = Idea

## Flagging
flag-title = { $kind ->
    [post] Flag this post
    [reply] Flag this reply
   *[other] Flag this idea
}
moderate-title = { $kind ->
    [post] Moderate this post
    [reply] Moderate this reply
   *[other] Moderate this idea
}
flag-lead = The moderators will read what you say. Nobody else learns who flagged something.
flag-reason-label = What is wrong with it?
reason-spam = Spam
reason-spam-note = Advertising, or the same thing again and again
reason-abuse = Abuse
reason-abuse-note = Insults, threats, or hounding somebody
reason-off-topic = Off topic
reason-off-topic-note = It belongs somewhere else
reason-illegal = Against the law
reason-illegal-note = It should not be here, or anywhere
reason-personal-data = Personal data
reason-personal-data-note = It gives away what is somebody’s own affair
reason-other = Something else
reason-other-note = Say below what it is
flag-note-label = A word to the moderators
flag-note-hint = Optional, but needed for “something else”. Up to 1,000 characters.
flag-hide = Hide it at once, until somebody decides
flag-button = Flag it
flag-back = Back to where it stands
flag-home = Back to the start
flag-thanks = Thank you
flag-thanks-text = The moderators will look at it.
flag-thanks-hidden = It is out of sight now, until the moderators have looked at it.
flag-own = You wrote this yourself. You can edit or delete it.
flag-twice = You have flagged this already. The moderators will look at it.
flag-gone = This is not published, so there is nothing to flag.
limit-reason = spam, abuse, off_topic, illegal, personal_data or other
limit-note = { $count ->
    [one] at most { $count } character
   *[other] at most { $count } characters
}
limit-note-missing = a few words about what is wrong

## Notices on pages
limit-links = { $most ->
    [one] at most { $most } link while you are new here
   *[other] at most { $most } links while you are new here
}
limit-links-race = fewer links while you are new here

## Deciding
decide-title = Decide
decide-own = What you wrote yourself is for another moderator to decide about.
nothing-to-decide = There is nothing to decide: this is how it stands already, or somebody was faster.
nothing-to-move = It stands in that space already.
limit-action = approve, hide, remove, restore, lock or unlock
limit-lock = approve, hide, remove or restore: only posts and ideas can be locked
limit-space = a space of this community that is open to you
limit-reason-length = { $count ->
    [one] at most { $count } character
   *[other] at most { $count } characters
}
act-approve = Approve
act-publish = Publish
act-hide = Hide
act-keep-hidden = Keep hidden
act-remove = Remove
act-restore = Restore
act-lock = Lock
act-unlock = Unlock
act-move = Move
act-suspend = Suspend
act-reinstate = Reinstate
# What a button says to those who hear the page.
act-on = { $action }: { $title }
why-label = Reason, for the log
move-label = Move to the space
locked = Locked
suspended = Suspended

## The queue
queue-title = Moderation
queue-link = Moderation queue
queue-lead = What members have flagged, and what waits for approval.
tabs-label = Parts of the queue
tab-waiting = Waiting
tab-flagged = Flagged
tab-held = First posts
tab-hidden = Hidden
tab-removed = Removed
queue-empty-title = Nothing here
queue-empty = Everything in this part of the queue has been looked at.
queue-more = More
log-link = Log
settings-link = Settings
standing-flagged = Flagged
standing-held = Waits for approval
standing-hidden = Hidden
standing-removed = Removed
standing-clear = Published
flags-weigh = { $count ->
    [one] { $count } open flag, weight { $weight }
   *[other] { $count } open flags, weight { $weight }
}
verdict-upheld = upheld
verdict-dismissed = dismissed
author-since = Member since { $date }
author-reputation = Reputation { $count }
author-hidden = { $count ->
    [one] { $count } hidden
   *[other] { $count } hidden
}
author-removed = { $count ->
    [one] { $count } removed
   *[other] { $count } removed
}
author-log = What happened before
decided-by = Decided by { $name }.
limit-filter = waiting, flagged, held, hidden or removed

## The log
log-title = Log
log-lead = What moderators and managers have done. Lines are never changed and never deleted.
log-about = Only what concerns { $handle }.
log-all = Show everything
log-number = No.
log-when = When
log-who = Who
log-what = What
log-about-whom = About
log-why = Why
log-rule = a rule
log-closed = something behind a gate that is closed to you
log-empty-title = Nothing yet
log-empty = What moderators and managers do will be written here.
log-action = { $action ->
    [approve] Approved
    [restore] Restored
    [hide] Hidden
    [remove] Removed
    [hold] Held for approval
    [auto_hide] Hidden by the weight of flags
    [flag_hide] Flagged and hidden at once
    [lock] Locked
    [unlock] Unlocked
    [move] Moved
    [edit] Edited
    [delete] Deleted
    [settings] Settings changed
    [guidelines] Guidelines changed
    [role] Role changed
    [suspend] Suspended
    [reinstate] Reinstated
    [give] Given
    [take] Taken back
    [decline] Declined
    [secret] Secret renewed
    [save] Saved
   *[other] { $action }
}
log-thing = { $kind ->
    [post] post
    [reply] reply
    [idea] idea
    [space] space
    [tag] tag
    [policy] access policy
    [resource] resource
    [invitation] invitation
    [way] way in
    [grant] grant
    [request] request
    [brand] brand
   *[other] { $kind }
}
limit-cursor = a cursor from `next` of an earlier page

## Settings
settings-title = Moderation settings
settings-lead = When flags hide something, and what new members may do.
settings-saved = Saved.
set-threshold = Weight that hides
set-threshold-hint = An ordinary member’s flag weighs 1, a new one’s 0.5, a moderator’s 3. 0: flags never hide anything by themselves.
set-hold = First posts to approve
set-hold-hint = How many things of each member wait for approval before the rest is published at once. 0 to 20.
set-days = Days as a new member
set-days-hint = How long the two limits below hold. 0: for nobody.
set-per-hour = Posts an hour
set-per-hour-hint = How much a new member may write in an hour, replies and ideas included.
set-links = Links in a post
set-links-hint = How many links a new member’s post, reply or idea may have.
save = Save
cancel = Cancel
limit-number = a whole number
limit-whole = a whole number from { $least } to { $most }
limit-threshold = a number from 0 to 100 with at most one decimal

## Guidelines
guidelines-title = Guidelines
guidelines-lead = What { $community } asks of everybody who takes part.
guidelines-written = As of { $date }
guidelines-edit = Edit the guidelines
guidelines-edit-lead = A new text is a new version: members are asked to accept it, and can go on until they do.
guidelines-field = The guidelines
guidelines-hint = Markdown. Up to 20,000 characters.
guidelines-changed = The guidelines have changed since you accepted them. Please read them again.
guidelines-tick = I have read the guidelines and will keep to them
guidelines-accept = Accept and go on
guidelines-accepted = You have accepted these guidelines.
welcome = Welcome to { $community }!
welcome-text = One thing before you go on: this is what we ask of each other.
limit-tick = a tick: without it you can read, but have not agreed
limit-version = a version of the guidelines that there is
limit-guidelines-missing = the text of the guidelines
limit-guidelines = { $count ->
    [one] at most { $count } character
   *[other] at most { $count } characters
}
rules-lead = This place is as good as what we write in it. A few things keep it that way.
rule-kind = Be kind
rule-kind-text = Argue about the matter, not about the person. Behind every name is somebody who came here for help or to give it. Insults, threats and harassment are removed.
rule-topic = Help others find it
rule-topic-text = Look whether your question has been asked before, give it a title that says what it is about, and put it into the space it belongs to. Say what you tried and what happened.
rule-spam = No advertising
rule-spam-text = Say so when you recommend something you earn from. Advertising, and the same thing posted again and again, is removed.
rule-private = Keep private things private
rule-private-text = Addresses, phone numbers, order numbers, keys and passwords do not belong here: neither yours nor those of others.
rule-law = Keep to the law
rule-law-text = Post only what is yours to post. What breaks the law is removed, and where it must be, reported.
rule-flag = Flag it, don’t fight it
rule-flag-text = If something breaks these guidelines, flag it instead of answering in kind. The moderators look at every flag and can hide, move or remove things, and suspend those who go on.
rules-end = If a decision seems wrong to you, write to the moderators. Everybody is wrong sometimes.
