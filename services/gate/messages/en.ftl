# Words of the service `gate`: who may read what, and how they get in.

## Ways in
step-sign-in = Sign in
step-register = Become a member
step-redeem-invitation = Redeem an invitation
step-group = This is for members of the group “{ $group }”
step-role = This is for the role { $role } and above
step-badge = This is for who wears the badge “{ $badge }”
step-reputation = This takes a reputation of { $least }, which helpful posts and answers earn
step-grant = This is for who holds “{ $grant }”
step-code = Redeem the code “{ $code }”
step-address = This is for confirmed mail addresses at { $domain }
step-wait = It opens on { $moment }
step-ask-a-manager = Ask a manager of this community
step-ask = Ask a manager to let you in
people-of = The people of { $community }

## Who asks
bearer-needed = `Authorization` must be `Bearer` and a token.
members-only-action = Only members can do this. Sign in, or send a session token as `Authorization: Bearer`.
role-too-low = This takes the role { $needed } or above; you are { $yours }.
key-invalid = This key is not one of ours, or has been revoked.
key-not-for-this = No key can do this: it takes a person who has signed in.
scope-missing = This takes a key with the scope `{ $scope }`.
session-ended = This session has been ended. Sign in again.
member-suspended = This member has been suspended by the moderators.
token-invalid = The session token is not one of ours.
token-expired = The session has expired; sign in again.
token-not-yet = The session token is not good yet: the clock of whoever made it is ahead of ours.
token-of-other-community = The session token is for another community.

## Policies and resources
limit-resources = 1 to { $most } resources
limit-resource-name = a name of 1 to 200 characters
no-such-resource = There is no such resource, or it is not for you.
limit-rules-deep = at most 16 rules inside one another
limit-rule-name = a name of 1 to 80 characters
limit-reputation = a whole number from 1 to { $most }
limit-domain = a domain in lower case, such as `example.com`
limit-countries = 1 to 250 countries
limit-country = two capital letters, as in ISO 3166-1: `SK`
limit-from-before-until = `from` before `until`
limit-from-or-until = `from`, `until` or both
limit-rules = 1 to 50 rules
limit-policy = the name of a policy of this community
limit-one-line = one line of 1 to { $most } characters
policy-in-use = Something still stands behind this policy. Give it another policy, or none, first.

## The life of a community
not-open-title = Not open yet
not-open = { $community } opens on { $moment }.
stage-title = Only to be read
stage-frozen = This community has been frozen. Everything stays here to be read, and nothing can be added or changed any more.
stage-ended = This community has come to its end. Everything stays here to be read, and nothing can be added or changed any more.
stage-archived = This community is in the archive. Everything stays here to be read, and nothing can be added or changed any more.
notice-draft = A draft: only managers see this community.
notice-scheduled = Only managers see this community until it opens on { $moment }.
notice-frozen = This community has been frozen: read on, but nothing can be added any more.
notice-ended = This community has come to its end: read on, but nothing can be added any more.
notice-archived = This community is in the archive: read on, but nothing can be added any more.
