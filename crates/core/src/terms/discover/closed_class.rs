//! The words of a language that name nothing: they bound the terms of a text, and stand inside some of them.

use crate::model::Language;

/// What a word does in its sentence, as far as lists can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WordClass {
    /// It may name something.
    Open,
    /// An article, a possessive, a demonstrative: a noun follows, with or without adjectives.
    Determiner,
    /// *of*, *de* with or without the article: it may stand inside a term.
    Of,
    /// Another preposition.
    Preposition,
    /// A pronoun that is a subject, an auxiliary, the *to* of an infinitive: a verb follows.
    BeforeVerb,
    /// An adjective or a noun that is at home in any field: it makes no term.
    General,
    /// Any other.
    Other,
    /// A number.
    Number,
    /// A sign.
    Mark,
}

impl WordClass {
    /// Whether it says something, be it a term or not.
    pub(super) fn is_content(self) -> bool {
        matches!(self, Self::Open | Self::General)
    }
}

/// All in lower case, without accents but for *à*.
const ENGLISH_DETERMINERS: &str = "\
    a an another any each every her his its my no our several some such that the their these this those your";
const ENGLISH_PREPOSITIONS: &str = "\
    about across after against along alongside among amongst around as at before behind below beside between \
    beyond by despite during for from in inside into like near off on onto out outside over past per since through \
    throughout toward towards under until up upon via with within without";
const ENGLISH_BEFORE_VERBS: &str = "\
    can can't cannot could did didn't do does doesn't doing don't he he'd he's i i'd i'm i've it it's let let's \
    may might must not shall she she's should they they'd they're they've to us we we'd we'll we're we've who will \
    won't would wouldn't you you'd you'll you're you've";
const ENGLISH_OTHERS: &str = "\
    again ago all almost already also although always am and anyone anything are aren't be because been being best \
    better both but each early either else enough especially etc even ever everyone everything far few fewer first \
    further get gets getting given got had has have haven't having here him how however if instead is isn't itself \
    just last later least less lot lots many me more most much myself neither never next none nor nothing now \
    often once one ones only or other others otherwise ourselves own perhaps quite rather really same second so \
    someone something sometimes soon still than them themselves then there therefore thing things third though \
    three thus together too two very was wasn't well were what whatever when whenever where whereas whether which \
    while whole whom whose why yes yet yourself";
const FRENCH_DETERMINERS: &str = "\
    au aux ces cet cette chaque du l la le les leur leurs ma mes mon nos notre plusieurs quelques sa ses son ta \
    tes ton un une vos votre";
const FRENCH_OF: &str = "\
    au aux d de des du en à";
const FRENCH_PREPOSITIONS: &str = "\
    apres avant avec chez contre dans depuis derriere des devant durant entre envers hors jusqu jusque lors malgre \
    par parmi pendant pour sans selon sous sur vers via";
const FRENCH_BEFORE_VERBS: &str = "\
    a ai aient ait as auraient aurait auront avaient avait avez avoir avons ayant c ca ce dois doit doivent elle \
    elles es est etaient etait etant ete etes etions etre eu faire fait faut font furent fut il ils j je m me n ne \
    nous on ont peut peuvent peux pourra pourraient pourrait pouvait pouvez pouvoir pouvons s se sera seraient \
    serait seront soient sois soit sommes sont suis t te tu va vont vous y";
const FRENCH_OTHERS: &str = "\
    afin ailleurs ainsi alors aucun aucune aujourd'hui aupres aussi autant autre autres beaucoup bien car ceci \
    cela celle celles celui cependant certain certaine certaines certains ceux chacun chacune chose choses comme \
    comment deja deux donc dont elles-memes encore enfin ensemble ensuite et etc eux fois grace ici la-bas \
    laquelle lequel lesquelles lesquels lorsqu lorsque lui mais meilleur meilleure meme memes mieux moi moins ni \
    non or ou parce pas peu plus plutot pourquoi premier premiere pres presque puis puisqu puisque qu quand quant \
    que quel quelle quelles quelqu quelque quels qui quoi quoique rien si soi souvent surtout tandis tant tel \
    telle telles tels toujours tous tout toute toutefois toutes tres trois trop voici voila";

/// Adjectives that judge or measure, and nouns that count, place or time: they go with anything.
const ENGLISH_GENERAL: &str = "\
    able actual aspect aspects available bad basic beginning big billion bit case cases certain clear common \
    complete complex couple current day days different difficult easy end entire exact example examples excellent \
    existing extra fact final form full future general good great group groups half hard high hour hours huge \
    hundreds important interesting key kind kinds large left level levels likely little long low main major matter \
    million millions minute minutes modern moment month months necessary need new nice number numbers old open \
    order original part particular parts past perfect place places point points possible potential present \
    previous primary proper purpose quick range real reality reason reasons recent regular relevant result results \
    right series set short side significant similar simple single size small sort special specific start state \
    step steps strong success successful sure thousands time times today top true type types unique use useful \
    usual variety various view way ways week weeks wide work world worth wrong year years young";
const FRENCH_GENERAL: &str = "\
    actuel actuelle actuelles actuels an ancien ancienne annee annees ans aspect aspects bas base beau bon bonne \
    bonnes bons but cas centaines clair claire cle cles complet complete cote courant courante courants cours \
    debut different differente differentes differents difficile divers diverses egard ensemble entier entiere \
    eventail exemple exemples existant existante existants facile facon facons fait faits fin fins fond fort forte \
    futur future general generale genre genres grand grande grandes grands gros grosse groupe groupes haut haute \
    heure heures important importante importantes importants jour jours juste lieu lieux long longue majeur \
    majeure maniere manieres meilleures meilleurs milliards milliers million millions mise moderne modernes mois \
    moment moyen moyens necessaire niveau niveaux nombre nombres nombreuses nombreux nouveau nouveaux nouvel \
    nouvelle nouvelles particulier particuliere partie parties petit petite petites petits place plupart point \
    points possible possibles potentiel present principal principale principales principaux propre propres raison \
    raisons recent recente reel reelle resultat resultats semaine semaines semblable sens seul seule simple \
    simples sorte sortes sujet temps titre travail type types unique utile utiles variete vie vrai vraie vue";

/// The class of a word in lower case without accents.
pub(super) fn class_of(word: &str, language: Language) -> WordClass {
    let among = |list: &str| list.split(' ').any(|known| known == word);
    match language {
        Language::English => match () {
            () if word == "of" => WordClass::Of,
            () if among(ENGLISH_DETERMINERS) => WordClass::Determiner,
            () if among(ENGLISH_PREPOSITIONS) => WordClass::Preposition,
            () if among(ENGLISH_BEFORE_VERBS) => WordClass::BeforeVerb,
            () if among(ENGLISH_OTHERS) => WordClass::Other,
            () if among(ENGLISH_GENERAL) => WordClass::General,
            () => WordClass::Open,
        },
        Language::French => match () {
            () if among(FRENCH_OF) => WordClass::Of,
            () if among(FRENCH_DETERMINERS) => WordClass::Determiner,
            () if among(FRENCH_PREPOSITIONS) => WordClass::Preposition,
            () if among(FRENCH_BEFORE_VERBS) => WordClass::BeforeVerb,
            () if among(FRENCH_OTHERS) => WordClass::Other,
            () if among(FRENCH_GENERAL) => WordClass::General,
            () => WordClass::Open,
        },
        Language::Other => WordClass::Open,
    }
}
