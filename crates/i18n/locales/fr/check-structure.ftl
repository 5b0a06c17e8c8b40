# Construction des deux textes : listes, ordre des parties, lieu et date, marque de fin.

check-list-count = { $source ->
    [one] Cette liste compte { $source } élément dans la source et { NUMBER($target) } ici.
   *[other] Cette liste compte { $source } éléments dans la source et { NUMBER($target) } ici.
}
check-list-count-name = Listes de longueur différente
check-list-count-why = Un élément a pu être omis, ou réuni à un autre.

check-sentence-count = { $source ->
    [one] { $source } phrase de la source en fait { NUMBER($target) } ici.
   *[other] { $source } phrases de la source en font { NUMBER($target) } ici.
}
check-sentence-count-name = Paragraphes au nombre de phrases différent
check-sentence-count-why = Une phrase a pu être omise, réunie à une autre ou coupée en deux.

check-order-blocks = Cette partie vient dans un autre ordre dans l’autre texte.
check-order-blocks-name = Parties dans un autre ordre
check-order-blocks-why = Dans les deux langues, on s’attend à trouver les parties d’un communiqué dans le même ordre.

check-slot-dateline = Un seul des deux textes commence par ce lieu et cette date.
check-slot-dateline-place = Un seul des deux textes commence par ce lieu.
check-slot-dateline-name = Lieu et date en tête
check-slot-dateline-why = La mention en tête dit où et quand le communiqué a été fait, dans toutes les langues.

check-slot-end = Un seul des deux textes finit par « { $mark } ».
check-slot-end-name = Marques de fin
check-slot-end-why = La marque dit aux rédactions que rien ne manque après elle.
