//! What a new version of its source leaves to be done in a translation.

use relecture_core::model::{
    FollowDoubt, Following, Freshness, PairId, ParagraphFreshness, ParagraphId, Segment, SentenceFreshness,
};
use relecture_project::{ImportProgress, StaleItem, StaleWork};

use super::compare::{compared, hunk_view, kind_view};
use super::versions::{count, regional, version_view};
use crate::{
    Api, DoubtView, Failure, Follow, FollowingView, FreshnessView, PairRequest, StaleItemView, StaleSentenceView,
    StaleView, StaleWorkView, WorkspaceView,
};

impl Api {
    /// See the table of commands.
    pub fn stale_work(&self, request: PairRequest) -> Result<StaleView, Failure> {
        let work = self.stale_of(PairId(request.pair), &self.work.begin(self.events.as_ref()))?;
        Ok(StaleView { work: work.as_ref().map(work_view) })
    }

    /// See the table of commands.
    pub fn follow(&self, request: Follow) -> Result<WorkspaceView, Failure> {
        let Follow { pair, paragraphs, followed } = request;
        let paragraphs: Vec<ParagraphId> = paragraphs.into_iter().map(ParagraphId).collect();
        let mut session = self.session();
        let by = session.kept.settings.reviewer.clone();
        session.annotate()?.follow(PairId(pair), &paragraphs, followed, &by)?;
        self.view(&mut session)
    }
}

impl Api {
    /// What a new version of its source leaves to be done in the translation of a pair, computed while the project is free for
    /// others; `None` where the source is the one that was translated.
    pub(super) fn stale_of(&self, pair: PairId, progress: &dyn ImportProgress) -> Result<Option<StaleWork>, Failure> {
        let (texts, regional, memory) = {
            let mut session = self.session();
            let project = &session.open()?.project;
            let Some(texts) = project.stale_texts(pair)? else { return Ok(None) };
            (texts, regional(project)?, project.memory()?)
        };
        Ok(Some(texts.work(&regional, &memory, progress)?))
    }
}

/// How many pieces of work are left.
pub(super) fn open_items(work: &StaleWork) -> u32 {
    count(work.items.iter().filter(|item| item.is_open()).count())
}

fn work_view(work: &StaleWork) -> StaleWorkView {
    let [old, new] = work.versions.clone();
    StaleWorkView {
        old: version_view(old, 0, Vec::new()),
        new: version_view(new, 0, Vec::new()),
        current: count(work.current),
        open: open_items(work),
        items: work.items.iter().map(|item| item_view(item, work)).collect(),
    }
}

fn item_view(item: &StaleItem, work: &StaleWork) -> StaleItemView {
    let StaleItem { freshness, following, done, row, paragraphs } = item;
    let ParagraphFreshness { freshness, reasons, old, new, target, hunks, sentences } = freshness;
    let documents = &work.documents;
    StaleItemView {
        freshness: freshness_view(*freshness),
        reasons: reasons.iter().map(|kind| kind_view(*kind)).collect(),
        following: following.as_ref().map(following_view),
        done: *done,
        row: *row,
        paragraphs: paragraphs.iter().map(|paragraph| paragraph.0).collect(),
        old: compared(&documents[0], old.iter().copied()),
        new: compared(&documents[1], new.iter().copied()),
        target: compared(&documents[2], target.iter().copied()),
        hunks: hunks.iter().map(|hunk| hunk_view(hunk, [&documents[0], &documents[1]])).collect(),
        sentences: sentences.iter().map(|sentence| sentence_view(sentence, work)).collect(),
    }
}

fn sentence_view(sentence: &SentenceFreshness, work: &StaleWork) -> StaleSentenceView {
    let (side, units) = match sentence.freshness {
        Freshness::Missing => (1, &sentence.new),
        Freshness::Current | Freshness::Stale | Freshness::Orphaned => (2, &sentence.target),
    };
    let text = |&unit: &usize| {
        let Segment { paragraph, span } = work.segments[side][unit];
        span.of(&work.documents[side].paragraphs[paragraph].text)
    };
    let text = units.iter().map(text).collect::<Vec<_>>().join(" ");
    StaleSentenceView { freshness: freshness_view(sentence.freshness), text }
}

fn freshness_view(freshness: Freshness) -> FreshnessView {
    match freshness {
        Freshness::Current => FreshnessView::Current,
        Freshness::Stale => FreshnessView::Stale,
        Freshness::Orphaned => FreshnessView::Orphaned,
        Freshness::Missing => FreshnessView::Missing,
    }
}

fn following_view(following: &Following) -> FollowingView {
    let doubt = |doubt: &FollowDoubt| match doubt {
        FollowDoubt::Numbers => DoubtView::Numbers,
        FollowDoubt::Names => DoubtView::Names,
        FollowDoubt::Words => DoubtView::Words,
        FollowDoubt::Length => DoubtView::Length,
    };
    FollowingView { doubts: following.doubts().iter().map(doubt).collect() }
}
