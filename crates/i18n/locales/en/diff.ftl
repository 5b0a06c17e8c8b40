# What changed between two texts: on the command line and as a page.

diff-changed = ¶ { $old } → ¶ { $new }: changed
diff-moved = ¶ { $old } → ¶ { $new }: moved
diff-split = ¶ { $old } → ¶ { $new }: split
diff-merged = ¶ { $old } → ¶ { $new }: merged
diff-added = ¶ { $new }: added
diff-removed = ¶ { $old }: removed
diff-hunk = { $kind }: { $change }
diff-kind-typography = typography
diff-kind-regional = regional wording
diff-kind-facts = facts
diff-kind-wording = wording
diff-none = The two texts are the same.
diff-typography-only = The two texts differ in typography only, in { $typography ->
    [one] { $typography } place
   *[other] { $typography } places
}.
diff-regional-only = The two texts differ in regional wording only, in { $regional ->
    [one] { $regional } place
   *[other] { $regional } places
}{ $typography ->
    [0] .
   *[other] , and in typography in { $typography }.
}
diff-counts = Facts: { NUMBER($facts) }; wording: { NUMBER($wording) }; regional wording: { NUMBER($regional) }; typography: { NUMBER($typography) }; paragraphs added, removed, moved, split or merged: { NUMBER($paragraphs) }
diff-title = { $old } and { $new }
diff-eyebrow = Comparison of two versions
diff-skip = Skip to the texts
diff-summary = Summary
diff-filter = Show
diff-unchanged = unchanged paragraphs
diff-texts = The texts
diff-paragraph = Paragraph
diff-no-counterpart = no counterpart
diff-spaces = What the old text alone has is struck through, what the new text alone has is underlined: dotted where only typography differs, dashed for regional wording, solid for wording, double for facts. Spaces that do not break are underlined thinly: a no-break space (U+00A0) with a square line, a narrow one (U+202F) with a dotted line.
diff-status-same = unchanged
diff-status-changed = changed
diff-status-moved = moved
diff-status-split = split
diff-status-merged = merged
diff-status-added = added
diff-status-removed = removed
diff-doubt-numbers = numbers
diff-doubt-names = names
diff-doubt-words = words
diff-doubt-length = length
