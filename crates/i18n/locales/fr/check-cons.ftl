# La cohérence : une seule façon de dire une chose.

check-cons-term = La même notion est rendue par « { $term } » { NUMBER($count) } fois sur { NUMBER($total) }, et le plus souvent par « { $usual } ».
check-cons-term-name = Notions rendues de plusieurs façons
check-cons-term-why = Deux équivalents d’une même notion passent pour deux notions.

check-cons-src2tgt = Les mêmes mots de l’original sont traduits autrement { $count ->
    [one] { $count } fois
   *[other] { $count } fois
} : « { $other } ».
check-cons-src2tgt-name = Phrases traduites de plusieurs façons
check-cons-src2tgt-why = Ce qui est dit deux fois dans les mêmes mots gagne à l’être aussi dans la traduction, à moins que le contexte n’en demande d’autres.

check-cons-tgt2src = La même traduction répond à d’autres mots de l’original { $count ->
    [one] { $count } fois
   *[other] { $count } fois
} : « { $other } ».
check-cons-tgt2src-name = Traductions de plusieurs phrases
check-cons-tgt2src-why = Deux phrases de l’original peuvent n’en être devenues qu’une par copie.

check-cons-case = « { $name } » figure { NUMBER($count) } fois sur { NUMBER($total) } ; ailleurs, on lit « { $other } ».
check-cons-case-name = Noms aux majuscules variables
check-cons-case-why = Un nom garde ses majuscules d’un bout à l’autre d’un texte.
