# Terms: what the window says about them.

## The list of all terms

terms-none-title = No terms yet
terms-none-about = The checks of this project hold its texts to no terms. Write the first one, import a file, or use the terms that come with the program.
terms-none-found = No term is called so. Look for something else, or choose all languages and statuses.
terms-search = Look for a term
terms-all-languages = All languages
terms-all-statuses = All statuses
terms-order = Order
terms-order-by = Order: { $name }
terms-order-added = as added
terms-descending = The other way round
terms-new = New term
terms-import = Import…
terms-export = Export…
terms-starter = Use the human-rights terms that come with the program
terms-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
terms-count-of = { NUMBER($count) } of { NUMBER($all) } entries
terms-found = { $count ->
    [one] { $count } entry found
   *[other] { $count } entries found
}
terms-left-out = left out
terms-file-name = Terms
kind-terms = Terms
terms-import-title = Choose a file of terms
terms-export-title = Where to write the terms
terms-exported = The terms were written.
terms-imported = Terms imported: { NUMBER($created) } new, { NUMBER($changed) } changed

## One entry

term-entry = Entry
term = Term
term-number = Term { NUMBER($number) }
term-language = Language
term-status = Status
term-preferred = preferred
term-admitted = admitted
term-deprecated = no longer used
term-forbidden = not to be used
term-more = More about this term
term-matching = Which forms
term-case = Capitals
term-parts = Holds only in
term-exemptions = Not where it stands in (one wording a line)
term-from = Holds from
term-until = Holds until
term-houses = Only for these profiles (one id a line)
term-note = Note
term-reference = Reference
term-subject = Subject
term-definition = Definition
term-advice = Advice only: where it is not followed, that is a note
term-add-line = Another term
term-remove-line = Remove { $term }
term-keep = Keep
term-keep-key = Keep (Ctrl+Enter)
term-remove = Remove
term-leave-out = Leave it out
term-bring-back = As it came with the program
term-needed = Write one term at least.
term-kept = The entry was kept.
term-removed = The entry was removed. Undo brings it back.
term-of-starter = This entry comes with the program. What you change holds for this project.
term-changed-starter = This project has changed this entry, which comes with the program.
term-left-out-about = This entry comes with the program, and this project leaves it out.
match-exact = as written
match-inflected = inflected, inclusive
match-verb = a verb in any form
match-prefix = beginning, up to |
match-anywhere = inside words, too
case-permissive = its capitals, at the least
case-strict = exactly as written
case-first-letter = as written, but for the first letter
case-any = any
part-body = running text
part-title = titles
part-quotation = quotations
part-official-name = official names

## Taking terms in from a file

terms-import-from = Terms of { $path }
terms-import-summary = New: { NUMBER($created) }. Changed: { NUMBER($changed) }. As they are: { NUMBER($same) }.
terms-import-remarks = Not taken in
terms-import-changes = New and changed entries
terms-import-what = What
terms-import-new = new
terms-import-changed = changed
terms-import-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
terms-import-take = Import
left-out-field = Line { $line }: “{ $what }” has no place in a termbase ({ $count ->
    [one] once
   *[other] { $count } times
}).
left-out-no-term = Line { $line }: { $count ->
    [one] { $count } entry has no term.
   *[other] { $count } entries have no term, this one first.
}
left-out-value = Line { $line }: “{ $what }” means nothing here; the usual value is taken instead ({ $count ->
    [one] once
   *[other] { $count } times
}).
left-out-language = Line { $line }: “{ $what }” is no language that is known ({ $count ->
    [one] { $count } term
   *[other] { $count } terms
}).

## What a term is called in the releases

renderings = In the releases of this project
renderings-searching = Looking through the releases
renderings-stopped = The search was stopped.
renderings-none = No release of this project names it.
rendering-none = not rendered by a known term
rendering-part = { $term }: { NUMBER($count) } in { $release }, { $date }

## Terms in the texts

row-terms = Terms in row { NUMBER($row) }
row-terms-none = No known term stands in this row.
row-terms-add = Add
row-terms-hide = Hide the terms
row-terms-here = stands here
row-terms-open = Open the entry
term-taken = “{ $term }” is taken. Select its rendering on the other side, and press { $key }.
term-prefer = Prefer
term-state-good = used as it should be
term-state-missing = not rendered here
term-state-deprecated = no longer used
term-state-forbidden = not to be used
term-state-other-region = belongs to another region
term-preferred-now = { $term } is preferred now.
settings-terms = Mark terms in the texts
settings-terms-about = A thin bracket under a term says that it is known; it is dashed where the translation lacks it, dotted where it is no longer used, double where it is not to be used.

## Adding a term

add-term-title = Add a term
add-term-in = { $language }
add-term-about = Where the term is known, its rendering is added to it.
add-term-do = Add
add-term-added = { $source } – { $target }: added. Undo takes it back.
add-term-new = { $source } – { $target }: a new entry. Undo takes it back.

## Putting one term for another

replace-everywhere = Replace everywhere…
replace-title = Put “{ $term }” for the other terms
replace-about = Each place is changed as shown. Take away the mark where the text is to stay as it is.
replace-none = None of the other terms stands in this text.
replace-do = { $count ->
    [one] Replace at { $count } place
   *[other] Replace at { $count } places
}
replaced = { $count ->
    [one] Replaced at { $count } place. Undo takes it back.
   *[other] Replaced at { $count } places. Undo takes them all back.
}
caution-gender = The gender may be another: look at articles, adjectives and participles.
caution-number = Look at the plural.
caution-form = The old term stands in another form than its own: look at how the sentence reads.
caution-quotation = It is in a quotation.
caution-title = It is in a title.
caution-official-name = It is in an official name.
caution-not-in-source = The source does not name it here.

## Words in all releases

concordance = In all releases
concordance-words = Words to look for
concordance-about = Accents, capitals, apostrophes and inclusive forms do not count. The last word may be unfinished.
concordance-none = No sentence of this project has these words one after the other.
concordance-found = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
concordance-first = The first { NUMBER($count) } places, the newest first
concordance-more = Show more
concordance-version = version { NUMBER($number) }
concordance-alone = Nothing stands beside it.
concordance-of-term = Where “{ $term }” stands

## What the releases render in more than one way

disputes = In more than one way
disputes-views = What is shown of the terms
disputes-terms = Terms in dispute
disputes-sentences = Recurring sentences
disputes-about-terms = Terms that the releases of this project render in more than one way, and wordings that stand for more than one term. No list of terms is needed for this: the sentences tell.
disputes-about-sentences = Sentences that recur in the releases and are not always rendered in the same words: standing paragraphs and quotations above all.
disputes-searching = Comparing the releases
disputes-again = Look again
disputes-stale = The texts have changed since.
disputes-none = Nothing is rendered in more than one way, as far as the releases tell.
disputes-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
disputes-first = The first { NUMBER($count) } of { NUMBER($total) }, those with the strongest evidence first
disputes-prefer = Prefer: { $term }

## Earlier renderings of a sentence

earlier = Row { NUMBER($row) } elsewhere
earlier-hide = Hide what other releases say
earlier-more = { $count ->
    [one] One more place says the same.
   *[other] { $count } more places say the same.
}
earlier-take = Take this wording
earlier-same = The same as here
earlier-go = Go there
earlier-taken = The wording was taken over. Undo brings yours back.
