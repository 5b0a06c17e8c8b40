// Words looked for in both texts, and what replaces them in the translation.

import { asFailure, type Client } from "../api/contract";
import type { Failure, FoundPlaceView, FoundTextView, QueryRequest } from "../api/types";
import type { PlacedMark } from "../shared/marks";
import { marksByRow, NONE, stillLeftOut, withNumber } from "./places";

export class FindingText {
  readonly #client: Client;
  #asked = 0;
  #isSearching = false;
  /** The pair to search once more, after a change while a search was under way. */
  #next: number | null = null;
  query: QueryRequest = $state({ text: "", kind: "matchForm", matchCase: false, wholeWords: false });
  replacement = $state("");
  view: FoundTextView | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  /** The places that are not replaced, by their index. */
  leftOut: ReadonlySet<number> = $state.raw(NONE);
  /** Where the reader is among the places. */
  at: number | null = $state(null);

  readonly #rows: ReadonlyMap<number, PlacedMark[]> = $derived(marksByRow(this.view?.places ?? [], this.at));

  constructor(client: Client) {
    this.#client = client;
  }

  /** What the rows show of what was found. */
  marksOf(row: number): PlacedMark[] {
    return this.#rows.get(row) ?? [];
  }

  /** How many places would be replaced. */
  get replaced(): number {
    const shown = this.view?.places.filter(({ side, index }) => side === "target" && this.leftOut.has(index));
    return (this.view?.inTarget ?? 0) - (shown?.length ?? 0);
  }

  /** Searches for what is typed now: at once, or when the search under way has been answered. */
  changed(pair: number): void {
    if (this.#isSearching && this.query.text !== "") this.#next = pair;
    else void this.search(pair);
  }

  async search(pair: number): Promise<void> {
    const asked = ++this.#asked;
    this.#next = null;
    const { query, replacement } = this;
    if (query.text === "") {
      this.clear();
      await this.makeReady(pair);
      return;
    }
    this.#isSearching = true;
    try {
      const view = await this.#client.call("find_text", { pair, query: { ...query }, replacement });
      if (asked !== this.#asked) return;
      this.leftOut = stillLeftOut(this.leftOut, this.view?.places ?? [], view.places);
      this.view = view;
      this.failure = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.view = null;
      this.failure = asFailure(thrown);
    }
    this.#isSearching = false;
    if (this.#next !== null) await this.search(this.#next);
  }

  /** Has the texts made ready, so that the first letter waits for nothing; what hinders it is told then. */
  async makeReady(pair: number): Promise<void> {
    const query = { ...this.query, text: "" };
    await this.#client.call("find_text", { pair, query, replacement: "" }).catch(() => undefined);
  }

  /** Shows nothing of a search any more. */
  clear(): void {
    this.#asked++;
    this.#isSearching = false;
    this.#next = null;
    this.view = null;
    this.failure = null;
    this.leftOut = NONE;
    this.at = null;
  }

  leaveOut(index: number, isLeftOut: boolean): void {
    this.leftOut = withNumber(this.leftOut, index, isLeftOut);
  }

  /** The next or previous place, round and round; seen from a row where the reader is at none. */
  step(direction: "next" | "previous", row: number): FoundPlaceView | null {
    const places = this.view?.places ?? [];
    const here = places.findIndex(({ index }) => index === this.at);
    const forward = direction === "next";
    const near = forward
      ? places.find((place) => place.row >= row)
      : places.findLast((place) => place.row <= row);
    const next = places[(here + (forward ? 1 : -1) + places.length) % places.length];
    const found = (here >= 0 ? next : near) ?? (forward ? places[0] : places.at(-1));
    this.at = found?.index ?? null;
    return found ?? null;
  }
}
