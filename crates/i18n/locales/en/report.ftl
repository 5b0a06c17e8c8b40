# The report: one page about a pair, to read, send and print.

report-title = { $source } and { $target }
report-eyebrow = Bilingual report
report-skip = Skip to the pair
report-source = Source
report-target = Target
report-file = File
report-format = Format
report-language = Language
report-language-unknown = not recognised
report-encoding = Encoding
report-length = Length
report-characters = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
report-warnings = What the import changed or left out
report-warnings-none = Nothing was changed or left out.
report-summary = Summary
report-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
report-percent = { $number }%
report-one-to-one = one to one
report-missing = missing from the target
report-added = added in the target
report-merged = merged
report-split = split
report-many-to-many = regrouped
report-moved = moved
report-unsure = uncertain
report-sure = certain
report-rather-sure = rather certain
report-sentence-alone = sentence without counterpart
report-remarkable = Rows to look at
report-remarkable-none = Every paragraph has exactly one counterpart, in the same order.
report-remarkable-more = { $count ->
    [one] And { $count } more row, marked below.
   *[other] And { $count } more rows, marked below.
}
report-map = Alignment map
report-map-text = The source on the left and the target on the right, from top to bottom. A ribbon joins the paragraphs that belong together; “Rows to look at” says the same in words.
report-pair = The pair
report-row = Row
report-no-counterpart = no counterpart
report-kind-metadata = About the release
report-kind-title = Title
report-kind-lead = Lead
report-kind-heading = Heading
report-kind-paragraph = Paragraph
report-kind-list-item = List item
report-kind-quotation = Quotation
report-kind-table-cell = Table cell
report-kind-footnote = Footnote
report-format-text = plain text
report-format-markdown = Markdown
report-format-html = web page
report-format-docx = Word
report-format-odt = OpenDocument
report-spaces = Spaces that do not break are underlined: a no-break space (U+00A0) with a square line, a narrow one (U+202F) with a dotted line. A plain space at the end of a paragraph is shown as a point.
report-made-by = Made by Relecture, on this computer alone.
report-number = { NUMBER($number) }
report-findings = Findings
report-findings-none = Nothing was found in this pair.
report-left = Left to do
report-left-none = Nothing is left to do.
# $count: a number
report-left-line = { $what }: { $count }
# $file: name of a file; $lang: a language; $state: whether it was signed off
report-left-rival = For the same readers there is also { $file }, { $lang }, { $state }: which one goes out?
