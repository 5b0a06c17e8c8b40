# Style: what is long, and turns that come from English.

check-style-sentence = This sentence has { $count } words.
check-style-sentence-name = Long sentences
check-style-sentence-why = A long sentence is hard to follow.

check-style-paragraph = This paragraph has { $count } words.
check-style-paragraph-name = Long paragraphs
check-style-paragraph-why = A long paragraph is hard to follow on a screen.

check-style-headline = This headline has { $count } characters.
check-style-headline-name = Long headlines
check-style-headline-why = Search engines, subject lines and news desks cut a long headline.

check-anglicism = “{ $written }” may be a turn taken from English: { $right }.
check-anglicism-name = Turns taken from English
check-anglicism-why = A word that looks like the English one may say something else in French.
