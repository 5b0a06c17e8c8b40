//! English, of any region.

use super::language::Language;

#[rustfmt::skip] // word lists read better in lines than one word a line
pub(super) const ENGLISH: Language = Language {
    joining: &[
        // before a name
        "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mmes", "Dr", "Drs", "Prof", "Profs", "Rev", "Revd", "Fr", "Sr", "Hon",
        "Rt. Hon", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Cpl", "Sgt", "Pte", "Brig", "Adm", "Cst", "Supt",
        "Insp", "Det", "Sen", "Rep", "Gov", "Pres", "Amb", "Atty", "Hon. Mr", "M", "MM", "Mme", "Mlle", "Mgr", "Msgr",
        "Me",
        // before the rest of their sentence
        "e.g", "eg", "i.e", "ie", "viz", "cf", "vs", "v", "approx", "c", "ca", "esp", "incl", "resp", "est", "ed",
        "eds", "trans", "tel", "a.k.a", "w.r.t",
    ],
    before_number: &[
        "No", "Nos", "art", "arts", "p", "pp", "para", "paras", "par", "sec", "secs", "sect", "s", "ss", "ch", "chap",
        "vol", "vols", "fig", "figs", "tab", "eq", "eqs", "ref", "refs", "app", "cl", "reg", "regs", "sched", "r",
        "rr", "c", "n", "nn", "l", "ll", "ver", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct",
        "Nov", "Dec", "ext", "Ex", "no", "nos",
    ],
    trailing: &["etc", "et al"],
    ambiguous: &[
        "Inc", "Ltd", "Co", "Corp", "Bros", "LLC", "plc", "Jr", "Sr", "Esq", "ibid", "op. cit",
        "loc. cit", "Ave", "Blvd", "Rd", "Dept", "Univ", "Assn", "Est", "Ont", "Que", "Alta", "Sask", "Man", "Calif",
        "Mass", "Fla", "Pa", "Va", "Wash", "Ph.D", "Ph. D", "Dist", "St", "Sts", "Ste", "Mt", "Ft", "Can", "Reg",
        "Geo", "Vict", "Cap", "Stat",
    ],
    openers: &[
        "the", "a", "an", "this", "that", "these", "those", "it", "he", "she", "they", "we", "you", "i", "there",
        "here", "his", "her", "their", "our", "its", "my", "your", "but", "and", "or", "so", "yet", "if", "when",
        "while", "since", "because", "although", "though", "as", "after", "before", "during", "in", "on", "at", "by",
        "for", "from", "to", "with", "without", "under", "over", "between", "among", "according", "however",
        "moreover", "therefore", "thus", "then", "also", "what", "who", "how", "why", "where", "which", "all", "some",
        "many", "most", "several", "each", "every", "both", "not", "one", "two", "three", "other", "others",
        "such", "despite", "once", "until", "unless", "even", "only", "about", "today", "yesterday", "meanwhile", "is",
        "are", "was", "were", "do", "does", "did", "can", "could", "will", "would", "should", "may", "let", "please",
    ],
    saying: &[
        "said", "says", "say", "asked", "asks", "told", "tells", "added", "adds", "wrote", "writes", "replied",
        "cried", "exclaimed", "shouted", "whispered", "continued", "demanded", "wondered", "inquired", "tweeted",
        "answered",
    ],
    dotted_ordinals: false,
};
