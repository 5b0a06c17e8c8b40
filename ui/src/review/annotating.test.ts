import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { type FakeClient, fakeClient } from "../api/fake";
import App from "../App.svelte";
import { faults } from "../test-window";
import { categoryOfKey, DIMENSIONS, levelOfKey } from "./mqm";

async function openSample(language: "en" | "fr"): Promise<FakeClient> {
  const client = fakeClient({ settings: { language, reviewer: "Zoé" } });
  render(App, { client });
  const sample = language === "en" ? "French of Canada" : "Français du Canada";
  await userEvent.click(await screen.findByRole("button", { name: sample }));
  (await screen.findByRole("grid")).focus();
  return client;
}

function lastCall(client: FakeClient, name: string): unknown {
  return client.calls.findLast((call) => call.name === name)?.request;
}

const press = (keys: string) => userEvent.keyboard(keys);

describe("marking errors", () => {
  test("each type has a key of its own, and each level a digit", () => {
    const keys = DIMENSIONS.flatMap(({ categories }) => categories.map(({ key }) => key));
    expect(DIMENSIONS.map(({ categories }) => categories.length)).toEqual([3, 7, 6, 7, 8, 2, 5]);
    expect(new Set(keys).size).toBe(38);
    expect(categoryOfKey("h")).toBe("omission");
    expect(categoryOfKey("é")).toBeNull();
    expect([levelOfKey("1"), levelOfKey("4"), levelOfKey("5")]).toEqual(["neutral", "critical", null]);
  });

  test("a letter and a digit mark an error, which is listed, changed and removed", async () => {
    const client = await openSample("en");
    await press("{Alt>}q{/Alt}");
    const dialog = await screen.findByRole("dialog", { name: "What is wrong here?" });
    expect(await faults()).toEqual([]);
    await press("h3");
    await waitFor(() =>
      expect(lastCall(client, "add_annotation")).toMatchObject({
        anchor: { side: "source", paragraph: 1 },
        error: { category: "omission", level: "major", note: "" },
      }),
    );
    await waitFor(() => expect(dialog.isConnected).toBe(false));
    const ofRow = await screen.findByRole("region", { name: "Marked errors (1)" });
    within(ofRow).getByText("Omission");
    await press("{F4}");
    const panel = await screen.findByRole("complementary", { name: "Marked errors (1)" });
    expect(await faults()).toEqual([]);
    await userEvent.click(within(panel).getByRole("button", { name: "Change Omission, Major, row 1" }));
    await screen.findByRole("dialog", { name: "What is wrong, then?" });
    await userEvent.type(screen.getByLabelText("Note (if any)"), "a2 lines");
    await press("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(lastCall(client, "change_annotation")).toMatchObject({
        error: { category: "omission", level: "major", note: "a2 lines" },
      }),
    );
    await within(panel).findByText("a2 lines");
    await userEvent.click(within(panel).getByRole("button", { name: "Delete Omission, Major, row 1" }));
    await screen.findByText(/No error is marked/);
  });

  test("what is marked is counted, in a way that can be changed, and written to a file", async () => {
    const client = await openSample("en");
    await press("{Alt>}q{/Alt}");
    await screen.findByRole("dialog", { name: "What is wrong here?" });
    await press("c2");
    await screen.findByRole("region", { name: "Marked errors (1)" });
    await press("{Alt>}{Shift>}l{/Shift}{/Alt}");
    const dialog = await screen.findByRole("dialog", { name: "Score card" });
    await within(dialog).findByText("99.92 of 100");
    within(dialog).getByRole("row", { name: "Wrong term 0 1 0 0 1" });
    within(dialog).getByText("The translation passes.");
    await userEvent.click(within(dialog).getByText("How errors count"));
    expect(await faults()).toEqual([]);
    const minor = within(dialog).getByLabelText("Points of an error: Minor");
    await userEvent.clear(minor);
    await userEvent.type(minor, "20");
    await userEvent.click(within(dialog).getByRole("button", { name: "Count so" }));
    await within(dialog).findByText("The translation does not pass.");
    expect(lastCall(client, "set_scoring")).toEqual({ points: [0, 20, 5, 25], threshold: 99 });
    await userEvent.click(within(dialog).getByRole("button", { name: /CSV/ }));
    await within(dialog).findByText("The file is written.");
    expect(lastCall(client, "export_score_card")).toMatchObject({ path: expect.stringMatching(/\.csv$/) });
  });

  test("all that was done to a row is told beside it", async () => {
    await openSample("fr");
    await press("{Alt>}h{/Alt}");
    const panel = await screen.findByRole("complementary", { name: "Historique de la ligne 1" });
    await within(panel).findByText("Modifié");
    within(panel).getByText("reste");
    within(panel).getByText("Reçu dans harbour-watch.fr.docx (version 1)");
    expect(await faults()).toEqual([]);
    await press("{ArrowDown}");
    await screen.findByRole("complementary", { name: "Historique de la ligne 2" });
  });

  test("a finding becomes a marked error in one key, once", async () => {
    const client = await openSample("fr");
    await press("{F8}");
    await press("{Alt>}{Shift>}q{/Shift}{/Alt}");
    await screen.findByText("La constatation est relevée comme erreur.");
    await press("{Alt>}{Shift>}q{/Shift}{/Alt}");
    await screen.findByText("Cette constatation est déjà relevée.");
    expect(client.calls.filter(({ name }) => name === "annotate_finding").length).toBe(1);
    expect(await faults()).toEqual([]);
  });
});
