# Les majuscules.

check-cap-start = « { $word } » ouvre ce paragraphe par une minuscule ; l’autre texte a une majuscule.
check-cap-start-name = Premières lettres différentes
check-cap-start-why = Une minuscule initiale est souvent la trace de mots coupés.

check-cap-days = « { $word } » s’écrit « { $written } ».
check-cap-days-name = Majuscules des langues, des peuples et des jours
check-cap-days-why = L’anglais met une majuscule aux jours, aux mois, aux langues et aux peuples ; le français, une minuscule aux jours, aux mois et aux langues.

check-cap-wild = L’un des textes compte ici beaucoup plus de majuscules que l’autre.
check-cap-wild-name = Majuscules dans un seul texte
check-cap-wild-why = Des mots en majuscules dans un seul texte ont pu perdre ou gagner en insistance.

check-cap-title = { $count ->
    [one] Ce titre porte des majuscules comme un titre anglais.
   *[other] { $count } titres portent des majuscules comme des titres anglais.
}
check-cap-title-name = Titres français à majuscules anglaises
check-cap-title-why = Dans un titre français, seuls le premier mot et les noms propres prennent la majuscule.
