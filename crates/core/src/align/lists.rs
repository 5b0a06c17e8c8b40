//! Many short lists of numbers in two arrays.

use std::ops::Range;

/// A list of numbers for each of so many things, all lists one after the other.
#[derive(Clone, Debug)]
pub(super) struct Lists {
    numbers: Vec<u32>,
    /// Where each list starts in `numbers`, and one past the end.
    starts: Vec<u32>,
}

impl Default for Lists {
    fn default() -> Self {
        Self { numbers: Vec::new(), starts: vec![0] }
    }
}

impl Lists {
    /// From pairs of a thing and a number; a list has its numbers in the order of the pairs.
    pub(super) fn from_pairs(things: usize, pairs: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let mut starts = vec![0_u32; things + 1];
        for (thing, _) in pairs.clone() {
            starts[thing as usize] += 1;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += u64::from(std::mem::replace(start, size(sum)));
        }
        let mut numbers = vec![0; sum as usize];
        for (thing, number) in pairs {
            let next = &mut starts[thing as usize];
            numbers[*next as usize] = number;
            *next += 1;
        }
        // Each start has moved on to the next one.
        starts.copy_within(..things, 1);
        starts[0] = 0;
        Self { numbers, starts }
    }

    /// For each number below `numbers` the things whose lists hold it, ascending.
    pub(super) fn inverted(&self, numbers: usize) -> Self {
        Self::from_pairs(numbers, self.pairs().map(|(thing, number)| (number, thing)))
    }

    /// Adds the list of the next thing.
    pub(super) fn push(&mut self, list: impl IntoIterator<Item = u32>) {
        self.numbers.extend(list);
        self.starts.push(size(self.numbers.len() as u64));
    }

    /// Leaves in the lists what is wanted, and gives back the memory of the rest.
    pub(super) fn retain(&mut self, is_wanted: impl Fn(u32) -> bool) {
        let (mut start, mut kept) = (0, 0);
        for end in &mut self.starts[1..] {
            for place in start..*end as usize {
                let number = self.numbers[place];
                if is_wanted(number) {
                    self.numbers[kept] = number;
                    kept += 1;
                }
            }
            start = std::mem::replace(end, size(kept as u64)) as usize;
        }
        self.numbers.truncate(kept);
        self.shrink_to_fit();
    }

    /// Gives back the memory kept for further lists.
    pub(super) fn shrink_to_fit(&mut self) {
        self.numbers.shrink_to_fit();
        self.starts.shrink_to_fit();
    }

    /// The list of a thing.
    pub(super) fn of(&self, thing: usize) -> &[u32] {
        &self.numbers[self.starts[thing] as usize..self.starts[thing + 1] as usize]
    }

    /// The places of the numbers of some lists among those of all.
    pub(super) fn range(&self, things: Range<usize>) -> Range<usize> {
        self.starts[things.start] as usize..self.starts[things.end] as usize
    }

    /// Number of lists.
    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Each thing with each number of its list.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (u32, u32)> + Clone {
        (0..self.len()).flat_map(|thing| self.of(thing).iter().map(move |&number| (thing as u32, number)))
    }
}

fn size(numbers: u64) -> u32 {
    u32::try_from(numbers).expect("the lists of a text hold fewer than 2^32 numbers")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_keep_their_pairs_and_can_be_inverted() {
        let pairs = [(2, 7), (0, 5), (2, 1), (0, 7)];
        let lists = Lists::from_pairs(4, pairs.iter().copied());
        assert_eq!((0..4).map(|thing| lists.of(thing)).collect::<Vec<_>>(), [&[5, 7][..], &[], &[7, 1], &[]]);
        assert_eq!(lists.inverted(8).of(7), [0, 2]);
        let mut grown = Lists::default();
        for thing in 0..4 {
            grown.push(lists.of(thing).iter().copied());
        }
        assert!(grown.pairs().eq(lists.pairs()));
        grown.retain(|number| number != 7);
        assert_eq!((0..4).map(|thing| grown.of(thing)).collect::<Vec<_>>(), [&[5][..], &[], &[1], &[]]);
        assert_eq!(Lists::from_pairs(0, std::iter::empty()).len(), 0);
    }
}
