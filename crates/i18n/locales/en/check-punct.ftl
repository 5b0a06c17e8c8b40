# Punctuation.

check-punct-end = One side ends with a sign, the other with none.
check-punct-end-differs = The two sides end with different signs.
check-punct-end-name = Different ends
check-punct-end-why = A full stop may be lost, or the end of the paragraph with it.

check-punct-start = The two sides begin with different signs.
check-punct-start-name = Different beginnings
check-punct-start-why = What is a quotation on one side may be none on the other.

check-punct-double = { $count ->
    [one] Two signs stand where one belongs.
   *[other] Two signs stand where one belongs: { $count } places.
}
check-punct-double-tone = { $count ->
    [one] An exclamation or question mark is repeated.
   *[other] Exclamation or question marks are repeated: { $count } places.
}
check-punct-double-name = Doubled signs
check-punct-double-why = One of them was left over.

check-punct-space-before = { $count ->
    [one] The space here is one too many.
   *[other] Spaces are one too many beside signs: { $count } places.
}
check-punct-space-before-name = Needless spaces beside a sign
check-punct-space-before-why = A comma, a full stop and a bracket stand at their word.

check-punct-space-after = { $count ->
    [one] A space is missing after the sign.
   *[other] A space is missing after the sign in { $count } places.
}
check-punct-space-after-name = Missing spaces after a sign
check-punct-space-after-why = Two words run together.

check-ellipsis = { $count ->
    [one] Three full stops stand in place of the sign “…”.
   *[other] Full stops stand in place of the sign “…” in { $count } places.
}
check-ellipsis-etc = { $count ->
    [one] “etc.” already says that something is left out.
   *[other] “etc.” already says that something is left out: { $count } places.
}
check-ellipsis-name = Ellipses
check-ellipsis-why = The three points are one sign, at which no line breaks.

check-colon-cap = A capital follows the colon inside the sentence.
check-colon-cap-name = Capital after a colon
check-colon-cap-why = In French a sentence goes on after a colon, in small letters.
