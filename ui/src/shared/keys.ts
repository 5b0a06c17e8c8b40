// The keys of the window: which key does what. A person may choose others (keymap.svelte.ts).

import { keymap } from "./keymap.svelte";

/** What a key can do, wherever the focus is. */
export type WindowCommand =
  | "openFiles"
  | "openProject"
  | "saveAs"
  | "undo"
  | "redo"
  | "settings"
  | "keys"
  | "invisibles"
  | "zoomIn"
  | "zoomOut"
  | "zoomReset"
  | "nextRegion"
  | "previousRegion"
  | "goToRow"
  | "nextGap"
  | "previousGap"
  | "nextNotOneToOne"
  | "previousNotOneToOne"
  | "nextMoved"
  | "previousMoved"
  | "nextLowConfidence"
  | "previousLowConfidence"
  | "nextFinding"
  | "previousFinding"
  | "fixFinding"
  | "dismissFinding"
  | "findings"
  | "rules"
  | "pinRow"
  | "approveAndNext"
  | "approve"
  | "sendBack"
  | "reject"
  | "reopen"
  | "nextUnapproved"
  | "previousUnapproved"
  | "realign"
  | "realignFromHere"
  | "realignSelection"
  | "stopWork"
  | "explainRow"
  | "modeRevision"
  | "modeReview"
  | "modeTerms"
  | "modeOverview"
  | "addTerm"
  | "rowTerms"
  | "map"
  | "concordance"
  | "earlier"
  | "showSource"
  | "modeCompare"
  | "nextChange"
  | "previousChange"
  | "addVersion"
  | "edit"
  | "signOff"
  | "find"
  | "replace"
  | "nextFound"
  | "previousFound"
  | "comment"
  | "comments"
  | "nextComment"
  | "previousComment"
  | "annotate"
  | "annotateFinding"
  | "annotations"
  | "nextAnnotation"
  | "previousAnnotation"
  | "scoreCard"
  | "snapshot"
  | "sectionText"
  | "history"
  | "regroup"
  | "palette"
  | RegroupCommand;

/** What a key can do to the rows and sentences that stand beside each other. */
export type RegroupCommand =
  | "mergeNext"
  | "mergePrevious"
  | "split"
  | "moveUp"
  | "moveDown"
  | "openGap"
  | "closeGap"
  | "swapNext"
  | "unlink"
  | "link";

/** What a key in the grid can do to the place of the reader. */
export type MoveCommand =
  | "rowDown"
  | "rowUp"
  | "pageDown"
  | "pageUp"
  | "firstRow"
  | "lastRow"
  | "sourceSide"
  | "targetSide"
  | "nextSentence"
  | "previousSentence";

/** What a key in the grid can do to the rows chosen together. */
export type SelectionCommand =
  "extendDown" | "extendUp" | "extendToFirst" | "extendToLast" | "selectAll" | "dropSelection";

/** What a key can do in the list of releases. */
export type ReleaseCommand = "rename" | "remove";

/** Whatever a key can do. */
export type AnyCommand = WindowCommand | MoveCommand | SelectionCommand | ReleaseCommand;

/** A key with what is held down. `ctrl` is the command key on a Mac. */
export interface Chord {
  /** `KeyboardEvent.key` in lower case, or `KeyboardEvent.code` for keys whose sign depends on the keyboard. */
  key: string;
  ctrl?: boolean;
  alt?: boolean;
  shift?: boolean;
}

/** A command and the keys that do it; the first one is shown. */
export interface Binding<C> {
  command: C;
  chords: [Chord, ...Chord[]];
}

export const windowKeys: Binding<WindowCommand>[] = [
  { command: "openFiles", chords: [{ key: "o", ctrl: true }] },
  { command: "openProject", chords: [{ key: "o", ctrl: true, shift: true }] },
  {
    command: "saveAs",
    chords: [
      { key: "s", ctrl: true },
      { key: "s", ctrl: true, shift: true },
    ],
  },
  { command: "undo", chords: [{ key: "z", ctrl: true }] },
  {
    command: "redo",
    chords: [
      { key: "y", ctrl: true },
      { key: "z", ctrl: true, shift: true },
    ],
  },
  { command: "modeRevision", chords: [{ key: "Digit1", ctrl: true }] },
  { command: "modeReview", chords: [{ key: "Digit2", ctrl: true }] },
  { command: "showSource", chords: [{ key: "s", alt: true }] },
  { command: "modeCompare", chords: [{ key: "Digit3", ctrl: true }] },
  { command: "nextChange", chords: [{ key: "f7" }] },
  { command: "previousChange", chords: [{ key: "f7", shift: true }] },
  { command: "addVersion", chords: [{ key: "v", alt: true }] },
  { command: "modeTerms", chords: [{ key: "Digit4", ctrl: true }] },
  { command: "modeOverview", chords: [{ key: "Digit5", ctrl: true }] },
  { command: "addTerm", chords: [{ key: "t", alt: true }] },
  { command: "rowTerms", chords: [{ key: "e", alt: true }] },
  { command: "map", chords: [{ key: "p", alt: true }] },
  { command: "concordance", chords: [{ key: "k", alt: true }] },
  { command: "earlier", chords: [{ key: "b", alt: true }] },
  { command: "goToRow", chords: [{ key: "g", ctrl: true }] },
  { command: "nextGap", chords: [{ key: "Digit1", alt: true }] },
  { command: "previousGap", chords: [{ key: "Digit1", alt: true, shift: true }] },
  { command: "nextNotOneToOne", chords: [{ key: "Digit2", alt: true }] },
  { command: "previousNotOneToOne", chords: [{ key: "Digit2", alt: true, shift: true }] },
  { command: "nextLowConfidence", chords: [{ key: "Digit3", alt: true }] },
  { command: "previousLowConfidence", chords: [{ key: "Digit3", alt: true, shift: true }] },
  { command: "nextMoved", chords: [{ key: "Digit4", alt: true }] },
  { command: "previousMoved", chords: [{ key: "Digit4", alt: true, shift: true }] },
  { command: "nextUnapproved", chords: [{ key: "Digit5", alt: true }] },
  { command: "previousUnapproved", chords: [{ key: "Digit5", alt: true, shift: true }] },
  { command: "nextFinding", chords: [{ key: "f8" }] },
  { command: "previousFinding", chords: [{ key: "f8", shift: true }] },
  { command: "fixFinding", chords: [{ key: "enter", alt: true }] },
  { command: "dismissFinding", chords: [{ key: "d", alt: true }] },
  { command: "findings", chords: [{ key: "f", alt: true }] },
  { command: "rules", chords: [{ key: "g", alt: true }] },
  { command: "approveAndNext", chords: [{ key: "enter", ctrl: true }] },
  { command: "approve", chords: [{ key: "a", alt: true }] },
  { command: "sendBack", chords: [{ key: "w", alt: true }] },
  { command: "reject", chords: [{ key: "x", alt: true }] },
  { command: "reopen", chords: [{ key: "o", alt: true }] },
  { command: "pinRow", chords: [{ key: "p", ctrl: true }] },
  { command: "realign", chords: [{ key: "r", ctrl: true }] },
  { command: "realignFromHere", chords: [{ key: "r", ctrl: true, shift: true }] },
  { command: "realignSelection", chords: [{ key: "r", alt: true }] },
  { command: "stopWork", chords: [{ key: "escape" }] },
  { command: "signOff", chords: [{ key: "enter", ctrl: true, shift: true }] },
  { command: "find", chords: [{ key: "f", ctrl: true }] },
  { command: "replace", chords: [{ key: "h", ctrl: true }] },
  { command: "nextFound", chords: [{ key: "f3" }] },
  { command: "previousFound", chords: [{ key: "f3", shift: true }] },
  { command: "comment", chords: [{ key: "c", alt: true }] },
  { command: "comments", chords: [{ key: "c", alt: true, shift: true }] },
  { command: "nextComment", chords: [{ key: "f9" }] },
  { command: "previousComment", chords: [{ key: "f9", shift: true }] },
  { command: "annotate", chords: [{ key: "q", alt: true }] },
  { command: "annotateFinding", chords: [{ key: "q", alt: true, shift: true }] },
  { command: "annotations", chords: [{ key: "l", alt: true }] },
  { command: "nextAnnotation", chords: [{ key: "f4" }] },
  { command: "previousAnnotation", chords: [{ key: "f4", shift: true }] },
  { command: "scoreCard", chords: [{ key: "l", alt: true, shift: true }] },
  { command: "snapshot", chords: [{ key: "n", alt: true }] },
  { command: "sectionText", chords: [{ key: "n", alt: true, shift: true }] },
  { command: "history", chords: [{ key: "h", alt: true }] },
  { command: "edit", chords: [{ key: "f2" }] },
  { command: "regroup", chords: [{ key: "m", alt: true }] },
  { command: "mergeNext", chords: [{ key: "m", ctrl: true }] },
  { command: "mergePrevious", chords: [{ key: "m", ctrl: true, shift: true }] },
  { command: "split", chords: [{ key: "l", ctrl: true }] },
  { command: "moveUp", chords: [{ key: "arrowup", ctrl: true }] },
  { command: "moveDown", chords: [{ key: "arrowdown", ctrl: true }] },
  { command: "openGap", chords: [{ key: "arrowdown", ctrl: true, shift: true }] },
  { command: "closeGap", chords: [{ key: "arrowup", ctrl: true, shift: true }] },
  { command: "swapNext", chords: [{ key: "t", ctrl: true }] },
  { command: "unlink", chords: [{ key: "d", ctrl: true }] },
  { command: "link", chords: [{ key: "l", ctrl: true, shift: true }] },
  { command: "explainRow", chords: [{ key: "i", ctrl: true }] },
  { command: "invisibles", chords: [{ key: "Digit8", ctrl: true, shift: true }] },
  { command: "nextRegion", chords: [{ key: "f6" }] },
  { command: "previousRegion", chords: [{ key: "f6", shift: true }] },
  {
    command: "zoomIn",
    chords: [
      { key: "+", ctrl: true },
      { key: "=", ctrl: true },
      { key: "+", ctrl: true, shift: true },
    ],
  },
  { command: "zoomOut", chords: [{ key: "-", ctrl: true }] },
  {
    command: "zoomReset",
    chords: [
      { key: "0", ctrl: true },
      { key: "Digit0", ctrl: true },
    ],
  },
  {
    command: "palette",
    chords: [
      { key: "k", ctrl: true },
      { key: "p", ctrl: true, shift: true },
    ],
  },
  { command: "settings", chords: [{ key: ",", ctrl: true }] },
  { command: "keys", chords: [{ key: "f1" }, { key: "?" }, { key: "?", shift: true }] },
];

export const moveKeys: Binding<MoveCommand>[] = [
  { command: "rowDown", chords: [{ key: "arrowdown" }] },
  { command: "rowUp", chords: [{ key: "arrowup" }] },
  { command: "sourceSide", chords: [{ key: "arrowleft" }] },
  { command: "targetSide", chords: [{ key: "arrowright" }] },
  { command: "nextSentence", chords: [{ key: "arrowright", alt: true }] },
  { command: "previousSentence", chords: [{ key: "arrowleft", alt: true }] },
  { command: "pageDown", chords: [{ key: "pagedown" }, { key: " " }] },
  { command: "pageUp", chords: [{ key: "pageup" }, { key: " ", shift: true }] },
  { command: "firstRow", chords: [{ key: "home" }, { key: "home", ctrl: true }] },
  { command: "lastRow", chords: [{ key: "end" }, { key: "end", ctrl: true }] },
];

export const selectionKeys: Binding<SelectionCommand>[] = [
  { command: "extendDown", chords: [{ key: "arrowdown", shift: true }] },
  { command: "extendUp", chords: [{ key: "arrowup", shift: true }] },
  {
    command: "extendToFirst",
    chords: [
      { key: "home", shift: true },
      { key: "home", ctrl: true, shift: true },
    ],
  },
  {
    command: "extendToLast",
    chords: [
      { key: "end", shift: true },
      { key: "end", ctrl: true, shift: true },
    ],
  },
  { command: "selectAll", chords: [{ key: "a", ctrl: true }] },
  { command: "dropSelection", chords: [{ key: "escape" }] },
];

export const releaseKeys: Binding<ReleaseCommand>[] = [
  { command: "rename", chords: [{ key: "f2" }] },
  { command: "remove", chords: [{ key: "delete" }] },
];

/** What was pressed. */
export type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The chords of a command, as the person chose them or as the table has them; the first one is shown. */
export function chordsOf<C extends string>({ command, chords }: Binding<C>): Chord[] {
  const chosen = keymap.chosen[command];
  if (chosen === undefined) return chords;
  return chosen ? [chosen] : [];
}

/** The command of the keys pressed, if any. */
export function commandOf<C extends string>(bindings: Binding<C>[], pressed: Pressed): C | null {
  const found = bindings.find((binding) => chordsOf(binding).some((chord) => matches(chord, pressed)));
  return found?.command ?? null;
}

function matches(chord: Chord, pressed: Pressed): boolean {
  return (
    (chord.key === pressed.key.toLowerCase() || chord.key === pressed.code) &&
    (chord.ctrl ?? false) === (pressed.ctrlKey || pressed.metaKey) &&
    (chord.alt ?? false) === pressed.altKey &&
    (chord.shift ?? false) === pressed.shiftKey
  );
}

/** Whether a key without Ctrl or Alt would be typed into what has the focus. */
export function typesInto(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input, textarea, select, [contenteditable=true]") !== null
  );
}

/** Commands that leave a text alone which somebody types in. */
export const WHILE_TYPING: readonly WindowCommand[] = [
  "zoomIn",
  "zoomOut",
  "zoomReset",
  "invisibles",
  "keys",
  "palette",
  "settings",
  "saveAs",
  "stopWork",
];

/** Whether a command mends the alignment. */
export function isRegroup(command: WindowCommand): command is RegroupCommand {
  return (REGROUP as WindowCommand[]).includes(command);
}

const REGROUP: RegroupCommand[] = [
  "mergeNext",
  "mergePrevious",
  "split",
  "moveUp",
  "moveDown",
  "openGap",
  "closeGap",
  "swapNext",
  "unlink",
  "link",
];

/** The chord that the help and the tooltips show. */
export function chordOf(command: WindowCommand): Chord {
  const binding = windowKeys.find((known) => known.command === command);
  return (binding && chordsOf(binding)[0]) ?? { key: "" };
}

/** Tables whose keys hold at the same time. */
const TOGETHER: Binding<AnyCommand>[][] = [
  [...windowKeys, ...moveKeys, ...selectionKeys],
  [...windowKeys, ...releaseKeys],
];

/** What a chord would do already, besides the command that is to get it. */
export function clashesOf(command: AnyCommand, chord: Chord): AnyCommand[] {
  const same = (other: Chord) =>
    other.key === chord.key &&
    (other.ctrl ?? false) === (chord.ctrl ?? false) &&
    (other.alt ?? false) === (chord.alt ?? false) &&
    (other.shift ?? false) === (chord.shift ?? false);
  const tables = TOGETHER.filter((table) => table.some((binding) => binding.command === command));
  const clashing = tables
    .flat()
    .filter((binding) => binding.command !== command && chordsOf(binding).some(same));
  return [...new Set(clashing.map((binding) => binding.command))];
}
