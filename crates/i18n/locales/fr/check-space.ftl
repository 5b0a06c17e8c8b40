# Espaces : auprès des signes, dans les mots et autour d’eux, aux extrémités des paragraphes. `signs` nomme un ou plusieurs signes.

check-space-kind = { $count ->
    [one] Une fin de ligne peut tomber sur l’espace sécable auprès de { $signs }.
   *[other] Une fin de ligne peut tomber sur { $count } espaces sécables auprès de { $signs }.
}
check-space-kind-everywhere = { $count ->
    [one] L’espace auprès de ce signe est sécable : une fin de ligne peut y tomber.
   *[other] Les espaces auprès des signes sont sécables, une fin de ligne peut y tomber : { $count } endroits.
}
check-space-kind-narrow = { $count ->
    [one] L’espace auprès de { $signs } est U+00A0 ; les règles de ce texte demandent l’espace fine insécable, U+202F.
   *[other] { $count } espaces auprès de { $signs } sont U+00A0 ; les règles de ce texte demandent l’espace fine insécable, U+202F.
}
check-space-kind-no-break = { $count ->
    [one] L’espace auprès de { $signs } est une espace fine ; les règles de ce texte demandent l’espace insécable, U+00A0.
   *[other] { $count } espaces auprès de { $signs } sont des espaces fines ; les règles de ce texte demandent l’espace insécable, U+00A0.
}
check-space-kind-name = Autre espace que celle qui convient auprès d’un signe
check-space-kind-why = Une espace insécable garde le signe sur la ligne de son mot. Laquelle, ordinaire ou fine, une maison peut le prescrire.

check-space-missing = { $count ->
    [one] Il manque une espace auprès de { $signs }.
   *[other] Il manque une espace auprès de { $signs } en { $count } endroits.
}
check-space-missing-everywhere = { $count ->
    [one] Ce signe est écrit sans l’espace que demande la norme.
   *[other] Des signes sont écrits sans l’espace que demande la norme : { $count } endroits.
}
check-space-missing-name = Espace manquante auprès d’un signe
check-space-missing-why = La norme que suit ce texte y place une espace insécable.

check-space-extra = { $count ->
    [one] Une espace précède le signe.
   *[other] Une espace précède le signe en { $count } endroits.
}
check-space-extra-house = { $count ->
    [one] Une espace est placée auprès de { $signs } ; les règles de ce texte n’en demandent pas.
   *[other] { $count } espaces sont placées auprès de { $signs } ; les règles de ce texte n’en demandent pas.
}
check-space-extra-name = Espace avant un signe
check-space-extra-why = L’anglais ne met pas d’espace avant un point-virgule, un deux-points, un point d’exclamation ou d’interrogation ; en français, certaines maisons non plus.

check-space-binding = { $count ->
    [one] « { $example } » est écrit ici avec une espace sécable ; ailleurs, une espace insécable lie les deux mots.
   *[other] « { $example } » et autres sont écrits avec une espace sécable en { $count } endroits ; ailleurs, une espace insécable lie les deux mots.
}
check-space-binding-name = Nombres liés à leur mot par endroits
check-space-binding-why = Une espace insécable garde un nombre sur la ligne de son mot. Un texte le fait partout ou nulle part.

check-space-nbsp-lost = { $count ->
    [one] Une espace sécable remplace l’espace insécable de la version précédente.
   *[other] Des espaces sécables remplacent en { $count } endroits les espaces insécables de la version précédente.
}
check-space-nbsp-lost-name = Espaces insécables perdues depuis la version précédente
check-space-nbsp-lost-why = Quelqu’un avait lié ces mots et ces signes ; une modification ou un collage l’a défait.

check-space-double = { $count ->
    [one] Plusieurs espaces se suivent.
   *[other] Plusieurs espaces se suivent en { $count } endroits.
}
check-space-double-sentences = Deux espaces séparent les phrases : { $count } endroits.
check-space-double-name = Espaces qui se suivent
check-space-double-why = Une seule espace sépare deux mots ou deux phrases.

check-space-edge = { $count ->
    [one] Une espace traîne au bout de ce paragraphe.
   *[other] Des espaces traînent aux extrémités des paragraphes : { $count } endroits.
}
check-space-edge-name = Espaces aux extrémités des paragraphes
check-space-edge-why = Elles viennent avec un texte collé ; personne ne les voit tant qu’elles ne dérangent ni mise en page ni lien.

check-tab = La source compte ici { NUMBER($source) } tabulations, la cible { NUMBER($target) }.
check-tab-name = Tabulations différentes
check-tab-why = Des colonnes faites de tabulations se décalent quand il en manque une.

check-newline-count = La source compte { NUMBER($source) } sauts de ligne dans ce paragraphe, la cible { NUMBER($target) }.
check-newline-count-name = Sauts de ligne différents
check-newline-count-why = Une ligne d’une adresse ou d’un poème a pu être jointe à la suivante.
