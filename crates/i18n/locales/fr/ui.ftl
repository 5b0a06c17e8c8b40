# Ce que dit la fenêtre.

## Le programme

app-name = Relecture
app-tagline = Voir si deux langues disent la même chose.
window-title = { $name } – Relecture
loading = Chargement…
close = Fermer
cancel = Annuler
dismiss = Masquer
try-again = Réessayer

## Le premier écran

first-open-files = Ouvrir deux fichiers
first-drop-here = Déposez ici un texte et sa traduction, ou choisissez-les.
first-drop-other = Déposez ici l’autre fichier, ou choisissez-le.
first-choose-files = Choisir deux fichiers…
first-choose-other = Choisir l’autre fichier…
first-one-chosen = Premier fichier
first-start-over = Choisir un autre premier fichier
first-formats = Word, OpenDocument, page web, Markdown ou texte brut. Les langues et le sens sont reconnus.
first-open-project = Ouvrir un projet…
first-sample = Essayer l’exemple
first-sample-about = Un communiqué inventé, en anglais, avec une version française dans l’usage de votre choix.
first-sample-canada = Français du Canada
first-sample-secretariat = Français du secrétariat international
first-recent = Projets récents
first-no-recent = Les projets que vous ouvrirez seront listés ici.
first-clear-recent = Vider la liste
first-not-named = pas encore nommé
first-delete = Supprimer…
first-delete-title = Supprimer ce projet{"\u202F"}?
first-delete-about = { $name } n’a jamais reçu de nom. La suppression est définitive.
first-delete-confirm = Supprimer définitivement
first-back = Revenir à { $name }
first-offline = Rien ne quitte cet ordinateur.

drop-two = Relâchez pour ouvrir les deux fichiers
drop-one = Relâchez, puis choisissez l’autre fichier
drop-second = Relâchez pour l’ouvrir en face de { $path }
drop-too-many = Deux fichiers à la fois{"\u00A0"}: un texte et sa traduction.

pick-files-title = Choisir deux fichiers
pick-other-title = Choisir l’autre fichier
pick-project-title = Ouvrir un projet
pick-save-title = Enregistrer le projet sous
kind-texts = Textes
kind-projects = Projets Relecture

## Pendant l’ouverture

opening-title = Ouverture de { $first } et de { $second }
opening-sample-title = Ouverture de l’exemple
opening-stage-read = Lecture des fichiers
opening-stage-segment = Découpage en phrases
opening-stage-align = Alignement des paragraphes et des phrases
opening-stage-save = Enregistrement
opening-stage-check = Vérification
opening-stopping = Arrêt en cours…

## La barre du haut et le projet

bar-home = Premier écran
project-untitled = Projet sans nom
bar-releases-show = Afficher les communiqués
bar-releases-hide = Masquer les communiqués
bar-undo = Annuler
bar-undo-change = Annuler{"\u00A0"}: { $change }
bar-redo-change = Rétablir{"\u00A0"}: { $change }
bar-nothing-to-undo = Rien à annuler
bar-nothing-to-redo = Rien à rétablir
bar-invisibles = Afficher les espaces et autres caractères invisibles
bar-settings = Réglages
bar-keys = Touches et signes
modes = Ce que vous faites
mode-revision = Révision
mode-terms = Termes
change-import = ouverture de fichiers
change-add-version = ajout d’une version
change-follow = traitement de paragraphes périmés
change-align = alignement
change-edit = modification du texte
change-dismiss = mise à l’écart de constatations
change-restore = reprise d’une constatation
change-choose-profile = choix du profil
change-set-rules = changement des règles d’un texte
change-edit-terms = changement de termes
change-import-terms = import de termes
change-choose-terms = choix des termes
change-decide = jugement de lignes
change-pin = épinglage
change-unpin = désépinglage
change-swap-sides = échange des côtés
change-rename-release = changement de nom d’un communiqué
change-remove-release = retrait d’un communiqué

## Les communiqués

releases = Communiqués
releases-empty = Ce projet n’a pas encore de communiqué. Ouvrez deux fichiers pour en créer un.
releases-add = Ouvrir deux fichiers…
release-rename = Renommer
release-remove = Retirer
release-new-name = Nouveau nom du communiqué
release-removed = { $name } a été retiré.
release-pairs = Textes de { $name }
pair-name = { $source } → { $target }

## La fenêtre de travail

pair-none-title = Aucun texte ouvert
pair-none-about = Choisissez un communiqué à gauche, ou ouvrez deux fichiers.
pair-empty-title = Les deux textes sont vides
pair-empty-about = Il n’y a aucun paragraphe à montrer.
pair-swap = Échanger les côtés
pair-actions = Parcourir les lignes
next-gap = Prochain manque
next-not-one-to-one = Prochain non 1:1
next-low-confidence = Prochain incertain
next-gap-about = Le prochain paragraphe qui n’existe que d’un côté
next-not-one-to-one-about = La prochaine ligne qui n’est pas un paragraphe face à un autre
next-low-confidence-about = La prochaine ligne dont l’alignement est incertain
found-row = Ligne { NUMBER($row) }
found-none-after = Aucune après cette ligne.
found-none-before = Aucune avant cette ligne.
side-source = Source
side-target = Cible
text-size = { $paragraphs }, { $sentences }
text-warnings = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
text-warnings-title = Lecture de { $path }
text-warnings-about = Bon à savoir sur la façon dont ce fichier a été lu{"\u00A0"}:
encoding-of = Encodage{"\u00A0"}: { $encoding }

grid-label = { $source } en face de { $target }
grid-column-row = Ligne
grid-nothing-source = Rien dans la source
grid-nothing-target = Rien dans la cible
grid-row-loading = Chargement de la ligne { NUMBER($row) }
selection-rows = { $count ->
    [one] { $count } ligne choisie
   *[other] { $count } lignes choisies
}
selection-dropped = Aucune ligne choisie
selection-none = Choisissez d’abord des lignes, avec Maj et les flèches.
selection-copied = { $count ->
    [one] { $count } ligne copiée
   *[other] { $count } lignes copiées
}
selection-not-copied = Copie impossible{"\u00A0"}: { NUMBER($number) } lignes au plus, une fois chargées.
row-name = Ligne { NUMBER($row) }
row-paragraphs = { $source }:{ $target }
row-confidence = Confiance { $percent }
row-uncertain = incertain
row-moved = déplacé
row-pinned = fixé à la main
row-pin = Fixer
row-unpin = Libérer
row-actions = Ce qu’on peut faire de la ligne
row-decided = { $name }, { $date }
status-open = en attente
status-needs-work = à revoir
status-is-approved = approuvée
status-is-rejected = rejetée
decide-approve-and-next = Approuver
decide-send-back = À revoir
decide-reject = Rejeter
decide-reopen = Rouvrir
decided-row = Ligne { NUMBER($row) }{"\u00A0"}: { $status }
decided-rows = { $rows }{"\u00A0"}: { $status }
decided-last = Après celle-ci, il ne reste aucune ligne à approuver.
selection-realign = Les réaligner
shape-one-to-one = 1:1
shape-missing = manquant
shape-added = ajouté
shape-merged = fusionné
shape-split = scindé
shape-many-to-many = regroupé
kind-metadata = Renseignement
kind-title = Titre
kind-lead = Chapeau
kind-heading = Intertitre
kind-list-item = Élément de liste
kind-quotation = Citation
kind-table-cell = Cellule de tableau
kind-footnote = Note de bas de page
sentence-alone = n’a rien en face
sentence-crosses = franchit une limite de paragraphe
sentence-read = Phrase { NUMBER($place) } sur { NUMBER($count) }{"\u00A0"}: { $text }
sentence-facing = En face{"\u00A0"}: { $text }

map-title = Plan de l’alignement
map-about = Les flèches vers le haut et vers le bas vont d’une ligne à l’autre, Entrée va aux textes.
map-row = Ligne { NUMBER($first) } sur { NUMBER($total) }
map-rows = Lignes { NUMBER($first) } à { NUMBER($last) } sur { NUMBER($total) }

go-title = Aller à une ligne
go-label = Ligne, de 1 à { NUMBER($total) }
go-confirm = Aller
go-out-of-range = Les lignes vont de 1 à { NUMBER($total) }.

status-row = Ligne { NUMBER($row) } sur { NUMBER($total) }
status-no-row = Aucune ligne
status-one-to-one = { $count } 1:1
status-approved = { $count ->
    [one] { NUMBER($count) } approuvée sur { NUMBER($total) }
   *[other] { NUMBER($count) } approuvées sur { NUMBER($total) }
}
status-left = { $count ->
    [one] reste { $count }
   *[other] reste { $count }
}
status-sent-back = { $count ->
    [one] { $count } à revoir
   *[other] { $count } à revoir
}
status-rejected = { $count ->
    [one] { $count } rejetée
   *[other] { $count } rejetées
}
status-missing = { $count ->
    [one] { $count } manquant
   *[other] { $count } manquants
}
status-added = { $count ->
    [one] { $count } ajouté
   *[other] { $count } ajoutés
}
status-merged = { $count ->
    [one] { $count } fusionné
   *[other] { $count } fusionnés
}
status-split = { $count ->
    [one] { $count } scindé
   *[other] { $count } scindés
}
status-many-to-many = { $count ->
    [one] { $count } regroupé
   *[other] { $count } regroupés
}
status-moved = { $count ->
    [one] { $count } déplacé
   *[other] { $count } déplacés
}
status-uncertain = { $count ->
    [one] { $count } incertain
   *[other] { $count } incertains
}
status-go-to-next = { $what }{"\u00A0"}: aller au prochain
status-saved = Enregistré dans { $name }
status-unnamed = Conservé, pas encore nommé
status-save-as = Enregistrer sous…

## Réglages

settings-title = Réglages
settings-language = Langue
settings-language-system = Celle du système
settings-language-en = English
settings-language-fr = français
settings-theme = Couleurs
settings-theme-system = Celles du système
settings-theme-light = Claires
settings-theme-dark = Sombres
settings-theme-contrast = Contraste élevé
settings-invisibles = Afficher les espaces et autres caractères invisibles
settings-invisibles-about = Les espaces insécables sont dessinées{"\u202F"}; le texte copié reste celui du fichier.
settings-reviewer = Votre nom
settings-reviewer-about = Il est conservé avec ce que vous approuvez, rejetez ou écartez. Le champ peut rester vide.
settings-zoom = Taille
settings-zoom-about = { $larger } et { $smaller } agrandissent ou réduisent tout.

## Touches et signes

why-title = Pourquoi ces deux-là
why-about = Ce qui parle pour la ligne est au-dessus de 0, ce qui parle contre elle au-dessous.
why-none = La ligne n’a qu’un côté{"\u00A0"}: il n’y a rien à comparer.
why-score = Ensemble
why-shape = Nombre de paragraphes
why-length = Longueur
why-structure = Structure
why-numbers = Nombres
why-names = Mots de même graphie
why-lexicon = Lexique
why-learnt = Appris de ces textes
why-missing = Correspondants ailleurs
why-words = Mots qui se correspondent
why-word-source = Source
why-word-target = Cible
why-word-by = Par
why-by-number = nombre
why-by-mark = signe
why-by-name = graphie
why-by-lexicon = lexique
why-by-learnt = ces textes
realigned = Réalignement fait

keys-title = Touches et signes
keys-everywhere = Partout
keys-in-grid = Dans les textes
keys-choosing = Choix de lignes
keys-in-releases = Dans la liste des communiqués
keys-signs = Signes dans les textes
key-ctrl = Ctrl
key-alt = Alt
key-shift = Maj
key-page-up = Page préc.
key-page-down = Page suiv.
key-home = Début
key-end = Fin
key-delete = Suppr.
key-escape = Échap
keys-open-files = Ouvrir deux fichiers
keys-open-project = Ouvrir un projet
keys-save-as = Enregistrer le projet sous
keys-undo = Annuler
keys-redo = Rétablir
keys-settings = Réglages
keys-keys = Touches et signes
keys-invisibles = Afficher ou masquer l’invisible
keys-zoom-in = Agrandir
keys-zoom-out = Réduire
keys-zoom-reset = Taille habituelle
keys-next-region = Partie suivante de la fenêtre
keys-previous-region = Partie précédente de la fenêtre
keys-go-to-row = Aller à une ligne
keys-next-gap = Prochain manque
keys-previous-gap = Manque précédent
keys-next-not-one-to-one = Prochaine ligne non 1:1
keys-previous-not-one-to-one = Ligne non 1:1 précédente
keys-next-moved = Prochaine ligne déplacée
keys-previous-moved = Ligne déplacée précédente
keys-next-low-confidence = Prochaine ligne incertaine
keys-next-unapproved = Prochaine ligne non approuvée
keys-previous-unapproved = Ligne non approuvée précédente
keys-approve-and-next = Approuver et passer à la prochaine ligne non approuvée
keys-approve = Approuver
keys-send-back = Marquer comme à revoir
keys-reject = Rejeter
keys-reopen = Rouvrir
keys-previous-low-confidence = Ligne incertaine précédente
keys-pin-row = Fixer la ligne, ou la libérer
keys-realign = Réaligner ce qui n’est pas fixé
keys-realign-from-here = Réaligner à partir de cette ligne
keys-realign-selection = Réaligner les lignes choisies
keys-stop-work = Arrêter un long alignement
keys-explain-row = Pourquoi ces deux-là
keys-mode-revision = Révision de la paire
keys-mode-terms = Termes du projet
keys-add-term = Retenir la sélection comme terme ou comme équivalent
keys-row-terms = Afficher ou masquer les termes de la ligne
keys-map = Afficher ou masquer le plan de l’alignement
keys-concordance = Chercher des mots dans tous les communiqués
keys-earlier = Afficher ou masquer ce que disent d’autres communiqués
keys-row-down = Ligne suivante
keys-row-up = Ligne précédente
keys-page-down = Une page plus bas
keys-page-up = Une page plus haut
keys-first-row = Première ligne
keys-last-row = Dernière ligne
keys-source-side = Source
keys-target-side = Cible
keys-next-sentence = Phrase suivante
keys-previous-sentence = Phrase précédente
keys-extend-down = Choisir aussi la ligne suivante
keys-extend-up = Choisir aussi la ligne précédente
keys-extend-to-first = Choisir jusqu’à la première ligne
keys-extend-to-last = Choisir jusqu’à la dernière ligne
keys-select-all = Choisir toutes les lignes
keys-drop-selection = Ne plus choisir de lignes
sign-no-break = Espace insécable
sign-narrow-no-break = Espace fine insécable
sign-thin = Espace fine
sign-wide = Espace large
sign-tab = Tabulation
sign-zero-width = Caractère sans largeur
sign-soft-hyphen = Trait d’union conditionnel
sign-line-break = Saut de ligne
sign-alone = Phrase qui n’a rien en face
sign-linked = Phrase en cours de lecture, et ce qui la rend

language-unknown = Langue inconnue

# Là où une remarque nommerait une chose que le fichier ne nomme pas.
warning-unnamed = inconnu

## Ce qui a été trouvé

findings = Constatations
findings-show = Constatations affichées
findings-hide = Masquer les constatations
findings-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
findings-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
findings-notes = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
findings-dismissed = { $count ->
    [one] { $count } écartée
   *[other] { $count } écartées
}
findings-of-check = Sorte de constatation
findings-all-checks = Toutes les sortes
findings-none = Rien n’a été trouvé dans cette paire.
findings-none-shown = Rien de la sorte affichée. Choisissez d’autres sortes ci-dessus.
findings-none-open = Toutes les constatations sont écartées.
findings-none-after = Aucune constatation après celle-ci.
findings-none-before = Aucune constatation avant celle-ci.
findings-none-yet = Aucune constatation pour l’instant : la vérification est en cours.
findings-stopped = La vérification a été arrêtée.
findings-check-again = Vérifier de nouveau
finding-times = ({ NUMBER($count) } endroits)
finding-reference = Référence : { $reference }
finding-places = Endroits
finding-place-source = Source, paragraphe { NUMBER($paragraph) }
finding-place-target = Cible, paragraphe { NUMBER($paragraph) }
finding-more-places = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
finding-before = Avant :
finding-after = Après :
finding-nothing = rien
finding-fix = Appliquer
finding-fix-all = Appliquer les { NUMBER($count) } de cette sorte
finding-dismiss = Écarter
finding-to-dictionary = Ajouter au dictionnaire
finding-dismissed = Écartée.
finding-dismissed-because = Écartée : { $reason }
finding-lapsed = Une semblable a été écartée ici avant que la phrase change.
finding-lapsed-because = Une semblable a été écartée ici avant que la phrase change{"\u00A0"}: { $reason }
finding-restore = Afficher de nouveau
dismiss-where = Où
dismiss-here = Ici seulement
dismiss-document = Dans cette paire, partout où les mots sont les mêmes
dismiss-everywhere = Partout dans le projet
dismiss-reason = Raison (facultative)
dismiss-now = Écarter
bar-findings = Afficher ou masquer les constatations
keys-next-finding = Constatation suivante
keys-previous-finding = Constatation précédente
keys-fix-finding = Appliquer la correction d’une constatation
keys-dismiss-finding = Écarter une constatation ici
keys-findings = Afficher ou masquer les constatations
keys-rules = Règles des deux textes
key-enter = Entrée

## Les règles auxquelles un texte est tenu

profile = Règles
profile-auto = Celles du texte : { $name }
profile-rules = Voir et changer
profile-rules-title = Règles des deux textes
profile-rule = Règle
profile-accepts = Accepte, la forme préférée en premier
profile-decided-by = Décidée par
profile-in-text = Dans le texte
profile-no-rules = Aucune règle ne vaut pour cette langue.
profile-not-held = toute forme
profile-no-limit = aucun nombre
profile-own = décidé ici
profile-measured = { $form } ({ NUMBER($count) })
profile-reset = Revenir à { $name }
profile-reset-all = Laisser toutes les règles de ce texte à { $name }
profile-about = Ce que vous changez ne vaut que pour ce texte, est conservé dans le projet et peut être annulé.
profile-changed = { $rule }{"\u00A0"}: changement fait
profile-export = Exporter le profil
profile-import = Importer un profil…
kind-profiles = Profils
layer-norm = norme
layer-house = maison
layer-section = section
layer-document = ce texte
rule-space-before-semicolon = Avant un point-virgule
rule-space-before-exclamation = Avant un point d’exclamation ou d’interrogation
rule-space-before-colon = Avant un deux-points
rule-space-inside-guillemets = À l’intérieur des guillemets
rule-space-before-percent = Avant le signe de pourcentage
rule-space-before-currency = Avant le symbole d’une monnaie
rule-number-groups = Entre les tranches de chiffres
rule-grouped-from-digits = Tranches à partir de combien de chiffres
rule-decimal = Signe décimal
rule-apostrophe = Apostrophe
rule-quotes = Guillemets
rule-nested-quotes = Guillemets dans une citation
rule-continuation = Citation de plusieurs paragraphes
rule-ellipsis = Points de suspension
rule-dash = Tiret
rule-numeric-date = Date en chiffres
rule-text-date = Date en toutes lettres
rule-time = Heure
rule-inclusive-separator = Signe des formes inclusives
rule-inclusive-shape = Pluriel des formes inclusives
rule-organisation = Nom de l’organisation
rule-quote-punctuation = Point ou virgule après une citation
rule-forbidden-characters = Caractères à ne pas écrire
rule-allowed-characters = Seuls caractères à écrire, hors lettres et chiffres
rule-sentence-words = Mots d’une phrase, au plus
rule-paragraph-words = Mots d’un paragraphe, au plus
rule-paragraph-characters = Caractères d’un paragraphe, au plus (publications)
rule-headline-characters = Caractères d’un titre, au plus
rule-subject-characters = Caractères de l’objet d’un courriel, au plus
rule-reading-ease = Points de lisibilité, au moins, sur 100
form-none = rien
form-plain = espace sécable
form-no-break = espace insécable
form-narrow = espace fine insécable
form-comma = virgule
form-point = point
form-apostrophe = apostrophe
form-curly = courbe (’)
form-straight = droite
form-guillemets = « »
form-single-guillemets = ‹ ›
form-curly-double = “ ”
form-curly-single = ‘ ’
form-straight-double = " "
form-straight-single = droits simples
form-inside = toujours avant le guillemet fermant
form-by-sense = selon le sens
form-each-opens = guillemet ouvrant à chaque paragraphe
form-each-closes = guillemet fermant à chaque paragraphe
form-unmarked = sans guillemet
form-sign = … en un seul signe
form-three-stops = trois points
form-spaced-stops = trois points espacés
form-spaced-en = – entre espaces
form-spaced-em = — entre espaces
form-tight-em = — sans espaces
form-spaced-hyphen = trait d’union entre espaces
form-day-month-slash = 26/09/2025
form-month-day-slash = 9/26/2025
form-day-month-point = 26.09.2025
form-year-first = 2025-09-26
form-day-first = 26 septembre 2025
form-month-first = mois d’abord : September 26, 2025
form-spaced-h = 18 h 30
form-tight-h = 18h30
form-colon = 18:30
form-half-day-stops = 6:30 p.m.
form-half-day = 6:30 pm
form-chained = militant·e·s
form-joined = militant·es

## Le menu de la fenêtre

menu-file = Fichier
menu-edit = Édition
menu-row = Ligne
menu-alignment = Alignement
menu-go = Aller
menu-view = Affichage
menu-help = Aide
menu-item = { $name } ({ $key })
