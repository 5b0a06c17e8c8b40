// What a person reads when a command could not be done: what happened, where, and what to do next.

import type { Failure } from "../api/types";
import { fileName } from "../shared/paths";
import type { Strings } from "./generated";

/** The sentence for a failure. `failure.detail` is shown apart: the system chooses its language. */
export function failureText(strings: Strings, failure: Failure): string {
  const path = failure.path === null ? strings.failureThisFile() : fileName(failure.path);
  switch (failure.code) {
    case "cancelled":
      return strings.failureCancelled();
    case "fileNotFound":
      return strings.failureFileNotFound({ path });
    case "fileUnreadable":
      return strings.failureFileUnreadable({ path });
    case "fileUnwritable":
      return strings.failureFileUnwritable({ path });
    case "diskFull":
      return strings.failureDiskFull();
    case "fileEmpty":
      return strings.failureFileEmpty({ path });
    case "fileUnsupported":
      return strings.failureFileUnsupported({ path });
    case "fileEncrypted":
      return strings.failureFileEncrypted({ path });
    case "fileDamaged":
      return strings.failureFileDamaged({ path });
    case "fileTooLarge":
      return strings.failureFileTooLarge({ path });
    case "sameFileTwice":
      return strings.failureSameFileTwice({ path });
    case "noScore":
      return strings.failureNoScore();
    case "projectForeign":
      return strings.failureProjectForeign({ path });
    case "projectNewer":
      return strings.failureProjectNewer({ path });
    case "projectDamaged":
      return strings.failureProjectDamaged({ path });
    case "projectLocked":
      return strings.failureProjectLocked({ path });
    case "projectReadOnly":
      return strings.failureProjectReadOnly({ path });
    case "profileInvalid":
      return strings.failureProfileInvalid({ path });
    case "termsNone":
      return strings.failureTermsNone({ path });
    case "termsUnreadable":
      return strings.failureTermsUnreadable({ path });
    case "termsKind":
      return strings.failureTermsKind({ path });
    case "termMissing":
      return strings.failureTermMissing();
    case "termLanguage":
      return strings.failureTermLanguage();
    case "noDay":
      return strings.failureNoDay();
    case "stale":
      return strings.failureStale();
    case "blankParagraph":
      return strings.failureBlankParagraph();
    case "reasonMissing":
      return strings.failureReasonMissing();
    case "nothingSaid":
      return strings.failureNothingSaid();
    case "queryInvalid":
      return strings.failureQueryInvalid();
    case "nothingToRegroup":
      return strings.failureNothingToRegroup();
    case "regroupApart":
      return strings.failureRegroupApart();
    case "noProject":
      return strings.failureNoProject();
    case "gone":
      return strings.failureGone();
    case "blankName":
      return strings.failureBlankName();
    case "nothingToUndo":
      return strings.failureNothingToUndo();
    case "internal":
      return strings.failureInternal();
  }
}
