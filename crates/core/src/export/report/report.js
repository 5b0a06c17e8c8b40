"use strict";
const linked = (sentence) => document.querySelectorAll(`.s[data-bead="${sentence.dataset.bead}"]`);
const light = (event, on) => {
  const sentence = event.target.closest?.(".s[data-bead]");
  if (sentence) for (const each of linked(sentence)) each.classList.toggle("lit", on);
};
document.addEventListener("mouseover", (event) => light(event, true));
document.addEventListener("mouseout", (event) => light(event, false));
document.addEventListener("click", (event) => {
  const shape = event.target.closest?.("[data-row]");
  if (shape) location.hash = `row-${Number(shape.dataset.row) + 1}`;
});
