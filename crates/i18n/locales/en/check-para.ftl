# Paragraphs: missing, added, moved, cut otherwise.

check-para-missing = { $count ->
    [one] This paragraph has no counterpart in the translation.
   *[other] These { $count } paragraphs have no counterpart in the translation.
}
check-para-missing-name = Paragraphs left out
check-para-missing-why = A reader of the translation is not told what stands here.

check-para-extra = { $count ->
    [one] This paragraph has no counterpart in the source.
   *[other] These { $count } paragraphs have no counterpart in the source.
}
check-para-extra-name = Paragraphs added
check-para-extra-why = The translation says more than its source.

check-para-moved = { $count ->
    [one] This paragraph stands elsewhere in the other text.
   *[other] These { $count } paragraphs stand elsewhere in the other text.
}
check-para-moved-name = Paragraphs in another place
check-para-moved-why = The two texts tell the same things in another order.

check-para-merged = { $count } paragraphs of the source are one here.
check-para-merged-name = Paragraphs put together
check-para-merged-why = The two texts are no longer paragraphed alike.

check-para-split = One paragraph of the source is { $count } here.
check-para-split-name = Paragraphs cut in several
check-para-split-why = The two texts are no longer paragraphed alike.

check-para-type = This is a heading, an item of a list or a cell in one text alone.
check-para-type-name = Paragraphs that play another part
check-para-type-why = A heading or a list that is lost makes a text harder to read.
