// What is done with terms beside the texts: taking a new one from them, preferring one, putting one for the others.

import { asFailure, type Client } from "../api/contract";
import type { AddedRenderingView, ConceptView, Failure, ReplacementsView, SideView } from "../api/types";
import { t } from "../i18n";
import { announcer } from "../shared/announce.svelte";
import { TermMarks } from "./marks.svelte";

/** Words that are selected in one text. */
export interface Selected {
  side: SideView;
  text: string;
}

/** A pair by its id, and the languages of its texts, without regions. */
export interface PairLangs {
  pair: number;
  langs: [string, string];
}

/** What the window does for this: each makes a change and says whether it was done. */
export interface Verbs {
  added: (view: AddedRenderingView) => void;
  prefer: (concept: string, term: number) => Promise<boolean>;
  replace: (pair: number, contents: number, places: number[]) => Promise<boolean>;
  failed: (failure: Failure) => void;
}

/** Where a term would be put for the others. */
interface Replacing {
  pair: number;
  term: string;
  view: ReplacementsView;
}

export class TermWork {
  readonly #client: Client;
  readonly #verbs: Verbs;
  readonly marks: TermMarks;
  /** What was taken as a term, or as its rendering, and waits for the other. */
  taken: Selected | null = $state.raw(null);
  /** The term and its rendering that are written by hand. */
  adding: { source: string; target: string } | null = $state.raw(null);
  replacing: Replacing | null = $state.raw(null);

  constructor(client: Client, verbs: Verbs) {
    this.#client = client;
    this.#verbs = verbs;
    this.marks = new TermMarks(client);
  }

  /** Takes what is selected: once in each text makes a term. Without a selection, it is written by hand. */
  async take(selected: Selected | null, of: PairLangs, key: string): Promise<void> {
    const { taken } = this;
    if (!selected) {
      const of = (side: SideView) => (taken?.side === side ? taken.text : "");
      this.adding = { source: of("source"), target: of("target") };
    } else if (!taken || taken.side === selected.side) {
      this.taken = selected;
      announcer.show(t().termTaken({ term: selected.text, key }));
    } else {
      const [source, target] = taken.side === "source" ? [taken, selected] : [selected, taken];
      await this.add(source.text, target.text, of);
    }
  }

  /** Says that the one renders the other. */
  async add(source: string, target: string, { langs }: PairLangs): Promise<void> {
    this.taken = null;
    this.adding = null;
    const [sourceLang, targetLang] = langs;
    try {
      const view = await this.#client.call("add_rendering", { source, sourceLang, target, targetLang });
      this.#verbs.added(view);
      announcer.show(
        view.created ? t().addTermNew({ source, target }) : t().addTermAdded({ source, target }),
      );
    } catch (thrown) {
      this.#verbs.failed(asFailure(thrown));
    }
  }

  async prefer(concept: string, term: number, text: string): Promise<void> {
    if (await this.#verbs.prefer(concept, term)) announcer.show(t().termPreferredNow({ term: text }));
  }

  /** Looks where a term would be put for the others of its concept. */
  async plan(concept: ConceptView, term: number, { pair, langs }: PairLangs): Promise<void> {
    const to = concept.terms[term];
    if (!to) return;
    const side: SideView = to.lang.split("-")[0] === langs[1] ? "target" : "source";
    try {
      const view = await this.#client.call("preview_replacement", { pair, side, concept: concept.id, term });
      this.replacing = { pair, term: to.text, view };
    } catch (thrown) {
      this.#verbs.failed(asFailure(thrown));
    }
  }

  /** Puts it there. */
  async replace(places: number[]): Promise<void> {
    const { replacing } = this;
    this.replacing = null;
    if (!replacing) return;
    const { pair, view } = replacing;
    if (await this.#verbs.replace(pair, view.contents, places))
      announcer.show(t().replaced({ count: places.length }));
  }
}
