# Parenthèses et crochets. `sign` est le signe lui-même.

check-bracket-balance-open = Rien ne ferme ce signe : { $sign }
check-bracket-balance-close = Rien n’ouvre ce signe : { $sign }
check-bracket-balance = Ce signe est sans pendant : { $sign }
check-bracket-balance-name = Parenthèses sans pendant
check-bracket-balance-why = On ne voit pas où finit l’incise.

check-bracket-count = La source a ici { NUMBER($source) } incises entre parenthèses, la cible { NUMBER($target) }.
check-bracket-count-name = Incises entre parenthèses différentes
check-bracket-count-why = Une incise peut manquer, ou se trouver entre virgules d’un seul côté.
