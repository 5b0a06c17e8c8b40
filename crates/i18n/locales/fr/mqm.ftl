# Les erreurs relevées dans une paire, selon la typologie MQM Core 2.0, et leur somme. Les types y portent le nom de la norme, traduit.

mqm-dimension-terminology = Terminologie
mqm-inconsistent-with-terminology-resource = Écart avec la ressource terminologique
mqm-inconsistent-use-of-terminology = Terminologie incohérente
mqm-wrong-term = Terme erroné

mqm-dimension-accuracy = Exactitude
mqm-mistranslation = Faux sens ou contresens
mqm-overtranslation = Surtraduction
mqm-undertranslation = Sous-traduction
mqm-addition = Ajout
mqm-omission = Omission
mqm-do-not-translate = À ne pas traduire
mqm-untranslated = Non traduit

mqm-dimension-linguistic-conventions = Conventions linguistiques
mqm-grammar = Grammaire
mqm-punctuation = Ponctuation
mqm-spelling = Orthographe
mqm-unintelligible = Inintelligible
mqm-character-encoding = Codage des caractères
mqm-textual-conventions = Conventions textuelles

mqm-dimension-style = Style
mqm-organization-style = Style de l’organisation
mqm-third-party-style = Style d’un tiers
mqm-inconsistent-with-external-reference = Écart avec une référence externe
mqm-language-register = Registre de langue
mqm-awkward-style = Style maladroit
mqm-unidiomatic-style = Tournure non idiomatique
mqm-inconsistent-style = Style incohérent

mqm-dimension-locale-conventions = Conventions locales
mqm-number-format = Format des nombres
mqm-currency-format = Format des monnaies
mqm-measurement-format = Format des mesures
mqm-time-format = Format des heures
mqm-date-format = Format des dates
mqm-address-format = Format des adresses
mqm-telephone-format = Format des numéros de téléphone
mqm-shortcut-key = Raccourci clavier

mqm-dimension-audience-appropriateness = Adéquation au public
mqm-culture-specific-reference = Référence propre à une culture
mqm-offensive = Propos offensants

mqm-dimension-design-and-markup = Mise en forme et balisage
mqm-layout = Mise en page
mqm-markup-tag = Balise
mqm-truncation-or-text-expansion = Troncature ou expansion du texte
mqm-missing-text = Texte manquant
mqm-link-or-cross-reference = Lien ou renvoi

mqm-level-neutral = Neutre
mqm-level-minor = Mineure
mqm-level-major = Majeure
mqm-level-critical = Critique

## Relever des erreurs

keys-annotate = Relever une erreur dans la sélection, la phrase ou la ligne
keys-annotate-finding = Relever la constatation comme erreur
keys-annotations = Afficher ou masquer les erreurs relevées
keys-next-annotation = Erreur relevée suivante
keys-previous-annotation = Erreur relevée précédente
keys-score-card = Fiche de notation
change-annotate = relevé d’erreur
change-set-scoring = barème des erreurs
annotate-row = Relever une erreur
annotate-title = Qu’est-ce qui ne va pas ici{"\u202F"}?
annotate-change-title = Quelle est donc l’erreur{"\u202F"}?
annotate-place = Ligne { NUMBER($row) }, { $side }
annotate-types = Type d’erreur
annotate-types-help = Une lettre choisit un type{"\u202F"}; une capitale demande Maj.
annotate-levels = Quelle gravité{"\u202F"}?
annotate-levels-help = Un chiffre donne la gravité et relève l’erreur.
annotate-note = Note (facultative)
annotate-now = Relever
annotate-change-now = Modifier
annotations-title = { $count ->
    [0] Erreurs relevées
   *[other] Erreurs relevées ({ NUMBER($count) })
}
annotations-none = Aucune erreur relevée. Sélectionnez des mots ou allez à une ligne, puis faites { $key }.
annotations-none-after = Aucune erreur relevée après cette ligne.
annotations-none-before = Aucune erreur relevée avant cette ligne.
annotations-of-row = { $count ->
    [one] { $count } erreur relevée
   *[other] { $count } erreurs relevées
}
annotation-marked = Relevée{"\u00A0"}: { $error }
annotation-marked-already = Cette constatation est déjà relevée.
annotation-check = constatée par «{"\u00A0"}{ $check }{"\u00A0"}»
annotation-change = Modifier…
annotation-change-this = Modifier { $error }, ligne { NUMBER($row) }
annotation-remove = Supprimer
annotation-remove-this = Supprimer { $error }, ligne { NUMBER($row) }
annotation-error = { $category }, { $level }
finding-marked = La constatation est relevée comme erreur.
finding-annotate = Relever comme erreur
version-annotations = erreurs relevées
version-left-annotation = erreur relevée{"\u00A0"}: { $error }

## Fiche de notation

score-title = Fiche de notation
score-of = { $score } sur 100
score-score = Note (sur 100)
score-verdict = Verdict
score-passes = La traduction est reçue.
score-fails = La traduction n’est pas reçue.
score-critical = Une erreur critique n’est jamais admise, quelle que soit la note.
score-nothing = Aucune erreur relevée.
score-words = Mots de la source
score-points = Points de pénalité
score-per-thousand = Points pour 1{"\u202F"}000 mots
score-threshold = Note minimale pour être reçue
score-dimension = Dimension
score-total = Total
score-number = { NUMBER($number) }
score-formula = Note = 100 × (1 − points de pénalité ÷ mots de la source){"\u00A0"}: le modèle de notation brute de MQM (MQM Council, themqm.org, «{"\u00A0"}The MQM Scoring Models{"\u00A0"}»). Tous les types pèsent autant.
score-scoring = Barème des erreurs
score-points-of = Points d’une erreur{"\u00A0"}: { $level }
score-set = Appliquer ce barème
score-usual = Revenir au barème habituel
score-export-title = Exporter la fiche de notation
score-export-table = Exporter en tableau (CSV)…
score-export-report = Exporter avec le rapport (HTML)…
score-exported = Le fichier est enregistré.
kind-tables = Tableaux
kind-pages = Pages
