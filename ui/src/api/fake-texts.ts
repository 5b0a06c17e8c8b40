// Rows to develop and test with: an invented release, and as many rows as one likes.

import type { BlockKindView, ParagraphView, RowShape, RowView, SentenceView } from "./types";

/** A paragraph: its kind and its sentences, one of which begins with `!` when it has nothing on the other side. */
type Block = [kind: BlockKindView, sentences: string[], level?: number];

interface Bead {
  source: Block[];
  target: Block[];
  confidence?: number;
  moved?: true;
}

const NB = "\u{00A0}";
const NNB = "\u{202F}";

const RELEASE: Bead[] = [
  {
    source: [["metadata", ["For immediate release"]]],
    target: [["metadata", ["Pour diffusion immédiate"]]],
  },
  {
    source: [["metadata", ["14 March 2026"]]],
    target: [["metadata", ["Le 14 mars 2026"]]],
  },
  {
    source: [["title", ["Valdoria: Harbour watchdog freed after 212 days without trial"]]],
    target: [["title", [`Valdorie${NB}: Le gardien du port libéré après 212${NB}jours sans procès`]]],
  },
  {
    source: [
      [
        "lead",
        [
          "The release of Ilse Marrow, who documented the poisoning of the bay of Orrin, is a relief and a reminder, Harbour Watch said today.",
          "She should never have spent a single night in prison.",
        ],
      ],
    ],
    target: [
      [
        "lead",
        [
          "La libération d’Ilse Marrow, qui avait rendu compte de l’empoisonnement de la baie d’Orrin, est un soulagement et un rappel, a déclaré aujourd’hui Vigie des ports.",
          "Elle n’aurait jamais dû passer une seule nuit en prison.",
        ],
      ],
    ],
  },
  {
    source: [
      [
        "quotation",
        [
          "“Ilse Marrow counted dead fish; the authorities counted her words,” said Tomas Abara, Director of Harbour Watch Canada.",
          "“We will keep counting both.”",
        ],
      ],
    ],
    target: [
      [
        "quotation",
        [
          `«${NNB}Ilse Marrow comptait les poissons morts${NNB}; les autorités comptaient ses mots${NNB}», a déclaré Tomas Abara, directeur de Vigie des ports Canada.`,
          `«${NNB}Nous continuerons de compter les uns et les autres.${NNB}»`,
        ],
      ],
    ],
  },
  {
    source: [["heading", ["Two hundred and twelve days"], 2]],
    target: [["heading", ["Deux cent douze jours"], 2]],
  },
  {
    source: [
      ["paragraph", ["Police arrested her on 14 August 2025 at 5:40 a.m.", "No warrant was shown."]],
      ["paragraph", ["Her lawyer, D. Quill, was told of the charge eleven days later."]],
    ],
    target: [
      [
        "paragraph",
        [
          `La police l’a arrêtée le 14${NB}août 2025 à 5${NB}h${NB}40.`,
          "Aucun mandat n’a été présenté.",
          "Son avocate, Me Quill, a pris connaissance de l’accusation onze jours plus tard.",
        ],
      ],
    ],
    confidence: 91,
  },
  {
    source: [
      [
        "paragraph",
        [
          "The court of Orrin heard four witnesses, all of them employees of the smelter, and fined the newspaper 120,000 crowns.",
          "!An appeal is pending.",
        ],
      ],
    ],
    target: [
      [
        "paragraph",
        [
          `Le tribunal d’Orrin a entendu quatre témoins, tous employés de la fonderie, et a condamné le journal à une amende de 160${NB}000${NB}couronnes.`,
        ],
      ],
    ],
    confidence: 88,
  },
  {
    source: [["paragraph", ["In January, 31 fishing families left the bay."]]],
    target: [],
    confidence: 74,
  },
  {
    source: [["listItem", ["• end all proceedings against her;"], 1]],
    target: [["listItem", [`• mettre fin à toutes les poursuites engagées contre elle${NNB};`], 1]],
  },
  {
    source: [["listItem", ["• publish the measurements of the bay;"], 1]],
    target: [["listItem", ["• publier les relevés effectués dans la baie;"], 1]],
  },
  {
    source: [["listItem", ["• let independent experts in."], 1]],
    target: [["listItem", ["• laisser entrer des experts et expertes indépendants."], 1]],
    confidence: 42,
  },
  {
    source: [],
    target: [["paragraph", [`[Note de la traduction${NB}: la couronne vaut environ 0,08${NB}$.]`]]],
    confidence: 69,
  },
  {
    source: [["heading", ["Background"], 2]],
    target: [["heading", ["Complément d’information"], 2]],
    moved: true,
    confidence: 83,
  },
  {
    source: [
      [
        "paragraph",
        [
          "Harbour Watch has followed the bay of Orrin since 2019.",
          "Its file holds 1,460 measurements, 212 letters and one reply.",
        ],
      ],
    ],
    target: [
      ["paragraph", ["Vigie des ports suit la baie d’Orrin depuis 2019."]],
      ["paragraph", [`Son dossier contient 1${NNB}460${NB}relevés, 212${NB}lettres et une réponse.`]],
    ],
    confidence: 90,
  },
  {
    source: [["tableCell", ["Mercury (mg/l)"]]],
    target: [["tableCell", [`Mercure (mg/l)`]]],
  },
  {
    source: [["tableCell", ["0.004"]]],
    target: [["tableCell", ["0,004"]]],
  },
  {
    source: [["footnote", ["1\tMeasured at low tide,\u{2009}by the co\u{00AD}operative."]]],
    target: [["footnote", [`1\tMesuré à marée basse,\npar la co\u{200B}opérative.`]]],
  },
];

/** The rows of the invented release. */
export function releaseRows(): RowView[] {
  return build(RELEASE);
}

/** Many rows: the invented release over and over, every paragraph numbered so that none is like another. */
export function manyRows(count: number): RowView[] {
  const beads = Array.from({ length: count }, (_, index): Bead => {
    const bead = RELEASE[3 + (index % (RELEASE.length - 3))] as Bead;
    return { ...bead, source: numbered(bead.source, index), target: numbered(bead.target, index) };
  });
  return build(beads);
}

/** A row of very long paragraphs and words. */
export function longRows(): RowView[] {
  const sentence = (place: number) =>
    `Sentence ${place} goes on about the bay of Orrin and what was found in it.`;
  const long = Array.from({ length: 180 }, (_, place) => sentence(place));
  const phrase = (place: number) =>
    `La phrase ${place} parle encore de la baie d’Orrin et de ce qu’on y a trouvé.`;
  return build([
    { source: [["title", ["A long text"]]], target: [["title", ["Un long texte"]]] },
    {
      source: [["paragraph", long]],
      target: [["paragraph", long.map((_, place) => phrase(place))]],
    },
    {
      source: [["paragraph", [`See https://example.org/${"orrin-bay-".repeat(30)}`]]],
      target: [["paragraph", [`Voir https://example.org/${"baie-dorrin-".repeat(30)}`]]],
    },
    ...RELEASE,
  ]);
}

function numbered(blocks: Block[], index: number): Block[] {
  return blocks.map(([kind, sentences, level]) => [
    kind,
    sentences.map((text, place) => (place === 0 ? `${index + 1}. ${text}` : text)),
    level ?? 0,
  ]);
}

function build(beads: Bead[]): RowView[] {
  const next = { source: 1, target: 1, bead: 0 };
  return beads.map((bead, index) => {
    const { source, target, beads: used } = sides(bead, next.bead);
    next.bead += used;
    for (const paragraph of source) paragraph.number = next.source++;
    for (const paragraph of target) paragraph.number = next.target++;
    const confidence = bead.confidence ?? 97;
    return {
      index,
      confidence,
      lowConfidence: confidence < 50,
      moved: bead.moved ?? false,
      pinned: false,
      status: "open",
      decision: null,
      lapsed: null,
      shape: shapeOf(source.length, target.length),
      source,
      target,
    };
  });
}

/** Both sides of a row, their sentences paired in order; what one side has too many of joins the last pair. */
function sides({ source, target }: Bead, firstBead: number) {
  const paired = (blocks: Block[]) =>
    blocks.flatMap(([, texts]) => texts).filter((text) => !text.startsWith("!")).length;
  const pairs = Math.min(paired(source), paired(target));
  const crosses = source.length + target.length > 2;
  let alone = firstBead + pairs;
  const side = (blocks: Block[]): ParagraphView[] => {
    let place = 0;
    return blocks.map(([kind, texts, level]) => {
      let text = "";
      const sentences = texts.map((raw): SentenceView => {
        const isAlone = pairs === 0 || raw.startsWith("!");
        if (text !== "") text += " ";
        const start = text.length;
        text += raw.replace(/^!/, "");
        const bead = isAlone ? alone++ : firstBead + Math.min(place++, pairs - 1);
        return {
          start,
          end: text.length,
          bead,
          alone: isAlone,
          crosses: crosses && !isAlone && bead === firstBead + pairs - 1,
        };
      });
      return {
        number: 0,
        kind,
        level: level ?? 0,
        text,
        received: null,
        changes: [],
        draft: null,
        sentences,
      };
    });
  };
  const views = { source: side(source), target: side(target) };
  return { ...views, beads: alone - firstBead };
}

function shapeOf(source: number, target: number): RowShape {
  if (target === 0) return "missing";
  if (source === 0) return "added";
  if (source === 1 && target === 1) return "oneToOne";
  if (target === 1) return "merged";
  return source === 1 ? "split" : "manyToMany";
}
