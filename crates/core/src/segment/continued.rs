//! Which sentences of an edited paragraph are which of those it had.

use crate::model::ByteSpan;

/// For each sentence of the text as it is now the earlier one that it continues, by index; `None` for a new one. `earlier`
/// are the places to which an edit took the sentences there were, `now` the sentences found there; both in order. No
/// earlier sentence is continued twice, and those continued keep their order.
pub fn continued(earlier: &[ByteSpan], now: &[ByteSpan]) -> Vec<Option<usize>> {
    if earlier.len() == now.len() && earlier.iter().all(|span| !span.is_empty()) {
        return (0..now.len()).map(Some).collect();
    }
    let shared = |one: ByteSpan, other: ByteSpan| one.end.min(other.end).saturating_sub(one.start.max(other.start));
    let mut next = 0;
    let mut found = Vec::with_capacity(now.len());
    for (at, sentence) in now.iter().enumerate() {
        let candidates = (next..earlier.len()).map(|index| (shared(earlier[index], *sentence), index));
        let best =
            candidates.filter(|(length, _)| *length > 0).max_by_key(|(length, index)| (*length, usize::MAX - index));
        // A sentence that runs on in the next one belongs to where most of it is.
        let is_ours = best
            .filter(|(length, index)| now.get(at + 1).is_none_or(|after| shared(earlier[*index], *after) <= *length));
        if let Some((_, index)) = is_ours {
            next = index + 1;
        }
        found.push(is_ours.map(|(_, index)| index));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(earlier: &[(usize, usize)], now: &[(usize, usize)], expected: &[Option<usize>]) {
        let spans =
            |of: &[(usize, usize)]| of.iter().map(|&(start, end)| ByteSpan::new(start, end)).collect::<Vec<_>>();
        assert_eq!(continued(&spans(earlier), &spans(now)), expected, "{earlier:?} {now:?}");
    }

    #[test]
    fn follows_sentences_through_an_edit() {
        check(&[(0, 10), (11, 20)], &[(0, 10), (11, 20)], &[Some(0), Some(1)]);
        // One was taken out.
        check(&[(0, 10), (11, 11), (12, 20)], &[(0, 10), (12, 20)], &[Some(0), Some(2)]);
        check(&[(0, 0), (0, 10)], &[(0, 10)], &[Some(1)]);
        // Two were joined, one was cut.
        check(&[(0, 10), (11, 20)], &[(0, 20)], &[Some(0)]);
        check(&[(0, 20)], &[(0, 12), (13, 20)], &[Some(0), None]);
        check(&[(0, 20)], &[(0, 8), (9, 20)], &[None, Some(0)]);
        // One was put in, as part of the one before it.
        check(&[(0, 30), (31, 40)], &[(0, 18), (19, 30), (31, 40)], &[Some(0), None, Some(1)]);
        // Everything is new.
        check(&[(0, 0)], &[(0, 12)], &[None]);
    }
}
