// The menu of the window: every command has its place in it.

import { commandName, keyLabel, type Strings } from "../i18n";
import type { MenuSection } from "../api/contract";
import { chordOf, type WindowCommand } from "../shared/keys";

/** What stands in one menu: groups of commands. */
interface Section {
  title: (strings: Strings) => string;
  groups: WindowCommand[][];
}

export const SECTIONS: Section[] = [
  {
    title: (strings) => strings.menuFile(),
    groups: [
      ["openFiles", "openProject", "saveAs"],
      ["addVersion", "sectionText", "snapshot"],
      ["scoreCard", "signOff"],
      ["settings"],
    ],
  },
  {
    title: (strings) => strings.menuEdit(),
    groups: [
      ["undo", "redo"],
      ["edit", "fixFinding", "dismissFinding"],
      ["find", "replace", "nextFound", "previousFound"],
    ],
  },
  {
    title: (strings) => strings.menuRow(),
    groups: [
      ["approveAndNext", "approve", "sendBack", "reject", "reopen"],
      ["comment", "annotate", "annotateFinding", "addTerm"],
      ["pinRow", "explainRow", "history"],
    ],
  },
  {
    title: (strings) => strings.menuAlignment(),
    groups: [
      ["mergeNext", "mergePrevious", "split", "moveUp", "moveDown"],
      ["openGap", "closeGap", "swapNext", "unlink", "link", "regroup"],
      ["realign", "realignFromHere", "realignSelection", "stopWork"],
    ],
  },
  {
    title: (strings) => strings.menuGo(),
    groups: [
      ["goToRow"],
      ["nextFinding", "previousFinding"],
      ["nextGap", "previousGap", "nextNotOneToOne", "previousNotOneToOne"],
      ["nextLowConfidence", "previousLowConfidence", "nextMoved", "previousMoved"],
      ["nextUnapproved", "previousUnapproved"],
      ["nextComment", "previousComment", "nextAnnotation", "previousAnnotation"],
      ["nextChange", "previousChange"],
      ["nextRegion", "previousRegion"],
    ],
  },
  {
    title: (strings) => strings.menuView(),
    groups: [
      ["modeRevision", "modeReview", "modeCompare", "modeTerms", "modeOverview"],
      ["showSource", "map", "findings", "rules", "comments", "annotations"],
      ["concordance", "earlier", "rowTerms", "invisibles"],
      ["zoomIn", "zoomOut", "zoomReset"],
    ],
  },
  { title: (strings) => strings.menuHelp(), groups: [["palette", "keys"]] },
];

/** The menu in the language of the strings, each command with its key. */
export function menuOf(strings: Strings): MenuSection[] {
  const item = (command: WindowCommand) => ({
    id: command,
    text: strings.menuItem({ name: commandName(strings, command), key: keyLabel(strings, chordOf(command)) }),
  });
  return SECTIONS.map(({ title, groups }) => ({
    title: title(strings),
    groups: groups.map((own) => own.map(item)),
  }));
}
