# Characters: damaged, invisible, or not what they look like.

check-char-nfc = “{ $word }” is written with its accents as separate characters.
check-char-nfc-name = Accents apart from their letters
check-char-nfc-why = Searching and comparing do not find a word that is written with separate accents.

check-char-invisible = An invisible character stands here ({ $code }).
check-char-invisible-name = Invisible characters
check-char-invisible-why = A character that nobody sees breaks searching, links and line breaks.
