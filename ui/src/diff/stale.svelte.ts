// What a new version of its source leaves to be done in a translation.

import { asFailure, type Client } from "../api/contract";
import type { Failure, StaleItemView, StaleWorkView } from "../api/types";

export class Stale {
  readonly #client: Client;
  readonly #pair: number;
  work: StaleWorkView | null = $state.raw(null);
  /** Whether the program has answered. */
  known = $state(false);
  failure: Failure | null = $state.raw(null);
  /** The piece of work the reader is at. */
  at = $state(0);
  #asked = 0;

  constructor(client: Client, pair: number) {
    this.#client = client;
    this.#pair = pair;
  }

  async load(): Promise<void> {
    const mine = ++this.#asked;
    try {
      const { work } = await this.#client.call("stale_work", { pair: this.#pair });
      if (mine !== this.#asked) return;
      this.work = work;
      this.known = true;
      this.failure = null;
    } catch (thrown) {
      if (mine === this.#asked) this.failure = asFailure(thrown);
    }
  }

  /** The next piece of work from a place on that nobody dealt with; from the beginning where there is none after it. */
  nextOpen(from: number): number | null {
    const items = this.work?.items ?? [];
    const places = [...items.keys()];
    const found = [...places.slice(from), ...places.slice(0, from)].find((place) => isOpen(items[place]));
    return found ?? null;
  }
}

/** Whether somebody has to look at a piece of work. */
export function isOpen(item: StaleItemView | undefined): boolean {
  return item !== undefined && !item.done && (item.following === null || item.following.doubts.length > 0);
}
