import { expect, test } from "vitest";

import { dropping } from "./taking";

test.each([
  [2, null, "two"],
  [1, null, "one"],
  [3, null, "tooMany"],
  [1, "/a.docx", "second"],
  [2, "/a.docx", "tooMany"],
])("letting %i files go while %s waits: %s", (count, firstFile, outcome) => {
  expect(dropping(count, firstFile)).toBe(outcome);
});
