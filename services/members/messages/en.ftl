# Words of the service `members`: ways in, profiles, invitations, requests, keys, and the studio.

## What people are given
group = group
badge = badge
grant = grant
code = code
# One thing somebody is given: its kind and its name.
a-gift = { $kind } { $name }
points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}

## Asking to be let in
ask-title = Ask to be let in
asked-title = You have asked to be let in
ask-lead = “{ $policy }” in { $community }. The managers decide; they and you alone read your message.
asked-when = Asked { $when }.
nobody-decided = Nobody has decided yet.
asked-before = You have asked before.
answered-when = You were answered { $when }, and may ask again.
may-ask-again = You may ask again.
ask-hint = { $count ->
    [one] Optional: why it is for you. At most { $count } character.
   *[other] Optional: why it is for you. At most { $count } characters.
}
change-message = Change the message
back = Back

## Signing in by mail
look-into-mail = Look into your mail
link-on-its-way = A link is on its way to { $address }. Open it in this browser within fifteen minutes.
nothing-there = Nothing there? Look among what your mail program took for spam, or ask for another one.
open-outbox = Open the outbox of this machine
use-another-address = Use another address
sign-in-as = Sign in as { $name }
one-more-click = One more click, so that nothing but you signs in.
sign-in-to = Sign in to { $community }
outbox = Outbox
outbox-lead = Mail that would have left this machine. Set `mail_api` to send it.
no-mail-yet = No mail yet
no-mail-hint = What this community sends will be shown here.
mail-to = to { $address }

## Mails
mail-sign-in-subject = Sign in to { $community }
mail-sign-in-text = Open this link to sign in to { $community }:
mail-address-subject = Confirm your address for { $community }
mail-address-text = Open this link to add this address to your account at { $community }:
mail-link-note = { $count ->
    [one] It works once, for { $count } minute, in the browser you asked from. If you did not ask for it, nothing happens unless you open it there: you can delete this mail.
   *[other] It works once, for { $count } minutes, in the browser you asked from. If you did not ask for it, nothing happens unless you open it there: you can delete this mail.
}
mail-invitation-subject = Your invitation to { $community }
mail-hello = Hello,
mail-hello-name = Hello { $name },
mail-invitation-text = you are invited to { $community }. Open this link to join:
mail-invitation-note = It is meant for you: do not pass it on. If you do not want to join, delete this mail and nothing happens.

## Going on as somebody else
go-on-title = Go on as somebody else?
go-on-question = Go on as { $name }?
go-on-lead = In this browser you are signed in as { $name }. You were sent here as somebody else.
go-on-as = Go on as { $name }
stay = Stay { $name }

## Invitations, for who has one
use-invitation = Use an invitation
use-invitation-lead = Type the code you were given. You will see what it is for before anything happens.
label-code = Code
code-hint = Such as `k7wq-3f9d-…` or `SPRING26`. Capitals and hyphens don't matter.
look-up = Look it up
invited-to = You are invited to { $community }
invitation-used = You have used this invitation.
what-it-gives-is-yours = What it gives is yours.
invitation-good = This invitation is good.
invitation-used-up = This invitation has been used as often as it could be.
invitation-expired = This invitation has expired.
invitation-revoked = This invitation has been taken back by the managers.
ask-for-new-one = Ask whoever invited you for a new one.
invitation = Invitation
an-invitation = An invitation
label-for = For
gives-you = Gives you
good-until = Good until
accept-as = Accept as { $name }
go-to = Go to { $community }
or = or
sign-in-first = I am a member: sign in first
your-name = Your name
your-name-hint = Others read it beside what you write.
name-in-addresses = Name in addresses
name-in-addresses-hint = Optional: small letters, digits and hyphens. Left empty, one is made of your name.
your-address-will-be = Your address will be { $address }. Nobody but the managers sees it.
join-community = Join { $community }

## Keys for programs
keys-title = Keys for programs
keys-lead = A key lets a program act in your name, as far as its scopes go.
no-keys-yet = No keys yet
no-keys-hint = Make one for each program, so that you can revoke it alone.
copy-key-now = Copy the key now.
key-shown-once = It is shown this once, and nobody keeps it but you.
programs-send-key = Programs send it as { $header } and the key.
made-when = made { $when }
ended-on = ended on { $day }
until-day = until { $day }
does-not-end = does not end
revoke-key = Revoke the key { $name }
revoke = Revoke
new-key = New key
key-name = What it is for
key-name-hint = Such as `export to the warehouse`.
key-scopes = What it may do
scope-read = Read what you may read, and check gates
scope-write = Post, reply, share ideas, edit
scope-vote = Vote
scope-manage = Manage: spaces, gates, members, invitations
key-days = How long it is good
key-days-hint = Revoke it at any time.
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
a-year = A year
until-revoked = Until revoked
make-key = Make the key

## Profiles and people
member-since = Member since { $day }
points-of-reputation = { $count ->
    [one] { $count } point of reputation
   *[other] { $count } points of reputation
}
badges = Badges
change-profile = Change your profile
people-lead = The members of { $community }.
find-member = Find a member
how-handle-begins = How the handle begins
find = Find
nobody-found = Nobody found
no-handle-begins = No member's handle begins like this.
more = More
older = Older
name-and-place = { $name }, { $place }

## Settings
settings-lead = Yours, in { $community }.
keys-panel = Let a program read, write or vote in your name.
your-keys = Your keys
your-data = Your data
your-data-lead = Everything this community keeps of you, as one JSON file: your profile, what you have been given, what you wrote and how you voted.
download-data = Download your data
said-profile = Your profile has been saved.
said-picture = Your picture has been changed.
said-session = That browser has been signed out.
said-address = Your address has been confirmed.
picture = Picture
new-picture = A new picture
picture-hint = PNG, JPEG, WebP or GIF, at most { $size } KB. Square looks best.
use-picture = Use this picture
remove-picture = Remove the picture
profile = Profile
name-hint = What people read beside what you write.
where-you-are = Where you are
where-you-are-hint = As you like to put it.
website-hint = Its whole address.
links = Links
links-hint = At most { $count }, one a line. They begin with `https://` or `http://`.
language = Language
language-hint = Of pages, mails and notices here.
language-of-browser = As my browser says
time-zone = Time zone
time-zone-hint = Such as `Europe/Bratislava`. Empty: that of your device.
save = Save
signing-in = Signing in
your-confirmed-address = Your confirmed address is { $address }. Nobody else sees it.
address-hint = We send you a link that confirms it.
send-link = Send me a link
where-signed-in = Where you are signed in
sign-out-everywhere = Sign out everywhere
a-program = A program
# Which browser, and on what it runs.
browser-on = { $browser } on { $system }
this-one = This one
since-when = since { $when }
last-used = last used { $when }
session-way = { $way ->
    [email] by a link in a mail
    [oidc] by single sign-on
    [hand_off] from the product
    [invitation] by an invitation
   *[demo] as one of the demo's people
}
sign-out-browser = Sign out { $browser }
delete-account = Delete your account
delete-account-lead = Your profile, picture, address, keys and everything you have been given are removed now and for good, and every browser is signed out. What you wrote stays, under “{ $former }”, and your votes still count.
your-handle = Your handle
type-handle = Type `{ $handle }` to say that you mean it.
delete-my-account = Delete my account
add-address = Add { $address } to your account
add-address-lead = You can sign in with it from then on.
confirm-this-address = Confirm this address
confirm-your-address = Confirm your address

## Signing in
demo-lead = This is a demo: choose who you want to be, or sign in as yourself.
open-lead = New here? Signing in makes you a member.
invited-lead = This community takes new members by invitation.
sign-in-with = Sign in with { $provider }
single-sign-on = single sign-on
your-mail-address = Your mail address
mail-address-hint = We send you a link. No password to remember.
have-invitation = I have an invitation or a code
for-tools = For tools and tests
session-token = Session token
session-token-hint = What `folkmoot token` prints.

## The people of the demo
demo-noor = A customer: asks, answers, votes and shares ideas.
demo-piet = A partner: also reads what is for partners only.
demo-mara = A champion: helps others and is marked for it.
demo-tomas = An employee: answers officially, sets the status of ideas, merges duplicates.
demo-ines = A moderator: edits and deletes what others wrote.
demo-grace = The manager: spaces, gates and everything else.

## The studio
invitations = Invitations
requests = Requests
gates = Gates
ways-in = Ways in
keys = Keys
delete = Delete
delete-thing = Delete { $title }
change = Change
change-thing = Change { $title }
store = Store
stored = Stored.
all-still-here = Everything you typed is still here.
label-last-day = Last day
last-day-hint = Optional, such as `2027-05-01`.

## The studio: gates
gates-lead = A policy says who passes. It can stand in front of a space, a post, an idea, or something on another site.
new-policy = New policy
not-deleted = Not deleted.
no-policies-yet = No policies yet
no-policies-hint = Until there is one, everything is open to everybody.
spaces-count = { $count ->
    [one] { $count } space
   *[other] { $count } spaces
}
resources-count = { $count ->
    [one] { $count } outside resource
   *[other] { $count } outside resources
}
gate-of-people = people
teaser-nothing = others see nothing
teaser-title = others see titles
teaser-excerpt = others see titles and first words
outside-resources = Outside resources
outside-resources-lead = Downloads, documentation, a page of your shop: whatever asks { $check } or { $allow } by name before it opens.
label-policy = Policy
policy-first = Make a policy first; then something can stand behind it.
put-behind = Put something behind a policy
resource-name-hint = By which it is asked for, such as `firmware-2`.
resource-title-hint = What people read.
resource-policy-hint = Who may have it.
policy-hint = TOML, or JSON.
policy-lead = Who passes, and what the others may see. It counts at once, everywhere.
policy-name-is = Name: { $name }
policy-name-hint = For programs and addresses: 2 to 40 of `a-z 0-9 -`. It can't be changed later.
rules-title = Rules you can use
rule-signed-in = every member; “everyone” for everybody
rule-role = this role or a more trusted one: member, champion, employee, moderator, manager
rule-group = who is in the group
rule-badge = who wears the badge
rule-reputation = at least so much of it
rule-grant = who bought or signed it
rule-code = who has redeemed the code
rule-mail-domain = whose confirmed address is there
rule-country = who comes from there
rule-between = from then on; until = … for an end
rule-all = who passes all of these; any: one of them; not: the one it names does not
rule-teaser = what the others may see: nothing, title, excerpt
back-to-gates = Back to gates

## The studio: invitations
invitations-lead = Links and codes that bring people in, with their groups and badges on them.
invite-somebody = Invite somebody, or give out a code
no-invitations-yet = No invitations yet
no-invitations-hint = What you make is listed here, with how often it has been used.
label-label = Label
label-hint = Its name, for you and for policies that ask for it. Who is refused may read it.
code-of-choice = Code of your choice
code-of-choice-hint = Optional, such as `SPRING26`. Left empty: a random one.
gives = Gives
gives-hint = Such as `group partners; badge pioneer; grant product:x`. May be empty.
how-often = How often
how-often-hint = Empty: as often as people come.
invite-address-hint = Optional: whom it is for. It counts once they sign in by mail.
optional = Optional.
make-invitation = Make the invitation
customers-csv = Customers as CSV
customers-csv-hint = The first line names the columns: `id,email,name,groups,tags,badges,grants`; an id or an address is enough. In a cell, `|` keeps several apart. Up to { $most } rows at a time.
mail-it = Mail it to them
standing = { $standing ->
    [open] Open
    [used_up] Used up
    [expired] Expired
   *[revoked] Taken back
}
used-times = used { $count }
used-times-of = used { $count } of { $most }
for-address = for { $address }
until-moment = until { $moment }
made-when-by = made { $when } by { $handle }
take-back = Take back
take-back-thing = Take back: { $title }
invitations-made = Invitations made
made-count = { $count ->
    [1] The invitation is made
    [one] { $count } invitation is made
   *[other] { $count } invitations are made
}
made-lead = { $count ->
    [one] Take the code with you now: only digests are kept, and this page is shown once.
   *[other] Take the links with you now: only digests are kept, and this page is shown once.
}
not-mailed = { $count } could not be mailed.
hand-links-over = Hand their links over yourself.
mailed-to = Mailed to { $count }.
back-to-invitations = Back to the invitations

## The studio: people
all-roles = All roles
studio-people-lead = Who they are, what they may do and what they have been given.
find-members = Find members
handle-or-address = Handle or address
handle-or-address-hint = How it begins, or all of it.
role = Role
only-these = Only these.
label-group = Group
only-its-members = Only its members.
try-another = Try another beginning, or leave a field empty.
members = Members
reputation = Reputation
joined = Joined
joined-when = joined { $when }
suspended = Suspended
active = Active
signed-in-with = Signed in with
browsers = { $count ->
    [one] { $count } browser
   *[other] { $count } browsers
}
what-they-hold = What they have been given
nothing-so-far = Nothing so far.
as-others-read-it = As others read it.
own-role-hint = Your own role and state are for another manager to change.
what-they-may-do = What they may do.
state = State
state-hint = Who is suspended is signed out.
source = { $source ->
    [manager] a manager
    [invitation] an invitation
    [webhook] shop or CRM
    [provider] single sign-on
    [hand_off] your product
    [request] a request granted
   *[other] { $source }
}
from = From
given = Given
until = Until
take = Take
over-since = over since { $day }
until-taken = taken from them
take-thing = Take the { $kind } { $name }
give = Give
kind-hint = What it is.
name-of-it = Name of it
name-of-it-hint = Such as `partners` or `product:x`.

## The studio: requests
waiting = { $count ->
    [0] Nobody waits for an answer.
    [1] One waits for an answer.
    [one] { $count } waits for an answer.
   *[other] { $count } wait for an answer.
}
no-requests-yet = No requests yet
no-requests-hint = Who is refused at a gate can ask to be let in. What they ask is listed here.
request-state = { $state ->
    [granted] Let in
    [declined] Declined
   *[open] Waits
}
asked-when-short = asked { $when }
letting-in-gives = Letting them in gives
what-to-give = What to give
what-to-give-hint = This gate asks for more than one thing. Such as `group partners`.
let-in = Let in
let-in-person = Let in: { $name }
decline = Decline
decline-person = Decline: { $name }

## The studio: ways in
ways-in-lead = How people become members and sign in. What is off is not offered on the sign-in page.
all-ways-off = All ways in are off. Who signs out now can't come back, you among them, until whoever runs this deployment makes a token with { $command }.
on = On
off = Off
way-email = A link by mail
way-email-lead = We send a link that is good once, for fifteen minutes.
way-oidc = Single sign-on
way-oidc-lead = With an account of any provider that speaks OpenID Connect.
way-hand-off = From your own product
way-hand-off-lead = Your product sends its people over with a signed token. They need not be invited.
way-invitation-lead = Links and codes that you make under { $place }.
way-webhook = Grants from your shop or CRM
way-webhook-lead = Not a way in: it tells us what members have bought or signed.
where-messages-go = Where it sends its messages
no-mail-api = This deployment can't send mail yet, so nobody is offered this: { $setting } is not set.
another-secret = Make another secret
make-secret = Make a secret
secret-over = The one before is over at once.
take-in-messages = Take in messages
let-people-in = Let people in this way
client-secret = Client secret
secret-kept = One is kept. Leave this empty to keep it as long as provider and client stay the same.
secret-hint = What the provider gave for us. Empty for a public client.
redirect-uri = Redirect URI to enter at the provider
provider = Provider
provider-hint = Its address, such as `https://id.example.com`. We find the rest by ourselves.
client-id = Client id
client-id-hint = What the provider calls us.
button-name = Name on the button
button-name-hint = “Sign in with …”
scopes = Scopes
scopes-hint = Apart by single spaces, `openid` among them.
groups-claim = Claim with groups
groups-claim-hint = Which of the provider's words lists a person's groups.
groups = Groups
groups-hint = One a line, theirs before ours: `Engineering = partners`. Others are left out.
forget-secret = Forget the secret that is kept
where-product-sends = Where your product sends people, with the token as `token`
public-keys = Public keys of your product
public-keys-hint = A JWK Set, for RS256, ES256 or EdDSA. Empty: it signs HS256 with the secret we give out.
secret-given-out = A secret was given out. It counts only while no public keys are named.
issuer = Issuer
issuer-hint = What `iss` has to say. Empty: it is not looked at.
sign-in-page-of-product = Sign-in page of your product
sign-in-page-hint = Our button leads there, with `next` added. Empty: no button.
this-is-secret = This is the secret.
copy-secret = Copy it now: it is shown this once.
secret-is-key = Its text, as it stands, is the key for HS256.
community-as-whole = The community as a whole
who-may-join = Who may join
who-may-join-hint = Members stay members either way.
joining-open = Everybody who signs in
joining-invited = Only who has been invited
people-gate = Gate in front of people
people-gate-hint = Who may read what members say of themselves.
people-gate-none = None: everybody may look people up
voters-visible = Managers may see who voted; nobody else ever may
vote-budget = Votes a member may give to open ideas
vote-budget-hint = How many at a time, 1 to 100; empty: as many as they like. A vote comes back when the idea closes.
limit-vote-budget = a whole number from 1 to 100, or nothing

## Limits of fields
limit-code-missing = the code you were given
limit-code-unknown = a code of this community: compare it letter by letter
limit-days = 0 to 3650 days
limit-whole-number = a whole number, or nothing
limit-uses = a whole number from 1 to { $most }, or null
limit-a-role = one of the roles
limit-roles = member, champion, employee, moderator or manager
limit-member-state = active or suspended, not { $state }
limit-group-line = in each line a group of theirs, `=`, and one of ours
limit-line-up-to = { $most ->
    [one] one line of up to { $most } character
   *[other] one line of up to { $most } characters
}
limit-line-from-to = { $most ->
    [one] one line of { $least } to { $most } character
   *[other] one line of { $least } to { $most } characters
}
limit-https = an address that begins with `https://`
limit-no-query = an address without a query
limit-scopes = words apart by single spaces, `openid` among them
limit-groups = { $most ->
    [one] at most { $most } group
   *[other] at most { $most } groups
}
limit-secret = one line of up to 500 bytes
limit-secret-of-oidc = only a provider of OpenID Connect gives one
limit-joining = `open` or `invited`
limit-policy-name = the name of a policy of this community
limit-mail-address = a mail address, such as `ada@example.com`
limit-handle-typed = your handle, `{ $handle }`
limit-gift-name = a name of 1 to 80 characters
limit-gifts = { $most ->
    [one] at most { $most } thing
   *[other] at most { $most } things
}
limit-gift-line = a kind (group, badge, grant or code) and a name, such as `group partners`; “{ $part }” is none
limit-chosen-code = 8 to 40 letters, digits and hyphens, such as `SPRING26`
limit-future = a time that is still to come
limit-day = a day, such as `2027-05-01`
limit-time = a time such as `2027-05-01T12:00:00Z`
limit-one-line = { $most ->
    [one] one line of at most { $most } character
   *[other] one line of at most { $most } characters
}
limit-whole-address = a whole address of at most 200 characters, such as `https://example.com`
limit-links = { $most ->
    [one] at most { $most } link
   *[other] at most { $most } links
}
limit-language = one of { $codes }, or empty
limit-time-zone = a time zone such as `Europe/Bratislava` or `UTC`, or empty
limit-a-picture = a picture
limit-picture-size = at most { $most } KB, this has { $size }
limit-picture-kind = a PNG, JPEG, WebP or GIF
limit-multipart = a form sent as multipart/form-data
limit-file = a file
limit-key-scopes = at least one of read, write, vote, manage
limit-time-to-come = a time to come
limit-send-without-mail = nothing, as this site can't send mail; hand the links over yourself
limit-address-to-send = an address to send it to
limit-another-code = another code: there is an invitation with this one
limit-label-without-code = a label without the code in it: who is refused may read it
limit-others-name = the name others will read
limit-handle-wish = 1 to 40 letters a-z, digits, hyphens, dots or underscores; or leave it empty
limit-csv-mailed = { $most ->
    [one] at most { $most } row where they are mailed; take the links of a longer list with you
   *[other] at most { $most } rows where they are mailed; take the links of a longer list with you
}
limit-csv-full = { $email } has { $most } things already: with the label it would be one too many
limit-entries = { $most ->
    [one] at most { $most } entry, `give` and `take` together
   *[other] at most { $most } entries, `give` and `take` together
}
limit-a-member = a member of this community
limit-one-of-names = one of `email`, `handle` and `subject`; `issuer` beside `subject` alone
limit-what-to-give = what to give: the policy asks for more than one thing, so you have to choose
limit-answer = granted or declined
# What is wrong in the text of a policy, and at which place of it.
limit-at-place = `{ $place }`: { $limit }

## Lists of customers
csv-line = line { $line }: { $limit }
csv-cell = line { $line }, column { $column }: { $limit }
# A name of a column that is none.
quoted = “{ $text }”
csv-not-utf8 = this is not UTF-8
csv-most-rows = { $most ->
    [one] at most { $most } row in one request
   *[other] at most { $most } rows in one request
}
csv-cells = { $cells ->
    [one] { $cells } cell, and the header row has { $header }
   *[other] { $cells } cells, and the header row has { $header }
}
csv-twice = this stands in line { $first } too
csv-no-rows = at least one row below the header row
csv-column-twice = this column stands here twice
csv-columns = columns are id, email, name, groups, tags, badges and grants
csv-header = the first line must name the columns: email or id, and name, groups, tags, badges or grants
csv-broken = this can't be read as CSV: { $complaint }

## Problems: links
link-does-not-work = This link does not work
link-unknown = We have sent no such link. Perhaps it was cut off: ask for a new one.
link-expired = Links are good for fifteen minutes. Ask for a new one.
link-of-other-browser = This link was asked for in another browser, and is good only there. Open it there, or ask for a new one here.
link-used = This link has been used, and each is good once. Ask for a new one.

## Problems: accounts and roles
no-demo = Nobody can sign in like this here.
only-manager = You are the only manager of this community. Make somebody else one first; then you can go.
last-manager = This is the last manager: make somebody else one first.
own-role = Nobody changes their own role or suspends themselves. Ask another manager.
moderators-suspend-below = Moderators suspend those below them. Ask a manager.
no-mail-here = This deployment can't send mail, so no address can be confirmed.
address-known = Your account has a confirmed address already.
title-address-taken = This address is taken
address-taken = This address belongs to another account of this community. Sign in with it, or use another one.
only-managers-manage = Only managers have keys with the scope `manage`.
title-too-many-keys = There are enough keys
too-many-keys = { $most ->
    [one] A member has at most { $most } key. Revoke one that is no longer used, then make this one.
   *[other] A member has at most { $most } keys. Revoke one that is no longer used, then make this one.
}
open-already = This is open to you already: there is nothing to ask for.

## Problems: coming in
title-not-signed-in = You were not signed in
title-sign-in-failed = Signing in did not work
way-closed = This community does not let people in this way. Its sign-in page shows which ways are open.
way-without-secret = We give out no secret for this way in; `hand_off` and `webhook` have one.
title-code-unknown = This code is not one of ours
code-unknown = There is no invitation with this code. Compare it with what you were sent, letter by letter.
title-invitation-over = This invitation is over
invitation-over = { $why } Ask whoever invited you for a new one.
invitation-required = This community takes new members by invitation only. Ask its managers for one, then open its link.
no-free-handle = No free name in addresses was found for you. Try again.
invited-is-member = The person this invitation is for is a member already. Sign in, and open the invitation again.
sign-in-otherwise = The address belongs to somebody who looks after this community. They sign in by a link in a mail, or by single sign-on.

## Problems: single sign-on
oidc-code-refused = The sign-in service did not accept the answer it gave you. Begin again on the sign-in page; if that does not help, tell a manager of this community.
oidc-two-people = The sign-in service spoke of two people at once. Begin again on the sign-in page.
oidc-state-mismatch = This answer does not belong to a sign-in that was begun in this browser within the last ten minutes. Begin again on the sign-in page.
oidc-answer-used = This answer has been used, and each is good once. Begin again on the sign-in page.
oidc-other-issuer = This answer comes from another sign-in service than the one you were sent to.
oidc-access-denied = You did not sign in there, or it was not allowed. Try again, or take another way in.
oidc-server-error = The sign-in service has a problem of its own. Try again in a minute.
oidc-refused = The sign-in service refused. If trying again does not help, tell a manager of this community.
oidc-token-invalid = What the sign-in service said of you could not be taken for true ({ $code }). Begin again on the sign-in page.
oidc-unreachable = The sign-in service of this community did not answer as it should. Try again in a minute, or another way in.

## Problems: hand-offs
hand-off-missing = There is no hand-off in this request: it has to be sent as `token`.
hand-off-not-taken = The hand-off was not taken: { $why }.
jose-malformed = it is no JSON Web Token, or one of its claims has the wrong type
jose-unsupported = it is signed by an algorithm that is not taken; HS256, RS256, ES256 and EdDSA are
jose-unknown-key = no key that could have signed it is known here
jose-forged = its signature is not good
jose-expired = its time is over. Go back and try again
jose-not-yet = it is from the future: one of the two clocks is wrong
jose-no-expiry = it does not say when it ends (`exp`)
jose-too-long = it is good for longer than five minutes
jose-other-audience = it is for another community (`aud`)
jose-other-issuer = it is from somebody else (`iss`)
hand-off-unreachable = The keys that hand-offs are checked with can't be had at the moment. Try again in a minute.
hand-off-used = This hand-off has been used, and each is good once. Go back and try again.
hand-off-no-iat = The hand-off does not say when it was made (`iat`).
hand-off-no-jti = The hand-off has no name of its own (`jti`), or one too long.
hand-off-no-sub = The hand-off does not say who it is about (`sub`).
hand-off-several = The hand-off is for several communities (`aud`): it has to be for one.
hand-off-role = A hand-off gives the roles `member`, `champion` and `employee`. Higher ones are given in the studio.
hand-off-email = The hand-off names a mail address that is none (`email`).

## Problems: webhooks
title-not-believed = This delivery is not believed
hook-closed = This community takes no webhooks. A manager can allow them under “Ways in” of the studio.
hook-too-old = { $count ->
    [one] It was signed more than { $count } minute before or after now. Sign it again.
   *[other] It was signed more than { $count } minutes before or after now. Sign it again.
}
hook-signature-wrong = Send `webhook-id`, `webhook-timestamp` (seconds) and `webhook-signature`: `v1,` and the base64 of the HMAC-SHA256 of `{ $signed }` with the secret behind `whsec_`.

## The studio: brand
studio-brand = Brand
studio-campaign = Campaign
studio-surveys = Surveys
studio-schedule = Scheduled posts
studio-numbers = Numbers

## Inviting many: lists, whom nobody may write to, members who bring others
invite-single = Links and codes
invite-lists = Lists of customers
invite-bringing = Members who bring others
invite-suppressed = Not to be written to
lists-lead = Invite your customers, each by a link of their own, and see who opened it, joined and took part.
new-list = New list
make-list = Make the list
list-name = Name of the list
list-source = Where it comes from
list-source-hint = Optional, such as `newsletter`. Only you see it.
reward-points = Points
reward-points-hint = Of reputation, given on joining: 0 to 1,000.
points-count = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
no-lists-yet = No lists yet
no-lists-hint = A list has a name, a reward and your customers, from a CSV.
figure-invited = Invited
figure-mailed = Mailed from here
figure-opened = Opened
figure-joined = Joined
figure-took-part = Took part
progress-invited = Not opened yet
progress-opened = Opened
progress-joined = Joined
progress-took-part = Took part
everybody = Everybody
filter-people = How far they have come
nobody-here = Nobody here
nobody-here-hint = Add people from a CSV, or choose another filter.
more-people = More people
people-of-list = People of the list
column-who = Who
column-stage = How far
column-mailed = Mailed
column-member = Member
said-no = Wants no mail
mailed-times = { $count ->
    [one] { $count } mail
   *[other] { $count } mails
}
people-added = { $count ->
    [one] { $count } person was put on the list.
   *[other] { $count } people were put on the list.
}
people-known = { $count ->
    [one] { $count } stood on it already.
   *[other] { $count } stood on it already.
}
people-silenced = { $count ->
    [one] { $count } was left out: nobody may write to them.
   *[other] { $count } were left out: nobody may write to them.
}
mail-more = There are more: mail again.
send-title = Send the links
send-hint = From here, { $most } at a time; or take the links with you for your own mail tool. Nobody is reminded within a day, or more than twice.
mail-unsent = Mail who has not been mailed
mail-again = Remind who has not opened it
download-links = Download the links (CSV)
add-people = Add people
customers-file = File of customers (CSV)
suppressed-lead = Addresses and customers that nobody is invited by and nothing is mailed to. Only digests are kept.
suppress-who = Addresses or ids of customers
suppress-who-hint = One a line. What has an `@` in it is an address.
suppress-button = Put on the list
suppress-look = Look for it
is-suppressed = This one is on the list.
is-not-suppressed = This one is not on the list.
suppressed-added = { $count ->
    [one] { $count } put on the list.
   *[other] { $count } put on the list.
}
suppressed-kind = { $kind ->
    [email] Address
   *[customer] Customer
}
suppressed-by = { $reason ->
    [unsubscribed] said so themselves
   *[manager] put there by a manager
}
take-off = Take off
take-off-thing = Take off the list: { $thing }
nobody-suppressed = Nobody is on the list
nobody-suppressed-hint = Who presses “no more invitations” in a mail stands here, and whom you put here.
bringing-lead = Members invite others by a link of their own, and are rewarded for it.
bringing-enabled = Members have links of their own
bringing-saved = Saved.
counts = What counts
counts-hint = Who has only joined may be the member again, under another name.
counts-took-part = Who has written or voted
counts-joined = Who has joined
rewards = Rewards
rewards-hint = One a line: how many, the points, and a badge, such as `3 50 Ambassador`.
brought-most = Who has brought most
nobody-brought = Nobody has asked for a link yet
nobody-brought-hint = Members find theirs in their settings.
brought-joined = { $count } joined
brought-took-part = { $count } took part
bring-title = Invite others
bring-lead = By a link of your own to { $community }.
bringing-off = The managers of this community have not asked members to bring others.
own-link = Your link
own-link-hint = Give it to people you know. Whoever joins by it was brought by you, and that is shown to you and the managers.
get-link = Get your link
bring-rewards = What it brings you
bring-joined = Counted are those who join.
bring-took-part = Counted are those who join, and write or vote.
bring-at = { $count ->
    [one] For { $count } person
   *[other] For { $count } people
}
bring-more = { $count ->
    [one] { $count } more to the next one.
   *[other] { $count } more to the next one.
}
nobody-came = Nobody has come by it yet
nobody-came-hint = Whom you bring is listed here.
invited-by = { $name } invites you to { $community }
you-are-in = You are a member already: this link is for others.
unsubscribe-title = No more invitations?
unsubscribe-lead = You will get no more mails that invite you to { $community }.
unsubscribe-button = No more invitations
unsubscribed-title = It is noted
unsubscribed-lead = Nobody here will write to you again to invite you. The link in the mail still works, if you want to join some day.
unsubscribe-undo = It was a mistake
unsubscribe-undone = Taken back
unsubscribe-undone-lead = You may be invited again.
mail-unsubscribe = If you want no more invitations, open this:
limit-progress = `invited`, `opened`, `joined` or `took_part`
limit-points = a whole number from 0 to { $most }
limit-rewards = at most { $most } rewards
limit-reward-at = how many people it takes, from 1 to { $most }, each number once
limit-reward-empty = a badge, points, or both
limit-reward-line = “{ $line }” is no reward: how many, the points, and a badge, such as 3 50 Ambassador
limit-batch-name = a name, so that you can tell this list from others
limit-batch-people = at most { $most } people on one list: make another
limit-send-closed = an open community: until then the links lead nowhere
limit-send-expired = a list whose links are still good
limit-suppressed = 1 to { $most } addresses or ids of customers
csv-nobody = an id, or an address
csv-of-lists = every row needs an address; ids and tags are kept for lists
