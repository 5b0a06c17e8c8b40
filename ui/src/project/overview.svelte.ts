// The whole project at a glance: how far its pairs are, and what was found in all of them.

import { asFailure, type Client } from "../api/contract";
import type { CheckedAllView, DisputesView, Failure, PairOverviewView } from "../api/types";
import type { Order, Part } from "./overview";

export class Overview {
  readonly #client: Client;
  /** `null` until the program has answered. */
  pairs: PairOverviewView[] | null = $state.raw(null);
  checked: CheckedAllView | null = $state.raw(null);
  /** The terms that are rendered in more than one way. */
  disputes: DisputesView | null = $state.raw(null);
  checking = $state(false);
  /** Whether the last check was stopped before it was done. */
  stopped = $state(false);
  failure: Failure | null = $state.raw(null);
  search = $state("");
  order: Order = $state.raw({ column: "importedAt", descending: true });
  /** The pair that the charts are about; `null` for all. */
  of: number | null = $state(null);

  constructor(client: Client) {
    this.#client = client;
  }

  async load(): Promise<void> {
    try {
      const { pairs } = await this.#client.call("overview", {});
      this.pairs = pairs;
      if (!pairs.some(({ pair }) => pair === this.of)) this.of = null;
      // What was found belongs to another project.
      if (this.checked?.pairs.some(({ pair }) => !pairs.some((known) => known.pair === pair)))
        this.checked = this.disputes = null;
      this.failure = null;
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
  }

  /** Looks for what is wrong in every pair, and for terms in dispute. */
  async check(): Promise<void> {
    if (this.checking) return;
    this.checking = true;
    this.stopped = false;
    try {
      this.checked = await this.#client.call("check_all", {});
      this.disputes = await this.#client.call("disputed_terms", {});
      this.failure = null;
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.code === "cancelled") this.stopped = true;
      else this.failure = failure;
    } finally {
      this.checking = false;
    }
  }

  async stop(): Promise<void> {
    await this.#client.call("cancel_work", {});
  }

  /** The first row of a part of the pairs. */
  async firstRow({ pair, status, wanted }: Part): Promise<{ pair: number; row: number } | null> {
    if (pair === null) return null;
    try {
      const { rows } = await this.#client.call("rows", { pair, start: 0, count: 1 });
      if (rows[0]?.status === status || status === "approved") return { pair, row: 0 };
      const found = await this.#client.call("find_row", { pair, from: 0, direction: "next", wanted });
      return { pair, row: found.index ?? 0 };
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return null;
    }
  }
}
