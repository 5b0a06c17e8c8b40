use super::found::{Adding, slip_severity};
use super::{Found, Kind};
use crate::model::{Place, Severity};

/// The places of one slip in a text. Where few paragraphs have it, each is told of its own, so that a person meets it
/// there; where many have it, it is one finding that names them all. In the source, which is not the text under review, it is
/// a note.
#[derive(Debug, Default)]
pub(super) struct Slips {
    places: Vec<(Place, Option<String>)>,
}

/// In how many paragraphs a slip is told one by one.
pub(super) const FEW: usize = 3;

impl Slips {
    /// Adds a place and what is to stand there where that is certain.
    pub(super) fn add(&mut self, place: Place, replacement: Option<String>) {
        self.places.push((place, replacement));
    }

    /// Adds a place with what is to stand there.
    pub(super) fn mend(&mut self, place: Place, replacement: &str) {
        self.add(place, Some(replacement.to_owned()));
    }

    /// The same places, each with this to stand there.
    pub(super) fn all_mended(mut self, replacement: &str) -> Self {
        self.places.iter_mut().for_each(|(_, mended)| *mended = Some(replacement.to_owned()));
        self
    }

    /// How many places there are.
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// Tells the slip by paragraph or once. The message is told the `count` of places and what `more` adds.
    pub(super) fn tell(
        mut self,
        found: &mut Found,
        kind: &'static Kind,
        severity: Severity,
        more: impl Fn(Adding<'_>) -> Adding<'_>,
    ) {
        self.places.sort_by_key(|(place, _)| *place);
        let paragraphs = self.places.chunk_by(|(a, _), (b, _)| a.paragraph == b.paragraph);
        if paragraphs.clone().count() > FEW {
            return self.tell_once(found, kind, severity, more);
        }
        for places in paragraphs {
            tell(places, found, kind, severity, &more);
        }
    }

    /// Tells the slip once for the text.
    pub(super) fn tell_once(
        mut self,
        found: &mut Found,
        kind: &'static Kind,
        severity: Severity,
        more: impl Fn(Adding<'_>) -> Adding<'_>,
    ) {
        self.places.sort_by_key(|(place, _)| *place);
        tell(&self.places, found, kind, severity, &more);
    }
}

fn tell(
    places: &[(Place, Option<String>)],
    found: &mut Found,
    kind: &'static Kind,
    severity: Severity,
    more: &impl Fn(Adding<'_>) -> Adding<'_>,
) {
    let Some(((first, _), others)) = places.split_first() else { return };
    let adding =
        found.graded(kind, slip_severity(severity, first.side), *first).also(others.iter().map(|(place, _)| *place));
    let mut adding = more(adding.with("count", places.len()));
    if places.iter().all(|(_, replacement)| replacement.is_some()) {
        for (place, replacement) in places {
            adding = adding.mended(*place, replacement.clone().unwrap_or_default());
        }
    }
}
