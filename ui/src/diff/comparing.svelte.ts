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

/** Two choices to compare, and since when they differ, in milliseconds since 1970. */
interface Candidate {
  old: Choice;
  now: Choice;
  since: number;
}

/**
 * What a person most likely wants compared: what differs since the latest moment. Either a text of the pair with its
 * version before, its latest snapshot or what was received, or two texts of one language.
 */
function likely(choices: readonly Choice[]): [Choice | null, Choice | null] {
  const texts = [...new Set(choices.map(({ text }) => text.text))]
    .map((text) => choices.filter((choice) => choice.text.text === text))
    .sort((one, other) => place(one) - place(other));
  const ofPair = texts.filter((own) => own[0]?.text.side !== null);
  const candidates = [...ofPair.flatMap(withItself), ...withAnother(texts)];
  const latest = candidates.reduce<Candidate | null>(
    (found, other) => (found && found.since >= other.since ? found : other),
    null,
  );
  return latest ? [latest.old, latest.now] : [null, null];
}

/** The target comes first, where a person works; then the source. */
function place([first]: readonly Choice[]): number {
  return first?.text.side === "target" ? 0 : first?.text.side === "source" ? 1 : 2;
}

function withItself(own: readonly Choice[]): Candidate[] {
  const now = own.at(-1);
  if (!now) return [];
  const before = own.findLast((choice) => choice.version !== now.version && isPresent(choice));
  if (before) return [{ old: before, now, since: now.of.importedAt }];
  const old = own.at(-2);
  if (!old) return [];
  const kept = now.of.snapshots.find(({ id }) => id === old.snapshot);
  return [{ old, now, since: kept?.at ?? now.of.importedAt }];
}

function withAnother(texts: readonly (readonly Choice[])[]): Candidate[] {
  const language = ({ text }: Choice) => text.lang.split("-")[0];
  const all = texts.flatMap((own) => own.slice(-1));
  return all.flatMap((now, at) =>
    all
      .slice(at + 1)
      .filter((other) => language(other) === language(now))
      .map((old) => ({ old, now, since: Math.max(old.of.importedAt, now.of.importedAt) })),
  );
}
