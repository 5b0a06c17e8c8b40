//! The beads of paragraphs, from the beads of what stands inside them.

use std::ops::Range;

use super::path::Step;
use super::words::Side;

/// The least share of a paragraph that another must hold to be its counterpart: a short sentence that strays across a
/// break binds no paragraphs.
const LEAST_SHARE: f64 = 0.2;

/// A source and a target paragraph that share text.
struct Link {
    source: usize,
    target: usize,
    /// Characters of the source paragraph rendered in the target one, and the reverse.
    shared: [f64; 2],
    posterior: f64,
}

/// Joins the paragraphs that share sentences.
pub(super) fn join(sides: &[Side; 2], steps: &[Step]) -> Vec<Step> {
    let numbers = sides.each_ref().map(numbers);
    let counts = numbers.each_ref().map(|numbers| numbers.last().map_or(0, |last| last + 1));
    let lengths = [0, 1].map(|side| paragraph_lengths(&sides[side], &numbers[side], counts[side]));
    let mut links = links(sides, &numbers, steps);
    links.retain(|link| {
        link.shared[0] >= LEAST_SHARE * lengths[0][link.source]
            || link.shared[1] >= LEAST_SHARE * lengths[1][link.target]
    });
    components(&links, counts)
}

/// The paragraph of each unit, numbered from 0.
fn numbers(side: &Side) -> Vec<usize> {
    let mut number = 0;
    let number_of = |unit: usize| {
        number += usize::from(side.breaks[unit] && unit > 0);
        number
    };
    (0..side.len()).map(number_of).collect()
}

fn paragraph_lengths(side: &Side, numbers: &[usize], count: usize) -> Vec<f64> {
    let mut lengths = vec![0.0; count];
    for (length, &number) in side.lengths.iter().zip(numbers) {
        lengths[number] += length;
    }
    lengths
}

/// The shared text of each two paragraphs, in the order of both sides.
fn links(sides: &[Side; 2], numbers: &[Vec<usize>; 2], steps: &[Step]) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    for step in steps {
        let (source, target) = step.units();
        let lengths =
            [(0, &source), (1, &target)].map(|(side, units)| sides[side].lengths[units.clone()].iter().sum::<f64>());
        for s in source {
            for t in target.clone() {
                let (length_s, length_t) = (sides[0].lengths[s], sides[1].lengths[t]);
                let shared = [length_s * length_t / lengths[1].max(1.0), length_t * length_s / lengths[0].max(1.0)];
                let (source, target) = (numbers[0][s], numbers[1][t]);
                let known = links.iter_mut().rev().take(32).find(|link| link.source == source && link.target == target);
                match known {
                    Some(link) => {
                        link.shared[0] += shared[0];
                        link.shared[1] += shared[1];
                        link.posterior = link.posterior.min(f64::from(step.posterior));
                    }
                    None => links.push(Link { source, target, shared, posterior: f64::from(step.posterior) }),
                }
            }
        }
    }
    links
}

/// Steps from linked paragraphs; what no link holds is a gap of one paragraph.
fn components(links: &[Link], counts: [usize; 2]) -> Vec<Step> {
    let mut steps = Vec::new();
    let (mut s, mut t) = (0, 0);
    let gap = |steps: &mut Vec<Step>, source: Range<usize>, target: Range<usize>| {
        steps.extend(source.map(|unit| Step {
            source: (unit, 1),
            target: (target.start, 0),
            posterior: 0.5,
            moved: false,
        }));
    };
    let mut at = 0;
    while at < links.len() {
        let (mut end_s, mut end_t) = (links[at].source + 1, links[at].target + 1);
        let (start_s, start_t) = (links[at].source, links[at].target);
        let mut posterior = links[at].posterior;
        at += 1;
        while at < links.len() && (links[at].source < end_s || links[at].target < end_t) {
            end_s = end_s.max(links[at].source + 1);
            end_t = end_t.max(links[at].target + 1);
            posterior = posterior.min(links[at].posterior);
            at += 1;
        }
        gap(&mut steps, s..start_s, t..start_t);
        steps.extend((t..start_t).map(|unit| Step {
            source: (start_s, 0),
            target: (unit, 1),
            posterior: 0.5,
            moved: false,
        }));
        let posterior = posterior as f32;
        steps.push(Step {
            source: (start_s, end_s - start_s),
            target: (start_t, end_t - start_t),
            posterior,
            moved: false,
        });
        (s, t) = (end_s, end_t);
    }
    gap(&mut steps, s..counts[0], t..counts[1]);
    steps.extend((t..counts[1]).map(|unit| Step {
        source: (counts[0], 0),
        target: (unit, 1),
        posterior: 0.5,
        moved: false,
    }));
    steps
}
