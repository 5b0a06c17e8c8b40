// What was found in the pair in the window: the list, what of it is shown, and where the reader is in it.

import { asFailure, type Client } from "../api/contract";
import type { Failure, FindingsView, FindingView, SeverityView } from "../api/types";
import { type RowMarks, SEVERITIES } from "../shared/marks";
import { type CheckCount, countByCheck, marksByRow, sameFinding } from "./listing";

/** How far a check is. */
export interface Checking {
  done: number;
  /** 0 while unknown. */
  total: number;
}

/** What of the findings is shown. */
export interface Filter {
  severities: readonly SeverityView[];
  /** Id of the one check whose findings are shown; `null` for all. */
  check: string | null;
  /** Whether the dismissed findings are shown, and they alone. */
  dismissed: boolean;
}

const ALL: Filter = { severities: SEVERITIES, check: null, dismissed: false };

export class Findings {
  readonly #client: Client;
  #asked = 0;
  /** Of the pair that was checked last. */
  pair: number | null = $state(null);
  view: FindingsView | null = $state.raw(null);
  /** The check under way. */
  checking: Checking | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  /** Whether the last check was stopped before it was done. */
  stopped = $state(false);
  filter: Filter = $state.raw(ALL);
  /** The finding the reader is at, by its index. */
  at: number | null = $state(null);

  /** The findings that are shown, in the order of the pair. */
  readonly shown: FindingView[] = $derived(
    (this.view?.findings ?? []).filter((finding) => this.#shows(finding)),
  );
  /** The finding the reader is at. */
  readonly current: FindingView | null = $derived(this.shown.find(({ index }) => index === this.at) ?? null);
  /** The checks that found something which is, or is not, dismissed; the most frequent first. */
  readonly checks: CheckCount[] = $derived(
    countByCheck(
      (this.view?.findings ?? []).filter(({ dismissed }) => (dismissed !== null) === this.filter.dismissed),
    ),
  );
  readonly #rows: ReadonlyMap<number, RowMarks> = $derived(marksByRow(this.shown, this.at));

  constructor(client: Client) {
    this.#client = client;
  }

  /** Shows what one check found in a pair, which may not be the one that is shown yet. */
  begin(pair: number, check: string): void {
    if (pair !== this.pair) {
      this.pair = pair;
      this.view = null;
      this.at = null;
    }
    this.filter = { ...ALL, check };
  }

  /** Hears how far a check is. */
  hear(done: number, total: number): void {
    if (this.checking) this.checking = { done, total };
  }

  /** Looks at a pair again; what was found before is shown until the answer comes. */
  async check(pair: number): Promise<void> {
    const asked = ++this.#asked;
    if (pair !== this.pair) {
      this.view = null;
      this.at = null;
      this.filter = ALL;
    }
    this.pair = pair;
    this.checking = { done: 0, total: 0 };
    this.failure = null;
    this.stopped = false;
    try {
      const view = await this.#client.call("check_pair", { pair });
      if (asked === this.#asked) this.#show(view);
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (asked !== this.#asked) return;
      if (failure.code === "cancelled") this.stopped = true;
      else this.failure = failure;
    }
    if (asked === this.#asked) this.checking = null;
  }

  /** Goes on with another answer; the reader stays where they were. */
  #show(view: FindingsView): void {
    const before = this.current;
    const place = this.shown.findIndex(({ index }) => index === this.at);
    this.view = view;
    if (!before) return;
    const same = this.shown.find((finding) => sameFinding(finding, before));
    this.at = (same ?? this.shown[Math.min(place, this.shown.length - 1)])?.index ?? null;
  }

  #shows({ severity, check, dismissed }: FindingView): boolean {
    const { severities, check: only, dismissed: wanted } = this.filter;
    return (
      (dismissed !== null) === wanted && severities.includes(severity) && (only === null || only === check)
    );
  }

  /** Shows or hides a severity; the last one shown brings all back. */
  toggle(severity: SeverityView): void {
    const { severities } = this.filter;
    const left = severities.includes(severity)
      ? severities.filter((other) => other !== severity)
      : [...severities, severity];
    this.filter = { ...this.filter, severities: left.length > 0 ? left : SEVERITIES };
  }

  /** What was found in a row, if anything. */
  marksOf(row: number): RowMarks | undefined {
    return this.#rows.get(row);
  }

  /** Goes to the next or previous finding: after the one the reader is at, or seen from the row. */
  step(direction: "next" | "previous", row: number): FindingView | null {
    const place = this.shown.findIndex(({ index }) => index === this.at);
    const beyond = direction === "next" ? place + 1 : place - 1;
    const near =
      direction === "next"
        ? this.shown.find((finding) => finding.row >= row)
        : this.shown.findLast((finding) => finding.row <= row);
    const isHere = place >= 0 && this.shown[place]?.row === row;
    const found = (isHere ? this.shown[beyond] : near) ?? null;
    if (found) this.at = found.index;
    return found;
  }

  /** The findings of the same kind as one that can be mended as it can. */
  fixableLike({ check }: FindingView): number[] {
    const alike =
      this.view?.findings.filter((other) => other.check === check && other.dismissed === null) ?? [];
    return alike.filter(({ fix }) => fix !== null).map(({ index }) => index);
  }
}
