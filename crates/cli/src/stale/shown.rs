//! How the state of a translation is written.

use std::collections::BTreeMap;

use anyhow::Result;
use relecture_core::diff::Sources;
use relecture_core::model::{
    Document, FollowDoubt, Following, Freshness, HunkKind, ParagraphFreshness, Segment, SentenceFreshness,
};
use relecture_i18n::Strings;
use relecture_project::kind_name;
use serde::Serialize;

use crate::diff::shown::{ADDED, HEAD, REMOVED, line, marked};
use crate::json::{self, SpanOutput};

/// A translation and how its paragraphs stand to the new source.
pub(super) struct Report<'a> {
    pub(super) sources: &'a Sources<'a>,
    pub(super) target: &'a Document,
    /// The sentences of the translation.
    pub(super) segments: &'a [Segment],
    pub(super) rows: &'a [ParagraphFreshness],
    /// Whether each row follows the new source already.
    pub(super) following: &'a [Option<Following>],
}

#[derive(Serialize)]
struct Output<'a> {
    paragraphs: Vec<OutputParagraph<'a>>,
    counts: BTreeMap<&'static str, usize>,
}

#[derive(Serialize)]
struct OutputParagraph<'a> {
    status: &'static str,
    reasons: Vec<&'static str>,
    old_source: &'a [usize],
    new_source: &'a [usize],
    target: &'a [usize],
    /// Whether the translation says what is new already: `followed`, `doubtful`; `null` where it is not stale, does not,
    /// or nothing tells.
    following: Option<&'static str>,
    /// What speaks against it: `numbers`, `names`, `words`, `length`.
    doubts: Vec<&'static str>,
    sentences: Vec<OutputSentence<'a>>,
}

#[derive(Serialize)]
struct OutputSentence<'a> {
    status: &'static str,
    reasons: Vec<&'static str>,
    new_source: Vec<SpanOutput<'a>>,
    target: Vec<SpanOutput<'a>>,
}

impl<'a> Report<'a> {
    pub(super) fn json(&self) -> Result<String> {
        let paragraph = |(row, following): (&'a ParagraphFreshness, &Option<Following>)| OutputParagraph {
            status: row.freshness.name(),
            reasons: names(&row.reasons),
            old_source: &row.old,
            new_source: &row.new,
            target: &row.target,
            following: following.as_ref().map(Following::name),
            doubts: following.iter().flat_map(Following::doubts).map(|doubt| doubt.name()).collect(),
            sentences: row.sentences.iter().map(|sentence| self.sentence(sentence)).collect(),
        };
        let paragraphs = self.rows.iter().zip(self.following).map(paragraph).collect();
        let counts = Freshness::ALL.map(|freshness| (freshness.name(), self.count(freshness)));
        json::lines(&Output { paragraphs, counts: counts.into() })
    }

    fn sentence(&self, sentence: &SentenceFreshness) -> OutputSentence<'a> {
        let spans = |document: &'a Document, segments: &[Segment], units: &[usize]| {
            let span = |&unit: &usize| SpanOutput::new(document, segments[unit].paragraph, segments[unit].span);
            units.iter().map(span).collect()
        };
        OutputSentence {
            status: sentence.freshness.name(),
            reasons: names(&sentence.reasons),
            new_source: spans(self.sources.documents[1], self.sources.segments[1], &sentence.new),
            target: spans(self.target, self.segments, &sentence.target),
        }
    }

    fn count(&self, freshness: Freshness) -> usize {
        self.rows.iter().filter(|row| row.freshness == freshness).count()
    }

    /// What is not current, then one line about the whole, with the escape sequences of a terminal.
    pub(super) fn text(&self, strings: &Strings) -> String {
        let mut text = String::new();
        for (row, following) in self.rows.iter().zip(self.following) {
            let head = match row.freshness {
                Freshness::Current => continue,
                Freshness::Stale => {
                    let reasons: Vec<String> = row.reasons.iter().map(|&kind| kind_name(kind, strings)).collect();
                    strings.cli_stale_stale(&numbers(&row.target), &reasons.join(", "))
                }
                Freshness::Orphaned => strings.cli_stale_orphaned(&numbers(&row.target)),
                Freshness::Missing => strings.cli_stale_missing(&numbers(&row.new)),
            };
            line(&mut text, &format!("{HEAD}{head}{HEAD:#}"));
            if let Some(following) = following {
                line(&mut text, &format!("  {}", followed(following, strings)));
            }
            for hunk in &row.hunks {
                let change = marked(hunk, self.sources.documents);
                line(&mut text, &format!("  {}", strings.diff_hunk(&kind_name(hunk.kind, strings), &change)));
            }
            for sentence in &row.sentences {
                self.sentence_text(sentence, strings, &mut text);
            }
            if row.freshness == Freshness::Orphaned {
                whole(self.target, &row.target, &format!("{REMOVED}-"), &mut text);
            } else if row.freshness == Freshness::Missing {
                whole(self.sources.documents[1], &row.new, &format!("{ADDED}+"), &mut text);
            }
        }
        let counts = Freshness::ALL.map(|freshness| self.count(freshness));
        let [current, stale, orphaned, missing] = counts;
        let already = self.following.iter().flatten().filter(|following| **following == Following::Followed).count();
        let verdict = match stale + orphaned + missing {
            0 => strings.cli_stale_none(),
            _ => strings.cli_stale_counts(current, stale, orphaned, missing),
        };
        line(&mut text, &verdict);
        if already > 0 {
            line(&mut text, &strings.cli_stale_already(already));
        }
        text
    }

    fn sentence_text(&self, sentence: &SentenceFreshness, strings: &Strings, text: &mut String) {
        let [_, new] = self.sources.documents;
        let written = |document: &Document, segments: &[Segment], units: &[usize]| -> String {
            let sentence = |&unit: &usize| segments[unit].span.of(&document.paragraphs[segments[unit].paragraph].text);
            units.iter().map(sentence).collect::<Vec<_>>().join(" ").replace('\n', " ")
        };
        let said = match sentence.freshness {
            Freshness::Missing => {
                strings.cli_stale_to_translate(&written(new, self.sources.segments[1], &sentence.new))
            }
            Freshness::Orphaned => {
                strings.cli_stale_to_take_out(&written(self.target, self.segments, &sentence.target))
            }
            Freshness::Current | Freshness::Stale => {
                strings.cli_stale_to_revise(&written(self.target, self.segments, &sentence.target))
            }
        };
        line(text, &format!("  {said}"));
    }
}

/// Whether a translation follows already, in words.
fn followed(following: &Following, strings: &Strings) -> String {
    let doubt = |doubt: &FollowDoubt| match doubt {
        FollowDoubt::Numbers => strings.diff_doubt_numbers(),
        FollowDoubt::Names => strings.diff_doubt_names(),
        FollowDoubt::Words => strings.diff_doubt_words(),
        FollowDoubt::Length => strings.diff_doubt_length(),
    };
    match following {
        Following::Followed => strings.cli_stale_followed(),
        Following::Doubtful(doubts) => {
            strings.cli_stale_doubtful(&doubts.iter().map(doubt).collect::<Vec<_>>().join(", "))
        }
    }
}

fn names(kinds: &[HunkKind]) -> Vec<&'static str> {
    kinds.iter().map(|kind| kind.name()).collect()
}

/// The numbers of paragraphs as people count them.
fn numbers(paragraphs: &[usize]) -> String {
    paragraphs.iter().map(|paragraph| (paragraph + 1).to_string()).collect::<Vec<_>>().join(", ")
}

/// Paragraphs behind a sign, each on its line, its breaks shown as spaces.
fn whole(document: &Document, paragraphs: &[usize], sign: &str, text: &mut String) {
    for &paragraph in paragraphs {
        let shown = document.paragraphs[paragraph].text.replace('\n', " ");
        line(text, &format!("  {sign} {shown}{REMOVED:#}"));
    }
}
