# Correction de l’alignement, modification, recherche, commentaires et commandes : la révision d’une paire.

## Correction de l’alignement

change-regroup = regroupement
regroup = Corriger l’alignement
regroup-of-row = Ligne { NUMBER($row) }
regroup-of-sentence = Phrase { NUMBER($sentence) } de la ligne { NUMBER($row) }
keys-merge-next = Réunir avec la suite
keys-merge-previous = Réunir avec ce qui précède
keys-split = Couper avant la phrase, ou après le premier paragraphe
keys-move-up = Monter le premier paragraphe, ou jusqu’à cette phrase
keys-move-down = Descendre le dernier paragraphe, ou à partir de cette phrase
keys-open-gap = Laisser un vide{"\u00A0"}: faire descendre toute la suite
keys-close-gap = Combler un vide{"\u00A0"}: faire remonter toute la suite
keys-swap-next = Échanger avec la suite
keys-unlink = Séparer les deux côtés
keys-link = Lier à une autre ligne
keys-regroup = Ce qu’on peut corriger ici
merge-next = Réunir avec la suite
merge-chosen = Réunir les lignes choisies
merge-previous = Réunir avec ce qui précède
split-row = Couper après le premier paragraphe
split-sentence = Couper avant cette phrase
move-up-source = Monter le premier paragraphe de la source
move-up-target = Monter le premier paragraphe de la cible
move-down-source = Descendre le dernier paragraphe de la source
move-down-target = Descendre le dernier paragraphe de la cible
move-up-sentence = Monter jusqu’à cette phrase
move-down-sentence = Descendre à partir de cette phrase
open-gap-source = Laisser un vide dans la source{"\u00A0"}: toute la suite descend
open-gap-target = Laisser un vide dans la cible{"\u00A0"}: toute la suite descend
close-gap-source = Combler le vide de la source{"\u00A0"}: toute la suite remonte
close-gap-target = Combler le vide de la cible{"\u00A0"}: toute la suite remonte
swap-next = Échanger les cibles avec la suite
unlink = Séparer les deux côtés
link-start = Lier à une autre ligne…
link-end-row = Lier à la ligne { NUMBER($row) }
link-started = La ligne { NUMBER($row) } est à lier. Allez à l’autre ligne et faites de nouveau { $key }{"\u202F"}; { $escape } y renonce.
row-linking = à lier
link-dropped = Aucun lien
regrouped-merge = Réuni
regrouped-split = Coupé
regrouped-move-up = Monté
regrouped-move-down = Descendu
regrouped-open-gap = Vide laissé
regrouped-close-gap = Vide comblé
regrouped-swap-next = Échangé
regrouped-unlink = Séparé
regrouped-link = Lié
regrouped-at = { $what }. Ligne { NUMBER($row) }

## Commandes et touches

keys-palette = Toutes les commandes
palette-title = Commandes
palette-search = Chercher une commande
palette-none = Aucune commande ne s’appelle ainsi.
keys-about = Choisissez une touche pour la changer.
keys-press = Appuyez sur la nouvelle touche…
keys-none = aucune touche
keys-change = Changer la touche de «{"\u00A0"}{ $command }{"\u00A0"}», actuellement { $key }
keys-change-about = Changer
keys-changed = { $command }{"\u00A0"}: { $key }
keys-clash = { $key } sert déjà à{"\u00A0"}: { $command }.
keys-take = L’utiliser plutôt ici
keys-reset = Touche habituelle
keys-reset-one = Touche habituelle de «{"\u00A0"}{ $command }{"\u00A0"}»
keys-reset-all = Touches habituelles partout

## Modification de la traduction

keys-edit = Modifier la traduction
edit-label = Paragraphe { NUMBER($paragraph) } de la traduction
edit-how = { $enter } enregistre, { $line } va à la ligne, { $approve } enregistre et approuve, { $escape } laisse le texte tel quel et garde votre saisie.
edit-signs = Signes à saisir
edit-help = Écrire les signes selon les règles pendant la saisie
edit-helped = «{"\u00A0"}{ $before }{"\u00A0"}» a été écrit «{"\u00A0"}{ $after }{"\u00A0"}». { $key } l’annule.
edit-save = Enregistrer
edit-leave = Quitter
edit-saved = Enregistré
edit-kept = Le texte n’a pas changé. Votre saisie est gardée comme brouillon.
edit-nothing = Il n’y a rien à modifier dans la cible.
edit-draft = Brouillon inachevé
edit-draft-go-on = Continuer
edit-draft-drop = L’abandonner
edit-received = Depuis la réception{"\u00A0"}:
row-edited = modifiée
row-draft = brouillon
row-lapsed = Était { $status } ({ $when }){"\u202F"}; modifiée depuis
row-lapsed-short = { $status }

## Recherche et remplacement

keys-find = Chercher dans les deux textes
keys-replace = Chercher et remplacer
keys-next-found = Occurrence suivante
keys-previous-found = Occurrence précédente
find-title = Chercher et remplacer
find-what = Chercher
find-how = Comparer
find-match-form = sans tenir compte des accents, des signes ni de l’écriture inclusive
find-plain = au caractère près
find-regex = comme expression rationnelle
find-whole-words = Mots entiers
find-match-case = Respecter les majuscules
find-replacement = Remplacer dans la cible par
find-previous = Précédente
find-next = Suivante
find-replace = Remplacer { NUMBER($count) }
find-found = { $count ->
    [0] Rien de trouvé.
    [one] { $count } occurrence, dont { NUMBER($target) } dans la cible.
   *[other] { $count } occurrences, dont { NUMBER($target) } dans la cible.
}
find-more = Les { NUMBER($count) } premières sont affichées{"\u202F"}; toutes sont remplacées, sauf celles qui sont écartées.
find-none = Rien de trouvé.
find-replace-this = Remplacer «{"\u00A0"}{ $text }{"\u00A0"}» à la ligne { NUMBER($row) }
find-replaced = { $count ->
    [one] { $count } occurrence remplacée. Une seule annulation la rétablit.
   *[other] { $count } occurrences remplacées. Une seule annulation les rétablit.
}

## Commentaires

keys-comment = Commenter la sélection, la phrase ou la ligne
keys-comments = Afficher ou masquer les commentaires
keys-next-comment = Commentaire ouvert suivant
keys-previous-comment = Commentaire ouvert précédent
change-comment = commentaire
row-comments = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
comments-title = { $count ->
    [0] Commentaires
   *[other] Commentaires ({ NUMBER($count) } à traiter)
}
comments-resolved = Afficher aussi ceux qui sont réglés ({ NUMBER($count) })
comments-none = Aucun commentaire à traiter. Sélectionnez des mots ou allez à une ligne, puis faites { $key }.
comments-none-after = Aucun commentaire ouvert après cette ligne.
comments-none-before = Aucun commentaire ouvert avant cette ligne.
comment-new = Commentaire sur la ligne { NUMBER($row) }, { $side }
comment-add = Ajouter
comment-place = Ligne { NUMBER($row) } · { $side }
comment-is-resolved = réglé
comment-nobody = sans nom
comment-remove = Supprimer
comment-remove-this = Supprimer «{"\u00A0"}{ $text }{"\u00A0"}»
comment-answer-to = Réponse sur la ligne { NUMBER($row) }
comment-answer-here = Répondre…
comment-answer = Répondre
comment-resolve = Régler
comment-reopen = Rouvrir

## Validation

keys-sign-off = Valider la paire
change-sign-off = validation
sign-title = Validation
sign-errors = Erreurs restantes
sign-stale = À mettre à jour d’après la nouvelle source
sign-comments = Commentaires à traiter
sign-undecided = Lignes non jugées
sign-sent-back = Lignes à reprendre ou rejetées
sign-drafts = Brouillons inachevés
sign-lapsed = Constatations écartées dont la phrase a changé
sign-tracked = Modifications suivies dans les fichiers, lues comme acceptées
sign-rivals = Autres textes pour le même public{"\u00A0"}: lequel paraît{"\u202F"}?
sign-rival-unsigned = non validé
sign-rival-signed = validé
sign-rival-outdated = modifié depuis sa validation
sign-rival-about = { $lang }, { $state }
sign-rival-open = Ouvrir
sign-rival-open-it = Ouvrir{"\u00A0"}: { $file }
sign-none = rien
sign-go = Y aller
sign-go-to = Y aller{"\u00A0"}: { $what }
sign-checking = Vérification des textes…
sign-reason = Pourquoi valider malgré tout
sign-now = Valider
signed-off = Paire validée
signed-by = Validée par { $name }, le { $date }.
signed-on = Validée le { $date }.
sign-outdated = Les textes, leur alignement ou leurs règles ont changé depuis.
sign-more-errors = { $count ->
    [one] Une erreur de plus est trouvée depuis.
   *[other] { $count } erreurs de plus sont trouvées depuis.
}

## Actions and modes

edit-row = Modifier
comment-row = Commenter
status-sign-off = Valider…
mode-review = Relecture
keys-mode-review = Relecture de la seule traduction
keys-show-source = Montrer ou masquer la source de la ligne, en relecture

## Historique d’une ligne

keys-history = Afficher ou masquer l’historique de la ligne
history-title = Historique de la ligne { NUMBER($row) }
history-received = Reçu dans { $file } (version { NUMBER($number) })
history-edited = Modifié
history-judged = Verdict{"\u00A0"}: { $status }
history-commented = Commenté
history-answered = Réponse à un commentaire
history-settled = Commentaire réglé
history-reopened = Commentaire rouvert
history-comment-removed = Commentaire supprimé
history-marked = Erreur relevée{"\u00A0"}: { $error }
history-mark-changed = Erreur relevée modifiée{"\u00A0"}: { $error }
history-mark-removed = Erreur relevée supprimée{"\u00A0"}: { $error }
history-dismissed = Constatation écartée{"\u00A0"}: { $check }
history-restored = Constatation rétablie{"\u00A0"}: { $check }
history-regrouped = Aligné à la main
history-realigned = Aligné autrement par le programme
history-on = { $moment }
history-by = { $name }, { $moment }
