# Words that stand twice, letters that stand three times.

check-word-repeat = “{ $word }” stands twice in a row.
check-word-repeat-several = “{ $word }…” stands here twice in a row.
check-word-repeat-name = Words that stand twice
check-word-repeat-why = A word is often left behind when a sentence is rewritten.

check-word-triple = “{ $word }” has the letter { $letter } three times in a row.
check-word-triple-name = Letters that stand three times
check-word-triple-why = A key held too long leaves a letter too many.
