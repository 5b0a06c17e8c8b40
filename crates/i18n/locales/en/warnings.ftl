<<<<<<< HEAD
# What people should know about how a file was read. The text is usable all the same.

=======
# What was remarkable about reading a file.

warning-unnamed = unknown
>>>>>>> 30fe2ca (Show two texts side by side in a window)
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
<<<<<<< HEAD
    [one] { $count } image or drawing was left out.
   *[other] { $count } images and drawings were left out.
=======
    [one] { $count } image was left out.
   *[other] { $count } images were left out.
>>>>>>> 30fe2ca (Show two texts side by side in a window)
}
warning-headers-and-footers-left-out = { $count ->
    [one] { $count } page header or footer was left out.
   *[other] { $count } page headers and footers were left out.
}
warning-text-boxes-moved = { $count ->
<<<<<<< HEAD
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
warning-encoding-guessed = The file does not say its encoding; it was read as { $detail }.
warning-bytes-replaced = { $count ->
    [one] { $count } byte that means nothing in the file’s encoding was replaced by “�”.
   *[other] { $count } bytes that mean nothing in the file’s encoding were replaced by “�”.
=======
    [one] { $count } text box is shown where it is anchored in the text.
   *[other] { $count } text boxes are shown where they are anchored in the text.
}
warning-page-furniture-left-out = { $count ->
    [one] { $count } part of the web page around the text (menus, banners) was left out.
   *[other] { $count } parts of the web page around the text (menus, banners) were left out.
}
warning-embedded-objects-left-out = { $count ->
    [one] { $count } embedded object was left out.
   *[other] { $count } embedded objects were left out.
}
warning-encoding-guessed = The file does not say how its letters are encoded; { $detail } was assumed. Check the accents.
warning-bytes-replaced = { $count ->
    [one] { $count } character could not be read and is shown as �.
   *[other] { $count } characters could not be read and are shown as �.
>>>>>>> 30fe2ca (Show two texts side by side in a window)
}
warning-control-characters-left-out = { $count ->
    [one] { $count } control character was left out.
   *[other] { $count } control characters were left out.
}
<<<<<<< HEAD
warning-language-misdeclared = The file says that its language is { $detail }, but its text is in another one.
warning-truncated = The end of the file is missing or damaged; what stands before it was read.
=======
warning-language-misdeclared = The file says that it is in another language than it is ({ $detail }). What it is in was recognised from the text.
warning-truncated = The end of the file is missing. What comes before was read.
>>>>>>> 30fe2ca (Show two texts side by side in a window)
