use crate::check::testing::{document, findings_of, in_pair, in_text, profile};

const ALL: &[&str] = &["num", "date", "time"];

#[track_caller]
fn check(english: &str, french: &str, expected: &[&str]) {
    assert_eq!(in_pair(english, french, ["en-CA", "fr-CA"], ALL), expected, "{english} / {french}");
}

#[track_caller]
fn check_french(text: &str, expected: &[&str]) {
    assert_eq!(in_text(text, "fr-CA", ALL), expected, "{text}");
}

#[track_caller]
fn check_english(text: &str, expected: &[&str]) {
    assert_eq!(in_text(text, "en-CA", ALL), expected, "{text}");
}

#[test]
fn leaves_alone_what_stands_beside_another_language() {
    let (german, french) = (document("Der Hafen ist von 1956.", "de"), document("Le port date de 1956.", "fr"));
    let found = findings_of([&german, &french], [&profile("en"), &profile("fr")], ALL);
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn leaves_alone_what_is_the_same() {
    for (english, french) in [
        ("The ferry leaves at 2 p.m. from the pier.", "Le traversier part du quai à 14\u{A0}h."),
        ("Pupils of grade 8 mapped the cliffs.", "Des élèves de 2e secondaire ont cartographié les falaises."),
        ("The 10k followers of the harbour", "Les 10\u{A0}000 abonnés du port"),
        ("We cut the text to 350 words.", "Nous avons réduit le texte à 410 mots."),
        ("We cut it to 350 words (35% of its length).", "Il n’a plus que 410 mots, soit 38\u{A0}% de sa longueur."),
        ("Send it to 350 Quarry Street, Selm.", "Envoyez-le au 350, rue de la Carrière, Selm."),
        ("Unit 8200 answered +972 Magazine.", "L’unité 8200 a répondu à +972 Magazine."),
        ("In the 1990s the mill closed.", "La minoterie a fermé dans les années 1990."),
        ("In the ’90s the mill closed.", "La minoterie a fermé dans les années quatre-vingt-dix."),
        ("A port of the 21st century", "Un port du XXIe siècle"),
        ("A port of the twenty-first century", "Un port du 21e siècle"),
        ("It cost 1.7 billion dollars.", "Cela a coûté 1,7 milliard de dollars."),
        ("One in five boats leaks.", "Un bateau sur cinq prend l’eau."),
        ("Two thirds of the boats leak.", "Les deux tiers des bateaux prennent l’eau."),
        ("Half the boats leak.", "50\u{A0}% des bateaux prennent l’eau."),
        ("The forty-two nets were lost.", "Les 42 filets ont été perdus."),
        ("The 92 nets were lost.", "Les quatre-vingt-douze filets ont été perdus."),
        ("The 92 nets and 71 boats", "Les nonante-deux filets et septante et un bateaux"),
        ("Its 80 crews, 3 pilots and a dozen cooks", "Ses huitante équipages, trois pilotes et 12 cuisiniers"),
        ("Some 120,000 people came.", "Quelque 120\u{A0}000 personnes sont venues."),
        ("It rose by 5.2% to $3.5 million.", "La hausse de 5,2\u{A0}% porte le total à 3,5\u{A0}M$."),
        ("US$1,200 was paid in 2021–22.", "On a versé 1\u{A0}200\u{A0}$ US en 2021-2022."),
        ("On September 26, 2025 the port reopened.", "Le port a rouvert le 26 septembre 2025."),
        ("From May 3 to 5, 2021", "Du 3 au 5 mai 2021"),
        ("It opened on May 1.", "Il a ouvert le 1er mai 2021."),
        ("Friday, September 26, 2025, at noon", "Le vendredi 26 septembre 2025, à midi"),
        ("Open 24/7: call 514-555-0199.", "Ouvert 24 heures sur 24, 7 jours sur 7\u{A0}: 514 555-0199."),
        ("The talk is at 9:30 a.m. ET.", "La conférence est à 9\u{A0}h\u{A0}30 (HE)."),
        ("The COVID-19 crisis hit 3 towns.", "La crise de la COVID-19 a touché trois villes."),
        ("Rule 11.3 of the WCAG 2.1", "La règle 11.3 des WCAG 2.1"),
        ("Before April 1, 2013", "Au plus tard en mars 2013"),
        ("as subsection (2) of section 5 says", "comme le dit cet article"),
        ("1. The nets are dry.", "Les filets sont secs."),
        ("A two-day trip in a new boat", "Une sortie de quarante-huit heures sur un bateau neuf"),
        ("Two or three boats, once or twice", "Deux ou trois bateaux, une fois ou deux"),
    ] {
        let found = in_pair(english, french, ["en-CA", "fr-CA"], ALL);
        let loud: Vec<_> = found.iter().filter(|line| !line.contains(" note ")).collect();
        assert!(loud.is_empty(), "{english} / {french}: {loud:?}");
    }
}

#[test]
fn leaves_the_form_alone_where_it_is_right() {
    for text in [
        "Le 1er juillet, le 2 mai et le vendredi 26 septembre 2025, à 9\u{A0}h\u{A0}30.",
        "Septembre 2025 fut sec. Le maire vint en mars.",
        "LE 3 MAI 2021",
        "La 2e, la 1re et les 3es places ; 12\u{A0}000 places et 1\u{202F}200 lits, en 2025.",
        "Le formulaire 12345 et le no 67890 ; 8200 pages.",
        "5\u{A0}M$, 9 millions de dollars, 20\u{A0}$ CA.",
        "Les années 90, 2025-09-26.",
    ] {
        check_french(text, &[]);
    }
    for text in [
        "On September 26, 2025 and 3 May, it may rain at 2:05 p.m.",
        "The 1,200 lamps cost $5, or 5 €, in Room 12345 and 2025-09-26.",
        "He may march in the sun with 12 may flies.",
    ] {
        check_english(text, &[]);
    }
}

#[test]
fn finds_numbers_that_differ() {
    check(
        "Some 120,000 people came.",
        "Quelque 160\u{A0}000 personnes sont venues.",
        &["num.missing error [120,000] [160\u{A0}000]"],
    );
    check("The 42 nets were lost.", "Les filets ont été perdus.", &["num.missing error [42]"]);
    check("The nets were lost.", "Les 42 filets ont été perdus.", &["num.extra error [42]"]);
    check("The forty-two nets", "Les 43 filets", &["num.missing error [forty-two] [43]"]);
    check("We have three boats.", "Nous avons huit bateaux.", &["num.missing warning [three] [huit]"]);
    check("In May 2021 we left.", "Nous sommes partis en mai 2012.", &["num.missing error [May 2021] [mai 2012]"]);
    check("It cost 3 million.", "Cela a coûté 3 milliards.", &["num.scale error [3 million] [3 milliards]"]);
    check("It cost 3 billion.", "Cela a coûté 3 billions.", &["num.scale error [3 billion] [3 billions]"]);
    check("Millions of eels", "Des milliards d’anguilles", &["num.scale error [Millions] [milliards]"]);
    check("It rose by 50%.", "La hausse est de 60\u{A0}%.", &["num.percent error [50%] [60\u{A0}%]"]);
    check("It cost $50.", "Cela a coûté 60\u{A0}$.", &["num.currency error [$50] [60\u{A0}$]"]);
    check("It cost US$50.", "Cela a coûté 50\u{A0}€.", &["num.currency error [US$50] [50\u{A0}€]"]);
    check("A port of the 20th century", "Un port du XIXe siècle", &["num.ordinal error [20th century] [XIXe siècle]"]);
    check("In the 1980s", "Dans les années 1990", &["num.decade error [1980s] [années 1990]"]);
    check("Two thirds of them", "Les trois quarts d’entre eux", &["num.fraction warning [Two thirds] [trois quarts]"]);
    check("From 2011 to 2014", "De 2011 à 2015", &["num.missing error [2014] [2015]"]);
    check("It is 5 miles away.", "C’est à 8 kilomètres.", &["num.unit note [5] [8]"]);
    check("Call 514-555-0199.", "Appelez le 514 555-0198.", &["num.phone error [514-555-0199] [514 555-0198]"]);
}

#[test]
fn finds_dates_and_times_that_differ() {
    check(
        "It opened on May 3, 2021.",
        "Il a ouvert le 3 juin 2021.",
        &["date.value error [May 3, 2021] [3 juin 2021]"],
    );
    check("It opened in May.", "Il a ouvert en juin.", &["date.value error [May] [juin]"]);
    check("It opened on May 3, 2021.", "Il a ouvert.", &["date.value error [May 3, 2021]"]);
    check("It opened on Monday.", "Il a ouvert mardi.", &["date.value error [Monday] [mardi]"]);
    check("It opens today.", "Il ouvre en grand.", &["date.relative note [today]"]);
    check("It leaves at 2 p.m.", "Il part à 15\u{A0}h.", &["time.value error [2 p.m.] [15\u{A0}h]"]);
    check("At 2 p.m. ET", "À 14\u{A0}h (HP)", &["time.zone warning [ET] [HP]"]);
    check_french("Le jeudi 26 septembre 2025", &["date.weekday error [jeudi]"]);
    check_french("Le jeudi 26 septembre 2025 et le jeudi 3 octobre 2025", &["date.weekday error [jeudi]"]);
}

#[test]
fn finds_the_form_of_another_language() {
    check("Some 25,000 people", "Quelque 25,000 personnes", &["num.format error [25,000] > 25\u{A0}000"]);
    check("Some 25,000 people", "Quelque 25.000 personnes", &["num.format error [25.000] > 25\u{A0}000"]);
    check("It rose by 2.5%.", "La hausse est de 2.5\u{A0}%.", &["num.format error [2.5] > 2,5"]);
    check("It rose by 2,5%.", "La hausse est de 2,5\u{A0}%.", &["num.format error [2,5] > 2.5"]);
    check_french("Pour 12000 personnes", &["num.group warning [12000] > 12\u{A0}000"]);
    check_french("Ici\u{A0}: pour 12 000 personnes", &["num.groupchar warning [12 000] > \u{A0}"]);
    check_french("Pour 12 000 personnes", &["num.groupchar note [12 000] > \u{A0}"]);
    check(
        "It costs $1,175,000 a year.",
        "Cela coûte 1\u{A0}175\u{A0}000\u{A0}€ par an.",
        &["num.currency error [$1,175,000] [1\u{A0}175\u{A0}000\u{A0}€]"],
    );
    check_french("Cela coûte $5.", &["num.currency warning [$5]"]);
    check_french("9 millions de $", &["num.money.mix warning [9 millions de $] > dollars"]);
    check_french("La 2ème et la 1ère", &["num.ordinal warning [ème] > e", "num.ordinal warning [ère] > re"]);
    check_french("Les années 90s", &["num.decade warning [années 90s]"]);
    check_english("It cost 5 $.", &["num.currency warning [5 $]"]);
}

#[test]
fn finds_dates_and_times_in_the_form_of_another_language() {
    check_french("• 26 Sep 2025", &["date.form warning [Sep] > sept."]);
    check_french("Le 26 September 2025", &["date.form warning [September] > septembre"]);
    check_french(
        "Le Vendredi 26 Septembre 2025",
        &["date.form warning [Vendredi] > vendredi", "date.form warning [Septembre] > septembre"],
    );
    check_french("Le 1 juillet et le 2e mai", &["date.form warning [1] > 1er", "date.form warning [2e] > 2"]);
    check_french("Le 03 mai", &["date.form warning [03] > 3"]);
    check_french("Le 26/09/2025", &["date.form warning [26/09/2025]"]);
    check_french("À 2 p.m. et à 14h05", &["time.form warning [2 p.m.]", "time.form warning [14h05]"]);
    check_english("On september 3, 2021", &["date.form warning [september] > September"]);
    check_english("On 3 mai 2021", &[]);
}

#[test]
fn what_differs_is_told_from_french_to_english_too() {
    for (french, english, expected) in [
        ("De 2011 à 2014", "From 2011 to 2015", "num.missing error [2014] [2015]"),
        ("Les 12 à 15 filets", "The 13 to 16 nets", "num.range error [12] [13]"),
        ("Dans les années 1990", "In the 1980s", "num.decade error [années 1990] [1980s]"),
        ("Le XIXe siècle", "The 20th century", "num.ordinal error [XIXe siècle] [20th century]"),
        ("À 8 kilomètres d’ici", "5 miles from here", "num.unit note [8] [5]"),
        ("Appelez le 514 555-0198.", "Call 514-555-0199.", "num.phone error [514 555-0198] [514-555-0199]"),
        ("Le 3 mai 2021", "On June 3, 2021", "date.value error [3 mai 2021] [June 3, 2021]"),
        ("À 15\u{A0}h", "At 2 p.m.", "time.value error [15\u{A0}h] [2 p.m.]"),
        ("À 14\u{A0}h (HP)", "At 2 p.m. ET", "time.zone warning [HP] [ET]"),
        ("Pour 12,5\u{A0}% d’entre eux", "For 12,5% of them", "num.format error [12,5] > 12.5"),
    ] {
        let found = in_pair(french, english, ["fr-CA", "en-CA"], ALL);
        assert!(found.iter().any(|line| line == expected), "{french} / {english}: {found:?}");
    }
}

#[test]
fn a_zone_on_one_side_is_a_note() {
    check("At 2 p.m. and 3 p.m. ET", "À 14\u{A0}h et à 15\u{A0}h (HE)", &[]);
    check("At 2 p.m., in the harbour", "À 14\u{A0}h au port", &[]);
    check("At 2 p.m. ET", "À 14\u{A0}h", &["time.zone note [ET] [14\u{A0}h]"]);
    check("At 2 p.m.", "À 14\u{A0}h (HE)", &["time.zone note [2 p.m.] [HE]"]);
}

#[test]
fn years_have_no_groups() {
    check("In 2025, there were 2,025 boats.", "En 2025, il y avait 2\u{A0}025 bateaux.", &[]);
    check("The year\u{A0}1,999", "La fin 1999", &["num.group warning [1,999] [1999] > 1999"]);
    check("In 2025 villages", "Dans 2\u{A0}025 villages", &[]);
    check("There were 2025 boats.", "Il y avait 2\u{A0}025 bateaux.", &[]);
    check("In 2025 it closed.", "Il a fermé en 2\u{A0}025.", &["num.group warning [2025] [2\u{A0}025] > 2025"]);
    check("It closed in 2,025.", "Il a fermé en 2025.", &["num.group warning [2,025] [2025] > 2025"]);
}

#[test]
fn the_order_of_day_and_month_is_that_of_the_profile() {
    assert_eq!(in_text("On 3 May 2021 and May 4, 2021", "en", &["date.form"]), [""; 0]);
    assert_eq!(in_text("On May 3, 4 and 5, 2021, and in May 2021", "en-CA", &["date.form"]), [""; 0]);
    assert_eq!(in_text("On 3 and 4 May 2021", "en-CA", &["date.form"]), ["date.form note [4 May 2021]"]);
    assert_eq!(in_text("On May 3, 2021", "en-GB", &["date.form"]), ["date.form note [May 3, 2021]"]);
}

#[test]
fn full_hours_have_no_minutes_in_french() {
    check_french("De 9\u{A0}h à 10\u{A0}h\u{A0}30, à 20\u{A0}h\u{A0}05", &[]);
    check_french("À 9\u{A0}h\u{A0}00 (HE)", &["time.form note [\u{A0}00] > "]);
    assert_eq!(in_text("Dès 9h00", "fr", &["time"]), ["time.form note [00] > "]);
    check_english("At 9:00 a.m.", &[]);
}

#[test]
fn a_long_table_that_differs_is_told_in_part() {
    let numbers =
        |step: usize, link: &str| -> String { (0..1500).map(|at| format!("{}{link}", at * step + 13)).collect() };
    let found = in_pair(&numbers(7, " and "), &numbers(11, " et "), ["en-CA", "fr-CA"], &["num.missing"]);
    assert!(!found.is_empty() && found.len() <= 300);
}
