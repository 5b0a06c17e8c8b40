// The parts of the window, and going from one to the next with the keyboard.

const REGION = "[data-region]";
const FOCUSABLE = "[tabindex='0'], button:not(:disabled), input, select, a[href]";

/** Moves the focus to the next or previous part of the window. */
export function goToRegion(direction: "next" | "previous"): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGION)];
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const step = direction === "next" ? 1 : -1;
  const from = current === -1 && direction === "previous" ? 0 : current;
  for (let tried = 1; tried <= regions.length; tried++) {
    const region = regions[(from + step * tried + regions.length * tried) % regions.length];
    const first = region?.querySelector<HTMLElement>(FOCUSABLE);
    if (first) {
      first.focus();
      return;
    }
  }
}
