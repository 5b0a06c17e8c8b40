// How large everything is shown.

/** The sizes there are, in hundredths. */
const STEPS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];
const USUAL = 100;
const KEPT_AS = "zoom";

/** The next size up or down, in hundredths. */
export function zoomed(size: number, direction: "in" | "out"): number {
  const next = direction === "in" ? STEPS.find((step) => step > size) : STEPS.findLast((step) => step < size);
  return next ?? size;
}

/** The size kept from the last time, in hundredths. */
export function keptZoom(): number {
  const kept = Number(localStorage.getItem(KEPT_AS));
  return STEPS.includes(kept) ? kept : USUAL;
}

/** Keeps a size for the next time. */
export function keepZoom(size: number): void {
  localStorage.setItem(KEPT_AS, String(size));
}

/** The usual size. */
export const USUAL_ZOOM = USUAL;
