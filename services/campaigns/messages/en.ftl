# Words of the service `campaigns`.

## Making communities
operator-needed = This takes an operator's token: `folkmoot token --operator` prints one.
slug-taken = There is a community of this name already.
host-taken = There is a community, or this server itself, at that host name already.

## What a field takes
limit-name = one line of 1 to 80 characters
limit-teaser = a moment, because the teaser tells when it opens
limit-target = a whole number from { $least } to { $most }
limit-goal-once = each measure once
limit-dates = a moment after `{ $earlier }`
limit-to = `draft`, `open`, `frozen`, `ended`, `archived` or `by_date`; to schedule the opening, `open` with `at`
limit-at = a moment in the future
limit-draft-now = no moment: something becomes a draft at once
limit-host = a host name of at least two parts in lower case, without a port: `community.acme.example`; other letters than a-z as `xn--`
limit-handle = 1 to 40 characters of a-z, 0-9, -, _ and .
limit-key = 1 to 80 characters
limit-seed-kind = `post` or `idea`
limit-id = an id

## The stages
stage-draft = Draft
stage-scheduled = Scheduled
stage-open = Open
stage-frozen = Frozen
stage-ended = Ended
stage-archived = Archived
about-draft = Only managers see the community.
about-scheduled = Only managers see the community until it opens.
about-open = Everybody reads and takes part, as the gates allow.
about-frozen = Everything stays to be read; members can no longer add or change anything.
about-ended = As frozen, and the home page shows what came of it.
about-archived = As ended, and search engines no longer list it.

## The page in the studio
campaign-title = Campaign
now = Now
by-hand = Said by hand on { $moment }.
dates = Dates
date-opens = Opens
date-freezes = Freezes
date-ends = Ends
date-archives = Goes to the archive
no-date = no date
what-now = What you can do now
say-open = Open it now
say-frozen = Freeze it now
say-ended = End it now
say-archived = Put it into the archive
say-draft = Make it a draft
say-by-date = Go by the dates again
undo-note = Each of these can be taken back here. A date that is still to come leads on all the same; a draft stays one until you open it.

## The welcome
welcome = Welcome

## The pages in the studio
place-overview = Overview
place-start = Templates
place-text = Words
place-dates = Dates
place-spaces = Spaces
place-goals = Goals
place-manifest = Manifest
save = Save
saved = Saved.
limit-language = one of the languages in the list
limit-moment = a date and a time, such as `2026-06-01T09:00`
text-lead = What the community says of itself.
name-hint = One line, at most 80 characters.
field-about = What it is about
about-hint = One or two sentences under the name, at most 500 characters.
language-hint = For visitors whose browser asks for none of ours.
welcome-hint = What newcomers read first on the home page. Markdown works.
guidelines-note = What you ask of members. Who joins agrees to it.
guidelines-edit = Edit the guidelines
dates-lead = By itself a campaign opens, freezes and ends at these moments, to the minute.
dates-in-utc = All times are UTC. An empty field means: by hand, or never.
opens-hint = Until then only managers see it.
freezes-hint = From then on members read and no longer write.
ends-hint = The home page then shows what came of it.
archives-hint = Search engines then leave it out.
teaser = Tell visitors before it opens
teaser-hint = They learn its name, what it is about, and when it opens; nothing else.
goals-lead = What the campaign is to reach. The numbers in the studio are held against it.
goals-note = An empty field is no goal.
measure-members = Members
measure-taking-part = People who take part
measure-posts = Posts
measure-answers = Answers
measure-ideas = Ideas
measure-votes = Votes
measure-solved-percent = Questions solved, in percent
measure-first-answer-hours = Hours to the first answer, at most
measure-nps = Net Promoter Score
