//! The alignment map: both texts as columns, a bar a unit, and a ribbon from what belongs together to what belongs
//! together.

use maud::{Markup, html};

use super::{Phrase, ReportInput, ReportStrings, Trust};
use crate::model::{Bead, BeadShape, Side};

/// Width of the picture, in its own units.
const WIDTH: f64 = 240.0;
/// Height of the picture; each column fills it.
const HEIGHT: f64 = 1000.0;
/// Width of a column.
const COLUMN: f64 = 34.0;
/// How far the wedge of a unit without counterpart reaches towards the other side.
const WEDGE: f64 = 34.0;
/// Ordinary neighbours are drawn as one while they are lower than this.
const LOWEST: f64 = 0.6;

/// The picture and the key to its colours.
pub(super) fn map(input: &ReportInput, strings: &dyn ReportStrings) -> Markup {
    let columns = [Side::Source, Side::Target].map(|side| Column::new(input.units(side)));
    let view_box = format!("0 0 {WIDTH} {HEIGHT}");
    html! {
        svg viewBox=(view_box) preserveAspectRatio="none" role="img" aria-labelledby="map-title" aria-describedby="map-text" {
            @for shape in shapes(&input.rows.beads, &columns) {
                g class=(shape.look.class()) data-row=(shape.row) {
                    path.bar d=(shape.bars) {}
                    path.ribbon d=(shape.ribbon) {}
                }
            }
        }
        p.hidden #map-text { (strings.phrase(Phrase::MapText)) }
        ul.key aria-hidden="true" {
            @for look in Look::ALL {
                li { span.swatch.(look.class()) {} (strings.phrase(look.phrase())) }
            }
        }
    }
}

/// Where the units of one text lie between 0 and [`HEIGHT`]: one more edge than units.
struct Column {
    edges: Vec<f64>,
}

impl Column {
    fn new<'a>(units: impl Iterator<Item = &'a str>) -> Self {
        let lengths = units.map(|text| text.chars().count().max(1) as f64);
        let mut edges = vec![0.0];
        edges.extend(lengths.scan(0.0, |end, length| {
            *end += length;
            Some(*end)
        }));
        let scale = HEIGHT / edges.last().copied().filter(|&end| end > 0.0).unwrap_or(1.0);
        edges.iter_mut().for_each(|edge| *edge *= scale);
        Self { edges }
    }
}

/// How beads of a sort are drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Trusted(Trust),
    Moved,
    Alone,
}

impl Look {
    const ALL: [Self; 5] = [
        Self::Trusted(Trust::ALL[0]),
        Self::Trusted(Trust::ALL[1]),
        Self::Trusted(Trust::ALL[2]),
        Self::Moved,
        Self::Alone,
    ];

    fn of(bead: &Bead) -> Self {
        match bead.shape() {
            BeadShape::Missing | BeadShape::Added => Self::Alone,
            _ if bead.moved => Self::Moved,
            _ => Self::Trusted(Trust::of(bead)),
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Trusted(trust) => trust.class(),
            Self::Moved => "moved",
            Self::Alone => "alone",
        }
    }

    fn phrase(self) -> Phrase {
        match self {
            Self::Trusted(trust) => trust.phrase(),
            Self::Moved => Phrase::Moved,
            Self::Alone => Phrase::NoCounterpart,
        }
    }
}

/// A bead, or several ordinary ones too low to be told apart, as paths.
struct Shape {
    row: usize,
    look: Look,
    bars: String,
    ribbon: String,
}

/// The ordinary beads first, so that what is remarkable lies on top of them.
fn shapes(beads: &[Bead], columns: &[Column; 2]) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let mut first = 0;
    while first < beads.len() {
        let count = drawn_together(&beads[first..], columns);
        shapes.push(shape(first, &beads[first..first + count], columns));
        first += count;
    }
    shapes.sort_by_key(|shape| match shape.look {
        Look::Trusted(Trust::Sure) => 0,
        Look::Trusted(Trust::RatherSure) => 1,
        Look::Trusted(Trust::Unsure) => 2,
        Look::Moved => 3,
        Look::Alone => 4,
    });
    shapes
}

/// How many of the next beads are drawn as one.
fn drawn_together(beads: &[Bead], columns: &[Column; 2]) -> usize {
    let look = Look::of(&beads[0]);
    if matches!(look, Look::Moved | Look::Alone) {
        return 1;
    }
    let mut count = 1;
    while count < beads.len() && Look::of(&beads[count]) == look && height(&beads[..count], columns) < LOWEST {
        count += 1;
    }
    count
}

fn height(beads: &[Bead], columns: &[Column; 2]) -> f64 {
    let (top, bottom) = extent(beads, Side::Source, columns);
    bottom - top
}

/// Top and bottom of what the beads hold on one side.
fn extent(beads: &[Bead], side: Side, columns: &[Column; 2]) -> (f64, f64) {
    let edges = &columns[side as usize].edges;
    let (first, last) = (beads[0].side(side), beads[beads.len() - 1].side(side));
    (edges[first.start as usize], edges[last.end as usize])
}

fn shape(row: usize, beads: &[Bead], columns: &[Column; 2]) -> Shape {
    let look = Look::of(&beads[0]);
    let sides = [Side::Source, Side::Target].map(|side| bars(beads, side, columns));
    let (source, target) = (inset(extent(beads, Side::Source, columns)), inset(extent(beads, Side::Target, columns)));
    let ribbon = match beads[0].shape() {
        BeadShape::Missing => wedge(COLUMN, COLUMN + WEDGE, source),
        BeadShape::Added => wedge(WIDTH - COLUMN, WIDTH - COLUMN - WEDGE, target),
        _ => ribbon(source, target),
    };
    Shape { row, look, bars: sides.concat(), ribbon }
}

/// A rectangle a unit; one for all of them where several beads are drawn as one.
fn bars(beads: &[Bead], side: Side, columns: &[Column; 2]) -> String {
    let left = match side {
        Side::Source => 0.0,
        Side::Target => WIDTH - COLUMN,
    };
    let bar = |(top, bottom): (f64, f64)| format!("M{left} {top:.1}h{COLUMN}V{bottom:.1}h-{COLUMN}z");
    let edges = &columns[side as usize].edges;
    match beads {
        [bead] => bead.side(side).indices().map(|unit| bar(inset((edges[unit], edges[unit + 1])))).collect(),
        several => bar(inset(extent(several, side, columns))),
    }
}

/// Leaves a line of air above and below where there is room for it.
fn inset((top, bottom): (f64, f64)) -> (f64, f64) {
    let air = if bottom - top > 4.0 { 1.0 } else { 0.0 };
    (top + air, bottom - air)
}

fn ribbon(source: (f64, f64), target: (f64, f64)) -> String {
    let (left, right, middle) = (COLUMN, WIDTH - COLUMN, WIDTH / 2.0);
    format!(
        "M{left} {:.1}C{middle} {:.1} {middle} {:.1} {right} {:.1}V{:.1}C{middle} {:.1} {middle} {:.1} {left} {:.1}z",
        source.0, source.0, target.0, target.0, target.1, target.1, source.1, source.1
    )
}

fn wedge(base: f64, tip: f64, (top, bottom): (f64, f64)) -> String {
    format!("M{base} {top:.1}L{tip} {:.1}L{base} {bottom:.1}z", (top + bottom) / 2.0)
}
