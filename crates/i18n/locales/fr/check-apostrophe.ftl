# Apostrophes. `count` endroits ont le signe en question, `others` l’autre.

check-apostrophe-kind = { $count ->
    [one] Cette apostrophe est droite, contre { $others } courbes.
   *[other] { $count } apostrophes sont droites, contre { $others } courbes.
}
check-apostrophe-kind-curly = { $count ->
    [one] Cette apostrophe est courbe, contre { $others } droites.
   *[other] { $count } apostrophes sont courbes, contre { $others } droites.
}
check-apostrophe-kind-odd = { $count ->
    [one] Ce signe ressemble à une apostrophe et en est un autre.
   *[other] { $count } signes ressemblent à une apostrophe et en sont d’autres.
}
check-apostrophe-kind-name = Deux sortes d’apostrophe
check-apostrophe-kind-why = Un texte garde la même apostrophe partout. L’apostrophe typographique est ’ (U+2019).

check-apostrophe-elision = La voyelle s’élide ici : « { $written } ».
check-apostrophe-elision-apart = { $count ->
    [one] Une espace suit l’apostrophe.
   *[other] Une espace suit l’apostrophe en { $count } endroits.
}
check-apostrophe-elision-aspirated = Le h de « { $word } » est aspiré : rien ne s’élide devant lui.
check-apostrophe-elision-name = Élision
check-apostrophe-elision-why = Le, de, que et autres s’élident devant une voyelle ou un h muet, et là seulement.
