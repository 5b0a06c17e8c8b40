//! Rules about the project itself: which way the arrows run, and that generated files are current.

mod arrows;
mod generated;
