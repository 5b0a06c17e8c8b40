# Tirets.

check-dash-kind = { $count ->
    [one] Un trait d’union tient ici lieu de tiret.
   *[other] Des traits d’union tiennent lieu de tirets : { $count } endroits.
}
check-dash-kind-name = Traits d’union au lieu de tirets
check-dash-kind-why = Le trait d’union joint des mots, le tiret les sépare.

check-dash-pair = Il n’y a ici qu’un tiret ; l’autre texte en met deux autour de l’incise.
check-dash-pair-name = Tirets isolés
check-dash-pair-why = Qui rencontre un tiret attend le second.
