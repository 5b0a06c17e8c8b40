//! The addresses of a paragraph, as they are compared.

use crate::check::{CheckedParagraph, Mask, MaskKind};
use crate::model::{ByteSpan, Place};

/// What an address leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum AddressKind {
    /// A page.
    Web,
    /// A mailbox.
    Email,
    /// An account: `@rive`.
    Handle,
    /// A subject: `#Rive`.
    Hashtag,
    /// The index number of a document.
    Reference,
}

/// An address in a text.
#[derive(Clone, Debug)]
pub(super) struct Address {
    /// What it leads to.
    pub(super) kind: AddressKind,
    /// As it is written.
    pub(super) written: String,
    /// The form in which two writings of one address are equal.
    pub(super) normal: String,
    /// Where it stands; for the target of a link, where the linked words stand.
    pub(super) place: Place,
    /// Whether it is the target of a link, which a reader does not see.
    pub(super) hidden: bool,
}

/// Names of query parameters that say where a reader came from, or begin like it.
const TRACKING: &[&str] = &["utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "mkt_tok"];

/// Ends of names that a file has and a site does not.
const FILES: &[&str] = &[
    "asp", "aspx", "csv", "doc", "docx", "htm", "html", "jpeg", "jpg", "js", "json", "md", "mp3", "mp4", "odt", "pdf",
    "php", "png", "ppt", "pptx", "rtf", "srx", "tbx", "tmx", "txt", "xliff", "xls", "xlsx", "xml", "zip",
];

/// The addresses of a paragraph in order: those its readers see, and where its links lead.
pub(super) fn addresses(paragraph: &CheckedParagraph) -> Vec<Address> {
    let linked =
        |span: ByteSpan| paragraph.links.iter().any(|link| link.span.start <= span.start && span.end <= link.span.end);
    let seen = paragraph.masks.iter().filter(|mask| !linked(mask.span)).filter_map(|mask| visible(paragraph, mask));
    let targets = paragraph.links.iter().filter_map(|link| {
        let kind = kind_of(&link.href).filter(|kind| matches!(kind, AddressKind::Web | AddressKind::Email))?;
        Some(Address {
            kind,
            written: link.href.clone(),
            normal: normal(kind, &link.href),
            place: paragraph.place(link.span),
            hidden: true,
        })
    });
    let mut found: Vec<Address> = seen.chain(targets).collect();
    found.sort_by_key(|address| address.place);
    found
}

fn visible(paragraph: &CheckedParagraph, mask: &Mask) -> Option<Address> {
    let written = mask.span.of(paragraph.raw);
    let kind = match mask.kind {
        MaskKind::Reference => AddressKind::Reference,
        MaskKind::Address => kind_of(written)?,
    };
    let (written, normal) = (written.to_owned(), normal(kind, written));
    Some(Address { kind, written, normal, place: paragraph.place(mask.span), hidden: false })
}

/// The kind of an address; `None` for the name of a file and for a place in the same page.
pub(super) fn kind_of(written: &str) -> Option<AddressKind> {
    let lower = written.to_ascii_lowercase();
    match lower.find('@') {
        _ if lower.starts_with("mailto:") => Some(AddressKind::Email),
        _ if lower.contains("://") || lower.starts_with("www.") => Some(AddressKind::Web),
        Some(0) => Some(AddressKind::Handle),
        Some(_) => Some(AddressKind::Email),
        None if lower.starts_with('#') => written[1..].contains(char::is_alphabetic).then_some(AddressKind::Hashtag),
        None => {
            let (host, path) = lower.split_once('/').unwrap_or((&lower, ""));
            let (_, end) = host.rsplit_once('.')?;
            (!path.is_empty() || !FILES.contains(&end)).then_some(AddressKind::Web)
        }
    }
}

/// The form in which two writings of one address are equal: without scheme, `www.`, tracking and a slash at the end.
pub(super) fn normal(kind: AddressKind, written: &str) -> String {
    match kind {
        AddressKind::Web => normal_web(written),
        AddressKind::Email => {
            let address = strip_prefix(written, "mailto:").unwrap_or(written);
            address.split('?').next().unwrap_or(address).trim().to_lowercase()
        }
        AddressKind::Handle | AddressKind::Hashtag => written.to_lowercase(),
        AddressKind::Reference => written.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

fn normal_web(written: &str) -> String {
    let rest = written.split_once("://").map_or(written, |(_, rest)| rest);
    let rest = strip_prefix(rest, "www.").unwrap_or(rest);
    let (page, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (host, path) = page.split_once('/').unwrap_or((page, ""));
    let mut normal = host.to_lowercase();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        normal.push('/');
        normal.push_str(part);
    }
    let parameters: Vec<&str> = query.split('&').filter(|part| !part.is_empty() && !is_tracking(part)).collect();
    if !parameters.is_empty() {
        normal.push('?');
        normal.push_str(&parameters.join("&"));
    }
    normal
}

/// Whether a parameter of a query only says where a reader came from.
pub(super) fn is_tracking(parameter: &str) -> bool {
    TRACKING.iter().any(|name| parameter.starts_with(name))
}

fn strip_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then(|| &text[prefix.len()..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_kinds_apart() {
        let check = |written: &str, kind: Option<AddressKind>| assert_eq!(kind_of(written), kind, "{written}");
        check("rapport.pdf", None);
        check("Node.js", None);
        check("#note-3", Some(AddressKind::Hashtag));
        check("#3", None);
        check("rive.org", Some(AddressKind::Web));
        check("rive.org/rapport.pdf", Some(AddressKind::Web));
        check("https://rive.org/@presse", Some(AddressKind::Web));
        check("mailto:presse@rive.org", Some(AddressKind::Email));
        check("@rive", Some(AddressKind::Handle));
    }

    #[test]
    fn writings_of_one_address_are_equal() {
        let check = |written: &str, expected: &str| assert_eq!(normal(kind_of(written).unwrap(), written), expected);
        check("https://www.Rive.org/fr/Eau/", "rive.org/fr/Eau");
        check("rive.org//fr/?utm_source=x&page=2&fbclid=y", "rive.org/fr?page=2");
        check("mailto:Presse@rive.org?subject=Eau", "presse@rive.org");
    }
}
