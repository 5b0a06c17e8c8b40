// The words for what differs and for what is stale.

import type { DoubtView, FreshnessView, ParagraphStatusView } from "../api/types";
import type { Strings } from "../i18n";
import type { ChangeKind } from "./changes";

export function kindName(strings: Strings, kind: ChangeKind): string {
  switch (kind) {
    case "typography":
      return strings.compareKindTypography();
    case "regional":
      return strings.compareKindRegional();
    case "wording":
      return strings.compareKindWording();
    case "facts":
      return strings.compareKindFacts();
    case "paragraphs":
      return strings.compareKindParagraphs();
  }
}

export function changeStatus(strings: Strings, status: ParagraphStatusView): string {
  switch (status) {
    case "same":
      return strings.compareStatusSame();
    case "changed":
      return strings.compareStatusChanged();
    case "moved":
      return strings.compareStatusMoved();
    case "split":
      return strings.compareStatusSplit();
    case "merged":
      return strings.compareStatusMerged();
    case "added":
      return strings.compareStatusAdded();
    case "removed":
      return strings.compareStatusRemoved();
  }
}

export function freshnessName(strings: Strings, freshness: FreshnessView): string {
  switch (freshness) {
    case "current":
      return strings.staleIsCurrent();
    case "stale":
      return strings.staleIsStale();
    case "orphaned":
      return strings.staleIsOrphaned();
    case "missing":
      return strings.staleIsMissing();
  }
}

export function sentenceTask(strings: Strings, freshness: FreshnessView): string {
  switch (freshness) {
    case "orphaned":
      return strings.staleSentenceRemove();
    case "missing":
      return strings.staleSentenceTranslate();
    case "current":
    case "stale":
      return strings.staleSentenceRevise();
  }
}

export function doubtName(strings: Strings, doubt: DoubtView): string {
  switch (doubt) {
    case "numbers":
      return strings.staleDoubtNumbers();
    case "names":
      return strings.staleDoubtNames();
    case "words":
      return strings.staleDoubtWords();
    case "length":
      return strings.staleDoubtLength();
  }
}

/** One line about all changes, as the command line says it. */
export function verdict(
  strings: Strings,
  { facts, wording, regional, typography, paragraphs }: Record<ChangeKind, number>,
): string {
  if (paragraphs === 0 && facts + wording + regional === 0) {
    return typography === 0 ? strings.diffNone() : strings.diffTypographyOnly({ typography });
  }
  if (paragraphs === 0 && facts + wording === 0) return strings.diffRegionalOnly({ regional, typography });
  return strings.diffCounts({ facts, wording, regional, typography, paragraphs });
}
