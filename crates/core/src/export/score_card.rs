//! A score card as a table, and as a part of a report.

use csv::WriterBuilder;
use maud::{Markup, html};

use crate::model::{Category, Dimension, ErrorLevel};
use crate::score::ScoreCard;

/// A mark by which spreadsheets know UTF-8.
const MARK: &str = "\u{FEFF}";
/// A dimension, a type, the four levels, the points.
const COLUMNS: usize = 7;

/// The words of a score card, in the language of its reader.
pub trait ScoreStrings {
    /// The name of a dimension.
    fn dimension(&self, dimension: Dimension) -> String;
    /// The name of a type of error.
    fn category(&self, category: Category) -> String;
    /// The name of a level.
    fn level(&self, level: ErrorLevel) -> String;
    /// A number, with two decimals at the most.
    fn decimal(&self, number: f64) -> String;
    /// Words that stand alone.
    fn score_phrase(&self, phrase: ScorePhrase) -> String;
}

/// The words of a score card that stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScorePhrase {
    /// What this is.
    Title,
    /// Heads the dimensions.
    Dimension,
    /// Heads the types.
    Type,
    /// Heads the penalty points.
    Points,
    /// Heads the sums.
    Total,
    /// The words of the source.
    Words,
    /// The points on a thousand words.
    PerThousand,
    /// The score.
    Score,
    /// The least score that passes.
    Threshold,
    /// Whether it passes.
    Verdict,
    /// It does.
    Passes,
    /// It does not.
    Fails,
    /// No error is marked.
    Nothing,
    /// How the score is counted, and by whose model.
    Formula,
}

/// The table as CSV in UTF-8: a line for each type that was marked, then one for the sums and one for each figure.
pub fn csv(card: &ScoreCard, strings: &dyn ScoreStrings) -> Vec<u8> {
    let mut writer = WriterBuilder::new().from_writer(MARK.as_bytes().to_vec());
    let head = [strings.score_phrase(ScorePhrase::Dimension), strings.score_phrase(ScorePhrase::Type)];
    let levels = ErrorLevel::ALL.map(|level| strings.level(level));
    let points = strings.score_phrase(ScorePhrase::Points);
    let mut rows: Vec<[String; COLUMNS]> = vec![row(head, levels, points)];
    for of_type in &card.types {
        let names = [strings.dimension(of_type.category.dimension()), strings.category(of_type.category)];
        rows.push(row(names, of_type.counts.map(|count| count.to_string()), of_type.penalty.to_string()));
    }
    let total = [strings.score_phrase(ScorePhrase::Total), String::new()];
    rows.push(row(total, card.counts.map(|count| count.to_string()), card.penalty.to_string()));
    // Figures as programs read them, whatever the language of the words.
    let figures = [
        (ScorePhrase::Words, card.words.to_string()),
        (ScorePhrase::PerThousand, card.per_thousand().map_or(String::new(), two_decimals)),
        (ScorePhrase::Score, card.score().map_or(String::new(), two_decimals)),
        (ScorePhrase::Threshold, two_decimals(card.scoring.threshold)),
        (ScorePhrase::Verdict, verdict(card, strings)),
    ];
    for (name, figure) in figures {
        rows.push(row([strings.score_phrase(name), String::new()], Default::default(), figure));
    }
    for row in rows {
        writer.write_record(row).expect("rows are of one length, and memory takes them");
    }
    writer.into_inner().expect("memory takes what is left")
}

fn row([first, second]: [String; 2], [a, b, c, d]: [String; 4], last: String) -> [String; COLUMNS] {
    [first, second, a, b, c, d, last]
}

fn two_decimals(number: f64) -> String {
    let hundredths = (number * 100.0).round() / 100.0;
    hundredths.to_string()
}

fn verdict(card: &ScoreCard, strings: &dyn ScoreStrings) -> String {
    match card.passes() {
        Some(true) => strings.score_phrase(ScorePhrase::Passes),
        Some(false) => strings.score_phrase(ScorePhrase::Fails),
        None => String::new(),
    }
}

/// The card as a part of a page.
pub(super) fn section(card: &ScoreCard, strings: &dyn ScoreStrings) -> Markup {
    let phrase = |phrase| strings.score_phrase(phrase);
    let figures = [
        (ScorePhrase::Score, card.score()),
        (ScorePhrase::Threshold, Some(card.scoring.threshold)),
        (ScorePhrase::PerThousand, card.per_thousand()),
        (ScorePhrase::Words, Some(card.words as f64)),
    ];
    html! {
        section.score aria-labelledby="score" {
            h2 #score { (phrase(ScorePhrase::Title)) }
            p { strong { (verdict(card, strings)) } }
            dl.counts {
                @for (name, figure) in figures {
                    @if let Some(figure) = figure { div { dt { (phrase(name)) } dd { (strings.decimal(figure)) } } }
                }
            }
            @if card.types.is_empty() {
                p { (phrase(ScorePhrase::Nothing)) }
            } @else {
                (table(card, strings))
            }
            p.note { (phrase(ScorePhrase::Formula)) }
        }
    }
}

fn table(card: &ScoreCard, strings: &dyn ScoreStrings) -> Markup {
    let phrase = |phrase| strings.score_phrase(phrase);
    html! {
        table {
            thead { tr {
                th scope="col" { (phrase(ScorePhrase::Type)) }
                @for level in ErrorLevel::ALL { th scope="col" { (strings.level(level)) } }
                th scope="col" { (phrase(ScorePhrase::Points)) }
            } }
            tbody {
                @for of_type in &card.types { tr {
                    th scope="row" { (strings.dimension(of_type.category.dimension())) " – " (strings.category(of_type.category)) }
                    @for count in of_type.counts { td { (count) } }
                    td { (of_type.penalty) }
                } }
            }
            tfoot { tr {
                th scope="row" { (phrase(ScorePhrase::Total)) }
                @for count in card.counts { td { (count) } }
                td { (card.penalty) }
            } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::Scoring;

    /// Names as the program has them.
    struct Plain;

    impl ScoreStrings for Plain {
        fn dimension(&self, dimension: Dimension) -> String {
            dimension.id().to_owned()
        }

        fn category(&self, category: Category) -> String {
            category.id().to_owned()
        }

        fn level(&self, level: ErrorLevel) -> String {
            level.name().to_owned()
        }

        fn decimal(&self, number: f64) -> String {
            two_decimals(number)
        }

        fn score_phrase(&self, phrase: ScorePhrase) -> String {
            format!("{phrase:?}")
        }
    }

    fn card() -> ScoreCard {
        let errors = [(Category::Omission, ErrorLevel::Major), (Category::Layout, ErrorLevel::Neutral)];
        ScoreCard::of(errors, 300, Scoring::default())
    }

    #[test]
    fn the_table_has_a_line_for_each_type_and_each_figure() {
        let written = String::from_utf8(csv(&card(), &Plain)).unwrap();
        let lines: Vec<&str> = written.trim_start_matches(MARK).lines().collect();
        assert_eq!(
            lines,
            [
                "Dimension,Type,neutral,minor,major,critical,Points",
                "accuracy,omission,0,0,1,0,5",
                "design-and-markup,layout,1,0,0,0,0",
                "Total,,1,0,1,0,5",
                "Words,,,,,,300",
                "PerThousand,,,,,,16.67",
                "Score,,,,,,98.33",
                "Threshold,,,,,,99",
                "Verdict,,,,,,Fails",
            ]
        );
    }

    #[test]
    fn the_section_says_whether_it_passes() {
        let page = section(&card(), &Plain).into_string();
        assert!(page.contains("<strong>Fails</strong>") && page.contains("<td>5</td>"), "{page}");
        let clean = section(&ScoreCard::of([], 300, Scoring::default()), &Plain).into_string();
        assert!(clean.contains("<strong>Passes</strong>") && clean.contains("Nothing") && !clean.contains("<table"));
    }
}
