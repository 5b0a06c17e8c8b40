# Spaces: beside signs, inside and around words, at the ends of paragraphs. `signs` is one sign or several.

check-space-kind = { $count ->
    [one] A line can break at the plain space beside { $signs }.
   *[other] A line can break at { $count } plain spaces beside { $signs }.
}
check-space-kind-everywhere = { $count ->
    [one] The space beside this sign is a plain one, at which a line can break.
   *[other] The spaces beside signs are plain ones, at which a line can break: { $count } places.
}
check-space-kind-name = Plain spaces beside a sign
check-space-kind-why = A no-break space keeps a sign on the line of its word.

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
check-space-extra-name = Spaces before a sign
check-space-extra-why = English puts no space before a semicolon, a colon, or an exclamation or question mark.

check-space-binding = { $count ->
    [one] “{ $example }” stands with a plain space here; elsewhere a no-break space binds it.
   *[other] “{ $example }” and the like stand with a plain space in { $count } places; elsewhere a no-break space binds them.
}
check-space-binding-name = Numbers bound to their word in places only
check-space-binding-why = A no-break space keeps a number on the line of its word. A text does so everywhere or nowhere.

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
