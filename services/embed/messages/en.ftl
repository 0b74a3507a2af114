# Words of the service `embed`.

## What the elements on other sites say
top-ideas = Top ideas
new-ideas = New ideas
no-ideas = No ideas yet. Yours could be the first.
all-ideas = All ideas
topics = What people talk about
no-topics = Nothing has been posted yet.
all-topics = Go to the community
visit = Visit { $community }
vote-for = Vote for “{ $title }”
accepted = Accepted answer
read-and-answer = Read on and reply
replies = { $count ->
    [one] { $count } reply
   *[other] { $count } replies
}
comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
nps-question = How likely are you to recommend { $community } to a friend or colleague?
nps-low = not at all likely
nps-high = extremely likely
nps-words = What is the reason for your answer? (optional)
nps-send = Send
nps-thanks = Thank you. Your answer has been counted.
nps-too-many = Enough answers have come from here for now. Please try again later.
nps-not-asked = The recommendation question is shown here while it is switched on, in the studio under Survey.

## The voting window
vote = Vote for it
take-back = Take the vote back
vote-counted = Done. This is counted now.
votes-spent = You have given all your votes. Take one back first.
your-votes = Where your votes are
no-votes-now = This idea takes no votes now.
sign-in-to-vote = Sign in to vote. You come back here afterwards.
close = Close the window
read-idea = Read the whole idea

## The studio
embed-lead = Show ideas and conversations on your own pages, and let people find the way in both directions.
stored = Stored.
sites = Your sites
sites-lead = Only pages of these sites may show the community. Each page of the community links back to the first one, and to all of them at the foot.
no-sites = No site is listed yet: nobody can embed the community.
remove = Remove
site-name = Name of the site
site-name-hint = What a link to it says.
site-url = Address
site-url-hint = A whole address, such as `https://www.example.com`.
add-site = Add the site
snippets = To copy
snippets-lead = Put this where it is to appear. The first line is needed once a page. What stands inside an element is shown where no script runs.
element-ideas = Top ideas, with voting
element-topics = What people talk about
element-thread = One post with its best answers: put its id, from its address, in place of ID
element-nps = The recommendation question
newest-version = The address with a digest never changes. { $address } is always the newest version; leave out integrity with it.
strict-policy = If your site has a Content Security Policy, it has to allow: { $policy }
look-note = Colours and type follow your page. To change them, set:
nothing-kept = On your pages it sets no cookie and stores nothing, so it needs no consent.
preview = How it looks
preview-lead = As anybody sees it, in the plain colours of a page.

## Limits of fields
limit-rows = a whole number from 1 to { $most }
