# Words of the service `posts`: spaces, tags, threads, writing, history.

## Lists
sort-label = Sort
sort-hot = Hot
sort-new = New
sort-top = Top
sort-unanswered = Unanswered
older = Older
nothing-here = Nothing here yet
be-first = Be the first to write something.
about-community = About this community
spaces = Spaces
popular-tags = Popular tags
promoted = Promoted
# Beside a number that stands before it.
answers-word = { $count ->
    [one] answer
   *[other] answers
}
replies-word = { $count ->
    [one] reply
   *[other] replies
}
answer = Answer
comment = Comment
votes-count = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}

## Spaces and tags
posts-count = { $count ->
    [one] { $count } post
   *[other] { $count } posts
}
tag-about = Posts with the tag { $tag }: { $posts }.
who-answers = Who answers here
answers-given = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
of-them-accepted = { $count ->
    [one] { $count } accepted
   *[other] { $count } accepted
}
# How many answers somebody gave, and how many of them were accepted.
answers-line = { $answers }, { $accepted }
related-tags = Related tags
edit-introduction = Edit the introduction
write-introduction = Write an introduction
introduction = Introduction
introduction-hint = What the tag is for, and where to look first. Markdown works; at most { $most } characters.
save = Save

## A thread
edited-times = { $count ->
    [one] edited
   *[other] edited { $count } times
}
do-answer = Answer
do-reply = Reply
quote = Quote
quote-label = Quote { $name }
link = Link
link-label = Link to the reply by { $name }
link-post-label = Link to this post
edit = Edit
delete = Delete
delete-post-sure = Delete this post? Replies to it are kept.
delete-reply-sure = Delete this reply?
flag = Flag
flag-label = Flag what { $name } wrote
accept = Accept
accept-no-more = No longer accept
accepted-answer = Accepted answer
official-answer = Answer from the { $community } team
official-reply = From the { $community } team
answers-heading = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
replies-heading = { $count ->
    [one] { $count } reply
   *[other] { $count } replies
}
order-label = Order of replies
order-best = Best
order-newest = Newest
order-oldest = Oldest
more-replies = More
from-here = This page begins in the middle of the thread.
from-the-beginning = Read from the beginning
new-replies = New replies: { $count }
post-deleted-note = This post was deleted. The replies to it are kept.
reply-deleted-note = Reply deleted
reply-withdrawn-note = This reply is not shown
# Why something is not public: for its author and those who look after the place.
hidden-note = Hidden after flags by members. A moderator will look at it; until then only its author and moderators see it.
held-note = Waiting for approval. The first posts of new members are looked at before everybody sees them.
removed-note = Removed by a moderator. Only its author and moderators still see it.
locked-note = This thread is locked: it can be read, and takes no more replies.
add-comment = Add a comment
comment-button = Comment
know-the-answer = Know the answer?
sign-in-to-answer = Sign in to answer
something-to-say = Have something to say?
sign-in-to-reply = Sign in to reply
members-can = Members of { $community } can reply, vote and share ideas.
your-answer = Your answer
post-answer = Post answer
your-reply = Your reply
post-reply = Post reply
reply-by = reply by { $name }

## Promoted posts
pin = Promote
pin-change = Promoted: change
pin-explained = A promoted post stands on top of the home page and of its space until the day you choose. At most { $most } are promoted at once.
pin-from = From
pin-from-hint = The first day; empty: at once.
pin-until = Until
pin-until-hint = The last day, at most a year from now.
pin-no-more = No longer promote
promoted-until = Promoted until { $day }

## History
history = History
version = Version { $number }
words-in = { $count ->
    [one] { $count } word added
   *[other] { $count } words added
}
words-out = { $count ->
    [one] { $count } word taken out
   *[other] { $count } words taken out
}
# Read aloud before and after what was changed, never seen.
diff-added = added:
diff-removed = taken out:
diff-end = end of the change
same-lines = { $count ->
    [one] { $count } line the same
   *[other] { $count } lines the same
}
title-changed = Title
first-version = As it was written first
nothing-changed = The words are the same; something else was changed, such as the tags.

## Writing
edit-post = Edit the post
post-button = Post
post-anyway = Post anyway
cancel = Cancel
question-note = You need an answer.
discussion-note = You want to hear what others think.
article-note = You explain something.
announcement-note = The company has news.
title-hint = One line that somebody looking for this would recognise.
space-hint = Where it belongs.
similar-heading = Has it been asked before?
similar-words = These posts are very much like yours. If none of them helps, post it all the same.
similar-live = Perhaps it is one of these:
edit-reply = Edit the reply
back-to-reply = Back to the reply
in-reply-to = In the thread { $title }

## Errors
limit-kind = question, discussion, article or announcement
limit-sort = hot, new, top or unanswered
limit-sort-author = `new`, the one order of a list by author
limit-sort-replies = old or new
limit-sort-thread = best, new or old
limit-space = a space of this community that is open to you
limit-policy = the name of a policy of this community
limit-accept = the id of an answer to this question
limit-parent = the id of a reply of this thread that is no comment on another one
limit-reply-kind = answer or comment
limit-only-comment = `comment`: only a reply to a question itself is an answer
limit-name = one line of 1 to 80 characters
limit-position = a whole number within a million
limit-until = a moment from now to a year from now, in RFC 3339
limit-pins = at most { $most } promoted posts at once; end one of the others first
thread-gone = What this replies to was deleted in the meantime.
thread-locked = This thread is locked and takes no more replies.
post-is-deleted = This post has been deleted; only its place in the thread is kept.
reply-is-deleted = This reply has been deleted; only its place in the thread is kept.
not-yours = Only its author and those who look after the community can do this.
only-author-edits-post = Only its author can edit a post.
only-author-edits-reply = Only its author can edit a reply.
no-question = Only a question has an accepted answer.
place-gone = The space or policy was removed in this moment. Choose another.
invalid-if-match = `If-Match` takes an `ETag` of the thing itself.

## Scheduled posts
publish-at = When it appears
publish-at-hint = Empty: at once. Day and time are UTC; now it is { $now }. Until then only you and managers see it.
scheduled = Scheduled
scheduled-lead = Posts that appear by themselves at their moment. Until then nobody else knows of them.
schedule-kept = It is scheduled.
schedule-cancelled = It will not appear. Its words are gone.
nothing-scheduled = Nothing is scheduled
nothing-scheduled-note = When you write a post, say when it is to appear.
later = Later
stopped = It was due and did not appear, because its author may no longer write here. Choose another moment once they may, or cancel it.
preview = Preview
edit-or-move = Edit or move
publish-now = Publish now
cancel-post = Cancel it
cancel-sure = Cancel this post? Its words will be gone.
limit-publish-at = a moment from now to 400 days from now, in RFC 3339
limit-appeared = nothing: the post has appeared
limit-from = a moment within a year, before `until`, in RFC 3339
