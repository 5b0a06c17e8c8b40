//! The rules that a profile decides, and the forms that each can accept.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::LayerKind;
use super::forms::{
    Apostrophe, Continuation, Dash, DecimalMark, Ellipsis, Entry, Form, GroupMark, InclusiveShape, NumericDate,
    QuotePunctuation, Quotes, Space, TextDate, TimeForm,
};
use super::house_style::{self, StyleRule};
use crate::model::Severity;

/// A rule, and the layer that decided it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule<T> {
    /// What is accepted; the first is what is preferred. Nothing listed: the rule is not held.
    pub accepted: Vec<T>,
    /// Which layer decided, and its id.
    pub from: Option<(LayerKind, String)>,
}

impl<T> Default for Rule<T> {
    fn default() -> Self {
        Self { accepted: Vec::new(), from: None }
    }
}

impl<T: Clone + Ord> Rule<T> {
    /// How well what a text does fits: 1 where it always does what is preferred, down to -1 where it never does what is
    /// accepted; 0 where the rule is not held or the text has no occasion. Few occasions tell little.
    fn fit(&self, counts: &Counts<T>) -> f64 {
        const ENOUGH: f64 = 6.0;
        let total = counts.total() as f64;
        if self.accepted.is_empty() || total == 0.0 {
            return 0.0;
        }
        let of_form = |form: &T| counts.of(form) as f64;
        let accepted: f64 = self.accepted.iter().map(of_form).sum();
        let preferred = self.accepted.first().map_or(0.0, of_form);
        (1.6 * accepted + 0.4 * preferred - total) / total * (total / ENOUGH).min(1.0)
    }

    /// What the text itself decides: the form it mostly writes, before the others that are accepted; or that form alone,
    /// where it is not accepted. Never a form that is never right, and never against a form that is right beside others.
    fn decided_by(&self, counts: &Counts<T>) -> Option<Vec<T>>
    where
        T: Form,
    {
        const SELDOM: usize = 3;
        let (form, count) = counts.most()?;
        if count < SELDOM || count * 4 < counts.total() * 3 || form.is_never_right() || self.preferred() == Some(form) {
            return None;
        }
        let first = std::iter::once(form);
        if !self.accepted.contains(form) {
            let others = counts.iter().map(|(other, _)| other).filter(|other| other.is_right_beside_others());
            return Some(first.chain(others.filter(|other| *other != form)).cloned().collect());
        }
        let others = self.accepted.iter().filter(|other| *other != form);
        Some(first.chain(others).cloned().collect())
    }
}

/// How often a text uses each form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts<T: Ord>(BTreeMap<T, usize>);

impl<T: Ord> Default for Counts<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Ord> Counts<T> {
    /// Counts one more.
    pub(super) fn add(&mut self, form: T) {
        *self.0.entry(form).or_default() += 1;
    }

    /// How often the form is used.
    pub fn of(&self, form: &T) -> usize {
        self.0.get(form).copied().unwrap_or_default()
    }

    /// How often any form is used.
    pub fn total(&self) -> usize {
        self.0.values().sum()
    }

    /// The form that is used most, and how often.
    pub fn most(&self) -> Option<(&T, usize)> {
        self.0.iter().map(|(form, count)| (form, *count)).max_by_key(|(_, count)| *count)
    }

    /// Every form that is used, with how often.
    pub fn iter(&self) -> impl Iterator<Item = (&T, usize)> {
        self.0.iter().map(|(form, count)| (form, *count))
    }
}

fn written<T: Ord + Form>(counts: &Counts<T>) -> Vec<(String, usize)> {
    counts.iter().map(|(form, count)| (form.written(), count)).collect()
}

/// A rule, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held<'a> {
    /// Its name: `space_before_colon`.
    pub name: &'static str,
    /// What it accepts, the preferred first, as files call it.
    pub forms: Vec<String>,
    /// Which layer decided, and of which profile; `None` while no layer does.
    pub from: Option<(LayerKind, &'a str)>,
    /// Every form it could accept; none where they cannot be counted.
    pub choices: Vec<String>,
    /// How a person says which it accepts.
    pub entry: Entry,
}

/// A rule is not known, or cannot accept what it is given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no rule “{rule}”, or not of that form")]
pub struct UnknownForm {
    /// The name that was given.
    pub rule: String,
}

/// How often a text uses each form that a rule can accept, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// Name of the rule: `space_before_colon`.
    pub name: &'static str,
    /// The forms, as files call them, and how often each is used.
    pub counts: Vec<(String, usize)>,
}

impl<T: PartialEq> Rule<T> {
    /// Whether the form is right; any is where the rule is not held.
    pub fn accepts(&self, form: &T) -> bool {
        self.accepted.is_empty() || self.accepted.contains(form)
    }

    /// The form to write.
    pub fn preferred(&self) -> Option<&T> {
        self.accepted.first()
    }
}

macro_rules! settings {
    ($($(#[doc = $doc:literal])+ $name:ident: $form:ty,)+) => {
        /// The rules of a profile, each with the layer that decided it.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Settings {
            $($(#[doc = $doc])+ pub $name: Rule<$form>,)+
            /// Severities that differ from those the checks come with, by id or family (`num.group`, `num`); the longest
            /// name that fits decides.
            pub checks: BTreeMap<String, Checked>,
            /// Words that are spelt right though no dictionary has them: those of every layer.
            pub words: BTreeSet<String>,
            /// Rules of style that the house writes itself: those of every layer.
            pub style: Vec<StyleRule>,
        }

        /// What one layer decides, as its JSON file writes it: a list of accepted forms for a rule, the preferred first.
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct SettingsLayer {
            $($(#[doc = $doc])+ #[serde(default, skip_serializing_if = "Option::is_none")] pub $name: Option<Vec<$form>>,)+
            /// Severities by id or family of checks.
            #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
            pub checks: BTreeMap<String, Checked>,
            /// Words that are spelt right though no dictionary has them, beside those of the layers below.
            #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
            pub words: BTreeSet<String>,
            /// Rules of style of its own, over those of the layers below.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pub style: Vec<StyleRule>,
        }

        /// How often a text uses each form that a rule can accept.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Measures {
            $($(#[doc = $doc])+ pub $name: Counts<$form>,)+
        }

        impl SettingsLayer {
            /// Decides a rule, named as [`Held::name`] names it, by the forms it accepts from now on; `None` leaves it to
            /// the layers below.
            pub fn set(&mut self, rule: &str, forms: Option<&[String]>) -> Result<(), UnknownForm> {
                let unknown = || UnknownForm { rule: rule.to_owned() };
                match rule {
                    $(stringify!($name) => {
                        let read = |forms: &[String]| forms.iter().map(|form| Form::read(form)).collect::<Option<Vec<$form>>>();
                        self.$name = forms.map(|forms| read(forms).ok_or_else(unknown)).transpose()?;
                    })+
                    _ => return Err(unknown()),
                }
                Ok(())
            }
        }

        impl Measures {
            /// What was counted, rule by rule.
            pub fn rules(&self) -> Vec<Measured> {
                let rules = [$(Measured { name: stringify!($name), counts: written(&self.$name) }),+];
                rules.into_iter().filter(|rule| !rule.counts.is_empty()).collect()
            }
        }

        impl Settings {
            /// The rules that are held.
            pub fn rules(&self) -> Vec<Held<'_>> {
                self.all_rules().into_iter().filter(|rule| rule.from.is_some()).collect()
            }

            /// Every rule, held or not.
            pub fn all_rules(&self) -> Vec<Held<'_>> {
                vec![$(Held {
                    name: stringify!($name),
                    forms: self.$name.accepted.iter().map(Form::written).collect(),
                    from: self.$name.from.as_ref().map(|(kind, id)| (*kind, id.as_str())),
                    choices: <$form as Form>::choices(),
                    entry: <$form as Form>::entry(),
                }),+]
            }

            /// All that is decided, as one layer.
            pub fn as_layer(&self) -> SettingsLayer {
                let Self { $($name,)+ checks, words, style } = self;
                SettingsLayer {
                    $($name: $name.from.is_some().then(|| $name.accepted.clone()),)+
                    checks: checks.clone(),
                    words: words.clone(),
                    style: style.clone(),
                }
            }

            /// How well what a text does fits these rules: higher is better, and 0 says nothing.
            pub fn fit(&self, measures: &Measures) -> f64 {
                [$(self.$name.fit(&measures.$name)),+].iter().sum()
            }

            /// What the text itself decides above these rules.
            pub fn decided_by(&self, measures: &Measures) -> SettingsLayer {
                SettingsLayer {
                    $($name: self.$name.decided_by(&measures.$name),)+
                    checks: BTreeMap::new(),
                    words: BTreeSet::new(),
                    style: Vec::new(),
                }
            }

            /// Lays what a layer decides over what is decided so far.
            pub fn lay(&mut self, layer: &SettingsLayer, kind: LayerKind, id: &str) {
                $(if let Some(accepted) = &layer.$name {
                    self.$name = Rule { accepted: accepted.clone(), from: Some((kind, id.to_owned())) };
                })+
                self.checks.extend(layer.checks.iter().map(|(check, severity)| (check.clone(), *severity)));
                self.words.extend(layer.words.iter().cloned());
                house_style::lay(&mut self.style, &layer.style);
            }
        }
    };
}

settings! {
    /// What stands before a semicolon.
    space_before_semicolon: Space,
    /// What stands before an exclamation or question mark.
    space_before_exclamation: Space,
    /// What stands before a colon.
    space_before_colon: Space,
    /// What stands after « and before ».
    space_inside_guillemets: Space,
    /// What stands before a percent sign.
    space_before_percent: Space,
    /// What stands between an amount and the sign of its currency after it.
    space_before_currency: Space,
    /// What stands between the groups of three digits of a number.
    number_groups: GroupMark,
    /// With how many digits a whole number begins to be grouped.
    grouped_from_digits: u8,
    /// The decimal sign.
    decimal: DecimalMark,
    /// The apostrophe.
    apostrophe: Apostrophe,
    /// Quotation marks of a quotation.
    quotes: Quotes,
    /// Quotation marks of a quotation inside another.
    nested_quotes: Quotes,
    /// Where the full stop or comma after a quotation stands.
    quote_punctuation: QuotePunctuation,
    /// How a quotation of several paragraphs is marked.
    continuation: Continuation,
    /// The sign that something is left out.
    ellipsis: Ellipsis,
    /// The dash around an insertion.
    dash: Dash,
    /// A date in digits.
    numeric_date: NumericDate,
    /// A date in words.
    text_date: TextDate,
    /// A time of day.
    time: TimeForm,
    /// Characters that are not to be written.
    forbidden_characters: char,
    /// The only characters that are to be written, beside letters, digits and the plain space.
    allowed_characters: char,
    /// The sign inside an inclusive form.
    inclusive_separator: char,
    /// How the plural of an inclusive form is written.
    inclusive_shape: InclusiveShape,
    /// The most words of a sentence.
    sentence_words: u16,
    /// The most words of a paragraph.
    paragraph_words: u16,
    /// The most characters of a paragraph: each is a post in a social network.
    paragraph_characters: u16,
    /// The most characters of a headline.
    headline_characters: u16,
    /// The most characters of the subject of an e-mail.
    subject_characters: u16,
    /// The least points of 100 for how easily a text reads.
    reading_ease: u16,
    /// The form of its name that the organisation writes: id of the pack, slash, id of the form.
    organisation: String,
}

/// How a check is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Checked {
    /// Not at all.
    Off,
    /// What it finds is a note.
    Note,
    /// What it finds is a warning.
    Warning,
    /// What it finds is an error.
    Error,
}

impl Checked {
    /// The severity of what it finds; `None` when it is off.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Note => Some(Severity::Note),
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}

impl Settings {
    /// How these settings hold a check: what is said of its id, or of the nearest family above it (`num` for
    /// `num.group`).
    pub fn checked(&self, id: &str) -> Option<Checked> {
        let mut name = id;
        loop {
            if let Some(checked) = self.checks.get(name) {
                return Some(*checked);
            }
            name = &name[..name.rfind('.')?];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layer_is_written_rule_by_rule_and_gives_way_again() {
        let mut layer = SettingsLayer::default();
        let forms = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        for (rule, names, sound) in [
            ("space_before_colon", &["narrow", "no-break"][..], true),
            ("grouped_from_digits", &["4"], true),
            ("inclusive_separator", &["·"], true),
            ("quotes", &[], true),
            ("sentence_words", &["30"], true),
            ("sentence_words", &["-3"], false),
            ("space_before_colon", &["comma"], false),
            ("grouped_from_digits", &["four"], false),
            ("spaces", &["none"], false),
        ] {
            assert_eq!(layer.set(rule, Some(&forms(names))).is_ok(), sound, "{rule} {names:?}");
        }
        assert_eq!(layer.space_before_colon, Some(vec![Space::Narrow, Space::NoBreak]));
        assert_eq!(layer.quotes, Some(Vec::new()));
        for rule in ["space_before_colon", "grouped_from_digits", "inclusive_separator", "quotes", "sentence_words"] {
            layer.set(rule, None).unwrap();
        }
        assert_eq!(layer, SettingsLayer::default());
    }

    #[test]
    fn every_choice_of_a_rule_can_be_made() {
        for held in Settings::default().all_rules() {
            for choice in held.choices {
                SettingsLayer::default().set(held.name, Some(&[choice])).unwrap();
            }
        }
    }
}
