//! The block of settings between two lines `---` (YAML) or `+++` (TOML) with which site generators begin their pages.

/// The text after the front matter, when it begins with one.
pub(super) fn skip(text: &str) -> Option<&str> {
    let text = text.trim_start_matches('\u{FEFF}');
    let mut lines = text.split_inclusive('\n');
    let first = lines.next()?;
    let fence = first.trim_end();
    let mut end = matches!(fence, "---" | "+++").then_some(first.len())?;
    for line in lines {
        end += line.len();
        if line.trim_end() == fence {
            return Some(&text[end..]);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skips_only_a_closed_block_at_the_top() {
        assert_eq!(skip("---\ntitle: A\n---\nText"), Some("Text"));
        assert_eq!(skip("+++\n---\n+++\nText"), Some("Text"));
        assert_eq!(skip("---\r\ntitle: A\r\n---\r\n"), Some(""));
        for without in ["Text", "---\nText", "Text\n---\n---\n", ""] {
            assert_eq!(skip(without), None, "{without}");
        }
    }
}
