// Rules as they are shown and changed: lists of forms, the preferred first.

import type { RuleView } from "../api/types";
import type { Strings } from "../i18n";

/** What stands for a list of forms in a field; names of forms hold no comma. */
export function keyOf(forms: readonly string[]): string {
  return forms.join(",");
}

/** The forms of a [`keyOf`]. */
export function formsOf(key: string): string[] {
  return key === "" ? [] : key.split(",");
}

/** What can be chosen for a rule: what holds now, each form alone, or nothing, which accepts any form. */
export function choicesOf({ forms, choices }: RuleView): string[][] {
  const alone = choices.map((choice) => [choice]);
  const now = forms.length > 1 || !alone.some(([form]) => form === forms[0]) ? [forms] : [];
  return [...now.filter((held) => held.length > 0), ...alone, []];
}

/** The forms that are typed one beside the other: each character is one, plain spaces none. */
export function typedForms(typed: string): string[] {
  return [...new Set(typed.replaceAll(" ", ""))];
}

/** The number that is typed; nothing typed accepts any. */
export function typedNumber(typed: string): string[] {
  const digits = typed.trim();
  return digits === "" ? [] : [digits];
}

/** What a form is called: by its message, or as it is written where it has none. */
export function formText(say: (id: string) => string, written: string): string {
  if (!/^[a-z-]{2,}$/.test(written)) return written;
  const id = `form-${written}`;
  const said = say(id);
  return said === id ? written : said;
}

export function layerName(strings: Strings, layer: string): string {
  switch (layer) {
    case "norm":
      return strings.layerNorm();
    case "house":
      return strings.layerHouse();
    case "section":
      return strings.layerSection();
    default:
      return strings.layerDocument();
  }
}
