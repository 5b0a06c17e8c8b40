# Style: what is long, passive, worn or hard to read, and turns that come from English.

check-style-sentence = This sentence has { $count } words, more than { $most }.
check-style-sentence-name = Long sentences
check-style-sentence-why = A long sentence is hard to follow.

check-style-paragraph = This paragraph has { $count } words, more than { $most }.
check-style-paragraph-name = Long paragraphs
check-style-paragraph-why = A long paragraph is hard to follow on a screen.

check-style-headline = This headline has { $count } characters, more than { $most }.
check-style-headline-name = Long headlines
check-style-headline-why = Search engines, subject lines and news desks cut a long headline.

check-style-subject = This subject has { $count } characters, more than { $most }.
check-style-subject-name = Long subjects of e-mails
check-style-subject-why = Mail programs show the beginning of a subject alone.

check-style-length = This paragraph has { $count } characters, more than { $most }.
check-style-length-name = Maximum length
check-style-length-why = A social network takes no post that is longer.

check-style-passive = “{ $written }” is in the passive voice.
check-style-passive-name = Passive voice
check-style-passive-why = The passive can leave out who did it, and reads more slowly. It is right where nobody knows who did, or where it does not matter.

check-style-cliche = “{ $written }” is a worn phrase.
check-style-cliche-name = Clichés
check-style-cliche-why = What has been said too often says little.

check-style-readability = The text is hard to read: { $ease } of 100 points by { $formula }, with { $words } words a sentence; at least { $least } are wanted.
check-style-readability-name = Reading ease
check-style-readability-why = The points come from the length of sentences and words: from 0, very hard, to 100, very easy.

check-style-vale = “{ $written }” is not to be written ({ $rule }).
check-style-vale-instead = In place of “{ $written }”, write “{ $right }” ({ $rule }).
check-style-vale-often = “{ $written }” stands { $count } times in this paragraph, { $most } at the most ({ $rule }).
check-style-vale-twice = “{ $written }” stands twice in a row ({ $rule }).
check-style-vale-mixed = “{ $written }” stands beside “{ $right }”: { $count } and { $others } times ({ $rule }).
check-style-vale-alone = “{ $written }” stands without what it needs ({ $rule }).
check-style-vale-capitals = “{ $written }” has the capitals of another heading ({ $rule }).
check-style-vale-own = { $message } ({ $rule })
check-style-vale-name = Rules of style of the house
check-style-vale-why = The house writes rules of style of its own; the profile has them.

check-anglicism = “{ $written }” may be a turn taken from English: { $right }.
check-anglicism-name = Turns taken from English
check-anglicism-why = A word that looks like the English one may say something else in French.
