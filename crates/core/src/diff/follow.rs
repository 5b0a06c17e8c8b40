//! Whether a translation says already what its source says now: numbers and names by themselves, other words by what renders
//! them, and by how long it is. Nothing is said where nothing tells.

use std::collections::BTreeSet;

use super::Sources;
use crate::align::{Counterpart, Rendering};
use crate::model::{
    Document, FollowDoubt, Following, Freshness, Hunk, Lang, Language, ParagraphFreshness, Side, VersionSpan,
};
use crate::quantity::{self, Meaning, Quantity, month_name, weekday_name};
use crate::segment::{CompareKey, TokenKind, tokens};

/// What is this much longer or shorter than before is so in the translation too.
const TELLING_LENGTH: f64 = 1.3;

/// Of words that tell, so many are rendered where what they say is said.
const MOST: f64 = 0.6;

/// The same, where it is not said: words can be rendered by chance.
const FEW: f64 = 0.25;

/// For every row of [`stale`](super::stale), whether the translation follows; `None` for one that is not stale, or that does
/// not follow, or where nothing tells.
pub fn follow(sources: &Sources, rows: &[ParagraphFreshness], target: &Document) -> Vec<Option<Following>> {
    let ratio = ratio(sources, rows, target);
    let verdict = |row: &ParagraphFreshness| match row.freshness {
        Freshness::Stale => Row::new(sources, row, target).verdict(ratio),
        Freshness::Current | Freshness::Orphaned | Freshness::Missing => None,
    };
    rows.iter().map(verdict).collect()
}

/// How much longer translations of current paragraphs are than their source.
fn ratio(sources: &Sources, rows: &[ParagraphFreshness], target: &Document) -> f64 {
    let (mut source, mut rendering) = (0, 0);
    for row in rows.iter().filter(|row| row.freshness == Freshness::Current) {
        source += joined(sources.documents[0], &row.old).chars().count();
        rendering += joined(target, &row.target).chars().count();
    }
    if source == 0 || rendering == 0 { 1.0 } else { rendering as f64 / source as f64 }
}

fn joined(document: &Document, paragraphs: &[usize]) -> String {
    paragraphs.iter().map(|&at| document.paragraphs[at].text.as_str()).collect::<Vec<_>>().join("\n")
}

/// A stale row: its texts and what changed in them.
struct Row<'a> {
    /// The old source, the new one, the translation.
    texts: [String; 3],
    /// Words of the changes that the other version of the row does not have.
    words: [Vec<String>; 2],
    langs: [Option<&'a Lang>; 2],
}

/// Which version a piece of evidence speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Speaks {
    Old,
    New,
    Both,
}

impl<'a> Row<'a> {
    fn new(sources: &'a Sources, row: &ParagraphFreshness, target: &'a Document) -> Self {
        let [old, new] = sources.documents;
        let texts = [joined(old, &row.old), joined(new, &row.new), joined(target, &row.target)];
        let words = [0, 1].map(|side| {
            let other: BTreeSet<String> = words(&texts[1 - side]).map(|word| fold(&word)).collect();
            let changed = row.hunks.iter().map(|hunk| stretch(hunk, side).of(sources.documents[side]));
            let changed = changed.flat_map(|text| words(text).collect::<Vec<_>>());
            changed.filter(|word| !other.contains(&fold(word))).collect()
        });
        Self { texts, words, langs: [new.lang.as_ref().or(old.lang.as_ref()), target.lang.as_ref()] }
    }

    fn verdict(&self, ratio: f64) -> Option<Following> {
        let evidence = [
            (FollowDoubt::Numbers, self.numbers()),
            (FollowDoubt::Names, self.names()),
            (FollowDoubt::Words, self.rendered()),
            (FollowDoubt::Length, self.length(ratio)),
        ];
        let speak = |wanted: Speaks| evidence.iter().any(|(_, speaks)| *speaks == Some(wanted));
        let against = |speaks: &Option<Speaks>| matches!(speaks, Some(Speaks::Old | Speaks::Both));
        let doubts: Vec<FollowDoubt> =
            evidence.iter().filter(|(_, speaks)| against(speaks)).map(|(doubt, _)| *doubt).collect();
        match (speak(Speaks::New) || speak(Speaks::Both), doubts.is_empty()) {
            (false, _) => None,
            (true, true) => Some(Following::Followed),
            (true, false) => Some(Following::Doubtful(doubts)),
        }
    }

    /// By the numbers, dates and times that only one version of the source says.
    fn numbers(&self) -> Option<Speaks> {
        let source = self.langs[0].map_or(Language::Other, Language::of);
        let said = |text: &str| quantity::read(text, source).iter().filter_map(likeliest).collect::<Vec<_>>();
        let [old, new] = [said(&self.texts[0]), said(&self.texts[1])];
        let target = self.langs[1].map_or(Language::Other, Language::of);
        let rendered: BTreeSet<String> = quantity::read(&self.texts[2], target).iter().flat_map(readings).collect();
        let [gone, added] = [without(&old, &new), without(&new, &old)];
        spoken(count(&gone, &rendered), added.len(), count(&added, &rendered))
    }

    /// By the names that only one version says, where the translation writes them the same way.
    fn names(&self) -> Option<Speaks> {
        let rendered: BTreeSet<String> = words(&self.texts[2]).map(|word| fold(&word)).collect();
        let [gone, added] = self.words.each_ref().map(|words| {
            let names = words.iter().filter(|word| is_capitalised(word)).map(|word| fold(word));
            names.filter(|name| rendered.contains(name)).count()
        });
        match (gone, added) {
            (0, 0) => None,
            (0, _) => Some(Speaks::New),
            (_, 0) => Some(Speaks::Old),
            _ => Some(Speaks::Both),
        }
    }

    /// By the words of the translation that render what only one version says.
    fn rendered(&self) -> Option<Speaks> {
        let plain = |words: &[String]| {
            words.iter().filter(|word| !is_capitalised(word)).map(String::as_str).collect::<Vec<_>>().join(" ")
        };
        let [gone, added] = self.words.each_ref().map(|words| plain(words));
        let [source, target] = [self.langs[0]?, self.langs[1]?];
        let rendering = Rendering::new([&[&gone, &added], &[&self.texts[2]]], [source, target])?;
        let share = |sentence: usize| {
            let of = rendering.of(Side::Source, sentence, &[Counterpart { sentence: 0, counterparts: 0..0 }]);
            (of.telling > 0).then(|| of.rendered as f64 / of.telling as f64)
        };
        match (share(0), share(1)) {
            (None, None) => None,
            (None, Some(added)) if added >= MOST => Some(Speaks::New),
            (Some(gone), None) if gone >= MOST => Some(Speaks::Old),
            (Some(gone), Some(added)) if added >= MOST && gone <= FEW => Some(Speaks::New),
            (Some(gone), Some(added)) if gone >= MOST && added <= FEW => Some(Speaks::Old),
            (Some(gone), Some(added)) if gone >= MOST && added >= MOST => Some(Speaks::Both),
            (_, Some(added)) if added <= FEW => Some(Speaks::Old),
            _ => None,
        }
    }

    /// By its length, where the versions differ much in theirs.
    fn length(&self, ratio: f64) -> Option<Speaks> {
        let [old, new, target] = self.texts.each_ref().map(|text| text.chars().count().max(1) as f64);
        if (old / new).max(new / old) < TELLING_LENGTH {
            return None;
        }
        let far = |source: f64| (target / (source * ratio)).ln().abs();
        Some(if far(new) <= far(old) { Speaks::New } else { Speaks::Old })
    }
}

fn spoken(gone_said: usize, added: usize, added_said: usize) -> Option<Speaks> {
    match (gone_said > 0, added_said) {
        (_, said) if said > 0 && (gone_said > 0 || said < added) => Some(Speaks::Both),
        (_, said) if said > 0 => Some(Speaks::New),
        // What was taken out, and is not said, may never have been.
        (false, _) if added == 0 => None,
        _ => Some(Speaks::Old),
    }
}

fn stretch(hunk: &Hunk, side: usize) -> VersionSpan {
    if side == 0 { hunk.old } else { hunk.new }
}

impl VersionSpan {
    fn of(self, document: &Document) -> &str {
        self.span.of(&document.paragraphs[self.paragraph].text)
    }
}

/// The words of letters, as they are written, but for the names of months and weekdays.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = tokens(text).into_iter().filter(|token| token.kind == TokenKind::Word);
    let words = words.map(|token| token.span.of(text).to_owned());
    words.filter(|word| month_name(word).is_none() && weekday_name(word).is_none())
}

fn fold(word: &str) -> String {
    CompareKey::folded(word).into_text()
}

fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// What is in one list and not in the other, each as often as it is there more.
fn without(list: &[String], other: &[String]) -> Vec<String> {
    let mut other = other.to_vec();
    let mut rest = Vec::new();
    for value in list {
        match other.iter().position(|known| known == value) {
            Some(at) => drop(other.swap_remove(at)),
            None => rest.push(value.clone()),
        }
    }
    rest
}

fn count(values: &[String], among: &BTreeSet<String>) -> usize {
    values.iter().filter(|value| among.contains(*value)).count()
}

/// What a quantity says, apart from how it is written and what it counts; `None` for what is often no number.
fn likeliest(quantity: &Quantity) -> Option<String> {
    quantity.is_firm().then(|| readings(quantity).into_iter().next()).flatten()
}

fn readings(quantity: &Quantity) -> Vec<String> {
    match &quantity.meaning {
        Meaning::Date(date) => {
            let day = |month, day| format!("date {month} {day:?}");
            let other = date.swappable.then(|| date.day.map(|d| day(d, Some(date.month)))).flatten();
            std::iter::once(day(date.month, date.day)).chain(other).collect()
        }
        Meaning::Time(time) => {
            let other = time.half_day.then_some((time.minutes + 720) % 1440);
            std::iter::once(time.minutes).chain(other).map(|minutes| format!("time {minutes}")).collect()
        }
        Meaning::Weekday(day) => vec![format!("weekday {day}")],
        Meaning::Phone(digits) => vec![digits.clone()],
        _ => {
            let values = quantity.readings.iter().filter(|reading| !reading.values.is_empty());
            values.map(|reading| format!("{:?}", reading.values)).collect()
        }
    }
}
