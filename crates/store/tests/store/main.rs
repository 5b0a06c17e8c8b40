//! Project files as a whole: their tables, their laws, and what happens when they are in a bad state.

// The lint knows tests by their attribute, not what they share.
#![allow(clippy::unwrap_used)]

mod children;
mod concordance;
mod files;
mod kit;
mod large;
mod schemas;
mod tables;
mod terms;
mod undo;
