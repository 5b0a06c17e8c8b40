use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{UiLanguage, generated};

/// The messages of the program in one language. Numbers are written as that language writes them.
pub struct Strings {
    language: UiLanguage,
    bundle: FluentBundle<FluentResource>,
}

impl Strings {
    /// The messages in `language`.
    pub fn new(language: UiLanguage) -> Self {
        let id: LanguageIdentifier = language.code().parse().expect("a language code is a tag");
        let sources = match language {
            UiLanguage::English => generated::ENGLISH,
            UiLanguage::French => generated::FRENCH,
        };
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Both languages run from left to right, and direction marks would stay in what people copy and print.
        bundle.set_use_isolating(false);
        bundle.add_builtins().expect("a new bundle has no function yet");
        bundle.set_formatter(Some(match language {
            UiLanguage::English => |value, _| number_with(value, ",", "."),
            UiLanguage::French => |value, _| number_with(value, "\u{202F}", ","),
        }));
        for source in sources {
            let resource = FluentResource::try_new((*source).to_owned()).expect("a test parses every file of messages");
            bundle.add_resource(resource).expect("a test finds messages written twice");
        }
        Self { language, bundle }
    }

    /// The language the messages are in.
    pub fn language(&self) -> UiLanguage {
        self.language
    }

    /// A message about a check, by its id (`check-num-missing`), told its facts by name; `None` when there is none of
    /// that id.
    pub fn by_id(&self, id: &str, facts: &[(&'static str, FluentValue<'_>)]) -> Option<String> {
        self.bundle.has_message(id).then(|| self.format(id, facts))
    }

    /// For each English text in the help of the command line, what this language says instead.
    pub fn help(&self) -> HashMap<String, String> {
        let english = Self::new(UiLanguage::English);
        generated::HELP.iter().map(|id| (english.format(id, &[]), self.format(id, &[]))).collect()
    }

    pub(crate) fn format(&self, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
        let message = self.bundle.get_message(id).expect("functions are generated from the messages");
        let pattern = message.value().expect("the generator asks every message for a value");
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        text.into_owned()
    }
}

/// Groups the digits of a number by three and sets its decimal sign, as `Intl.NumberFormat` does in the window.
fn number_with(value: &FluentValue<'_>, group: &str, decimal: &str) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(group_digits(number, group, decimal))
}

fn group_digits(number: &FluentNumber, group: &str, decimal: &str) -> String {
    let text = number.as_string();
    let (sign, unsigned) = text.strip_prefix('-').map_or(("", &*text), |rest| ("-", rest));
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let mut written = String::from(sign);
    for (place, digit) in whole.char_indices() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            written.push_str(group);
        }
        written.push(digit);
    }
    if !fraction.is_empty() {
        written.push_str(decimal);
        written.push_str(fraction);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        let check = |number: f64, english: &str, french: &str| {
            let number = FluentNumber::from(number);
            assert_eq!(group_digits(&number, ",", "."), english);
            assert_eq!(group_digits(&number, "\u{202F}", ","), french);
        };
        check(0.0, "0", "0");
        check(999.0, "999", "999");
        check(1000.0, "1,000", "1\u{202F}000");
        check(-1234567.5, "-1,234,567.5", "-1\u{202F}234\u{202F}567,5");
        check(0.93, "0.93", "0,93");
    }

    #[test]
    fn messages_are_plain_text_in_the_language_asked_for() {
        let english = Strings::new(UiLanguage::English);
        let french = Strings::new(UiLanguage::French);
        assert_eq!(english.count_paragraphs(1), "1 paragraph");
        assert_eq!(french.count_paragraphs(1), "1 paragraphe");
        assert_eq!(english.count_paragraphs(0), "0 paragraphs");
        assert_eq!(french.count_paragraphs(0), "0 paragraphe");
        assert_eq!(english.count_paragraphs(1200), "1,200 paragraphs");
        assert_eq!(french.count_paragraphs(1200), "1\u{202F}200 paragraphes");
    }

    #[test]
    fn threads_may_share_the_messages() {
        fn shared<T: Send + Sync>() {}
        shared::<Strings>();
    }
}
