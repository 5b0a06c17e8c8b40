//! The beads of paragraphs, from the beads of what stands inside them.

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
    /// How likely the text they share begins and ends where it does.
    corners: [f32; 2],
}

/// The paragraphs of one side.
struct Paragraphs {
    /// The paragraph of each unit, numbered from 0.
    numbers: Vec<usize>,
    /// Number of characters of each paragraph.
    lengths: Vec<f64>,
    /// Number of characters of each paragraph that are likely to have no counterpart.
    alone: Vec<f64>,
}

impl Paragraphs {
    fn new(side: &Side) -> Self {
        let mut paragraphs = Self { numbers: Vec::with_capacity(side.len()), lengths: Vec::new(), alone: Vec::new() };
        for (unit, length) in side.lengths.iter().enumerate() {
            if side.breaks[unit] {
                paragraphs.lengths.push(0.0);
                paragraphs.alone.push(0.0);
            }
            let number = paragraphs.lengths.len() - 1;
            paragraphs.numbers.push(number);
            paragraphs.lengths[number] += length;
        }
        paragraphs
    }

    /// How likely a paragraph has no counterpart.
    fn alone(&self, paragraph: usize) -> f32 {
        (self.alone[paragraph] / self.lengths[paragraph].max(1.0)) as f32
    }
}

/// Joins the paragraphs that share sentences.
pub(super) fn join(sides: &[Side; 2], steps: &[Step]) -> Vec<Step> {
    let mut paragraphs = sides.each_ref().map(Paragraphs::new);
    for step in steps {
        let (source, target) = step.units();
        let mut leave = |side: usize, unit: usize| {
            let number = paragraphs[side].numbers[unit];
            paragraphs[side].alone[number] += sides[side].lengths[unit] * f64::from(step.posterior);
        };
        match (source.len(), target.len()) {
            (_, 0) => source.for_each(|unit| leave(0, unit)),
            (0, _) => target.for_each(|unit| leave(1, unit)),
            _ => {}
        }
    }
    let mut links = links(sides, &paragraphs, steps);
    links.retain(|link| {
        link.shared[0] >= LEAST_SHARE * paragraphs[0].lengths[link.source]
            || link.shared[1] >= LEAST_SHARE * paragraphs[1].lengths[link.target]
    });
    components(&links, &paragraphs)
}

/// The shared text of each two paragraphs, in the order of both sides.
fn links(sides: &[Side; 2], paragraphs: &[Paragraphs; 2], steps: &[Step]) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    for step in steps {
        let (source, target) = step.units();
        let length =
            |side: usize, units: std::ops::Range<usize>| sides[side].lengths[units].iter().sum::<f64>().max(1.0);
        let (source_length, target_length) = (length(0, source.clone()), length(1, target.clone()));
        for s in source {
            for t in target.clone() {
                let product = sides[0].lengths[s] * sides[1].lengths[t];
                let shared = [product / target_length, product / source_length];
                let (source, target) = (paragraphs[0].numbers[s], paragraphs[1].numbers[t]);
                // The path runs forwards, and a step has few units: the link, if there is one, is among the last.
                let known = links.iter_mut().rev().take(16).find(|link| link.source == source && link.target == target);
                if let Some(link) = known {
                    link.shared[0] += shared[0];
                    link.shared[1] += shared[1];
                    link.corners[1] = step.corners[1];
                } else {
                    links.push(Link { source, target, shared, corners: step.corners });
                }
            }
        }
    }
    links
}

/// Steps from linked paragraphs; what no link holds is a gap of one paragraph.
fn components(links: &[Link], paragraphs: &[Paragraphs; 2]) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut next = (0, 0);
    let gaps = |steps: &mut Vec<Step>, from: (usize, usize), to: (usize, usize)| {
        let gap = |source, target, posterior| Step { source, target, posterior, corners: [1.0; 2], moved: false };
        steps.extend((from.0..to.0).map(|unit| gap((unit, 1), (from.1, 0), paragraphs[0].alone(unit))));
        steps.extend((from.1..to.1).map(|unit| gap((to.0, 0), (unit, 1), paragraphs[1].alone(unit))));
    };
    let mut links = links.iter().peekable();
    while let Some(first) = links.next() {
        let start = (first.source, first.target);
        let mut end = (first.source + 1, first.target + 1);
        let mut corners = first.corners;
        while let Some(link) = links.next_if(|link| link.source < end.0 || link.target < end.1) {
            end = (end.0.max(link.source + 1), end.1.max(link.target + 1));
            corners[1] = link.corners[1];
        }
        gaps(&mut steps, next, start);
        steps.push(Step {
            source: (start.0, end.0 - start.0),
            target: (start.1, end.1 - start.1),
            posterior: corners[0].min(corners[1]),
            corners,
            moved: false,
        });
        next = end;
    }
    gaps(&mut steps, next, (paragraphs[0].lengths.len(), paragraphs[1].lengths.len()));
    steps
}
