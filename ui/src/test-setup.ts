// What jsdom lacks of a browser: layout, media queries and modal dialogs.

import { cleanup, configure } from "@testing-library/svelte";
import { afterEach, vi } from "vitest";

// A busy machine is slow; no test measures time.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);

const VIEW = { width: 1200, height: 800 };

vi.stubGlobal("matchMedia", () => ({
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

/** Tells every element observed that it has a size, as a list that measures its rows needs. */
class ResizeObserverOfOneSize {
  readonly #hear: ResizeObserverCallback;

  constructor(hear: ResizeObserverCallback) {
    this.#hear = hear;
  }

  observe(target: Element) {
    const height = target.getAttribute("role") === "grid" ? VIEW.height : 100;
    const contentRect = { ...VIEW, height, x: 0, y: 0, top: 0, left: 0, right: VIEW.width, bottom: height };
    const entry = { target, contentRect } as unknown as ResizeObserverEntry;
    queueMicrotask(() => this.#hear([entry], this));
  }

  unobserve() {
    return undefined;
  }

  disconnect() {
    return undefined;
  }
}
vi.stubGlobal("ResizeObserver", ResizeObserverOfOneSize);

Object.defineProperty(HTMLElement.prototype, "offsetParent", { get: () => document.body });
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = function (this: Element, options?: ScrollToOptions | number) {
  if (typeof options === "object") this.scrollTop = options.top ?? this.scrollTop;
};
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
};
HTMLCanvasElement.prototype.getContext = () => null;
