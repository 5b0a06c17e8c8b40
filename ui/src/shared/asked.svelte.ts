// What the program was asked for last. An answer that comes after another question is let go.

import { asFailure } from "../api/contract";
import type { Failure } from "../api/types";

export class Asked<T> {
  /** The last answer. */
  view: T | null = $state.raw(null);
  /** Why there is none to the last question. */
  failure: Failure | null = $state.raw(null);

  /** Asks; for an effect, which ends the question when it is asked anew. */
  ask(question: Promise<T>): () => void {
    let stale = false;
    question.then(
      (answer) => {
        if (stale) return;
        this.view = answer;
        this.failure = null;
      },
      (thrown: unknown) => {
        if (!stale) this.failure = asFailure(thrown);
      },
    );
    return () => {
      stale = true;
    };
  }
}
