# Sentences that one text lacks.

check-omission-sentence = { $count ->
    [one] This sentence seems to be left out of the translation.
   *[other] These { $count } sentences seem to be left out of the translation.
}
check-omission-sentence-changed = The two texts do not say the same here: this sentence is not in the translation, and another is.
check-omission-sentence-name = Sentences left out
check-omission-sentence-why = The translation of this paragraph is too short for this sentence, and does not have its words.

check-addition-sentence = { $count ->
    [one] This sentence seems to have no counterpart in the source.
   *[other] These { $count } sentences seem to have no counterpart in the source.
}
check-addition-sentence-name = Sentences added
check-addition-sentence-why = The source of this paragraph is too short for this sentence, and does not have its words.
