# Quotations and their marks.

check-quote-unclosed = This quotation, opened with { $mark }, is not closed.
check-quote-unclosed-there = This quotation, opened with { $mark }, is not closed; the other text closes it here.
check-quote-unclosed-name = Quotations that are not closed
check-quote-unclosed-why = Without the closing mark, readers cannot tell where the words of the person quoted end.

check-quote-unopened = The closing mark { $mark } has no opening mark.
check-quote-unopened-name = Quotations that are not opened
check-quote-unopened-why = Without the opening mark, readers cannot tell where the words of the person quoted begin.

check-quote-style-mixed = This quotation opens with { $opens } and closes with { $closes }.
check-quote-style-mixed-straight = Straight quotation marks stand beside { $preferred } in this text ({ $count } of { $total } quotations).
check-quote-style-mixed-opened = Here the next paragraph of a quotation begins with an opening mark; elsewhere in the text it does not ({ $count } of { $total }).
check-quote-style-mixed-closed = Here the next paragraph of a quotation begins with a closing mark; elsewhere in the text it does not ({ $count } of { $total }).
check-quote-style-mixed-unmarked = This paragraph goes on with a quotation without an opening mark ({ $count } of { $total }).
check-quote-style-mixed-profile = In this profile, the next paragraph of a quotation begins otherwise ({ $count } of { $total }).
check-quote-style-mixed-name = Quotation marks of two styles
check-quote-style-mixed-why = Several ways of quoting can be right, but one text keeps to one of them.

check-quote-type = { $written } is used here, where the profile has { $preferred } ({ $count } of { $total } quotations).
check-quote-type-name = Quotation marks of another language
check-quote-type-why = Each language has its own quotation marks; those of the other are often left over from the original.

check-quote-punct = The full stop or comma after the quotation stands before the closing mark in this profile.
check-quote-punct-sentence = A whole sentence is quoted: its full stop stands before the closing mark, and none after it.
check-quote-punct-name = Full stops and quotation marks
check-quote-punct-why = Whether the full stop belongs to the quotation is a matter of the language and its region.

check-quote-count = Quotations here: { $source } in the source, { $target } in the target.
check-quote-count-name = Quotations in one text only
check-quote-count-why = What is a quotation in one text should be one in the other: readers take the words for those of the person quoted.

check-quote-extent = The quotation takes up much more of the paragraph in one text than in the other.
check-quote-extent-name = Quotations of another extent
check-quote-extent-why = Words may have moved into the quotation, or out of it.

check-quote-attrib = The other text tells here who speaks (“{ $word }”).
check-quote-attrib-name = Quotations without their speaker
check-quote-attrib-why = A reader of this text does not learn whose words these are.
