//! Values in, files out.

pub mod comparison;
mod page;
pub mod report;
pub mod score_card;
pub mod terms;
pub mod tmx;
