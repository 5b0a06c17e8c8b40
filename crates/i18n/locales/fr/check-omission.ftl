# Phrases qui manquent dans l’un des textes.

check-omission-sentence = Cette phrase semble absente de la traduction.
check-omission-sentence-name = Phrases omises
check-omission-sentence-why = La traduction de ce paragraphe est trop courte pour cette phrase, et n’en contient pas les mots.

check-addition-sentence = Cette phrase semble n’avoir pas d’équivalent dans la source.
check-addition-sentence-name = Phrases ajoutées
check-addition-sentence-why = La source de ce paragraphe est trop courte pour cette phrase, et n’en contient pas les mots.
