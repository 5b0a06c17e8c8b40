// Mending an alignment by hand: one change after another, and the place that waits to be linked.

import type { RegroupChange, RegroupedView, RegroupPlace } from "../api/types";
import { keyLabel, t } from "../i18n";
import { announcer } from "../shared/announce.svelte";
import { chordOf, type RegroupCommand } from "../shared/keys";
import type { Reading } from "./reading.svelte";
import { changeOf, doneWords, placeOf } from "./regroup";

/** What regrouping needs of the screen. */
interface Screen {
  reading: () => Reading | null;
  /** Makes a change; says where the reader goes on. */
  change: (place: RegroupPlace, change: RegroupChange) => Promise<RegroupedView | null>;
  goTo: (row: number) => Promise<void>;
}

export class Regrouping {
  readonly #screen: Screen;
  /** The place that waits to be linked with another one. */
  linking: RegroupPlace | null = $state.raw(null);
  /** Changes follow each other: a key that is pressed while one is made means what is there afterwards. */
  #last: Promise<void> = Promise.resolve();
  /** The revision of the project that is shown. */
  #shown = 0;
  /** Called once the pair has come in as it is after a change. */
  #afterwards: (() => void) | null = null;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** The pair is shown as it is in this revision. */
  follow(revision: number): void {
    this.#shown = revision;
    this.#afterwards?.();
    this.#afterwards = null;
  }

  run(asked: RegroupCommand): void {
    this.#last = this.#last.then(() => this.#regroup(asked));
  }

  async #regroup(asked: RegroupCommand): Promise<void> {
    const reading = this.#screen.reading();
    if (!reading) return;
    const place = placeOf(reading.cursor);
    let at = place;
    let change: RegroupChange;
    if (asked === "link") {
      if (this.linking === null || dropsLink(this.linking, place)) {
        this.#startLink(place);
        return;
      }
      [at, change] = [this.linking, { kind: "link", with: place }];
    } else {
      change = changeOf(asked, reading.chosen);
      if (asked === "mergeNext" && reading.selection)
        at = { ...place, row: reading.chosen.start, sentence: null };
    }
    const done = await this.#screen.change(at, change);
    if (!done) return;
    this.linking = null;
    const revision = done.workspace.project?.revision ?? this.#shown;
    if (this.#shown < revision) await new Promise<void>((resolve) => (this.#afterwards = resolve));
    reading.selection = null;
    // A sentence that only got another counterpart stays where it is.
    if (place.sentence === null || done.row !== place.row) await this.#screen.goTo(done.row);
    announcer.say(t().regroupedAt({ what: doneWords(t(), asked), row: done.row + 1 }));
  }

  /** Lets the place go that waits to be linked. */
  drop(): void {
    if (this.linking) this.#startLink(this.linking);
  }

  #startLink(place: RegroupPlace): void {
    this.linking = this.linking !== null && dropsLink(this.linking, place) ? null : place;
    const keys = { key: keyLabel(t(), chordOf("link")), escape: keyLabel(t(), { key: "escape" }) };
    announcer.show(this.linking ? t().linkStarted({ row: place.row + 1, ...keys }) : t().linkDropped());
  }
}

/** Whether choosing a place after another takes the first back: what stands together already cannot be linked. */
function dropsLink(one: RegroupPlace, other: RegroupPlace): boolean {
  const isWhole = one.sentence === null || other.sentence === null;
  return one.row === other.row && (isWhole || one.side === other.side);
}
