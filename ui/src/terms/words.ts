// What statuses, rules and cautions are called.

import type {
  CaseRuleView,
  CautionView,
  LeftOutView,
  MatchRuleView,
  TermStateView,
  TermStatusView,
  TextPartView,
} from "../api/types";
import type { Strings } from "../i18n";

export const STATUSES: readonly TermStatusView[] = ["preferred", "admitted", "deprecated", "forbidden"];
export const MATCH_RULES: readonly MatchRuleView[] = ["inflected", "exact", "verb", "prefix", "anywhere"];
export const CASE_RULES: readonly CaseRuleView[] = ["permissive", "strict", "firstLetter", "any"];
export const PARTS: readonly TextPartView[] = ["body", "title", "quotation", "officialName"];

export function termStatusName(strings: Strings, status: TermStatusView): string {
  switch (status) {
    case "preferred":
      return strings.termPreferred();
    case "admitted":
      return strings.termAdmitted();
    case "deprecated":
      return strings.termDeprecated();
    case "forbidden":
      return strings.termForbidden();
  }
}

export function matchRuleName(strings: Strings, rule: MatchRuleView): string {
  switch (rule) {
    case "exact":
      return strings.matchExact();
    case "inflected":
      return strings.matchInflected();
    case "verb":
      return strings.matchVerb();
    case "prefix":
      return strings.matchPrefix();
    case "anywhere":
      return strings.matchAnywhere();
  }
}

export function caseRuleName(strings: Strings, rule: CaseRuleView): string {
  switch (rule) {
    case "permissive":
      return strings.casePermissive();
    case "strict":
      return strings.caseStrict();
    case "firstLetter":
      return strings.caseFirstLetter();
    case "any":
      return strings.caseAny();
  }
}

export function partName(strings: Strings, part: TextPartView): string {
  switch (part) {
    case "body":
      return strings.partBody();
    case "title":
      return strings.partTitle();
    case "quotation":
      return strings.partQuotation();
    case "officialName":
      return strings.partOfficialName();
  }
}

export function stateName(strings: Strings, state: TermStateView): string {
  switch (state) {
    case "good":
      return strings.termStateGood();
    case "missing":
      return strings.termStateMissing();
    case "deprecated":
      return strings.termStateDeprecated();
    case "forbidden":
      return strings.termStateForbidden();
    case "otherRegion":
      return strings.termStateOtherRegion();
  }
}

export function cautionText(strings: Strings, caution: CautionView): string {
  switch (caution) {
    case "gender":
      return strings.cautionGender();
    case "number":
      return strings.cautionNumber();
    case "form":
      return strings.cautionForm();
    case "quotation":
      return strings.cautionQuotation();
    case "title":
      return strings.cautionTitle();
    case "officialName":
      return strings.cautionOfficialName();
    case "notInSource":
      return strings.cautionNotInSource();
  }
}

export function leftOutText(strings: Strings, { reason, what, line, count }: LeftOutView): string {
  const about = { what, line: String(line), count };
  switch (reason) {
    case "field":
      return strings.leftOutField(about);
    case "noTerm":
      return strings.leftOutNoTerm({ line: about.line, count });
    case "value":
      return strings.leftOutValue(about);
    case "language":
      return strings.leftOutLanguage(about);
  }
}
