//! The forms of verbs: present, imperfect, past, future and conditional, present subjunctive, participles.

/// Ends after the stem of a French verb in *-er*.
const FIRST_GROUP: &str = "er e es ons ez ent ais ait ions iez aient a ai as èrent era erai eras erez erons eront \
                           erait erais eraient é ée és ées ant";
const SECOND_GROUP: &str = "ir is it issons issez issent issais issait issaient irent ira irai iront irez irait \
                            iraient i ie ies isse issant";
const THIRD_GROUP: &str = "re s  ons ez ent ais ait aient is it irent ra rai ront rez rait raient u ue us ues e ant";

/// French verbs that follow no group, by how they end: what stands in place of that end.
const FRENCH: &[(&str, &str)] = &[
    (
        "être",
        "être suis es est sommes êtes sont était étaient été étant sera seront serait seraient soit soient fut furent",
    ),
    ("avoir", "avoir ai as a avons avez ont avait avaient eu eue eus ayant aura auront aurait auraient ait aient eut"),
    ("aller", "aller vais va allons allez vont allait allaient allé allée allés allées allant ira iront irait aille"),
    (
        "faire",
        "faire fais fait faisons faites font faisait faisaient faite faits faisant fera feront ferait feraient fasse fassent fit firent",
    ),
    (
        "mettre",
        "mettre mets met mettons mettez mettent mettait mettaient mis mise mises mettant mettra mettront mettrait mettraient mette mit mirent",
    ),
    (
        "battre",
        "battre bats bat battons battez battent battait battaient battu battue battus battues battant battra battront",
    ),
    (
        "prendre",
        "prendre prends prend prenons prenez prennent prenait prenaient pris prise prises prenant prendra prendront prendrait prendraient prenne prit prirent",
    ),
    (
        "tenir",
        "tenir tiens tient tenons tenez tiennent tenait tenaient tenu tenue tenus tenues tenant tiendra tiendront tiendrait tiendraient tienne tint tinrent",
    ),
    (
        "venir",
        "venir viens vient venons venez viennent venait venaient venu venue venus venues venant viendra viendront viendrait viendraient vienne vint vinrent",
    ),
    (
        "cevoir",
        "cevoir çois çoit cevons cevez çoivent cevait cevaient çu çue çus çues cevant cevra cevront cevrait çut",
    ),
    (
        "devoir",
        "devoir dois doit devons devez doivent devait devaient dû due dus dues devant devra devront devrait devraient doive",
    ),
    (
        "voir",
        "voir vois voit voyons voyez voient voyait voyaient vu vue vus vues voyant verra verront verrait voie vit virent",
    ),
    (
        "duire",
        "duire duis duit duisons duisez duisent duisait duisaient duite duits duites duisant duira duiront duirait duise",
    ),
    (
        "truire",
        "truire truis truit truisons truisez truisent truisait truisaient truite truits truites truisant truira truiront",
    ),
    (
        "crire",
        "crire cris crit crivons crivez crivent crivait crivaient crite crits crites crivant crira criront crirait crive",
    ),
    ("dire", "dire dis dit disons dites disent disait disaient dite dits disant dira diront dirait dise"),
    ("lire", "lire lis lit lisons lisez lisent lisait lisaient lu lue lus lues lisant lira liront lise"),
    ("naître", "naître nais naît naissons naissent naissait né née nés nées naissant naîtra naîtront"),
    ("aître", "aître ais aît aissons aissez aissent aissait aissaient u ue us ues aissant aîtra aîtront aisse"),
    ("uivre", "uivre uis uit uivons uivez uivent uivait uivaient uivi uivie uivis uivies uivant uivra uivront uive"),
    ("vivre", "vivre vis vit vivons vivez vivent vivait vivaient vécu vécue vécus vivant vivra vivront vive"),
    ("ourir", "ourir ours ourt ourons ourez ourent ourait ouraient ouru ourue ourus ourant ourra ourront oure"),
    (
        "ffrir",
        "ffrir ffre ffres ffrons ffrez ffrent ffrait ffraient ffert fferte fferts ffertes ffrant ffrira ffriront",
    ),
    (
        "uvrir",
        "uvrir uvre uvres uvrons uvrez uvrent uvrait uvraient uvert uverte uverts uvertes uvrant uvrira uvriront",
    ),
    (
        "sentir",
        "sentir sens sent sentons sentez sentent sentait sentaient senti sentie sentis senties sentant sentira sente",
    ),
    (
        "partir",
        "partir pars part partons partez partent partait partaient parti partie partis parties partant partira parte",
    ),
    (
        "servir",
        "servir sers sert servons servez servent servait servaient servi servie servis servies servant servira serve",
    ),
    (
        "ndre",
        "ndre nds nd ndons ndez ndent ndait ndaient ndu ndue ndus ndues ndant ndra ndront ndrait ndraient nde ndit ndirent",
    ),
];

/// English verbs that change inside: what stands in place of the first.
const ENGLISH: &[&str] = &[
    "be is are am was were been being",
    "have has had having",
    "do does did done doing",
    "go goes went gone going",
    "bear bore borne",
    "begin began begun",
    "break broke broken",
    "bring brought",
    "build built",
    "buy bought",
    "catch caught",
    "choose chose chosen",
    "come came",
    "cut cut",
    "draw drew drawn",
    "drive drove driven",
    "fall fell fallen",
    "feel felt",
    "fight fought",
    "find found",
    "flee fled",
    "forbid forbade forbidden",
    "get got gotten",
    "give gave given",
    "grow grew grown",
    "hear heard",
    "hide hid hidden",
    "hit hit",
    "hold held",
    "hurt hurt",
    "keep kept",
    "know knew known",
    "lay laid",
    "lead led",
    "leave left",
    "let let",
    "lose lost",
    "make made",
    "meet met",
    "pay paid",
    "put put",
    "rise rose risen",
    "run ran",
    "say said",
    "see saw seen",
    "seek sought",
    "sell sold",
    "send sent",
    "set set",
    "shoot shot",
    "shut shut",
    "speak spoke spoken",
    "spend spent",
    "stand stood",
    "steal stole stolen",
    "strike struck stricken",
    "swear swore sworn",
    "take took taken",
    "teach taught",
    "tell told",
    "think thought",
    "throw threw thrown",
    "win won",
    "write wrote written",
];

/// The forms of a French verb.
pub(super) fn french(infinitive: &str) -> Vec<String> {
    let irregular = FRENCH.iter().filter(|(end, _)| infinitive.ends_with(end)).max_by_key(|(end, _)| end.len());
    if let Some((end, forms)) = irregular {
        let stem = &infinitive[..infinitive.len() - end.len()];
        return forms.split(' ').map(|form| format!("{stem}{form}")).collect();
    }
    for (end, ends) in [("er", FIRST_GROUP), ("ir", SECOND_GROUP), ("re", THIRD_GROUP)] {
        if let Some(stem) = infinitive.strip_suffix(end) {
            return ends.split(' ').map(|end| joined(stem, end)).collect();
        }
    }
    vec![infinitive.to_owned()]
}

/// Stem and end of a French verb; *g* and *c* keep their sound before *a* and *o*.
fn joined(stem: &str, end: &str) -> String {
    let broad = end.starts_with(['a', 'o']);
    match (stem.strip_suffix('c'), broad) {
        (Some(shorter), true) => format!("{shorter}ç{end}"),
        _ if broad && stem.ends_with('g') => format!("{stem}e{end}"),
        _ => format!("{stem}{end}"),
    }
}

/// The forms of an English verb.
pub(super) fn english(infinitive: &str) -> Vec<String> {
    let mut forms = vec![infinitive.to_owned()];
    let irregular = ENGLISH.iter().map(|line| line.split(' ')).find_map(|mut forms| {
        let stem = infinitive.strip_suffix(forms.next().expect("a line has a verb"))?;
        matches!(stem, "" | "re" | "with" | "over" | "under" | "up" | "be" | "mis").then_some((stem, forms))
    });
    let regular = irregular.is_none();
    if let Some((stem, others)) = irregular {
        forms.extend(others.map(|form| format!("{stem}{form}")));
    }
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    let mut stems = vec![infinitive.to_owned()];
    let mut end = infinitive.chars().rev();
    if let (Some(last), Some(middle), Some(first)) = (end.next(), end.next(), end.next())
        && !vowel(last)
        && !matches!(last, 'w' | 'x' | 'y')
        && vowel(middle)
        && !vowel(first)
    {
        stems.push(format!("{infinitive}{last}"));
    }
    if let Some(stem) = infinitive.strip_suffix('e') {
        stems = vec![stem.to_owned()];
    }
    forms.extend(["s", "es"].map(|end| format!("{infinitive}{end}")));
    forms.extend(stems.iter().map(|stem| format!("{stem}ing")));
    if let Some(stem) = infinitive.strip_suffix('y').filter(|stem| !stem.ends_with(vowel)) {
        forms.push(format!("{stem}ies"));
        forms.push(format!("{stem}ied"));
    } else if regular {
        forms.extend(stems.iter().map(|stem| format!("{stem}ed")));
    }
    forms
}
