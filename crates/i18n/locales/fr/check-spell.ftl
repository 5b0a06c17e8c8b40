# Les mots qu’aucun dictionnaire ne connaît.

check-spell = « { $word } » n’est dans aucun dictionnaire. Peut-être : { $like }.
check-spell-name = Mots mal orthographiés
check-spell-why = Un mot mal orthographié fait douter du reste. Un mot juste peut être ajouté au dictionnaire.
