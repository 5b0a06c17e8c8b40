// Pages of a long list that come in as they are looked at, each asked for once.

export class Pages<T> {
  readonly #pages = new Map<number, T>();
  readonly #asked = new Set<number>();

  get(page: number): T | undefined {
    return this.#pages.get(page);
  }

  /** Notes that a page is asked for; says whether it was not before. */
  ask(page: number): boolean {
    if (this.#asked.has(page)) return false;
    this.#asked.add(page);
    return true;
  }

  set(page: number, content: T): void {
    this.#pages.set(page, content);
  }
}
