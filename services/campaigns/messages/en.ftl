# Words of the service `campaigns`.

## Making communities
operator-needed = This takes an operator's token: `folkmoot token --operator` prints one.
slug-taken = There is a community of this name already.

## What a field takes
limit-name = one line of 1 to 80 characters
limit-teaser = a moment, because the teaser tells when it opens
limit-target = a whole number from { $least } to { $most }
limit-goal-once = each measure once
limit-dates = a moment after `{ $earlier }`
limit-to = `draft`, `open`, `frozen`, `ended`, `archived` or `by_date`; to schedule the opening, `open` with `at`
limit-at = a moment in the future
limit-draft-now = no moment: something becomes a draft at once
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
campaign-lead = The life of this community: from draft to archive, by its dates or by hand.
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
said = Done. This is where the community stands now.
undo-note = Each of these can be taken back here. A date that is still to come leads on all the same; a draft stays one until you open it.

## The welcome
welcome = Welcome
