# What people should know about how a file was read. The text is usable all the same.

warning-insertions-accepted = { $count ->
    [one] { $count } tracked insertion was taken as part of the text.
   *[other] { $count } tracked insertions were taken as part of the text.
}
warning-deletions-left-out = { $count ->
    [one] { $count } tracked deletion was left out.
   *[other] { $count } tracked deletions were left out.
}
warning-comments-left-out = { $count ->
    [one] { $count } comment was left out.
   *[other] { $count } comments were left out.
}
warning-images-left-out = { $count ->
    [one] { $count } image or drawing was left out.
   *[other] { $count } images and drawings were left out.
}
warning-headers-and-footers-left-out = { $count ->
    [one] { $count } page header or footer was left out.
   *[other] { $count } page headers and footers were left out.
}
warning-text-boxes-moved = { $count ->
    [one] { $count } text box was read where it is anchored.
   *[other] { $count } text boxes were read where they are anchored.
}
warning-page-furniture-left-out = { $count ->
    [one] { $count } block around the article (menu, banner, related links) was left out.
   *[other] { $count } blocks around the article (menu, banners, related links) were left out.
}
warning-embedded-objects-left-out = { $count ->
    [one] { $count } part without prose (code, formula, embedded object) was left out.
   *[other] { $count } parts without prose (code, formulas, embedded objects) were left out.
}
warning-inline-codes-left-out = { $count ->
    [one] { $count } code (a tag of the file that was translated) was left out.
   *[other] { $count } codes (tags of the file that was translated) were left out.
}
warning-not-to-be-translated-left-out = { $count ->
    [one] { $count } unit that is not to be translated was left out.
   *[other] { $count } units that are not to be translated were left out.
}
warning-encoding-guessed = The file does not say its encoding; it was read as { $detail }.
warning-bytes-replaced = { $count ->
    [one] { $count } byte that means nothing in the file’s encoding was replaced by “�”.
   *[other] { $count } bytes that mean nothing in the file’s encoding were replaced by “�”.
}
warning-control-characters-left-out = { $count ->
    [one] { $count } control character was left out.
   *[other] { $count } control characters were left out.
}
warning-language-misdeclared = The file says that its language is { $detail }, but its text is in another one.
warning-truncated = The end of the file is missing or damaged; what stands before it was read.
