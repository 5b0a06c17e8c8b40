# Dashes.

check-dash-kind = { $count ->
    [one] A hyphen stands here in place of a dash.
   *[other] Hyphens stand in place of dashes: { $count } places.
}
check-dash-kind-name = Hyphens in place of dashes
check-dash-kind-why = A hyphen joins words; a dash sets them apart.

check-dash-pair = One dash stands here; the other side has two around the insertion.
check-dash-pair-name = Single dashes
check-dash-pair-why = A reader who meets one dash waits for the second.
