# Words of the service `insights`.

## Where views come from
source-direct = Typed in, bookmarked or from mail
source-other = Other sites
source-inside = Another page of the community
source-embed = Embedded on your own site
counted-how = Views and visitors are counted without cookies, and nothing is kept that tells who they were. Small numbers of views are exact; large ones, and visitors, are estimates with their standard error: two times in three the truth is no further away. Days are days in UTC.

## Numbers: what the community brought
numbers = Numbers
numbers-lead = What this community brought, and how far it is on the way to its goals.
report = Report
csv-file = Download CSV
period = Period
period-of = { $from } – { $to }
days-in-utc = Days begin and end at midnight UTC.
last-days = { $count ->
    [one] Last { $count } day
   *[other] Last { $count } days
}
whole-campaign = All of it
other-days = Other days
from-day = From, such as 2026-11-01
to-day = To
show = Show
percent = { $number }%
hours = { $number } h
short-day = { $day } { $month }

## Goals
goals = Goals
to-campaign = Dates and goals
no-goals = No goals have been set yet. A campaign that says what it wants to reach can show that it did.
goals-note = Goals go by everything since { $from }.
time-passed = { $percent } of the time has passed; the mark on the bars shows where that is.
measure-members = People who joined
measure-taking-part = People who took part
measure-solved = Questions solved
measure-first-answer = First answer within
goal-of = { $count } of { $target }
goal-at-most = { $count }; the goal is { $target } at most
goal-untold = Nothing to tell from yet; the goal is { $target }
goal-reached = Reached

## Sums and charts
views = Views
visitors-a-day = Visitors a day
joined = Joined
took-part = Took part
posts = Posts
answers = Answers
ideas = Ideas
votes = Votes
solved = Questions solved
first-answer = Time to first answer
nps = Net Promoter Score
to-sites = Visits to your sites
chart-visits = Views and visitors
chart-people = People
chart-written = Posts, answers and ideas
chart-told = { $from } to { $to }: { $sum } in all. The most on { $day }: { $most }.
chart-none = { $from } to { $to }: nothing.
as-table = As a table
column-day = Day
column-from = From
where-from = Where views come from
no-visits = Nobody has come in these days.
from-page-to-page = Going on from page to page is no source: that made { $count } more views.
how-joined = How people joined
nobody-joined = Nobody has joined in these days.
way-invitation = By invitation
way-hand-off = From your product
way-provider = With your company's sign-in
way-email = By a link in a mail
way-other = Otherwise
nobody-went = Nobody has gone from here to your sites in these days.
by-space = By space
no-space = In no space
column-space = Space
how-fast = How fast questions are answered
no-questions = Nobody has asked a question in these days.
fast-told = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, { $answered } with an answer by somebody else, { $solved } solved.
within-hours = { $count ->
    [one] within { $count } hour
   *[other] within { $count } hours
}
within-days = { $count ->
    [one] within { $count } day
   *[other] within { $count } days
}
waited-longer = later
still-waiting = not yet
half-wait = Half of the questions or more are still waiting, so there is no typical time yet.
what-people-say = What people say
to-survey = Surveys
in-their-words = In their own words
nps-anonymous = Recommendation on your own sites
exit-survey = Survey at the end
answers-given = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
each-score = Each number
score-of-ten = { $score } of 10
no-answers-given = Nobody has answered a survey in these days.
method = How this is counted
method-people = People are counted without employees, moderators and managers. What those write counts like everybody's.
method-answers = The time to the first answer is the middle one of all questions. Those that nobody has answered count as the slowest, and what somebody answers to their own question does not count.

## The report
as-of = As of { $moment }
all-numbers = All numbers
print-hint = Made to be printed, or kept as PDF by your browser's print command.
goals-reached = Goals: { $reached } of { $all } reached
in-numbers = In numbers
best-posts = Posts with the most votes
best-ideas = Ideas with the most votes
nothing-yet = Nothing yet.
votes-count = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
replies-count = { $count ->
    [one] { $count } reply
   *[other] { $count } replies
}

## What anybody sees of the outcome
outcome-people = { $count ->
    [one] person took part
   *[other] people took part
}
outcome-posts = { $count ->
    [one] post
   *[other] posts
}
outcome-answers = { $count ->
    [one] answer
   *[other] answers
}
outcome-ideas = { $count ->
    [one] idea
   *[other] ideas
}
outcome-built = { $count ->
    [one] idea was built
   *[other] ideas were built
}

## What a field takes
limit-day = a day such as `2026-11-22`
limit-after = a day no earlier than `from`
limit-range = at most { $days } days
limit-by = `day`, `space` or `source`

## Surveys
survey-title = Your opinion
nps-question = How likely are you to recommend { $community } to a friend or colleague?
nps-words = What is the main reason for your number?
exit-question = How likely are you to take part in something like { $community } again?
exit-words = What was best?
exit-more = What should be different next time?
scale-low = not at all likely
scale-high = extremely likely
score = Number
optional-hint = You can leave this empty.
who-sees = Only the managers of this community read your answer. You can change it later.
send-answer = Send
thanks = Thank you. Your answer is stored. If you like, add why, or change it here.
not-asked = There is no survey at the moment.
to-home = To the home page
sign-in-to-answer = Members are asked: sign in to answer.
team-not-asked = You belong to the team, and the team is not asked about its own work. Members see the question here.
limit-score = a whole number from 0 to 10
limit-survey = `off`, `nps` or `exit`
limit-which = `nps` or `exit`
surveys = Surveys
surveys-lead = Ask members what they think of the community, and read what they say.
survey-set = Stored. What has been answered stays.
what-is-asked = What is asked
ask-nothing = Nothing
ask-nothing-note = No question is shown.
ask-nps = Recommendation
ask-nps-note = Would members recommend the community, from 0 to 10? On the home page until they have answered.
ask-exit = At the end
ask-exit-note = A number and two open questions, once the community is frozen or has ended.
save-survey = Save
what-came = What came of it
of-members = Members
of-guests = On your own sites
who-answered = Who answered
nps-name = NPS
how-many = Answers
promoters = 9–10
passives = 7–8
detractors = 0–6
nobody-yet = Nobody yet
nps-note = Of a hundred, how many more gave 9 or 10 than gave 0 to 6, with its standard error: two times in three the truth is no further away. Visitors of your own sites are counted apart, because nobody knows who they are.
no-answers = No answers yet
no-answers-note = What members say appears here.
older-answers = Older
without-words = No words
somebody-on = Somebody on { $site }
