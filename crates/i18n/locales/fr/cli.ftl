# Ce que dit la ligne de commande sur l’erreur standard. Une ligne : quoi, où, et que faire.

cli-cannot-read = Impossible de lire { $path }{"\u00A0"}: { $reason }. Vérifiez le nom et le droit de lire le fichier.
cli-cannot-write = Impossible d’écrire { $path }{"\u00A0"}: { $reason }. Vérifiez le dossier et le droit d’y écrire.
cli-not-utf8 = { $path }, ligne { $line }{"\u00A0"}: texte qui n’est pas en UTF-8. Enregistrez le fichier en UTF-8.
cli-stage-align = Alignement
