# Words of the service `site`.

## The root and the language
front-several = This server holds several communities. Each has an address of its own: /c/ and its name.
limit-language = one of { $codes }

## Brand of a community
brand-title = Brand
brand-lead = Colours, letters and corners of your community. What could not be read is refused.
brand-saved = Your brand is saved.
brand-logo-saved = Your logo is saved.
brand-refused = Not saved yet. Everything you typed is still here.
brand-light = Where the page is light
brand-dark = Where the page is dark
brand-shape = Letters and corners
brand-colour = Brand colour
brand-colour-hint = The ground of buttons and of your vote, such as `#7a1f4b`.
brand-ink = Text on it
brand-ink-hint = Empty: white or black, whichever is read better.
brand-accent = Links
brand-accent-hint = Empty: drawn from the brand colour. Either way only as light or dark as can be read.
brand-page = Page background
brand-page-hint = Empty: as usual.
brand-dark-hint = Empty: the same as on the light page.
brand-corners = Corners
brand-corners-hint = How round buttons and boxes are.
corners-square = Square
corners-small = A little round
corners-medium = Round
corners-large = Very round
brand-letters = Font of the text
brand-headings = Font of headings
brand-letters-hint = Families that devices bring along: nothing is fetched.
letters-system = As the device has it
letters-humanist = Humanist
letters-geometric = Geometric
letters-serif = With serifs
letters-oldstyle = Old style
letters-rounded = Rounded
brand-save = Save the brand
brand-try = Preview
brand-reset = Back to the usual look
brand-reset-confirm = Drop all colours, letters and corners of the brand?
brand-contrast = How it is read
brand-contrast-note = Contrast as WCAG 2.2 measures it, from 1:1 to 21:1.
pair-ink = Words on a button
pair-link = Links on the page
pair-text = Text on the page
pair-soft = Small print on the page
pair-brand = A button on the page
brand-needed = at least { $ratio }
brand-passes = reads well
brand-fails = too weak
limit-colour = `#` and three or six digits of 0–9 and a–f, such as `#7a1f4b`
limit-one-of = one of { $words }
limit-contrast = { $pair }: the contrast is { $ratio }, it has to be { $needed } at least
brand-sample = How does it look?
brand-sample-text = Small print, text with { $link }, and a button.
brand-sample-link = a link
brand-logo = Logo
brand-logo-field = A new logo
brand-logo-hint = PNG, JPEG, WebP or GIF, at most { $size } KB. Square looks best; it stands beside the name.
brand-logo-use = Use this logo
brand-logo-drop = Remove the logo
limit-logo-missing = a picture
limit-logo-kind = a PNG, JPEG, WebP or GIF
limit-logo-size = at most { $most } KB, this has { $size }

## Home
home = Home
nothing-here = Nothing here yet
be-first = Be the first to write something.
older = Older
about-community = About this community
new-here = New here?
new-here-words = Everybody may read. Members ask, answer, vote and share ideas.
something-missing = Something missing?
something-missing-words = Share an idea, and vote for those of others. The best become the roadmap.

## Search
search-title = Search
without-filters = Search without filters
search-everything = Search everything
type-something = Type what you are looking for.
nothing-found = Nothing found
nothing-found-hint = Try fewer or other words, or take a filter away.
ask-a-question = Ask a question
results = { $count ->
    [one] { $count } result
   *[other] { $count } results
} for “{ $query }”, best first
# There are more than these.
more-results = { $count }+ results for “{ $query }”, best first
mended = Nothing says “{ $typed }”. Did you mean this?
more = More
show-all = Show all: { $name }
kind-label = Kind
everything = Everything
posts = Posts
questions = Questions
articles = Articles
replies = Answers and comments
ideas = Ideas
answer = Answer
comment = Comment
time-label = Time
any-time = Any time
past-week = Past week
past-month = Past month
past-year = Past year
space-label = Space
all-spaces = All spaces
more-filters = More filters
with-tag = Tag: { $tag }
by-author = By @{ $handle }
with-status = Status: { $status }
take-away = : take this filter away
# Beside a number that stands before it.
answers-word = { $count ->
    [one] answer
   *[other] answers
}
replies-word = { $count ->
    [one] reply
   *[other] replies
}
comments-word = { $count ->
    [one] comment
   *[other] comments
}
votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
at-most-characters = { $count ->
    [one] at most { $count } character
   *[other] at most { $count } characters
}
expected-kind = one of: post, question, discussion, article, announcement, idea, reply, person
expected-one-kind = none, unless one kind alone is looked for
expected-since = one of: week, month, year, 2026-01-31, RFC 3339

## A member's page
written-by = Written by { $name }
will-be-listed = What they write will be listed here.
in-figures = In figures
reputation = Reputation

## All that is kept of somebody
left-out = { $kind ->
    [posts] posts
    [replies] replies
    [ideas] ideas
   *[other] votes
} after the first { $count }
profile-about = { $name } in the community { $community }: posts, answers and ideas.

## What came of a campaign
outcome = Results
outcome-lead = What came of it
outcome-ideas = The ideas with the most votes
outcome-questions = The questions with the best answers
outcome-no-ideas = There were no ideas.
outcome-no-questions = There were no questions.
outcome-all-posts = All posts
outcome-all-ideas = All ideas

## The campaign in the studio
overview-lead = Where this community stands, what is still to be seen to, and opening it.
said = Done. This is where the community stands now.
launch-now = Open it now
launch-on = Let it open on { $moment }
check-title = Before it opens
check-figures = { $done } of { $all } done
check-done = Done
check-open = Still to do
check-spaces = There are spaces to write in
check-spaces-do = Spaces
check-seeds = Each space has something to read
check-seeds-do = Write
check-bare = Nothing yet in: { $spaces }
check-welcome = A welcome for newcomers
check-welcome-do = Words
check-guidelines = Guidelines of your own
check-guidelines-do = Guidelines
check-look = Your colours and letters
check-look-do = Brand
check-weak = Some of it is weak to read; the page says which.
check-ways = People can sign in
check-ways-do = Ways in
check-dates = It is said when it opens
check-dates-do = Dates
check-opens = Opens on { $moment }
check-goals = Goals to measure it by
check-goals-do = Goals
check-invited = Somebody is invited
check-invited-do = Invitations
check-sites = Your own sites are listed
check-sites-do = Sites
plan-title = What would change
plan-figures = To make: { $made }. To change: { $changed }. As they should be: { $left }.
plan-nothing-to-do = Nothing to change. As they should be: { $left }.
plan-new = New
plan-changed = Changed
plan-left = As it is
plan-nothing = nothing
plan-becomes = becomes
apply-done = Done. Changes made: { $count }.
apply-nothing = Nothing to change: everything is as it should be.
apply-what = What was done
apply-stopped = One thing could not be done, so the rest was not tried.
apply-goes-on = What came before it is done and stays. Still to do: { $left }. Applying again goes on from here.
apply-more = There was much to do. Still to do: { $left }. Apply again to go on.
what-community = Community
what-joining = Who may join
what-theme = Look
what-logo = Logo
what-guidelines = Guidelines
what-gate = Access policy
what-resource = Outside resource
what-space = Space
what-tag = Tag
what-sites = Own sites
what-survey = Survey
what-post = Post
what-idea = Idea
what-campaign = Name, dates, welcome and goals
what-host-name = Host name
what-way-in = Way in
manifest-lead = The whole community in one file: to be taken along, or typed and applied.
manifest-field = Manifest
manifest-hint = TOML, with its texts in it. What the file does not speak of stays as it is.
manifest-plan = Show what would change
manifest-apply = Apply
manifest-download = Download as a file
manifest-other = The manifest is of “{ $theirs }”, this community is “{ $ours }”. Change `slug` to apply it here.
start-title = Start from a template
start-lead = A community that is worth using as it is, in one step. You edit the rest.
start-adds = This community is no draft any more. A template adds to it: its dates and what it says of itself stay.
start-or = You have a manifest already?
start-or-manifest = Apply it
start-name-hint = What your community is called: one line, at most 80 characters.
start-name-limit = one line of 1 to 80 characters
start-use = Use this template
start-others = Other templates
start-next = What now?
start-next-words = Everything stands. Read through it, put your own words and colours in, and open it.
start-checklist = To the checklist
start-see = See the community
start-opens = Opens
start-spaces-list = Spaces
start-goals-list = Goals
start-spaces = { $count ->
    [one] { $count } space
   *[other] { $count } spaces
}
start-seeds = { $count ->
    [one] { $count } post to begin with
   *[other] { $count } posts to begin with
}
start-goals = { $count ->
    [one] { $count } goal
   *[other] { $count } goals
}
manifest-wrong = { $count ->
    [one] { $count } thing to mend; nothing was changed
   *[other] { $count } things to mend; nothing was changed
}
template-launch = Product launch
template-launch-about = A new product: news, questions, first impressions, wishes. Six weeks.
template-contest = Idea contest
template-contest-about = One question to customers, their ideas and votes, winners at the end. Four weeks.
template-beta = Beta testing
template-beta-about = Testers behind a gate: builds, known issues, feedback. Three months.
template-support = Support forum
template-support-about = Customers help each other, and staff steps in. No end date.
template-partners = Partner hub
template-partners-about = Installers and resellers by invitation: materials, deals, training. No end date.
spaces-lead = Where people write: what belongs there, who passes, and in which order they stand.
spaces-save = Save
spaces-saved = Saved.
spaces-before = The spaces before it are saved.
spaces-new = A new space
spaces-address = In addresses
spaces-about = What belongs there
spaces-open = Open to everybody
spaces-place = Place
spaces-taken = an address that no other space has
