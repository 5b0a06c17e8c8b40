//! What a reader and a writer of a file format share.

pub mod odf;
pub mod ooxml;
pub mod xml;
pub mod xml_stream;
pub mod zip;
