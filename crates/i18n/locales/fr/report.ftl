# Le rapport : une page sur une paire, à lire, à envoyer, à imprimer.

report-title = { $source } et { $target }
report-eyebrow = Rapport bilingue
report-skip = Aller à la paire
report-source = Source
report-target = Cible
report-file = Fichier
report-format = Format
report-language = Langue
report-language-unknown = non reconnue
report-encoding = Encodage
report-length = Longueur
report-characters = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
report-warnings = Ce que l’importation a changé ou écarté
report-warnings-none = Rien n’a été changé ni écarté.
report-summary = En bref
report-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
report-percent = { $number }{"\u00A0"}%
report-one-to-one = un pour un
report-missing = absent de la cible
report-added = ajouté dans la cible
report-merged = fusionné
report-split = scindé
report-many-to-many = regroupé
report-moved = déplacé
report-unsure = incertain
report-sure = certain
report-rather-sure = assez certain
report-sentence-alone = phrase sans équivalent
report-remarkable = Lignes à regarder
report-remarkable-none = Chaque paragraphe a exactement un équivalent, dans le même ordre.
report-remarkable-more = { $count ->
    [one] Et { $count } autre ligne, signalée plus bas.
   *[other] Et { $count } autres lignes, signalées plus bas.
}
report-map = Carte de l’alignement
report-map-text = La source à gauche, la cible à droite, de haut en bas. Un ruban relie les paragraphes qui se répondent{"\u202F"}; «{"\u00A0"}Lignes à regarder{"\u00A0"}» dit la même chose en mots.
report-pair = La paire
report-row = Ligne
report-no-counterpart = sans équivalent
report-kind-metadata = À propos du communiqué
report-kind-title = Titre
report-kind-lead = Chapeau
report-kind-heading = Intertitre
report-kind-paragraph = Paragraphe
report-kind-list-item = Élément de liste
report-kind-quotation = Citation
report-kind-table-cell = Cellule de tableau
report-kind-footnote = Note
report-format-text = texte brut
report-format-markdown = Markdown
report-format-html = page web
report-format-docx = Word
report-format-odt = OpenDocument
report-spaces = Les espaces insécables sont soulignées{"\u00A0"}: d’un trait à angles pour l’espace insécable (U+00A0), d’un pointillé pour l’espace fine insécable (U+202F). Une espace ordinaire en fin de paragraphe est montrée par un point.
report-made-by = Établi par Relecture, sur cet ordinateur seulement.
report-number = { NUMBER($number) }
report-findings = Constatations
report-findings-none = Rien n’a été trouvé dans cette paire.
report-left = À faire
report-left-none = Rien ne reste à faire.
# $count: a number
report-left-line = { $what }{"\u00A0"}: { $count }
# $file: name of a file; $lang: a language; $state: whether it was signed off
report-left-rival = Il y a aussi, pour le même public, { $file }, { $lang }, { $state }{"\u00A0"}: lequel paraît{"\u202F"}?
