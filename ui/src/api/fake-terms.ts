// The terms of the fake: a few, kept in memory; undo leaves them alone.

import type {
  ChangeName,
  Commands,
  ConceptView,
  ConcordanceHitView,
  DisputeView,
  EarlierSentenceView,
  KeepConcept,
  PieceView,
  RowView,
  TermMarkView,
  TermView,
  UnitTextView,
  WorkspaceView,
} from "./types";

/** What the fake knows of its project. */
export interface FakeProject {
  rows: () => RowView[];
  contents: () => number;
  change: (change: ChangeName) => WorkspaceView;
}

type TermCommand =
  | "find_concepts"
  | "concepts"
  | "keep_concept"
  | "remove_concept"
  | "leave_out_concept"
  | "set_term_status"
  | "prefer_term"
  | "add_rendering"
  | "use_starter"
  | "preview_terms"
  | "import_terms"
  | "export_terms"
  | "term_marks"
  | "renderings"
  | "concordance"
  | "earlier_renderings"
  | "disputed_terms"
  | "varying_sentences"
  | "settle_dispute"
  | "preview_replacement"
  | "replace_term";

function term(lang: string, text: string, about: Partial<TermView> = {}): TermView {
  return {
    text,
    lang,
    status: "preferred",
    matching: "inflected",
    case: "permissive",
    parts: [],
    houses: [],
    exemptions: [],
    from: null,
    until: null,
    note: null,
    reference: null,
    ...about,
  };
}

function concept(id: string, terms: TermView[], about: Partial<ConceptView> = {}): ConceptView {
  return {
    id,
    origin: "project",
    subject: null,
    definition: null,
    note: null,
    reference: null,
    advice: false,
    terms,
    ...about,
  };
}

/** The concepts that the fake begins with. */
export function fakeConcepts(): ConceptView[] {
  return [
    concept(
      "harbour",
      [term("en", "harbour"), term("fr", "port"), term("fr", "havre", { status: "admitted" })],
      {
        subject: "coast",
        note: "Not the wine.",
      },
    ),
    concept("watchdog", [
      term("en", "watchdog"),
      term("fr", "gardien", { status: "forbidden" }),
      term("fr-CA", "sentinelle"),
    ]),
  ];
}

const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The commands about terms. */
export function termCommands(project: FakeProject): {
  [K in TermCommand]: (request: Commands[K]["request"]) => Commands[K]["view"];
} {
  let concepts = fakeConcepts();
  let starter = false;
  const edit = (id: string, make: (known: ConceptView) => ConceptView) => {
    concepts = concepts.map((known) => (known.id === id ? make(known) : known));
    return project.change("editTerms");
  };
  const keep = ({ id, ...about }: KeepConcept) => {
    const kept = concept(id ?? about.terms[0]?.text ?? "", about.terms, about);
    concepts = id === null ? [...concepts, kept] : concepts.map((known) => (known.id === id ? kept : known));
    return project.change("editTerms");
  };
  return {
    find_concepts: ({ query, lang, status, order, descending, start, count }) => {
      const found = concepts.filter(({ terms }) => {
        const isCalled = terms.some(({ text }) => folded(text).includes(folded(query)));
        const fits = (of: TermView) =>
          (lang === null || of.lang.startsWith(lang)) && (status === null || of.status === status);
        return isCalled && terms.some(fits);
      });
      const key = ({ terms }: ConceptView) =>
        order.by === "language" ? (terms.find((of) => of.lang === order.lang)?.text ?? "") : "";
      found.sort((a, b) => key(a).localeCompare(key(b)));
      if (descending) found.reverse();
      return {
        total: found.length,
        all: concepts.length,
        concepts: found.slice(start, start + count),
        langs: ["en", "fr", "fr-CA"],
        starter,
      };
    },
    concepts: ({ concepts: ids }) => ({
      concepts: ids.flatMap((id) => concepts.filter((known) => known.id === id)),
    }),
    keep_concept: keep,
    remove_concept: ({ concept: id }) => {
      concepts = concepts.filter((known) => known.id !== id);
      return project.change("editTerms");
    },
    leave_out_concept: ({ concept: id }) => edit(id, (known) => ({ ...known, origin: "leftOut", terms: [] })),
    set_term_status: ({ concept: id, term: at, status }) =>
      edit(id, (known) => ({
        ...known,
        terms: known.terms.map((of, place) => (place === at ? { ...of, status } : of)),
      })),
    prefer_term: ({ concept: id, term: at }) =>
      edit(id, (known) => ({
        ...known,
        terms: known.terms.map((of, place) => {
          if (place === at) return { ...of, status: "preferred" };
          const isRival = of.lang === known.terms[at]?.lang && of.status === "preferred";
          return isRival ? { ...of, status: "admitted" } : of;
        }),
      })),
    add_rendering: ({ source, sourceLang, target, targetLang }) => {
      const workspace = keep({
        ...concept(source, [term(sourceLang, source), term(targetLang, target)]),
        id: null,
      });
      return { workspace, concept: source, created: true };
    },
    use_starter: ({ used }) => {
      starter = used;
      return project.change("chooseTerms");
    },
    preview_terms: ({ path }) => ({
      path,
      created: 1,
      changed: 0,
      same: 2,
      changes: [
        { created: true, concept: concept("lighthouse", [term("en", "lighthouse"), term("fr", "phare")]) },
      ],
      leftOut: [{ reason: "field", what: "colour", line: 1, count: 3 }],
      warnings: [],
    }),
    import_terms: () => {
      concepts = [...concepts, concept("lighthouse", [term("en", "lighthouse"), term("fr", "phare")])];
      return project.change("importTerms");
    },
    export_terms: () => ({}),
    term_marks: ({ start, count }) => ({
      contents: project.contents(),
      marks: project
        .rows()
        .filter(({ index }) => index >= start && index < start + count)
        .flatMap((row) => marksOf(row, concepts)),
    }),
    renderings: ({ concept: id }) => {
      const named = concepts.find((known) => known.id === id) ?? concept(id, []);
      const place = (row: number, of: number | null, text: string) => ({
        row,
        side: of === null ? ("source" as const) : ("target" as const),
        term: of,
        left: "le gardien du ",
        text,
        right: " a été libéré",
      });
      const places = [place(3, 1, "port"), place(5, 1, "ports"), place(7, null, "harbour")];
      return {
        concept: named,
        releases: [{ pair: 2, release: "Harbour watchdog freed", at: Date.UTC(2026, 2, 14), places }],
      };
    },
    concordance: ({ words, count }) => {
      const wanted = folded(words).trim();
      const rows = project.rows().filter(({ source, target }) => {
        const texts = [...source, ...target].map(({ text }) => folded(text));
        return wanted.length > 1 && texts.some((text) => text.includes(wanted));
      });
      return { hits: rows.slice(0, count).map((row) => hitOf(row, wanted)), more: rows.length > count };
    },
    earlier_renderings: ({ row }) => ({ sentences: earlierOf(project.rows()[row]) }),
    disputed_terms: () => ({
      contents: project.contents(),
      total: 1,
      disputes: [disputed("watchdog", ["gardien", "sentinelle"])],
    }),
    varying_sentences: () => ({
      contents: project.contents(),
      total: 1,
      disputes: [disputed("Nobody was hurt.", ["Personne n’a été blessé.", "Il n’y a pas de blessés."])],
    }),
    settle_dispute: ({ term: called, termLang, wording, others, wordingLang }) =>
      keep({
        ...concept(called, [
          term(termLang, called),
          term(wordingLang, wording),
          ...others.map((other) => term(wordingLang, other, { status: "admitted" })),
        ]),
        id: null,
      }),
    preview_replacement: ({ side }) => ({
      contents: project.contents(),
      places: [3, 5].map((row) => ({
        edit: {
          place: { side, row, paragraph: row + 1, start: 3, end: 7 },
          left: "Le gardien du ",
          right: " a été libéré",
          before: "port",
          after: "havre",
        },
        cautions: row === 3 ? ["gender"] : ["quotation"],
      })),
    }),
    replace_term: () => project.change("edit"),
  };
}

/** Where the terms stand in a row, found by their letters. */
function marksOf(row: RowView, concepts: ConceptView[]): TermMarkView[] {
  return (["source", "target"] as const).flatMap((side) =>
    row[side].flatMap(({ number, text }) =>
      concepts.flatMap(({ id, terms }) =>
        terms.flatMap((of, at): TermMarkView[] => {
          const start = text.toLowerCase().indexOf(of.text);
          if (start < 0 || of.lang.startsWith("en") !== (side === "source")) return [];
          const place = { side, row: row.index, paragraph: number, start, end: start + of.text.length };
          return [{ place, concept: id, term: at, state: of.status === "forbidden" ? "forbidden" : "good" }];
        }),
      ),
    ),
  );
}

/** A row as a place of words, marked where they stand to the letter. */
function hitOf(row: RowView, wanted: string): ConcordanceHitView {
  const textOf = (side: "source" | "target", lang: string) => {
    const text = row[side].map((paragraph) => paragraph.text).join(" ");
    const start = folded(text).indexOf(wanted);
    const cuts = start < 0 ? [0, 0] : [start, start + wanted.length];
    const piece = (from: number, to: number | undefined, mark: PieceView["mark"]) => ({
      text: text.slice(from, to),
      mark,
    });
    const [begin, end] = cuts as [number, number];
    const pieces = [piece(0, begin, "plain"), piece(begin, end, "found"), piece(end, undefined, "plain")];
    return { lang, version: 1, pieces: pieces.filter((part) => part.text !== "") };
  };
  const [source, target] = [textOf("source", "en"), textOf("target", "fr-CA")];
  const at = { pair: 2, release: "Harbour watchdog freed", at: Date.UTC(2026, 2, 14), row: row.index };
  return { at, side: source.pieces.length > 1 ? "source" : "target", source, target };
}

const PLACE = { pair: 2, release: "Harbour watchdog freed", at: Date.UTC(2026, 2, 14), row: 3 };

const plain = (text: string): PieceView => ({ text, mark: "plain" });

/** A term or a sentence that is rendered in several ways, each in one place. */
function disputed(text: string, wordings: string[]): DisputeView {
  const places = (wording: string) => [{ at: PLACE, source: [plain(text)], target: [plain(wording)] }];
  return {
    text,
    langs: ["en", "fr"],
    wordings: wordings.map((wording) => ({ text: wording, count: 1, places: places(wording) })),
  };
}

/** What another release says instead of the first paragraph of a row: a word more. */
function earlierOf(row: RowView | undefined): EarlierSentenceView[] {
  const [source, target] = [row?.source[0], row?.target[0]];
  if (!source || !target) return [];
  const said = {
    lang: "fr-CA",
    version: 1,
    pieces: [plain(target.text), { text: " Enfin.", mark: "different" }],
  };
  return [
    {
      source: source.text,
      renderings: [
        {
          at: { ...PLACE, pair: 4, release: "The lighthouse" },
          likeness: 100,
          more: 1,
          source: { lang: "en", version: 1, pieces: [plain(source.text)] },
          target: said as UnitTextView,
          taken: { paragraph: target.number, text: `${target.text} Enfin.` },
        },
      ],
    },
  ];
}
