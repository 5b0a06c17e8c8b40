//! Sentences, paragraphs and headlines that are long. A person asks for it: no norm counts words.

use super::{Category, Check, CheckedParagraph, CheckedText, Found, Issue, Kind};
use crate::model::{BlockKind, ByteSpan, Severity};

/// The family `style`.
pub(super) struct Style;

const fn style(id: &'static str) -> Kind {
    Kind::new(id, Severity::Note, Category::UnidiomaticStyle, Issue::Style).off()
}

const SENTENCE: Kind = style("style.sentence");
const PARAGRAPH: Kind = style("style.paragraph");
const HEADLINE: Kind = style("style.headline");

/// The most words of a sentence (the limit of LanguageTool) and of a paragraph, and characters of a headline.
const SENTENCE_MAX: usize = 40;
const PARAGRAPH_MAX: usize = 150;
const HEADLINE_MAX: usize = 110;

impl Check for Style {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&SENTENCE, &PARAGRAPH, &HEADLINE]
    }

    fn paragraph(&self, _text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
        let words: Vec<ByteSpan> = paragraph.words().map(|(_, span)| span).collect();
        if paragraph.kind == BlockKind::Title {
            let count = paragraph.raw.trim().chars().count();
            if count > HEADLINE_MAX {
                found.at(&HEADLINE, paragraph.whole()).with("count", count);
            }
            return;
        }
        for sentence in &paragraph.sentences {
            let before = |end: usize| words.partition_point(|word| word.start < end);
            let count = before(sentence.end) - before(sentence.start);
            if count > SENTENCE_MAX {
                found.at(&SENTENCE, paragraph.place(*sentence)).with("count", count);
            }
        }
        if words.len() > PARAGRAPH_MAX {
            found.at(&PARAGRAPH, paragraph.whole()).with("count", words.len());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{findings_of, in_text, profile};
    use crate::import;
    use crate::model::Lang;

    #[test]
    fn is_told_only_where_it_is_asked_for_and_long() {
        let sentence = |words: usize| format!("Le {} part.", "bateau ".repeat(words - 2).trim());
        assert_eq!(in_text(&sentence(40), "fr", &["style"]), [""; 0]);
        assert_eq!(in_text(&sentence(41), "fr", &["style"]).len(), 1);
        assert_eq!(in_text(&sentence(41), "fr", &[]).iter().filter(|line| line.contains("style")).count(), 0);
        let paragraph = vec![sentence(38); 4].join(" ");
        assert!(in_text(&paragraph, "fr", &["style"])[0].starts_with("style.paragraph note"));
    }

    #[test]
    fn finds_a_long_headline() {
        let text = format!("# The {}boats are back\n\nThe harbour is open.", "old and new ".repeat(9));
        let (mut document, _) = import::read(text.as_bytes(), Some("release.md")).unwrap();
        document.lang = Some(Lang::english());
        let english = profile("en");
        let found = findings_of([&document, &document], [&english, &english], &["style.headline"]);
        assert_eq!(found.len(), 2);
    }
}
