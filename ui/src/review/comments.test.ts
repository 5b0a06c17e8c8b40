import { expect, test } from "vitest";

import { fakeClient } from "../api/fake";
import type { ThreadView } from "../api/types";
import { Comments } from "./comments.svelte";

function thread(id: number, row: number, resolved = false): ThreadView {
  return { id, row, side: "target", paragraph: row + 1, span: null, quote: "", resolved, comments: [] };
}

test("goes from one open thread to the next, and back", () => {
  const comments = new Comments(fakeClient());
  comments.threads = [thread(1, 2), thread(2, 2), thread(3, 4, true), thread(4, 6)];
  expect(comments.countOf(2)).toBe(2);
  expect(comments.countOf(4)).toBe(0);
  expect(comments.step("next", 0)?.id).toBe(1);
  expect(comments.step("next", 2)?.id).toBe(2);
  expect(comments.step("next", 2)?.id).toBe(4);
  expect(comments.step("next", 6)).toBeNull();
  expect(comments.step("previous", 6)?.id).toBe(2);
  expect(comments.step("previous", 1)).toBeNull();
});
