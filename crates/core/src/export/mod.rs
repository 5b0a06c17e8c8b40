//! Values in, files out.

pub mod report;
