# Apostrophes. `count` places have the sign in question, `others` the other one.

check-apostrophe-kind = { $count ->
    [one] This apostrophe is straight; { $others } others are curly.
   *[other] { $count } apostrophes are straight, { $others } curly.
}
check-apostrophe-kind-curly = { $count ->
    [one] This apostrophe is curly; { $others } others are straight.
   *[other] { $count } apostrophes are curly, { $others } straight.
}
check-apostrophe-kind-odd = { $count ->
    [one] This sign looks like an apostrophe and is another character.
   *[other] { $count } signs look like apostrophes and are other characters.
}
check-apostrophe-kind-name = Two kinds of apostrophe
check-apostrophe-kind-why = A text uses one apostrophe throughout. The typographic one is ’ (U+2019).

check-apostrophe-elision = The vowel is dropped here: “{ $written }”.
check-apostrophe-elision-apart = { $count ->
    [one] A space stands after the apostrophe.
   *[other] A space stands after the apostrophe in { $count } places.
}
check-apostrophe-elision-aspirated = “{ $word }” begins with an aspirated h: nothing is dropped before it.
check-apostrophe-elision-name = Elision
check-apostrophe-elision-why = French drops the vowel of le, de, que and the like before a vowel or a mute h, and only there.
