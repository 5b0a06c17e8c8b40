# Ce qu’il faut savoir de la façon dont un fichier a été lu. Le texte est utilisable malgré tout.

warning-insertions-accepted = { $count ->
    [one] { $count } insertion en suivi des modifications a été intégrée au texte.
   *[other] { $count } insertions en suivi des modifications ont été intégrées au texte.
}
warning-deletions-left-out = { $count ->
    [one] { $count } suppression en suivi des modifications a été écartée.
   *[other] { $count } suppressions en suivi des modifications ont été écartées.
}
warning-comments-left-out = { $count ->
    [one] { $count } commentaire a été écarté.
   *[other] { $count } commentaires ont été écartés.
}
warning-images-left-out = { $count ->
    [one] { $count } image ou dessin a été écarté.
   *[other] { $count } images et dessins ont été écartés.
}
warning-headers-and-footers-left-out = { $count ->
    [one] { $count } en-tête ou pied de page a été écarté.
   *[other] { $count } en-têtes et pieds de page ont été écartés.
}
warning-text-boxes-moved = { $count ->
    [one] { $count } zone de texte a été lue à l’endroit de son ancre.
   *[other] { $count } zones de texte ont été lues à l’endroit de leur ancre.
}
warning-page-furniture-left-out = { $count ->
    [one] { $count } bloc autour de l’article (menu, bandeau, liens voisins) a été écarté.
   *[other] { $count } blocs autour de l’article (menus, bandeaux, liens voisins) ont été écartés.
}
warning-embedded-objects-left-out = { $count ->
    [one] { $count } élément sans prose (code, formule, objet incorporé) a été écarté.
   *[other] { $count } éléments sans prose (code, formules, objets incorporés) ont été écartés.
}
warning-inline-codes-left-out = { $count ->
    [one] { $count } code (une balise du fichier traduit) a été écarté.
   *[other] { $count } codes (des balises du fichier traduit) ont été écartés.
}
warning-not-to-be-translated-left-out = { $count ->
    [one] { $count } unité à ne pas traduire a été écartée.
   *[other] { $count } unités à ne pas traduire ont été écartées.
}
warning-encoding-guessed = Le fichier ne dit pas son encodage{"\u202F"}; il a été lu en { $detail }.
warning-bytes-replaced = { $count ->
    [one] { $count } octet sans signification dans l’encodage du fichier a été remplacé par «{"\u00A0"}�{"\u00A0"}».
   *[other] { $count } octets sans signification dans l’encodage du fichier ont été remplacés par «{"\u00A0"}�{"\u00A0"}».
}
warning-control-characters-left-out = { $count ->
    [one] { $count } caractère de commande a été écarté.
   *[other] { $count } caractères de commande ont été écartés.
}
warning-language-misdeclared = Le fichier se déclare en { $detail }, mais son texte est dans une autre langue.
warning-truncated = La fin du fichier manque ou est endommagée{"\u202F"}; ce qui la précède a été lu.
