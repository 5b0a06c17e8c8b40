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
export type RowFilter = "gap" | "notOneToOne" | "missing" | "added" | "merged" | "split" | "manyToMany" | "moved" | "lowConfidence";

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
path: string, } | { "open": "pair", 
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
revision: number, };

/**
 * The kinds of change a person can make.
 */
export type ChangeName = "import" | "align" | "swapSides" | "renameRelease" | "removeRelease";

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
targetLang: string, };

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
showInvisibles: boolean, };

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
lowConfidence: number, };

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
export type WarningKindView = "insertionsAccepted" | "deletionsLeftOut" | "commentsLeftOut" | "imagesLeftOut" | "headersAndFootersLeftOut" | "textBoxesMoved" | "pageFurnitureLeftOut" | "embeddedObjectsLeftOut" | "encodingGuessed" | "bytesReplaced" | "controlCharactersLeftOut" | "languageMisdeclared" | "truncated";

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
export type FailureCode = "cancelled" | "fileNotFound" | "fileUnreadable" | "fileUnwritable" | "diskFull" | "fileEmpty" | "fileUnsupported" | "fileEncrypted" | "fileDamaged" | "fileTooLarge" | "sameFileTwice" | "projectForeign" | "projectNewer" | "projectDamaged" | "projectLocked" | "projectReadOnly" | "noProject" | "gone" | "blankName" | "nothingToUndo" | "internal";

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
 * The stages of opening a pair.
 */
export type Stage = "read" | "segment" | "align" | "save";

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
  /** Opens the sample release. */
  open_sample: { request: OpenSample; view: OpenedPairView };
  /** Stops the long work under way, if any. Nothing is kept of it. */
  cancel_work: { request: Nothing; view: Nothing };
  /** Numbers about one pair: its sides and how its rows are made up. */
  pair: { request: PairRequest; view: PairView };
  /** A window of the rows of a pair. */
  rows: { request: RowsRequest; view: RowsView };
  /** The next or previous row of a kind. */
  find_row: { request: FindRow; view: FoundRowView };
  /** Makes the source the target and the target the source. */
  swap_sides: { request: PairRequest; view: WorkspaceView };
  /** Renames a release. */
  rename_release: { request: RenameRelease; view: WorkspaceView };
  /** Removes a release from the project; undo brings it back. */
  remove_release: { request: ReleaseRequest; view: WorkspaceView };
  /** Takes back the last change. */
  undo: { request: Nothing; view: WorkspaceView };
  /** Makes the last change that was taken back again. */
  redo: { request: Nothing; view: WorkspaceView };
  /** Changes the settings; they are kept for the next start. */
  save_settings: { request: SettingsView; view: WorkspaceView };
}
