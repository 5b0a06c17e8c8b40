# Versions and what differs between them: the mode Compare.

compare = Compare
compare-texts = Texts compared
compare-old = Before
compare-new = After
compare-swap = Exchange the two
compare-choose = Choose what is compared
compare-version = Version { NUMBER($number) }, { $file }
compare-version-date = imported { $date }
compare-version-received = as received
compare-version-edited = { $count ->
    [one] with { $count } edited paragraph
   *[other] with { $count } edited paragraphs
}
compare-timeline = Versions of { $file } ({ $lang })
compare-only-one = There is one version so far. Add the next one, and what changed is shown here.
compare-add-version = Add a version…
compare-differences = Differences
compare-stale = To follow
compare-stale-open = { $count ->
    [0] To follow
    [one] To follow ({ $count } left)
   *[other] To follow ({ $count } left)
}
compare-view-inline = In one text
compare-view-side = Side by side
compare-view = How changes are shown
compare-kinds = Kinds of change shown
compare-kind-count = { $kind }: { NUMBER($count) }
compare-kind-typography = Typography
compare-kind-regional = Regional wording
compare-kind-wording = Wording
compare-kind-facts = Facts
compare-kind-paragraphs = Paragraphs
compare-expected = expected here
compare-editorial = editorial
compare-none-shown = No change of the kinds shown.
compare-list = Changes
compare-paragraph = ¶ { $numbers }
compare-status-changed = changed
compare-status-moved = moved
compare-status-split = split
compare-status-merged = merged
compare-status-added = new
compare-status-removed = gone
compare-status-same = unchanged
compare-was = before: { $text }
compare-is = now: { $text }
compare-nothing-there = nothing
compare-change = Change { NUMBER($number) } of { NUMBER($count) }, { $kind }
compare-change-was-is = { $change }: { $was }; { $is }
compare-change-status = { $change }: { $status }
compare-next = Next change
compare-previous = Previous change
compare-last = No change after this one.
compare-first = No change before this one.
compare-reject = Put back what was before
compare-accept = Keep and go on
compare-bring-to-old = Bring over to the left
compare-bring-to-new = Bring over to the right
compare-brought = Brought over.
compare-put-back = Put back.
compare-source = English
compare-common-source = Common source
compare-whole-paragraph = Whole paragraphs are not brought over: edit them in the review.
compare-loading = Comparing…
compare-unchanged = { $count ->
    [one] { $count } unchanged paragraph
   *[other] { $count } unchanged paragraphs
}

stale-none = The translation was made from the source that is here now. When the source gets a new version, what has to follow is listed here.
stale-all-done = Nothing is left to be done.
stale-progress = { NUMBER($done) } of { NUMBER($total) } dealt with; { $current ->
    [one] { $current } paragraph needed nothing.
   *[other] { $current } paragraphs needed nothing.
}
stale-between = From version { NUMBER($old) } to version { NUMBER($new) } of the source
stale-list = What has to follow the new source
stale-is-stale = stale
stale-is-orphaned = its source is gone
stale-is-missing = missing from the translation
stale-is-current = current
stale-followed = follows already
stale-doubtful = follows in part; look at: { $doubts }
stale-doubt-numbers = numbers
stale-doubt-names = names
stale-doubt-words = words
stale-doubt-length = length
stale-done = dealt with
stale-mark-done = Dealt with
stale-mark-open = Open again
stale-go = Go to the row
stale-source-was = Source before and now
stale-translation = Translation
stale-sentence-revise = to revise
stale-sentence-remove = to take out
stale-sentence-translate = to translate
stale-item = { $number } of { $count }
stale-marked = Dealt with. { $left ->
    [0] Nothing is left.
    [one] { $left } is left.
   *[other] { $left } are left.
}
stale-reopened = Open again.

version-title = Add a version
version-offer = { $file } resembles a text of this project.
version-offer-none = { $file } resembles no text of this project.
version-which = Which text is it the next version of?
version-choice = { $file }, version { NUMBER($number) }
version-alike = { NUMBER($percent) } % the same
version-of-release = in “{ $release }”
version-add = Add as new version
version-separate = Keep as a separate release
version-separate-both = { $file }, which came with it, resembles one, too: it is asked about next. A separate release takes both.
version-next = Go on to { $file }
version-separate-needs-two = A separate release takes two files: choose the other one next.
version-done-title = Version { NUMBER($number) } of the text
version-done = { $file } is { NUMBER($percent) } % the same as the version before.
version-sentences = Sentences
version-unchanged = unchanged
version-changed = changed
version-added = new
version-carried = Carried over
version-decisions = verdicts
version-dismissals = dismissals
version-pins = pinned rows
version-edits = edited paragraphs
version-suspended = { $count ->
    [one] { $count } approval is suspended, because its sentence or what answers it changed.
   *[other] { $count } approvals are suspended, because their sentences or what answers them changed.
}
version-nothing-left = Nothing was left behind.
version-left = Left behind
version-left-about = These have no place in the new version. They stay listed under Compare.
version-left-decision = { $status ->
    [approved] approved
    [rejected] rejected
    [needs-work] needs work
   *[open] open
}
version-left-dismissal = dismissal of { $check }
version-left-pin = pinned row
version-left-edit = edit: { $text }
version-left-paragraph = ¶ { NUMBER($paragraph) } of the version before
version-see = See what changed
opening-stage-compare = Comparing versions

row-suspended = approval suspended
suspended-own-wording = a sentence of this row is worded otherwise now
suspended-own-facts = a sentence of this row states other facts now
suspended-counterpart-wording = a sentence of this row is worded otherwise now
suspended-counterpart-facts = a sentence of this row states other facts now
suspended-counterpart-added = a sentence of this row is new
suspended-counterpart-gone = a sentence of this row is gone
mode-compare = Compare
keys-mode-compare = Compare versions
version-adding = Adding { $file }
compare-left = Left behind ({ NUMBER($count) })
version-comments = comments
version-left-comment = comment: { $text }

## Snapshots

keys-snapshot = Keep a snapshot…
change-keep-snapshot = keeping a snapshot
change-remove-snapshot = forgetting a snapshot
snapshot-title = Keep a snapshot
snapshot-about = What the texts of “{ $release }” say now is kept under a name. In Compare, it can be laid beside any version, any other snapshot and the texts as they are.
snapshot-name = Name
snapshot-keep = Keep
snapshot-kept = Kept: { $name }
snapshot-of = { $name }, snapshot of { $date }
snapshot-of-by = { $name }, snapshot of { $date }, { $by }
snapshot-remove = Forget the snapshot “{ $name }”

## The text of a section

keys-section-text = Begin another section’s text…
change-begin-section-text = beginning a section’s text
section-title = Begin another section’s text
section-about = What “{ $name }” writes differently from the rules this text follows is listed below. The text made of it stands beside the same source; this text stays as it is.
section-purpose = A text for another house or section of the same language is made of this one: what it writes differently is listed first.
section-choose = Choose…
section-which = Section
section-none-there = There is no other house or section for this language. A profile can be imported under Rules.
section-looking = Looking for what this section writes differently…
section-nothing = Nothing would be written differently. The text can be begun as it is.
section-do = { $count ->
    [0] Begin the text as it is
    [one] Begin the text with { $count } change
   *[other] Begin the text with { $count } changes
}
section-begun = The text of “{ $name }” is begun
