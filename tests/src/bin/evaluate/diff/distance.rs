//! The fewest characters that two texts differ in.

/// How many characters are taken out and put in at least (Myers 1986, the greedy algorithm).
pub(super) fn distance(old: &[char], new: &[char]) -> usize {
    let most = old.len() + new.len();
    // The furthest place in the old text on each diagonal, shifted so that no index is negative.
    let mut furthest = vec![0usize; 2 * most + 3];
    for edits in 0..=most {
        for diagonal in (most - edits..=most + edits).step_by(2) {
            let goes_down =
                diagonal == most - edits || diagonal != most + edits && furthest[diagonal] < furthest[diagonal + 2];
            let mut x = if goes_down { furthest[diagonal + 2] } else { furthest[diagonal] + 1 };
            let mut y = x + most - diagonal;
            while x < old.len() && y < new.len() && old[x] == new[y] {
                (x, y) = (x + 1, y + 1);
            }
            furthest[diagonal + 1] = x;
            if x >= old.len() && y >= new.len() {
                return edits;
            }
        }
    }
    most
}

#[cfg(test)]
mod tests {
    #[test]
    fn counts_what_is_taken_out_and_put_in() {
        let distance =
            |old: &str, new: &str| super::distance(&old.chars().collect::<Vec<_>>(), &new.chars().collect::<Vec<_>>());
        for (old, new, least) in
            [("", "", 0), ("abc", "abc", 0), ("", "abc", 3), ("abc", "", 3), ("abcabba", "cbabac", 5)]
        {
            assert_eq!(distance(old, new), least, "{old} {new}");
        }
    }
}
