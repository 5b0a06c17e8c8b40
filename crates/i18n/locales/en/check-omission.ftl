# Sentences that one text lacks.

check-omission-sentence = This sentence seems to be left out of the translation.
check-omission-sentence-name = Sentences left out
check-omission-sentence-why = The translation of this paragraph is too short for this sentence, and does not have its words.

check-addition-sentence = This sentence seems to have no counterpart in the source.
check-addition-sentence-name = Sentences added
check-addition-sentence-why = The source of this paragraph is too short for this sentence, and does not have its words.
