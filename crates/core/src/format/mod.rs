//! What a reader and a writer of a file format share.

pub mod xml;
pub mod zip;
