# What was not finished: paragraphs that say nothing or too little, marks for what is still to be written.

check-blank = This paragraph has no words, and the other text has some here.
check-blank-name = Paragraphs without words
check-blank-why = What the other text says here is not said.

check-length-ratio = This paragraph is much shorter than usual: { NUMBER($percent) }% of the length of its source.
check-length-ratio-longer = This paragraph is much longer than usual: { NUMBER($percent) }% of the length of its source.
check-length-ratio-name = Paragraphs of unusual length
check-length-ratio-why = A part of the paragraph may be missing, or stand here twice.

check-placeholder-left = “{ $mark }” seems to hold the place of something that is still to be written.
check-placeholder-left-name = Placeholders
check-placeholder-left-why = A mark made for those who write must not be published.
