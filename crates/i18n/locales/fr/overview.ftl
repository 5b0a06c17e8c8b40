# The whole project at a glance.

mode-overview = Vue d’ensemble
keys-mode-overview = Vue d’ensemble du projet
overview-search = Chercher un communiqué
overview-table = Les communiqués de ce projet
overview-release = Communiqué
overview-languages = Langues
overview-date = Arrivé le
overview-rows = Lignes
overview-approved = Approuvées
overview-comments = Commentaires ouverts
overview-state = État
overview-errors = Erreurs
overview-warnings = Avertissements
overview-notes = Remarques
overview-languages-of = { $source } → { $target }
overview-approved-of = { $approved } sur { $total }, { $percent }
overview-signed = validé le { $date }
overview-signed-outdated = modifié depuis la validation
overview-behind = la source a changé
overview-suspended = { $count ->
    [one] { $count } approbation suspendue
   *[other] { $count } approbations suspendues
}
overview-in-work = en cours
overview-untouched = pas commencé
overview-done = tout est approuvé
overview-unchecked = pas vérifié
overview-none = Ce projet n’a pas encore de communiqué.
overview-none-found = Aucun communiqué ne porte ce nom.
overview-check = Vérifier tous les communiqués
overview-check-again = Tout vérifier à nouveau
overview-checking = Vérification de tous les communiqués
overview-outdated = Les textes ont changé depuis leur vérification.
overview-stopped = La vérification a été arrêtée.
overview-charts-of = Présenté pour
overview-all = tous les communiqués
overview-progress = Avancement
overview-findings = Constatations par nature
overview-findings-none = Rien n’a été constaté.
overview-part-open = Ouvertes
overview-part-sent-back = À revoir
overview-part-rejected = Rejetées
overview-part = { $name } : { $part } sur { $total }
overview-go-to-part = Aller au premier : { $part }
overview-bar = { $name } : { $counts }. La plupart sont dans { $release }.
overview-total = { $count ->
    [one] { $count } communiqué
   *[other] { $count } communiqués
}
overview-disputes = Termes en concurrence, dans tous les communiqués
overview-wording = «{"\u00A0"}{ $text }{"\u00A0"}» { $times }
overview-dispute = { $term }{"\u00A0"}: { $wordings }
overview-disputes-all = Les { NUMBER($count) } termes en concurrence
