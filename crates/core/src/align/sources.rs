//! Which sources of evidence there are.

/// What may speak for and against a bead. All of it does by default; leaving a source out shows what it gives.
#[derive(Clone, Copy, Debug)]
pub struct Sources {
    /// Lengths of the units.
    pub length: bool,
    /// Numbers of the same value.
    pub numbers: bool,
    /// Words spelt the same.
    pub names: bool,
    /// Kindred words.
    pub cognates: bool,
    /// The lexicon that comes with the program.
    pub lexicon: bool,
    /// Words that the texts themselves teach.
    pub learnt: bool,
    /// The parts that paragraphs play, and punctuation.
    pub structure: bool,
    /// Paragraph breaks.
    pub breaks: bool,
    /// The search for what stands elsewhere in the other text.
    pub moves: bool,
}

impl Default for Sources {
    fn default() -> Self {
        Self {
            length: true,
            numbers: true,
            names: true,
            cognates: true,
            lexicon: true,
            learnt: true,
            structure: true,
            breaks: true,
            moves: true,
        }
    }
}
