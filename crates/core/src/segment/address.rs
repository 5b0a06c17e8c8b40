//! Where web and e-mail addresses, handles, hashtags and file names end: they are one token each.

/// How an address with no `@` begins.
const SCHEMES: &[&str] = &["http://", "https://", "ftp://", "mailto:", "www."];

/// Ends of names that take a full stop inside: top-level domains and kinds of file. Those that are also the ending of an
/// inclusive form (`.ne`, `.se`) are not among them.
const EXTENSIONS: &[&str] = &[
    "aero", "asp", "aspx", "at", "au", "be", "br", "ca", "cat", "ch", "cn", "co", "com", "csv", "cz", "dk", "doc",
    "docx", "edu", "es", "eu", "fi", "fr", "gov", "htm", "html", "ie", "il", "info", "int", "io", "it", "jpeg", "jpg",
    "js", "json", "lu", "md", "mp3", "mp4", "net", "nl", "no", "nz", "odt", "ong", "org", "pdf", "php", "pl", "png",
    "ppt", "pptx", "ps", "pt", "quebec", "rtf", "ru", "sn", "srx", "tbx", "tmx", "tn", "txt", "uk", "us", "xliff",
    "xls", "xlsx", "xml", "zip",
];

/// Most labels of a domain or file name that are looked at.
const LABELS_MAX: usize = 8;

/// Longest local part of an e-mail address (RFC 5321, 4.5.3.1.1).
const LOCAL_PART_MAX: usize = 64;

/// The length of the address that `rest` begins with, in bytes.
pub(super) fn length(rest: &str) -> Option<usize> {
    match rest.as_bytes().first()? {
        b'@' => name_length(&rest[1..], false).map(|length| 1 + length),
        b'#' => name_length(&rest[1..], true).map(|length| 1 + length),
        b'h' | b'H' | b'f' | b'F' | b'm' | b'M' | b'w' | b'W' => url_length(rest).or_else(|| email_length(rest)),
        _ => email_length(rest),
    }
}

/// The length of the domain or file name that begins with `stem_length` bytes of `rest`, if its last label is a known one:
/// `example.org`, `release.fr-CA.docx`.
pub(super) fn dotted_length(rest: &str, stem_length: usize) -> Option<usize> {
    let mut end = stem_length;
    let mut known = None;
    for _ in 0..LABELS_MAX {
        if !rest[end..].starts_with('.') {
            break;
        }
        let label =
            rest[end + 1..].bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
        if label == 0 {
            break;
        }
        let last = &rest[end + 1..end + 1 + label];
        end += 1 + label;
        if EXTENSIONS.contains(&last) && !rest[end..].starts_with(char::is_alphanumeric) {
            known = Some(end);
        }
    }
    known.map(|end| if rest[end..].starts_with('/') { trimmed(rest, visible_length(rest)) } else { end })
}

fn url_length(rest: &str) -> Option<usize> {
    let scheme = SCHEMES.iter().find(|s| rest.get(..s.len()).is_some_and(|head| head.eq_ignore_ascii_case(s)))?;
    let length = trimmed(rest, visible_length(rest));
    (length > scheme.len()).then_some(length)
}

fn email_length(rest: &str) -> Option<usize> {
    let is_local = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'%' | b'+' | b'-');
    let local = rest.bytes().take(LOCAL_PART_MAX + 1).take_while(is_local).count();
    if local == 0 || !rest[local..].starts_with('@') {
        return None;
    }
    let domain = &rest[local + 1..];
    let end = domain.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-')).count();
    let domain = domain[..end].trim_end_matches(['.', '-']);
    domain.contains('.').then_some(local + 1 + domain.len())
}

/// The length of a handle's or a hashtag's name; a hashtag may hold accents, hyphens and midpoints.
fn name_length(rest: &str, hashtag: bool) -> Option<usize> {
    let accepted = |c: char| {
        c == '_' || if hashtag { c.is_alphanumeric() || matches!(c, '-' | '\u{B7}') } else { c.is_ascii_alphanumeric() }
    };
    let length = rest.find(|c| !accepted(c)).unwrap_or(rest.len());
    let name = rest[..length].trim_end_matches(['-', '\u{B7}']);
    name.contains(char::is_alphabetic).then_some(name.len())
}

/// The length up to the first space or mark that no address holds.
fn visible_length(rest: &str) -> usize {
    let ends = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”' | '’' | '…');
    rest.find(ends).unwrap_or(rest.len())
}

/// The length without the punctuation of the sentence around it; a closing parenthesis stays when it closes one inside.
fn trimmed(rest: &str, length: usize) -> usize {
    let mut address = &rest[..length];
    let mut unopened = address.matches(')').count().saturating_sub(address.matches('(').count());
    while let Some(last) = address.chars().next_back() {
        match last {
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | ']' | '*' => {}
            ')' if unopened > 0 => unopened -= 1,
            _ => break,
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    address.len()
}
