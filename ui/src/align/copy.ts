// Copying from the grid. Engines write plain spaces for no-break ones; what is copied here is the raw text.

/** Marks the element whose text is the raw text of a paragraph. */
export const PARAGRAPH = "[data-paragraph]";

/** The raw text that is selected inside `root`, a line for each paragraph; empty where none is. */
export function selectedText(root: Element, selection: Selection | null): string {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return "";
  const range = selection.getRangeAt(0);
  const paragraphs = [...root.querySelectorAll(PARAGRAPH)].filter(
    (paragraph) => range.intersectsNode(paragraph) && isSelectable(paragraph, root),
  );
  return paragraphs
    .map((paragraph) => selectedPart(paragraph, range))
    .filter((text) => text !== "")
    .join("\n");
}

/** Selecting starts in one text and stays in it: the other side is marked as out of reach. */
function isSelectable(paragraph: Element, root: Element): boolean {
  const selecting = root.getAttribute("data-selecting");
  return selecting === null || paragraph.closest(`[data-side="${selecting}"]`) !== null;
}

function selectedPart(paragraph: Element, range: Range): string {
  const part = paragraph.ownerDocument.createRange();
  part.selectNodeContents(paragraph);
  if (paragraph.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
  if (paragraph.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
  return part.toString();
}
