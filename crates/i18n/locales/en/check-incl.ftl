# Inclusive writing: one way of it through a text.

check-incl-sep = { $sign } stands in { $count } of { $total } abbreviated doublets, { $usual } is the usual sign here.
check-incl-sep-name = Signs in abbreviated doublets
check-incl-sep-why = One text keeps to one sign, so that readers and their software meet the same form throughout.

check-incl-style = The doublet is written in full here (“{ $word }”) and abbreviated elsewhere (“{ $inclusive }”).
check-incl-style-name = Doublets both in full and abbreviated
check-incl-style-why = Both ways are in use; a text mostly keeps to one for the same word.

check-incl-shape = The plural is written as in “{ $word }” in { $count } of { $total } abbreviated doublets.
check-incl-shape-name = Plurals of abbreviated doublets
check-incl-shape-why = One text, or one house, keeps to one way of writing the plural.

check-incl-parse = “{ $word }” has a space or a sign too many.
check-incl-parse-number = “{ $word }” is a singular after a word that goes with a plural.
check-incl-parse-name = Abbreviated doublets that are not well formed
check-incl-parse-why = Readers and their software take the form apart at the wrong place.

check-incl-missing = “{ $word }” stands alone here; elsewhere in the text it is “{ $inclusive }”.
check-incl-missing-name = Masculine plurals of words written inclusively elsewhere
check-incl-missing-why = It may be meant. Where it is not, the text is more regular with one way of writing.

check-incl-norm = Midpoints are used in this text ({ $count }).
check-incl-norm-name = Midpoints, held against the norm of Québec
check-incl-norm-why = The norm prefers doublets in full, and brackets where space is short. A house may decide otherwise.
