// What the window says of findings. Their messages are named after the checks, so they are looked up by name.

import type { FindingView, SeverityView } from "../api/types";
import type { Strings } from "./generated";

/** Says a message of an id, told its facts. */
export type SayById = (id: string, facts: Record<string, string | number>) => string;

/** What was found, in a sentence. */
export function findingMessage(say: SayById, { check, variant, facts }: FindingView): string {
  const told = facts.map(({ name, text, count }) => [name, text ?? count ?? 0] as const);
  return say(variant === null ? idOf(check) : `${idOf(check)}-${variant}`, Object.fromEntries(told));
}

/** What a check looks for. */
export function checkName(say: SayById, check: string): string {
  return say(`${idOf(check)}-name`, {});
}

/** Why a check matters. */
export function checkReason(say: SayById, check: string): string {
  return say(`${idOf(check)}-why`, {});
}

function idOf(check: string): string {
  return `check-${check.replaceAll(".", "-")}`;
}

/** The name of a severity. */
export function severityName(strings: Strings, severity: SeverityView): string {
  switch (severity) {
    case "error":
      return strings.severityError();
    case "warning":
      return strings.severityWarning();
    case "note":
      return strings.severityNote();
  }
}

/** How many there are of a severity. */
export function severityCount(strings: Strings, severity: SeverityView, count: number): string {
  switch (severity) {
    case "error":
      return strings.findingsErrors({ count });
    case "warning":
      return strings.findingsWarnings({ count });
    case "note":
      return strings.findingsNotes({ count });
  }
}
