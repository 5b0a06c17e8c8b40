//! Values in, files out.

pub mod comparison;
mod page;
pub mod report;
pub mod terms;
pub mod tmx;
