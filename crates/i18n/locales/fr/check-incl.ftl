# L’écriture inclusive : une seule manière dans un même texte.

check-incl-sep = { $sign } figure dans { $count } doublets abrégés sur { $total } ; le signe habituel est ici { $usual }.
check-incl-sep-name = Signes des doublets abrégés
check-incl-sep-why = Un même texte garde un même signe : on y rencontre partout la même forme, et les logiciels aussi.

check-incl-style = Le doublet est ici en toutes lettres (« { $word } ») et abrégé ailleurs (« { $inclusive } »).
check-incl-style-name = Doublets tantôt complets, tantôt abrégés
check-incl-style-why = Les deux manières ont cours ; un texte s’en tient le plus souvent à une seule pour un même mot.

check-incl-shape = Le pluriel est écrit comme dans « { $word } » dans { $count } doublets abrégés sur { $total }.
check-incl-shape-name = Pluriel des doublets abrégés
check-incl-shape-why = Un même texte, ou une même maison, garde une même façon d’écrire le pluriel.

check-incl-parse = « { $word } » contient une espace ou un signe de trop.
check-incl-parse-number = « { $word } » est un singulier après un mot qui appelle un pluriel.
check-incl-parse-name = Doublets abrégés mal formés
check-incl-parse-why = La forme est coupée au mauvais endroit, à la lecture comme par les logiciels.

check-incl-missing = « { $word } » figure seul ici ; ailleurs dans le texte, on lit « { $inclusive } ».
check-incl-missing-name = Masculins pluriels de mots écrits ailleurs de façon inclusive
check-incl-missing-why = C’est peut-être voulu. Sinon, le texte gagne en régularité avec une seule manière d’écrire.

check-incl-norm = Le point médian est employé dans ce texte ({ $count }).
check-incl-norm-name = Point médian, au regard de la norme québécoise
check-incl-norm-why = La norme préfère les doublets complets, et les parenthèses où la place manque. Une maison peut en décider autrement.
