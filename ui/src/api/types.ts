// Made from the table of commands in crates/api by `UPDATE=1 cargo test --package relecture-tests --test rules`.
// Do not edit.

/**
 * An empty request or answer.
 */
export type Nothing = Record<symbol, never>;

/**
 * Which project to open.
 */
export type OpenProject = { 
/**
 * Path of the `.relecture` file.
 */
path: string, };

/**
 * Where to save the open project.
 */
export type SaveProjectAs = { 
/**
 * Path of the new `.relecture` file.
 */
path: string, };

/**
 * Two files to lay beside each other, in either order: languages and direction are recognised.
 */
export type OpenPair = { 
/**
 * Path of one file.
 */
first: string, 
/**
 * Path of the other.
 */
second: string, };

/**
 * Which French of the sample to open.
 */
export type OpenSample = { 
/**
 * The house whose wording the French follows.
 */
house: SampleHouse, };

/**
 * The houses of the sample release.
 */
export type SampleHouse = "canada" | "secretariat";

/**
 * Which pair.
 */
export type PairRequest = { 
/**
 * The pair, by id.
 */
pair: number, };

/**
 * Which release.
 */
export type ReleaseRequest = { 
/**
 * The release, by id.
 */
release: number, };

/**
 * A new name for a release.
 */
export type RenameRelease = { 
/**
 * The release, by id.
 */
release: number, 
/**
 * Its new name; not blank.
 */
name: string, };

/**
 * A window of rows.
 */
export type RowsRequest = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * First row, from 0.
 */
start: number, 
/**
 * How many rows at the most; the answer holds fewer at the end.
 */
count: number, };

/**
 * A search for a row.
 */
export type FindRow = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * Where to start, from 0; the row itself is not an answer.
 */
from: number, 
/**
 * Which way.
 */
direction: Direction, 
/**
 * What to look for.
 */
wanted: RowFilter, };

/**
 * Which way a search goes.
 */
export type Direction = "next" | "previous";

/**
 * The rows a search can look for.
 */
export type RowFilter = "gap" | "notOneToOne" | "missing" | "added" | "merged" | "split" | "manyToMany" | "moved" | "lowConfidence" | "unapproved" | "needsWork" | "rejected" | "suspended";

/**
 * A row.
 */
export type RowRequest = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The row, from 0.
 */
row: number, };

/**
 * Rows and what is said of them.
 */
export type DecideRows = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * First row, from 0.
 */
start: number, 
/**
 * How many rows.
 */
count: number, 
/**
 * How far they are from now on.
 */
status: StatusView, };

/**
 * Rows to pin or to let go.
 */
export type PinRows = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * First row, from 0.
 */
start: number, 
/**
 * How many rows.
 */
count: number, 
/**
 * Whether they are pinned from now on.
 */
pinned: boolean, };

/**
 * What to align again.
 */
export type Realign = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * What of it.
 */
scope: RealignScope, };

/**
 * What of a pair is aligned again.
 */
export type RealignScope = { "of": "all" } | { "of": "unpinned" } | { "of": "rows", 
/**
 * First row, from 0.
 */
start: number, 
/**
 * How many rows.
 */
count: number, };

/**
 * Something to regroup.
 */
export type RegroupRows = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * Where.
 */
place: RegroupPlace, 
/**
 * What is done there.
 */
change: RegroupChange, };

/**
 * A place in a row. Without a sentence the row and its paragraphs are meant, else the sentence and what it is linked with.
 */
export type RegroupPlace = { 
/**
 * The row, from 0.
 */
row: number, 
/**
 * The side of the row.
 */
side: SideView, 
/**
 * The sentence of that side of the row, from 0.
 */
sentence: number | null, };

/**
 * What is done to a row or a sentence.
 */
export type RegroupChange = { "kind": "mergeNext", 
/**
 * How many rows become one; two at least.
 */
rows: number, } | { "kind": "mergePrevious" } | { "kind": "split" } | { "kind": "moveUp" } | { "kind": "moveDown" } | { "kind": "openGap" } | { "kind": "closeGap" } | { "kind": "swapNext" } | { "kind": "unlink" } | { "kind": "link", 
/**
 * The other place.
 */
with: RegroupPlace, };

/**
 * Rows that were just regrouped.
 */
export type RegroupedView = { 
/**
 * The new state of the window.
 */
workspace: WorkspaceView, 
/**
 * The row where the reader goes on, from 0.
 */
row: number, };

/**
 * A pair to sign off.
 */
export type SignOffPair = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * Why it is done though something is left; may be empty where nothing is.
 */
reason: string, };

/**
 * What is left to do in a pair, and who has signed it off.
 */
export type ChecklistView = { 
/**
 * Comments that are not settled.
 */
openComments: number, 
/**
 * Errors that are neither mended nor dismissed; `null` where the texts have not been checked as they are.
 */
errors: number | null, 
/**
 * Pieces of the translation that do not follow the source that counts now.
 */
stale: number, 
/**
 * Rows that nobody judged.
 */
undecided: number, 
/**
 * Rows that need work or were rejected.
 */
sentBack: number, 
/**
 * Paragraphs with a draft.
 */
drafts: number, 
/**
 * Findings that were dismissed, and are told again because their sentence changed.
 */
lapsed: number, 
/**
 * Changes that were tracked in the files and that nobody decided.
 */
tracked: number, 
/**
 * Texts that stand for the same readers beside the same source: one of them goes out.
 */
rivals: Array<RivalView>, 
/**
 * The last sign-off.
 */
signed: SignedView | null, };

/**
 * Another target of the same source for the same readers.
 */
export type RivalView = { 
/**
 * The pair that it is the target of.
 */
pair: number, 
/**
 * Name of its file.
 */
fileName: string, 
/**
 * Tag of its language: `fr-CA`.
 */
lang: string, 
/**
 * The last sign-off of its pair.
 */
signed: SignedView | null, };

/**
 * Somebody's word that a pair is done.
 */
export type SignedView = { 
/**
 * Who, as they call themselves; may be empty.
 */
by: string, 
/**
 * When, in milliseconds since 1970, UTC.
 */
at: number, 
/**
 * Why though something was left; empty where nothing was.
 */
reason: string, 
/**
 * Whether the pair changed afterwards.
 */
isOutdated: boolean, 
/**
 * How many more errors there are now than were left then; 0 where that is not known.
 */
moreErrors: number, };

/**
 * Words to look for.
 */
export type FindText = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * What is looked for.
 */
query: QueryRequest, 
/**
 * What would replace it.
 */
replacement: string, };

/**
 * What is looked for, and how.
 */
export type QueryRequest = { 
/**
 * The words, or the pattern.
 */
text: string, 
/**
 * How they are compared.
 */
kind: QueryKind, 
/**
 * Whether capitals count.
 */
matchCase: boolean, 
/**
 * Whether only whole words count.
 */
wholeWords: boolean, };

/**
 * How words are compared.
 */
export type QueryKind = "plain" | "regex" | "matchForm";

/**
 * Words to replace in the target.
 */
export type ReplaceText = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The contents in which the places were found.
 */
contents: number, 
/**
 * What is looked for.
 */
query: QueryRequest, 
/**
 * What replaces it.
 */
replacement: string, 
/**
 * The places that stay, by their index.
 */
leftOut: Array<number>, };

/**
 * The places that a search found.
 */
export type FoundTextView = { 
/**
 * The contents of the project that were searched.
 */
contents: number, 
/**
 * How many there are.
 */
total: number, 
/**
 * How many of them stand in the target.
 */
inTarget: number, 
/**
 * The first ones, where there are very many.
 */
places: Array<FoundPlaceView>, };

/**
 * A place that a search found.
 */
export type FoundPlaceView = { 
/**
 * Its place among all.
 */
index: number, 
/**
 * The row, from 0.
 */
row: number, 
/**
 * The side.
 */
side: SideView, 
/**
 * The number of the paragraph.
 */
paragraph: number, 
/**
 * Start in the paragraph's text.
 */
start: number, 
/**
 * End in the paragraph's text.
 */
end: number, 
/**
 * What stands before it.
 */
left: string, 
/**
 * What was found.
 */
found: string, 
/**
 * What would replace it.
 */
replacement: string, 
/**
 * What stands after it.
 */
right: string, };

/**
 * Something said about a paragraph, or about a stretch of it.
 */
export type AddComment = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * What it is about.
 */
anchor: AnchorRequest, 
/**
 * What is said.
 */
text: string, };

/**
 * An answer.
 */
export type AnswerComment = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The thread.
 */
thread: number, 
/**
 * What is said.
 */
text: string, };

/**
 * A thread to settle or to open again.
 */
export type ResolveComment = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The thread.
 */
thread: number, 
/**
 * Whether it is settled from now on.
 */
resolved: boolean, };

/**
 * A comment to take back.
 */
export type RemoveComment = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The comment; the first of a thread takes its answers along.
 */
comment: number, };

/**
 * What was said about a pair.
 */
export type CommentsView = { 
/**
 * The threads, in the order of the rows.
 */
threads: Array<ThreadView>, };

/**
 * A comment and what was answered.
 */
export type ThreadView = { 
/**
 * Its id.
 */
id: number, 
/**
 * Whether it is settled.
 */
resolved: boolean, 
/**
 * What was said, the first first.
 */
comments: Array<CommentView>, 
/**
 * The row, from 0.
 */
row: number, 
/**
 * The side.
 */
side: SideView, 
/**
 * The number of the paragraph.
 */
paragraph: number, 
/**
 * Start and end in the paragraph's text; `null` for all of it.
 */
span: [number, number] | null, 
/**
 * What stood there when it was said; empty for the whole paragraph.
 */
quote: string, };

/**
 * One thing that somebody said.
 */
export type CommentView = { 
/**
 * Its id.
 */
id: number, 
/**
 * What was said.
 */
text: string, 
/**
 * Who said it, as they call themselves; may be empty.
 */
by: string, 
/**
 * When, in milliseconds since 1970, UTC.
 */
at: number, };

/**
 * A paragraph, or a stretch of it.
 */
export type AnchorRequest = { 
/**
 * The side.
 */
side: SideView, 
/**
 * The paragraph, by its number.
 */
paragraph: number, 
/**
 * Start and end in the paragraph's text; `null` for all of it.
 */
span: [number, number] | null, 
/**
 * What the person saw there.
 */
quote: string, };

/**
 * Where something stands that was said about a pair.
 */
export type AnchorView = { 
/**
 * The row, from 0.
 */
row: number, 
/**
 * The side.
 */
side: SideView, 
/**
 * The number of the paragraph.
 */
paragraph: number, 
/**
 * Start and end in the paragraph's text; `null` for all of it.
 */
span: [number, number] | null, 
/**
 * What stood there when it was said; empty for the whole paragraph.
 */
quote: string, };

/**
 * An error to mark in a paragraph, or in a stretch of it.
 */
export type AddAnnotation = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * Where it is.
 */
anchor: AnchorRequest, 
/**
 * What is said of it.
 */
error: MarkedErrorView, };

/**
 * A finding to mark as an error.
 */
export type AnnotateFinding = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The contents that were checked.
 */
contents: number, 
/**
 * The finding, by its index.
 */
finding: number, };

/**
 * A marked error of which something else is to be said.
 */
export type ChangeAnnotation = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The error, by id.
 */
annotation: number, 
/**
 * What is said of it.
 */
error: MarkedErrorView, };

/**
 * A marked error that is none.
 */
export type RemoveAnnotation = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The error, by id.
 */
annotation: number, };

/**
 * A file for the score card of a pair.
 */
export type ExportScoreCard = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * Where the file is written: a page where its name ends in `.html`, else a table.
 */
path: string, };

/**
 * The errors marked in a pair.
 */
export type AnnotationsView = { 
/**
 * In the order of the rows.
 */
annotations: Array<AnnotationView>, };

/**
 * An error that a person marked.
 */
export type AnnotationView = { 
/**
 * Its id.
 */
id: number, 
/**
 * What was said of it.
 */
error: MarkedErrorView, 
/**
 * The id of the check that had found it; `null` where the person did.
 */
check: string | null, 
/**
 * Who said so, as they call themselves; may be empty.
 */
by: string, 
/**
 * When, in milliseconds since 1970, UTC.
 */
at: number, 
/**
 * The row, from 0.
 */
row: number, 
/**
 * The side.
 */
side: SideView, 
/**
 * The number of the paragraph.
 */
paragraph: number, 
/**
 * Start and end in the paragraph's text; `null` for all of it.
 */
span: [number, number] | null, 
/**
 * What stood there when it was said; empty for the whole paragraph.
 */
quote: string, };

/**
 * What a person says of an error.
 */
export type MarkedErrorView = { 
/**
 * Its type.
 */
category: CategoryView, 
/**
 * How bad it is.
 */
level: ErrorLevelView, 
/**
 * What else there is to say; may be empty.
 */
note: string, };

/**
 * A type of error of MQM Core.
 */
export type CategoryView = "inconsistentWithTerminologyResource" | "inconsistentUseOfTerminology" | "wrongTerm" | "mistranslation" | "overtranslation" | "undertranslation" | "addition" | "omission" | "doNotTranslate" | "untranslated" | "grammar" | "punctuation" | "spelling" | "unintelligible" | "characterEncoding" | "textualConventions" | "organizationStyle" | "thirdPartyStyle" | "inconsistentWithExternalReference" | "languageRegister" | "awkwardStyle" | "unidiomaticStyle" | "inconsistentStyle" | "numberFormat" | "currencyFormat" | "measurementFormat" | "timeFormat" | "dateFormat" | "addressFormat" | "telephoneFormat" | "shortcutKey" | "cultureSpecificReference" | "offensive" | "layout" | "markupTag" | "truncationOrTextExpansion" | "missingText" | "linkOrCrossReference";

/**
 * How bad an error is, in the levels of MQM.
 */
export type ErrorLevelView = "neutral" | "minor" | "major" | "critical";

/**
 * What the errors marked in a pair come to.
 */
export type ScoreCardView = { 
/**
 * The words of the source.
 */
words: number, 
/**
 * How the errors counted.
 */
scoring: ScoringView, 
/**
 * The types that were marked, in the order of the standard.
 */
types: Array<TypeCountView>, 
/**
 * How many neutral, minor, major and critical errors there are.
 */
counts: [number, number, number, number], 
/**
 * The points of all errors.
 */
penalty: number, 
/**
 * The points on a thousand words; `null` without a word.
 */
perThousand: number | null, 
/**
 * The score, from 0 to 100; `null` without a word.
 */
score: number | null, 
/**
 * Whether the translation passes; `null` without a word.
 */
passes: boolean | null, };

/**
 * How errors count.
 */
export type ScoringView = { 
/**
 * The penalty points of neutral, minor, major and critical errors.
 */
points: [number, number, number, number], 
/**
 * The least score that passes, from 0 to 100.
 */
threshold: number, };

/**
 * The errors of one type.
 */
export type TypeCountView = { 
/**
 * The type.
 */
category: CategoryView, 
/**
 * How many neutral, minor, major and critical ones there are.
 */
counts: [number, number, number, number], 
/**
 * Their points.
 */
penalty: number, };

/**
 * A paragraph of the target and its new text.
 */
export type EditParagraph = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The paragraph, by its number.
 */
paragraph: number, 
/**
 * What it is to say.
 */
text: string, };

/**
 * A paragraph of the target and what is being typed there.
 */
export type KeepDraft = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The paragraph, by its number.
 */
paragraph: number, 
/**
 * What was typed so far; `null` to forget it.
 */
text: string | null, };

/**
 * A paragraph of the target as it is being typed.
 */
export type TypedText = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * Its row, from 0.
 */
row: number, 
/**
 * The paragraph, by its number.
 */
paragraph: number, 
/**
 * What was typed so far.
 */
text: string, };

/**
 * What is wrong in what was typed.
 */
export type TypedView = { 
/**
 * The findings in the paragraph, with their places in it.
 */
findings: Array<FindingView>, };

/**
 * A stretch of a text beside what it was received as.
 */
export type StretchView = { 
/**
 * What became of it.
 */
change: StretchChange, 
/**
 * What it says.
 */
text: string, };

/**
 * What became of a stretch of a text.
 */
export type StretchChange = "kept" | "removed" | "added";

/**
 * A verdict on a text that was edited afterwards.
 */
export type LapsedView = { 
/**
 * What it was.
 */
status: StatusView, 
/**
 * Who had judged, as they call themselves; may be empty.
 */
by: string, 
/**
 * When, in milliseconds since 1970, UTC.
 */
at: number, };

/**
 * All that was done to a row.
 */
export type RowHistoryView = { 
/**
 * The latest first.
 */
events: Array<RowEventView>, };

/**
 * Something that was done to a row.
 */
export type RowEventView = { 
/**
 * The side; `null` for what concerns both.
 */
side: SideView | null, 
/**
 * Who did it, as they call themselves; may be empty.
 */
by: string, 
/**
 * When, in milliseconds since 1970, UTC.
 */
at: number, 
/**
 * What.
 */
deed: RowDeedView, };

/**
 * What can be done to a row.
 */
export type RowDeedView = { "kind": "received", 
/**
 * Name of the file.
 */
fileName: string, 
/**
 * The number of the version that it made.
 */
number: number, } | { "kind": "edited", 
/**
 * What it says beside what it said.
 */
changes: Array<StretchView>, } | { "kind": "judged", 
/**
 * The verdict.
 */
status: StatusView, } | { "kind": "commented", 
/**
 * What.
 */
text: string, } | { "kind": "answered", 
/**
 * How.
 */
text: string, } | { "kind": "settled", 
/**
 * The comment.
 */
text: string, } | { "kind": "reopened", 
/**
 * The comment.
 */
text: string, } | { "kind": "commentRemoved", 
/**
 * The comment.
 */
text: string, } | { "kind": "marked", 
/**
 * The error.
 */
error: MarkedErrorView, } | { "kind": "markChanged", 
/**
 * The error, as it is said to be then.
 */
error: MarkedErrorView, } | { "kind": "markRemoved", 
/**
 * The error.
 */
error: MarkedErrorView, } | { "kind": "dismissed", 
/**
 * The id of the check.
 */
check: string, 
/**
 * Why; may be empty.
 */
reason: string, } | { "kind": "restored", 
/**
 * The id of the check.
 */
check: string, } | { "kind": "regrouped" } | { "kind": "realigned" };

/**
 * Findings of the last check of a pair.
 */
export type FixFindings = { 
/**
 * The pair.
 */
pair: number, 
/**
 * The contents that the check answered with.
 */
contents: number, 
/**
 * The findings, by their index.
 */
findings: Array<number>, };

/**
 * A finding of the last check of a pair, and how far its dismissal reaches.
 */
export type DismissFinding = { 
/**
 * The pair.
 */
pair: number, 
/**
 * The contents that the check answered with.
 */
contents: number, 
/**
 * The finding, by its index.
 */
finding: number, 
/**
 * How far the dismissal reaches.
 */
scope: DismissalScope, 
/**
 * Why; may be empty.
 */
reason: string, };

/**
 * How far a dismissal reaches.
 */
export type DismissalScope = "here" | "document" | "everywhere";

/**
 * A dismissal in a pair.
 */
export type RestoreFinding = { 
/**
 * The pair.
 */
pair: number, 
/**
 * The dismissal.
 */
dismissal: number, };

/**
 * A pair and a profile.
 */
export type ChooseProfile = { 
/**
 * The pair.
 */
pair: number, 
/**
 * Id of the profile; `null` for what each text shows it follows.
 */
profile: string | null, };

/**
 * A file with a profile for a pair.
 */
export type ImportProfile = { 
/**
 * The pair.
 */
pair: number, 
/**
 * Path of the file.
 */
path: string, };

/**
 * A rule of one text of a pair.
 */
export type SetRule = { 
/**
 * The pair.
 */
pair: number, 
/**
 * Which text.
 */
side: SideView, 
/**
 * Name of the rule.
 */
rule: string, 
/**
 * What it accepts from now on, the preferred first, none to hold it no more; `null` to leave it to the profile.
 */
forms: Array<string> | null, };

/**
 * One text of a pair.
 */
export type ResetRules = { 
/**
 * The pair.
 */
pair: number, 
/**
 * Which text.
 */
side: SideView, };

/**
 * A side of a pair, and where its profile goes.
 */
export type ExportProfile = { 
/**
 * The pair.
 */
pair: number, 
/**
 * Which side.
 */
side: SideView, 
/**
 * Path of the file to write.
 */
path: string, };

/**
 * The whole window, but for the rows.
 */
export type WorkspaceView = { 
/**
 * The open project.
 */
project: ProjectView | null, 
/**
 * Projects opened before, the latest first.
 */
recent: Array<RecentProjectView>, 
/**
 * The settings.
 */
settings: SettingsView, 
/**
 * The language of the system, for the settings that follow it.
 */
systemLanguage: Language, };

/**
 * A language that the program speaks.
 */
export type Language = "en" | "fr";

/**
 * What the program was started with.
 */
export type LaunchView = { "open": "nothing" } | { "open": "sample" } | { "open": "project", 
/**
 * Its path.
 */
path: string, } | { "open": "version", 
/**
 * Path of the project.
 */
path: string, 
/**
 * Path of the file.
 */
file: string, } | { "open": "pair", 
/**
 * Path of one file.
 */
first: string, 
/**
 * Path of the other.
 */
second: string, };

/**
 * An open project.
 */
export type ProjectView = { 
/**
 * The name of its file without the ending.
 */
name: string, 
/**
 * Its path.
 */
path: string, 
/**
 * Whether it has not been given a place by a person yet; it is kept all the same.
 */
untitled: boolean, 
/**
 * Its releases, in order.
 */
releases: Array<ReleaseView>, 
/**
 * The change that undo would take back.
 */
undo: ChangeName | null, 
/**
 * The change that redo would make again.
 */
redo: ChangeName | null, 
/**
 * Goes up with every change; rows fetched under another number are stale.
 */
revision: number, 
/**
 * The revision in which a text, an alignment or a rule changed last: what was found or measured before is stale.
 */
contents: number, };

/**
 * The kinds of change a person can make.
 */
export type ChangeName = "import" | "beginSectionText" | "addVersion" | "follow" | "align" | "regroup" | "edit" | "comment" | "annotate" | "setScoring" | "signOff" | "dismiss" | "restore" | "decide" | "setRules" | "chooseProfile" | "pin" | "unpin" | "swapSides" | "keepSnapshot" | "removeSnapshot" | "editTerms" | "importTerms" | "chooseTerms" | "renameRelease" | "removeRelease";

/**
 * A release in the list.
 */
export type ReleaseView = { 
/**
 * Its id.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Its pairs of texts.
 */
pairs: Array<PairNameView>, };

/**
 * A pair in the list.
 */
export type PairNameView = { 
/**
 * Its id.
 */
id: number, 
/**
 * Tag of the source's language: `en`; `und` when it could not be told.
 */
sourceLang: string, 
/**
 * Tag of the target's language: `fr-CA`; `und` when it could not be told.
 */
targetLang: string, 
/**
 * The file that tells it from the pairs of its release that have the same languages; `null` where there is none.
 */
toldApartBy: string | null, };

/**
 * A project opened before.
 */
export type RecentProjectView = { 
/**
 * The name of its file without the ending.
 */
name: string, 
/**
 * Its path.
 */
path: string, 
/**
 * Whether it has not been given a place by a person yet; its name is that of its first release.
 */
untitled: boolean, };

/**
 * The settings a person can change.
 */
export type SettingsView = { 
/**
 * The language of the window.
 */
language: LanguageChoice, 
/**
 * Its colours.
 */
theme: ThemeChoice, 
/**
 * Whether no-break and thin spaces are drawn.
 */
showInvisibles: boolean, 
/**
 * Whether terms are marked in the texts.
 */
showTerms: boolean, 
/**
 * What the person calls themselves beside what they decide; may be empty.
 */
reviewer: string, 
/**
 * Whether what is typed is written as the rules of the text want it.
 */
typingHelp: boolean, 
/**
 * The keys that the person chose for commands, by the names of both: `"mergeNext": "ctrl+m"`; empty for no key.
 */
keys: { [key in string]: string }, };

/**
 * The language of the window.
 */
export type LanguageChoice = "system" | "en" | "fr";

/**
 * The colours of the window.
 */
export type ThemeChoice = "system" | "light" | "dark" | "contrast";

/**
 * Two files that were just opened.
 */
export type OpenedPairView = { 
/**
 * The new state of the window.
 */
workspace: WorkspaceView, 
/**
 * The release made of them.
 */
release: number, 
/**
 * The pair to show.
 */
pair: number, };

/**
 * One pair.
 */
export type PairView = { 
/**
 * Its id.
 */
id: number, 
/**
 * The source.
 */
source: TextView, 
/**
 * The target.
 */
target: TextView, 
/**
 * How many rows it has.
 */
rows: number, 
/**
 * Rows of one paragraph beside one.
 */
oneToOne: number, 
/**
 * Rows whose target is empty.
 */
missing: number, 
/**
 * Rows whose source is empty.
 */
added: number, 
/**
 * Rows of several source paragraphs beside one.
 */
merged: number, 
/**
 * Rows of one source paragraph beside several.
 */
split: number, 
/**
 * Rows of several paragraphs beside several.
 */
manyToMany: number, 
/**
 * Rows whose sides stand in another order in the two texts.
 */
moved: number, 
/**
 * Rows the aligner is less sure of than usual.
 */
lowConfidence: number, 
/**
 * How many rows somebody judged.
 */
statuses: StatusCountsView, };

/**
 * A text of a pair.
 */
export type TextView = { 
/**
 * Tag of its language; `und` when it could not be told.
 */
lang: string, 
/**
 * Name of the file it came from.
 */
fileName: string, 
/**
 * How the file was encoded.
 */
encoding: string, 
/**
 * Its paragraphs.
 */
paragraphs: number, 
/**
 * Its sentences.
 */
sentences: number, 
/**
 * What was remarkable about reading it.
 */
warnings: Array<WarningView>, };

/**
 * Something remarkable about reading a file.
 */
export type WarningView = { 
/**
 * What happened.
 */
kind: WarningKindView, 
/**
 * How many times.
 */
count: number, 
/**
 * The thing concerned, where there is one to name.
 */
detail: string | null, };

/**
 * What can be remarkable about reading a file.
 */
export type WarningKindView = "insertionsAccepted" | "deletionsLeftOut" | "commentsLeftOut" | "imagesLeftOut" | "headersAndFootersLeftOut" | "textBoxesMoved" | "pageFurnitureLeftOut" | "embeddedObjectsLeftOut" | "inlineCodesLeftOut" | "notToBeTranslatedLeftOut" | "encodingGuessed" | "bytesReplaced" | "controlCharactersLeftOut" | "languageMisdeclared" | "truncated";

/**
 * A window of rows.
 */
export type RowsView = { 
/**
 * The project's revision they were read under.
 */
revision: number, 
/**
 * How many rows the pair has.
 */
total: number, 
/**
 * The rows, from the first that was asked for.
 */
rows: Array<RowView>, };

/**
 * A row of the grid: one paragraph bead.
 */
export type RowView = { 
/**
 * Its place, from 0.
 */
index: number, 
/**
 * How likely it is right, in hundredths.
 */
confidence: number, 
/**
 * Whether the aligner is less sure of it than usual.
 */
lowConfidence: boolean, 
/**
 * Whether its sides stand in another order in the two texts.
 */
moved: boolean, 
/**
 * Whether a person made it.
 */
pinned: boolean, 
/**
 * How far it is: the worst that was said of a part of it.
 */
status: StatusView, 
/**
 * The last word that made it so; `null` while nobody judged it.
 */
decision: DecisionView | null, 
/**
 * The last verdict on a sentence of it that was edited afterwards; `null` where there is none.
 */
lapsed: LapsedView | null, 
/**
 * What it joins.
 */
shape: RowShape, 
/**
 * The paragraphs of the source.
 */
source: Array<ParagraphView>, 
/**
 * The paragraphs of the target.
 */
target: Array<ParagraphView>, };

/**
 * How far a row is.
 */
export type StatusView = "open" | "needsWork" | "approved" | "rejected";

/**
 * How many rows of a pair somebody judged; the others are open.
 */
export type StatusCountsView = { 
/**
 * Rows that are good.
 */
approved: number, 
/**
 * Rows to come back to.
 */
needsWork: number, 
/**
 * Rows that must not stay as they are.
 */
rejected: number, 
/**
 * Open rows whose approval a new version suspended.
 */
suspended: number, };

/**
 * Who judged a row, and when.
 */
export type DecisionView = { 
/**
 * Who, as they call themselves; may be empty.
 */
by: string, 
/**
 * When, in milliseconds since 1970, UTC.
 */
at: number, 
/**
 * Why it no longer holds; `null` where it does.
 */
suspended: SuspensionView | null, };

/**
 * Why an approval no longer holds: what a new version changed.
 */
export type SuspensionView = "ownWording" | "ownFacts" | "counterpartWording" | "counterpartFacts" | "counterpartAdded" | "counterpartGone";

/**
 * What a row joins.
 */
export type RowShape = "oneToOne" | "missing" | "added" | "merged" | "split" | "manyToMany";

/**
 * A paragraph in a row.
 */
export type ParagraphView = { 
/**
 * Its number in its text, from 1.
 */
number: number, 
/**
 * The part it plays.
 */
kind: BlockKindView, 
/**
 * Depth of a heading or list item, else 0.
 */
level: number, 
/**
 * Its raw text.
 */
text: string, 
/**
 * Its text as it was imported, where it was edited since.
 */
received: string | null, 
/**
 * What became of that text, stretch by stretch; empty where it was not edited.
 */
changes: Array<StretchView>, 
/**
 * What somebody typed there and has not finished.
 */
draft: string | null, 
/**
 * Its sentences, in order.
 */
sentences: Array<SentenceView>, };

/**
 * A sentence of a paragraph.
 */
export type SentenceView = { 
/**
 * Start in the paragraph's text.
 */
start: number, 
/**
 * End in the paragraph's text.
 */
end: number, 
/**
 * The sentence bead it belongs to: sentences of both sides with the same number render each other.
 */
bead: number, 
/**
 * Whether that bead has nothing on the other side.
 */
alone: boolean, 
/**
 * Whether that bead reaches over a paragraph break.
 */
crosses: boolean, };

/**
 * The part a paragraph plays.
 */
export type BlockKindView = "metadata" | "title" | "lead" | "heading" | "paragraph" | "listItem" | "quotation" | "tableCell" | "footnote";

/**
 * The answer of a search for a row.
 */
export type FoundRowView = { 
/**
 * The row, from 0; `null` where there is none that way.
 */
index: number | null, };

/**
 * Why the two sides of a row stand beside each other. The parts are logarithms of how much likelier the evidence is if
 * they belong together than if they do not: above 0 they speak for the row, below 0 against it.
 */
export type ExplanationView = { 
/**
 * The sum of the parts.
 */
score: number, 
/**
 * The parts, in a fixed order.
 */
parts: Array<ScorePartView>, 
/**
 * The words that match.
 */
words: Array<WordMatchView>, };

/**
 * A part of the score of a row.
 */
export type ScorePartView = { 
/**
 * What it is drawn from.
 */
name: ScorePart, 
/**
 * What it is worth.
 */
value: number, };

/**
 * What a part of a score is drawn from.
 */
export type ScorePart = "shape" | "length" | "structure" | "numbers" | "names" | "lexicon" | "learnt" | "missing";

/**
 * Two words of a row that match.
 */
export type WordMatchView = { 
/**
 * The word of the source, in lower case without accents.
 */
source: string, 
/**
 * The word of the target.
 */
target: string, 
/**
 * What makes them match.
 */
by: MatchKind, };

/**
 * What makes two words match.
 */
export type MatchKind = "number" | "mark" | "name" | "lexicon" | "learnt";

/**
 * What is wrong in a pair.
 */
export type FindingsView = { 
/**
 * The contents of the project that were checked: what asks for a finding names them.
 */
contents: number, 
/**
 * How many errors there are that are not dismissed.
 */
errors: number, 
/**
 * How many warnings there are that are not dismissed.
 */
warnings: number, 
/**
 * How many notes there are that are not dismissed.
 */
notes: number, 
/**
 * How many findings are dismissed.
 */
dismissed: number, 
/**
 * The findings in the order of the pair, dismissed ones among them; the first ones where there are very many.
 */
findings: Array<FindingView>, };

/**
 * A finding.
 */
export type FindingView = { 
/**
 * Its place among all findings of the pair.
 */
index: number, 
/**
 * Id of the check.
 */
check: string, 
/**
 * How bad it is.
 */
severity: SeverityView, 
/**
 * The row it stands in, from 0.
 */
row: number, 
/**
 * The evidence in the source.
 */
source: PlaceView | null, 
/**
 * The evidence in the target.
 */
target: PlaceView | null, 
/**
 * The other places of a finding that stands for several.
 */
more: Array<PlaceView>, 
/**
 * Which wording of the message suits, where there are several.
 */
variant: string | null, 
/**
 * What the message tells.
 */
facts: Array<FactView>, 
/**
 * The norm it refers to.
 */
reference: string | null, 
/**
 * What would mend it.
 */
fix: Array<EditView> | null, 
/**
 * The dismissal that means it.
 */
dismissed: DismissalView | null, 
/**
 * The dismissal that meant it before its sentence changed.
 */
lapsed: DismissalView | null, };

/**
 * How bad a finding is.
 */
export type SeverityView = "note" | "warning" | "error";

/**
 * A side of a pair.
 */
export type SideView = "source" | "target";

/**
 * A stretch of a text.
 */
export type PlaceView = { 
/**
 * The side.
 */
side: SideView, 
/**
 * The row, from 0.
 */
row: number, 
/**
 * The number of the paragraph, from 1.
 */
paragraph: number, 
/**
 * First UTF-16 unit of the paragraph's text.
 */
start: number, 
/**
 * One past the last.
 */
end: number, };

/**
 * A value that a message tells: a text or a count.
 */
export type FactView = { 
/**
 * Its name in the message.
 */
name: string, 
/**
 * Its text.
 */
text: string | null, 
/**
 * Its count.
 */
count: number | null, };

/**
 * What a fix would write.
 */
export type EditView = { 
/**
 * What it replaces.
 */
place: PlaceView, 
/**
 * The text before it, up to a few words.
 */
left: string, 
/**
 * The text after it, up to a few words.
 */
right: string, 
/**
 * What stands there now.
 */
before: string, 
/**
 * What would stand there.
 */
after: string, };

/**
 * A dismissal.
 */
export type DismissalView = { 
/**
 * Its id.
 */
id: number, 
/**
 * How far it reaches.
 */
scope: DismissalScope, 
/**
 * Why.
 */
reason: string, };

/**
 * The profiles there are, and those that a pair is held to.
 */
export type ProfilesView = { 
/**
 * Id of the profile that a person chose; `null` for what each text shows it follows.
 */
chosen: string | null, 
/**
 * All that can be chosen, in order.
 */
available: Array<ProfileNameView>, 
/**
 * What the source is held to.
 */
source: HeldProfileView, 
/**
 * What the target is held to.
 */
target: HeldProfileView, };

/**
 * A profile by its names.
 */
export type ProfileNameView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Tag of its language.
 */
lang: string, 
/**
 * Its name in English.
 */
english: string, 
/**
 * Its name in French.
 */
french: string, };

/**
 * The profile that a text is held to, and what the text does.
 */
export type HeldProfileView = { 
/**
 * The profile.
 */
profile: ProfileNameView, 
/**
 * Its rules.
 */
rules: Array<RuleView>, 
/**
 * How often the text uses each form.
 */
measures: Array<MeasureView>, };

/**
 * A rule of a profile.
 */
export type RuleView = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it accepts, the preferred first.
 */
forms: Array<string>, 
/**
 * Which layer decided: norm, house, section or document; empty while none does.
 */
layer: string, 
/**
 * Id of the profile of that layer.
 */
from: string, 
/**
 * Whether a person decided it for this text.
 */
own: boolean, 
/**
 * Every form it could accept; none where they cannot be counted.
 */
choices: Array<string>, 
/**
 * How a person says which it accepts.
 */
entry: RuleEntry, };

/**
 * How a person says which forms a rule accepts.
 */
export type RuleEntry = "choice" | "number" | "characters" | "file";

/**
 * How often a text uses each form that a rule can accept.
 */
export type MeasureView = { 
/**
 * Name of the rule.
 */
rule: string, 
/**
 * The forms and how often each is used.
 */
counts: Array<FormCountView>, };

/**
 * A form and how often it is used.
 */
export type FormCountView = { 
/**
 * The form.
 */
form: string, 
/**
 * How often.
 */
count: number, };

/**
 * A search for concepts, and the window of what it finds.
 */
export type FindConcepts = { 
/**
 * What they have in their terms or in what is said of them; accents and inclusive forms aside.
 */
query: string, 
/**
 * Tag of the language that a term is in: `fr`, or `fr-CA` for a region.
 */
lang: string | null, 
/**
 * The status that a term has, in that language if there is one.
 */
status: TermStatusView | null, 
/**
 * In which order.
 */
order: ConceptOrder, 
/**
 * Whether the last come first.
 */
descending: boolean, 
/**
 * The first of the window, from 0.
 */
start: number, 
/**
 * How many at the most.
 */
count: number, };

/**
 * An order of concepts.
 */
export type ConceptOrder = { "by": "added" } | { "by": "language", 
/**
 * The language, without a region.
 */
lang: string, } | { "by": "subject" };

/**
 * A concept.
 */
export type ConceptRequest = { 
/**
 * Its id.
 */
concept: string, };

/**
 * Some concepts.
 */
export type ConceptsRequest = { 
/**
 * Their ids.
 */
concepts: Array<string>, };

/**
 * A concept to keep.
 */
export type KeepConcept = { 
/**
 * Its id; `null` for a new one.
 */
id: string | null, 
/**
 * The field it belongs to.
 */
subject: string | null, 
/**
 * What it is.
 */
definition: string | null, 
/**
 * What to mind about it.
 */
note: string | null, 
/**
 * Where it was found.
 */
reference: string | null, 
/**
 * Whether it advises rather than prescribes.
 */
advice: boolean, 
/**
 * What it is called; one at the least.
 */
terms: Array<TermView>, };

/**
 * A term of a concept.
 */
export type TermRequest = { 
/**
 * Id of the concept.
 */
concept: string, 
/**
 * Which of its terms, from 0.
 */
term: number, };

/**
 * A term and whether it should be used.
 */
export type SetTermStatus = { 
/**
 * Id of the concept.
 */
concept: string, 
/**
 * Which of its terms, from 0.
 */
term: number, 
/**
 * Whether it should be used from now on.
 */
status: TermStatusView, };

/**
 * A term and how it is rendered.
 */
export type AddRendering = { 
/**
 * The term of the source.
 */
source: string, 
/**
 * Tag of its language.
 */
sourceLang: string, 
/**
 * Its rendering.
 */
target: string, 
/**
 * Tag of its language.
 */
targetLang: string, };

/**
 * Whether the terms that come with the program are used.
 */
export type UseStarter = { 
/**
 * Whether they are from now on.
 */
used: boolean, };

/**
 * A file of terms.
 */
export type TermsFile = { 
/**
 * Its path.
 */
path: string, };

/**
 * A term to be put for the others of its concept, all through one text.
 */
export type PreviewReplacement = { 
/**
 * The pair.
 */
pair: number, 
/**
 * Which text.
 */
side: SideView, 
/**
 * Id of the concept.
 */
concept: string, 
/**
 * Which of its terms, from 0.
 */
term: number, };

/**
 * Places of the last preview where a term is put for another.
 */
export type ReplaceTerm = { 
/**
 * The pair.
 */
pair: number, 
/**
 * The contents that the preview answered with.
 */
contents: number, 
/**
 * The places, by their place in the preview.
 */
places: Array<number>, };

/**
 * A window of the concepts that were looked for.
 */
export type ConceptsView = { 
/**
 * How many were found.
 */
total: number, 
/**
 * How many there are in all.
 */
all: number, 
/**
 * Those of the window, in order.
 */
concepts: Array<ConceptView>, 
/**
 * Tags of the languages that terms are in.
 */
langs: Array<string>, 
/**
 * Whether the terms that come with the program are used, too.
 */
starter: boolean, };

/**
 * Some concepts.
 */
export type ConceptListView = { 
/**
 * Those that are there, in the order they were asked for.
 */
concepts: Array<ConceptView>, };

/**
 * A thing that is talked about, and what it is called.
 */
export type ConceptView = { 
/**
 * Its stable name.
 */
id: string, 
/**
 * Where it comes from.
 */
origin: ConceptOrigin, 
/**
 * The field it belongs to.
 */
subject: string | null, 
/**
 * What it is.
 */
definition: string | null, 
/**
 * What to mind about it.
 */
note: string | null, 
/**
 * Where it was found.
 */
reference: string | null, 
/**
 * Whether it advises rather than prescribes.
 */
advice: boolean, 
/**
 * What it is called, in the order of preference.
 */
terms: Array<TermView>, };

/**
 * Where a concept comes from.
 */
export type ConceptOrigin = "project" | "changed" | "leftOut" | "starter";

/**
 * What a concept is called in one language.
 */
export type TermView = { 
/**
 * The term, with a `|` where a prefix ends.
 */
text: string, 
/**
 * Tag of its language, with its region: `fr-CA`.
 */
lang: string, 
/**
 * Whether it should be used.
 */
status: TermStatusView, 
/**
 * Which forms in a text are it.
 */
matching: MatchRuleView, 
/**
 * Which capitals a text must have.
 */
case: CaseRuleView, 
/**
 * Where in a text what is said of it holds; empty for where its status says.
 */
parts: Array<TextPartView>, 
/**
 * Ids of the profiles for which it holds; empty for all.
 */
houses: Array<string>, 
/**
 * Longer wordings that it may stand in unnoticed.
 */
exemptions: Array<string>, 
/**
 * The first day on which it holds, written `2025-09-26`; `null` where none is named.
 */
from: string | null, 
/**
 * The last day.
 */
until: string | null, 
/**
 * What to mind about it.
 */
note: string | null, 
/**
 * Where it was found.
 */
reference: string | null, };

/**
 * Whether a term should be used.
 */
export type TermStatusView = "preferred" | "admitted" | "deprecated" | "forbidden";

/**
 * Which forms in a text are a term.
 */
export type MatchRuleView = "exact" | "inflected" | "verb" | "prefix" | "anywhere";

/**
 * Which capitals a text must have where it has a term.
 */
export type CaseRuleView = "permissive" | "strict" | "firstLetter" | "any";

/**
 * Where in a text a term stands.
 */
export type TextPartView = "body" | "title" | "quotation" | "officialName";

/**
 * A rendering that was added.
 */
export type AddedRenderingView = { 
/**
 * The window as it is now.
 */
workspace: WorkspaceView, 
/**
 * Id of the concept.
 */
concept: string, 
/**
 * Whether the concept is new.
 */
created: boolean, };

/**
 * What taking terms in from a file would do.
 */
export type TermsPreviewView = { 
/**
 * Path of the file.
 */
path: string, 
/**
 * How many concepts would be new.
 */
created: number, 
/**
 * How many would be others than they are.
 */
changed: number, 
/**
 * How many would stay as they are.
 */
same: number, 
/**
 * The first of those that would be new or others, as they would be.
 */
changes: Array<ConceptChangeView>, 
/**
 * What was not read.
 */
leftOut: Array<LeftOutView>, 
/**
 * What was odd about the characters of the file.
 */
warnings: Array<WarningView>, };

/**
 * What would become of a concept.
 */
export type ConceptChangeView = { 
/**
 * Whether the project does not have it yet.
 */
created: boolean, 
/**
 * The concept as it would be.
 */
concept: ConceptView, };

/**
 * Something of a file that is not taken in.
 */
export type LeftOutView = { 
/**
 * Why.
 */
reason: LeftOutReasonView, 
/**
 * What: the name of a column or element, a value.
 */
what: string, 
/**
 * The first line or row of it, from 1.
 */
line: number, 
/**
 * How many times.
 */
count: number, };

/**
 * Why something of a file is not taken in.
 */
export type LeftOutReasonView = "field" | "noTerm" | "value" | "language";

/**
 * Where terms stand in some rows of a pair.
 */
export type TermMarksView = { 
/**
 * The contents of the project that were checked.
 */
contents: number, 
/**
 * The places.
 */
marks: Array<TermMarkView>, };

/**
 * A place where a term stands.
 */
export type TermMarkView = { 
/**
 * The words.
 */
place: PlaceView, 
/**
 * Id of its concept.
 */
concept: string, 
/**
 * Which of the terms of the concept.
 */
term: number, 
/**
 * How it stands.
 */
state: TermStateView, };

/**
 * How a place where a term stands agrees with what is known.
 */
export type TermStateView = "good" | "missing" | "deprecated" | "forbidden" | "otherRegion";

/**
 * What a concept is called in the releases of the project.
 */
export type RenderingsView = { 
/**
 * The concept.
 */
concept: ConceptView, 
/**
 * The pairs that name it, the earliest first.
 */
releases: Array<ReleaseRenderingsView>, };

/**
 * What a concept is called in one pair.
 */
export type ReleaseRenderingsView = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The name of its release.
 */
release: string, 
/**
 * When it was taken in, in milliseconds since 1970, UTC.
 */
at: number, 
/**
 * Where it is named.
 */
places: Array<RenderingPlaceView>, };

/**
 * A place where a concept is named.
 */
export type RenderingPlaceView = { 
/**
 * The row, from 0.
 */
row: number, 
/**
 * The side of the words: the source where the target has none for them.
 */
side: SideView, 
/**
 * Which term of the concept; `null` where the source is not rendered by one.
 */
term: number | null, 
/**
 * A few words before.
 */
left: string, 
/**
 * The words.
 */
text: string, 
/**
 * A few words after.
 */
right: string, };

/**
 * Where a term would be put for the others of its concept.
 */
export type ReplacementsView = { 
/**
 * The contents of the project that were looked at: what asks for the places names them.
 */
contents: number, 
/**
 * The places, in order.
 */
places: Array<ReplacementView>, };

/**
 * A place where a term would be put for another.
 */
export type ReplacementView = { 
/**
 * What would be written.
 */
edit: EditView, 
/**
 * What to look at there.
 */
cautions: Array<CautionView>, };

/**
 * What a person should look at where a term is put for another.
 */
export type CautionView = "gender" | "number" | "form" | "quotation" | "title" | "officialName" | "notInSource";

/**
 * Words to look for in all releases.
 */
export type FindWords = { 
/**
 * The words, as they are typed: the last may be unfinished, unless a space follows it. Accents, capitals and inclusive
 * forms aside.
 */
words: string, 
/**
 * How many places are shown at the most.
 */
count: number, };

/**
 * Where words stand in all releases.
 */
export type ConcordanceView = { 
/**
 * The places, those imported last first.
 */
hits: Array<ConcordanceHitView>, 
/**
 * Whether there are more.
 */
more: boolean, };

/**
 * Sentences that render each other, one of which has the words.
 */
export type ConcordanceHitView = { 
/**
 * Where they stand.
 */
at: UnitPlaceView, 
/**
 * The text in which the words stand.
 */
side: SideView, 
/**
 * The sentences of the source; empty where nothing stands there.
 */
source: UnitTextView, 
/**
 * The sentences of the target.
 */
target: UnitTextView, };

/**
 * Where sentences that render each other stand.
 */
export type UnitPlaceView = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The name of its release.
 */
release: string, 
/**
 * When it was taken in, in milliseconds since 1970, UTC.
 */
at: number, 
/**
 * The row, from 0.
 */
row: number, };

/**
 * Sentences of one text.
 */
export type UnitTextView = { 
/**
 * The language; `und` where it is not known.
 */
lang: string, 
/**
 * The number of the version of its text.
 */
version: number, 
/**
 * The sentences, in pieces.
 */
pieces: Array<PieceView>, };

/**
 * A piece of a text.
 */
export type PieceView = { 
/**
 * Its text.
 */
text: string, 
/**
 * What it is marked as.
 */
mark: PieceMark, };

/**
 * What a piece of a text is marked as.
 */
export type PieceMark = "plain" | "found" | "different";

/**
 * What the sentences of a row were rendered by in other releases.
 */
export type EarlierView = { 
/**
 * The sentences of which something is known, in the order of the row.
 */
sentences: Array<EarlierSentenceView>, };

/**
 * A sentence, and what it or one like it was rendered by.
 */
export type EarlierSentenceView = { 
/**
 * The sentence as it stands here.
 */
source: string, 
/**
 * The renderings, of the likest sentences first.
 */
renderings: Array<EarlierRenderingView>, };

/**
 * What a sentence was rendered by in another release.
 */
export type EarlierRenderingView = { 
/**
 * Where.
 */
at: UnitPlaceView, 
/**
 * How like the sentence there is, in per cent: 100 for the same words.
 */
likeness: number, 
/**
 * How many more places say the same.
 */
more: number, 
/**
 * The sentence there, with what is other than here.
 */
source: UnitTextView, 
/**
 * Its rendering there, with what is other than here.
 */
target: UnitTextView, 
/**
 * What taking this wording would make of the paragraph here; `null` where the rendering here is in no one paragraph.
 */
taken: TakenWordingView | null, };

/**
 * A paragraph with another wording of one of its sentences.
 */
export type TakenWordingView = { 
/**
 * The paragraph of the target, by its number.
 */
paragraph: number, 
/**
 * Its text with that wording.
 */
text: string, };

/**
 * Terms or sentences that are rendered in more than one way.
 */
export type DisputesView = { 
/**
 * The contents of the project that were looked at.
 */
contents: number, 
/**
 * How many were found.
 */
total: number, 
/**
 * The first of them, those with the strongest evidence first.
 */
disputes: Array<DisputeView>, };

/**
 * A term or a sentence, and the wordings that compete for it.
 */
export type DisputeView = { 
/**
 * The term, in lower case; or the sentence.
 */
text: string, 
/**
 * Its language, and that of the wordings.
 */
langs: [string, string], 
/**
 * The wordings, the most frequent first.
 */
wordings: Array<DisputedWordingView>, };

/**
 * A wording that competes with others.
 */
export type DisputedWordingView = { 
/**
 * The wording.
 */
text: string, 
/**
 * In how many places it stands.
 */
count: number, 
/**
 * The first of them.
 */
places: Array<DisputedPlaceView>, };

/**
 * A place of a wording.
 */
export type DisputedPlaceView = { 
/**
 * Where.
 */
at: UnitPlaceView, 
/**
 * What stands there of the term, with some words around.
 */
source: Array<PieceView>, 
/**
 * What stands there of the wording.
 */
target: Array<PieceView>, };

/**
 * A wording that is to be preferred to those it competes with.
 */
export type SettleDispute = { 
/**
 * The term.
 */
term: string, 
/**
 * Tag of its language.
 */
termLang: string, 
/**
 * The wording.
 */
wording: string, 
/**
 * The wordings that may stand as well.
 */
others: Array<string>, 
/**
 * Tag of their language.
 */
wordingLang: string, };

/**
 * A file.
 */
export type ReadFile = { 
/**
 * Its path.
 */
path: string, };

/**
 * A file, and the text that it is the next version of.
 */
export type AddVersion = { 
/**
 * Path of the file.
 */
path: string, 
/**
 * The text, by id.
 */
text: number, };

/**
 * A version of a text.
 */
export type VersionRef = { 
/**
 * The version, by id.
 */
version: number, 
/**
 * Whether as it was received, and not as it was edited since.
 */
received: boolean, 
/**
 * The snapshot, by id, as of which it is meant; `null` for none.
 */
snapshot: number | null, };

/**
 * Two versions to compare.
 */
export type CompareVersions = { 
/**
 * The old one, or one of two texts.
 */
old: VersionRef, 
/**
 * The new one, or the other text.
 */
new: VersionRef, };

/**
 * A stretch of a text and what is to stand there.
 */
export type BringOver = { 
/**
 * The version, by id; one that counts now.
 */
version: number, 
/**
 * Its paragraph, from 1.
 */
paragraph: number, 
/**
 * Where the stretch begins, in UTF-16 code units.
 */
start: number, 
/**
 * Where it ends.
 */
end: number, 
/**
 * What stands there; where something else does, nothing is changed.
 */
before: string, 
/**
 * What is to stand there.
 */
after: string, };

/**
 * Stale paragraphs of a pair, as the list of work names them.
 */
export type Follow = { 
/**
 * The pair.
 */
pair: number, 
/**
 * The paragraphs, by id.
 */
paragraphs: Array<number>, 
/**
 * Whether they were dealt with.
 */
followed: boolean, };

/**
 * The texts that a file resembles.
 */
export type ResemblancesView = { 
/**
 * Name of the file.
 */
fileName: string, 
/**
 * Tag of its language; `und` when it could not be told.
 */
lang: string, 
/**
 * The texts, the likest first.
 */
texts: Array<ResemblanceView>, };

/**
 * A text that a file resembles.
 */
export type ResemblanceView = { 
/**
 * The text, by id.
 */
text: number, 
/**
 * Name of its release.
 */
release: string, 
/**
 * Name of the file of its version that counts now.
 */
fileName: string, 
/**
 * Number of that version.
 */
number: number, 
/**
 * Tag of its language; `und` when it could not be told.
 */
lang: string, 
/**
 * How much of both is the same, in hundredths.
 */
percent: number, };

/**
 * A version that was added, and what it carried over.
 */
export type AddedVersionView = { 
/**
 * The new state of the window.
 */
workspace: WorkspaceView, 
/**
 * A pair that the text stands in.
 */
pair: number | null, 
/**
 * Number of the version.
 */
number: number, 
/**
 * Name of its file.
 */
fileName: string, 
/**
 * How much of it and the version before is the same, in hundredths.
 */
percent: number, 
/**
 * How much was carried over.
 */
carried: CarriedView, 
/**
 * What could not be.
 */
left: Array<LeftBehindView>, };

/**
 * How much of the work on a version its next one kept.
 */
export type CarriedView = { 
/**
 * Sentences that stayed what they were.
 */
unchanged: number, 
/**
 * Sentences that say something else.
 */
changed: number, 
/**
 * New sentences.
 */
added: number, 
/**
 * Verdicts about sentences of the text.
 */
decisions: number, 
/**
 * Approvals that no longer hold.
 */
suspended: number, 
/**
 * Sentences of dismissed findings.
 */
dismissals: number, 
/**
 * Comments.
 */
comments: number, 
/**
 * Errors that were marked.
 */
annotations: number, 
/**
 * Pinned rows.
 */
pins: number, 
/**
 * Edited paragraphs.
 */
edits: number, };

/**
 * What versions had no place for.
 */
export type LeftBehindListView = { 
/**
 * The latest version first.
 */
left: Array<LeftBehindView>, };

/**
 * Something a version had no place for.
 */
export type LeftBehindView = { 
/**
 * The version, by id.
 */
version: number, 
/**
 * What it is.
 */
kind: LeftKindView, 
/**
 * The paragraph it was about, from 1, in the version before.
 */
paragraph: number, 
/**
 * The words it was about.
 */
about: string, 
/**
 * What was said: a status, the id of a check, the text of the other side, the text as it was edited, a comment; of an
 * error nothing.
 */
said: string, 
/**
 * By whom or why; may be empty.
 */
note: string, 
/**
 * Of an error: its type and its level.
 */
error: [CategoryView, ErrorLevelView] | null, };

/**
 * What can be left behind.
 */
export type LeftKindView = "decision" | "dismissal" | "pin" | "edit" | "comment" | "annotation";

/**
 * The texts of a release.
 */
export type TextsView = { 
/**
 * Those of the pair first.
 */
texts: Array<TextVersionsView>, };

/**
 * A text with its versions.
 */
export type TextVersionsView = { 
/**
 * The text, by id.
 */
text: number, 
/**
 * Tag of its language; `und` when it could not be told.
 */
lang: string, 
/**
 * Its side in the pair; `null` for another text of the release.
 */
side: SideView | null, 
/**
 * Its versions, the first first; the last one counts now.
 */
versions: Array<VersionView>, };

/**
 * A version of a text.
 */
export type VersionView = { 
/**
 * The version, by id.
 */
id: number, 
/**
 * Its number among the versions of its text, from 1.
 */
number: number, 
/**
 * Name of the file it came from.
 */
fileName: string, 
/**
 * When it was imported, in milliseconds since 1970, UTC.
 */
importedAt: number, 
/**
 * Its paragraphs.
 */
paragraphs: number, 
/**
 * How many of them were edited since.
 */
edited: number, 
/**
 * The snapshots that it stands in, the first first.
 */
snapshots: Array<SnapshotView>, };

/**
 * What the texts of a release said at a moment that somebody gave a name.
 */
export type SnapshotView = { 
/**
 * Its id.
 */
id: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Who kept it, as they call themselves; may be empty.
 */
by: string, 
/**
 * When, in milliseconds since 1970, UTC.
 */
at: number, };

/**
 * A name for what the texts of a release say now.
 */
export type KeepSnapshot = { 
/**
 * A pair of the release, by id.
 */
pair: number, 
/**
 * The name.
 */
name: string, };

/**
 * A snapshot to forget.
 */
export type RemoveSnapshot = { 
/**
 * A pair of the release, by id.
 */
pair: number, 
/**
 * The snapshot, by id.
 */
snapshot: number, };

/**
 * A section whose text is to be begun with that of its house.
 */
export type PreviewSectionText = { 
/**
 * The pair whose target is the text of the house.
 */
pair: number, 
/**
 * Id of the profile of the section.
 */
profile: string, };

/**
 * Edits of the last preview that make the text of a section.
 */
export type BeginSectionText = { 
/**
 * The pair whose target is the text of the house.
 */
pair: number, 
/**
 * Id of the profile of the section.
 */
profile: string, 
/**
 * The contents that the preview answered with.
 */
contents: number, 
/**
 * The edits, by their place in the preview.
 */
places: Array<number>, };

/**
 * What a section writes differently in the text of its house.
 */
export type SectionTextView = { 
/**
 * The contents of the project that it holds for.
 */
contents: number, 
/**
 * What would be written, in the order of the text.
 */
edits: Array<EditView>, };

/**
 * What differs between two versions.
 */
export type ComparisonView = { 
/**
 * Whether they are versions of one text, and not two texts.
 */
oneText: boolean, 
/**
 * Whether the old one can be changed.
 */
oldEditable: boolean, 
/**
 * Whether the new one can be changed.
 */
newEditable: boolean, 
/**
 * How many changes there are of each kind.
 */
counts: KindCountsView, 
/**
 * Every paragraph of both, in the order of the old one.
 */
paragraphs: Array<ComparedParagraphsView>, };

/**
 * How many changes there are of each kind.
 */
export type KindCountsView = { 
/**
 * Changes of spaces, apostrophes and the like.
 */
typography: number, 
/**
 * Changes of regional wording.
 */
regional: number, 
/**
 * Changes of wording.
 */
wording: number, 
/**
 * Changes of facts.
 */
facts: number, 
/**
 * Paragraphs added, removed, moved, cut or joined.
 */
paragraphs: number, };

/**
 * Paragraphs of one version and what they are in the other.
 */
export type ComparedParagraphsView = { 
/**
 * What became of them.
 */
status: ParagraphStatusView, 
/**
 * Paragraphs of the old version.
 */
old: Array<ComparedTextView>, 
/**
 * Paragraphs of the new version.
 */
new: Array<ComparedTextView>, 
/**
 * Where they differ.
 */
hunks: Array<HunkView>, 
/**
 * Paragraphs of the source that both translate; none where one text is compared with itself.
 */
source: Array<ComparedTextView>, };

/**
 * What became of a paragraph.
 */
export type ParagraphStatusView = "same" | "changed" | "moved" | "split" | "merged" | "added" | "removed";

/**
 * A paragraph.
 */
export type ComparedTextView = { 
/**
 * Its number, from 1.
 */
number: number, 
/**
 * What it says.
 */
text: string, };

/**
 * A stretch that differs.
 */
export type HunkView = { 
/**
 * What differs.
 */
kind: HunkKindView, 
/**
 * Whether the two houses write it so, each by its own rules.
 */
expected: boolean, 
/**
 * The stretch of the old version; empty where something was put in.
 */
old: HunkSideView, 
/**
 * The stretch of the new version; empty where something was taken out.
 */
new: HunkSideView, };

/**
 * What differs.
 */
export type HunkKindView = "typography" | "regional" | "wording" | "facts";

/**
 * A stretch of a paragraph.
 */
export type HunkSideView = { 
/**
 * Number of the paragraph, from 1.
 */
paragraph: number, 
/**
 * Where it begins.
 */
start: number, 
/**
 * Where it ends.
 */
end: number, };

/**
 * What is stale in a pair.
 */
export type StaleView = { 
/**
 * What is left to be done; `null` where the source is the one that was translated.
 */
work: StaleWorkView | null, };

/**
 * What a new version of its source leaves to be done in a translation.
 */
export type StaleWorkView = { 
/**
 * The version of the source that was translated.
 */
old: VersionView, 
/**
 * The one that counts now.
 */
new: VersionView, 
/**
 * How many paragraphs are current.
 */
current: number, 
/**
 * How many pieces of work are left.
 */
open: number, 
/**
 * All pieces, in the order of the translation.
 */
items: Array<StaleItemView>, };

/**
 * A piece of work.
 */
export type StaleItemView = { 
/**
 * How the translation stands to its source.
 */
freshness: FreshnessView, 
/**
 * Why it is stale, the slightest reason first.
 */
reasons: Array<HunkKindView>, 
/**
 * Whether the translation follows already; `null` where it does not, or nothing tells.
 */
following: FollowingView | null, 
/**
 * Whether a person dealt with it.
 */
done: boolean, 
/**
 * The row in which it stands, from 0.
 */
row: number, 
/**
 * What a mark about it names.
 */
paragraphs: Array<number>, 
/**
 * The source that was translated.
 */
old: Array<ComparedTextView>, 
/**
 * The source that counts now.
 */
new: Array<ComparedTextView>, 
/**
 * The translation.
 */
target: Array<ComparedTextView>, 
/**
 * What changed in the source.
 */
hunks: Array<HunkView>, 
/**
 * The sentences that are not current.
 */
sentences: Array<StaleSentenceView>, };

/**
 * A sentence of a translation that is not current, or of the source that nothing answers.
 */
export type StaleSentenceView = { 
/**
 * How it stands.
 */
freshness: FreshnessView, 
/**
 * What it says.
 */
text: string, };

/**
 * How a part of a translation stands to its source.
 */
export type FreshnessView = "current" | "stale" | "orphaned" | "missing";

/**
 * Whether a translation follows its source already.
 */
export type FollowingView = { 
/**
 * What speaks against it; nothing where it follows.
 */
doubts: Array<DoubtView>, };

/**
 * What of a translation speaks against its following its source.
 */
export type DoubtView = "numbers" | "names" | "words" | "length";

/**
 * How the rows of a pair lie over its texts.
 */
export type MapView = { 
/**
 * The revision that is shown.
 */
revision: number, 
/**
 * How long the source is, in characters.
 */
source: number, 
/**
 * How long the target is, in characters.
 */
target: number, 
/**
 * The rows, in order; neighbours together where there are very many.
 */
stretches: Array<MapStretchView>, };

/**
 * A row, or rows that follow each other, as they lie over the texts.
 */
export type MapStretchView = { 
/**
 * The first row, from 0.
 */
row: number, 
/**
 * How many rows.
 */
rows: number, 
/**
 * Where it begins and ends in the source, in characters.
 */
source: [number, number], 
/**
 * Where it begins and ends in the target, in characters.
 */
target: [number, number], 
/**
 * How sure the aligner is of the row it is least sure of, from 0 to 1.
 */
confidence: number, 
/**
 * Whether it is less sure of one of them than usual.
 */
doubtful: boolean, 
/**
 * Whether the target of one of them is empty.
 */
missing: boolean, 
/**
 * Whether the source of one of them is empty.
 */
added: boolean, 
/**
 * Whether it stands in another order in the two texts.
 */
moved: boolean, 
/**
 * How far they are together.
 */
status: StatusView, };

/**
 * How far everything in a project is.
 */
export type OverviewView = { 
/**
 * Every pair, in the order of the releases.
 */
pairs: Array<PairOverviewView>, };

/**
 * How far a pair is.
 */
export type PairOverviewView = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * The release it belongs to, by id.
 */
release: number, 
/**
 * The name of that release.
 */
name: string, 
/**
 * Tag of the source's language: `en`; `und` when it could not be told.
 */
sourceLang: string, 
/**
 * Tag of the target's language: `fr-CA`; `und` when it could not be told.
 */
targetLang: string, 
/**
 * The file that tells it from the pairs of its release that have the same languages; `null` where there is none.
 */
toldApartBy: string | null, 
/**
 * When the later of its two files came in, in milliseconds since 1970.
 */
importedAt: number, 
/**
 * How many rows it has.
 */
rows: number, 
/**
 * How many of them somebody judged.
 */
statuses: StatusCountsView, 
/**
 * How many comments are open.
 */
openComments: number, 
/**
 * Whether its source is not the one that was translated any more.
 */
isBehind: boolean, 
/**
 * Its last sign-off.
 */
signed: SignedView | null, };

/**
 * What was found in every pair of a project.
 */
export type CheckedAllView = { 
/**
 * The contents of the project that were checked.
 */
contents: number, 
/**
 * Every pair, in the order of the releases.
 */
pairs: Array<CheckedPairView>, };

/**
 * How much was found in a pair that nobody dismissed.
 */
export type CheckedPairView = { 
/**
 * The pair, by id.
 */
pair: number, 
/**
 * How often each check found something of each severity, the gravest and most frequent first.
 */
counts: Array<CheckCountView>, };

/**
 * How often a check found something of one severity.
 */
export type CheckCountView = { 
/**
 * Id of the check.
 */
check: string, 
/**
 * How grave it is.
 */
severity: SeverityView, 
/**
 * How often.
 */
count: number, };

/**
 * Why a command could not be done. Nothing has been changed.
 */
export type Failure = { 
/**
 * What went wrong; each code has a sentence of its own in both languages.
 */
code: FailureCode, 
/**
 * The file concerned.
 */
path: string | null, 
/**
 * What the system said or found, for the part of the sentence that code alone cannot tell.
 */
detail: string | null, };

/**
 * What can go wrong.
 */
export type FailureCode = "cancelled" | "fileNotFound" | "fileUnreadable" | "fileUnwritable" | "diskFull" | "fileEmpty" | "fileUnsupported" | "fileEncrypted" | "fileDamaged" | "fileTooLarge" | "sameFileTwice" | "projectForeign" | "projectNewer" | "projectDamaged" | "projectLocked" | "projectReadOnly" | "profileInvalid" | "termsNone" | "termsUnreadable" | "termsKind" | "termMissing" | "termLanguage" | "stale" | "blankParagraph" | "reasonMissing" | "nothingSaid" | "queryInvalid" | "nothingToRegroup" | "regroupApart" | "noProject" | "gone" | "blankName" | "noDay" | "nothingToUndo" | "noScore" | "internal";

/**
 * Something the window should know.
 */
export type Event = { "event": "progress", 
/**
 * What is being done.
 */
stage: Stage, 
/**
 * Steps done of this stage.
 */
done: number, 
/**
 * Steps of this stage; 0 while unknown.
 */
total: number, };

/**
 * The stages of long work.
 */
export type Stage = "read" | "segment" | "align" | "save" | "check" | "compare";

/** Every command: what it asks for and what it answers. */
export interface Commands {
  /** What is open, what was open before, and the settings. */
  workspace: { request: Nothing; view: WorkspaceView };
  /** What the program was started with; answered once. */
  launch: { request: Nothing; view: LaunchView };
  /** Opens a project file. */
  open_project: { request: OpenProject; view: WorkspaceView };
  /** Saves the open project under another path and goes on with that file. */
  save_project_as: { request: SaveProjectAs; view: WorkspaceView };
  /** Closes the open project; everything in it has been saved already. */
  close_project: { request: Nothing; view: WorkspaceView };
  /** Deletes an untitled project for good. */
  delete_untitled_project: { request: OpenProject; view: WorkspaceView };
  /** Empties the list of recent projects; untitled ones stay in it until they are saved or deleted. */
  forget_recent_projects: { request: Nothing; view: WorkspaceView };
  /** Reads, segments and aligns two files and keeps them as a release of the open project, or of a new one. Long: reports progress and can be cancelled. */
  open_pair: { request: OpenPair; view: OpenedPairView };
  /** The texts of the open project that a file resembles, the likest first. Long in a large project: can be cancelled. */
  resembling: { request: ReadFile; view: ResemblancesView };
  /** Makes a file the next version of a text: what did not change keeps its rows, verdicts, dismissals and edits. Long: reports progress and can be cancelled. */
  add_version: { request: AddVersion; view: AddedVersionView };
  /** What versions of the texts of a pair had no place for. */
  left_behind: { request: PairRequest; view: LeftBehindListView };
  /** The texts of the release of a pair, with their versions. */
  versions: { request: PairRequest; view: TextsView };
  /** Keeps what the texts of a release say now under a name. */
  keep_snapshot: { request: KeepSnapshot; view: WorkspaceView };
  /** Forgets a snapshot of a release. */
  remove_snapshot: { request: RemoveSnapshot; view: WorkspaceView };
  /** What a section writes differently in the target of a pair, the text of its house. Long in a long text: reports progress and can be cancelled. */
  preview_section_text: { request: PreviewSectionText; view: SectionTextView };
  /** Begins the text of a section with edits of the last preview: another target of the same source. */
  begin_section_text: { request: BeginSectionText; view: OpenedPairView };
  /** What differs between two versions, or between two texts. Long in long texts: can be cancelled. */
  compare_versions: { request: CompareVersions; view: ComparisonView };
  /** Replaces a stretch of a text by what another version or text says there. */
  bring_over: { request: BringOver; view: WorkspaceView };
  /** What a new version of its source leaves to be done in a translation. */
  stale_work: { request: PairRequest; view: StaleView };
  /** Notes that stale paragraphs were dealt with, or that they were not. */
  follow: { request: Follow; view: WorkspaceView };
  /** Opens the sample release. */
  open_sample: { request: OpenSample; view: OpenedPairView };
  /** Stops the long work under way, if any. Nothing is kept of it. */
  cancel_work: { request: Nothing; view: Nothing };
  /** Numbers about one pair: its sides and how its rows are made up. */
  pair: { request: PairRequest; view: PairView };
  /** How the rows of a pair lie over its texts, in a thousand stretches or so. */
  alignment_map: { request: PairRequest; view: MapView };
  /** How far every pair of the project is. */
  overview: { request: Nothing; view: OverviewView };
  /** Looks for what is wrong in every pair of the project, and counts it. Long: reports progress and can be cancelled. */
  check_all: { request: Nothing; view: CheckedAllView };
  /** A window of the rows of a pair. */
  rows: { request: RowsRequest; view: RowsView };
  /** The next or previous row of a kind. */
  find_row: { request: FindRow; view: FoundRowView };
  /** Gives a paragraph of the target another text. */
  edit_paragraph: { request: EditParagraph; view: WorkspaceView };
  /** Keeps what is being typed, however the program ends. It is no change of the project yet. */
  keep_draft: { request: KeepDraft; view: Nothing };
  /** Looks for what is wrong in a paragraph that is being typed. */
  check_typed: { request: TypedText; view: TypedView };
  /** Finds words in both texts of a pair, with what would replace them. */
  find_text: { request: FindText; view: FoundTextView };
  /** Replaces words of the target, in one step that can be undone. */
  replace_text: { request: ReplaceText; view: WorkspaceView };
  /** What was said about a pair. */
  comments: { request: PairRequest; view: CommentsView };
  /** Says something about a paragraph or a stretch of it. */
  add_comment: { request: AddComment; view: WorkspaceView };
  /** Answers a comment, which is open again. */
  answer_comment: { request: AnswerComment; view: WorkspaceView };
  /** Settles a comment and its answers, or opens it again. */
  resolve_comment: { request: ResolveComment; view: WorkspaceView };
  /** Takes a comment back. */
  remove_comment: { request: RemoveComment; view: WorkspaceView };
  /** The errors marked in a pair. */
  annotations: { request: PairRequest; view: AnnotationsView };
  /** Marks an error in a paragraph or a stretch of it. */
  add_annotation: { request: AddAnnotation; view: WorkspaceView };
  /** Marks a finding as an error, of the type that the check looks for. */
  annotate_finding: { request: AnnotateFinding; view: WorkspaceView };
  /** Says something else of an error that is marked. */
  change_annotation: { request: ChangeAnnotation; view: WorkspaceView };
  /** Takes the mark of an error away. */
  remove_annotation: { request: RemoveAnnotation; view: WorkspaceView };
  /** What the errors marked in a pair come to. */
  score_card: { request: PairRequest; view: ScoreCardView };
  /** Writes the score card of a pair as a table, or the report on the pair with it; the ending of the file says which. */
  export_score_card: { request: ExportScoreCard; view: Nothing };
  /** Says how errors count in this project. */
  set_scoring: { request: ScoringView; view: WorkspaceView };
  /** What is left to do in a pair, and who has signed it off. */
  checklist: { request: PairRequest; view: ChecklistView };
  /** Signs a pair off; with a reason where something is left to do. */
  sign_off: { request: SignOffPair; view: WorkspaceView };
  /** Looks for what is wrong in a pair. Long in a long text: reports progress and can be cancelled. */
  check_pair: { request: PairRequest; view: FindingsView };
  /** Mends findings, in one step that can be undone. */
  fix_findings: { request: FixFindings; view: WorkspaceView };
  /** Dismisses a finding, or all like it. */
  dismiss_finding: { request: DismissFinding; view: WorkspaceView };
  /** Takes a dismissal back. */
  restore_finding: { request: RestoreFinding; view: WorkspaceView };
  /** The profiles there are, and those that a pair is held to, with what its texts show. */
  profiles: { request: PairRequest; view: ProfilesView };
  /** Holds a pair to a profile, or to what each text shows it follows. */
  choose_profile: { request: ChooseProfile; view: WorkspaceView };
  /** Takes a profile from a file into the project and holds the pair to it. */
  import_profile: { request: ImportProfile; view: WorkspaceView };
  /** Decides a rule for one text alone, or leaves it to the profile again. */
  set_rule: { request: SetRule; view: WorkspaceView };
  /** Leaves every rule of one text to the profile it is held to. */
  reset_rules: { request: ResetRules; view: WorkspaceView };
  /** Writes the profile that one side of a pair is held to as a file, to be changed and imported. */
  export_profile: { request: ExportProfile; view: Nothing };
  /** Judges rows of a pair: approves them, rejects them, sends them back, opens them again. */
  decide_rows: { request: DecideRows; view: WorkspaceView };
  /** Pins rows of a pair, so that aligning again leaves them alone, or lets them go. */
  pin_rows: { request: PinRows; view: WorkspaceView };
  /** Aligns a pair, or some rows of it, again. Long: reports progress and can be cancelled. */
  realign: { request: Realign; view: WorkspaceView };
  /** Joins, cuts, moves or links rows or sentences of a pair by hand. */
  regroup_rows: { request: RegroupRows; view: RegroupedView };
  /** All that was done to a row, the latest first. */
  row_history: { request: RowRequest; view: RowHistoryView };
  /** Why the two sides of a row stand beside each other. Long for long texts: can be cancelled. */
  explain_row: { request: RowRequest; view: ExplanationView };
  /** Makes the source the target and the target the source. */
  swap_sides: { request: PairRequest; view: WorkspaceView };
  /** Renames a release. */
  rename_release: { request: RenameRelease; view: WorkspaceView };
  /** Removes a release from the project; undo brings it back. */
  remove_release: { request: ReleaseRequest; view: WorkspaceView };
  /** Looks for concepts by what they are called. */
  find_concepts: { request: FindConcepts; view: ConceptsView };
  /** Some concepts, by their ids. */
  concepts: { request: ConceptsRequest; view: ConceptListView };
  /** Keeps a concept, new or in place of what it was. */
  keep_concept: { request: KeepConcept; view: WorkspaceView };
  /** Removes a concept of the project; one that comes with the program is again what it was. */
  remove_concept: { request: ConceptRequest; view: WorkspaceView };
  /** Leaves out a concept that comes with the program. */
  leave_out_concept: { request: ConceptRequest; view: WorkspaceView };
  /** Says of a term whether it should be used. */
  set_term_status: { request: SetTermStatus; view: WorkspaceView };
  /** Makes a term the one to use in its language and region. */
  prefer_term: { request: TermRequest; view: WorkspaceView };
  /** Says how a term is rendered: adds to the concept that is called so, or makes one. */
  add_rendering: { request: AddRendering; view: AddedRenderingView };
  /** Holds the texts to the terms that come with the program, too, or no more. */
  use_starter: { request: UseStarter; view: WorkspaceView };
  /** Reads a file of terms and says what taking them in would do. */
  preview_terms: { request: TermsFile; view: TermsPreviewView };
  /** Takes in the terms of the file that was read last. */
  import_terms: { request: TermsFile; view: WorkspaceView };
  /** Writes the terms of the project; the ending of the file says in which form. */
  export_terms: { request: TermsFile; view: Nothing };
  /** Where terms stand in some rows, as the last check of the pair found them. */
  term_marks: { request: RowsRequest; view: TermMarksView };
  /** What a concept is called in all releases. Long where there are many: reports progress and can be cancelled. */
  renderings: { request: ConceptRequest; view: RenderingsView };
  /** Where words stand in all releases, as they are typed, with the other text beside them. */
  concordance: { request: FindWords; view: ConcordanceView };
  /** What the sentences of a row, or such as are like them, were rendered by in other releases. */
  earlier_renderings: { request: RowRequest; view: EarlierView };
  /** The terms that the releases render in more than one way. Long where there are many: reports progress and can be cancelled. */
  disputed_terms: { request: Nothing; view: DisputesView };
  /** The sentences that recur in the releases and are rendered in more than one way. Long where there are many: reports progress and can be cancelled. */
  varying_sentences: { request: Nothing; view: DisputesView };
  /** Makes one of several wordings the one to use for a term. */
  settle_dispute: { request: SettleDispute; view: WorkspaceView };
  /** Where a term would be put for the others of its concept, all through one text. */
  preview_replacement: { request: PreviewReplacement; view: ReplacementsView };
  /** Puts a term for others at places of the last preview, in one step that can be undone. */
  replace_term: { request: ReplaceTerm; view: WorkspaceView };
  /** Takes back the last change. */
  undo: { request: Nothing; view: WorkspaceView };
  /** Makes the last change that was taken back again. */
  redo: { request: Nothing; view: WorkspaceView };
  /** Changes the settings; they are kept for the next start. */
  save_settings: { request: SettingsView; view: WorkspaceView };
}
