# Text left in the language of the source.

check-untranslated-same = This is the same in both texts: it may not be translated.
check-untranslated-same-name = Paragraphs left as they were
check-untranslated-same-why = A heading or a label is easily overlooked when the text is translated.

check-untranslated-sentence = { $count ->
    [one] This sentence is not translated.
   *[other] These { $count } sentences are not translated.
}
check-untranslated-sentence-paragraph = This paragraph is not translated.
check-untranslated-sentence-name = Sentences left in the language of the source
check-untranslated-sentence-why = Those who do not read the language of the source do not learn what is said here.

check-untranslated-run = “{ $words }” stands in the language of the source.
check-untranslated-run-name = Words left in the language of the source
check-untranslated-run-why = A part of a sentence that stays untranslated is often a slip of the cursor.
