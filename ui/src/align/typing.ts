// What is typed, as the profile of the text writes it: spaces before high signs, quotation marks, apostrophes, dashes.

import type { RuleView } from "../api/types";

/** What the rules of a text accept, by the name of the rule, the preferred form first. */
export type Held = ReadonlyMap<string, string[]>;

export function heldBy(rules: RuleView[]): Held {
  return new Map(rules.map(({ name, forms }) => [name, forms]));
}

/** What takes the place of some characters before the caret. */
export interface Help {
  /** How many characters before the caret go, the one just typed among them. */
  instead: number;
  text: string;
}

const SPACES: Record<string, string> = { "no-break": "\u{00A0}", narrow: "\u{202F}" };
const HIGH: Record<string, string> = {
  ";": "space_before_semicolon",
  "!": "space_before_exclamation",
  "?": "space_before_exclamation",
  ":": "space_before_colon",
  "%": "space_before_percent",
  "€": "space_before_currency",
  $: "space_before_currency",
};
const QUOTES: Record<string, [string, string]> = {
  guillemets: ["«", "»"],
  "single-guillemets": ["‹", "›"],
  "curly-double": ["“", "”"],
  "curly-single": ["‘", "’"],
};

/** What the last character before the caret becomes; `null` where it stays. `before` ends with it. */
export function helpFor(before: string, held: Held): Help | null {
  const typed = before.at(-1) ?? "";
  const left = before.slice(0, -1);
  if (typed in HIGH) return space(left, typed, held);
  switch (typed) {
    case "'":
      return apostrophe(left, held);
    case '"':
      return quotation(left, held);
    case "-":
      return dash(left, held);
    case ".":
      return ellipsis(left, held);
    default:
      return null;
  }
}

/** Words in which signs stand without a space: addresses of pages and people, times, paths. */
function isAddress(left: string): boolean {
  const word = left.slice(left.search(/\S*$/));
  return /[/@=&#\\]|^www\.|^https?$/i.test(word);
}

function space(left: string, typed: string, held: Held): Help | null {
  const wanted = SPACES[held.get(HIGH[typed] ?? "")?.[0] ?? ""];
  if (wanted === undefined || isAddress(left)) return null;
  if (/\S $/.test(left)) return { instead: 2, text: wanted + typed };
  // A colon, a percent sign or a currency may stand without a space: in times, in names of units.
  const isSure = typed === ";" || typed === "!" || typed === "?";
  return isSure && /[\p{L}\p{N})»”]$/u.test(left) ? { instead: 1, text: wanted + typed } : null;
}

function apostrophe(left: string, held: Held): Help | null {
  if (held.get("apostrophe")?.[0] !== "curly" || !/\p{L}$/u.test(left)) return null;
  return { instead: 1, text: "’" };
}

function quotation(left: string, held: Held): Help | null {
  const form = held.get("quotes")?.[0] ?? "";
  const marks = QUOTES[form];
  if (!marks) return null;
  const inside = form === "guillemets" ? (SPACES[held.get("space_inside_guillemets")?.[0] ?? ""] ?? "") : "";
  // After an opening mark that nothing has closed and a word, a space alone opens no other.
  const isInside = left.lastIndexOf(marks[0]) > left.lastIndexOf(marks[1]);
  const opens = left === "" || (!isInside && /[\s([’'—–-]$/u.test(left));
  if (opens) return { instead: 1, text: marks[0] + inside };
  const spaces = /[ \u{00A0}\u{202F}]$/u.test(left) ? 1 : 0;
  return { instead: 1 + spaces, text: inside + marks[1] };
}

function dash(left: string, held: Held): Help | null {
  if (!left.endsWith("-") || left.endsWith("--")) return null;
  switch (held.get("dash")?.[0]) {
    case "spaced-en":
      return { instead: 2, text: "–" };
    case "spaced-em":
    case "tight-em":
      return { instead: 2, text: "—" };
    default:
      return null;
  }
}

function ellipsis(left: string, held: Held): Help | null {
  if (held.get("ellipsis")?.[0] !== "sign" || !/(^|[^.])\.\.$/.test(left)) return null;
  return { instead: 3, text: "…" };
}

/** Signs that keyboards lack, for the buttons of the editor. */
export function signsOf(lang: string): string[] {
  const both = ["\u{00A0}", "\u{202F}", "’", "–", "…"];
  if (!lang.startsWith("fr")) return [...both, "“", "”", "—"];
  return [...both, "«", "»", "·", "É", "À", "Ç", "Œ", "œ"];
}
