//! The forms that a rule can accept.

use serde::{Deserialize, Serialize};

/// A form that a rule can accept.
pub(super) trait Form: Sized {
    /// What a file calls it.
    fn written(&self) -> String;

    /// The form of that name.
    fn read(written: &str) -> Option<Self>;

    /// The names of all forms; none where they cannot be counted.
    fn choices() -> Vec<String>;

    /// How a person enters what is accepted where the forms cannot be counted.
    fn entry() -> Entry {
        Entry::Choice
    }

    /// Whether no house may choose it: the text that uses it everywhere is wrong everywhere.
    fn is_never_right(&self) -> bool {
        false
    }

    /// Whether it is right beside any other form, unless a house says otherwise.
    fn is_right_beside_others(&self) -> bool {
        false
    }
}

/// How a person says which forms a rule accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Entry {
    /// One of its choices.
    Choice,
    /// A whole number.
    Number,
    /// Characters, each of which is a form.
    Characters,
    /// In no field: by a file.
    File,
}

macro_rules! free {
    ($($form:ty: $entry:ident),+) => {
        $(impl Form for $form {
            fn entry() -> Entry {
                Entry::$entry
            }

            fn written(&self) -> String {
                self.to_string()
            }

            fn read(written: &str) -> Option<Self> {
                written.parse().ok()
            }

            fn choices() -> Vec<String> {
                Vec::new()
            }
        })+
    };
}
free!(u8: Number, u16: Number, char: Characters, String: File);

macro_rules! named {
    ($($form:ident $(never $never:ident)? $(beside $($beside:ident)|+)?),+) => {
        $(impl Form for $form {
            fn written(&self) -> String {
                self.name().to_owned()
            }

            fn read(written: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|form| form.name() == written)
            }

            fn choices() -> Vec<String> {
                Self::ALL.iter().map(Form::written).collect()
            }

            $(fn is_never_right(&self) -> bool {
                *self == Self::$never
            })?

            $(fn is_right_beside_others(&self) -> bool {
                matches!(self, $(Self::$beside)|+)
            })?
        })+
    };
}
named!(DecimalMark, Apostrophe, Quotes, Continuation, Ellipsis, Dash);
named!(NumericDate, TextDate, TimeForm, InclusiveShape, QuotePunctuation);
// A line may break at a plain space, and leave the sign or the digits alone on the next one.
named!(Space never Plain beside NoBreak | Narrow, GroupMark never Plain);

macro_rules! forms {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $form_doc:literal])+ $form:ident = $text:literal,)+ })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[doc = $form_doc])+ #[serde(rename = $text)] $form,)+ }

        impl $name {
            /// Every form, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$form),+];

            /// Its name in a file.
            pub fn name(self) -> &'static str {
                match self { $(Self::$form => $text,)+ }
            }
        }
    )+};
}

forms! {
    /// What stands between a word and a sign.
    Space {
        /// Nothing.
        None = "none",
        /// A space at which a line may break.
        Plain = "plain",
        /// U+00A0, a no-break space.
        NoBreak = "no-break",
        /// U+202F or U+2009, a narrow no-break or thin space.
        Narrow = "narrow",
    }
    /// What stands between groups of digits.
    GroupMark {
        /// Nothing.
        None = "none",
        /// A space at which a line may break.
        Plain = "plain",
        /// U+00A0.
        NoBreak = "no-break",
        /// U+202F or U+2009.
        Narrow = "narrow",
        /// A comma.
        Comma = "comma",
        /// A full stop.
        Point = "point",
        /// An apostrophe, straight or curly.
        Apostrophe = "apostrophe",
    }
    /// The decimal sign.
    DecimalMark {
        /// A comma.
        Comma = "comma",
        /// A full stop.
        Point = "point",
    }
    /// The apostrophe.
    Apostrophe {
        /// U+2019.
        Curly = "curly",
        /// U+0027.
        Straight = "straight",
    }
    /// A pair of quotation marks.
    Quotes {
        /// « »
        Guillemets = "guillemets",
        /// ‹ ›
        SingleGuillemets = "single-guillemets",
        /// “ ”
        CurlyDouble = "curly-double",
        /// ‘ ’
        CurlySingle = "curly-single",
        /// " "
        StraightDouble = "straight-double",
        /// ' '
        StraightSingle = "straight-single",
    }
    /// Where the full stop or comma after a quotation stands.
    QuotePunctuation {
        /// Always before the closing mark.
        Inside = "inside",
        /// Before the closing mark when a full sentence is quoted, or else after it.
        BySense = "by-sense",
    }
    /// How each further paragraph of a quotation begins.
    Continuation {
        /// With the opening mark.
        EachOpens = "each-opens",
        /// With the closing mark (older French practice).
        EachCloses = "each-closes",
        /// With no mark.
        Unmarked = "unmarked",
    }
    /// The sign that something is left out or unsaid.
    Ellipsis {
        /// U+2026.
        Sign = "sign",
        /// Three full stops.
        ThreeStops = "three-stops",
        /// Three full stops with spaces between.
        SpacedStops = "spaced-stops",
    }
    /// The dash around an insertion.
    Dash {
        /// An en dash between spaces.
        SpacedEn = "spaced-en",
        /// An em dash between spaces.
        SpacedEm = "spaced-em",
        /// An em dash without spaces.
        TightEm = "tight-em",
        /// A hyphen between spaces.
        SpacedHyphen = "spaced-hyphen",
    }
    /// A date in digits.
    NumericDate {
        /// `26/09/2025`
        DayMonthSlash = "day-month-slash",
        /// `9/26/2025`
        MonthDaySlash = "month-day-slash",
        /// `26.09.2025`
        DayMonthPoint = "day-month-point",
        /// `2025-09-26` (ISO 8601)
        YearFirst = "year-first",
    }
    /// A date in words.
    TextDate {
        /// `26 September 2025`
        DayFirst = "day-first",
        /// `September 26, 2025`
        MonthFirst = "month-first",
    }
    /// A time of day.
    TimeForm {
        /// `18 h 30`
        SpacedH = "spaced-h",
        /// `18h30`
        TightH = "tight-h",
        /// `18:30`
        Colon = "colon",
        /// `6:30 p.m.`
        HalfDayStops = "half-day-stops",
        /// `6:30pm`, `6.30pm`, `6:30 pm`
        HalfDay = "half-day",
    }
    /// How the plural of an inclusive form is written.
    InclusiveShape {
        /// `militant·e·s`
        Chained = "chained",
        /// `militant·es`
        Joined = "joined",
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

    /// Whether it is a space at which no line breaks.
    pub fn is_no_break(self) -> bool {
        matches!(self, Self::NoBreak | Self::Narrow)
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
