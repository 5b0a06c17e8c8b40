// The errors marked in the pair in the window, and what is done with them.

import { asFailure, type Client } from "../api/contract";
import type {
  AnchorView,
  AnnotationView,
  Commands,
  Failure,
  FindingView,
  MarkedErrorView,
} from "../api/types";
import type { PlacedMark } from "../shared/marks";
import { byRow, marksOfErrors, stepped } from "./places";

/** The commands by which errors are marked. */
type Marking =
  "add_annotation" | "annotate_finding" | "change_annotation" | "remove_annotation" | "set_scoring";

/** Asks the program for a change; says whether it was made. */
export type Ask = <K extends Marking>(name: K, request: Commands[K]["request"]) => Promise<boolean>;

export class Annotations {
  readonly #client: Client;
  readonly #ask: Ask;
  #asked = 0;
  #pair: number | null = null;
  list: AnnotationView[] = $state.raw([]);
  failure: Failure | null = $state.raw(null);
  /** The one that the reader is at. */
  at: number | null = $state(null);
  /** What is being marked, or the mark that is being changed. */
  asking: { anchor: AnchorView } | { annotation: AnnotationView } | null = $state.raw(null);

  readonly #byRow: ReadonlyMap<number, AnnotationView[]> = $derived(byRow(this.list));

  constructor(client: Client, ask: Ask) {
    this.#client = client;
    this.#ask = ask;
  }

  /** The marks of a row. */
  of(row: number): AnnotationView[] {
    return this.#byRow.get(row) ?? [];
  }

  /** What the texts of a row show of its marks. */
  marksOf(row: number): PlacedMark[] {
    return marksOfErrors(this.of(row), this.at);
  }

  async load(pair: number): Promise<void> {
    const asked = ++this.#asked;
    if (pair !== this.#pair) this.at = null;
    this.#pair = pair;
    try {
      const { annotations } = await this.#client.call("annotations", { pair });
      if (asked !== this.#asked) return;
      this.list = annotations;
      this.failure = null;
    } catch (thrown) {
      if (asked === this.#asked) this.failure = asFailure(thrown);
    }
  }

  /** Marks what is being asked about, or changes its mark; says whether that was done. */
  async mark(error: MarkedErrorView): Promise<boolean> {
    const { asking } = this;
    const pair = this.#pair;
    if (!asking || pair === null) return false;
    const isDone = await ("anchor" in asking
      ? this.#ask("add_annotation", { pair, anchor: asking.anchor, error })
      : this.#ask("change_annotation", { pair, annotation: asking.annotation.id, error }));
    if (isDone) this.asking = null;
    return isDone;
  }

  async remove({ id }: AnnotationView): Promise<boolean> {
    return this.#pair !== null && this.#ask("remove_annotation", { pair: this.#pair, annotation: id });
  }

  /** Whether a finding is marked already. */
  has(finding: FindingView): boolean {
    const place = finding.target ?? finding.source;
    return this.list.some(
      ({ check, side, paragraph, span }) =>
        check === finding.check &&
        side === place?.side &&
        paragraph === place.paragraph &&
        (span === null || span[0] === place.start),
    );
  }

  /** Marks a finding of the last check as an error; says whether that was done. */
  async markFinding(finding: FindingView, contents: number): Promise<boolean> {
    if (this.#pair === null || this.has(finding)) return false;
    return this.#ask("annotate_finding", { pair: this.#pair, contents, finding: finding.index });
  }

  /** The next or previous mark, seen from the one the reader is at or from a row. */
  step(direction: "next" | "previous", row: number): AnnotationView | null {
    const found = stepped(this.list, this.at, direction, row);
    if (found) this.at = found.id;
    return found;
  }
}
