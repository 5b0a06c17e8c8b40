# Small words that weigh.

check-meaning-hedge = “{ $words }” seems to be lost: the translation states it as a fact.
check-meaning-hedge-added = “{ $words }” seems to be added: the source states it as a fact.
check-meaning-hedge-name = Reservations lost or added
check-meaning-hedge-why = What is only reported, alleged or likely must not become a fact, nor a fact a rumour.

check-meaning-modality = “{ $words }” seems to be lost in the translation.
check-meaning-modality-added = “{ $words }” seems not to be in the source.
check-meaning-modality-name = Duties lost or added
check-meaning-modality-why = What someone must or should do is not what is done.

check-meaning-qualifier = “{ $words }” seems to be lost in the translation.
check-meaning-qualifier-added = “{ $words }” seems not to be in the source.
check-meaning-qualifier-name = Qualifiers lost or added
check-meaning-qualifier-why = Words such as “unlawful” or “occupied” have a meaning in law.

check-meaning-negation = “{ $words }” seems to have no counterpart: does the translation deny it too?
check-meaning-negation-added = “{ $words }” seems to have no counterpart: does the source deny it too?
check-meaning-negation-name = Negations lost or added
check-meaning-negation-why = A lost negation turns a statement round.
