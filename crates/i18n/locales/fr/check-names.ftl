# Noms, sigles et titres de civilité.

check-name-missing = L’autre texte ne nomme pas { $name }.
check-name-missing-swapped = Un texte nomme { $name }, l’autre { $other }.
check-name-missing-name = Noms absents d’un côté
check-name-missing-why = Qui lit l’un des textes doit y trouver les mêmes personnes et les mêmes lieux que dans l’autre.

check-name-spelling = { $name } s’écrit { $other } dans l’autre texte.
check-name-spelling-within = { $name } s’écrit aussi { $other }.
check-name-spelling-name = Noms mal orthographiés
check-name-spelling-why = Un nom n’a qu’une orthographe ; une faute de frappe en fait celui de quelqu’un d’autre.

check-acronym-kept = L’autre texte n’a ni { $name } ni son équivalent.
check-acronym-kept-swapped = Un texte a { $name }, l’autre { $other }.
check-acronym-kept-name = Sigles différents
check-acronym-kept-why = Un sigle faux dans cette langue désigne un autre organisme, ou aucun.

check-acronym-defined = { $count ->
    [one] { $name } n’est pas expliqué à sa première apparition.
   *[other] { $count } sigles ne sont pas expliqués à leur première apparition : { $name }.
}
check-acronym-defined-late = { $count ->
    [one] { $name } n’est expliqué qu’après son premier emploi.
   *[other] { $count } sigles ne sont expliqués qu’après leur premier emploi : { $name }.
}
check-acronym-defined-name = Sigles non expliqués
check-acronym-defined-why = Qui ne connaît pas un sigle a besoin du nom complet là où il apparaît d’abord.

check-title-honorific = « { $written } » s’écrit « { $french } » en français.
check-title-honorific-gender = Cette personne est « { $other } » dans un texte et « { $written } » dans l’autre.
check-title-honorific-name = Titres de civilité
check-title-honorific-why = Les titres de civilité ont leurs abréviations dans chaque langue, et doivent convenir à la personne.

check-case-name = { $name } s’écrit { $other } dans l’autre texte.
check-case-name-name = Majuscules dans les noms
check-case-name-why = Les majuscules à l’intérieur d’un nom en font partie.
