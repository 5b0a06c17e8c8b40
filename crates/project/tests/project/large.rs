//! A pair of 100,000 paragraphs: `cargo test --release -p relecture-project -- --ignored --nocapture large`.

use std::cell::Cell;
use std::time::Instant;

use relecture_core::progress::Cancelled;
use relecture_project::{Direction, ImportProgress, RowFilter, SourceRule, Stage};

use crate::kit::{ENGLISH, FRENCH, file, project};

/// Says how long each stage took.
struct Clock {
    stage: Cell<Option<Stage>>,
    since: Cell<Instant>,
}

impl ImportProgress for Clock {
    fn advance(&self, stage: Stage, _done: u64, _total: u64) -> Result<(), Cancelled> {
        if self.stage.get() != Some(stage) {
            println!("until {stage:?}: {:.1?}", self.since.get().elapsed());
            self.stage.set(Some(stage));
            self.since.set(Instant::now());
        }
        Ok(())
    }
}

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let value = work();
    println!("{what}: {:.1?}", start.elapsed());
    value
}

/// The text again and again, with other numbers each time.
fn repeated(text: &str) -> String {
    (0..20_000).map(|n| format!("{} {n}\n\n", text.replace("212", &(n * 7 + 3).to_string()).trim_end())).collect()
}

#[test]
#[ignore = "a measurement"]
fn large() {
    let (_folder, mut project) = project();
    let clock = Clock { stage: Cell::new(None), since: Cell::new(Instant::now()) };
    let files = vec![file("harbour.txt", &repeated(ENGLISH)), file("port.txt", &repeated(FRENCH))];
    let imported = timed("import", || project.import(files, SourceRule::Recognise, &clock).unwrap());
    let pair = imported.pairs[0];
    let details = timed("details of the pair", || project.pair(pair).unwrap());
    println!("{:?}", details.rows);
    for start in [0, 60_000, 119_000] {
        timed(&format!("100 rows at {start}"), || {
            assert_eq!(project.rows(pair, start, 100).unwrap().rows.len(), 100);
        });
    }
    timed("search that finds nothing", || {
        project.find_row(pair, 0, Direction::Previous, RowFilter::LowConfidence).unwrap();
    });
    timed("swap", || project.swap_sides(pair).unwrap());
    timed("undo", || project.undo().unwrap());
    timed("check", || assert_eq!(project.check().unwrap(), []));
}
