# What was not finished: paragraphs that say nothing or too little, marks for what is still to be written.

check-empty = There are only signs here, where the other text says something.
check-empty-nothing = There is nothing here, where the other text says something.
check-empty-cell = The other text has a blank cell where this stands.
check-empty-name = Empty paragraphs
check-empty-why = What the other text says here is not said. Any other row without a paragraph is told as a missing paragraph.

check-blank = There is nothing to see in this paragraph, and the other text says something here.
check-blank-name = Blank paragraphs
check-blank-why = What the other text says here is not said.

check-length-ratio = This paragraph is much shorter than usual: { NUMBER($percent) }% of the length of its source.
check-length-ratio-longer = This paragraph is much longer than usual: { NUMBER($percent) }% of the length of its source.
check-length-ratio-name = Paragraphs of unusual length
check-length-ratio-why = A part of the paragraph may be missing, or stand here twice.

check-placeholder-left = “{ $mark }” seems to hold the place of something that is still to be written.
check-placeholder-left-highlight = { $count ->
    [one] This is still marked with a highlighter.
   *[other] { $count } passages are still marked with a highlighter.
}
check-placeholder-left-name = Placeholders
check-placeholder-left-why = A mark made for those who write must not be published.
