use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Bytes in which a page declares its encoding (HTML, 13.2.3.2).
const PRESCAN: usize = 4096;

/// The encoding that a page declares in a `meta` element or an XML declaration.
pub(in crate::import) fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(PRESCAN)]).to_ascii_lowercase();
    let label = head
        .split('<')
        .find_map(|tag| match () {
            () if tag.starts_with("meta") => value_after(tag, "charset"),
            () if tag.starts_with("?xml") => value_after(tag, "encoding"),
            () => None,
        })?
        .to_owned();
    let encoding = Encoding::for_label(label.as_bytes())?;
    // A declaration that can be read as ASCII was not written in UTF-16.
    Some(if encoding == UTF_16LE || encoding == UTF_16BE { UTF_8 } else { encoding })
}

fn value_after<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = tag.split_once(name)?;
    let value = after.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    value.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ';' | '>' | '/' | '?')).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_declaration() {
        for (page, name) in [
            ("<meta charset=\"iso-8859-1\">", Some("windows-1252")),
            ("<META http-equiv='Content-Type' content='text/html; charset=windows-1250'>", Some("windows-1250")),
            ("<?xml version='1.0' encoding='utf-8'?><html>", Some("UTF-8")),
            ("<meta charset=utf-16>", Some("UTF-8")),
            ("<meta name=charset content=nothing>", None),
            ("<p>charset=iso-8859-2</p>", None),
            ("", None),
        ] {
            assert_eq!(declared_encoding(page.as_bytes()).map(Encoding::name), name, "{page}");
        }
    }
}
