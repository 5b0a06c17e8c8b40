// What the window says: typed messages in the language of the window, and the words for codes.

export { failureText } from "./failure";
export { checkName, checkReason, findingMessage, severityCount, severityName } from "./finding";
export { commandName } from "./commands";
export { keyLabel } from "./key-labels";
export { spoken, stringsIn, t } from "./language.svelte";
export {
  formatDay,
  formatDecimal,
  formatMoment,
  formatNumber,
  formatPercent,
  formatSigned,
  languageName,
  languageTitle,
  projectTitle,
  sideName,
} from "./names";
export type { Strings } from "./generated";
export { categoryName, dimensionName, errorName, levelName } from "./mqm";
export { stageWords } from "./stage";
export { warningText } from "./warning";
