use super::{ByteSpan, Side};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a look.
    Note,
    /// A norm or a rule of the house is broken.
    Warning,
    /// A reader gets a wrong fact, or a link that leads nowhere.
    Error,
}

impl Severity {
    /// Every severity, the lightest first.
    pub const ALL: [Self; 3] = [Self::Note, Self::Warning, Self::Error];

    /// The stable name used in files and on the command line: `warning`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The severity of that [`Severity::name`].
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|severity| severity.name() == name)
    }
}

/// A stretch of one text of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// Which text.
    pub side: Side,
    /// Index of the paragraph.
    pub paragraph: usize,
    /// The stretch of the paragraph's raw text.
    pub span: ByteSpan,
}

/// What a check found: where, how bad, and what to say of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Id of the kind of finding: `num.missing`.
    pub check: &'static str,
    /// How bad it is under the profile.
    pub severity: Severity,
    /// The evidence in the source.
    pub source: Option<Place>,
    /// The evidence in the target.
    pub target: Option<Place>,
    /// The other places of a finding that stands for several, such as every place of the rarer of two forms.
    pub more: Vec<Place>,
    /// Which of the wordings of its message suits, where there are several.
    pub variant: Option<&'static str>,
    /// What the message tells, by name.
    pub facts: Vec<(&'static str, Fact)>,
    /// What would mend it, where that is certain.
    pub fix: Option<Fix>,
    /// The match form of the evidence: that of the source, a line end, that of the target.
    pub evidence: String,
    /// The same as long as the evidence is the same, wherever it stands.
    pub fingerprint: Fingerprint,
}

/// A value that a message tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Words of a text, a name or a sign.
    Text(String),
    /// A count.
    Count(usize),
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<char> for Fact {
    fn from(sign: char) -> Self {
        Self::Text(sign.to_string())
    }
}

impl From<usize> for Fact {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// Edits that mend a finding, in order, not overlapping. They change nothing but their spans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The edits.
    pub edits: Vec<Edit>,
}

/// A stretch of a text and what is to stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty to insert.
    pub place: Place,
    /// What replaces it; empty to delete.
    pub replacement: String,
}

/// Names the evidence of a finding, so that a dismissal follows it through realignment and edits elsewhere, and lapses
/// when the evidence changes: the first 64 bits of a SHA-256.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(pub u64);

impl std::fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl Finding {
    /// The evidence on one side.
    pub fn place(&self, side: Side) -> Option<Place> {
        match side {
            Side::Source => self.source,
            Side::Target => self.target,
        }
    }

    /// Where a person is sent to: the place in the target, or in the source where the target has none.
    pub fn first_place(&self) -> Option<Place> {
        self.target.or(self.source)
    }
}
