import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { type FakeClient, fakeClient } from "../api/fake";
import App from "../App.svelte";
import { faults, openSample } from "../test-window";

const openPair = () => openSample({ picks: ["/a/harbour-watch-2.en.docx"] });

function lastCall(client: FakeClient, name: string): unknown {
  return client.calls.findLast((call) => call.name === name)?.request;
}

test("changes are walked from the keyboard, hidden by kind, and put back", async () => {
  const client = await openPair();
  await userEvent.keyboard("{F7}");
  const list = await screen.findByRole("list", { name: "Changes" });
  await waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(3));
  await userEvent.keyboard("{F7}{F7}");
  await within(list).findByText(/Change 2 of 4, Facts: before: 212; now: 230/);
  expect(await faults()).toEqual([]);
  await userEvent.keyboard("{Delete}");
  expect(lastCall(client, "bring_over")).toEqual({
    version: 3,
    paragraph: 1,
    start: 22,
    end: 25,
    before: "230",
    after: "212",
  });
  await userEvent.click(screen.getByRole("button", { name: "Facts: 1" }));
  await userEvent.click(screen.getByRole("button", { name: "Wording: 1" }));
  expect(within(list).getAllByRole("listitem")).toHaveLength(2);
  await userEvent.click(screen.getByRole("button", { name: "Side by side" }));
  expect(await faults()).toEqual([]);
});

test("what has to follow is worked through, and how far it is, is told", async () => {
  const client = await openPair();
  await userEvent.keyboard("{Control>}3{/Control}");
  await userEvent.click(await screen.findByRole("tab", { name: "To follow (2 left)" }));
  const list = screen.getByRole("list", { name: "What has to follow the new source" });
  const [first] = within(list).getAllByRole("listitem");
  first?.focus();
  expect(await faults()).toEqual([]);
  await userEvent.keyboard(" ");
  expect(lastCall(client, "follow")).toMatchObject({ paragraphs: [11], followed: true });
  await screen.findByText(/1 of 2 dealt with/);
  await screen.findByRole("tab", { name: "To follow (1 left)" });
  await waitFor(() => expect(document.activeElement?.textContent).toContain("missing from the translation"));
  await userEvent.keyboard("{Enter}");
  await screen.findByRole("grid");
});

test("a file is offered as the version of what it resembles, and what was carried over is told", async () => {
  const client = await openPair();
  client.drag({ phase: "dropped", paths: ["/a/harbour-watch-2.en.docx"] });
  const dialog = await screen.findByRole("dialog", { name: "Add a version" });
  expect(within(dialog).getByRole("radio", { checked: true })).toBeTruthy();
  expect(dialog.textContent).toContain("93");
  expect(await faults()).toEqual([]);
  await userEvent.click(within(dialog).getByRole("button", { name: "Add as new version" }));
  const done = await screen.findByRole("dialog", { name: "Version 2 of the text" });
  expect(done.textContent).toContain("It rained.");
  expect(done.textContent).toContain("1 approval is suspended");
  expect(lastCall(client, "add_version")).toEqual({ path: "/a/harbour-watch-2.en.docx", text: 1 });
  await userEvent.click(within(done).getByRole("button", { name: "See what changed" }));
  await screen.findByRole("list", { name: "Changes" });
});

test("two files that both resemble texts are offered as their versions, one after the other", async () => {
  const client = fakeClient({
    picks: ["/a/harbour-watch-2.en.docx", "/a/harbour-watch-2.fr.docx"],
    settings: { language: "en" },
  });
  render(App, { client });
  await screen.findByRole("heading", { name: "Relecture" });
  await userEvent.click(screen.getByRole("button", { name: "French of Canada" }));
  await screen.findByRole("grid");
  await userEvent.keyboard("{Control>}o{/Control}");
  const offer = await screen.findByRole("dialog", { name: "Add a version" });
  await within(offer).findByText(/^harbour-watch-2\.en\.docx resembles/);
  await userEvent.click(within(offer).getByRole("button", { name: "Add as new version" }));
  await userEvent.click(await screen.findByRole("button", { name: "Go on to harbour-watch-2.fr.docx" }));
  await screen.findByText(/^harbour-watch-2\.fr\.docx resembles/);
  await userEvent.click(screen.getByRole("button", { name: "Add as new version" }));
  await userEvent.click(await screen.findByRole("button", { name: "See what changed" }));
  const added = client.calls.filter(({ name }) => name === "add_version").map(({ request }) => request);
  expect(added).toMatchObject([
    { path: "/a/harbour-watch-2.en.docx" },
    { path: "/a/harbour-watch-2.fr.docx" },
  ]);
  expect(client.calls.some(({ name }) => name === "open_pair")).toBe(false);
});

test("a file that resembles nothing can still be the version of no text", async () => {
  const client = await openPair();
  client.drag({ phase: "dropped", paths: ["/a/other.docx"] });
  await screen.findByText("other.docx");
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("the text of a section is begun with the changes that were left in", async () => {
  const client = await openPair();
  await userEvent.keyboard("{Alt>}{Shift>}n{/Shift}{/Alt}");
  const dialog = await screen.findByRole("dialog", { name: "Begin another section’s text" });
  await userEvent.selectOptions(await within(dialog).findByRole("combobox", { name: "Section" }), "fr-BE");
  await within(dialog).findByText(/What “French of Belgium” writes differently/);
  const [first] = await within(dialog).findAllByRole("checkbox");
  expect(await faults()).toEqual([]);
  if (first) await userEvent.click(first);
  await userEvent.click(within(dialog).getByRole("button", { name: "Begin the text with 1 change" }));
  expect(lastCall(client, "begin_section_text")).toMatchObject({ profile: "fr-BE", places: [1] });
  await screen.findByText("The text of “French of Belgium” is begun");
  await screen.findByRole("list", { name: "Changes" });
});
