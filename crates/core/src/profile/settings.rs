//! The rules that a profile decides, and the forms that each can accept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::LayerKind;
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
        }

        /// What one layer decides, as its JSON file writes it: a list of accepted forms for a rule, the preferred first.
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct SettingsLayer {
            $($(#[doc = $doc])+ #[serde(default, skip_serializing_if = "Option::is_none")] pub $name: Option<Vec<$form>>,)+
            /// Severities by id or family of checks.
            #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
            pub checks: BTreeMap<String, Checked>,
        }

        impl Settings {
            /// Lays what a layer decides over what is decided so far.
            pub fn lay(&mut self, layer: &SettingsLayer, kind: LayerKind, id: &str) {
                $(if let Some(accepted) = &layer.$name {
                    self.$name = Rule { accepted: accepted.clone(), from: Some((kind, id.to_owned())) };
                })+
                self.checks.extend(layer.checks.iter().map(|(check, severity)| (check.clone(), *severity)));
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
    /// The sign inside an inclusive form.
    inclusive_separator: char,
    /// How the plural of an inclusive form is written.
    inclusive_shape: InclusiveShape,
    /// Id of the pack of names that the organisation goes by.
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

macro_rules! forms {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $form_doc:literal])+ $form:ident,)+ })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[doc = $form_doc])+ $form,)+ }

        impl $name {
            /// Every form, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$form),+];
        }
    )+};
}

forms! {
    /// What stands between a word and a sign.
    Space {
        /// Nothing.
        None,
        /// A space at which a line may break.
        Plain,
        /// U+00A0, a no-break space.
        NoBreak,
        /// U+202F or U+2009, a narrow no-break or thin space.
        Narrow,
    }
    /// What stands between groups of digits.
    GroupMark {
        /// Nothing.
        None,
        /// A space at which a line may break.
        Plain,
        /// U+00A0.
        NoBreak,
        /// U+202F or U+2009.
        Narrow,
        /// A comma.
        Comma,
        /// A full stop.
        Point,
        /// An apostrophe, straight or curly.
        Apostrophe,
    }
    /// The decimal sign.
    DecimalMark {
        /// A comma.
        Comma,
        /// A full stop.
        Point,
    }
    /// The apostrophe.
    Apostrophe {
        /// U+2019.
        Curly,
        /// U+0027.
        Straight,
    }
    /// A pair of quotation marks.
    Quotes {
        /// « »
        Guillemets,
        /// ‹ ›
        SingleGuillemets,
        /// “ ”
        CurlyDouble,
        /// ‘ ’
        CurlySingle,
        /// " "
        StraightDouble,
        /// ' '
        StraightSingle,
    }
    /// How each further paragraph of a quotation begins.
    Continuation {
        /// With the opening mark.
        EachOpens,
        /// With the closing mark (older French practice).
        EachCloses,
        /// With no mark.
        Unmarked,
    }
    /// The sign that something is left out or unsaid.
    Ellipsis {
        /// U+2026.
        Sign,
        /// Three full stops.
        ThreeStops,
        /// Three full stops with spaces between.
        SpacedStops,
    }
    /// The dash around an insertion.
    Dash {
        /// An en dash between spaces.
        SpacedEn,
        /// An em dash between spaces.
        SpacedEm,
        /// An em dash without spaces.
        TightEm,
        /// A hyphen between spaces.
        SpacedHyphen,
    }
    /// A date in digits.
    NumericDate {
        /// `26/09/2025`
        DayMonthSlash,
        /// `9/26/2025`
        MonthDaySlash,
        /// `26.09.2025`
        DayMonthPoint,
        /// `2025-09-26` (ISO 8601)
        YearFirst,
    }
    /// A date in words.
    TextDate {
        /// `26 September 2025`
        DayFirst,
        /// `September 26, 2025`
        MonthFirst,
    }
    /// A time of day.
    TimeForm {
        /// `18 h 30`
        SpacedH,
        /// `18h30`
        TightH,
        /// `18:30`
        Colon,
        /// `6:30 p.m.`
        HalfDayStops,
        /// `6:30pm`, `6.30pm`, `6:30 pm`
        HalfDay,
    }
    /// How the plural of an inclusive form is written.
    InclusiveShape {
        /// `militant·e·s`
        Chained,
        /// `militant·es`
        Joined,
    }
}

impl Space {
    /// The space a character is; `None` for what is no space or a rarer one.
    pub fn of(c: char) -> Option<Self> {
        match c {
            ' ' => Some(Self::Plain),
            '\u{A0}' => Some(Self::NoBreak),
            '\u{202F}' | '\u{2009}' => Some(Self::Narrow),
            _ => None,
        }
    }

    /// What to write.
    pub fn written(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Plain => " ",
            Self::NoBreak => "\u{A0}",
            Self::Narrow => "\u{202F}",
        }
    }
}
