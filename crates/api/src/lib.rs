//! The door to every interface: one table of commands, what they ask for, what they answer, how they fail, and what the
//! program says unasked. TypeScript comes from here.

mod api;
mod concordance_views;
mod events;
mod failure;
mod finding_views;
mod handlers;
mod launch;
mod mqm_views;
mod overview_views;
mod pair_views;
mod requests;
mod review_requests;
mod review_views;
mod settings;
mod table;
mod term_requests;
mod term_views;
mod typescript;
mod version_views;
mod work;
mod workspace_views;

pub use api::{Api, Folders};
pub use concordance_views::{
    ConcordanceHitView, ConcordanceView, DisputeView, DisputedPlaceView, DisputedWordingView, DisputesView,
    EarlierRenderingView, EarlierSentenceView, EarlierView, FindWords, PieceMark, PieceView, SettleDispute,
    TakenWordingView, UnitPlaceView, UnitTextView,
};
pub use events::{Event, Events, Stage};
pub use failure::{Failure, FailureCode};
pub use finding_views::{
    DismissalView, EditView, FactView, FindingView, FindingsView, FormCountView, HeldProfileView, MeasureView,
    PlaceView, ProfileNameView, ProfilesView, RuleEntry, RuleView, SeverityView, SideView,
};
pub use launch::Launch;
pub use mqm_views::{
    AnchorView, AnnotationView, AnnotationsView, CategoryView, ErrorLevelView, MarkedErrorView, ScoreCardView,
    ScoringView, TypeCountView,
};
pub use overview_views::{
    CheckCountView, CheckedAllView, CheckedPairView, MapStretchView, MapView, OverviewView, PairOverviewView,
};
pub use pair_views::{
    BlockKindView, DecisionView, ExplanationView, FoundRowView, MatchKind, PairView, ParagraphView, RowShape, RowView,
    RowsView, ScorePart, ScorePartView, SentenceView, StatusCountsView, StatusView, SuspensionView, TextView,
    WarningKindView, WarningView, WordMatchView,
};
pub use requests::{
    AddVersion, BeginSectionText, BringOver, ChooseProfile, CompareVersions, DecideRows, Direction, DismissFinding,
    DismissalScope, ExportProfile, FindRow, FixFindings, Follow, ImportProfile, KeepSnapshot, Nothing, OpenPair,
    OpenProject, OpenSample, PairRequest, PinRows, PreviewSectionText, ReadFile, Realign, RealignScope, ReleaseRequest,
    RemoveSnapshot, RenameRelease, ResetRules, RestoreFinding, RowFilter, RowRequest, RowsRequest, SampleHouse,
    SaveProjectAs, SetRule, VersionRef,
};
pub use review_requests::{
    AddAnnotation, AddComment, AnchorRequest, AnnotateFinding, AnswerComment, ChangeAnnotation, EditParagraph,
    ExportScoreCard, FindText, KeepDraft, QueryKind, QueryRequest, RegroupChange, RegroupPlace, RegroupRows,
    RemoveAnnotation, RemoveComment, ReplaceText, ResolveComment, SignOffPair, TypedText,
};
pub use review_views::{
    ChecklistView, CommentView, CommentsView, FoundPlaceView, FoundTextView, LapsedView, RegroupedView, RivalView,
    RowDeedView, RowEventView, RowHistoryView, SignedView, StretchChange, StretchView, ThreadView, TypedView,
};
pub use term_requests::{
    AddRendering, ConceptOrder, ConceptRequest, ConceptsRequest, FindConcepts, KeepConcept, PreviewReplacement,
    ReplaceTerm, SetTermStatus, TermRequest, TermsFile, UseStarter,
};
pub use term_views::{
    AddedRenderingView, CaseRuleView, CautionView, ConceptChangeView, ConceptListView, ConceptOrigin, ConceptView,
    ConceptsView, LeftOutReasonView, LeftOutView, MatchRuleView, ReleaseRenderingsView, RenderingPlaceView,
    RenderingsView, ReplacementView, ReplacementsView, TermMarkView, TermMarksView, TermStateView, TermStatusView,
    TermView, TermsPreviewView, TextPartView,
};
pub use typescript::typescript;
pub use version_views::{
    AddedVersionView, CarriedView, ComparedParagraphsView, ComparedTextView, ComparisonView, DoubtView, FollowingView,
    FreshnessView, HunkKindView, HunkSideView, HunkView, KindCountsView, LeftBehindListView, LeftBehindView,
    LeftKindView, ParagraphStatusView, ResemblanceView, ResemblancesView, SectionTextView, SnapshotView, StaleItemView,
    StaleSentenceView, StaleView, StaleWorkView, TextVersionsView, TextsView, VersionView,
};
pub use workspace_views::{
    ChangeName, Language, LanguageChoice, LaunchView, OpenedPairView, PairNameView, ProjectView, RecentProjectView,
    ReleaseView, SettingsView, ThemeChoice, WorkspaceView,
};
