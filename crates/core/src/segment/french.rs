//! French, of any region.

use super::language::Language;

#[rustfmt::skip] // word lists read better in lines than one word a line
pub(super) const FRENCH: Language = Language {
    joining: &[
        // before a name
        "M", "MM", "Mme", "Mmes", "Mlle", "Mlles", "Mgr", "Mgrs", "Dr", "Drs", "Dre", "Dres", "Me", "Mes", "Mtre",
        "Pr", "Prs", "Pre", "Prof", "Mx", "Vve", "Sr", "Cdt", "Col", "Cpt", "Gén", "Lt", "Sgt", "Adj", "Hon",
        "Exc", "Mr", "Mrs", "Ms",
        // before the rest of their sentence
        "p. ex", "p.ex", "par ex", "ex", "c.-à-d", "c-à-d", "c.à.d", "càd", "cf", "conf", "env", "vs", "c", "i.e",
        "e.g", "av", "apr", "ap", "dir", "éd", "trad", "ill", "coll", "faub", "tél", "téléc",
    ],
    before_number: &[
        "art", "al", "p", "pp", "par", "paragr", "chap", "ch", "vol", "fig", "tabl", "tab", "t", "n", "no", "nos",
        "num", "réf", "sect", "sec", "séc", "s", "ss", "v", "vers", "ann", "L.Q", "L.R.Q", "L.C", "L.R.C", "janv",
        "févr", "fév", "avr", "juill", "juil", "sept", "oct", "nov", "déc", "C.P", "B.P", "CP", "BP", "h", "min",
        "règl", "app", "r",
    ],
    trailing: &["etc", "et coll", "et al", "suiv", "sq", "sqq"],
    ambiguous: &[
        "inc", "ltée", "Cie", "cie", "lim", "jr", "ibid", "op. cit",
        "loc. cit", "col", "gén", "cap", "sgt", "adj", "St", "Ste", "Sts", "Stes", "boul", "bd", "blvd", "rte", "Can", "Ont", "Qué", "Alta", "Sask",
        "Man", "Reg", "Geo", "Vict", "Cap",
    ],
    openers: &[
        "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "au", "aux", "ce", "cet", "cette", "ces", "c'",
        "ça", "cela", "ceci", "il", "elle", "ils", "elles", "on", "je", "j'", "tu", "nous", "vous", "iel", "son", "sa",
        "ses", "leur", "leurs", "notre", "nos", "votre", "vos", "mon", "ma", "mes", "mais", "et", "ou", "or", "car",
        "donc", "ni", "si", "quand", "lorsque", "lorsqu'", "puis", "puisque", "alors", "aussi", "ainsi", "après",
        "avant", "pendant", "depuis", "dans", "en", "par", "pour", "sur", "sous", "sans", "avec", "selon", "chez",
        "entre", "malgré", "à", "y", "qui", "que", "qu'", "quoi", "quel", "quelle", "comment", "pourquoi", "où", "tout",
        "tous", "toute", "toutes", "certains", "certaines", "plusieurs", "chaque", "aucun", "aucune", "ne", "n'", "non",
        "oui", "voici", "voilà", "plus", "toutefois", "cependant", "pourtant", "enfin", "ensuite", "parmi", "outre",
        "lui", "celui", "celle", "ceux", "celles", "bien", "comme", "afin", "grâce", "deux", "trois", "même", "s'",
        "aujourd'", "hier", "demain", "jusqu'",
    ],
    saying: &[],
    dotted_ordinals: false,
};
