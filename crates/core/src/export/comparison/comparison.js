"use strict";
const boxes = [...document.querySelectorAll("input[data-kind]")];
const show = () => {
  const shown = new Set(boxes.filter((box) => box.checked).map((box) => box.dataset.kind));
  for (const change of document.querySelectorAll("ins[data-kind], del[data-kind]")) {
    change.classList.toggle("off", !shown.has(change.dataset.kind));
  }
  for (const row of document.querySelectorAll("tr[data-kinds]")) {
    const kinds = row.dataset.kinds.split(" ");
    row.hidden = !kinds.some((kind) => kind === "whole" || shown.has(kind));
  }
};
for (const box of boxes) box.addEventListener("change", show);
show();
