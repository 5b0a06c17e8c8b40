# Mending the alignment, editing, finding, comments and commands: the review of a pair.

## Mending the alignment

change-regroup = regrouping
regroup = Mend the alignment
regroup-of-row = Row { NUMBER($row) }
regroup-of-sentence = Sentence { NUMBER($sentence) } of row { NUMBER($row) }
keys-merge-next = Join with the next
keys-merge-previous = Join with the previous
keys-split = Cut before the sentence, or after the first paragraph
keys-move-up = Move the first paragraph, or up to this sentence, up
keys-move-down = Move the last paragraph, or from this sentence on, down
keys-open-gap = Leave a gap: move all below down
keys-close-gap = Close a gap: move all below up
keys-swap-next = Swap with the next
keys-unlink = Part the two sides
keys-link = Link with another row
keys-regroup = What can be mended here
merge-next = Join with the next
merge-chosen = Join the chosen rows
merge-previous = Join with the previous
split-row = Cut after the first paragraph
split-sentence = Cut before this sentence
move-up-source = Move the first source paragraph up
move-up-target = Move the first target paragraph up
move-down-source = Move the last source paragraph down
move-down-target = Move the last target paragraph down
move-up-sentence = Move up to this sentence up
move-down-sentence = Move from this sentence on down
open-gap-source = Leave a gap in the source: all below goes down
open-gap-target = Leave a gap in the target: all below goes down
close-gap-source = Close the gap in the source: all below goes up
close-gap-target = Close the gap in the target: all below goes up
swap-next = Swap targets with the next
unlink = Part the two sides
link-start = Link with another row…
link-end-row = Link with row { NUMBER($row) }
link-started = Row { NUMBER($row) } is to be linked. Go to the other row and press { $key } again; { $escape } leaves it.
row-linking = to be linked
link-dropped = No link
regrouped-merge = Joined
regrouped-split = Cut
regrouped-move-up = Moved up
regrouped-move-down = Moved down
regrouped-open-gap = Gap left
regrouped-close-gap = Gap closed
regrouped-swap-next = Swapped
regrouped-unlink = Parted
regrouped-link = Linked
regrouped-at = { $what }. Row { NUMBER($row) }

## Commands and their keys

keys-palette = All commands
palette-title = Commands
palette-search = Search the commands
palette-none = No command is called that.
keys-about = Choose a key to change it.
keys-press = Press the new key…
keys-none = no key
keys-change = Change the key of “{ $command }”, now { $key }
keys-change-about = Change
keys-changed = { $command }: { $key }
keys-clash = { $key } already does this: { $command }.
keys-take = Use it here instead
keys-reset = Usual key
keys-reset-one = Usual key for “{ $command }”
keys-reset-all = Usual keys everywhere

## Editing the translation

keys-edit = Edit the translation
edit-label = Paragraph { NUMBER($paragraph) } of the translation
edit-how = { $enter } saves, { $line } begins a new line, { $approve } saves and approves, { $escape } leaves the text as it was and keeps what you typed.
edit-signs = Signs to type
edit-help = Write signs by the rules as I type
edit-helped = “{ $before }” was written as “{ $after }”. { $key } takes it back.
edit-save = Save
edit-leave = Leave
edit-saved = Saved
edit-kept = The text is as it was. What you typed is kept as a draft.
edit-nothing = There is nothing in the target to edit.
edit-draft = Unfinished draft
edit-draft-go-on = Go on
edit-draft-drop = Discard it
edit-received = Since received:
row-edited = edited
row-draft = draft
row-lapsed = Was { $status } ({ $when }); edited since
row-lapsed-short = { $status }

## Finding and replacing

keys-find = Find in both texts
keys-replace = Find and replace
keys-next-found = Next place found
keys-previous-found = Previous place found
find-title = Find and replace
find-what = Find
find-how = Compare
find-match-form = apart from accents, signs and inclusive writing
find-plain = to the character
find-regex = as a regular expression
find-whole-words = Whole words
find-match-case = Capitals count
find-replacement = Replace in the target by
find-previous = Previous
find-next = Next
find-replace = Replace { NUMBER($count) }
find-found = { $count ->
    [0] Nothing found.
    [one] { $count } place, { NUMBER($target) } of it in the target.
   *[other] { $count } places, { NUMBER($target) } of them in the target.
}
find-more = The first { NUMBER($count) } are shown; all are replaced but for those left out.
find-none = Nothing found.
find-replace-this = Replace “{ $text }” in row { NUMBER($row) }
find-replaced = { $count ->
    [one] { $count } place replaced. One undo brings it back.
   *[other] { $count } places replaced. One undo brings them back.
}

## Comments

keys-comment = Comment on what is selected, the sentence or the row
keys-comments = Show or hide the comments
keys-next-comment = Next open comment
keys-previous-comment = Previous open comment
change-comment = commenting
row-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
comments-title = { $count ->
    [0] Comments
   *[other] Comments ({ NUMBER($count) } open)
}
comments-resolved = Show the settled ones, too ({ NUMBER($count) })
comments-none = No comment is open. Select words or go to a row, then press { $key }.
comments-none-after = No open comment after this row.
comments-none-before = No open comment before this row.
comment-new = Comment on row { NUMBER($row) }, { $side }
comment-add = Add
comment-place = Row { NUMBER($row) } · { $side }
comment-is-resolved = settled
comment-nobody = no name
comment-remove = Delete
comment-remove-this = Delete “{ $text }”
comment-answer-to = Answer on row { NUMBER($row) }
comment-answer-here = Answer…
comment-answer = Answer
comment-resolve = Settle
comment-reopen = Open again

## Signing off

keys-sign-off = Sign the pair off
change-sign-off = signing off
sign-title = Sign off
sign-errors = Errors left
sign-stale = Stale after a new source
sign-comments = Comments not settled
sign-undecided = Rows nobody judged
sign-sent-back = Rows that need work or were rejected
sign-drafts = Unfinished drafts
sign-lapsed = Dismissed findings whose sentence changed
sign-tracked = Tracked changes in the files, read as accepted
sign-rivals = Other texts for the same readers: which one goes out?
sign-rival-unsigned = not signed off
sign-rival-signed = signed off
sign-rival-outdated = changed since it was signed off
sign-rival-about = { $lang }, { $state }
sign-rival-open = Open
sign-rival-open-it = Open: { $file }
sign-none = none
sign-go = Go there
sign-go-to = Go there: { $what }
sign-checking = The texts are being checked…
sign-reason = Why it is done all the same
sign-now = Sign off
signed-off = Signed off
signed-by = Signed off by { $name }, { $date }.
signed-on = Signed off on { $date }.
sign-outdated = The texts, their alignment or their rules have changed since.
sign-more-errors = { $count ->
    [one] One more error is found now than was left then.
   *[other] { $count } more errors are found now than were left then.
}

## Actions and modes

edit-row = Edit
comment-row = Comment
status-sign-off = Sign off…
mode-review = Review
keys-mode-review = Review: the translation by itself
keys-show-source = Show or hide the source of the row, in review

## History of a row

keys-history = Show or hide the history of the row
history-title = History of row { NUMBER($row) }
history-received = Received in { $file } (version { NUMBER($number) })
history-edited = Edited
history-judged = Judged: { $status }
history-commented = Commented
history-answered = Comment answered
history-settled = Comment settled
history-reopened = Comment opened again
history-comment-removed = Comment deleted
history-marked = Error marked: { $error }
history-mark-changed = Marked error changed: { $error }
history-mark-removed = Marked error deleted: { $error }
history-dismissed = Finding dismissed: { $check }
history-restored = Dismissal taken back: { $check }
history-regrouped = Aligned by hand
history-realigned = Aligned otherwise by the program
history-on = { $moment }
history-by = { $name }, { $moment }
