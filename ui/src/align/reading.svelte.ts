// A pair as it is read: its rows as they come in, where the reader is, and what is lit up.

import { asFailure, type Client } from "../api/contract";
import type { Direction, Failure, PairView, RowFilter, RowView } from "../api/types";
import type { MoveCommand, SelectionCommand } from "../shared/keys";
import type { Editing } from "./editing.svelte";
import { type Cursor, moveByRow, moveBySentence, sentenceAt, type Side } from "./cursor";
import { RowCache } from "./row-cache";
import { holds, type RowWindow, windowAround } from "./row-window";
import { rangeOf, type RowRange, type RowSelection } from "./selection";

/** The most rows that are copied at once. */
export const MOST_COPIED = 2000;

/** Rows fetched at one time. */
const PAGE = 100;

export class Reading {
  readonly #client: Client;
  readonly #cache: RowCache;
  /** Counts the pages that came in, so that what shows rows follows. */
  #arrivals = $state(0);
  pair: PairView = $state.raw() as PairView;
  cursor: Cursor = $state.raw({ row: 0, side: "source", sentence: null });
  /** The rows chosen together, if more than the one of the cursor is meant. */
  selection: RowSelection | null = $state.raw(null);
  /** The rows that a command is for: those chosen together, else the one of the cursor. */
  readonly chosen: RowRange = $derived(
    this.selection ? rangeOf(this.selection) : { start: this.cursor.row, count: 1 },
  );
  /** The rows that the scrolled list holds. */
  window: RowWindow = $state.raw({ start: 0, end: 0 });
  /** The paragraph that somebody types in. */
  editing: Editing | null = $state.raw(null);
  /** Why rows are missing. */
  failure: Failure | null = $state.raw(null);
  /** The sentence bead under the mouse. */
  hovered: number | null = $state(null);
  /** The sentence bead at the cursor. */
  readonly read: number | null = $derived.by(
    () => sentenceAt(this.row(this.cursor.row), this.cursor)?.bead ?? null,
  );

  constructor(client: Client, pair: PairView, revision: number) {
    this.#client = client;
    this.#cache = new RowCache(revision, {
      fetch: (start, count) => client.call("rows", { pair: this.pair.id, start, count }),
      onChange: () => {
        this.#arrivals++;
        this.failure = null;
      },
      onFailure: (thrown) => {
        this.failure = asFailure(thrown);
      },
      pageSize: PAGE,
      keptPages: 30,
      inFlight: 3,
    });
    this.pair = pair;
    this.window = windowAround(0, pair.rows);
  }

  /** Puts the cursor where the reader was. */
  begin(row: number): void {
    if (row >= this.pair.rows) return;
    this.goTo(row);
    this.reach(row);
  }

  /** Goes on with the pair as it is after a change. */
  follow(pair: PairView, revision: number): void {
    this.#cache.setRevision(revision);
    const { row } = this.cursor;
    if (row >= pair.rows) this.cursor = { ...this.cursor, row: Math.max(0, pair.rows - 1), sentence: null };
    if (pair.rows !== this.pair.rows) {
      this.window = windowAround(this.cursor.row, pair.rows);
      this.selection = null;
    }
    this.pair = pair;
  }

  /** The row, if it has come in. */
  row(index: number): RowView | undefined {
    return this.#arrivals >= 0 ? this.#cache.row(index) : undefined;
  }

  /** The rows from `first` to `last` that have come in. */
  rows(first: number, last: number): RowView[] {
    const rows: RowView[] = [];
    for (let index = Math.max(0, first); index <= last; index++) {
      const row = this.row(index);
      if (row) rows.push(row);
    }
    return rows;
  }

  /** Fetches what is in view. */
  want(first: number, last: number): void {
    this.#cache.want(Math.max(0, first), Math.min(this.pair.rows - 1, last));
  }

  /** The row, once it has come in. */
  ensure(index: number): Promise<RowView | undefined> {
    return this.#cache.ensure(index);
  }

  /** Fetches a row again: what is kept beside its texts is no change of the project. */
  refetch(index: number): Promise<void> {
    return this.#cache.refetch(index);
  }

  /** Puts the list where it holds the row; says whether it moved. */
  reach(row: number): boolean {
    if (holds(this.window, row)) return false;
    this.window = windowAround(row, this.pair.rows);
    return true;
  }

  /** Moves the cursor as a key asks; `page` is how many rows are in view. */
  async move(command: MoveCommand, page: number): Promise<void> {
    const total = this.pair.rows;
    const before = this.cursor.row;
    if (command === "nextSentence" || command === "previousSentence") {
      const step = command === "nextSentence" ? 1 : -1;
      this.cursor = await moveBySentence(this.cursor, step, total, (index) => this.ensure(index));
    } else {
      this.cursor = moveByRow(this.cursor, command, { total, page });
    }
    if (this.cursor.row !== before) this.selection = null;
  }

  /** Puts the cursor on a row. */
  goTo(row: number): void {
    this.place(row, this.cursor.side, null);
  }

  /** Puts the cursor on a sentence, or on a side of a row; what was chosen together is chosen no more. */
  place(row: number, side: Side, sentence: number | null): void {
    this.cursor = { row, side, sentence };
    this.selection = null;
  }

  /** Chooses rows as a key asks. */
  select(command: SelectionCommand): void {
    const last = this.pair.rows - 1;
    const { row } = this.cursor;
    switch (command) {
      case "extendDown":
        return this.extendTo(Math.min(row + 1, last));
      case "extendUp":
        return this.extendTo(Math.max(row - 1, 0));
      case "extendToFirst":
        return this.extendTo(0);
      case "extendToLast":
        return this.extendTo(last);
      case "selectAll":
        this.selection = { anchor: 0, end: last };
        break;
      case "dropSelection":
        this.selection = null;
    }
    void this.#fetchChosen();
  }

  /** Draws the selection to a row, from where it began or from the cursor; the cursor goes along. */
  extendTo(row: number): void {
    this.selection = { anchor: this.selection?.anchor ?? this.cursor.row, end: row };
    this.cursor = { ...this.cursor, row, sentence: null };
    void this.#fetchChosen();
  }

  /** Copying cannot wait for rows: those chosen are fetched beforehand. */
  async #fetchChosen(): Promise<void> {
    const { selection } = this;
    const { start, count } = this.chosen;
    if (!selection || count > MOST_COPIED) return;
    for (let row = start; row < start + count && this.selection === selection; row += PAGE)
      await this.ensure(row);
    if (this.selection === selection) await this.ensure(start + count - 1);
  }

  /** The next or previous row of a kind, seen from the cursor or another row. */
  async find(wanted: RowFilter, direction: Direction, from = this.cursor.row): Promise<number | null> {
    const request = { pair: this.pair.id, from, direction, wanted };
    const { index } = await this.#client.call("find_row", request);
    return index;
  }
}
