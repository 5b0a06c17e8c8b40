# Names, acronyms and forms of address.

check-name-missing = The other side does not name { $name }.
check-name-missing-swapped = One side has { $name }, the other { $other }.
check-name-missing-name = Names that one side lacks
check-name-missing-why = A reader of one text should learn of the same people and places as a reader of the other.

check-name-spelling = { $name } on this side is { $other } on the other.
check-name-spelling-within = { $name } is also written { $other }.
check-name-spelling-name = Misspelt names
check-name-spelling-why = A name has one spelling; a slip of the keyboard makes it someone else’s.

check-acronym-kept = The other side does not have { $name } or its counterpart.
check-acronym-kept-swapped = One side has { $name }, the other { $other }.
check-acronym-kept-name = Acronyms that differ
check-acronym-kept-why = An acronym that is wrong in this language names another body, or none.

check-acronym-defined = { $count ->
    [one] { $name } is not explained where it first stands.
   *[other] { $count } acronyms are not explained where they first stand: { $name }.
}
check-acronym-defined-late = { $count ->
    [one] { $name } is explained only after it has been used.
   *[other] { $count } acronyms are explained only after they have been used: { $name }.
}
check-acronym-defined-name = Acronyms without explanation
check-acronym-defined-why = Readers who do not know an acronym need its full name where it first stands.

check-title-honorific = “{ $written }” is written “{ $french }” in French.
check-title-honorific-gender = This person is “{ $other }” on one side and “{ $written }” on the other.
check-title-honorific-name = Forms of address
check-title-honorific-why = Forms of address have their own abbreviations in each language, and must suit the person.

check-case-name = { $name } is written { $other } on the other side.
check-case-name-name = Capitals inside names
check-case-name-why = Capitals inside a name are part of it.
