# Les termes : ce que la fenêtre en dit.

## La liste de tous les termes

terms-none-title = Pas encore de termes
terms-none-about = Les vérifications de ce projet ne comparent ses textes à aucun terme. Écrivez le premier, importez un fichier, ou servez-vous des termes fournis avec le logiciel.
terms-none-found = Aucun terme ne s’appelle ainsi. Cherchez autre chose, ou choisissez toutes les langues et tous les statuts.
terms-search = Chercher un terme
terms-all-languages = Toutes les langues
terms-all-statuses = Tous les statuts
terms-order = Ordre
terms-order-by = Ordre{"\u00A0"}: { $name }
terms-order-added = d’ajout
terms-descending = Dans l’autre sens
terms-new = Nouveau terme
terms-import = Importer…
terms-export = Exporter…
terms-starter = Utiliser les termes des droits humains fournis avec le logiciel
terms-count = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
terms-count-of = { NUMBER($count) } fiches sur { NUMBER($all) }
terms-found = { $count ->
    [one] { $count } fiche trouvée
   *[other] { $count } fiches trouvées
}
terms-left-out = écartée
terms-file-name = Termes
kind-terms = Termes
terms-import-title = Choisir un fichier de termes
terms-export-title = Où écrire les termes
terms-exported = Les termes ont été écrits.
terms-imported = Termes importés{"\u00A0"}: { NUMBER($created) } nouveaux, { NUMBER($changed) } modifiés

## Une fiche

term-entry = Fiche
term = Terme
term-number = Terme { NUMBER($number) }
term-language = Langue
term-status = Statut
term-preferred = privilégié
term-admitted = admis
term-deprecated = vieilli
term-forbidden = à éviter
term-more = Plus sur ce terme
term-matching = Quelles formes
term-case = Majuscules
term-parts = Vaut seulement dans
term-exemptions = Sauf dans (une tournure par ligne)
term-from = Vaut à partir du
term-until = Vaut jusqu’au
term-houses = Seulement pour ces profils (un identifiant par ligne)
term-note = Note
term-reference = Référence
term-subject = Domaine
term-definition = Définition
term-advice = Simple conseil{"\u00A0"}: là où il n’est pas suivi, c’est une remarque
term-add-line = Un autre terme
term-remove-line = Retirer { $term }
term-keep = Conserver
term-keep-key = Conserver (Ctrl+Entrée)
term-remove = Supprimer
term-leave-out = L’écarter
term-bring-back = Telle que fournie avec le logiciel
term-needed = Écrivez au moins un terme.
term-kept = La fiche a été conservée.
term-removed = La fiche a été supprimée. Annulez pour la retrouver.
term-of-starter = Cette fiche est fournie avec le logiciel. Vos changements valent pour ce projet.
term-changed-starter = Ce projet a modifié cette fiche, fournie avec le logiciel.
term-left-out-about = Cette fiche est fournie avec le logiciel, et ce projet l’écarte.
match-exact = telle quelle
match-inflected = fléchies, inclusives
match-verb = un verbe, à toutes ses formes
match-prefix = début, jusqu’à |
match-anywhere = aussi à l’intérieur des mots
case-permissive = au moins ses majuscules
case-strict = exactement comme écrit
case-first-letter = comme écrit, sauf la première lettre
case-any = indifférentes
part-body = le texte courant
part-title = les titres
part-quotation = les citations
part-official-name = les noms officiels

## Importer des termes d’un fichier

terms-import-from = Termes de { $path }
terms-import-summary = Nouvelles fiches{"\u00A0"}: { NUMBER($created) }. Modifiées{"\u00A0"}: { NUMBER($changed) }. Inchangées{"\u00A0"}: { NUMBER($same) }.
terms-import-remarks = Laissé de côté
terms-import-changes = Fiches nouvelles et modifiées
terms-import-what = Quoi
terms-import-new = nouvelle
terms-import-changed = modifiée
terms-import-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
terms-import-take = Importer
left-out-field = Ligne { $line }{"\u00A0"}: «{"\u00A0"}{ $what }{"\u00A0"}» n’a pas de place dans une base terminologique ({ $count ->
    [one] une fois
   *[other] { $count } fois
}).
left-out-no-term = Ligne { $line }{"\u00A0"}: { $count ->
    [one] { $count } entrée sans terme.
   *[other] { $count } entrées sans terme, à partir de celle-ci.
}
left-out-value = Ligne { $line }{"\u00A0"}: «{"\u00A0"}{ $what }{"\u00A0"}» n’a pas de sens ici{"\u202F"}; la valeur habituelle est prise à la place ({ $count ->
    [one] une fois
   *[other] { $count } fois
}).
left-out-language = Ligne { $line }{"\u00A0"}: «{"\u00A0"}{ $what }{"\u00A0"}» n’est pas une langue connue ({ $count ->
    [one] { $count } terme
   *[other] { $count } termes
}).

## Comment les communiqués nomment un terme

renderings = Dans les communiqués de ce projet
renderings-searching = Recherche dans les communiqués
renderings-stopped = La recherche a été arrêtée.
renderings-none = Aucun communiqué de ce projet n’en parle.
rendering-none = non rendu par un terme connu
rendering-part = { $term }{"\u00A0"}: { NUMBER($count) } dans { $release }, { $date }

## Les termes dans les textes

row-terms = Termes de la ligne { NUMBER($row) }
row-terms-none = Aucun terme connu ne figure dans cette ligne.
row-terms-add = Ajouter
row-terms-hide = Masquer les termes
row-terms-here = figure ici
row-terms-open = Ouvrir la fiche
term-taken = «{"\u00A0"}{ $term }{"\u00A0"}» est retenu. Sélectionnez son équivalent de l’autre côté, puis appuyez sur { $key }.
term-prefer = Privilégier
term-state-good = employé comme il faut
term-state-missing = non rendu ici
term-state-deprecated = vieilli
term-state-forbidden = à éviter
term-state-other-region = propre à une autre région
term-preferred-now = { $term } est maintenant privilégié.
settings-terms = Marquer les termes dans les textes
settings-terms-about = Un fin crochet sous un terme dit qu’il est connu{"\u202F"}; il est en tirets là où la traduction ne le rend pas, en pointillé s’il est vieilli, double s’il est à éviter.

## Ajouter un terme

add-term-title = Ajouter un terme
add-term-in = { $language }
add-term-about = Si le terme est connu, son équivalent y est ajouté.
add-term-do = Ajouter
add-term-added = { $source } – { $target }{"\u00A0"}: ajouté. Annulez pour revenir en arrière.
add-term-new = { $source } – { $target }{"\u00A0"}: nouvelle fiche. Annulez pour revenir en arrière.

## Mettre un terme à la place d’un autre

replace-everywhere = Remplacer partout…
replace-title = Mettre «{"\u00A0"}{ $term }{"\u00A0"}» à la place des autres termes
replace-about = Chaque endroit est changé comme indiqué. Décochez ceux où le texte doit rester tel quel.
replace-none = Aucun des autres termes ne figure dans ce texte.
replace-do = { $count ->
    [one] Remplacer à { $count } endroit
   *[other] Remplacer à { $count } endroits
}
replaced = { $count ->
    [one] Remplacé à { $count } endroit. Annulez pour revenir en arrière.
   *[other] Remplacé à { $count } endroits. Une seule annulation les rétablit tous.
}
caution-gender = Le genre est peut-être autre{"\u00A0"}: voyez les articles, les adjectifs et les participes.
caution-number = Voyez le pluriel.
caution-form = L’ancien terme a une autre forme que la sienne{"\u00A0"}: relisez la phrase.
caution-quotation = C’est dans une citation.
caution-title = C’est dans un titre.
caution-official-name = C’est dans un nom officiel.
caution-not-in-source = La source n’en parle pas ici.

## Des mots dans tous les communiqués

concordance = Dans tous les communiqués
concordance-words = Mots à chercher
concordance-about = Les accents, les majuscules, les apostrophes et l’écriture inclusive ne comptent pas. Le dernier mot peut être inachevé.
concordance-none = Aucune phrase de ce projet ne contient ces mots à la suite.
concordance-found = { $count ->
    [one] { $count } endroit
   *[other] { $count } endroits
}
concordance-first = Les { NUMBER($count) } premiers endroits, les plus récents d’abord
concordance-more = En afficher plus
concordance-version = version { NUMBER($number) }
concordance-alone = Rien n’y correspond.
concordance-of-term = Où figure «{"\u00A0"}{ $term }{"\u00A0"}»

## Ce que les communiqués rendent de plusieurs façons

disputes = De plusieurs façons
disputes-views = Ce qui est montré des termes
disputes-terms = Termes en concurrence
disputes-sentences = Phrases récurrentes
disputes-about-terms = Les termes que les communiqués de ce projet rendent de plusieurs façons, et les mots qui rendent plusieurs termes. Nul besoin d’une liste de termes{"\u00A0"}: les phrases suffisent.
disputes-about-sentences = Les phrases qui reviennent dans les communiqués sans être toujours rendues dans les mêmes mots{"\u00A0"}: paragraphes types et citations surtout.
disputes-searching = Comparaison des communiqués
disputes-again = Chercher de nouveau
disputes-stale = Les textes ont changé depuis.
disputes-none = Rien n’est rendu de plusieurs façons, à ce que disent les communiqués.
disputes-found = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
disputes-first = Les { NUMBER($count) } premiers sur { NUMBER($total) }, les mieux attestés d’abord
disputes-prefer = Privilégier{"\u00A0"}: { $term }

## Comment une phrase a été rendue ailleurs

earlier = La ligne { NUMBER($row) } ailleurs
earlier-hide = Masquer ce que disent d’autres communiqués
earlier-more = { $count ->
    [one] Un autre endroit dit la même chose.
   *[other] { $count } autres endroits disent la même chose.
}
earlier-take = Reprendre cette formulation
earlier-same = Comme ici
earlier-go = Y aller
earlier-taken = La formulation est reprise. Annulez pour retrouver la vôtre.
