//! Rules about the project itself: which way the arrows run, that generated files are current, that our own French is
//! correct.

mod arrows;
mod documents;
mod generated;
mod strings;
