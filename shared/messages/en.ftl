# Words of the common crate: the frame of every page, its parts, forms, and the errors that any service may raise.

## Time
just-now = just now
minutes-ago = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
hours-ago = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
# A day: 22 Nov 2026.
a-date = { $day } { $month } { $year }
# A day and a time of day.
a-moment = { $date }, { $time } UTC
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec
# Joins two things of a list.
and-then = { $first }; { $second }

## The frame
skip-link = Skip to the content
nav-main = Main
nav-more = More
nav-pages = Pages
you-are-here = You are here
posts-tab = Posts
ideas-tab = Ideas
roadmap-tab = Roadmap
people-link = People
guidelines-link = Guidelines
moderation-link = Moderation
guidelines-due = The guidelines have changed.
guidelines-read = Read them
api-link = API
feed-link = Feed
language-label = Language
search = Search
search-label = Search this community
search-placeholder = Search posts and ideas
sign-in = Sign in
sign-out = Sign out
join = Join
write-post = Write a post
write-short = Write
share-idea = Share an idea
your-menu = { $name }: your menu
bell = { $count ->
    [0] Notifications
    [one] { $count } new notification
   *[other] { $count } new notifications
}
your-page = Your page
settings = Settings
studio = Studio
run-with = { $community }. Run with Folkmoot.
back-to-start = Back to the start
back-to = Back to { $community }
embedding = Embedding
nav-sites = Our sites

## Roles
role-visitor = Visitor
role-member = Member
role-champion = Champion
role-employee = Employee
role-moderator = Moderator
role-manager = Manager
former-member = Former member

## Kinds and statuses
kind-question = Question
kind-discussion = Discussion
kind-article = Article
kind-announcement = Announcement
kind-idea = Idea
status-review = Under review
status-planned = Planned
status-progress = In progress
status-shipped = Shipped
status-declined = Declined
status-merged = Merged

## Votes
votes-hidden = { $count ->
    [one] vote
   *[other] votes
}
voted-word = voted
vote-up = Vote up: { $title }
vote-down = Vote down: { $title }
vote-for-hidden = : vote for { $title }
vote-against = Vote against { $title }
sign-in-to-vote = Sign in to vote: { $title }
sign-in-to-vote-against = Sign in to vote against: { $title }

## Parts
answered-hidden = , answered

## Forms
markdown-hint = Markdown works: `**bold**`, `*italic*`, `[words](address)`, `> quote`, `- list`.
markdown-help = Markdown you can use
markdown-strong = words made strong, slanted, struck out
markdown-link = a link
markdown-picture = a picture
markdown-code = code in a line; lines of it between two lines of ```
markdown-quote = a quote
markdown-list = a list; 1. for a numbered one, - [ ] for things to do
markdown-heading = a heading
markdown-table = a table; |---|---| under its first line
markdown-words = words
markdown-shows = what it shows
not-stored-yet = Not stored yet.
all-still-here = { $title }. Everything you typed is still here.
your-comment = Your comment
field-title = Title
field-text = Text
field-about-you = About you
field-tags = Tags
tags-hint = Optional. Up to five, apart by spaces or commas.
field-kind = Kind
field-space = Space
field-name = Name
field-handle = Handle
field-email = Mail address
field-location = Place
field-website = Website
field-message = Message
field-reason = Reason

## Limits of fields
at-least-characters = { $count ->
    [one] at least { $count } character
   *[other] at least { $count } characters
}
at-most-characters = { $count ->
    [one] at most { $count } character
   *[other] at most { $count } characters
}, this has { $length }
no-control-characters = no control characters
limit-tags = tags are 1 to 35 characters of a-z 0-9 - + . #
at-most-tags = { $count ->
    [one] at most { $count } tag
   *[other] at most { $count } tags
}
limit-slug = 2 to 40 characters of a-z, 0-9 and -
limit-limit = a whole number from 1 to 100
limit-cursor = a cursor from `next` of an earlier page
limit-pairs = pairs of name=value, percent-encoded
limit-json-object = a JSON object
limit-site-name = a name of 1 to 80 characters
limit-site-url = a whole address such as https://www.example.com; http only on this machine, and no user name or password in it
limit-site-once = each address once
limit-sites = at most { $count } sites
# A complaint of a parser, in English, and where it stands.
line-and-column = line { $line }, column { $column }: { $complaint }

## Problems: titles
title-bad-request = The request can't be read
title-sign-in = Sign in first
title-forbidden = You may not do this
title-not-found = There is nothing here
title-conflict = This clashes with how things are now
title-stale = Somebody changed this first
title-invalid = Some fields need a change
title-too-many = Too many requests
title-refused = Not open to you yet
title-undelivered = Another service did not answer
title-broken = We made a mistake
title-busy = Busy for a moment
title-method = This can't be done here
title-too-large = The request is too large
title-content-type = This needs another content type
title-key-reused = This key was used for another request

## Problems: what to do
detail-not-found = Nothing you may see has this address. It may have been removed, or the address may be mistyped.
detail-stale = The version in If-Match is no longer the current one. Read it again, and apply your change to that.
detail-invalid = { $fields }. Nothing was stored.
named-limit = { $field }: { $limit }
detail-too-many = { $seconds ->
    [one] Try again in { $seconds } second.
   *[other] Try again in { $seconds } seconds.
}
detail-refused = This is not open to everyone.
detail-refused-step = This is not open to everyone. { $step }.
detail-undelivered = A service we need for this did not do its part, and nothing was stored. Try again in a minute.
detail-broken = Your request was fine, our answer was not, and nothing was stored. The cause has been logged for the people who run this site.
detail-busy = The database did not answer, and nothing was stored. Try again in a moment.
detail-method = The address is right, the method is not; `Allow` says which ones are.
detail-malformed = Its address or headers are malformed.
detail-too-large = { $limit ->
    [one] A request body has at most { $limit } KB. Nothing was stored.
   *[other] A request body has at most { $limit } KB. Nothing was stored.
}
detail-content-type = Send the body as `Content-Type: { $wanted }`.
detail-body-not-utf8 = The body is not UTF-8: byte { $at } belongs to no character.
detail-not-utf8 = { $whole ->
    [form] The form is not UTF-8.
    [query] The query is not UTF-8.
   *[cookie] This is not UTF-8.
}
detail-not-json = The body is not JSON, line { $line } column { $column }: { $complaint }.
detail-idempotency-key = `Idempotency-Key` is 1 to 255 visible ASCII characters.
detail-key-reused = The same `Idempotency-Key` came with a different request in the last 24 hours. Use a new key for a new request.
detail-foreign-origin = This request changes something and did not come from this site's own pages. Programs send a bearer token instead of a cookie.
detail-origin-not-listed = The page that asks is on a site this community does not list. A manager can list it in the studio, under Embedding.

## Refusals as pages
not-open-to-everyone = This is not open to everyone
this-thing = This
it-begins = It begins: “{ $excerpt }”
signed-in-as = You are signed in as { $name }, { $role }.
sign-in-as-other = Sign in as somebody else
ways-in = Ways in
why-sign-in = { $thing } is open to members. Sign in to read it.
why-sign-in-first = { $thing } is open to some members only. Sign in first, so that we know whether you are one of them.
why-some-members = { $thing } is open to some members only, and so far you are not one of them.
why-badge = { $thing } is open to members with a badge that you do not wear yet.
why-reputation = { $thing } is open to members others have found helpful, and your reputation is not enough yet.
why-grant = { $thing } comes with something you do not hold, as far as we know.
why-code = { $thing } is open to who has redeemed a code.
why-mail-domain = { $thing } is open to mail addresses of one organisation, and yours is not confirmed as one of them.
why-country = { $thing } is not open in the country you come from.
why-not-yet = { $thing } is not open yet.
why-over = { $thing } was open for a time, and that time is over.
why-excluded = { $thing } is not open to you.
note-managers-decide = The managers of { $community } decide who it is for.
note-sign-in = If it is open to you, you will be brought straight to it.
note-register = It takes a minute. What is open to members is then open to you.
note-redeem = You will see what it gives before you use it.
note-role = Roles are given by the managers.
note-badge = Badges are given by the managers, and by invitations.
note-reputation = Ten for every vote up, fifteen for an accepted answer.
note-grant = What you have bought or signed is known here by your mail address.
note-address = A link is sent to the address, and opening it confirms that it is yours.
note-wait = Until then it stays closed.
note-asked = You have asked. Come back later: once you are let in, this opens.
asked = Asked
use-code = Use a code
confirm = Confirm
what-you-said = What you said
message-to-managers = Message to the managers, optional
word-to-them = A word to them
ask = Ask
members-only = Everybody may look around; writing and voting are for members of { $community }.
brought-back = You will be brought back here.

## Counts
answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
answers-word = { $count ->
    [one] answer
   *[other] answers
}
replies = { $count ->
    [one] { $count } reply
   *[other] { $count } replies
}
replies-word = { $count ->
    [one] reply
   *[other] replies
}
votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
comments-word = { $count ->
    [one] comment
   *[other] comments
}

## What the script of the pages says, and the choice of colours
themes-label = Colours
theme-system = As the device
theme-light = Light
theme-dark = Dark
script-votes = Votes: { $count }
script-replies = New replies: { $count }
script-failed = That did not go through. Please try again.
script-copied = Link copied
