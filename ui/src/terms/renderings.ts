// The renderings of a concept, counted by release.

import type { RenderingPlaceView, RenderingsView } from "../api/types";

/** What one pair calls the concept: how often each of its terms, and how often none. */
export interface Bar {
  pair: number;
  release: string;
  at: number;
  segments: Segment[];
  total: number;
}

/** Places that are called the same. */
export interface Segment {
  /** Which term of the concept; `null` where the source is not rendered by one. */
  term: number | null;
  places: RenderingPlaceView[];
}

/** The bars, the earliest first; the segments of each in the order of the terms, what is not rendered last. */
export function barsOf({ releases }: RenderingsView): Bar[] {
  return releases.map(({ pair, release, at, places }) => {
    const byTerm = new Map<number | null, RenderingPlaceView[]>();
    for (const place of places) byTerm.set(place.term, [...(byTerm.get(place.term) ?? []), place]);
    const segments = [...byTerm].map(([term, of]) => ({ term, places: of }));
    segments.sort((a, b) => (a.term ?? Infinity) - (b.term ?? Infinity));
    return { pair, release, at, segments, total: places.length };
  });
}
