# Characters: damaged, invisible, or not what they look like.

check-char-nfc = “{ $word }” is written with its accents as separate characters.
check-char-nfc-name = Accents apart from their letters
check-char-nfc-why = Searching and comparing do not find a word that is written with separate accents.

check-char-invisible = An invisible character stands here ({ $code }).
check-char-invisible-name = Invisible characters
check-char-invisible-why = A character that nobody sees breaks searching, links and line breaks.

check-char-mojibake = { $count ->
    [one] This was read in another encoding than it was written in.
   *[other] { $count } places were read in another encoding than they were written in.
}
check-char-mojibake-lost = { $count ->
    [one] A character was lost here.
   *[other] Characters were lost in { $count } places.
}
check-char-mojibake-name = Damaged characters
check-char-mojibake-why = Readers meet signs that mean nothing in place of letters.

check-char-homoglyph = “{ $word }” holds a letter of another alphabet that looks the same.
check-char-homoglyph-name = Letters of another alphabet
check-char-homoglyph-why = Searching and spelling do not know such a word, and an address with such a letter leads elsewhere.

check-char-exotic-space = { $count ->
    [one] This space has a width that neither language writes.
   *[other] Spaces of a width that neither language writes: { $count } places.
}
check-char-exotic-space-name = Unusual spaces
check-char-exotic-space-why = They come from typesetting, and show differently in every font.

check-char-accent-capital = { $count ->
    [one] The capital lacks its accent.
   *[other] Capitals lack their accents: { $count } places.
}
check-char-accent-capital-name = Capitals without their accents
check-char-accent-capital-why = In French a capital keeps its accent.

check-char-ligature = { $count ->
    [one] This word is written with œ.
   *[other] Words are written with œ: { $count } places.
}
check-char-ligature-name = Missing ligatures
check-char-ligature-why = In French œ is a letter of the word, not a matter of type.

check-char-forbidden = The profile forbids “{ $sign }” ({ $code }).
check-char-forbidden-name = Forbidden characters
check-char-forbidden-why = The profile of this text lists characters that are not to be written.

check-char-allowed = “{ $sign }” ({ $code }) is not among the characters that the profile allows.
check-char-allowed-name = Characters that are not allowed
check-char-allowed-why = The profile of this text lists the only characters that are to be written.
