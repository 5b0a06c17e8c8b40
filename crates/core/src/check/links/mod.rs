//! Addresses, links, handles, hashtags and index numbers: the same on both sides, or each in its language.

mod address;
mod form;
mod localised;
mod sets;
mod text;

use super::{Category, Check, CheckedPair, CheckedParagraph, CheckedText, Found, Issue, Kind};
use crate::model::{Bead, Severity};

/// The families `url`, `email`, `ref` and `link`.
pub(super) struct Links;

const LINK: Category = Category::LinkOrCrossReference;

const URL: Kind = Kind::new("url.set", Severity::Error, LINK, Issue::InconsistentEntities);
const URL_LANGUAGE: Kind = Kind::new("url.lang", Severity::Note, LINK, Issue::LocaleSpecificContent);
const BROKEN: Kind = Kind::new("url.broken.form", Severity::Error, LINK, Issue::Formatting);
const EMAIL: Kind = Kind::new("email.set", Severity::Error, LINK, Issue::InconsistentEntities);
const INDEX: Kind = Kind::new("ref.index", Severity::Error, LINK, Issue::InconsistentEntities);
const HASHTAG: Kind = Kind::new("ref.hashtag", Severity::Note, LINK, Issue::InconsistentEntities);
const HANDLE: Kind = Kind::new("ref.handle", Severity::Note, LINK, Issue::InconsistentEntities);
const TEXT: Kind = Kind::new("link.text", Severity::Warning, Category::Untranslated, Issue::Untranslated);
const ELSEWHERE: Kind = Kind::new("link.elsewhere", Severity::Warning, LINK, Issue::InconsistentEntities);

impl Check for Links {
    fn kinds(&self) -> &'static [&'static Kind] {
        &[&URL, &URL_LANGUAGE, &BROKEN, &EMAIL, &INDEX, &HASHTAG, &HANDLE, &TEXT, &ELSEWHERE]
    }

    fn paragraph(&self, _text: &CheckedText, paragraph: &CheckedParagraph, found: &mut Found) {
        form::visible(paragraph, found);
        form::targets(paragraph, found);
        text::leads_elsewhere(paragraph, found);
    }

    fn bead(&self, pair: &CheckedPair, bead: &Bead, found: &mut Found) {
        text::untranslated(pair, bead, found);
    }

    fn pair(&self, pair: &CheckedPair, found: &mut Found) {
        sets::compare(pair, found);
    }
}
