// The words and signs for how far a row is.

import type { StatusView, SuspensionView } from "../api/types";
import type { Strings } from "../i18n";
import type { IconName } from "../shared/Icon.svelte";

export function statusName(strings: Strings, status: StatusView): string {
  switch (status) {
    case "open":
      return strings.statusOpen();
    case "needsWork":
      return strings.statusNeedsWork();
    case "approved":
      return strings.statusIsApproved();
    case "rejected":
      return strings.statusIsRejected();
  }
}

/** Why an approval no longer holds. */
export function suspensionReason(strings: Strings, reason: SuspensionView): string {
  switch (reason) {
    case "ownWording":
      return strings.suspendedOwnWording();
    case "ownFacts":
      return strings.suspendedOwnFacts();
    case "counterpartWording":
      return strings.suspendedCounterpartWording();
    case "counterpartFacts":
      return strings.suspendedCounterpartFacts();
    case "counterpartAdded":
      return strings.suspendedCounterpartAdded();
    case "counterpartGone":
      return strings.suspendedCounterpartGone();
  }
}

/** A shape of its own for each. */
export const STATUS_ICONS: Record<StatusView, IconName> = {
  open: "open",
  needsWork: "pencil",
  approved: "approve",
  rejected: "reject",
};
