# Errors marked in a pair, in the typology of MQM Core 2.0, and what they come to. The names of types are those of the standard.

mqm-dimension-terminology = Terminology
mqm-inconsistent-with-terminology-resource = Inconsistent with terminology resource
mqm-inconsistent-use-of-terminology = Inconsistent use of terminology
mqm-wrong-term = Wrong term

mqm-dimension-accuracy = Accuracy
mqm-mistranslation = Mistranslation
mqm-overtranslation = Overtranslation
mqm-undertranslation = Undertranslation
mqm-addition = Addition
mqm-omission = Omission
mqm-do-not-translate = Do not translate
mqm-untranslated = Untranslated

mqm-dimension-linguistic-conventions = Linguistic conventions
mqm-grammar = Grammar
mqm-punctuation = Punctuation
mqm-spelling = Spelling
mqm-unintelligible = Unintelligible
mqm-character-encoding = Character encoding
mqm-textual-conventions = Textual conventions

mqm-dimension-style = Style
mqm-organization-style = Organization style
mqm-third-party-style = Third-party style
mqm-inconsistent-with-external-reference = Inconsistent with external reference
mqm-language-register = Language register
mqm-awkward-style = Awkward style
mqm-unidiomatic-style = Unidiomatic style
mqm-inconsistent-style = Inconsistent style

mqm-dimension-locale-conventions = Locale conventions
mqm-number-format = Number format
mqm-currency-format = Currency format
mqm-measurement-format = Measurement format
mqm-time-format = Time format
mqm-date-format = Date format
mqm-address-format = Address format
mqm-telephone-format = Telephone format
mqm-shortcut-key = Shortcut key

mqm-dimension-audience-appropriateness = Audience appropriateness
mqm-culture-specific-reference = Culture-specific reference
mqm-offensive = Offensive

mqm-dimension-design-and-markup = Design and markup
mqm-layout = Layout
mqm-markup-tag = Markup tag
mqm-truncation-or-text-expansion = Truncation/text expansion
mqm-missing-text = Missing text
mqm-link-or-cross-reference = Link/cross-reference

mqm-level-neutral = Neutral
mqm-level-minor = Minor
mqm-level-major = Major
mqm-level-critical = Critical

## Marking errors

keys-annotate = Mark an error in what is selected, the sentence or the row
keys-annotate-finding = Mark the finding as an error
keys-annotations = Show or hide the marked errors
keys-next-annotation = Next marked error
keys-previous-annotation = Previous marked error
keys-score-card = Score card
change-annotate = marking an error
change-set-scoring = counting errors
annotate-row = Mark an error
annotate-title = What is wrong here?
annotate-change-title = What is wrong, then?
annotate-place = Row { NUMBER($row) }, { $side }
annotate-types = Type of error
annotate-types-help = A letter chooses a type; a capital needs Shift.
annotate-levels = How bad is it?
annotate-levels-help = A digit says how bad it is, and marks the error.
annotate-note = Note (if any)
annotate-now = Mark
annotate-change-now = Change
annotations-title = { $count ->
    [0] Marked errors
   *[other] Marked errors ({ NUMBER($count) })
}
annotations-none = No error is marked. Select words or go to a row, then press { $key }.
annotations-none-after = No marked error after this row.
annotations-none-before = No marked error before this row.
annotations-of-row = { $count ->
    [one] { $count } marked error
   *[other] { $count } marked errors
}
annotation-marked = Marked: { $error }
annotation-marked-already = This finding is marked already.
annotation-check = found by “{ $check }”
annotation-change = Change…
annotation-change-this = Change { $error }, row { NUMBER($row) }
annotation-remove = Delete
annotation-remove-this = Delete { $error }, row { NUMBER($row) }
annotation-error = { $category }, { $level }
finding-marked = The finding is marked as an error.
finding-annotate = Mark as an error
version-annotations = marked errors
version-left-annotation = marked error: { $error }

## Score card

score-title = Score card
score-of = { $score } of 100
score-score = Score (of 100)
score-verdict = Verdict
score-passes = The translation passes.
score-fails = The translation does not pass.
score-critical = A critical error never passes, whatever the score.
score-nothing = No error is marked.
score-words = Words of the source
score-points = Penalty points
score-per-thousand = Points on 1,000 words
score-threshold = Least score that passes
score-dimension = Dimension
score-total = Total
score-number = { NUMBER($number) }
score-formula = Score = 100 × (1 − penalty points ÷ words of the source): the raw scoring model of MQM (MQM Council, themqm.org, “The MQM Scoring Models”). All types weigh the same.
score-scoring = How errors count
score-points-of = Points of an error: { $level }
score-set = Count so
score-usual = Count as usual
score-export-title = Export the score card
score-export-table = Export as a table (CSV)…
score-export-report = Export with the report (HTML)…
score-exported = The file is written.
kind-tables = Tables
kind-pages = Pages
