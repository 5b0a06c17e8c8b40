//! How a text reads: what is long, passive, worn or hard to read. A person asks for it: no norm counts words. All of it is
//! notes, told where a profile sets a limit, switches the check on, or a person names it; and the rules that a house writes
//! itself.

mod cliches;
mod house;
mod lengths;
mod passive;
mod readability;

use super::{Category, Check, CheckedParagraph, CheckedText, Found, Issue, Kind};
use crate::model::Severity;
use crate::profile::Rule;

/// The family `style`.
pub(super) struct Style;

const fn style(id: &'static str) -> Kind {
    Kind::new(id, Severity::Note, Category::UnidiomaticStyle, Issue::Style).off()
}

const fn length(id: &'static str) -> Kind {
    Kind::new(id, Severity::Note, Category::TruncationOrTextExpansion, Issue::Length).off()
}

const SENTENCE: Kind = style("style.sentence").by("LanguageTool, LongSentenceRule");
const PARAGRAPH: Kind = style("style.paragraph");
const HEADLINE: Kind = length("style.headline");
const SUBJECT: Kind = length("style.subject");
const LENGTH: Kind = length("style.length");
const PASSIVE: Kind = style("style.passive");
const CLICHE: Kind = style("style.cliche");
const READABILITY: Kind =
    style("style.readability").by("R. Flesch, A New Readability Yardstick, 1948; L. Kandel, A. Moles, 1958");

/// What a house asks for in its own rules.
const HOUSE: Kind = Kind::new("style.vale", Severity::Warning, Category::OrganizationStyle, Issue::Style);

impl Check for Style {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&SENTENCE, &PARAGRAPH, &HEADLINE, &SUBJECT, &LENGTH, &PASSIVE, &CLICHE, &READABILITY, &HOUSE]
    }

    fn paragraph(&self, text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
        lengths::check(text, paragraph, found);
        if found.looks_for(&PASSIVE, text.side) {
            passive::check(text.language, paragraph, found);
        }
        if found.looks_for(&CLICHE, text.side) {
            cliches::check(text.language, paragraph, found);
        }
    }

    fn text(&self, text: &CheckedText, found: &mut Found) {
        readability::check(text, found);
        house::check(text, found);
    }
}

/// The limit that a text is held to: that of its profile; the usual one where the check is asked for without one; `None`
/// where nobody asks.
fn limit(rule: &Rule<u16>, usual: u16, (kind, text): (&Kind, &CheckedText), found: &Found) -> Option<usize> {
    let usual = || found.looks_for(kind, text.side).then_some(&usual);
    rule.preferred().or_else(usual).copied().map(usize::from)
}
