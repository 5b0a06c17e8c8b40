// What was said about the pair in the window.

import { asFailure, type Client } from "../api/contract";
import type { Failure, SideView, ThreadView } from "../api/types";
import { countByRow } from "./places";

/** What a new comment is about: a paragraph, or a stretch of its text in UTF-16 units. */
export interface CommentPlace {
  row: number;
  side: SideView;
  /** The number of the paragraph. */
  paragraph: number;
  span: [start: number, end: number] | null;
  /** What stands in the stretch. */
  quote: string;
}

export class Comments {
  readonly #client: Client;
  #asked = 0;
  threads: ThreadView[] = $state.raw([]);
  failure: Failure | null = $state.raw(null);
  /** Whether those that are settled are shown, too. */
  withResolved = $state(false);
  /** The thread that the reader is at. */
  at: number | null = $state(null);
  /** What the comment being written is about. */
  place: CommentPlace | null = $state.raw(null);
  /** What is written about it so far. It outlives the panel. */
  text = $state("");
  /** The answers being written, by thread. */
  answers: Record<number, string> = $state({});
  #pair: number | null = null;

  readonly open: ThreadView[] = $derived(this.threads.filter(({ resolved }) => !resolved));
  readonly shown: ThreadView[] = $derived(this.withResolved ? this.threads : this.open);
  readonly #counts: ReadonlyMap<number, number> = $derived(countByRow(this.open));

  constructor(client: Client) {
    this.#client = client;
  }

  /** How many threads of a row are open. */
  countOf(row: number): number {
    return this.#counts.get(row) ?? 0;
  }

  async load(pair: number): Promise<void> {
    const asked = ++this.#asked;
    if (pair !== this.#pair) {
      this.#pair = pair;
      this.place = null;
      this.at = null;
      this.text = "";
      this.answers = {};
    }
    try {
      const { threads } = await this.#client.call("comments", { pair });
      if (asked !== this.#asked) return;
      this.threads = threads;
      this.failure = null;
    } catch (thrown) {
      if (asked === this.#asked) this.failure = asFailure(thrown);
    }
  }

  /** The next or previous open thread, seen from the one the reader is at or from a row. */
  step(direction: "next" | "previous", row: number): ThreadView | null {
    const { open } = this;
    const here = open.findIndex(({ id }) => id === this.at);
    const fromRow =
      direction === "next" ? open.find((t) => t.row >= row) : open.findLast((t) => t.row <= row);
    const isHere = here >= 0 && open[here]?.row === row;
    const found = isHere ? open[direction === "next" ? here + 1 : here - 1] : fromRow;
    if (found) this.at = found.id;
    return found ?? null;
  }
}
