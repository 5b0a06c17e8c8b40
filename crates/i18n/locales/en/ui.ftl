# What the window says.

## The program

app-name = Relecture
app-tagline = See whether two languages say the same thing.
window-title = { $name } – Relecture
loading = Loading…
close = Close
cancel = Cancel
dismiss = Dismiss
try-again = Try again

## The first screen

first-open-files = Open two files
first-drop-here = Drop a text and its translation here, or choose them.
first-drop-other = Drop the other file here, or choose it.
first-choose-files = Choose two files…
first-choose-other = Choose the other file…
first-one-chosen = First file
first-start-over = Choose another first file
first-formats = Word, OpenDocument, web page, Markdown or plain text. Languages and direction are recognised.
first-open-project = Open a project…
first-sample = Try the sample
first-sample-about = An invented press release in English, with a French version in the usage you choose.
first-sample-canada = French of Canada
first-sample-secretariat = French of the international secretariat
first-recent = Recent projects
first-no-recent = Projects that you open will be listed here.
first-clear-recent = Clear the list
first-not-named = not named yet
first-delete = Delete…
first-delete-title = Delete this project?
first-delete-about = { $name } was never given a name. Deleting it cannot be undone.
first-delete-confirm = Delete for good
first-back = Back to { $name }
first-offline = Nothing leaves this computer.

drop-two = Let go to open the two files
drop-one = Let go, then choose the other file
drop-second = Let go to open it beside { $path }
drop-too-many = Two files at a time: a text and its translation.

pick-files-title = Choose two files
pick-other-title = Choose the other file
pick-project-title = Open a project
pick-save-title = Save the project as
kind-texts = Texts
kind-projects = Relecture projects

## While files are opened

opening-title = Opening { $first } and { $second }
opening-sample-title = Opening the sample
opening-stage-read = Reading the files
opening-stage-segment = Cutting the texts into sentences
opening-stage-align = Aligning paragraphs and sentences
opening-stage-save = Saving
opening-stage-check = Checking
opening-stopping = Stopping…

## The bar at the top and the menu of the project

bar-home = First screen
project-untitled = Untitled project
bar-releases-show = Show the releases
bar-releases-hide = Hide the releases
bar-undo = Undo
bar-undo-change = Undo: { $change }
bar-redo-change = Redo: { $change }
bar-nothing-to-undo = Nothing to undo
bar-nothing-to-redo = Nothing to redo
bar-invisibles = Show spaces and other characters that cannot be seen
bar-settings = Settings
bar-keys = Keys and signs
modes = What you are at
mode-revision = Revision
mode-terms = Terms
change-import = opening files
change-add-version = adding a version
change-follow = dealing with stale paragraphs
change-align = aligning
change-edit = editing
change-dismiss = dismissing findings
change-restore = restoring a finding
change-choose-profile = choosing the profile
change-set-rules = changing the rules of a text
change-edit-terms = changing terms
change-import-terms = importing terms
change-choose-terms = choosing terms
change-decide = judging rows
change-pin = pinning
change-unpin = letting go
change-swap-sides = swapping the sides
change-rename-release = renaming a release
change-remove-release = removing a release

## The releases

releases = Releases
releases-empty = This project has no release yet. Open two files to make one.
releases-add = Open two files…
release-rename = Rename
release-remove = Remove
release-new-name = New name of the release
release-removed = { $name } was removed.
release-pairs = Texts of { $name }
pair-name = { $source } → { $target }

## The work window

pair-none-title = No texts are open
pair-none-about = Choose a release on the left, or open two files.
pair-empty-title = Both texts are empty
pair-empty-about = There is no paragraph to show.
pair-swap = Swap the sides
pair-actions = Go through the rows
next-gap = Next gap
next-not-one-to-one = Next not 1:1
next-low-confidence = Next uncertain
next-gap-about = The next paragraph that stands on one side only
next-not-one-to-one-about = The next row that is not one paragraph beside one
next-low-confidence-about = The next row whose alignment is uncertain
found-row = Row { NUMBER($row) }
found-none-after = None after this row.
found-none-before = None before this row.
side-source = Source
side-target = Target
text-size = { $paragraphs }, { $sentences }
text-warnings = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
text-warnings-title = Reading { $path }
text-warnings-about = Good to know about how this file was read:
encoding-of = Encoding: { $encoding }

grid-label = { $source } beside { $target }
grid-column-row = Row
grid-nothing-source = Nothing in the source
grid-nothing-target = Nothing in the target
grid-row-loading = Loading row { NUMBER($row) }
selection-rows = { $count ->
    [one] { $count } row chosen
   *[other] { $count } rows chosen
}
selection-dropped = No rows chosen
selection-none = Choose rows first, with Shift and the arrows.
selection-copied = { $count ->
    [one] { $count } row copied
   *[other] { $count } rows copied
}
selection-not-copied = Not copied: { NUMBER($number) } rows at the most, once they have come in.
row-name = Row { NUMBER($row) }
row-paragraphs = { $source }:{ $target }
row-confidence = Confidence { $percent }
row-uncertain = uncertain
row-moved = moved
row-pinned = set by hand
row-pin = Pin
row-unpin = Unpin
row-actions = What to do with the row
row-decided = { $name }, { $date }
status-open = open
status-needs-work = needs work
status-is-approved = approved
status-is-rejected = rejected
decide-approve-and-next = Approve
decide-send-back = Needs work
decide-reject = Reject
decide-reopen = Open again
decided-row = Row { NUMBER($row) }: { $status }
decided-rows = { $rows }: { $status }
decided-last = No row after this one is left to approve.
selection-realign = Align these again
shape-one-to-one = 1:1
shape-missing = missing
shape-added = added
shape-merged = merged
shape-split = split
shape-many-to-many = regrouped
kind-metadata = Information
kind-title = Title
kind-lead = Opening paragraph
kind-heading = Heading
kind-list-item = List item
kind-quotation = Quotation
kind-table-cell = Table cell
kind-footnote = Footnote
sentence-alone = has nothing on the other side
sentence-crosses = goes over a paragraph break
sentence-read = Sentence { NUMBER($place) } of { NUMBER($count) }: { $text }
sentence-facing = Facing it: { $text }

map-title = Alignment map
map-about = Up and Down go from row to row, Enter goes to the texts.
map-row = Row { NUMBER($first) } of { NUMBER($total) }
map-rows = Rows { NUMBER($first) } to { NUMBER($last) } of { NUMBER($total) }

go-title = Go to a row
go-label = Row, from 1 to { NUMBER($total) }
go-confirm = Go
go-out-of-range = There are rows 1 to { NUMBER($total) }.

status-row = Row { NUMBER($row) } of { NUMBER($total) }
status-no-row = No rows
status-one-to-one = { $count } 1:1
status-approved = { NUMBER($count) } of { NUMBER($total) } approved
status-left = { $count } left
status-sent-back = { $count ->
    [one] { $count } in need of work
   *[other] { $count } in need of work
}
status-rejected = { $count } rejected
status-missing = { $count } missing
status-added = { $count } added
status-merged = { $count } merged
status-split = { $count } split
status-many-to-many = { $count } regrouped
status-moved = { $count } moved
status-uncertain = { $count } uncertain
status-go-to-next = { $what }: go to the next
status-saved = Saved in { $name }
status-unnamed = Kept, not named yet
status-save-as = Save as…

## Settings

settings-title = Settings
settings-language = Language
settings-language-system = Same as the system
settings-language-en = English
settings-language-fr = français
settings-theme = Colours
settings-theme-system = Same as the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-invisibles = Show spaces and other characters that cannot be seen
settings-invisibles-about = No-break spaces are drawn; copied text stays as it is in the file.
settings-reviewer = Your name
settings-reviewer-about = It is kept beside what you approve, reject or dismiss. It may be left empty.
settings-zoom = Size
settings-zoom-about = { $larger } and { $smaller } make everything larger or smaller.

## Keys and signs

why-title = Why these two
why-about = What speaks for the row is above 0, what speaks against it below.
why-none = The row has one side only: there is nothing to compare.
why-score = Together
why-shape = Number of paragraphs
why-length = Length
why-structure = Structure
why-numbers = Numbers
why-names = Words spelt alike
why-lexicon = Lexicon
why-learnt = Learnt from these texts
why-missing = Counterparts elsewhere
why-words = Matching words
why-word-source = Source
why-word-target = Target
why-word-by = By
why-by-number = number
why-by-mark = mark
why-by-name = spelling
why-by-lexicon = lexicon
why-by-learnt = these texts
realigned = Aligned again

keys-title = Keys and signs
keys-everywhere = Everywhere
keys-in-grid = In the texts
keys-choosing = Choosing rows
keys-in-releases = In the list of releases
keys-signs = Signs in the texts
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-page-up = Page Up
key-page-down = Page Down
key-home = Home
key-end = End
key-delete = Delete
key-escape = Esc
keys-open-files = Open two files
keys-open-project = Open a project
keys-save-as = Save the project as
keys-undo = Undo
keys-redo = Redo
keys-settings = Settings
keys-keys = Keys and signs
keys-invisibles = Show or hide what cannot be seen
keys-zoom-in = Larger
keys-zoom-out = Smaller
keys-zoom-reset = Usual size
keys-next-region = Next part of the window
keys-previous-region = Previous part of the window
keys-go-to-row = Go to a row
keys-next-gap = Next gap
keys-previous-gap = Previous gap
keys-next-not-one-to-one = Next row that is not 1:1
keys-previous-not-one-to-one = Previous row that is not 1:1
keys-next-moved = Next moved row
keys-previous-moved = Previous moved row
keys-next-low-confidence = Next uncertain row
keys-next-unapproved = Next row that is not approved
keys-previous-unapproved = Previous row that is not approved
keys-approve-and-next = Approve, and go to the next row that is not approved
keys-approve = Approve
keys-send-back = Mark as in need of work
keys-reject = Reject
keys-reopen = Open again
keys-previous-low-confidence = Previous uncertain row
keys-pin-row = Pin the row, or let it go
keys-realign = Align again what is not pinned
keys-realign-from-here = Align again from this row on
keys-realign-selection = Align the chosen rows again
keys-stop-work = Stop a long alignment
keys-explain-row = Why these two
keys-mode-revision = Revision of the pair
keys-mode-terms = Terms of the project
keys-add-term = Take the selection as a term, or as its rendering
keys-row-terms = Show or hide the terms of the row
keys-map = Show or hide the alignment map
keys-concordance = Look for words in all releases
keys-earlier = Show or hide what other releases say
keys-row-down = Next row
keys-row-up = Previous row
keys-page-down = A page down
keys-page-up = A page up
keys-first-row = First row
keys-last-row = Last row
keys-source-side = Source
keys-target-side = Target
keys-next-sentence = Next sentence
keys-previous-sentence = Previous sentence
keys-extend-down = Choose the next row too
keys-extend-up = Choose the previous row too
keys-extend-to-first = Choose up to the first row
keys-extend-to-last = Choose down to the last row
keys-select-all = Choose all rows
keys-drop-selection = Choose no rows
sign-no-break = No-break space
sign-narrow-no-break = Narrow no-break space
sign-thin = Thin space
sign-wide = Wide space
sign-tab = Tab
sign-zero-width = Character without width
sign-soft-hyphen = Soft hyphen
sign-line-break = Line break
sign-alone = Sentence that has nothing on the other side
sign-linked = Sentence being read, and what renders it

language-unknown = Unknown language

# Where a remark would name a thing that the file does not.
warning-unnamed = unknown

## What was found

findings = Findings
findings-show = Findings shown
findings-hide = Hide the findings
findings-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
findings-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
findings-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
findings-dismissed = { $count ->
    [one] { $count } dismissed
   *[other] { $count } dismissed
}
findings-of-check = Kind of finding
findings-all-checks = All kinds
findings-none = Nothing was found in this pair.
findings-none-shown = Nothing of the kind that is shown. Choose other kinds above.
findings-none-open = Every finding is dismissed.
findings-none-after = No finding after this one.
findings-none-before = No finding before this one.
findings-none-yet = No finding yet: the text is still being checked.
findings-stopped = The check was stopped.
findings-check-again = Check again
finding-times = ({ NUMBER($count) } places)
finding-reference = Reference: { $reference }
finding-places = Places
finding-place-source = Source, paragraph { NUMBER($paragraph) }
finding-place-target = Target, paragraph { NUMBER($paragraph) }
finding-more-places = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
finding-before = Before:
finding-after = After:
finding-nothing = nothing
finding-fix = Apply
finding-fix-all = Apply all { NUMBER($count) } of this kind
finding-dismiss = Dismiss
finding-to-dictionary = Add to the dictionary
finding-dismissed = Dismissed.
finding-dismissed-because = Dismissed: { $reason }
finding-lapsed = One like it was dismissed here before the sentence changed.
finding-lapsed-because = One like it was dismissed here before the sentence changed: { $reason }
finding-restore = Show it again
dismiss-where = Where
dismiss-here = Here only
dismiss-document = In this pair, wherever the words are the same
dismiss-everywhere = Everywhere in the project
dismiss-reason = Reason (may be left empty)
dismiss-now = Dismiss
bar-findings = Show or hide the findings
keys-next-finding = Next finding
keys-previous-finding = Previous finding
keys-fix-finding = Apply the fix of a finding
keys-dismiss-finding = Dismiss a finding here
keys-findings = Show or hide the findings
keys-rules = Rules of both texts
key-enter = Enter

## The rules a text is held to

profile = Rules
profile-auto = As the text does: { $name }
profile-rules = See and change
profile-rules-title = Rules of both texts
profile-rule = Rule
profile-accepts = Accepts, the preferred first
profile-decided-by = Decided by
profile-in-text = In the text
profile-no-rules = No rule holds for this language.
profile-not-held = any form
profile-no-limit = no number
profile-own = decided here
profile-measured = { $form } ({ NUMBER($count) })
profile-reset = Back to { $name }
profile-reset-all = Leave all rules of this text to { $name }
profile-about = What you change holds for this text alone, is kept in the project, and can be undone.
profile-changed = { $rule }: changed
profile-export = Export the profile
profile-import = Import a profile…
kind-profiles = Profiles
layer-norm = norm
layer-house = house
layer-section = section
layer-document = this text
rule-space-before-semicolon = Before a semicolon
rule-space-before-exclamation = Before an exclamation or question mark
rule-space-before-colon = Before a colon
rule-space-inside-guillemets = Inside guillemets
rule-space-before-percent = Before a percent sign
rule-space-before-currency = Before a currency sign
rule-number-groups = Between groups of digits
rule-grouped-from-digits = Grouped from how many digits
rule-decimal = Decimal sign
rule-apostrophe = Apostrophe
rule-quotes = Quotation marks
rule-nested-quotes = Quotation marks inside a quotation
rule-continuation = Quotation of several paragraphs
rule-ellipsis = Ellipsis
rule-dash = Dash
rule-numeric-date = Date in digits
rule-text-date = Date in words
rule-time = Time of day
rule-inclusive-separator = Sign in inclusive forms
rule-inclusive-shape = Plural of inclusive forms
rule-organisation = Name of the organisation
rule-quote-punctuation = Full stop or comma after a quotation
rule-forbidden-characters = Characters not to be written
rule-allowed-characters = Only characters to be written, beside letters and digits
rule-sentence-words = Most words in a sentence
rule-paragraph-words = Most words in a paragraph
rule-paragraph-characters = Most characters in a paragraph (posts)
rule-headline-characters = Most characters in a headline
rule-subject-characters = Most characters in the subject of an e-mail
rule-reading-ease = Least points for reading ease, of 100
form-none = nothing
form-plain = plain space
form-no-break = no-break space
form-narrow = narrow no-break space
form-comma = comma
form-point = full stop
form-apostrophe = apostrophe
form-curly = curly (’)
form-straight = straight (')
form-guillemets = « »
form-single-guillemets = ‹ ›
form-curly-double = “ ”
form-curly-single = ‘ ’
form-straight-double = " "
form-straight-single = ' '
form-inside = always before the closing mark
form-by-sense = as the sense asks
form-each-opens = opened in each paragraph
form-each-closes = closing mark before each paragraph
form-unmarked = no mark
form-sign = … in one sign
form-three-stops = three full stops
form-spaced-stops = three full stops, spaced
form-spaced-en = – between spaces
form-spaced-em = — between spaces
form-tight-em = — without spaces
form-spaced-hyphen = hyphen between spaces
form-day-month-slash = 26/09/2025
form-month-day-slash = 9/26/2025
form-day-month-point = 26.09.2025
form-year-first = 2025-09-26
form-day-first = 26 September 2025
form-month-first = September 26, 2025
form-spaced-h = 18 h 30
form-tight-h = 18h30
form-colon = 18:30
form-half-day-stops = 6:30 p.m.
form-half-day = 6:30 pm
form-chained = militant·e·s
form-joined = militant·es

## The menu of the window

menu-file = File
menu-edit = Edit
menu-row = Row
menu-alignment = Alignment
menu-go = Go
menu-view = View
menu-help = Help
menu-item = { $name } ({ $key })
