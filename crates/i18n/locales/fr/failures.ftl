# Ce qui a échoué, où, et que faire. Rien n’a été modifié quand on lit l’un de ces messages.

failure-title = Cela n’a pas fonctionné
failure-detail = Précisions{"\u00A0"}: { $detail }
failure-this-file = Le fichier
failure-cancelled = Arrêté. Rien n’en a été conservé.
failure-file-not-found = { $path } n’est plus là. Le fichier a pu être déplacé ou renommé{"\u00A0"}: choisissez-le de nouveau.
failure-file-unreadable = { $path } n’a pas pu être lu. Vérifiez que vous avez le droit de l’ouvrir et que son disque est connecté.
failure-file-unwritable = { $path } n’a pas pu être écrit. Choisissez un autre dossier, ou vérifiez le droit d’écrire dans celui-ci.
failure-disk-full = Le disque est plein. Libérez de la place, puis réessayez{"\u202F"}; rien n’a été perdu.
failure-file-empty = { $path } ne contient aucun texte. Vérifiez que c’est le bon fichier{"\u202F"}; un document numérisé doit d’abord passer par une reconnaissance de caractères.
failure-file-unsupported = { $path } est d’un type qui n’est pas lu. Enregistrez-le en Word (.docx), OpenDocument (.odt), page web ou texte brut, puis ouvrez cette copie.
failure-file-encrypted = { $path } est protégé par un mot de passe. Ouvrez-le dans son logiciel, retirez le mot de passe, enregistrez une copie et ouvrez-la.
failure-file-damaged = { $path } est endommagé. Ouvrez-le dans son logiciel, enregistrez-le de nouveau et ouvrez cette copie, ou demandez un autre exemplaire.
failure-file-too-large = { $path } est trop volumineux pour un texte de ce type. Vérifiez que c’est le bon fichier, ou divisez-le.
failure-same-file-twice = Les deux fichiers sont { $path }. Choisissez un texte et sa traduction.
failure-project-foreign = { $path } n’est pas un projet Relecture. Choisissez un fichier dont le nom finit par .relecture.
failure-project-newer = { $path } vient d’une version plus récente de Relecture. Mettez le programme à jour pour l’ouvrir{"\u202F"}; le fichier est intact.
failure-project-damaged = { $path } est endommagé et a été laissé tel quel. Ouvrez une copie antérieure, ou rouvrez les deux fichiers.
failure-project-locked = { $path } est déjà ouvert ailleurs. Fermez-le là, puis réessayez.
failure-project-read-only = { $path } est protégé contre l’écriture. Enregistrez-le dans un autre dossier, ou retirez cette protection.
failure-no-project = Aucun projet n’est plus ouvert. Ouvrez un projet, ou deux fichiers.
failure-gone = Cela n’existe plus. La liste a été mise à jour{"\u00A0"}: choisissez de nouveau.
failure-blank-name = Un communiqué a besoin d’un nom. Écrivez au moins une lettre.
failure-nothing-to-undo = Il n’y a plus rien à annuler ou à rétablir.
failure-internal = Une erreur s’est produite dans Relecture. Votre projet est enregistré{"\u00A0"}: réessayez, ou fermez le programme et rouvrez-le.
failure-profile-invalid = « { $path } » n’est pas un profil lisible. Choisissez un fichier JSON écrit par « Exporter le profil ».
failure-stale = Le texte a changé entre-temps et cela ne convient plus. Rien n’a été modifié ; voyez les nouvelles constatations.
