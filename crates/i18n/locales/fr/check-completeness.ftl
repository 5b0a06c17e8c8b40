# Ce qui n’est pas fini : paragraphes qui ne disent rien ou trop peu, marques de ce qui reste à écrire.

check-blank = Ce paragraphe n’a pas de mots, alors que l’autre texte en a ici.
check-blank-name = Paragraphes sans mots
check-blank-why = Ce que l’autre texte dit ici n’est pas dit.

check-length-ratio = Ce paragraphe est beaucoup plus court que d’habitude : { NUMBER($percent) } % de la longueur de sa source.
check-length-ratio-longer = Ce paragraphe est beaucoup plus long que d’habitude : { NUMBER($percent) } % de la longueur de sa source.
check-length-ratio-name = Paragraphes de longueur inhabituelle
check-length-ratio-why = Une partie du paragraphe manque peut-être, ou s’y trouve deux fois.

check-placeholder-left = « { $mark } » semble tenir la place de ce qui reste à écrire.
check-placeholder-left-name = Marques de ce qui reste à écrire
check-placeholder-left-why = Une marque destinée à celles et ceux qui rédigent ne doit pas être publiée.
