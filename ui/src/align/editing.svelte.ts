// A paragraph of the translation that is being typed in: kept as a draft, checked as it goes, written when it is done.

import { asFailure, type Client } from "../api/contract";
import type { Failure, FindingView, ParagraphView } from "../api/types";

/** The longest time that what was typed is nowhere but in the window, in milliseconds. */
const KEPT_AFTER = 400;
/** How long nothing is typed before the paragraph is checked, in milliseconds. */
const CHECKED_AFTER = 150;

export class Editing {
  readonly #client: Client;
  readonly #pair: number;
  /** The row, from 0. */
  readonly row: number;
  /** The number of the paragraph. */
  readonly number: number;
  /** The text of the paragraph when typing began. */
  before: string;
  /** What was typed so far. */
  text = $state("");
  findings: FindingView[] = $state.raw([]);
  failure: Failure | null = $state.raw(null);
  #kept: string | null;
  /** The saves so far: one follows the other. */
  #saving: Promise<boolean> = Promise.resolve(true);
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #checking: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #over = false;

  constructor(client: Client, pair: number, row: number, paragraph: ParagraphView) {
    this.#client = client;
    this.#pair = pair;
    this.row = row;
    this.number = paragraph.number;
    this.before = paragraph.text;
    this.#kept = paragraph.draft;
    this.text = paragraph.draft ?? paragraph.text;
    void this.#check();
  }

  /** Takes what was typed. */
  type(text: string): void {
    this.text = text;
    // Not put off by what is typed meanwhile: the draft is never older than that.
    this.#keeping ??= setTimeout(() => void this.keep(), KEPT_AFTER);
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => void this.#check(), CHECKED_AFTER);
  }

  /** Saves what was typed so far as a draft; where it is the text as it was there is none. Says whether it is safe. */
  keep(): Promise<boolean> {
    clearTimeout(this.#keeping);
    this.#keeping = undefined;
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  async #save(): Promise<boolean> {
    const draft = this.text === this.before ? null : this.text;
    if (this.#over || draft === this.#kept) return true;
    try {
      await this.#client.call("keep_draft", { pair: this.#pair, paragraph: this.number, text: draft });
      this.#kept = draft;
      this.failure = null;
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    }
  }

  /** The paragraph has this text now, and somebody types on. */
  written(text: string): void {
    this.before = text;
    this.#kept = null;
    void this.keep();
  }

  /** What failed is tried again. */
  retry(): void {
    void this.keep().then((isKept) => {
      if (isKept) {
        this.failure = null;
        void this.#check();
      }
    });
  }

  /** Nothing is kept or checked any more: the text is written, or somebody left. */
  end(): void {
    this.#over = true;
    clearTimeout(this.#keeping);
    clearTimeout(this.#checking);
  }

  async #check(): Promise<void> {
    const asked = ++this.#asked;
    const { text, row, number: paragraph } = this;
    if (text.trim() === "") return;
    try {
      const { findings } = await this.#client.call("check_typed", { pair: this.#pair, row, paragraph, text });
      // What was found in a text that is no longer there is of no use.
      if (asked === this.#asked && !this.#over) this.findings = findings;
    } catch (thrown) {
      if (!this.#over) this.failure = asFailure(thrown);
    }
  }
}
