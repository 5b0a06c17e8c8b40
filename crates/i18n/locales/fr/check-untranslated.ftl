# Texte laissé dans la langue de la source.

check-untranslated-same = Ce passage est le même dans les deux textes : il n’est peut-être pas traduit.
check-untranslated-same-name = Paragraphes laissés tels quels
check-untranslated-same-why = Un titre ou une étiquette échappe facilement à la traduction.

check-untranslated-sentence = { $count ->
    [one] Cette phrase n’est pas traduite.
   *[other] Ces { $count } phrases ne sont pas traduites.
}
check-untranslated-sentence-paragraph = Ce paragraphe n’est pas traduit.
check-untranslated-sentence-name = Phrases laissées dans la langue de la source
check-untranslated-sentence-why = Qui ne lit pas la langue de la source n’apprend pas ce qui est dit ici.

check-untranslated-run = « { $words } » est resté dans la langue de la source.
check-untranslated-run-name = Mots laissés dans la langue de la source
check-untranslated-run-why = Un morceau de phrase resté sans traduction est souvent un accident de frappe.
