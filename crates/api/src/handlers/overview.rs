//! The whole project at a glance.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use relecture_core::model::{Dismissal, Finding, PairId};
use relecture_core::progress::Cancelled;
use relecture_project::{ImportProgress, PairOverview, Stage};

use super::align::status_counts_view;
use super::check::{Rules, severity_view};
use super::sign_off::signed_view;
use super::workspace::tag;
use crate::{
    Api, CheckCountView, CheckedAllView, CheckedPairView, Failure, Nothing, OverviewView, PairOverviewView,
    SeverityView,
};

/// Parts of the work on one pair, in which its progress is told.
const PARTS: u64 = 100;

impl Api {
    /// See the table of commands.
    pub fn overview(&self, _request: Nothing) -> Result<OverviewView, Failure> {
        let pairs = self.session().open()?.project.overview()?;
        Ok(OverviewView { pairs: pairs.into_iter().map(pair_view).collect() })
    }

    /// See the table of commands.
    pub fn check_all(&self, _request: Nothing) -> Result<CheckedAllView, Failure> {
        let work = self.work.begin(self.events.as_ref());
        let terms = self.known_terms()?;
        let (pairs, contents) = {
            let mut session = self.session();
            let open = session.open()?;
            let releases = open.project.releases()?;
            let pairs: Vec<PairId> = releases.iter().flat_map(|release| &release.pairs).map(|pair| pair.id).collect();
            (pairs, open.contents)
        };
        let total = pairs.len() as u64;
        let mut found = Vec::with_capacity(pairs.len());
        for (done, pair) in (0..).zip(pairs) {
            // Other commands have their turn between two pairs.
            let (texts, rules, dismissals) = {
                let mut session = self.session();
                let open = session.open()?;
                (open.project.pair_texts(pair)?, Rules::of(open, pair)?, open.project.dismissals(pair)?)
            };
            let checked = texts.check(rules.to_check(Some(&terms.index)), &OnePair { whole: &work, done, total })?;
            found.push(CheckedPairView { pair: pair.0, counts: counts(pair, &checked.findings, &dismissals) });
        }
        work.advance(Stage::Check, total * PARTS, total * PARTS).map_err(relecture_project::ProjectError::from)?;
        Ok(CheckedAllView { contents, pairs: found })
    }
}

/// The work on one of several pairs, as a part of the whole.
struct OnePair<'a> {
    whole: &'a dyn ImportProgress,
    done: u64,
    total: u64,
}

impl ImportProgress for OnePair<'_> {
    fn advance(&self, stage: Stage, done: u64, total: u64) -> Result<(), Cancelled> {
        let part = (done * PARTS).checked_div(total).unwrap_or_default().min(PARTS - 1);
        self.whole.advance(stage, self.done * PARTS + part, self.total * PARTS)
    }
}

fn counts(pair: PairId, findings: &[Finding], dismissals: &[Dismissal]) -> Vec<CheckCountView> {
    let mut counts: BTreeMap<_, u32> = BTreeMap::new();
    for finding in findings {
        if !dismissals.iter().any(|dismissal| dismissal.word.means(finding, pair)) {
            *counts.entry((Reverse(finding.severity), finding.check)).or_default() += 1;
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|((severity, _), count)| (*severity, Reverse(*count)));
    let view = |((severity, check), count): ((Reverse<_>, &str), u32)| {
        let severity: SeverityView = severity_view(severity.0);
        CheckCountView { check: check.to_owned(), severity, count }
    };
    counts.into_iter().map(view).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a date of this age of the world fits")]
fn pair_view(overview: PairOverview) -> PairOverviewView {
    let PairOverview {
        pair,
        release,
        name,
        source_lang,
        target_lang,
        told_apart_by,
        imported_at,
        rows,
        statuses,
        open_comments,
        is_behind,
        signed,
    } = overview;
    PairOverviewView {
        pair: pair.0,
        release: release.0,
        name,
        source_lang: tag(source_lang.as_ref()),
        target_lang: tag(target_lang.as_ref()),
        told_apart_by,
        imported_at: imported_at.0 as f64,
        rows,
        statuses: status_counts_view(statuses),
        open_comments,
        is_behind,
        signed: signed.map(|signed| signed_view(signed, None)),
    }
}
