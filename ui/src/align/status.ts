// The words and signs for how far a row is.

import type { StatusView } from "../api/types";
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

/** A shape of its own for each. */
export const STATUS_ICONS: Record<StatusView, IconName> = {
  open: "open",
  needsWork: "pencil",
  approved: "approve",
  rejected: "reject",
};
