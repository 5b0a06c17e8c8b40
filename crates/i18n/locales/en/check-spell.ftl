# Words that no dictionary has.

check-spell = “{ $word }” is in no dictionary. Perhaps: { $like }.
check-spell-name = Misspelt words
check-spell-why = A misspelt word makes a reader doubt the rest. One that is right can be added to the dictionary.
