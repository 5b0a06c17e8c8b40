//! Addresses that are written so that they lead nowhere.

use super::BROKEN;
use super::address::is_tracking;
use crate::check::{CheckedParagraph, Found};
use crate::model::{ByteSpan, Severity};

/// Looks at the addresses that readers see.
pub(super) fn visible(paragraph: &CheckedParagraph, found: &mut Found) {
    let raw = paragraph.raw;
    for (at, _) in raw.match_indices("http") {
        if raw[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '=' | ':')) {
            continue;
        }
        let rest = &raw[at..];
        if let Some(length) = broken_scheme(rest) {
            let end = at + rest.find(char::is_whitespace).unwrap_or(rest.len()).max(length);
            tell(paragraph, ByteSpan::new(at, end), "scheme", found);
        }
    }
    for (at, sign) in raw.match_indices('@') {
        let before = raw[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        let rest = &raw[at + sign.len()..];
        let domain = rest.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
        if before && domain.len() < rest.len() && is_domain(domain.split_whitespace().next().unwrap_or_default()) {
            let start = raw[..at].rfind(char::is_whitespace).map_or(0, |space| space + 1);
            let start = (start..=at).find(|start| raw.is_char_boundary(*start)).unwrap_or(at);
            tell(paragraph, ByteSpan::new(start, at + 1), "space", found);
        }
    }
}

/// The length of a damaged beginning: `http:/x`, `https//`, `https:// x`, `http://https://`.
fn broken_scheme(rest: &str) -> Option<usize> {
    let scheme = if rest.starts_with("https") { "https" } else { "http" };
    let after = &rest[scheme.len()..];
    if let Some(address) = after.strip_prefix("://") {
        let next = address.chars().next();
        let spaced = next == Some(' ') && address[1..].split_whitespace().next().is_some_and(is_domain);
        let twice = address.starts_with("http://") || address.starts_with("https://") || address.starts_with('/');
        return (spaced || twice).then_some(scheme.len() + 3);
    }
    let follows = |damaged: &str| {
        after.strip_prefix(damaged).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
    };
    [":/", "//", ": //", " ://", ":\\\\", ";//"].iter().find(|damaged| follows(damaged)).map(|d| scheme.len() + d.len())
}

fn is_domain(word: &str) -> bool {
    let host = word.split('/').next().unwrap_or(word).trim_end_matches(['.', ',', ';', ')', ':']);
    let labels: Vec<&str> = host.split('.').collect();
    labels.len() >= 2
        && labels.iter().all(|label| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
        && labels.last().is_some_and(|last| last.len() >= 2 && last.bytes().all(|b| b.is_ascii_lowercase()))
}

/// Looks at where links lead.
pub(super) fn targets(paragraph: &CheckedParagraph, found: &mut Found) {
    for link in paragraph.links {
        let href = link.href.as_str();
        let web = href.starts_with("http://") || href.starts_with("https://");
        let wording = if href.trim().contains(char::is_whitespace) {
            "space"
        } else if href.starts_with("http") && broken_scheme(href).is_some() {
            "scheme"
        } else if href.starts_with("www.") {
            "no-scheme"
        } else if web && href.ends_with(['.', ',', ';', ':', '»', '”', '’']) {
            "end"
        } else if web && href.split_once("://").is_some_and(|(_, rest)| is_mailbox(rest)) {
            "mailbox"
        } else {
            if href.split_once('?').is_some_and(|(_, query)| query.split('&').any(is_tracking)) {
                let place = paragraph.place(link.span);
                found.graded(&BROKEN, Severity::Note, place).with("address", href).worded("tracking");
            }
            continue;
        };
        found.at(&BROKEN, paragraph.place(link.span)).with("address", href).worded(wording);
    }
}

fn is_mailbox(rest: &str) -> bool {
    rest.split_once('@').is_some_and(|(name, domain)| !name.contains(['/', ':']) && is_domain(domain))
}

fn tell(paragraph: &CheckedParagraph, span: ByteSpan, wording: &'static str, found: &mut Found) {
    found.at(&BROKEN, paragraph.place(span)).with("address", span.of(paragraph.raw)).worded(wording);
}

#[cfg(test)]
mod tests {
    use crate::check::testing::in_text;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(in_text(text, "fr", &["url.broken"]), expected, "{text}");
    }

    #[test]
    fn leaves_sound_addresses_and_talk_of_them_alone() {
        for text in [
            "Voir https://rive.example/fr/eau, http://rive.example.",
            "Le protocole HTTP, http et https : une histoire. http://",
            "https://web.archive.example/web/2020/https://rive.example/eau",
            "Écrivez à presse@rive.example ou à @rive. Deux kilos @ 3 $ pièce.",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn finds_addresses_that_lead_nowhere() {
        check("Voir http:/rive.example/eau ici", &["url.broken.form error [http:/rive.example/eau]"]);
        check("Voir https//rive.example.", &["url.broken.form error [https//rive.example.]"]);
        check("Voir https:// rive.example", &["url.broken.form error [https://]"]);
        check("Voir https://https://rive.example", &["url.broken.form error [https://https://rive.example]"]);
        check("Écrire à presse@ rive.example", &["url.broken.form error [presse@]"]);
    }
}
