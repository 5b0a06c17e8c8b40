# How the two texts are built: lists, order of the parts, dateline, mark of the end.

check-list-count = { $source ->
    [one] This list has one item in the source and { NUMBER($target) } here.
   *[other] This list has { $source } items in the source and { NUMBER($target) } here.
}
check-list-count-name = Lists with more items in one text
check-list-count-why = An item may have been left out, or put together with another.

check-sentence-count = { $source ->
    [one] One sentence of the source is { NUMBER($target) } here.
   *[other] { $source } sentences of the source are { NUMBER($target) } here.
}
check-sentence-count-name = Paragraphs with more sentences in one text
check-sentence-count-why = A sentence may have been left out, joined to another or cut in two.

check-order-blocks = This part comes in another order in the other text.
check-order-blocks-name = Parts in another order
check-order-blocks-why = Readers of both texts expect the parts of a release in the same order.

check-slot-dateline = Only one of the texts begins with this place and date.
check-slot-dateline-place = Only one of the texts begins with this place.
check-slot-dateline-name = Datelines
check-slot-dateline-why = A dateline tells where and when a release was made, in every language.

check-slot-end = Only one of the texts ends with “{ $mark }”.
check-slot-end-name = Marks of the end
check-slot-end-why = The mark tells newsrooms that nothing is missing after it.
