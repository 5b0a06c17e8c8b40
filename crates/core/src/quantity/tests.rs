use super::*;

/// A quantity in short: `42`, `~3` for a loose word, `50%`, `5000000 CAD`, `2nd`, `21c`, `1990s`, `1/5`, `tel 5551234567`,
/// `2025-09-26`, `day 5`, `14:05`, `code covid 19`; a unit and the sign of a range after it.
fn shown(quantity: &Quantity) -> String {
    let values: Vec<String> = quantity
        .readings
        .iter()
        .filter(|reading| reading.valid)
        .map(|reading| reading.values.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"))
        .collect();
    let value = values.join("|");
    let said = match &quantity.meaning {
        Meaning::Number => value,
        Meaning::Percent => format!("{value}%"),
        Meaning::Money(money) => format!("{value} {}", money.currency.0),
        Meaning::Ordinal => format!("{value}th"),
        Meaning::Century => format!("{value}c"),
        Meaning::Decade { malformed } => format!("{value}s{}", if *malformed { "!" } else { "" }),
        Meaning::Fraction { part, whole } => format!("{part}/{whole}"),
        Meaning::Phone(digits) => format!("tel {digits}"),
        Meaning::Date(date) => {
            let part = |part: Option<u16>| part.map_or("?".to_owned(), |part| format!("{part:02}"));
            let day = date.weekday.map_or(String::new(), |(day, _)| format!(" day {day}"));
            format!("{}-{:02}-{}{day}", part(date.year), date.month, part(date.day.map(u16::from)))
        }
        Meaning::Weekday(day) => format!("day {day}"),
        Meaning::Time(time) => {
            let zone = time.zone.map_or(String::new(), |(zone, _)| format!(" {}", zone.region));
            format!("{:02}:{:02}{zone}", time.minutes / 60, time.minutes % 60)
        }
        Meaning::SchoolLevel => format!("school {value}"),
        Meaning::Code(letters) => format!("code {letters} {value}"),
        Meaning::Scale => format!("scale {value}"),
        Meaning::Always => "always".to_owned(),
    };
    let loose = if quantity.is_firm() { "" } else { "~" };
    let ending = quantity.wrong_ending.map_or(String::new(), |ending| format!("!{}", ending.right));
    let unit = quantity.unit.map_or(String::new(), |unit| format!(" {unit:?}"));
    format!("{loose}{said}{ending}{unit}{}", if quantity.to_next { " –" } else { "" })
}

#[track_caller]
fn check(language: Language, table: &[(&str, &str)]) {
    let read = |text| read(text, language).iter().map(shown).collect::<Vec<_>>().join(", ");
    let found: Vec<(&str, String)> = table.iter().map(|(text, _)| (*text, read(text))).collect();
    let expected: Vec<(&str, String)> = table.iter().map(|(text, expected)| (*text, (*expected).to_owned())).collect();
    assert_eq!(found, expected);
}

#[test]
fn english_numbers() {
    check(
        Language::English,
        &[
            ("The harbour may march on.", ""),
            ("About 120,000 people", "120000"),
            ("5.2 million users, 3 billion and 1.5 trillion", "5200000, 3000000000, 1500000000000"),
            ("forty-two boats and one hundred and five nets", "42, 105"),
            ("two thousand three hundred", "2300"),
            ("two thousand and two, a thousand and one", "2002, 1001"),
            ("two thousand and three thousand, one thousand and twenty-five thousand", "2000, 3000, 1000, 25000"),
            ("three boats, a dozen nets", "~3, ~1, ~12"),
            ("a 10k run for 10K people", "~1, 10000|10, 10000|10"),
            ("a 500-word text of 2 pages", "~1, 500 Writing, 2"),
            ("COVID-19, the F-35, H1N1 and 3D", "code covid 19, code f 35, code h-n 1, code n 1, code -d 3"),
            ("Unit 8200 and +972 Magazine", "8200, code + 972"),
            ("version 1.2.3", "code  "),
            ("millions of people, hundreds more", "~scale 1000000, ~100"),
            ("half a million, a million", "500000, 1000000"),
            ("2019–20 and 2019-2020", "2019 –, 2020|20, 2019 –, 2020"),
            ("between 5 and 10", "5 –, 10"),
            ("open 24/7", "~always"),
        ],
    );
}

#[test]
fn french_numbers() {
    check(
        Language::French,
        &[
            ("Une neuvaine au Midi.", "~1"),
            ("Environ 120\u{202F}000 personnes", "120000"),
            ("5,2 millions, 3 milliards et 2 billions", "5200000, 3000000000, 2000000000000"),
            ("quatre-vingt-douze, septante et un, huitante, nonante-neuf", "92, 71, 80, 99"),
            ("soixante et onze, soixante-dix-sept, quatre-vingts, cent vingt", "71, 77, 80, 120"),
            ("deux mille trois cents, dix-neuf cent vingt, soixante cents", "2300, 1920, 60, ~100"),
            ("vingt et une barques, trente-deux filets", "21, 32"),
            ("vingt-et-un ans, soixante-et-onze filets, vingt-et-unième", "21 Year, 71, ~21th"),
            ("trois barques, une douzaine de filets", "~3, ~1, ~12|10"),
            ("un texte de 500 mots", "~1, 500 Writing"),
            ("l’unité 8200 et +972 Magazine", "8200, code + 972"),
            ("des millions de gens, un million", "~scale 1000000, 1000000"),
            ("de 5 à 10, entre 5 et 10", "5 –, 10, 5 –, 10"),
            ("24 heures sur 24, 7 jours sur 7, 24 h/24", "~always, ~always, ~always"),
            ("12\u{A0}km, 3 mois, l’article 5 s’applique", "12 Kilometre, 3 Month, 5"),
        ],
    );
}

#[test]
fn percent_and_money() {
    check(
        Language::English,
        &[
            ("5%, 5.5 percent, fifty per cent", "5%, 5.5%, 50%"),
            ("5 to 10 percent", "5% –, 10%"),
            ("$5 million, US$1,000, £5m, €3.5bn", "5000000 $, 1000 USD, 5000000 GBP, 3500000000 EUR"),
            ("5 dollars, 10 Canadian dollars, 20 euros, CHF 300", "5 $, 10 CAD, 20 EUR, 300 CHF"),
            ("$5 to $10 million", "5|5000000 $ –, 10000000 $"),
        ],
    );
    check(
        Language::French,
        &[
            ("5\u{A0}%, 5,5 pour cent, 5 p. 100, cinquante pour cent", "5%, 5.5%, 5%, 50%"),
            (
                "5 millions de dollars, 1\u{A0}000\u{A0}$ US, 5\u{A0}M$, 3,5\u{A0}G€",
                "5000000 $, 1000 USD, 5000000 $, 3500000000 EUR",
            ),
            ("9 millions de $, 20 euros, 5 millions d’euros", "9000000 $, 20 EUR, 5000000 EUR"),
            ("soixante cents, deux cents", "60, ~100, 200"),
            ("10 dollars canadiens, 300 francs suisses", "10 CAD, 300 CHF"),
            ("20 ou 40\u{A0}%", "20%, 40%"),
        ],
    );
}

#[test]
fn ordinals_centuries_decades_fractions() {
    check(
        Language::English,
        &[
            ("the 2nd, the third, the twenty-first", "2th, ~3th, ~21th"),
            ("the 21st century, the nineteenth century", "21c, 19c"),
            ("the 19th and 20th centuries, the XXIst century", "19c, 20c, 21c"),
            ("the 1990s, the ’90s", "1990s, 90s"),
            ("grade 8, the 8th grade", "school 8, school 8"),
            ("two thirds, one in five, 9 out of 10, half", "2/3, 1/5, 9/10, ~1/2"),
            ("1/2 a cup (2/5ths), 9/11, 1/2/2020, the twenty first century", "1/2, ~1, 2/5, 9, 11, 2020-02-01, 21c"),
        ],
    );
    check(
        Language::French,
        &[
            ("la 2e, le 1er, la 2ème, la 1ère, la troisième", "2th, 1th, 2th!e, 1th!re, ~3th"),
            ("le XXIe siècle, le 21e siècle, le vingt et unième siècle", "21c, 21c, 21c"),
            ("les XIXe et XXe siècles, Louis XIV, Les Cent", "19c, 20c, ~14th, ~100"),
            ("le XIXème siècle, le 19ème siècle", "19c!e, 19c!e"),
            ("les années 1990, les années 90s, les années quatre-vingt-dix", "1990s, 90s!, 90s"),
            ("un élève de 2e secondaire", "~1, school 2"),
            ("deux tiers, une personne sur cinq, 9 sur 10, la moitié", "2/3, 1/5, 9/10, ~1/2"),
        ],
    );
}

#[test]
fn dates() {
    check(
        Language::English,
        &[
            ("He may march in 5 days.", "5 Day"),
            ("You can help 12 may others.", "12"),
            ("October 7, 2023; 7 October 2023; the 7th of October", "2023-10-07, 2023-10-07, ?-10-07"),
            ("May 3–5, 2021, May 3 and 4", "2021-05-03 –, 2021-05-05, ?-05-03, ?-05-04"),
            ("3 to 5 May 2021", "2021-05-03 –, 2021-05-05"),
            ("in March 2021, in May, since September", "2021-03-?, ?-05-?, ?-09-?"),
            ("Friday, September 26, 2025 and Monday", "2025-09-26 day 5, ~day 1"),
            ("2025-09-26, 26/09/2025, 9/26/2025, 26.09.2025", "2025-09-26, 2025-09-26, 2025-09-26, 2025-09-26"),
            ("In May 5% left", "?-05-?, 5%"),
        ],
    );
    check(
        Language::French,
        &[
            ("Le maire de Mars a 5 ans.", "5 Year"),
            ("7 octobre 2023, le 1er juillet", "2023-10-07, ?-07-01"),
            ("du 3 au 5 mai 2021, les 3, 4 et 5 mai", "2021-05-03 –, 2021-05-05, ?-05-03, ?-05-04, ?-05-05"),
            ("en mars 2021, en mai, depuis septembre", "2021-03-?, ?-05-?, ?-09-?"),
            ("le vendredi 26 septembre 2025, lundi", "2025-09-26 day 5, ~day 1"),
            ("26 Sep 2025, 6 oct. 2025, 3 sept. 2024", "2025-09-26, 2025-10-06, 2024-09-03"),
            ("sept 12", "~7, 12"),
        ],
    );
}

#[test]
fn times_and_phones() {
    check(
        Language::English,
        &[
            ("at 2 p.m., 2:05 pm, 2pm, 14:05, 5.30pm", "14:00, 14:05, 14:00, 14:05, 17:30"),
            ("2–4 p.m. ET, 11 to 2 p.m.", "14:00 –, 16:00 eastern, 11:00 –, 14:00"),
            ("at noon, 5 o’clock, 16:57:42 UTC", "~12:00, 05:00, 16:57 utc"),
            ("10 a.m. Eastern time", "10:00 eastern"),
            ("514-555-0199, 1-800-555-0199, +44 20 7946 0999", "tel 5145550199, tel 18005550199, tel 442079460999"),
            ("1-800-O-Harbour, (514) 555-0199", "tel 1800, tel 5145550199"),
        ],
    );
    check(
        Language::French,
        &[
            ("à 14 h, 14\u{A0}h\u{A0}05, 14h05, 14:05", "14:00, 14:05, 14:05, 14:05"),
            ("de 9 h à 17 h (HE)", "09:00 –, 17:00 eastern"),
            ("à midi, 48 h, l’après-midi", "~12:00, 48 Hour"),
            ("10 h, heure de l’Est", "10:00 eastern"),
            ("514 555-0199, 01 55 55 01 99", "tel 5145550199, tel 0155550199"),
        ],
    );
}

proptest::proptest! {
    #[test]
    fn spans_lie_in_the_text_and_in_order(
        text in "([0-9]{1,4}|[ ,.'’%$€/:+()-]|\u{A0}|\u{202F}|mai|May|quatre|vingt|million|et|and|to|à|h|er|th|XX|siècle|pm){0,24}",
        french in proptest::bool::ANY,
    ) {
        let mut at = 0;
        for quantity in read(&text, if french { Language::French } else { Language::English }) {
            proptest::prop_assert!(quantity.span.start >= at, "{text:?}");
            proptest::prop_assert!(!quantity.span.of(&text).is_empty());
            at = quantity.span.end;
        }
    }
}
