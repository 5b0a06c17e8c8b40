# Consistency: one way of saying a thing.

check-cons-term = The same concept is “{ $term }” { NUMBER($count) } of { $total ->
    [one] { $total } time
   *[other] { $total } times
}, and mostly “{ $usual }”.
check-cons-term-name = Concepts rendered in several ways
check-cons-term-why = Two renderings of one concept look like two concepts.

check-cons-src2tgt = The same words of the source are translated otherwise { $count ->
    [one] once
   *[other] { $count } times
}: “{ $other }”.
check-cons-src2tgt-name = Sentences translated in several ways
check-cons-src2tgt-why = What is said twice in the same words is best said twice in the translation, unless the context asks for other words.

check-cons-tgt2src = The same translation stands for other words of the source { $count ->
    [one] once
   *[other] { $count } times
}: “{ $other }”.
check-cons-tgt2src-name = Translations of several sentences
check-cons-tgt2src-why = Two sentences of the source may have become one by copying.

check-cons-case = “{ $name }” stands { NUMBER($count) } of { $total ->
    [one] { $total } time
   *[other] { $total } times
}; elsewhere it is “{ $other }”.
check-cons-case-name = Names with different capitals
check-cons-case-why = A name keeps its capitals through a text.
