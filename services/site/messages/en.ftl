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
