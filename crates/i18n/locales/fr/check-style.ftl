# Style : ce qui est long, et les tournures venues de l’anglais.

check-style-sentence = Cette phrase compte { $count } mots, plus que { $most }.
check-style-sentence-name = Phrases longues
check-style-sentence-why = Une phrase longue est difficile à suivre.

check-style-paragraph = Ce paragraphe compte { $count } mots, plus que { $most }.
check-style-paragraph-name = Paragraphes longs
check-style-paragraph-why = Un paragraphe long est difficile à suivre à l’écran.

check-style-headline = Ce titre compte { $count } caractères, plus que { $most }.
check-style-headline-name = Titres longs
check-style-headline-why = Les moteurs de recherche, les objets de courriel et les rédactions coupent un titre long.

check-style-subject = Cet objet compte { $count } caractères, plus que { $most }.
check-style-subject-name = Objets de courriel longs
check-style-subject-why = Les messageries n’affichent que le début de l’objet.

check-style-length = Ce paragraphe compte { $count } caractères, plus que { $most }.
check-style-length-name = Longueur maximale
check-style-length-why = Un réseau social n’accepte pas de publication plus longue.

check-style-passive = « { $written } » est à la voix passive.
check-style-passive-name = Voix passive
check-style-passive-why = La voix passive permet de taire qui agit et se lit moins vite. Elle convient quand on ignore qui a agi, ou que cela n’importe pas.

check-style-cliche = « { $written } » est une formule usée.
check-style-cliche-name = Clichés
check-style-cliche-why = Ce qui a été trop dit ne dit plus grand-chose.

check-style-readability = Le texte est difficile à lire : { $ease } points sur 100 selon { $formula }, avec { $words } mots par phrase ; il en faut au moins { $least }.
check-style-readability-name = Lisibilité
check-style-readability-why = Les points viennent de la longueur des phrases et des mots : de 0, très difficile, à 100, très facile.

check-style-vale = « { $written } » n’est pas à écrire ({ $rule }).
check-style-vale-instead = Au lieu de « { $written } », écrire « { $right } » ({ $rule }).
check-style-vale-often = « { $written } » revient { $count } fois dans ce paragraphe, { $most } au plus ({ $rule }).
check-style-vale-twice = « { $written } » se répète ({ $rule }).
check-style-vale-mixed = « { $written } » côtoie « { $right } » : { $count } et { $others } fois ({ $rule }).
check-style-vale-alone = « { $written } » manque de ce qui l’explique ({ $rule }).
check-style-vale-capitals = « { $written } » n’a pas les majuscules voulues dans un titre ({ $rule }).
check-style-vale-own = { $message } ({ $rule })
check-style-vale-name = Règles de style de la maison
check-style-vale-why = La maison a ses propres règles de style, que contient le profil.

check-anglicism = « { $written } » est peut-être une tournure venue de l’anglais : { $right }.
check-anglicism-name = Tournures venues de l’anglais
check-anglicism-why = Un mot qui ressemble à celui de l’anglais peut dire autre chose en français.
