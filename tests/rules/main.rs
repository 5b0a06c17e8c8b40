//! Rules about the project itself: which way the arrows run, that every check is worded, that generated files are current,
//! that our own French is correct.

mod arrows;
mod capabilities;
mod checks;
mod documents;
mod generated;
mod licences;
mod strings;
