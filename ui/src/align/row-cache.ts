// The rows of a pair, fetched by the page as they come into view.

import type { RowsView, RowView } from "../api/types";

/** How rows are fetched and how many are kept. */
export interface RowCacheOptions {
  /** Asks the program for rows. */
  fetch: (start: number, count: number) => Promise<RowsView>;
  /** Called when rows came in. */
  onChange: () => void;
  /** Called with what a fetch threw; the page is asked for again when it is wanted again. */
  onFailure: (thrown: unknown) => void;
  /** Rows in a page. */
  pageSize: number;
  /** Pages kept, the least recently used are dropped. */
  keptPages: number;
  /** Fetches under way at one time. */
  inFlight: number;
}

interface Page {
  revision: number;
  rows: RowView[];
}

/** Rows by their index. Rows of an earlier revision are shown until the new ones are there. */
export class RowCache {
  readonly #options: RowCacheOptions;
  /** The order of a Map is that of insertion: the last page is the latest used. */
  readonly #pages = new Map<number, Page>();
  readonly #fetching = new Map<number, Promise<void>>();
  #wanted: number[] = [];
  #revision: number;

  constructor(revision: number, options: RowCacheOptions) {
    this.#revision = revision;
    this.#options = options;
  }

  /** The row, if it is there. */
  row(index: number): RowView | undefined {
    return this.#pages.get(this.#pageOf(index))?.rows[index % this.#options.pageSize];
  }

  /** Fetches the rows from `first` to `last`, in place of what was wanted before and has not been asked for yet. */
  want(first: number, last: number): void {
    this.#wanted = [];
    for (let page = this.#pageOf(first); page <= this.#pageOf(last); page++) {
      if (this.#isFresh(page)) this.#touch(page);
      else this.#wanted.push(page);
    }
    this.#fetchNext();
  }

  /** The row, once it is there; `undefined` where there is none or it could not be fetched. */
  async ensure(index: number): Promise<RowView | undefined> {
    const page = this.#pageOf(index);
    const onItsWay = this.#fetching.get(page);
    if (onItsWay) await onItsWay;
    if (!this.#isFresh(page)) await (this.#fetching.get(page) ?? this.#fetch(page));
    return this.row(index);
  }

  /** Fetches the page of a row again, though the project did not change. */
  async refetch(index: number): Promise<void> {
    const page = this.#pages.get(this.#pageOf(index));
    if (page) page.revision = -1;
    await this.ensure(index);
  }

  /** Takes note that the project changed. */
  setRevision(revision: number): void {
    this.#revision = revision;
  }

  #pageOf(index: number): number {
    return Math.floor(index / this.#options.pageSize);
  }

  #isFresh(page: number): boolean {
    return (this.#pages.get(page)?.revision ?? -1) >= this.#revision;
  }

  #touch(number: number): void {
    const page = this.#pages.get(number);
    if (!page) return;
    this.#pages.delete(number);
    this.#pages.set(number, page);
  }

  #fetchNext(): void {
    // A page on its way may come in as it was before a change: it is wanted until it is fresh.
    this.#wanted = this.#wanted.filter((page) => !this.#isFresh(page));
    for (const page of this.#wanted) {
      if (this.#fetching.size >= this.#options.inFlight) return;
      if (!this.#fetching.has(page)) void this.#fetch(page);
    }
  }

  #fetch(page: number): Promise<void> {
    const { fetch, onFailure, pageSize } = this.#options;
    const fail = (thrown: unknown) => {
      this.#wanted = this.#wanted.filter((wanted) => wanted !== page);
      onFailure(thrown);
    };
    const fetching = fetch(page * pageSize, pageSize)
      .then((view) => this.#keep(page, view), fail)
      .finally(() => {
        this.#fetching.delete(page);
        this.#fetchNext();
      });
    this.#fetching.set(page, fetching);
    return fetching;
  }

  #keep(page: number, view: RowsView): void {
    this.#pages.delete(page);
    this.#pages.set(page, { revision: view.revision, rows: view.rows });
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= this.#options.keptPages) break;
      this.#pages.delete(oldest);
    }
    this.#options.onChange();
  }
}
