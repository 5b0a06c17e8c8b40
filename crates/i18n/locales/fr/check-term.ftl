# Les termes : comment une base terminologique nomme les choses.

check-term-missing = « { $term } » n’est pas rendu comme dans la base terminologique : { $better }.
check-term-missing-fewer = « { $term } » figure { $count ->
    [one] { $count } fois
   *[other] { $count } fois
} ici, son équivalent { $there ->
    [one] { $there } fois
   *[other] { $there } fois
}.
check-term-missing-name = Termes sans leur équivalent
check-term-missing-why = On suit une notion par son nom : chacune garde l’équivalent que lui donne la base terminologique.

check-term-forbidden = « { $term } » est à éviter : { $better }.
check-term-forbidden-alone = « { $term } » est à éviter.
check-term-forbidden-name = Termes à éviter
check-term-forbidden-why = La base terminologique écarte ce terme.

check-term-deprecated = « { $term } » n’est plus employé : { $better }.
check-term-deprecated-alone = « { $term } » n’est plus employé.
check-term-deprecated-early = « { $term } » n’est pas encore employé : { $better }.
check-term-deprecated-name = Termes vieillis
check-term-deprecated-why = La base terminologique marque ce terme comme n’étant plus employé, ou pas à la date du texte.

check-term-region = « { $term } » se dit { $region ->
    [BE] en Belgique
    [CA] au Canada
    [CH] en Suisse
    [FR] en France
    [GB] au Royaume-Uni
    [LU] au Luxembourg
    [SN] au Sénégal
    [US] aux États-Unis
   *[other] dans une autre région ({ $region })
} ; ici, on dit : { $better }.
check-term-region-name = Termes d’une autre région
check-term-region-why = Une même chose porte d’autres noms ailleurs, et l’on connaît ceux de chez soi.
