# Adresses, liens, comptes, mots-clics et numéros de référence.

check-url-set = Les deux textes mènent à des pages différentes : { $address } et { $other }.
check-url-set-alone = L’adresse { $address } manque dans l’autre texte.
check-url-set-name = Adresses Web différentes
check-url-set-why = Qui suit le lien arrive sur une autre page, ou nulle part.

check-url-lang = { $address } mène à une page dans l’autre langue.
check-url-lang-name = Pages dans l’autre langue
check-url-lang-why = On s’attend à une page dans la langue du texte, quand il y en a une.

check-url-broken-form = { $address } ne fonctionne pas comme adresse.
check-url-broken-form-scheme = { $address } ne commence pas comme une adresse : https://, puis le site.
check-url-broken-form-space = Une espace coupe l’adresse { $address }.
check-url-broken-form-no-scheme = Il manque https:// au lien { $address }, qui ne mène nulle part.
check-url-broken-form-end = Le lien { $address } finit par un signe de ponctuation de la phrase.
check-url-broken-form-mailbox = Le lien { $address } ouvre un site au lieu d’un message.
check-url-broken-form-tracking = Le lien { $address } porte des paramètres qui ne servent qu’au suivi des visites.
check-url-broken-form-name = Adresses qui ne mènent nulle part
check-url-broken-form-why = Un lien mal écrit ne peut pas être suivi.

check-email-set = Les adresses électroniques diffèrent : { $address } et { $other }.
check-email-set-alone = L’adresse électronique { $address } manque dans l’autre texte.
check-email-set-name = Adresses électroniques différentes
check-email-set-why = Un message envoyé à une mauvaise adresse est perdu.

check-ref-index = Les numéros de référence diffèrent : { $address } et { $other }.
check-ref-index-alone = Le numéro de référence { $address } manque dans l’autre texte.
check-ref-index-name = Numéros de référence différents
check-ref-index-why = Un document est introuvable sous un mauvais numéro de référence.

check-ref-hashtag = Les mots-clics diffèrent : { $address } et { $other }.
check-ref-hashtag-alone = Le mot-clic { $address } manque dans l’autre texte.
check-ref-hashtag-name = Mots-clics différents
check-ref-hashtag-why = Un mot-clic rassemble ce qui se dit d’un sujet ; un autre mène ailleurs.

check-ref-handle = Les comptes diffèrent : { $address } et { $other }.
check-ref-handle-alone = Le compte { $address } manque dans l’autre texte.
check-ref-handle-name = Comptes différents
check-ref-handle-why = Un nom de compte mal saisi désigne quelqu’un d’autre.

check-link-text = Les mots de ce lien sont restés dans l’autre langue : « { $text } ».
check-link-text-address = Ce lien montre son adresse dans un texte et des mots dans l’autre.
check-link-text-name = Mots des liens
check-link-text-why = Les mots d’un lien se lisent comme le reste du texte, et s’oublient facilement.

check-link-elsewhere = Ce lien montre { $shown } et mène à { $address }.
check-link-elsewhere-name = Liens qui mènent ailleurs
check-link-elsewhere-why = Quand une adresse est adaptée dans le texte, le lien qu’elle porte doit suivre.
