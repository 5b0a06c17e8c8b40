// The list of the terms: what is looked for, in which order, and the pages of it that have come in.

import { asFailure, type Client } from "../api/contract";
import type { ConceptOrder, ConceptView, Failure, TermStatusView } from "../api/types";

import { Pages } from "./pages";

/** Concepts fetched at one time. */
const PAGE = 100;

/** What is looked for. */
export interface Wanted {
  query: string;
  /** Tag of a language; `null` for all. */
  lang: string | null;
  status: TermStatusView | null;
  order: ConceptOrder;
  descending: boolean;
}

const ALL: Wanted = { query: "", lang: null, status: null, order: { by: "added" }, descending: false };

export class ConceptList {
  readonly #client: Client;
  /** What is in view. */
  #pages = new Pages<ConceptView[]>();
  /** What is looked for now; in view once its first page has come in. */
  #coming = this.#pages;
  #arrivals = $state(0);
  wanted: Wanted = $state.raw(ALL);
  /** How many were found; `null` before the first answer. */
  total: number | null = $state(null);
  /** How many there are in all. */
  all = $state(0);
  langs: string[] = $state.raw([]);
  starter = $state(false);
  failure: Failure | null = $state.raw(null);

  constructor(client: Client) {
    this.#client = client;
  }

  /** Looks for something else. */
  async find(wanted: Partial<Wanted>): Promise<void> {
    this.wanted = { ...this.wanted, ...wanted };
    await this.refresh();
  }

  /** Looks again: what was there stays in view until the answer comes. */
  async refresh(): Promise<void> {
    this.#coming = new Pages();
    await this.#fetch(0);
  }

  /** The concept at a place, once it has come in. */
  at(place: number): ConceptView | undefined {
    if (this.#arrivals < 0) return undefined;
    const page = Math.floor(place / PAGE);
    const known = this.#pages.get(page);
    if (!known && this.#pages === this.#coming) void this.#fetch(page);
    return known?.[place % PAGE];
  }

  async #fetch(page: number): Promise<void> {
    const pages = this.#coming;
    if (!pages.ask(page)) return;
    const { query, lang, status, order, descending } = this.wanted;
    try {
      const request = { query, lang, status, order, descending, start: page * PAGE, count: PAGE };
      const view = await this.#client.call("find_concepts", request);
      if (pages !== this.#coming) return;
      pages.set(page, view.concepts);
      this.#pages = pages;
      this.total = view.total;
      this.all = view.all;
      this.langs = view.langs;
      this.starter = view.starter;
      this.failure = null;
      this.#arrivals++;
    } catch (thrown) {
      if (pages === this.#coming) this.failure = asFailure(thrown);
    }
  }
}
