import { beforeEach, describe, expect, test } from "vitest";

import { selectedText } from "./copy";

const RAW = "212\u{A0}jours\u{202F}; co\u{AD}opérative";

let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `
    <div id="root">
      <div data-side="source"><span>Title</span><p data-paragraph>Two <b>hundred</b></p><p data-paragraph>days</p></div>
      <div data-side="target"><p data-paragraph></p></div>
    </div>`;
  root = document.getElementById("root") as HTMLElement;
  const target = root.querySelector("[data-side=target] p");
  target?.append(
    RAW.slice(0, 3),
    Object.assign(document.createElement("i"), { textContent: RAW.slice(3, 4) }),
    RAW.slice(4),
  );
});

function select(
  from: Node | null | undefined,
  fromAt: number,
  to: Node | null | undefined,
  toAt: number,
): Selection | null {
  const selection = document.getSelection();
  if (from && to) selection?.setBaseAndExtent(from, fromAt, to, toAt);
  return selection;
}

describe("copying", () => {
  const paragraphs = () => [...root.querySelectorAll("[data-paragraph]")];

  test("keeps every character as it is", () => {
    const target = paragraphs()[2];
    expect(selectedText(root, select(target, 0, target, 3))).toBe(RAW);
  });

  test("takes parts of paragraphs, a line for each, and nothing that stands around them", () => {
    const [first, second] = paragraphs();
    const selection = select(first?.lastChild?.firstChild, 2, second?.firstChild, 3);
    expect(selectedText(root, selection)).toBe("ndred\nday");
    expect(selectedText(root, select(root, 0, root, root.childNodes.length))).toBe(
      `Two hundred\ndays\n${RAW}`,
    );
  });

  test("stays in the text where it began", () => {
    root.dataset["selecting"] = "source";
    expect(selectedText(root, select(root, 0, root, root.childNodes.length))).toBe("Two hundred\ndays");
  });

  test("takes nothing where nothing is selected", () => {
    const first = paragraphs()[0];
    expect(selectedText(root, select(first, 0, first, 0))).toBe("");
    expect(selectedText(root, null)).toBe("");
  });
});
