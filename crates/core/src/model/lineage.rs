use super::HunkKind;

/// What a segment of a new version of a text was in the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Predecessor {
    /// Index of the old segment.
    pub segment: usize,
    /// What changed: [`HunkKind::Wording`] or [`HunkKind::Facts`]; `None` where it is the same but for its typography and
    /// the wording of its region, wherever it stands now.
    pub change: Option<HunkKind>,
}

/// Why an approval no longer holds: what a new version changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Suspension {
    /// The sentence itself is worded otherwise.
    OwnWording,
    /// The sentence itself states other facts.
    OwnFacts,
    /// What it renders, or what renders it, is worded otherwise.
    CounterpartWording,
    /// What it renders, or what renders it, states other facts.
    CounterpartFacts,
    /// There is more now that it would have to render, or that renders it.
    CounterpartAdded,
    /// What it rendered, or what rendered it, is gone.
    CounterpartGone,
}

impl Suspension {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::OwnWording,
        Self::OwnFacts,
        Self::CounterpartWording,
        Self::CounterpartFacts,
        Self::CounterpartAdded,
        Self::CounterpartGone,
    ];

    /// The stable name used in files: `own-facts`.
    pub fn name(self) -> &'static str {
        match self {
            Self::OwnWording => "own-wording",
            Self::OwnFacts => "own-facts",
            Self::CounterpartWording => "counterpart-wording",
            Self::CounterpartFacts => "counterpart-facts",
            Self::CounterpartAdded => "counterpart-added",
            Self::CounterpartGone => "counterpart-gone",
        }
    }

    /// The reason of that [`Suspension::name`].
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }

    /// Because the sentence itself changed so.
    pub fn own(change: HunkKind) -> Self {
        if change == HunkKind::Facts { Self::OwnFacts } else { Self::OwnWording }
    }

    /// Because its counterpart changed so.
    pub fn counterpart(change: HunkKind) -> Self {
        if change == HunkKind::Facts { Self::CounterpartFacts } else { Self::CounterpartWording }
    }
}
