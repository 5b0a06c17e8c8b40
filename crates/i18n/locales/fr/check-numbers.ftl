# Nombres, dates et heures : les mêmes des deux côtés, chacun écrit selon l’usage de sa langue.

check-num-missing = Le nombre { $number } manque de l’autre côté.
check-num-missing-changed = { $number } d’un côté, { $other } de l’autre.
check-num-missing-name = Nombres absents ou modifiés
check-num-missing-why = Le public reçoit une information fausse.

check-num-extra = Le nombre { $number } ne figure pas de l’autre côté.
check-num-extra-name = Nombres ajoutés
check-num-extra-why = Le public reçoit une information que l’autre texte ne donne pas.

check-num-format = { $number } est écrit selon l’usage de l’autre langue : il faut lire { $right }.
check-num-format-unknown = { $number } n’est pas écrit selon l’usage de cette langue.
check-num-format-name = Nombres écrits selon l’usage d’une autre langue
check-num-format-why = Une virgule ou un point change la valeur : en français, 1,000 se lit « un ».

check-num-scale = { $number } et { $other } diffèrent d’un facteur mille.
check-num-scale-name = Confusion entre millions et milliards
check-num-scale-why = Le « billion » anglais est un milliard ; le billion français vaut mille fois plus.

check-num-group = { $number } se lit mal sans séparation des milliers : { $right }.
check-num-group-year = Une année s’écrit sans séparer de tranches : { $right }, et non { $number }.
check-num-group-name = Longs nombres sans séparation des milliers
check-num-group-why = Les tranches de trois chiffres font voir l’ordre de grandeur.

check-num-groupchar = { $count ->
    [one] Un nombre (« { $number } ») sépare ses tranches par un signe que le profil n’admet pas.
   *[other] { $count } nombres (comme « { $number } ») séparent leurs tranches par un signe que le profil n’admet pas.
}
check-num-groupchar-name = Séparateur de milliers
check-num-groupchar-why = Un nombre ne doit pas être coupé en fin de ligne, et un texte sépare toujours les milliers de la même façon.

check-num-percent = Les pourcentages diffèrent : { $number } et { $other }.
check-num-percent-name = Pourcentages différents
check-num-percent-why = Le public reçoit une information fausse.

check-num-currency = Les sommes diffèrent : { $number } et { $other }.
check-num-currency-before = En français, le signe de la monnaie suit la somme : { $number }.
check-num-currency-after = En anglais, le signe de la monnaie précède la somme : { $number }.
check-num-currency-name = Sommes d’argent
check-num-currency-why = La somme et sa monnaie doivent être les mêmes, chacune écrite selon l’usage de la langue.

check-num-money-mix = { $number } : après un nombre en lettres, la monnaie s’écrit aussi en lettres.
check-num-money-mix-name = Signe et mots mêlés dans une somme
check-num-money-mix-why = Une somme s’écrit en signes (9 M$) ou en mots (9 millions de dollars), sans mélange.

check-num-ordinal = Les ordinaux diffèrent : { $number } et { $other }.
check-num-ordinal-form = L’ordinal se termine par « { $right } » et non par « { $number } ».
check-num-ordinal-name = Ordinaux
check-num-ordinal-why = En français, les ordinaux s’abrègent 1er, 1re, 2e.

check-num-range = Les intervalles diffèrent : { $number } et { $other }.
check-num-range-name = Intervalles différents
check-num-range-why = Un intervalle a les mêmes bornes, dans le même ordre, dans les deux langues.

check-num-decade = Les décennies diffèrent : { $number } et { $other }.
check-num-decade-form = « { $number } » : en français, le nombre d’une décennie ne prend pas de s.
check-num-decade-name = Décennies
check-num-decade-why = « The 1990s » se dit les années 1990 ou les années 90.

check-num-fraction = Les fractions diffèrent : { $number } et { $other }.
check-num-fraction-name = Fractions différentes
check-num-fraction-why = Le public reçoit une information fausse.

check-num-unit = Les unités diffèrent : { $number } et { $other }.
check-num-unit-name = Unités différentes
check-num-unit-why = Une grandeur convertie est à vérifier, et la valeur d’origine peut devoir l’accompagner.

check-num-phone = Les numéros de téléphone diffèrent : { $number } et { $other }.
check-num-phone-missing = Le numéro de téléphone { $number } manque de l’autre côté.
check-num-phone-extra = Le numéro de téléphone { $number } ne figure pas de l’autre côté.
check-num-phone-name = Numéros de téléphone
check-num-phone-why = Un chiffre faux mène chez quelqu’un d’autre.

check-date-value = Les dates diffèrent : { $number } et { $other }.
check-date-value-missing = La date { $number } manque de l’autre côté.
check-date-value-extra = La date { $number } ne figure pas de l’autre côté.
check-date-value-weekday = Les jours de la semaine diffèrent.
check-date-value-name = Dates différentes
check-date-value-why = Le public reçoit une information fausse.

check-date-form = Le profil écrit les dates en chiffres dans un autre ordre : { $date }.
check-date-form-english = { $date } est anglais : { $right } en français.
check-date-form-french = { $date } est français : { $right } en anglais.
check-date-form-capital = En français, les noms de mois et de jours prennent une minuscule : { $right }.
check-date-form-small = En anglais, les noms de mois prennent une majuscule : { $right }.
check-date-form-day = Le quantième s’écrit { $right } et non { $date }.
check-date-form-order = { $count ->
    [one] Le profil écrit le jour et le mois dans l’autre ordre : « { $date } ».
   *[other] Le profil écrit le jour et le mois de { $count } dates (comme « { $date } ») dans l’autre ordre.
}
check-date-form-name = Forme des dates
check-date-form-why = Chaque langue a ses noms, ses majuscules et son ordre dans les dates.

check-date-weekday = Le { $date } n’est pas un { $weekday }.
check-date-weekday-several = { $count } jours de la semaine ne correspondent pas à leur date, dont le { $date }, qui n’est pas un { $weekday }.
check-date-weekday-name = Jour de la semaine incompatible avec la date
check-date-weekday-why = Le jour et la date se contredisent : l’un des deux est faux.

check-date-relative = Un seul des deux côtés dit « { $word } ».
check-date-relative-name = Jours comme aujourd’hui ou hier
check-date-relative-why = Un tel mot n’est juste que le jour où le texte paraît.

check-time-value = Les heures diffèrent : { $number } et { $other }.
check-time-value-missing = L’heure { $number } manque de l’autre côté.
check-time-value-extra = L’heure { $number } ne figure pas de l’autre côté.
check-time-value-name = Heures différentes
check-time-value-why = Le public se présente à la mauvaise heure.

check-time-form = { $count ->
    [one] Une heure (« { $time } ») est écrite sous une forme que le profil n’admet pas.
   *[other] { $count } heures (comme « { $time } ») sont écrites sous une forme que le profil n’admet pas.
}
check-time-form-half = { $count ->
    [one] « { $time } » compte les heures comme en anglais ; le français en compte 24.
   *[other] { $count } heures (comme « { $time } ») sont comptées comme en anglais ; le français en compte 24.
}
check-time-form-zero = { $count ->
    [one] L’heure juste s’écrit sans minutes : { $right }, et non { $time }.
   *[other] L’heure juste s’écrit sans minutes ({ $count } heures ici en ont) : { $right }, et non { $time }.
}
check-time-form-name = Forme des heures
check-time-form-why = Chaque langue et chaque région a sa façon d’écrire les heures.

check-time-zone = Les fuseaux horaires diffèrent : { $number } et { $other }.
check-time-zone-alone = Un seul côté indique le fuseau « { $number } ».
check-time-zone-name = Fuseaux horaires différents
check-time-zone-why = Le public se présente à la mauvaise heure.
