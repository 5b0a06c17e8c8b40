//! Languages without lists of their own, and texts whose language is not known: what European languages share.

use super::language::Language;

#[rustfmt::skip] // word lists read better in lines than one word a line
pub(super) const OTHER: Language = Language {
    joining: &[
        "M", "MM", "Mme", "Mmes", "Mlle", "Mgr", "Me", "Mr", "Mrs", "Ms", "Dr", "Dra", "Dre", "Prof", "Pr", "Ing",
        "Sr", "Sra", "Srta", "Sig", "Hr", "Gen", "Lt", "Col", "Capt", "Sgt", "Hon", "Rev", "e.g", "i.e", "p. ex",
        "p.ex", "c.-à-d", "z. B", "z.B", "d. h", "d.h", "cf", "vs", "ca", "p. ej", "p.ej",
    ],
    before_number: &[
        "No", "Nos", "Nr", "núm", "num", "art", "arts", "p", "pp", "pág", "págs", "pag", "vol", "fig", "chap", "cap",
        "sec", "para", "par", "ref",
    ],
    trailing: &["etc", "et al"],
    ambiguous: &[
        "usw", "Inc", "Ltd", "Co", "Corp", "Jr", "ibid", "ltée", "St", "Ste", "Sta",
    ],
    openers: &[
        "the", "this", "these", "it", "he", "she", "they", "we", "there", "but", "in", "on", "at", "if", "when", "le",
        "la", "les", "il", "elle", "ils", "elles", "ce", "cette", "ces", "on", "nous", "mais", "en", "dans", "pour",
        "el", "los", "las", "il", "lo", "gli", "os", "as", "o", "de", "het", "der", "die", "das",
    ],
    saying: &[],
    dotted_ordinals: false,
};
