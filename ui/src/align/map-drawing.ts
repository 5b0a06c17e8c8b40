// The picture of a pair on a canvas. It is drawn when it changes, and no more: an engine draws again what lies between two
// places of a window that changed, and hundreds of curves would take longer than a key may.

import { COLUMNS, type Drawn, look, type MapLook } from "./map";

/** The colours of the picture, as the theme has them now. */
export type Inks = Record<keyof typeof TOKENS, string>;

const TOKENS = {
  ground: "--ground",
  edge: "--edge",
  good: "--good",
  link: "--link",
  attention: "--attention",
  attentionGround: "--attention-ground",
  accent: "--accent",
  fault: "--fault",
} as const;

/** A ribbon of a kind, or the bars beside it. */
interface Stroke {
  fill: string | CanvasPattern;
  stroke: string;
  width: number;
  dash?: number[];
  opacity?: number;
}

/** The tokens as colours that a canvas takes: it knows neither variables nor `light-dark`. */
export function inksIn(place: HTMLElement): Inks {
  const probe = document.createElement("span");
  place.append(probe);
  const inkOf = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const inks = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, inkOf(token)]));
  probe.remove();
  return inks as Inks;
}

/** Draws the stretches over so many pixels, each with the gravest of what was found in it. */
export function draw(
  canvas: HTMLCanvasElement,
  all: readonly Drawn[],
  graves: readonly ("error" | "warning" | null)[],
  inks: Inks,
  height: number,
): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const scale = window.devicePixelRatio;
  canvas.width = Math.round(COLUMNS.width * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  const { ribbons, bars, approved } = strokes(inks, hatching(inks));
  all.forEach(({ stretch, source, target, ribbon }, at) => {
    const kind = look(stretch);
    paint(context, new Path2D(ribbon), ribbons[kind]);
    const bar = stretch.status === "approved" && kind !== "gap" ? approved : bars[kind];
    for (const [left, right, { top, height: high }] of [
      [COLUMNS.source, COLUMNS.ribbons, source],
      [COLUMNS.target, COLUMNS.end, target],
    ] as const) {
      if (high === 0) continue;
      const box = new Path2D();
      box.rect(left, top, right - left, high);
      paint(context, box, bar);
    }
    const middle = target.height > 0 ? target.top + target.height / 2 : source.top + source.height / 2;
    markGrave(context, graves[at] ?? null, middle, inks);
  });
}

function strokes(
  inks: Inks,
  hatched: CanvasPattern | string,
): { ribbons: Record<MapLook, Stroke>; bars: Record<MapLook, Stroke>; approved: Stroke } {
  const { edge, ground, link, attention, attentionGround, accent, good } = inks;
  const gap = { fill: hatched, stroke: attention, width: 0.8 };
  const bar = { fill: edge, stroke: ground, width: 0.5 };
  return {
    ribbons: {
      sure: { fill: link, stroke: edge, width: 0.4 },
      doubtful: { fill: attentionGround, stroke: attention, width: 1, dash: [3, 2] },
      moved: { fill: accent, stroke: accent, width: 1.2, opacity: 0.35 },
      gap,
    },
    bars: { sure: bar, doubtful: bar, moved: bar, gap },
    approved: { ...bar, fill: good },
  };
}

function paint(context: CanvasRenderingContext2D, path: Path2D, ink: Stroke): void {
  context.fillStyle = ink.fill;
  context.globalAlpha = ink.opacity ?? 1;
  context.fill(path);
  context.globalAlpha = 1;
  context.strokeStyle = ink.stroke;
  context.lineWidth = ink.width;
  context.setLineDash(ink.dash ?? []);
  context.stroke(path);
}

/** To the right of a row: a triangle for an error, a bar for a warning. */
function markGrave(
  context: CanvasRenderingContext2D,
  grave: "error" | "warning" | null,
  middle: number,
  { fault, attention }: Inks,
): void {
  const left = COLUMNS.width - 7;
  if (grave === "error") {
    context.fillStyle = fault;
    context.fill(new Path2D(`M${left} ${middle - 3.5}l6 3.5l-6 3.5z`));
  } else if (grave === "warning") {
    context.fillStyle = attention;
    context.fillRect(left, middle - 2, 5, 4);
  }
}

/** Slanted lines, for what has no counterpart. */
function hatching({ attention, attentionGround }: Inks): CanvasPattern | string {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 4;
  const context = tile.getContext("2d");
  if (!context) return attention;
  context.fillStyle = attentionGround;
  context.fillRect(0, 0, 4, 4);
  context.fillStyle = attention;
  context.fillRect(0, 0, 2, 4);
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().rotate(45));
  return pattern ?? attention;
}
