//! What stands before the name in French: elided words and articles.

use super::occurrences::Occurrence;
use super::{ARTICLE, ELISION};
use crate::check::{CheckedParagraph, CheckedText, Found};
use crate::model::ByteSpan;
use crate::profile::Apostrophe;

/// Words that lose their last vowel before another.
const ELIDED: &[&str] = &["de", "que", "jusque", "lorsque", "puisque", "quoique"];

/// *de Amnistie* for *d’Amnistie*; before a name that begins with a consonant, *d’Rive* for *de Rive*. `name` is what the
/// house writes there.
pub(super) fn around(
    name: &str,
    text: &CheckedText,
    paragraph: &CheckedParagraph,
    here: &Occurrence,
    found: &mut Found,
) {
    let before = &paragraph.prose[..here.span.start];
    let joint = before.trim_end_matches([' ', '\u{A0}', '\u{202F}', '\'', '\u{2019}']);
    let letters: usize = joint.chars().rev().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    let word = &joint[joint.len() - letters..];
    let (lower, gap) = (word.to_lowercase(), &before[joint.len()..]);
    let vowel = name.starts_with(|c: char| "AÀÂEÉÈÊËIÎÏOÔUÛaàâeéèêëiîïoôuû".contains(c));
    let apostrophe = match text.profile.settings.apostrophe.preferred() {
        Some(Apostrophe::Straight) => '\'',
        _ => '\u{2019}',
    };
    let is_apostrophe = matches!(gap, "'" | "\u{2019}");
    let right = if vowel && !gap.is_empty() && !is_apostrophe && ELIDED.contains(&lower.as_str()) {
        format!("{}{apostrophe}", &word[..word.len() - 1])
    } else if !vowel && is_apostrophe && ELIDED.iter().any(|whole| whole.strip_suffix('e') == Some(&lower)) {
        format!("{word}e ")
    } else {
        return;
    };
    let place = paragraph.place(ByteSpan::new(joint.len() - letters, here.span.start));
    found
        .at(&ELISION, place)
        .with("written", place.span.of(paragraph.raw).trim_end())
        .with("right", right.trim_end())
        .mended(place, right);
}

/// *l’Amnistie internationale*: the whole name takes no article, unless something tells which one is meant.
pub(super) fn article(paragraph: &CheckedParagraph, here: &Occurrence, found: &mut Found) {
    const TELLS_APART: &[&str] = &["que ", "qu’", "qu'", "qui ", "dont ", "des ", "du ", "de ", "d’", "d'"];
    let before = &paragraph.prose[..here.span.start];
    let after = paragraph.prose[here.span.end..].trim_start();
    let article = ["l’", "l'", "L’", "L'"].into_iter().find(|article| before.ends_with(article));
    let Some(article) = article.filter(|_| here.full && !here.quoted) else { return };
    let start = here.span.start - article.len();
    if !TELLS_APART.iter().any(|word| after.starts_with(word)) && !before[..start].ends_with(char::is_alphabetic) {
        let place = paragraph.place(start..here.span.start);
        found.at(&ARTICLE, place).with("name", here.words.join(" ")).mended(place, "");
    }
}
