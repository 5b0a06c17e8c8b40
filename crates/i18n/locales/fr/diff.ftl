# Ce qui a changé entre deux textes : en ligne de commande et sur une page.

diff-changed = § { $old } → § { $new } : modifié
diff-moved = § { $old } → § { $new } : déplacé
diff-split = § { $old } → § { $new } : scindé
diff-merged = § { $old } → § { $new } : fusionnés
diff-added = § { $new } : ajouté
diff-removed = § { $old } : supprimé
diff-hunk = { $kind } : { $change }
diff-kind-typography = typographie
diff-kind-regional = usage régional
diff-kind-facts = faits
diff-kind-wording = formulation
diff-none = Les deux textes sont identiques.
diff-typography-only = Les deux textes ne diffèrent que par la typographie, à { $typography ->
    [one] { $typography } endroit
   *[other] { $typography } endroits
}.
diff-regional-only = Les deux textes ne diffèrent que par l’usage régional, à { $regional ->
    [one] { $regional } endroit
   *[other] { $regional } endroits
}{ $typography ->
    [0] .
   *[other] , et par la typographie à { $typography }.
}
diff-counts = Faits : { NUMBER($facts) } ; formulation : { NUMBER($wording) } ; usage régional : { NUMBER($regional) } ; typographie : { NUMBER($typography) } ; paragraphes ajoutés, supprimés, déplacés, scindés ou fusionnés : { NUMBER($paragraphs) }
diff-title = { $old } et { $new }
diff-eyebrow = Comparaison de deux versions
diff-skip = Aller aux textes
diff-summary = En bref
diff-filter = Afficher
diff-unchanged = paragraphes inchangés
diff-texts = Les textes
diff-paragraph = Paragraphe
diff-no-counterpart = sans équivalent
diff-spaces = Ce que seul l’ancien texte contient est barré, ce que seul le nouveau contient est souligné : d’un pointillé où seule la typographie diffère, de tirets pour l’usage régional, d’un trait pour la formulation, d’un double trait pour les faits. Les espaces insécables sont soulignées d’un trait fin : l’espace insécable (U+00A0) d’un trait carré, la fine (U+202F) d’un pointillé.
diff-status-same = inchangé
diff-status-changed = modifié
diff-status-moved = déplacé
diff-status-split = scindé
diff-status-merged = fusionnés
diff-status-added = ajouté
diff-status-removed = supprimé
diff-doubt-numbers = nombres
diff-doubt-names = noms
diff-doubt-words = mots
diff-doubt-length = longueur
