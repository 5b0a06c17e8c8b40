# The name of the organisation.

check-org-name = “{ $written }” is not how this house writes its name: { $name }.
check-org-name-name = Name of the organisation
check-org-name-why = The name of the organisation takes one form in each of its houses.

check-cap-org = “{ $written }” does not have the capitals of { $name }.
check-cap-org-name = Capitals in the name of the organisation
check-cap-org-why = The capitals of a name are part of it, and differ from one house to another.

check-org-elision = “{ $written }” is written “{ $right }” before this name.
check-org-elision-name = Elision before the name of the organisation
check-org-elision-why = French elides before a vowel, before a name as before any word.

check-org-article = { $name } takes no article.
check-org-article-name = Article before the name of the organisation
check-org-article-why = The whole name of the organisation stands without an article.

check-org-agreement = “{ $written }” does not agree with the organisation: “{ $feminine }”.
check-org-agreement-name = Agreement with the organisation
check-org-agreement-why = The name of the organisation is feminine in French.
