# Les mots répétés, les lettres triplées.

check-word-repeat = « { $word } » figure deux fois de suite.
check-word-repeat-several = « { $word }… » figure ici deux fois de suite.
check-word-repeat-name = Mots répétés
check-word-repeat-why = Il reste souvent un mot en trop lorsqu’une phrase est récrite.

check-word-triple = « { $word } » contient trois fois de suite la lettre { $letter }.
check-word-triple-name = Lettres triplées
check-word-triple-why = Une touche tenue trop longtemps laisse une lettre en trop.
