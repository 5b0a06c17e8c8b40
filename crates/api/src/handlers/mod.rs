//! What each command does, by the pipeline's names. A handler is a handful of lines.

mod align;
mod annotate;
mod changes;
mod check;
mod comment;
mod compare;
mod concordance;
mod disputes;
mod edit;
mod find;
mod import;
mod map;
mod overview;
mod realign;
mod regroup;
mod row_history;
mod section_text;
mod sign_off;
mod stale;
mod term_names;
mod terms;
mod versions;
mod workspace;
