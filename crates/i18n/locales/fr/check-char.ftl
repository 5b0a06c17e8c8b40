# Caractères abîmés, invisibles ou trompeurs.

check-char-nfc = « { $word } » est écrit avec des accents séparés de leurs lettres.
check-char-nfc-name = Accents séparés de leurs lettres
check-char-nfc-why = La recherche et la comparaison ne trouvent pas un mot dont les accents sont des caractères à part.

check-char-invisible = Un caractère invisible se trouve ici ({ $code }).
check-char-invisible-name = Caractères invisibles
check-char-invisible-why = Un caractère que personne ne voit gêne la recherche, les liens et les retours à la ligne.

check-char-mojibake = { $count ->
    [one] Ce passage a été lu dans un autre codage que celui où il fut écrit.
   *[other] { $count } passages ont été lus dans un autre codage que celui où ils furent écrits.
}
check-char-mojibake-lost = { $count ->
    [one] Un caractère s’est perdu ici.
   *[other] Des caractères se sont perdus en { $count } endroits.
}
check-char-mojibake-name = Caractères abîmés
check-char-mojibake-why = On lit des signes sans signification à la place de lettres.

check-char-homoglyph = « { $word } » contient une lettre d’un autre alphabet, d’apparence identique.
check-char-homoglyph-name = Lettres d’un autre alphabet
check-char-homoglyph-why = La recherche et l’orthographe ignorent un tel mot, et une adresse ainsi écrite mène ailleurs.

check-char-exotic-space = { $count ->
    [one] Cette espace est d’une largeur que ni l’une ni l’autre langue n’emploie.
   *[other] Des espaces sont d’une largeur que ni l’une ni l’autre langue n’emploie : { $count } endroits.
}
check-char-exotic-space-name = Espaces inhabituelles
check-char-exotic-space-why = Elles viennent de la mise en page et changent d’aspect avec la police.

check-char-accent-capital = { $count ->
    [one] Il manque son accent à la majuscule.
   *[other] Il manque leur accent à des majuscules : { $count } endroits.
}
check-char-accent-capital-name = Majuscules sans accent
check-char-accent-capital-why = En français, la majuscule garde son accent.

check-char-ligature = { $count ->
    [one] Ce mot s’écrit avec œ.
   *[other] Des mots s’écrivent avec œ : { $count } endroits.
}
check-char-ligature-name = Ligatures manquantes
check-char-ligature-why = En français, œ appartient à l’orthographe du mot.

check-char-forbidden = Le profil interdit « { $sign } » ({ $code }).
check-char-forbidden-name = Caractères interdits
check-char-forbidden-why = Le profil de ce texte énumère des caractères à ne pas écrire.

check-char-allowed = « { $sign } » ({ $code }) n’est pas parmi les caractères qu’admet le profil.
check-char-allowed-name = Caractères non admis
check-char-allowed-why = Le profil de ce texte énumère les seuls caractères à écrire.
