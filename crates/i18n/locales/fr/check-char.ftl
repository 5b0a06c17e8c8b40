# Caractères abîmés, invisibles ou trompeurs.

check-char-nfc = « { $word } » est écrit avec des accents séparés de leurs lettres.
check-char-nfc-name = Accents séparés de leurs lettres
check-char-nfc-why = La recherche et la comparaison ne trouvent pas un mot dont les accents sont des caractères à part.

check-char-invisible = Un caractère invisible se trouve ici ({ $code }).
check-char-invisible-name = Caractères invisibles
check-char-invisible-why = Un caractère que personne ne voit gêne la recherche, les liens et les retours à la ligne.
