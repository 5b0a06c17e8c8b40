# Numbers, dates and times: the same on both sides, each as its language writes them.

check-num-missing = The number { $number } is missing from the other side.
check-num-missing-changed = { $number } on one side, { $other } on the other.
check-num-missing-name = Numbers missing or changed
check-num-missing-why = A reader gets a wrong fact.

check-num-extra = The other side does not have the number { $number }.
check-num-extra-name = Numbers added
check-num-extra-why = A reader gets a fact that the other side does not give.

check-num-format = { $number } is written by the rules of the other language: { $right } is meant.
check-num-format-unknown = { $number } is not written by the rules of this language.
check-num-format-name = Numbers in another language’s form
check-num-format-why = A comma or a point changes the value: a French reader takes 1,000 for one.

check-num-scale = { $number } and { $other } are thousands apart.
check-num-scale-name = Millions and billions confused
check-num-scale-why = An English billion is a French milliard; a French billion is a thousand times as much.

check-num-group = { $number } is hard to read without groups: { $right }.
check-num-group-year = A year has no groups: { $right }, not { $number }.
check-num-group-name = Long numbers without groups
check-num-group-why = Groups of three digits let a reader see the size of a number.

check-num-groupchar = { $count ->
    [one] One number (“{ $number }”) separates its groups with a sign that the profile does not accept.
   *[other] { $count } numbers (such as “{ $number }”) separate their groups with a sign that the profile does not accept.
}
check-num-groupchar-name = Separator of thousands
check-num-groupchar-why = A number must not break at the end of a line, and a text separates thousands in one way.

check-num-percent = The percentages differ: { $number } and { $other }.
check-num-percent-name = Percentages that differ
check-num-percent-why = A reader gets a wrong fact.

check-num-currency = The amounts of money differ: { $number } and { $other }.
check-num-currency-before = In French, the sign of the currency follows the amount: { $number }.
check-num-currency-after = In English, the sign of the currency comes before the amount: { $number }.
check-num-currency-name = Amounts of money
check-num-currency-why = The amount and its currency must be the same, each written as its language writes it.

check-num-money-mix = { $number }: after a number in words, the currency is a word too.
check-num-money-mix-name = Sign and words mixed in an amount
check-num-money-mix-why = An amount is written in signs (9 M$) or in words (9 millions de dollars), not half and half.

check-num-ordinal = The ordinals differ: { $number } and { $other }.
check-num-ordinal-form = The ordinal ends in “{ $right }”, not in “{ $number }”.
check-num-ordinal-name = Ordinals
check-num-ordinal-why = French abbreviates ordinals as 1er, 1re, 2e.

check-num-range = The ranges differ: { $number } and { $other }.
check-num-range-name = Ranges that differ
check-num-range-why = A range has the same ends, in the same order, in both languages.

check-num-decade = The decades differ: { $number } and { $other }.
check-num-decade-form = “{ $number }”: a French decade takes no s.
check-num-decade-name = Decades
check-num-decade-why = The 1990s are les années 1990, or les années 90.

check-num-fraction = The fractions differ: { $number } and { $other }.
check-num-fraction-name = Fractions that differ
check-num-fraction-why = A reader gets a wrong fact.

check-num-unit = The units differ: { $number } and { $other }.
check-num-unit-name = Units that differ
check-num-unit-why = A quantity that was converted should be checked, and may need the original beside it.

check-num-phone = The telephone numbers differ: { $number } and { $other }.
check-num-phone-missing = The telephone number { $number } is missing from the other side.
check-num-phone-extra = The other side does not have the telephone number { $number }.
check-num-phone-name = Telephone numbers
check-num-phone-why = A wrong digit leads to a stranger.

check-date-value = The dates differ: { $number } and { $other }.
check-date-value-missing = The date { $number } is missing from the other side.
check-date-value-extra = The other side does not have the date { $number }.
check-date-value-weekday = The days of the week differ.
check-date-value-name = Dates that differ
check-date-value-why = A reader gets a wrong fact.

check-date-form = The profile writes dates in digits in another order: { $date }.
check-date-form-english = { $date } is English: { $right } in French.
check-date-form-french = { $date } is French: { $right } in English.
check-date-form-capital = French writes months and days in small letters: { $right }.
check-date-form-small = English writes months with a capital: { $right }.
check-date-form-day = The day is written { $right }, not { $date }.
check-date-form-order = { $count ->
    [one] The profile writes the day and the month in the other order: “{ $date }”.
   *[other] The profile writes the day and the month of { $count } dates (such as “{ $date }”) in the other order.
}
check-date-form-name = Form of dates
check-date-form-why = Each language has its own names, capitals and order in a date.

check-date-weekday = { $date } is not a { $weekday }.
check-date-weekday-several = { $count } days of the week do not fit their dates, { $date } for one, which is not a { $weekday }.
check-date-weekday-name = Weekdays that do not fit the date
check-date-weekday-why = Day and date contradict each other: one of them is wrong.

check-date-relative = Only one side says “{ $word }”.
check-date-relative-name = Days such as today or yesterday
check-date-relative-why = Such a word is right only on the day the text appears.

check-time-value = The times differ: { $number } and { $other }.
check-time-value-missing = The time { $number } is missing from the other side.
check-time-value-extra = The other side does not have the time { $number }.
check-time-value-name = Times that differ
check-time-value-why = A reader comes at the wrong hour.

check-time-form = { $count ->
    [one] One time (“{ $time }”) is written in a form that the profile does not accept.
   *[other] { $count } times (such as “{ $time }”) are written in a form that the profile does not accept.
}
check-time-form-half = { $count ->
    [one] “{ $time }” counts the hours as English does; French counts 24.
   *[other] { $count } times (such as “{ $time }”) count the hours as English does; French counts 24.
}
check-time-form-zero = { $count ->
    [one] French leaves the minutes out of a full hour: { $right }, not { $time }.
   *[other] French leaves the minutes out of a full hour, as { $count } times here do not: { $right }, not { $time }.
}
check-time-form-name = Form of times
check-time-form-why = Each language and region writes times in its own way.

check-time-zone = The time zones differ: { $number } and { $other }.
check-time-zone-alone = Only one side says the time zone “{ $number }”.
check-time-zone-name = Time zones that differ
check-time-zone-why = A reader comes at the wrong hour.
