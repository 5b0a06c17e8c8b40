use super::{AlignmentId, Format, Lang, PairId, ReleaseId, Side, TextId, VersionId};

/// A publication in all its texts: the English master and its translations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Its id.
    pub id: ReleaseId,
    /// Its name in the list; never blank.
    pub name: String,
}

/// What a release says in one language for one house, in one version or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Its id.
    pub id: TextId,
    /// The release it belongs to.
    pub release: ReleaseId,
    /// Its language, where it is known.
    pub lang: Option<Lang>,
    /// The version that counts now.
    pub current: VersionId,
}

/// A text as one file had it, with what people edited in it since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its id.
    pub id: VersionId,
    /// The text it is a version of.
    pub text: TextId,
    /// Its number among the versions of its text, from 1.
    pub number: u32,
    /// Name of the file, without its folder.
    pub file_name: String,
    /// The kind of file.
    pub format: Format,
    /// The WHATWG name of the encoding it was read in.
    pub encoding: &'static str,
    /// When it was imported.
    pub imported_at: Timestamp,
    /// How many paragraphs it has.
    pub paragraphs: u32,
    /// How many segments it has.
    pub segments: u32,
}

/// Two texts of a release laid beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Its id.
    pub id: PairId,
    /// The release it belongs to.
    pub release: ReleaseId,
    /// The alignment that counts now.
    pub alignment: AlignmentId,
    /// The source of that alignment.
    pub source: VersionId,
    /// The target of that alignment.
    pub target: VersionId,
}

impl Pair {
    /// The version on a side.
    pub fn version(&self, side: Side) -> VersionId {
        match side {
            Side::Source => self.source,
            Side::Target => self.target,
        }
    }
}

/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(pub i64);
