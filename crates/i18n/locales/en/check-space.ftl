# Spaces: beside signs, inside and around words, at the ends of paragraphs. `signs` is one sign or several.

check-space-kind = { $count ->
    [one] A line can break at the plain space beside { $signs }.
   *[other] A line can break at { $count } plain spaces beside { $signs }.
}
check-space-kind-everywhere = { $count ->
    [one] The space beside this sign is a plain one, at which a line can break.
   *[other] The spaces beside signs are plain ones, at which a line can break: { $count } places.
}
check-space-kind-narrow = { $count ->
    [one] The space beside { $signs } is U+00A0; the rules of this text ask for the narrow no-break space, U+202F.
   *[other] { $count } spaces beside { $signs } are U+00A0; the rules of this text ask for the narrow no-break space, U+202F.
}
check-space-kind-no-break = { $count ->
    [one] The space beside { $signs } is a narrow one; the rules of this text ask for the no-break space, U+00A0.
   *[other] { $count } spaces beside { $signs } are narrow ones; the rules of this text ask for the no-break space, U+00A0.
}
check-space-kind-name = Another space than is due beside a sign
check-space-kind-why = A no-break space keeps a sign on the line of its word. Which one, wide or narrow, a house may lay down.

check-space-missing = { $count ->
    [one] The space beside { $signs } is missing.
   *[other] The space beside { $signs } is missing in { $count } places.
}
check-space-missing-everywhere = { $count ->
    [one] This sign stands without the space that the norm asks for.
   *[other] Signs stand without the space that the norm asks for: { $count } places.
}
check-space-missing-name = Missing spaces beside a sign
check-space-missing-why = The norm that this text follows puts a no-break space there.

check-space-extra = { $count ->
    [one] A space stands before the sign.
   *[other] A space stands before the sign in { $count } places.
}
check-space-extra-house = { $count ->
    [one] A space stands beside { $signs }; the rules of this text ask for none.
   *[other] { $count } spaces stand beside { $signs }; the rules of this text ask for none.
}
check-space-extra-name = Spaces before a sign
check-space-extra-why = English puts no space before a semicolon, a colon, or an exclamation or question mark; nor do some houses in French.

check-space-binding = { $count ->
    [one] “{ $example }” stands with a plain space here; elsewhere a no-break space binds it.
   *[other] “{ $example }” and the like stand with a plain space in { $count } places; elsewhere a no-break space binds them.
}
check-space-binding-name = Numbers bound to their word in places only
check-space-binding-why = A no-break space keeps a number on the line of its word. A text does so everywhere or nowhere.

check-space-nbsp-lost = { $count ->
    [one] A plain space stands where the version before had a no-break one.
   *[other] Plain spaces stand in { $count } places where the version before had no-break ones.
}
check-space-nbsp-lost-name = No-break spaces lost since the version before
check-space-nbsp-lost-why = Someone had bound these words and signs; editing or pasting has undone it.

check-space-double = { $count ->
    [one] Several spaces stand in a row.
   *[other] Several spaces stand in a row in { $count } places.
}
check-space-double-sentences = Two spaces stand between sentences: { $count } places.
check-space-double-name = Spaces in a row
check-space-double-why = One space parts two words or two sentences.

check-space-edge = { $count ->
    [one] A space hangs at the end of this paragraph.
   *[other] Spaces hang at the ends of paragraphs: { $count } places.
}
check-space-edge-name = Spaces at the ends of paragraphs
check-space-edge-why = They come along when text is pasted; nobody sees them until they break a layout or a link.

check-tab = The source has { NUMBER($source) } tab characters here, the target { NUMBER($target) }.
check-tab-name = Different tabs
check-tab-why = Columns that are set with tabs shift when one is lost.

check-newline-count = The source has { NUMBER($source) } line breaks inside this paragraph, the target { NUMBER($target) }.
check-newline-count-name = Different line breaks
check-newline-count-why = A line of an address or a verse may have been joined to the next.
