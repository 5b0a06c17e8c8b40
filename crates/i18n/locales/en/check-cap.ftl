# Capitals.

check-cap-start = “{ $word }” begins this paragraph with a small letter; the other text has a capital.
check-cap-start-name = First letters that differ
check-cap-start-why = A small letter at the beginning is often the trace of words that were cut.

check-cap-days = “{ $word }” is written “{ $written }”.
check-cap-days-name = Capitals of languages, peoples and days
check-cap-days-why = English has capitals for days, months, languages and peoples; French has small letters for days, months and languages.

check-cap-wild = One text has many more capitals here than the other.
check-cap-wild-name = Capitals in one text only
check-cap-wild-why = Words in capitals in one text only may have lost or gained emphasis.

check-cap-title = { $count ->
    [one] This heading has capitals as English headings have them.
   *[other] { $count } headings have capitals as English headings have them.
}
check-cap-title-name = French headings in title case
check-cap-title-why = In a French heading, only the first word and names have a capital.
