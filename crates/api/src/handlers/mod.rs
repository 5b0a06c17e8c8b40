//! What each command does, by the pipeline's names. A handler is a handful of lines.

mod align;
mod changes;
mod check;
mod import;
mod realign;
mod workspace;
