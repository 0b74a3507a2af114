# Words of the service `votes`.

## Errors
limit-value = 1, 0 or -1
idea-merged = This idea has been merged into another one. Vote on that one; its page links to it.
voters-hidden = This community keeps to itself who voted. It can be opened to managers under “Ways in” of the studio.

## Vote budget
votes-spent = { $count ->
    [one] Your one vote is out. Take it back, or wait until that idea closes: { $ideas }.
   *[other] All { $count } of your votes are out. Take one back, or wait until one of these ideas closes: { $ideas }.
}
