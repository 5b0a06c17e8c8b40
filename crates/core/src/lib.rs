//! Text in, values out: the pipeline `import → segment → align → check → diff → export` as pure functions.
//!
//! Nothing here opens a file, reads a clock, speaks SQL or words a sentence for the user. A stage takes what the stage
//! before it returned.

pub mod model;
pub mod progress;

pub mod align;
pub mod check;
pub mod dictionary;
pub mod diff;
pub mod export;
pub mod format;
pub mod gazetteer;
pub mod import;
pub mod lexicon;
mod lookup;
pub mod pairing;
mod parallel;
pub mod profile;
pub mod quantity;
pub mod score;
pub mod search;
pub mod segment;
pub mod terms;
