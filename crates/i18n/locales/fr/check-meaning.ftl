# Petits mots qui comptent.

check-meaning-hedge = « { $words } » semble perdu : la traduction le présente comme un fait.
check-meaning-hedge-added = « { $words } » semble ajouté : la source le présente comme un fait.
check-meaning-hedge-name = Réserves perdues ou ajoutées
check-meaning-hedge-why = Ce qui est seulement rapporté, allégué ou probable ne doit pas devenir un fait, ni un fait une rumeur.

check-meaning-modality = « { $words } » semble perdu dans la traduction.
check-meaning-modality-added = « { $words } » ne semble pas figurer dans la source.
check-meaning-modality-name = Obligations perdues ou ajoutées
check-meaning-modality-why = Ce qui doit ou devrait être fait n’est pas ce qui est fait.

check-meaning-qualifier = « { $words } » semble perdu dans la traduction.
check-meaning-qualifier-added = « { $words } » ne semble pas figurer dans la source.
check-meaning-qualifier-name = Qualificatifs perdus ou ajoutés
check-meaning-qualifier-why = Des mots comme « illégal » ou « occupé » ont un sens en droit.

check-meaning-negation = « { $words } » semble sans équivalent : la traduction nie-t-elle aussi ?
check-meaning-negation-added = « { $words } » semble sans équivalent : la source nie-t-elle aussi ?
check-meaning-negation-name = Négations perdues ou ajoutées
check-meaning-negation-why = Une négation perdue renverse le sens d’une phrase.
