// Where terms stand in the rows of the pair: fetched by the page as rows come into view.

import type { Client } from "../api/contract";
import type { TermMarkView } from "../api/types";

import { Pages } from "./pages";

/** Rows fetched at one time. */
const PAGE = 100;

export class TermMarks {
  readonly #client: Client;
  #pages = new Pages<TermMarkView[]>();
  #pair: number | null = null;
  #contents: number | null = null;
  /** Counts what came in and what was forgotten, so that what shows marks follows. */
  #arrivals = $state(0);

  constructor(client: Client) {
    this.#client = client;
  }

  /** Shows the marks of a pair, as the check of these contents found them. */
  follow(pair: number, contents: number): void {
    if (pair === this.#pair && contents === this.#contents) return;
    this.#pair = pair;
    this.#contents = contents;
    this.#pages = new Pages();
    this.#arrivals++;
  }

  /** The marks of a row, once they have come in. */
  of(row: number): TermMarkView[] {
    if (this.#arrivals < 0 || this.#pair === null) return [];
    const page = Math.floor(row / PAGE);
    const known = this.#pages.get(page);
    if (!known) void this.#fetch(page);
    return known?.filter(({ place }) => place.row === row) ?? [];
  }

  async #fetch(page: number): Promise<void> {
    const pages = this.#pages;
    const [pair, contents] = [this.#pair, this.#contents];
    if (pair === null || !pages.ask(page)) return;
    try {
      const view = await this.#client.call("term_marks", { pair, start: page * PAGE, count: PAGE });
      if (pages !== this.#pages || view.contents !== contents) return;
      pages.set(page, view.marks);
      this.#arrivals++;
    } catch {
      // The texts have changed since: the next check brings new marks.
    }
  }
}
