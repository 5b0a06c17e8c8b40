// Which two versions are compared, what differs between them, and which change the reader is at.

import { asFailure, type Client } from "../api/contract";
import type { ComparisonView, Failure, TextVersionsView, VersionRef, VersionView } from "../api/types";
import { type Change, type ChangeKind, changesOf } from "./changes";

/** A version that can be chosen: of which text, and as of when. */
export interface Choice extends VersionRef {
  text: TextVersionsView;
  of: VersionView;
}

export class Comparing {
  readonly #client: Client;
  readonly #pair: number;
  texts: TextVersionsView[] = $state.raw([]);
  old: Choice | null = $state.raw(null);
  now: Choice | null = $state.raw(null);
  view: ComparisonView | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  /** Kinds that are not shown. */
  hidden: ChangeKind[] = $state.raw([]);
  /** The change the reader is at, by its place among all. */
  at: number | null = $state(null);
  #asked = 0;

  constructor(client: Client, pair: number) {
    this.#client = client;
    this.#pair = pair;
  }

  readonly changes: Change[] = $derived.by(() => (this.view ? changesOf(this.view) : []));
  readonly shown: Change[] = $derived.by(() =>
    this.changes.filter(({ kind }) => !this.hidden.includes(kind)),
  );
  readonly current: Change | null = $derived.by(
    () => this.changes.find(({ index }) => index === this.at) ?? null,
  );
  readonly choices: Choice[] = $derived.by(() => choicesOf(this.texts));

  /** Fetches the versions, and compares what was compared, or else what is likely wanted. */
  async load(): Promise<void> {
    const mine = ++this.#asked;
    try {
      const { texts } = await this.#client.call("versions", { pair: this.#pair });
      if (mine !== this.#asked) return;
      this.texts = texts;
      const again = (kept: Choice | null) =>
        kept ? (this.choices.find((other) => isSame(kept, other)) ?? null) : null;
      const [old, now] = [again(this.old), again(this.now)];
      [this.old, this.now] = old && now ? [old, now] : likely(this.choices);
      await this.#compare(mine);
    } catch (thrown) {
      if (mine === this.#asked) this.failure = asFailure(thrown);
    }
  }

  async choose(old: Choice | null, now: Choice | null): Promise<void> {
    [this.old, this.now, this.at] = [old, now, null];
    const mine = ++this.#asked;
    try {
      await this.#compare(mine);
    } catch (thrown) {
      if (mine === this.#asked) this.failure = asFailure(thrown);
    }
  }

  async #compare(mine: number): Promise<void> {
    const [old, now] = [this.old, this.now];
    if (!old || !now) {
      this.view = null;
      return;
    }
    const ref = ({ version, received, snapshot }: Choice): VersionRef => ({ version, received, snapshot });
    const view = await this.#client.call("compare_versions", { old: ref(old), new: ref(now) });
    if (mine !== this.#asked) return;
    this.view = view;
    this.failure = null;
    if (this.at !== null && this.at >= this.changes.length) this.at = this.changes.length - 1;
  }

  toggle(kind: ChangeKind): void {
    this.hidden = this.hidden.includes(kind)
      ? this.hidden.filter((other) => other !== kind)
      : [...this.hidden, kind];
  }

  /** Goes to the next or previous change shown; `null` where there is none. */
  step(direction: "next" | "previous"): Change | null {
    const at = this.at;
    const found =
      direction === "next"
        ? this.shown.find(({ index }) => at === null || index > at)
        : this.shown.findLast(({ index }) => at !== null && index < at);
    if (found) this.at = found.index;
    return found ?? null;
  }
}

/** Every version of every text; one that was edited also as it was received, and as it was in each snapshot. */
function choicesOf(texts: readonly TextVersionsView[]): Choice[] {
  return texts.flatMap((text) =>
    text.versions.flatMap((of): Choice[] => {
      const isNow = { version: of.id, text, of, received: false, snapshot: null };
      const snapshots = of.snapshots.map(({ id }) => ({ ...isNow, snapshot: id }));
      const received = of.edited > 0 ? [{ ...isNow, received: true }] : [];
      return [...received, ...snapshots, isNow];
    }),
  );
}

/** Whether a version is meant as it is. */
export function isPresent({ received, snapshot }: VersionRef): boolean {
  return !received && snapshot === null;
}

function isSame(one: VersionRef, other: VersionRef): boolean {
  return one.version === other.version && one.received === other.received && one.snapshot === other.snapshot;
}

/**
 * What a person most likely wants compared: the last two versions of a text; else what was received with what is; else two
 * texts of one language.
 */
function likely(choices: readonly Choice[]): [Choice | null, Choice | null] {
  const lastOf = (text: number) => choices.filter((choice) => choice.text.text === text);
  const texts = [...new Set(choices.map(({ text }) => text.text))].map(lastOf);
  const versions =
    texts.find((own) => new Set(own.map(({ version }) => version)).size > 1) ??
    texts.find((own) => own.length > 1);
  if (versions) {
    const now = versions.at(-1) ?? null;
    const before = versions.findLast((choice) => choice.version !== now?.version && isPresent(choice));
    return [before ?? versions.at(-2) ?? null, now];
  }
  const language = ({ text }: Choice) => text.lang.split("-")[0];
  const all = texts.flatMap((own) => own.slice(-1));
  for (const [place, one] of all.entries()) {
    const other = all.slice(place + 1).find((choice) => language(choice) === language(one));
    if (other) return [one, other];
  }
  return [null, null];
}
