// Words that are looked for in all releases, as they are typed, and where they were found.

import { asFailure, type Client } from "../api/contract";
import type { ConcordanceView, Failure } from "../api/types";

/** Places shown at first, and how many more each time. */
const SHOWN = 30;
/** The longest selection that is looked for, in characters. */
const LONGEST = 300;

export class Concordance {
  readonly #client: Client;
  #asked = 0;
  #count = SHOWN;
  words = $state("");
  view: ConcordanceView | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  /** Goes up when the reader wants to type. */
  begun = $state(0);

  constructor(client: Client) {
    this.#client = client;
  }

  /** Begins with some words; with those of the last time where there are none. The panel looks for them. */
  begin(words: string): void {
    this.begun++;
    if (words !== "") this.words = words;
    this.#count = SHOWN;
  }

  /** Looks for words. */
  async look(words: string): Promise<void> {
    this.words = words;
    this.#count = SHOWN;
    await this.refresh();
  }

  async more(): Promise<void> {
    this.#count += SHOWN;
    await this.refresh();
  }

  /** Looks again: what was found stays in view until the answer comes. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    if (this.words.trim() === "") {
      this.view = null;
      this.failure = null;
      return;
    }
    try {
      const view = await this.#client.call("concordance", { words: this.words, count: this.#count });
      if (asked !== this.#asked) return;
      this.view = view;
      this.failure = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.view = null;
      this.failure = asFailure(thrown);
    }
  }
}

/** The words that are selected in a text or in a field; none where the selection is no part of a sentence. */
export function selectedWords(): string {
  const field = document.activeElement;
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  const selected = isField
    ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    : (document.getSelection()?.toString() ?? "");
  const words = selected.trim();
  return words.length > LONGEST || words.includes("\n") ? "" : words;
}
