//! Paragraphs into sentences and tokens, and the compare key of a text.
