//! The sign that something is left out or unsaid.

use super::ELLIPSIS;
use crate::check::slips::Slips;
use crate::check::{CheckedParagraph, CheckedText, Found, Language};
use crate::model::{ByteSpan, Severity};
use crate::profile::Ellipsis;

/// Three full stops in place of `…`: a slip in a text that has the sign too, else a habit. And `etc…`, which says the same
/// thing twice.
pub(super) fn written_otherwise(text: &CheckedText, found: &mut Found) {
    let (mut stops, mut twice) = (Slips::default(), Slips::default());
    let mut signs = 0;
    for paragraph in text.own_paragraphs() {
        for span in ellipses(paragraph) {
            let place = paragraph.place(span);
            if paragraph.prose[..span.start].ends_with("etc") {
                twice.mend(place, ".");
            } else if span.of(paragraph.raw) == "…" {
                signs += 1;
            } else if span.len() == 3 || text.language == Language::French {
                stops.mend(place, "…");
            }
        }
    }
    twice.tell(found, &ELLIPSIS, Severity::Warning, |adding| adding.worded("etc"));
    let rule = &text.profile.settings.ellipsis;
    if rule.accepts(&Ellipsis::ThreeStops) || !rule.accepts(&Ellipsis::Sign) {
        return;
    }
    // The only one of a French text is a slip.
    if signs > 0 || text.language == Language::French && stops.len() == 1 {
        stops.tell(found, &ELLIPSIS, Severity::Warning, |adding| adding);
    } else {
        stops.tell_once(found, &ELLIPSIS, Severity::Note, |adding| adding);
    }
}

/// Ellipses of one sign, or of three or four full stops; more of them lead to a page number.
fn ellipses<'a>(paragraph: &'a CheckedParagraph) -> impl Iterator<Item = ByteSpan> + 'a {
    let prose = paragraph.prose.as_str();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + prose[at..].find(['…', '.'])?;
            if prose[start..].starts_with('…') {
                at = start + '…'.len_utf8();
                return Some(ByteSpan::new(start, at));
            }
            let stops = prose[start..].bytes().take_while(|&b| b == b'.').count();
            at = start + stops;
            let is_path = prose[at..].starts_with(['/', '\\']) || prose[..start].ends_with(['/', '\\', '%']);
            if matches!(stops, 3 | 4) && !is_path {
                return Some(ByteSpan::new(start, at));
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[track_caller]
    fn check(lang: &str, text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, lang, &["ellipsis"]), expected, "{text:?}");
    }

    #[test]
    fn leaves_alone_the_sign_and_other_rows_of_stops() {
        check("fr", "Le port… […] etc. ../quai, page ........ 12", &[]);
        check("en", "The harbour . . . and so on…. Again....", &[]);
    }

    #[test]
    fn finds_three_stops_beside_the_sign() {
        check("fr", "Le port… et la mer...", &["ellipsis warning [...] > …"]);
        check("fr", "Le port... et la mer...", &["ellipsis note [...] > … …"]);
        check("fr", "Quais, grues, etc…", &["ellipsis warning […] > ."]);
    }
}
