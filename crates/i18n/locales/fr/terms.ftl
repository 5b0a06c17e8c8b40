# Les termes : ce que la fenêtre en dit.

terms-none-title = Pas encore de termes
terms-none-about = Les vérifications de ce projet ne comparent ses textes à aucun terme.
