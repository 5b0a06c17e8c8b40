// The errors marked in the fake, kept in memory; undo leaves them alone.

import { releaseFindings } from "./fake-findings";
import { VERSIONS } from "./fake-versions";
import type {
  AnchorRequest,
  AnnotationView,
  ChangeName,
  Commands,
  MarkedErrorView,
  RowView,
  ScoreCardView,
  ScoringView,
  SnapshotView,
  WorkspaceView,
} from "./types";

/** What the fake knows of its project. */
export interface FakeReview {
  rows: () => RowView[];
  reviewer: () => string;
  change: (change: ChangeName) => WorkspaceView;
}

type ReviewCommand =
  | "annotations"
  | "add_annotation"
  | "annotate_finding"
  | "change_annotation"
  | "remove_annotation"
  | "score_card"
  | "set_scoring"
  | "export_score_card"
  | "row_history"
  | "versions"
  | "keep_snapshot"
  | "remove_snapshot";

const LEVELS = ["neutral", "minor", "major", "critical"] as const;

/** The commands about marked errors. */
export function reviewCommands(project: FakeReview): {
  [K in ReviewCommand]: (request: Commands[K]["request"]) => Commands[K]["view"];
} {
  let annotations: AnnotationView[] = [];
  let scoring: ScoringView = { points: [0, 1, 5, 25], threshold: 99 };
  let snapshots: SnapshotView[] = [];
  let nextId = 1;

  function add(
    { side, paragraph, span, quote }: AnchorRequest,
    error: MarkedErrorView,
    check: string | null,
  ) {
    const holds = (row: RowView) => row[side].some(({ number }) => number === paragraph);
    const row = project.rows().find(holds)?.index ?? 0;
    const said = { error, check, by: project.reviewer(), at: Date.UTC(2026, 2, 14) };
    annotations = [...annotations, { id: nextId++, row, side, paragraph, span, quote, ...said }];
    annotations.sort((a, b) => a.row - b.row);
    return project.change("annotate");
  }

  function countOf(marked: MarkedErrorView[]): [number, number, number, number] {
    const of = (level: MarkedErrorView["level"]) => marked.filter((error) => error.level === level).length;
    return [of("neutral"), of("minor"), of("major"), of("critical")];
  }

  function card(): ScoreCardView {
    const marked = annotations.map(({ error }) => error);
    const penaltyOf = (counts: number[]) =>
      LEVELS.reduce((sum, _, place) => sum + (counts[place] ?? 0) * (scoring.points[place] ?? 0), 0);
    const categories = [...new Set(marked.map(({ category }) => category))];
    const counts = countOf(marked);
    const penalty = penaltyOf(counts);
    const words = 1_250;
    const score = Math.max(0, 100 - (penalty * 100) / words);
    return {
      words,
      scoring,
      types: categories.map((category) => {
        const counts = countOf(marked.filter((error) => error.category === category));
        return { category, counts, penalty: penaltyOf(counts) };
      }),
      counts,
      penalty,
      perThousand: (penalty * 1_000) / words,
      score,
      passes: counts[3] === 0 && score >= scoring.threshold,
    };
  }

  return {
    annotations: () => ({ annotations }),
    add_annotation: ({ anchor, error }) => add(anchor, error, null),
    annotate_finding: ({ finding: index }) => {
      const found = releaseFindings().find((finding) => finding.index === index);
      const place = found?.target ?? found?.source;
      if (!found || !place) return project.change("annotate");
      const { side, paragraph, start, end } = place;
      const error: MarkedErrorView = { category: "mistranslation", level: "major", note: "" };
      return add({ side, paragraph, span: [start, end], quote: "" }, error, found.check);
    },
    change_annotation: ({ annotation, error }) => {
      annotations = annotations.map((known) => (known.id === annotation ? { ...known, error } : known));
      return project.change("annotate");
    },
    remove_annotation: ({ annotation }) => {
      annotations = annotations.filter(({ id }) => id !== annotation);
      return project.change("annotate");
    },
    score_card: card,
    export_score_card: () => ({}),
    row_history: ({ row }) => {
      const at = Date.UTC(2026, 2, 14);
      const by = project.reviewer();
      const marks = annotations.filter((mark) => mark.row === row);
      const received = { kind: "received" as const, fileName: "harbour-watch.fr.docx", number: 1 };
      return {
        events: [
          ...marks.map(({ side, error }) => ({ side, by, at, deed: { kind: "marked" as const, error } })),
          {
            side: "target" as const,
            by,
            at,
            deed: {
              kind: "edited" as const,
              changes: [
                { change: "kept" as const, text: "Le port " },
                { change: "removed" as const, text: "est" },
                { change: "added" as const, text: "reste" },
                { change: "kept" as const, text: " fermé." },
              ],
            },
          },
          { side: "target" as const, by: "", at, deed: received },
        ],
      };
    },
    versions: () => ({
      texts: VERSIONS.texts.map((text) => {
        const current = text.versions.at(-1)?.id;
        const versions = text.versions.map((of) => (of.id === current ? { ...of, snapshots } : of));
        return { ...text, versions };
      }),
    }),
    keep_snapshot: ({ name }) => {
      const at = Date.UTC(2026, 2, 14);
      snapshots = [...snapshots, { id: nextId++, name, by: project.reviewer(), at }];
      return project.change("keepSnapshot");
    },
    remove_snapshot: ({ snapshot }) => {
      snapshots = snapshots.filter(({ id }) => id !== snapshot);
      return project.change("removeSnapshot");
    },
    set_scoring: (chosen) => {
      scoring = chosen;
      return project.change("setScoring");
    },
  };
}
