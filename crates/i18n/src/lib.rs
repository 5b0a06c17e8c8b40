//! What the user reads, in French and English.
