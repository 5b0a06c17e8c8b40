# Brackets. `sign` is the bracket itself.

check-bracket-balance-open = Nothing closes this { $sign }.
check-bracket-balance-close = Nothing opens this { $sign }.
check-bracket-balance = This { $sign } has no counterpart.
check-bracket-balance-name = Brackets without counterpart
check-bracket-balance-why = A reader cannot tell where the insertion ends.

check-bracket-count = The source has { NUMBER($source) } insertions in brackets here, the target { NUMBER($target) }.
check-bracket-count-name = Different insertions in brackets
check-bracket-count-why = An insertion may be left out, or set between commas on one side only.
