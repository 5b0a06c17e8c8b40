//! The TypeScript of every type that crosses the boundary, and of the table of commands.

use std::fmt::Write as _;

use ts_rs::{Config, TS};

#[allow(clippy::wildcard_imports, reason = "the table names every type of the boundary")]
use crate::*;

macro_rules! command_lines {
    ($($(#[doc = $doc:literal])+ $name:ident($request:ty) -> $view:ty;)*) => {
        fn commands_interface(config: &Config) -> String {
            let mut out = String::from("/** Every command: what it asks for and what it answers. */\nexport interface Commands {\n");
            $(
                let doc = [$($doc.trim()),+].join(" ");
                let (request, view) = (<$request>::name(config), <$view>::name(config));
                writeln!(out, "  /** {doc} */\n  {}: {{ request: {request}; view: {view} }};", stringify!($name))
                    .expect("writing to a String succeeds");
            )*
            out.push_str("}\n");
            out
        }
    };
}
commands!(command_lines);

macro_rules! declarations {
    ($config:expr; $($ty:ty),* $(,)?) => { vec![$((<$ty>::docs().unwrap_or_default(), <$ty>::decl($config))),*] };
}

/// The whole of `ui/src/api/types.ts`.
pub fn typescript() -> String {
    let config = Config::default();
    let declarations = declarations![&config;
        Nothing, OpenProject, SaveProjectAs, OpenPair, OpenSample, SampleHouse, PairRequest, ReleaseRequest,
        RenameRelease, RowsRequest, FindRow, Direction, RowFilter, RowRequest, DecideRows, PinRows, Realign, RealignScope,
        RegroupRows, RegroupPlace, RegroupChange, RegroupedView,
        SignOffPair, ChecklistView, RivalView, SignedView, FindText, QueryRequest, QueryKind, ReplaceText, FoundTextView, FoundPlaceView, AddComment, AnswerComment,
        ResolveComment, RemoveComment, CommentsView, ThreadView, CommentView, AnchorRequest, AnchorView,
        AddAnnotation, AnnotateFinding, ChangeAnnotation, RemoveAnnotation, ExportScoreCard, AnnotationsView, AnnotationView, MarkedErrorView,
        CategoryView, ErrorLevelView, ScoreCardView, ScoringView, TypeCountView,
        EditParagraph, KeepDraft, TypedText, TypedView, StretchView, StretchChange, LapsedView, RowHistoryView, RowEventView, RowDeedView,
        FixFindings, DismissFinding,
        DismissalScope, RestoreFinding, ChooseProfile, ImportProfile, SetRule, ResetRules, ExportProfile,
        WorkspaceView, Language, LaunchView, ProjectView, ChangeName, ReleaseView, PairNameView, RecentProjectView, SettingsView,
        LanguageChoice, ThemeChoice, OpenedPairView, PairView, TextView, WarningView, WarningKindView, RowsView,
        RowView, StatusView, StatusCountsView, DecisionView, SuspensionView, RowShape, ParagraphView, SentenceView, BlockKindView, FoundRowView,
        ExplanationView, ScorePartView, ScorePart, WordMatchView, MatchKind,
        FindingsView, FindingView, SeverityView, SideView, PlaceView, FactView, EditView, DismissalView, ProfilesView,
        ProfileNameView, HeldProfileView, RuleView, RuleEntry, MeasureView, FormCountView,
        FindConcepts, ConceptOrder, ConceptRequest, ConceptsRequest, KeepConcept, TermRequest, SetTermStatus, AddRendering,
        UseStarter, TermsFile, PreviewReplacement, ReplaceTerm,
        ConceptsView, ConceptListView, ConceptView, ConceptOrigin, TermView, TermStatusView, MatchRuleView, CaseRuleView,
        TextPartView, AddedRenderingView, TermsPreviewView, ConceptChangeView, LeftOutView, LeftOutReasonView,
        TermMarksView, TermMarkView, TermStateView, RenderingsView, ReleaseRenderingsView, RenderingPlaceView,
        ReplacementsView, ReplacementView, CautionView,
        FindWords, ConcordanceView, ConcordanceHitView, UnitPlaceView, UnitTextView, PieceView, PieceMark,
        EarlierView, EarlierSentenceView, EarlierRenderingView, TakenWordingView, DisputesView, DisputeView,
        DisputedWordingView, DisputedPlaceView, SettleDispute,
        ReadFile, AddVersion, VersionRef, CompareVersions, BringOver, Follow,
        ResemblancesView, ResemblanceView, AddedVersionView, CarriedView, LeftBehindListView, LeftBehindView, LeftKindView,
        TextsView, TextVersionsView, VersionView, SnapshotView, KeepSnapshot, RemoveSnapshot, PreviewSectionText, BeginSectionText, SectionTextView, ComparisonView, KindCountsView, ComparedParagraphsView,
        ParagraphStatusView, ComparedTextView, HunkView, HunkKindView, HunkSideView, StaleView, StaleWorkView,
        StaleItemView, StaleSentenceView, FreshnessView, FollowingView, DoubtView,
        MapView, MapStretchView, OverviewView, PairOverviewView, CheckedAllView, CheckedPairView, CheckCountView,
        Failure, FailureCode, Event, Stage,
    ];
    let mut out = String::from(
        "// Made from the table of commands in crates/api by `UPDATE=1 cargo test --package relecture-tests --test rules`.\n\
         // Do not edit.\n\n",
    );
    for (docs, declaration) in declarations {
        writeln!(out, "{docs}export {declaration}\n").expect("writing to a String succeeds");
    }
    out.push_str(&commands_interface(&config));
    out
}
