# Words of the service `ideas`: the board, ideas, the roadmap, the change log.

## The board
ideas-lead = What should come next? Vote for what you need, and add what is missing.
ideas-about = Ideas of this community, by votes.
sort = Sort
sort-top = Top
sort-trending = Trending
sort-new = New
status = Status
all = All
filters = Filters
take-away = Remove the filter
no-ideas = No ideas here yet
be-the-first = Be the first to share one.
no-such-ideas = No ideas match
other-filter = Another status, space or tag may have more.
all-ideas = All ideas
more-ideas = More ideas
about-ideas = About ideas
how-decided = How ideas are decided
how-decided-note = The team looks at the ideas with the most votes first, says what it thinks, and moves what it will build to the roadmap.
see-roadmap = See the roadmap
see-changelog = What is new
spaces = Spaces

## Votes that are limited
votes-left = Votes left: { $left } of { $size }
where-they-are = Your votes
your-votes = Your votes
votes-come-back = A vote comes back when you take it back or the idea closes.
votes-unlimited = The open ideas you have voted for.
vote-refused = { $size ->
    [one] Your vote was not counted: your { $size } vote is out already. Take it back below, and vote again.
   *[other] Your vote was not counted: all { $size } of your votes are out. Take one back below, and vote again.
}
no-votes = No votes out
no-votes-note = Vote for the ideas you need most.
votes-elsewhere = { $count ->
    [one] { $count } more is on an idea that is not open to you any more.
   *[other] { $count } more are on ideas that are not open to you any more.
}

## An idea
edited = edited
more = More
do-comment = Comment
do-edit = Edit
do-delete = Delete
delete-asked = Delete this idea? What it says is gone for good.
deleted = Deleted idea
deleted-note = This idea was deleted. The comments on it are kept.
# Why something is not public: for its author and those who look after the place.
hidden-note = Hidden after flags by members. A moderator will look at it; until then only its author and moderators see it.
held-note = Waiting for approval. The first posts of new members are looked at before everybody sees them.
removed-note = Removed by a moderator. Only its author and moderators still see it.
locked-note = This idea is locked: it can be read and voted on, and takes no more comments.
was-merged-into = This idea was merged into { $idea }.
was-merged = This idea was merged into another one.
merged-from = { $count ->
    [one] Merged from { $count } idea
   *[other] Merged from { $count } ideas
}
from-the-team = From the { $community } team
what-do-you-think = What do you think?
members-can = Members of { $community } can vote and comment.
sign-in-to-comment = Sign in to comment
post-comment = Post comment
history = History

## What the company does with an idea
owner = Responsible
owner-hint = The handle of somebody of the team; empty: nobody.
who-answers = Who is responsible
take-it = I am responsible
status-hint = Where the idea stands.
official-response = Official response
response = Response
response-hint = Why, and what comes next. Markdown works.
save = Save
merge-into = Merge into another idea
other-idea = The other idea
other-idea-hint = Its address or id. Voters follow, each counted once, and it can be undone.
do-merge = Merge
undo-merge = Undo the merge
undo-merge-note = The voters it brought go back with it; who voted on the other idea themselves stays there.

## Roadmap and change log
roadmap-lead = What we have decided to build, what we are building, and what is there. Your votes decide what comes here.
roadmap-about = What is planned, in progress and shipped.
nothing-planned = Nothing is planned yet
nothing-planned-note = The ideas with the most votes are looked at first.
see-ideas = See the ideas
planned-note = Decided; not begun.
progress-note = Being built now.
shipped-note = There for you to use.
nothing-now = Nothing at the moment.
all-of-them = All of them
changelog = What is new
changelog-lead = You asked, we built: the ideas of this community that are there now.
nothing-shipped = Nothing has been shipped yet
nothing-shipped-note = What comes out of your ideas will stand here.
asked-for-by = { $count ->
    [one] Asked for by { $count } member
   *[other] Asked for by { $count } members
}
thanks-to = Thanks to
older = Older

## Submitting one
submit-idea = Submit the idea
edit-idea = Edit your idea
another-idea = It is another idea: submit it
cancel = Cancel
compose-lead = Say what you want to do and what is in the way; how it is solved can come later.
title-hint = The idea in one line.
space-hint = Where it belongs.
similar-heading = Is it one of these?
similar-note = Voting for an idea that is already here does more for it than a second one.

## Limits of fields
limit-status = under_review, planned, in_progress, shipped, declined or merged
limit-settable = under_review, planned, in_progress, shipped or declined
limit-sort = top, trending or new
limit-sort-of-author = `new`, the one order of a list by author
limit-space = a space of this community that is open to you
limit-owner = the handle of an employee, moderator or manager of this community
limit-into = the id of another idea that you may see
limit-into-itself = another idea than this one

## Refusals
place-gone = The space or policy was removed in this moment. Choose another.
idea-deleted = This idea has been deleted; only its place is kept.
not-yours = Only who submitted it and those who look after the community can do this.
status-of-merged = This idea is merged into another one or deleted. Give the status to that one, or undo the merge first.
already-merged = One of the two is merged already or deleted. Undo that merge first, or merge into the idea it leads to.
not-merged = This idea is not merged into another one.
merged-on = The idea it was merged into has itself been merged since. Undo that merge first.
