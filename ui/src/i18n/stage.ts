// The words for what long work is at.

import type { Stage } from "../api/types";
import type { Strings } from "./generated";

export function stageWords(strings: Strings, stage: Stage): string {
  switch (stage) {
    case "read":
      return strings.openingStageRead();
    case "segment":
      return strings.openingStageSegment();
    case "align":
      return strings.openingStageAlign();
    case "save":
      return strings.openingStageSave();
    case "compare":
      return strings.openingStageCompare();
    case "check":
      return strings.openingStageCheck();
  }
}
