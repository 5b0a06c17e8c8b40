# Style : ce qui est long, et les tournures venues de l’anglais.

check-style-sentence = Cette phrase compte { $count } mots.
check-style-sentence-name = Phrases longues
check-style-sentence-why = Une phrase longue est difficile à suivre.

check-style-paragraph = Ce paragraphe compte { $count } mots.
check-style-paragraph-name = Paragraphes longs
check-style-paragraph-why = Un paragraphe long est difficile à suivre à l’écran.

check-style-headline = Ce titre compte { $count } caractères.
check-style-headline-name = Titres longs
check-style-headline-why = Les moteurs de recherche, les objets de courriel et les rédactions coupent un titre long.

check-anglicism = « { $written } » est peut-être une tournure venue de l’anglais : { $right }.
check-anglicism-name = Tournures venues de l’anglais
check-anglicism-why = Un mot qui ressemble à celui de l’anglais peut dire autre chose en français.
