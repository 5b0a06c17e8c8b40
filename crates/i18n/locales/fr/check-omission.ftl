# Phrases qui manquent dans l’un des textes.

check-omission-sentence = { $count ->
    [one] Cette phrase semble absente de la traduction.
   *[other] Ces { $count } phrases semblent absentes de la traduction.
}
check-omission-sentence-changed = Les deux textes ne disent pas la même chose ici : cette phrase manque dans la traduction, et une autre s’y trouve.
check-omission-sentence-name = Phrases omises
check-omission-sentence-why = La traduction de ce paragraphe est trop courte pour cette phrase, et n’en contient pas les mots.

check-addition-sentence = { $count ->
    [one] Cette phrase semble n’avoir pas d’équivalent dans la source.
   *[other] Ces { $count } phrases semblent n’avoir pas d’équivalent dans la source.
}
check-addition-sentence-name = Phrases ajoutées
check-addition-sentence-why = La source de ce paragraphe est trop courte pour cette phrase, et n’en contient pas les mots.
