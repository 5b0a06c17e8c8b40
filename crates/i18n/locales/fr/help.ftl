# Ce que dit --help de la ligne de commande, en réponse à chaque texte anglais.

## Les commandes

help-relecture = Vérifie que deux versions linguistiques d’un texte disent la même chose
help-import = Lit des fichiers dans un projet et les aligne
help-align = Montre quelles unités de la cible rendent quelles unités de la source
help-check = Montre ce qui ne va pas dans une paire de textes, ou dans l’un d’eux
help-diff = Montre ce qui a changé entre deux textes d’une même langue{"\u00A0"}: deux versions, ou les formulations de deux maisons
help-stale = Montre ce qui, dans une traduction, ne répond plus à sa source modifiée, et pourquoi
help-report = Écrit la paire en une page HTML, à lire hors ligne, à envoyer et à imprimer
help-profiles = Montre les règles auxquelles les textes sont tenus, et lesquelles un texte suit
help-profiles-list = Nomme les profils fournis avec le programme
help-profiles-show = Montre les règles d’un profil, et la couche qui décide de chacune
help-profiles-detect = Montre quel profil un texte suit, et ce qui le révèle dans le texte
help-terms = Lit, écrit et vérifie des bases terminologiques{"\u00A0"}: le nom des choses
help-terms-import = Lit des fichiers de termes et en fait une seule base terminologique
help-terms-export = Écrit une base terminologique sous une autre forme
help-terms-check = Montre où deux textes s’écartent d’une base terminologique
help-terms-discover = Montre quels termes sont rendus de plusieurs façons, sans base terminologique
help-lexicon = Fabrique des lexiques{"\u00A0"}: quels mots en traduisent quels autres
help-lexicon-train = Apprend un lexique à partir de phrases et de leurs traductions
help-help = Affiche ce message, ou l’aide de la commande nommée

## Les textes et les langues

help-ui-lang = Langue des messages, en ou fr [par défaut{"\u00A0"}: celle de l’environnement]
help-flag = Affiche l’aide
help-flag-summary = Affiche l’aide (un résumé avec -h)
help-flag-more = Affiche l’aide (en détail avec --help)
help-version = Affiche la version
help-source = Le texte qui a été traduit
help-source-alone = Le texte qui a été traduit{"\u202F"}; ou, sans TARGET, un fichier TMX ou XLIFF, qui contient les deux textes, ou un texte à examiner seul
help-target = Sa traduction
help-source-lang = Langue de la source [par défaut{"\u00A0"}: reconnue]
help-target-lang = Langue de la cible [par défaut{"\u00A0"}: reconnue]
help-both-lang = Langue des deux textes [par défaut{"\u00A0"}: reconnue]
help-both-sources-lang = Langue des deux sources [par défaut{"\u00A0"}: reconnue]
help-translation-lang = Langue de la traduction [par défaut{"\u00A0"}: reconnue]
help-its-lang = Sa langue [par défaut{"\u00A0"}: reconnue]
help-sources-lang = Langue des sources
help-targets-lang = Langue des cibles
help-table-source-lang = Langue des sources dans un tableau qui n’en nomme pas
help-table-target-lang = Langue des cibles dans un tel tableau
help-output = Le fichier à écrire [par défaut{"\u00A0"}: la sortie standard]
help-output-html = Le fichier HTML à écrire
help-profile = Les règles auxquelles un texte est tenu{"\u00A0"}: un profil, par son nom ou son fichier JSON, pour le texte dans sa langue{"\u202F"}; ou auto, celles que chaque texte montre qu’il suit
help-regional-profile = Le profil dont l’organisation a des noms régionaux{"\u00A0"}: son nom ou son fichier JSON{"\u202F"}; ou auto, tous ceux qui sont fournis avec le programme

## import

help-import-files = Des fichiers, ou des dossiers de fichiers. Deux fichiers forment un communiqué, de même que ceux dont les noms ne diffèrent que par la langue et la fin, comme a.en.docx et a.fr-CA.docx{"\u202F"}; dans les dossiers, et quand les noms laissent un fichier seul, le contenu dit quels fichiers sont deux langues d’un même communiqué
help-import-project = Le fichier du projet, créé s’il n’existe pas
help-import-as-version-of = Chaque fichier est la version suivante d’un texte du projet{"\u00A0"}: son numéro, le nom de son fichier, ou auto pour le texte auquel le fichier ressemble le plus. Ce qui n’a pas changé garde ses lignes, ses verdicts, ses rejets et ses retouches
help-import-format = Comment le résultat est écrit
help-import-format-text = Une ligne par communiqué et une ligne par texte
help-import-format-json = Les communiqués, les textes, les paires et les avertissements

## align

help-align-level = Ce que sont les unités
help-align-input = Comment les fichiers sont lus
help-align-input-document = Selon leur contenu et leur extension
help-align-input-lines = Une ligne est une unité, une ligne vide sépare deux paragraphes
help-align-format = Comment les appariements sont écrits
help-align-format-beads = Un appariement par ligne{"\u00A0"}: [0,1]:[0]:0.93
help-align-format-json = Les unités et les appariements
help-align-format-tsv = Un appariement par ligne{"\u00A0"}: source, cible, confiance
help-align-format-tmx = Une mémoire de traduction, TMX 1.4b{"\u00A0"}: les appariements qui ont du texte des deux côtés
help-align-format-html = Une page à lire hors ligne, à envoyer et à imprimer{"\u00A0"}: la carte de l’alignement, et les deux textes côte à côte, un appariement par rangée
help-align-lexicon = Un lexique pour les deux langues, en plus de celui qui est fourni avec le programme{"\u202F"}; voir relecture lexicon train
help-align-without-shipped = Laisse de côté le lexique fourni avec le programme{"\u00A0"}: seul celui de --lexicon, s’il y en a un, sert
help-align-batch = Aligne de nombreuses paires{"\u00A0"}: un objet JSON par ligne sur l’entrée standard, avec id, source et target (des textes) ou source_path et target_path (des fichiers) et, là où ils diffèrent, source_lang, target_lang, level et input{"\u202F"}; pour chacun une ligne sur la sortie standard, dans le même ordre, avec id et beads, ou id et error
help-align-explain = Avec --format json ou --batch, donne à chaque appariement "explain"{"\u00A0"}: les parties de sa note, qui en est la somme{"\u00A0"}: shape (la fréquence des appariements d’autant d’unités), length (la longueur), structure (les coupures, la nature des paragraphes, la ponctuation), numbers (les nombres), names (les mots écrits pareil), lexicon (le lexique), learnt (les mots que ces textes apprennent) et missing (les mots dont le pendant est ailleurs), chacune au-dessus de 0 si elle parle pour l’appariement et au-dessous si elle parle contre{"\u202F"}; et "words", les mots qui se répondent{"\u00A0"}: source, target et by (number, mark, name, lexicon ou learnt)
help-align-jobs = Combien de paires sont alignées à la fois [par défaut{"\u00A0"}: une par cœur]

## check

help-check-terms = Le nom des choses{"\u00A0"}: une base terminologique ou un tableau de termes{"\u202F"}; ou starter, les termes des droits humains fournis avec le programme. Peut être donné plusieurs fois
help-check-previous = La cible telle qu’elle était, pour trouver les espaces insécables qu’elle a perdues depuis
help-check-only = Ne cherche que ceux-ci{"\u00A0"}: des identifiants ou des familles de contrôles, par exemple num.missing,quote
help-check-skip = Laisse ceux-ci de côté
help-check-fail-on = À partir de quelle gravité un constat donne le code de sortie 1 [par défaut{"\u00A0"}: error{"\u202F"}; pour terms check{"\u00A0"}: note]
help-check-format = Comment les constats sont écrits
help-check-format-text = Un constat par ligne, à lire
help-check-format-json = Tout ce qui concerne chaque constat
help-check-format-html = La paire et ses constats en une page

## diff et stale

help-diff-old = Le texte tel qu’il était, ou la formulation d’une maison
help-diff-new = Le texte tel qu’il est, ou la formulation d’une autre maison
help-diff-hide = Laisse de côté ce qui ne diffère que de cette façon
help-diff-format = Comment les changements sont écrits
help-diff-format-text = Ce qui a changé, un changement par ligne, à lire
help-diff-format-json = Tous les paragraphes des deux textes, et où ils diffèrent
help-diff-format-html = Une page à lire hors ligne, à envoyer et à imprimer
help-stale-old-source = La source qui a été traduite
help-stale-new-source = La source telle qu’elle est maintenant
help-stale-target = La traduction de l’ancienne source
help-stale-format = Comment le résultat s’écrit
help-stale-format-text = Ce qui n’est pas à jour, et pourquoi, à lire
help-stale-format-json = Tous les paragraphes de la traduction, et ce qui y manque

## profiles

help-profiles-profile = Son nom, ou son fichier JSON
help-profiles-json = Écrit le profil en JSON, toutes ses couches en une{"\u00A0"}: un fichier à modifier et à donner à --profile
help-profiles-file = Le texte

## terms

help-terms-files = Des tableaux (CSV, TSV, XLSX{"\u202F"}; aussi ceux d’OmegaT, de Xbench et de memoQ), TBX, TMX, ou des bases terminologiques dans la forme propre au programme. Le contenu d’un fichier dit ce qu’il est{"\u202F"}; les concepts d’un même nom n’en font qu’un
help-terms-dry-run = Montre ce qui serait lu et ce qui ne le serait pas, et n’écrit rien
help-terms-output = La base terminologique à écrire{"\u202F"}; son extension dit sous quelle forme, comme --format de terms export
help-terms-termbase = La base terminologique, sous toute forme que lit terms import{"\u202F"}; ou starter, celle qui est fournie avec le programme
help-terms-format = Comment elle est écrite [par défaut{"\u00A0"}: comme le dit l’extension du fichier à écrire, sinon json]
help-terms-format-json = La forme propre au programme
help-terms-format-csv = Un terme par ligne, séparation par des virgules
help-terms-format-tsv = Un terme par ligne, séparation par des tabulations
help-terms-format-xlsx = Un classeur, un terme par ligne
help-terms-format-tbx = TermBase eXchange, version{"\u00A0"}3
help-terms-format-tbx2 = TermBase eXchange, version{"\u00A0"}2
help-discover-files = Des dossiers de fichiers, dont le contenu dit lesquels sont deux langues d’un même communiqué{"\u202F"}; des fichiers{"\u202F"}; ou un projet
help-discover-format = Comment le résultat est écrit
help-discover-format-text = Une ligne par terme avec ses formulations, et quelques endroits de chacune
help-discover-format-json = Les termes, les formulations et tous les endroits

## lexicon

help-lexicon-files = Des lignes «{"\u00A0"}source, tabulation, cible{"\u00A0"}» en UTF-8{"\u202F"}; des mémoires de traduction (TMX){"\u202F"}; les unes et les autres peuvent être compressées par gzip. Des projets (.relecture){"\u00A0"}: une phrase approuvée compte pour trois, une phrase épinglée pour deux, une phrase alignée avec confiance pour une{"\u202F"}; ce à quoi quelqu’un s’est opposé est laissé de côté
help-lexicon-terms = Des termes qui comptent plus que les phrases{"\u00A0"}: un CSV avec une colonne au nom de chaque langue, et d’autres dans «{"\u00A0"}variant{"\u00A0"}»
help-lexicon-without-shipped = Apprend de ces seuls fichiers{"\u202F"}; sinon, ce que sait le lexique fourni avec le programme aide à dire quels mots vont ensemble
help-lexicon-output = Le lexique à écrire
