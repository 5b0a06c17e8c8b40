// What was said about the pair in the window.

import { asFailure, type Client } from "../api/contract";
import type { AnchorView, Failure, ThreadView } from "../api/types";
import { countByRow, stepped } from "./places";

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
  place: AnchorView | null = $state.raw(null);
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
    const found = stepped(this.open, this.at, direction, row);
    if (found) this.at = found.id;
    return found;
  }
}
