# Ce que la fenêtre, la ligne de commande et le rapport ont en commun.

language-english = anglais
language-french = français

count-paragraphs = { $count ->
    [one] { $count } paragraphe
   *[other] { $count } paragraphes
}
count-sentences = { $count ->
    [one] { $count } phrase
   *[other] { $count } phrases
}

# La gravité d’une constatation.
severity-error = erreur
severity-warning = avertissement
severity-note = remarque
