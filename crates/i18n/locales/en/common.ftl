# Words that the window, the command line and the report share.

language-english = English
language-french = French

count-paragraphs = { $count ->
    [one] { $count } paragraph
   *[other] { $count } paragraphs
}
count-sentences = { $count ->
    [one] { $count } sentence
   *[other] { $count } sentences
}

# How bad a finding is.
severity-error = error
severity-warning = warning
severity-note = note
