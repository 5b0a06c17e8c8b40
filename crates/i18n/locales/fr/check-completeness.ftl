# Ce qui n’est pas fini : paragraphes qui ne disent rien ou trop peu, marques de ce qui reste à écrire.

check-empty = Il n’y a ici que des signes, là où l’autre texte dit quelque chose.
check-empty-nothing = Il n’y a rien ici, là où l’autre texte dit quelque chose.
check-empty-cell = L’autre texte a une cellule vide à cet endroit.
check-empty-name = Paragraphes vides
check-empty-why = Ce que l’autre texte dit ici n’est pas dit. Toute autre ligne sans paragraphe est signalée comme paragraphe manquant.

check-blank = On ne voit rien dans ce paragraphe, alors que l’autre texte dit ici quelque chose.
check-blank-name = Paragraphes blancs
check-blank-why = Ce que l’autre texte dit ici n’est pas dit.

check-length-ratio = Ce paragraphe est beaucoup plus court que d’habitude : { NUMBER($percent) } % de la longueur de sa source.
check-length-ratio-longer = Ce paragraphe est beaucoup plus long que d’habitude : { NUMBER($percent) } % de la longueur de sa source.
check-length-ratio-name = Paragraphes de longueur inhabituelle
check-length-ratio-why = Une partie du paragraphe manque peut-être, ou s’y trouve deux fois.

check-placeholder-left = « { $mark } » semble tenir la place de ce qui reste à écrire.
check-placeholder-left-highlight = { $count ->
    [one] Ce passage est encore surligné.
   *[other] { $count } passages sont encore surlignés.
}
check-placeholder-left-name = Marques de ce qui reste à écrire
check-placeholder-left-why = Une marque destinée à celles et ceux qui rédigent ne doit pas être publiée.
