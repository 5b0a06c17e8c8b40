// What the keys do with marked errors.

import type { AnchorView, FindingsView, FindingView } from "../api/types";
import { errorName, spoken, t } from "../i18n";
import { announcer } from "../shared/announce.svelte";
import type { WindowCommand } from "../shared/keys";
import type { Annotations } from "./annotations.svelte";

/** The window around the marks. */
export interface Desk {
  readonly annotations: Annotations;
  /** What was found in the pair. */
  readonly session: { readonly findings: { current: FindingView | null; view: FindingsView | null } };
  /** The row of the reader. */
  readonly row: number;
  /** What a mark would be about. */
  readonly anchor: AnchorView | null;
  openAside(aside: "annotations"): void;
  toggleAside(aside: "annotations"): void;
  goToAnchor(anchor: AnchorView): void;
}

/** Does what a command asks with marks; says whether it is one of theirs. */
export function mark(command: WindowCommand, desk: Desk): boolean {
  switch (command) {
    case "annotate": {
      const { anchor } = desk;
      desk.annotations.asking = anchor && { anchor };
      return true;
    }
    case "annotateFinding":
      void markFinding(desk);
      return true;
    case "annotations":
      desk.toggleAside("annotations");
      return true;
    case "nextAnnotation":
      step("next", desk);
      return true;
    case "previousAnnotation":
      step("previous", desk);
      return true;
    default:
      return false;
  }
}

async function markFinding({ annotations, session }: Desk): Promise<void> {
  const { current: finding, view } = session.findings;
  if (!finding || !view) return;
  if (annotations.has(finding)) announcer.show(t().annotationMarkedAlready());
  else if (await annotations.markFinding(finding, view.contents)) announcer.show(t().findingMarked());
}

function step(direction: "next" | "previous", desk: Desk): void {
  const found = desk.annotations.step(direction, desk.row);
  if (!found) {
    announcer.show(direction === "next" ? t().annotationsNoneAfter() : t().annotationsNoneBefore());
    return;
  }
  desk.openAside("annotations");
  desk.goToAnchor(found);
  const { category, level, note } = found.error;
  announcer.say([errorName(t(), spoken.byId, category, level), found.quote, note].filter(Boolean).join(". "));
}
