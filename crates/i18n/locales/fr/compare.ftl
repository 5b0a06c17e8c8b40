# Les versions et ce qui les distingue : le mode Comparaison.

compare = Comparer
compare-texts = Textes comparés
compare-old = Avant
compare-new = Après
compare-swap = Intervertir les deux
compare-choose = Choisir ce qui est comparé
compare-version = Version { NUMBER($number) }, { $file }
compare-version-date = importée le { $date }
compare-version-received = telle que reçue
compare-version-edited = { $count ->
    [one] avec { $count } paragraphe retouché
   *[other] avec { $count } paragraphes retouchés
}
compare-timeline = Versions de { $file } ({ $lang })
compare-only-one = Il n’y a qu’une version pour l’instant. Ajoutez la suivante, et ce qui a changé s’affiche ici.
compare-add-version = Ajouter une version…
compare-differences = Différences
compare-stale = À suivre
compare-stale-open = { $count ->
    [0] À suivre
    [one] À suivre (reste { $count })
   *[other] À suivre (reste { $count })
}
compare-view-inline = Dans un seul texte
compare-view-side = Côte à côte
compare-view = Affichage des changements
compare-kinds = Genres de changements affichés
compare-kind-count = { $kind } : { NUMBER($count) }
compare-kind-typography = Typographie
compare-kind-regional = Usage régional
compare-kind-wording = Formulation
compare-kind-facts = Faits
compare-kind-paragraphs = Paragraphes
compare-expected = attendu ici
compare-editorial = éditorial
compare-none-shown = Aucun changement des genres affichés.
compare-list = Changements
compare-paragraph = § { $numbers }
compare-status-changed = modifié
compare-status-moved = déplacé
compare-status-split = scindé
compare-status-merged = fusionnés
compare-status-added = nouveau
compare-status-removed = disparu
compare-status-same = inchangé
compare-was = avant : { $text }
compare-is = maintenant : { $text }
compare-nothing-there = rien
compare-change = Changement { NUMBER($number) } sur { NUMBER($count) }, { $kind }
compare-change-was-is = { $change } : { $was } ; { $is }
compare-change-status = { $change } : { $status }
compare-next = Changement suivant
compare-previous = Changement précédent
compare-last = Aucun changement après celui-ci.
compare-first = Aucun changement avant celui-ci.
compare-reject = Rétablir ce qu’il y avait avant
compare-accept = Garder et continuer
compare-bring-to-old = Reporter à gauche
compare-bring-to-new = Reporter à droite
compare-brought = Reporté.
compare-put-back = Rétabli.
compare-source = Anglais
compare-common-source = Source commune
compare-whole-paragraph = Les paragraphes entiers ne se reportent pas : modifiez-les dans la révision.
compare-loading = Comparaison…
compare-unchanged = { $count ->
    [one] { $count } paragraphe inchangé
   *[other] { $count } paragraphes inchangés
}

stale-none = La traduction a été faite à partir de la source actuelle. Quand la source aura une nouvelle version, ce qui doit suivre s’affichera ici.
stale-all-done = Il ne reste rien à faire.
stale-progress = { NUMBER($done) } sur { NUMBER($total) } traités ; { $current ->
    [one] { $current } paragraphe ne demandait rien.
   *[other] { $current } paragraphes ne demandaient rien.
}
stale-between = De la version { NUMBER($old) } à la version { NUMBER($new) } de la source
stale-list = Ce qui doit suivre la nouvelle source
stale-is-stale = périmé
stale-is-orphaned = sa source a disparu
stale-is-missing = absent de la traduction
stale-is-current = à jour
stale-followed = suit déjà
stale-doubtful = ne suit qu’en partie ; à vérifier : { $doubts }
stale-doubt-numbers = nombres
stale-doubt-names = noms
stale-doubt-words = mots
stale-doubt-length = longueur
stale-done = traité
stale-mark-done = Traité
stale-mark-open = Rouvrir
stale-go = Aller à la ligne
stale-source-was = La source, avant et maintenant
stale-translation = Traduction
stale-sentence-revise = à revoir
stale-sentence-remove = à retirer
stale-sentence-translate = à traduire
stale-item = { $number } sur { $count }
stale-marked = Traité. { $left ->
    [0] Il ne reste rien.
    [one] Il en reste { $left }.
   *[other] Il en reste { $left }.
}
stale-reopened = Rouvert.

version-title = Ajouter une version
version-offer = { $file } ressemble à un texte de ce projet.
version-offer-none = { $file } ne ressemble à aucun texte de ce projet.
version-which = De quel texte est-ce la version suivante ?
version-choice = { $file }, version { NUMBER($number) }
version-alike = { NUMBER($percent) } % en commun
version-of-release = dans « { $release } »
version-add = Ajouter comme nouvelle version
version-separate = Garder comme communiqué distinct
version-separate-both = { $file }, arrivé avec lui, ressemble aussi à un texte{"\u00A0"}: la question suit. Un communiqué à part prend les deux.
version-next = Passer à { $file }
version-separate-needs-two = Un communiqué distinct demande deux fichiers : choisissez ensuite l’autre.
version-done-title = Version { NUMBER($number) } du texte
version-done = { $file } a { NUMBER($percent) } % en commun avec la version précédente.
version-sentences = Phrases
version-unchanged = inchangées
version-changed = modifiées
version-added = nouvelles
version-carried = Repris
version-decisions = verdicts
version-dismissals = constatations écartées
version-pins = lignes épinglées
version-edits = paragraphes retouchés
version-suspended = { $count ->
    [one] { $count } approbation est suspendue, car sa phrase ou ce qui y répond a changé.
   *[other] { $count } approbations sont suspendues, car leur phrase ou ce qui y répond a changé.
}
version-nothing-left = Tout a été repris.
version-left = Non repris
version-left-about = Ces éléments n’ont pas de place dans la nouvelle version. Ils restent listés sous Comparaison.
version-left-decision = { $status ->
    [approved] approuvé
    [rejected] rejeté
    [needs-work] à revoir
   *[open] à traiter
}
version-left-dismissal = constatation écartée : { $check }
version-left-pin = ligne épinglée
version-left-edit = retouche : { $text }
version-left-paragraph = § { NUMBER($paragraph) } de la version précédente
version-see = Voir ce qui a changé
opening-stage-compare = Comparaison des versions

row-suspended = approbation suspendue
suspended-own-wording = une phrase de cette ligne est formulée autrement
suspended-own-facts = une phrase de cette ligne énonce d’autres faits
suspended-counterpart-wording = une phrase de cette ligne est formulée autrement
suspended-counterpart-facts = une phrase de cette ligne énonce d’autres faits
suspended-counterpart-added = une phrase de cette ligne est nouvelle
suspended-counterpart-gone = une phrase de cette ligne a disparu
mode-compare = Comparaison
keys-mode-compare = Comparer des versions
version-adding = Ajout de { $file }
compare-left = Non repris ({ NUMBER($count) })
version-comments = commentaires
version-left-comment = commentaire : { $text }

## Instantanés

keys-snapshot = Garder un instantané…
change-keep-snapshot = instantané
change-remove-snapshot = oubli d’un instantané
snapshot-title = Garder un instantané
snapshot-about = Ce que disent maintenant les textes de «{"\u00A0"}{ $release }{"\u00A0"}» est gardé sous un nom. En mode Comparaison, il se place à côté de toute version, de tout autre instantané et des textes tels qu’ils sont.
snapshot-name = Nom
snapshot-keep = Garder
snapshot-kept = Gardé{"\u00A0"}: { $name }
snapshot-of = { $name }, instantané du { $date }
snapshot-of-by = { $name }, instantané du { $date }, { $by }
snapshot-remove = Oublier l’instantané «{"\u00A0"}{ $name }{"\u00A0"}»

## Le texte d’une section

keys-section-text = Commencer le texte d’une autre section…
change-begin-section-text = début du texte d’une section
section-title = Commencer le texte d’une autre section
section-about = Ce que «{"\u00A0"}{ $name }{"\u00A0"}» écrit autrement que ne le veulent les règles de ce texte figure ci-dessous. Le texte obtenu prend place à côté de la même source{"\u202F"}; celui-ci reste tel quel.
section-purpose = Un texte pour une autre maison ou section de la même langue est tiré de celui-ci{"\u00A0"}: ce qu’elle écrit autrement est d’abord énuméré.
section-choose = Choisir…
section-which = Section
section-none-there = Il n’y a pas d’autre maison ni section pour cette langue. Un profil peut être importé sous Règles.
section-looking = Recherche de ce que cette section écrit autrement…
section-nothing = Rien ne serait écrit autrement. Le texte peut être commencé tel quel.
section-do = { $count ->
    [0] Commencer le texte tel quel
    [one] Commencer le texte avec { $count } changement
   *[other] Commencer le texte avec { $count } changements
}
section-begun = Le texte de «{"\u00A0"}{ $name }{"\u00A0"}» est commencé
