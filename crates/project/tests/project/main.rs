//! What a person can do with a project, from files to rows and back.

// The lint knows tests by their attribute, not what they share.
#![allow(clippy::unwrap_used)]

mod check;
mod concordance;
mod earlier;
mod edit;
mod import;
mod killed;
mod kit;
mod large;
mod laws;
mod memory;
mod realign;
mod review;
mod rivals;
mod row_history;
mod rows;
mod section_text;
mod sign_off;
mod versions;
