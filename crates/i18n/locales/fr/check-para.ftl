# Paragraphes : manquants, ajoutés, déplacés, découpés autrement.

check-para-missing = { $count ->
    [one] Ce paragraphe n’a pas d’équivalent dans la traduction.
   *[other] Ces { $count } paragraphes n’ont pas d’équivalent dans la traduction.
}
check-para-missing-name = Paragraphes omis
check-para-missing-why = Les personnes qui lisent la traduction n’apprennent pas ce qui est dit ici.

check-para-extra = { $count ->
    [one] Ce paragraphe n’a pas d’équivalent dans la source.
   *[other] Ces { $count } paragraphes n’ont pas d’équivalent dans la source.
}
check-para-extra-name = Paragraphes ajoutés
check-para-extra-why = La traduction en dit plus que sa source.

check-para-moved = { $count ->
    [one] Ce paragraphe se trouve à un autre endroit dans l’autre texte.
   *[other] Ces { $count } paragraphes se trouvent à un autre endroit dans l’autre texte.
}
check-para-moved-name = Paragraphes déplacés
check-para-moved-why = Les deux textes disent les mêmes choses dans un autre ordre.

check-para-merged = { $count } paragraphes de la source n’en font qu’un ici.
check-para-merged-name = Paragraphes réunis
check-para-merged-why = Les deux textes ne sont plus découpés de la même façon.

check-para-split = Un paragraphe de la source en fait { $count } ici.
check-para-split-name = Paragraphes scindés
check-para-split-why = Les deux textes ne sont plus découpés de la même façon.

check-para-type = Ceci est un titre, un élément de liste ou une cellule dans un seul des deux textes.
check-para-type-name = Paragraphes de nature différente
check-para-type-why = Un texte qui perd un titre ou une liste est plus difficile à lire.
