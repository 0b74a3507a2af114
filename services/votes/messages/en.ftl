# Words of the service `votes`.

## Vote budget
votes-spent = { $count ->
    [one] Your one vote is out. Take it back, or wait until that idea closes: { $ideas }.
   *[other] All { $count } of your votes are out. Take one back, or wait until one of these ideas closes: { $ideas }.
}
