# Terms: what a termbase calls things.

check-term-missing = “{ $term }” is not rendered as the termbase has it: { $better }.
check-term-missing-fewer = “{ $term }” stands { $count ->
    [one] once
   *[other] { $count } times
} here, its rendering { $there ->
    [one] once
   *[other] { $there } times
}.
check-term-missing-name = Terms without their rendering
check-term-missing-why = Readers follow a concept by its name: each keeps the rendering that the termbase gives it.

check-term-forbidden = “{ $term }” is not to be used: { $better }.
check-term-forbidden-alone = “{ $term }” is not to be used.
check-term-forbidden-name = Forbidden terms
check-term-forbidden-why = The termbase rules this term out.

check-term-deprecated = “{ $term }” is no longer used: { $better }.
check-term-deprecated-alone = “{ $term }” is no longer used.
check-term-deprecated-early = “{ $term }” is not used yet: { $better }.
check-term-deprecated-name = Deprecated terms
check-term-deprecated-why = The termbase marks this term as one that is no longer used, or not on the day of the text.

check-term-region = “{ $term }” is said in { $region ->
    [BE] Belgium
    [CA] Canada
    [CH] Switzerland
    [FR] France
    [GB] Britain
    [LU] Luxembourg
    [SN] Senegal
    [US] the United States
   *[other] another region ({ $region })
}; here one says: { $better }.
check-term-region-name = Terms of another region
check-term-region-why = The same thing has other names in other regions, and readers know their own.
