# Ce que dit la ligne de commande sur l’erreur standard. Une ligne : quoi, où, et que faire.

cli-cannot-read = Impossible de lire { $path }{"\u00A0"}: { $reason }. Vérifiez le nom et le droit de lire le fichier.
cli-not-found = { $path }{"\u00A0"}: ce fichier n’existe pas. Vérifiez son nom et son dossier.
cli-not-allowed = { $path }{"\u00A0"}: vous n’avez pas le droit de lire ce fichier. Demandez-le, ou procurez-vous une copie.
cli-is-folder = { $path }{"\u00A0"}: c’est un dossier. Nommez un fichier qui s’y trouve.
cli-file-empty = { $path }{"\u00A0"}: le fichier est vide. Choisissez-en un autre.
cli-no-text = { $path }{"\u00A0"}: le fichier ne contient pas de texte, rien que des images ou des blancs. Choisissez-en un autre, ou faites d’abord reconnaître son texte.
cli-encrypted = { $path }{"\u00A0"}: le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis réessayez.
cli-unsupported = { $path }{"\u00A0"}: les fichiers «{"\u00A0"}{ $kind }{"\u00A0"}» ne sont pas lus. Enregistrez-le en docx, odt, html, md ou txt.
cli-not-text = { $path }, octet { $offset }{"\u00A0"}: ce n’est ni du texte ni un document connu. Enregistrez-le en docx, odt, html, md ou txt.
cli-damaged = { $path }{"\u00A0"}: le document est endommagé ou incomplet. Procurez-vous-le de nouveau.
cli-part-damaged = { $path }, partie «{"\u00A0"}{ $part }{"\u00A0"}»{"\u00A0"}: elle manque ou est endommagée. Ouvrez le document dans le logiciel qui l’a écrit et enregistrez-le de nouveau.
cli-xml-damaged = { $path }, partie «{"\u00A0"}{ $part }{"\u00A0"}», ligne { $line }, colonne { $column }{"\u00A0"}: ce XML est mal formé. Ouvrez le document dans le logiciel qui l’a écrit et enregistrez-le de nouveau.
cli-unsafe = { $path }{"\u00A0"}: le document dépasse ce qu’on peut décompresser sans danger (taille, nombre de parties, profondeur ou type de document). Vérifiez d’où il vient.
cli-no-target = { $path }{"\u00A0"}: ce fichier ne contient qu’un texte. Nommez sa traduction à sa suite{"\u202F"}; un fichier qui contient les deux est un fichier TMX ou XLIFF.
cli-not-in-both-languages = { $path }{"\u00A0"}: aucune unité de ce fichier n’est dans les deux langues. Il nomme { $langs }{"\u00A0"}: choisissez-en deux avec --source-lang et --target-lang.
cli-bilingual-damaged = { $path }, ligne { $line }, colonne { $column }{"\u00A0"}: ce n’est pas du XML bien formé, ou la fin manque. Exportez-le de nouveau depuis le logiciel qui l’a fait.
cli-cannot-write = Impossible d’écrire { $path }{"\u00A0"}: { $reason }. Vérifiez le dossier et le droit d’y écrire.
cli-not-utf8 = { $path }, ligne { $line }{"\u00A0"}: texte qui n’est pas en UTF-8. Enregistrez le fichier en UTF-8.
cli-batch-not-json = Ligne { $line }{"\u00A0"}: ce n’est pas un objet JSON ({ $reason }). Écrivez un objet par ligne, avec id, source et target.
cli-batch-wrong = Ligne { $line }{"\u00A0"}: { $reason }. Donnez id, puis source et target ou source_path et target_path.
cli-batch-one-of = Ligne { $line }{"\u00A0"}: donnez soit { $text }, soit { $file }.
cli-explain-needs-json = --explain va avec --format json{"\u00A0"}: ajoutez-le, ou retirez --explain.
cli-batch-failed = Ligne { $line }{"\u00A0"}: le programme a échoué sur cette paire{"\u202F"}; les autres continuent.
cli-stage-pair = Recherche des paires
cli-how-sure = sûr à { $percent }{"\u00A0"}%
cli-unpaired = { $path }{"\u00A0"}: laissé de côté, aucun autre fichier ne dit ici la même chose dans une autre langue
cli-no-pairs = Aucun fichier n’a ici son pendant dans une autre langue. Nommez les deux fichiers, ou choisissez un autre dossier.
cli-stage-align = Alignement
cli-stage-read = Lecture
cli-stage-segment = Découpage en phrases
cli-stage-save = Enregistrement
cli-no-folder = Impossible d’écrire { $path }{"\u00A0"}: son dossier n’existe pas. Créez-le ou choisissez-en un autre.
cli-is-folder-to-write = Impossible d’écrire { $path }{"\u00A0"}: c’est un dossier. Nommez un fichier qui s’y trouve.
cli-not-writable = Impossible d’écrire { $path }{"\u00A0"}: vous n’en avez pas le droit. Choisissez un autre dossier, ou demandez ce droit.
cli-disk-full = Impossible d’écrire { $path }{"\u00A0"}: le disque est plein. Libérez de la place et réessayez.
cli-output-is-input = Impossible d’écrire { $path }{"\u00A0"}: c’est l’un des fichiers à lire. Nommez un autre fichier après --output.
cli-standard-input = l’entrée standard
cli-standard-output = la sortie standard
cli-warning = { $file }{"\u00A0"}: { $warning }
cli-project-no-folder = { $path }{"\u00A0"}: le dossier de ce projet n’existe pas. Créez-le ou choisissez-en un autre.
cli-project-not-a-file = { $path }{"\u00A0"}: ce n’est pas un fichier. Nommez un fichier de projet, par exemple nouvelles.relecture.
cli-project-foreign = { $path }{"\u00A0"}: ce n’est pas un projet Relecture{"\u202F"}; il reste tel quel. Choisissez un autre nom.
cli-project-newer = { $path }{"\u00A0"}: une version plus récente de Relecture a créé ce projet. Mettez Relecture à jour pour l’ouvrir.
cli-project-damaged = { $path }{"\u00A0"}: ce projet est endommagé{"\u202F"}; il reste tel quel. Ouvrez-en une copie.
cli-project-in-use = { $path }{"\u00A0"}: ce projet est ouvert dans une autre fenêtre ou un autre programme. Fermez-le d’abord là-bas.
cli-project-read-only = { $path }{"\u00A0"}: vous n’avez pas le droit de lire ou de modifier ce projet ou son dossier. Copiez le projet ailleurs, ou demandez ce droit.
cli-project-failed = { $path }{"\u00A0"}: { $reason }. Rien n’a été changé.
cli-imported = { $pairs ->
    [0] «{"\u00A0"}{ $name }{"\u00A0"}», sans paire
    [one] «{"\u00A0"}{ $name }{"\u00A0"}», { $pairs } paire
   *[other] «{"\u00A0"}{ $name }{"\u00A0"}», { $pairs } paires
}
cli-stage-learn = Apprentissage
cli-not-a-pair = { $path }, ligne { $line }{"\u00A0"}: aucune tabulation entre une source et une cible. Mettez-en une, ou retirez la ligne.
cli-not-a-tmx = { $path }{"\u00A0"}: ce n’est pas une mémoire de traduction (TMX), mais un fichier du type «{"\u00A0"}{ $root }{"\u00A0"}». Exportez-la en TMX depuis le programme qui l’a faite.
cli-tmx-damaged = { $path }, ligne { $line }, colonne { $column }{"\u00A0"}: ce n’est pas du XML bien formé, ou la fin manque. Exportez de nouveau la mémoire depuis le programme qui l’a faite.
cli-tmx-encoding = { $path }{"\u00A0"}: les caractères ne sont pas dans l’encodage que le fichier déclare. Enregistrez-le en UTF-8.
cli-tmx-too-long = { $path }, ligne { $line }{"\u00A0"}: cette unité de la mémoire de traduction est trop longue pour en être une. Vérifiez d’où vient le fichier.
cli-tmx-other-languages = { $path }{"\u00A0"}: { $units ->
    [one] { $units } unité n’est pas à la fois en { $source } et en { $target }, et a été laissée de côté.
   *[other] { $units } unités ne sont pas à la fois en { $source } et en { $target }, et ont été laissées de côté.
}
cli-tmx-one-sided = { $units ->
    [one] { $units } unité n’a de texte que d’un côté et ne figure pas dans la mémoire de traduction.
   *[other] { $units } unités n’ont de texte que d’un côté et ne figurent pas dans la mémoire de traduction.
}
cli-tmx-left-out = { $characters ->
    [one] { $characters } caractère de contrôle ne peut pas figurer dans une mémoire de traduction et a été laissé de côté.
   *[other] { $characters } caractères de contrôle ne peuvent pas figurer dans une mémoire de traduction et ont été laissés de côté.
}
cli-tmx-unknown-language = { $path }{"\u00A0"}: la langue de ce texte n’est pas connue, et une mémoire de traduction la nomme. Indiquez-la avec { $option }.
cli-terms-no-column = { $path }{"\u00A0"}: aucune colonne ne s’appelle «{"\u00A0"}{ $lang }{"\u00A0"}». Donnez aux colonnes le nom des langues sur la première ligne.
cli-lexicon-one-language = La source et la cible sont dans la même langue. Nommez-en deux avec --source-lang et --target-lang.
cli-lexicon-no-pairs = Il n’y a aucune paire à apprendre. Nommez des fichiers dont les lignes contiennent source, tabulation, cible, des mémoires de traduction (TMX) ou des projets.
cli-lexicon-learnt = { $entries ->
    [one] { $entries } paire de mots apprise
   *[other] { $entries } paires de mots apprises
}
cli-not-a-lexicon = { $path }{"\u00A0"}: ce n’est pas un lexique que lit cette version de Relecture. Faites-en un avec «{"\u00A0"}relecture lexicon train{"\u00A0"}».
cli-lexicon-damaged = { $path }{"\u00A0"}: ce lexique est endommagé ou incomplet. Refaites-le avec «{"\u00A0"}relecture lexicon train{"\u00A0"}».
cli-lexicon-unknown-languages = La langue des textes n’est pas connue{"\u202F"}; aucun lexique ne peut donc servir. Nommez les langues avec --source-lang et --target-lang.
cli-lexicon-other-languages = { $path }{"\u00A0"}: ce lexique est fait pour { $from } et { $to }, les textes sont en { $source } et { $target }. Laissez-le de côté, ou nommez-en un autre.
cli-stage-check = Vérification
cli-no-such-check = Il n’existe ni vérification ni famille de vérifications du nom de « { $name } ». La sortie de --format json les nomme.
cli-no-such-profile = Il n’existe pas de profil du nom de « { $name } ». Indiquez un fichier JSON ou l’un des profils suivants : { $profiles }.
cli-not-a-profile = { $path } : ce n’est pas un profil ({ $reason }). Corrigez le fichier, ou omettez --profile.
cli-finding = { $file }, § { NUMBER($paragraph) } : { $severity } : { $message } [{ $evidence }] ({ $check })
cli-findings = { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}, { $notes ->
    [one] { $notes } remarque
   *[other] { $notes } remarques
}
cli-auto-is-no-profile = « auto » n’est pas un profil en soi. Indiquez un profil de « relecture profiles list », ou un fichier JSON.
cli-language-unknown = { $path } : sa langue n’a pas pu être reconnue. Indiquez-la avec --lang.
cli-no-profile-for-language = Il n’existe pas de profil pour la langue « { $lang } ». Indiquez-en une autre avec --lang.
cli-terms-read = { $path }{"\u00A0"}: { $concepts ->
    [one] { $concepts } notion
   *[other] { $concepts } notions
}, { $terms ->
    [one] { $terms } terme
   *[other] { $terms } termes
} ({ $kind })
cli-terms-kind-json = base terminologique
cli-terms-kind-table = tableau, un terme par ligne
cli-terms-kind-columns = tableau, une colonne par langue
cli-terms-kind-pairs = tableau de sources et de cibles
cli-terms-left-field = { $path }, ligne { $line }{"\u00A0"}: «{"\u00A0"}{ $what }{"\u00A0"}» n’a pas de place dans une base terminologique et a été laissé de côté { $count ->
    [one] { $count } fois
   *[other] { $count } fois
}.
cli-terms-left-no-term = { $path }, ligne { $line }{"\u00A0"}: { $count ->
    [one] { $count } entrée sans terme a été laissée de côté.
   *[other] { $count } entrées sans terme ont été laissées de côté, à partir de celle-ci.
}
cli-terms-left-value = { $path }, ligne { $line }{"\u00A0"}: «{"\u00A0"}{ $what }{"\u00A0"}» n’a pas de sens ici{"\u202F"}; la valeur habituelle a été prise à la place { $count ->
    [one] { $count } fois
   *[other] { $count } fois
}.
cli-terms-left-language = { $path }, ligne { $line }{"\u00A0"}: «{"\u00A0"}{ $what }{"\u00A0"}» n’est pas une langue connue{"\u202F"}; { $count ->
    [one] { $count } terme a été laissé de côté.
   *[other] { $count } termes ont été laissés de côté.
}
cli-terms-none = { $path }{"\u00A0"}: ce fichier ne contient aucun terme. Choisissez-en un autre.
cli-terms-not-a-table = { $path }, ligne { $line }{"\u00A0"}: ce n’est pas un tableau de termes. Mettez une tabulation, un point-virgule ou une virgule entre source et cible, ou nommez les colonnes à la première ligne.
cli-terms-table-uneven = { $path }, ligne { $line }{"\u00A0"}: la première ligne ne nomme pas de colonnes, la plupart des lignes ont { $usual } cellules et celle-ci en a { $found }{"\u202F"}; ce n’est pas un tableau de termes. Nommez les colonnes à la première ligne (en, fr), ou donnez à chaque ligne une source et une cible.
cli-terms-table-of-sentences = { $path }, ligne { $line }{"\u00A0"}: la première ligne ne nomme pas de colonnes et les lignes sont des phrases{"\u202F"}; ce n’est pas un tableau de termes. Nommez les colonnes à la première ligne (en, fr), ou choisissez un autre fichier.
cli-terms-table-damaged = { $path }, ligne { $line }{"\u00A0"}: le tableau ne peut pas être lu ({ $reason }). Corrigez le fichier.
cli-terms-not-a-termbase = { $path }{"\u00A0"}: ce n’est pas une base terminologique ({ $reason }). Corrigez le fichier.
cli-terms-unknown-extension = { $path }{"\u00A0"}: son extension ne désigne aucune forme de base terminologique. Choisissez-en une parmi{"\u00A0"}: { $known }.
cli-terms-missing = Aucune base terminologique n’est indiquée. Indiquez-en une avec --terms.
cli-terms-too-large = La base terminologique ne peut pas être écrite{"\u00A0"}: { $reason }. Choisissez une autre forme avec --format.
cli-terms-not-tbx = { $path }{"\u00A0"}: c’est du XML, mais ni TBX ni TMX. Exportez les termes au format TBX depuis le logiciel d’origine.
cli-terms-xml-damaged = { $path }, ligne { $line }, colonne { $column }{"\u00A0"}: ce n’est pas du XML bien formé, ou la fin manque. Exportez de nouveau les termes depuis le logiciel d’origine.
cli-stage-diff = Comparaison
cli-stale-stale = § { $target } : périmé ({ $reasons })
cli-stale-orphaned = § { $target } : orphelin, sa source a disparu
cli-stale-missing = § { $new } de la nouvelle source : absent de la traduction
cli-stale-to-revise = à revoir : { $text }
cli-stale-to-take-out = à retirer : { $text }
cli-stale-to-translate = à traduire : { $text }
cli-stale-none = Toute la traduction répond encore à sa source.
cli-stale-counts = Paragraphes à jour : { NUMBER($current) } ; périmés : { NUMBER($stale) } ; orphelins : { NUMBER($orphaned) } ; absents : { NUMBER($missing) }
cli-stage-discover = Comparaison des termes
cli-discover-term = { $term } ({ $lang }){"\u00A0"}: { $wordings }
cli-discover-more = { $count ->
    [one] et { $count } autre passage
   *[other] et { $count } autres passages
}
cli-discover-count = { $count ->
    [0] Chaque terme est rendu d’une seule façon.
    [one] { $count } terme en litige
   *[other] { $count } termes en litige
}
cli-stale-followed = la traduction semble déjà suivre
cli-stale-doubtful = la traduction ne suit qu’en partie ; à vérifier : { $doubts }
cli-stale-already = { $count ->
    [one] { $count } paragraphe périmé semble déjà suivre.
   *[other] { $count } paragraphes périmés semblent déjà suivre.
}
cli-diff-hidden = { $count ->
    [one] { $count } différence d’un genre masqué n’est pas affichée.
   *[other] { $count } différences de genres masqués ne sont pas affichées.
}
cli-diff-hidden-only = { $count ->
    [one] Les deux textes ne diffèrent qu’à { $count } endroit, qui est masqué.
   *[other] Les deux textes ne diffèrent qu’à { $count } endroits, qui sont masqués.
}
cli-version-added = { $file } est la version { NUMBER($number) } de { $previous } ({ $percent } % en commun).
cli-version-sentences = Phrases inchangées : { NUMBER($unchanged) } ; modifiées : { NUMBER($changed) } ; nouvelles : { NUMBER($added) }
cli-version-carried = Repris : verdicts { NUMBER($decisions) }, constatations écartées { NUMBER($dismissals) }, commentaires { NUMBER($comments) }, erreurs relevées { NUMBER($annotations) }, lignes épinglées { NUMBER($pins) }, retouches { NUMBER($edits) }
cli-version-suspended = { $count ->
    [one] { $count } approbation est suspendue, car sa phrase ou ce qui y répond a changé.
   *[other] { $count } approbations sont suspendues, car leur phrase ou ce qui y répond a changé.
}
cli-version-none = { $path } ne ressemble à aucun texte du projet. Nommez le texte avec --as-version-of, ou importez le fichier sans cette option.
cli-version-unknown = Le projet n’a pas de texte « { $text } ». Donnez le nom de son fichier, ou auto.
cli-version-ambiguous = Plusieurs textes du projet viennent d’un fichier nommé { $text }. Donnez auto, ou le numéro du texte.
cli-version-resembles = { $file } ressemble à { $other }, qui est dans le projet ({ $percent } % en commun). Avec --as-version-of auto, il en devient la version suivante.
cli-left-decision = non repris, § { $paragraph } : { $status ->
    [approved] approuvé
    [rejected] rejeté
    [needs-work] à revoir
   *[open] à traiter
} : { $about }
cli-left-dismissal = non repris, § { $paragraph } : constatation écartée { $check } : { $about }
cli-left-pin = non repris, § { $paragraph } : ligne épinglée : { $about }
cli-left-edit = non repris, § { $paragraph } : retouche : { $text }
cli-left-comment = non repris, § { $paragraph } : commentaire « { $said } » : { $about }
cli-left-annotation = non repris, § { $paragraph }{"\u00A0"}: erreur relevée ({ $said }){"\u00A0"}: { $about }
cli-usage-error = erreur{"\u00A0"}:
cli-usage-tip = conseil{"\u00A0"}:
cli-usage-heading = Utilisation{"\u00A0"}:
cli-usage-help = Pour en savoir plus, essayez --help.
cli-help-commands = Commandes{"\u00A0"}
cli-help-arguments = Arguments{"\u00A0"}
cli-help-options = Options{"\u00A0"}
cli-help-default = [par défaut{"\u00A0"}: { $value }]
cli-help-value = { $name }{"\u00A0"}:
cli-help-values = Valeurs possibles{"\u00A0"}:
cli-usage-unknown-argument = argument inattendu{"\u00A0"}: «{"\u00A0"}{ $argument }{"\u00A0"}»
cli-usage-unknown-subcommand = commande inconnue{"\u00A0"}: «{"\u00A0"}{ $name }{"\u00A0"}»
cli-usage-subcommand-missing = il manque une commande
cli-usage-missing = il manque ces arguments obligatoires{"\u00A0"}:
cli-usage-conflict = «{"\u00A0"}{ $argument }{"\u00A0"}» et «{"\u00A0"}{ $other }{"\u00A0"}» ne vont pas ensemble
cli-usage-conflicts = «{"\u00A0"}{ $argument }{"\u00A0"}» ne peut pas accompagner{"\u00A0"}:
cli-usage-twice = «{"\u00A0"}{ $argument }{"\u00A0"}» est donné deux fois
cli-usage-value-missing = il manque une valeur à «{"\u00A0"}{ $argument }{"\u00A0"}»
cli-usage-wrong-value = la valeur «{"\u00A0"}{ $value }{"\u00A0"}» ne convient pas à «{"\u00A0"}{ $argument }{"\u00A0"}»
cli-usage-no-value = «{"\u00A0"}{ $argument }{"\u00A0"}» ne prend pas de valeur, or «{"\u00A0"}{ $value }{"\u00A0"}» lui est donné
cli-usage-not-utf8 = un argument n’est pas du texte en UTF-8
cli-usage-other = ces arguments ne peuvent pas être suivis
cli-usage-possible = [valeurs possibles{"\u00A0"}: { $values }]
cli-usage-wanted-lang = [le code d’une langue, par exemple en, fr ou fr-CA]
cli-usage-wanted-ui-lang = [en ou fr]
cli-usage-wanted-number = [un nombre entier à partir de 1]
cli-usage-similar = il existe «{"\u00A0"}{ $name }{"\u00A0"}»
cli-usage-as-value = pour donner «{"\u00A0"}{ $argument }{"\u00A0"}» comme valeur, écrivez «{"\u00A0"}-- { $argument }{"\u00A0"}»
