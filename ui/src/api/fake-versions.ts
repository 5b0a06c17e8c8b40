// Versions of the fake's release: an English that changed after it was translated.

import type {
  AddedVersionView,
  ComparisonView,
  EditView,
  HunkKindView,
  StaleWorkView,
  TextsView,
  VersionView,
} from "./types";

const WAS = "The port of Orrin had 212 boats. Nobody asked them.";
const IS = "The port of Orrin has 230 boats. Nobody asked them.";
const RENDERED = "Le port d’Orrin comptait 212 bateaux. Personne ne les a consultés.";

function version(id: number, number: number, fileName: string, edited = 0): VersionView {
  return {
    id,
    number,
    fileName,
    importedAt: Date.UTC(2026, 2, 10 + number),
    paragraphs: 3,
    edited,
    snapshots: [],
  };
}

function hunk(kind: HunkKindView, old: [number, number], now: [number, number]) {
  const stretch = ([start, end]: [number, number]) => ({ paragraph: 1, start, end });
  return { kind, expected: false, old: stretch(old), new: stretch(now) };
}

export const VERSIONS: TextsView = {
  texts: [
    {
      text: 1,
      lang: "en",
      side: "source",
      versions: [version(1, 1, "harbour-watch.en.docx"), version(3, 2, "harbour-watch-2.en.docx")],
    },
    { text: 2, lang: "fr-CA", side: "target", versions: [version(2, 1, "harbour-watch.fr.docx", 1)] },
  ],
};

/** What a section would write differently. */
export const SECTION_EDITS: EditView[] = [3, 5].map((row) => ({
  place: { side: "target", row, paragraph: row + 1, start: 3, end: 9 },
  left: "Selon le ",
  right: " d’Orrin",
  before: "Bureau",
  after: "Service",
}));

export const COMPARISON: ComparisonView = {
  oneText: true,
  oldEditable: false,
  newEditable: true,
  counts: { typography: 1, regional: 0, wording: 1, facts: 1, paragraphs: 1 },
  paragraphs: [
    {
      status: "changed",
      old: [{ number: 1, text: WAS }],
      new: [{ number: 1, text: IS }],
      hunks: [hunk("wording", [18, 21], [18, 21]), hunk("facts", [22, 25], [22, 25])],
      source: [],
    },
    {
      status: "changed",
      old: [{ number: 2, text: "It's late." }],
      new: [{ number: 2, text: "It’s late." }],
      hunks: [
        {
          kind: "typography",
          expected: false,
          old: { paragraph: 2, start: 2, end: 3 },
          new: { paragraph: 2, start: 2, end: 3 },
        },
      ],
      source: [],
    },
    {
      status: "added",
      old: [],
      new: [{ number: 3, text: "The lamps burn all night." }],
      hunks: [],
      source: [],
    },
  ],
};

/** What is left of the work, where the first piece was dealt with or not. */
export function staleWork(done: boolean): StaleWorkView {
  return {
    old: version(1, 1, "harbour-watch.en.docx"),
    new: version(3, 2, "harbour-watch-2.en.docx"),
    current: 1,
    open: done ? 1 : 2,
    items: [
      {
        freshness: "stale",
        reasons: ["wording", "facts"],
        following: null,
        done,
        row: 0,
        paragraphs: [11],
        old: [{ number: 1, text: WAS }],
        new: [{ number: 1, text: IS }],
        target: [{ number: 1, text: RENDERED }],
        hunks: [hunk("facts", [22, 25], [22, 25])],
        sentences: [{ freshness: "stale", text: "Le port d’Orrin comptait 212 bateaux." }],
      },
      {
        freshness: "missing",
        reasons: [],
        following: null,
        done: false,
        row: 2,
        paragraphs: [13],
        old: [],
        new: [{ number: 3, text: "The lamps burn all night." }],
        target: [],
        hunks: [],
        sentences: [],
      },
    ],
  };
}

export function addedVersion(
  workspace: AddedVersionView["workspace"],
  pair: number | null,
): AddedVersionView {
  return {
    workspace,
    pair,
    number: 2,
    fileName: "harbour-watch-2.en.docx",
    percent: 93,
    carried: {
      unchanged: 4,
      changed: 1,
      added: 1,
      decisions: 3,
      suspended: 1,
      dismissals: 1,
      comments: 0,
      annotations: 0,
      pins: 1,
      edits: 0,
    },
    left: [
      {
        version: 3,
        kind: "decision",
        paragraph: 4,
        about: "It rained.",
        said: "approved",
        note: "Ada",
        error: null,
      },
    ],
  };
}
