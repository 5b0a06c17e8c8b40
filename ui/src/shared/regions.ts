// The parts of the window, and going from one to the next with the keyboard.

const REGION = "[data-region]";
const FOCUSABLE = "[tabindex='0'], button:not(:disabled), input, select, a[href]";

/** Moves the focus to the next or previous part of the window. */
export function goToRegion(direction: "next" | "previous"): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGION)];
  // The innermost: the map is a part of the window inside another.
  const current = regions.findLastIndex((region) => region.contains(document.activeElement));
  const step = direction === "next" ? 1 : -1;
  const from = current === -1 && direction === "previous" ? 0 : current;
  for (let tried = 1; tried <= regions.length; tried++) {
    const region = regions[(from + step * tried + regions.length * tried) % regions.length];
    const focusable = region?.matches(FOCUSABLE) ? region : region?.querySelector<HTMLElement>(FOCUSABLE);
    if (focusable) {
      focusable.focus();
      return;
    }
  }
}
