import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

import { releaseFindings } from "../api/fake-findings";
import type { FindingView } from "../api/types";
import { t } from "../i18n";
import FindingDetails from "./FindingDetails.svelte";

function show(changed: Partial<FindingView>) {
  const [finding] = releaseFindings();
  if (!finding) throw new Error("the release has no findings");
  const ondismiss = vi.fn();
  const others = { alike: [], onplace: vi.fn(), onfix: vi.fn(), onrestore: vi.fn(), onannotate: vi.fn() };
  render(FindingDetails, { finding: { ...finding, ...changed }, ondismiss, ...others });
  return ondismiss;
}

test("a word that is right is added to the dictionary of the project", async () => {
  const facts = ["word", "like"].map((name) => ({ name, text: "phare", count: null }));
  const ondismiss = show({ check: "spell", facts });
  await userEvent.click(screen.getByRole("button", { name: t().findingToDictionary() }));
  expect(ondismiss).toHaveBeenCalledWith("everywhere", "");
});

test("what is no word is not offered to the dictionary", () => {
  show({});
  expect(screen.queryByRole("button", { name: t().findingToDictionary() })).toBeNull();
});
