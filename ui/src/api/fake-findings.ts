// What a check finds in the invented release.

import { releaseRows } from "./fake-texts";
import type { FindingView, PlaceView, SideView, HeldProfileView } from "./types";

/** A date that differs, spaces that should not break a line, and a remark: one of each severity. */
export function releaseFindings(): FindingView[] {
  const date = found("14 mars 2026", "target");
  const day = found("14 March 2026", "source");
  const space = found("212\u{A0}jours", "target");
  const findings: Omit<FindingView, "index" | "row">[] = [
    {
      ...bare("char.invisible", "error"),
      source: day,
      target: date,
      facts: [{ name: "code", text: "U+200B", count: null }],
    },
    {
      ...bare("char.invisible", "warning"),
      target: space,
      facts: [{ name: "code", text: "U+FEFF", count: null }],
      fix: [
        {
          place: space,
          left: "libéré après ",
          right: " sans procès",
          before: "212\u{A0}jours",
          after: "212\u{202F}jours",
        },
      ],
    },
    {
      ...bare("char.nfc", "note"),
      target: found("prison", "target"),
      facts: [{ name: "word", text: "prison", count: null }],
    },
  ];
  return findings.map((finding, index) => ({ ...finding, index, row: finding.target?.row ?? 0 }));
}

function bare(check: string, severity: FindingView["severity"]): Omit<FindingView, "index" | "row"> {
  return {
    check,
    severity,
    source: null,
    target: null,
    more: [],
    variant: null,
    facts: [],
    reference: null,
    fix: null,
    dismissed: null,
    lapsed: null,
  };
}

/** Where the words stand first. */
function found(words: string, side: SideView): PlaceView {
  for (const { index, [side]: paragraphs } of releaseRows()) {
    for (const { number, text } of paragraphs) {
      const start = text.indexOf(words);
      if (start >= 0) return { side, row: index, paragraph: number, start, end: start + words.length };
    }
  }
  throw new Error(`the release does not say “${words}”`);
}

/** What a text is held to, with what was decided for it alone. */
export function heldTo(lang: string, own: Record<string, string[]>): HeldProfileView {
  const choices: Record<string, string[]> = {
    space_before_colon: ["none", "plain", "no-break", "narrow"],
    decimal: ["comma", "point"],
    grouped_from_digits: [],
  };
  const usual: Record<string, string[]> = {
    space_before_colon: lang === "fr" ? ["no-break", "narrow"] : ["none"],
    decimal: [lang === "fr" ? "comma" : "point"],
    grouped_from_digits: ["5"],
  };
  return {
    profile: { id: lang, lang, english: `Norm of ${lang}`, french: `Norme ${lang}` },
    rules: Object.entries(choices).map(([name, forms]) => ({
      name,
      forms: own[name] ?? usual[name] ?? [],
      layer: name in own ? "document" : "norm",
      from: name in own ? "" : lang,
      own: name in own,
      choices: forms,
      entry: forms.length > 0 ? "choice" : "number",
    })),
    measures: [{ rule: "space_before_colon", counts: [{ form: "no-break", count: 3 }] }],
  };
}
