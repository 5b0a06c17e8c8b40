# Les citations et leurs guillemets.

check-quote-unclosed = Cette citation, ouverte par { $mark }, n’est pas fermée.
check-quote-unclosed-there = Cette citation, ouverte par { $mark }, n’est pas fermée ; l’autre texte la ferme ici.
check-quote-unclosed-name = Citations non fermées
check-quote-unclosed-why = Sans le guillemet fermant, on ne sait pas où se terminent les propos de la personne citée.

check-quote-unopened = Le guillemet fermant { $mark } n’a pas de guillemet ouvrant.
check-quote-unopened-name = Citations non ouvertes
check-quote-unopened-why = Sans le guillemet ouvrant, on ne sait pas où commencent les propos de la personne citée.

check-quote-style-mixed = Cette citation s’ouvre par { $opens } et se ferme par { $closes }.
check-quote-style-mixed-straight = Des guillemets droits côtoient { $preferred } dans ce texte ({ $count } citations sur { $total }).
check-quote-style-mixed-opened = Ici, la suite d’une citation commence par un guillemet ouvrant, et non ailleurs dans le texte ({ $count } sur { $total }).
check-quote-style-mixed-closed = Ici, la suite d’une citation commence par un guillemet fermant, et non ailleurs dans le texte ({ $count } sur { $total }).
check-quote-style-mixed-unmarked = Ce paragraphe poursuit une citation sans guillemet ouvrant ({ $count } sur { $total }).
check-quote-style-mixed-profile = Dans ce profil, la suite d’une citation commence autrement ({ $count } sur { $total }).
check-quote-style-mixed-name = Guillemets de deux styles
check-quote-style-mixed-why = Plusieurs façons de guillemeter sont correctes, mais un même texte s’en tient à une seule.

check-quote-type = { $written } est employé ici, alors que le profil prévoit { $preferred } ({ $count } citations sur { $total }).
check-quote-type-name = Guillemets d’une autre langue
check-quote-type-why = Chaque langue a ses guillemets ; ceux de l’autre langue sont souvent un reste de l’original.

check-quote-punct = Dans ce profil, le point ou la virgule qui suit la citation se place avant le guillemet fermant.
check-quote-punct-sentence = La citation est une phrase complète : son point se place avant le guillemet fermant, et aucun après.
check-quote-punct-name = Point et guillemets
check-quote-punct-why = La place du point par rapport aux guillemets dépend de la langue et de la région.

check-quote-count = Citations ici : { $source } dans l’original, { $target } dans la traduction.
check-quote-count-name = Citations présentes dans un seul texte
check-quote-count-why = Ce qui est une citation dans un texte devrait l’être dans l’autre : on attribue ces mots à la personne citée.

check-quote-extent = La citation occupe une bien plus grande part du paragraphe dans un texte que dans l’autre.
check-quote-extent-name = Citations d’étendue différente
check-quote-extent-why = Des mots ont pu entrer dans la citation, ou en sortir.

check-quote-attrib = L’autre texte dit ici qui parle (« { $word } »).
check-quote-attrib-name = Citations sans mention de qui parle
check-quote-attrib-why = Ce texte ne dit pas de qui sont ces paroles.
