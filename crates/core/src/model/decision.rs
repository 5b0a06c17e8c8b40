use super::{PairId, SegmentId, Suspension, Timestamp};

/// What a person decided about a segment in a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The pair it was read in.
    pub pair: PairId,
    /// The segment.
    pub segment: SegmentId,
    /// The verdict.
    pub status: Status,
    /// Who decided, as they call themselves; empty when they did not say.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Whether the text was edited afterwards.
    pub lapsed: bool,
    /// Why it no longer holds, where it was an approval of something that a new version changed.
    pub suspended: Option<Suspension>,
}

impl Decision {
    /// How far the segment is: open again where the decision has lapsed or is suspended.
    pub fn standing(&self) -> Status {
        if self.lapsed || self.suspended.is_some() { Status::Open } else { self.status }
    }
}

/// How far the revision of a segment is. A segment without a decision is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// Nobody has judged it, or someone opened it again.
    #[default]
    Open,
    /// Someone must come back to it.
    NeedsWork,
    /// It is good.
    Approved,
    /// It must not stay as it is.
    Rejected,
}

impl Status {
    /// Every status, in the order of their declaration.
    pub const ALL: [Self; 4] = [Self::Open, Self::NeedsWork, Self::Approved, Self::Rejected];

    /// The stable name used in files and on the command line: `needs-work`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::NeedsWork => "needs-work",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
        }
    }

    /// The status of that [`Status::name`].
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}
