# Le nom de l’organisation.

check-org-name = « { $written } » n’est pas la forme du nom dans cette maison : { $name }.
check-org-name-name = Nom de l’organisation
check-org-name-why = Le nom de l’organisation a une seule forme dans chacune de ses maisons.

check-cap-org = « { $written } » n’a pas les majuscules de { $name }.
check-cap-org-name = Majuscules du nom de l’organisation
check-cap-org-why = Les majuscules font partie d’un nom, et changent d’une maison à l’autre.

check-org-elision = « { $written } » s’écrit « { $right } » devant ce nom.
check-org-elision-name = Élision devant le nom de l’organisation
check-org-elision-why = L’élision se fait devant une voyelle, celle d’un nom comme celle de tout mot.

check-org-article = { $name } s’écrit sans article.
check-org-article-name = Article devant le nom de l’organisation
check-org-article-why = Le nom complet de l’organisation s’emploie sans article.

check-org-agreement = « { $written } » ne s’accorde pas avec l’organisation : « { $feminine } ».
check-org-agreement-name = Accord avec l’organisation
check-org-agreement-why = Le nom de l’organisation est féminin en français.
