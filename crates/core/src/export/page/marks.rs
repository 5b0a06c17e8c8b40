//! Text as HTML with the characters drawn that a reader would not see.

use maud::{Markup, PreEscaped, Render, html};

/// Text in which invisible characters are marked. The characters stay in it, so that what is copied is what was there.
pub(in crate::export) struct Marked<'a> {
    /// The text.
    pub(in crate::export) text: &'a str,
    /// Whether it ends a paragraph, where every space is too many.
    pub(in crate::export) ends: bool,
}

impl Render for Marked<'_> {
    fn render(&self) -> Markup {
        let visible = if self.ends { self.text.trim_end().len() } else { self.text.len() };
        let mut out = String::with_capacity(self.text.len() + 32);
        let mut plain = 0;
        for (at, character) in self.text.char_indices() {
            let Some(mark) = mark(character, at >= visible) else { continue };
            out.push_str(&self.text[plain..at].render().into_string());
            out.push_str(&mark.into_string());
            plain = at + character.len_utf8();
        }
        out.push_str(&self.text[plain..].render().into_string());
        PreEscaped(out)
    }
}

fn mark(character: char, trailing: bool) -> Option<Markup> {
    let class = match character {
        '\u{00A0}' => "nbsp",
        '\u{202F}' => "nnbsp",
        ' ' if trailing => "trail",
        '\t' => "tab",
        '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => "space",
        // Marks without width: a label stands in their place.
        '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' => {
            return Some(html! {
                span.code { "U+" (format!("{:04X}", u32::from(character))) }
                (PreEscaped(character.to_string()))
            });
        }
        _ => return None,
    };
    Some(html! { span class=(class) { (PreEscaped(character.to_string())) } })
}
