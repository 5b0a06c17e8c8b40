//! German, of any region.

use super::language::Language;

#[rustfmt::skip] // word lists read better in lines than one word a line
pub(super) const GERMAN: Language = Language {
    joining: &[
        // before a name
        "Hr", "Hrn", "Fr", "Frl", "Dr", "Prof", "Dipl", "Ing", "Mag", "med", "phil", "jur", "h. c", "mult", "rer", "nat", "Fa", "hl", "St", "Mr",
        "Mrs", "Ms", "Gebr",
        // before the rest of their sentence
        "z. B", "Mio", "Mrd", "Tsd", "z.B", "d. h", "d.h", "u. a", "u.a", "i. e", "i.e", "e.g", "bzw", "vgl", "ca", "evtl", "ggf", "insb",
        "bes", "inkl", "exkl", "sog", "sogen", "m. E", "m.E", "o. ä", "z. T", "z.T", "u. U", "v. a", "v.a", "i. d. R",
        "z. Zt", "i. A", "s", "vs", "geb", "gest", "v", "n", "resp", "abgek", "allg", "eigtl", "einschl", "entspr",
        "gegr", "getr", "hrsg", "jew", "mind", "möglw", "nördl", "südl", "östl", "westl", "Tel", "urspr", "usf",
        "verh", "wg", "zit", "zzgl", "cf", "dt", "franz", "engl",
    ],
    before_number: &[
        "Nr", "Nrn", "Art", "Abs", "Bd", "Bde", "Kap", "Abb", "Fig", "Tab", "Ziff", "Rn", "Anm", "Aufl", "Jh",
        "Jhdt", "Jg", "Lit", "Bl", "Kl",
    ],
    trailing: &["etc"],
    ambiguous: &[
        "usw", "u. dgl", "u. v. m", "u. Ä", "u. ä", "n. Chr", "v. Chr", "Chr", "Co", "Inc", "Str", "str", "ff",
        "f", "Jan", "Feb", "Apr", "Aug", "Sept", "Okt", "Nov", "Dez", "m", "km", "cm", "ü. M", "Uhr",
    ],
    openers: &[
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "er", "sie", "es",
        "wir", "ich", "ihr", "man", "dieser", "diese", "dieses", "diesen", "diesem", "jene", "jener", "mein", "sein",
        "seine", "ihre", "unser", "unsere", "und", "aber", "oder", "doch", "denn", "so", "da", "dann", "wenn", "als",
        "wie", "was", "wer", "wo", "warum", "weil", "obwohl", "nach", "vor", "mit", "in", "im", "an", "am", "auf",
        "aus", "bei", "beim", "für", "von", "vom", "zu", "zum", "zur", "über", "unter", "durch", "ohne", "um", "seit",
        "während", "wegen", "trotz", "gegen", "hier", "dort", "jetzt", "nun", "heute", "auch", "noch", "nur", "schon",
        "sogar", "alle", "viele", "einige", "manche", "jeder", "jede", "kein", "keine", "nicht", "nichts", "endlich",
        "leider", "bald", "plötzlich", "zuerst", "zwei", "drei", "daher", "deshalb", "darum", "dabei", "damit", "dazu",
        "jedoch", "trotzdem", "allerdings", "inzwischen", "bis", "ob", "sein", "seinen", "seiner", "meine", "unseren",
        "ist", "sind", "war", "waren", "hat", "hatte",
    ],
    saying: &[],
    dotted_ordinals: true,
};
