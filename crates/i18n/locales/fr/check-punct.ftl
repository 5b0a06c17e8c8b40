# Ponctuation.

check-punct-end = L’un des textes finit par un signe, l’autre n’en a pas.
check-punct-end-differs = Les deux textes finissent par des signes différents.
check-punct-end-name = Fins différentes
check-punct-end-why = Il peut manquer un point, ou avec lui la fin du paragraphe.

check-punct-start = Les deux textes commencent par des signes différents.
check-punct-start-name = Débuts différents
check-punct-start-why = Ce qui est une citation d’un côté n’en est peut-être pas une de l’autre.

check-punct-double = { $count ->
    [one] Deux signes se suivent là où il en faut un.
   *[other] Deux signes se suivent là où il en faut un : { $count } endroits.
}
check-punct-double-tone = { $count ->
    [one] Un point d’exclamation ou d’interrogation est répété.
   *[other] Des points d’exclamation ou d’interrogation sont répétés : { $count } endroits.
}
check-punct-double-name = Signes doublés
check-punct-double-why = L’un des deux est resté par mégarde.

check-punct-space-before = { $count ->
    [one] L’espace est de trop ici.
   *[other] Des espaces sont de trop auprès de signes : { $count } endroits.
}
check-punct-space-before-name = Espace de trop auprès d’un signe
check-punct-space-before-why = La virgule, le point et la parenthèse touchent leur mot.

check-punct-space-after = { $count ->
    [one] Il manque une espace après le signe.
   *[other] Il manque une espace après le signe en { $count } endroits.
}
check-punct-space-after-name = Espace manquante après un signe
check-punct-space-after-why = Deux mots se touchent.

check-ellipsis = { $count ->
    [one] Trois points tiennent lieu du signe « … ».
   *[other] Des points tiennent lieu du signe « … » en { $count } endroits.
}
check-ellipsis-etc = { $count ->
    [one] « etc. » dit déjà que la liste continue.
   *[other] « etc. » dit déjà que la liste continue : { $count } endroits.
}
check-ellipsis-name = Points de suspension
check-ellipsis-why = Les trois points forment un seul signe, qu’aucune fin de ligne ne coupe.

check-colon-cap = Une majuscule suit le deux-points à l’intérieur de la phrase.
check-colon-cap-name = Majuscule après un deux-points
check-colon-cap-why = En français, la phrase continue après le deux-points, en minuscules.
