//! Values in, files out.

pub mod report;
pub mod terms;
