// What a person reads about the reading of a file.

import type { WarningView } from "../api/types";
import type { Strings } from "./generated";

/** The sentence for a warning. */
export function warningText(strings: Strings, { kind, count, detail: named }: WarningView): string {
  const detail = named ?? strings.warningUnnamed();
  switch (kind) {
    case "insertionsAccepted":
      return strings.warningInsertionsAccepted({ count });
    case "deletionsLeftOut":
      return strings.warningDeletionsLeftOut({ count });
    case "commentsLeftOut":
      return strings.warningCommentsLeftOut({ count });
    case "imagesLeftOut":
      return strings.warningImagesLeftOut({ count });
    case "headersAndFootersLeftOut":
      return strings.warningHeadersAndFootersLeftOut({ count });
    case "textBoxesMoved":
      return strings.warningTextBoxesMoved({ count });
    case "pageFurnitureLeftOut":
      return strings.warningPageFurnitureLeftOut({ count });
    case "embeddedObjectsLeftOut":
      return strings.warningEmbeddedObjectsLeftOut({ count });
    case "inlineCodesLeftOut":
      return strings.warningInlineCodesLeftOut({ count });
    case "notToBeTranslatedLeftOut":
      return strings.warningNotToBeTranslatedLeftOut({ count });
    case "encodingGuessed":
      return strings.warningEncodingGuessed({ detail });
    case "bytesReplaced":
      return strings.warningBytesReplaced({ count });
    case "controlCharactersLeftOut":
      return strings.warningControlCharactersLeftOut({ count });
    case "languageMisdeclared":
      return strings.warningLanguageMisdeclared({ detail });
    case "truncated":
      return strings.warningTruncated();
  }
}
