import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { type FakeClient, fakeClient, type FakeOptions } from "./api/fake";
import { manyRows } from "./api/fake-texts";
import App from "./App.svelte";
import { faults } from "./test-window";

async function open(options: FakeOptions = {}): Promise<FakeClient> {
  const client = fakeClient({
    picks: ["/a/en.docx", "/a/fr.docx"],
    settings: { language: "en" },
    ...options,
  });
  render(App, { client });
  await screen.findByRole("heading", { name: "Relecture" });
  return client;
}

async function openSample(options: FakeOptions = {}): Promise<FakeClient> {
  const client = await open(options);
  await userEvent.click(screen.getByRole("button", { name: "French of Canada" }));
  await screen.findByRole("grid");
  return client;
}

/** The name that assistive technology reads for the cell where the reader is. */
function here(): HTMLElement | null {
  return document.getElementById(screen.getByRole("grid").getAttribute("aria-activedescendant") ?? "");
}

async function press(keys: string) {
  await userEvent.keyboard(keys);
}

describe("the first screen", () => {
  test("opens two files chosen together", async () => {
    const client = await open();
    await userEvent.click(screen.getByRole("button", { name: "Choose two files…" }));
    await screen.findByRole("grid", { name: "English beside French (Canada)" });
    const opened = client.calls.find(({ name }) => name === "open_pair");
    expect(opened?.request).toEqual({ first: "/a/en.docx", second: "/a/fr.docx" });
  });

  test("asks for the other of one file, and can begin again", async () => {
    const client = await open({ picks: ["/a/en.docx"] });
    await userEvent.click(screen.getByRole("button", { name: "Choose two files…" }));
    await screen.findByText("en.docx");
    await userEvent.click(screen.getByRole("button", { name: "Choose another first file" }));
    expect(screen.queryByText("en.docx")).toBeNull();
    client.drag({ phase: "dropped", paths: ["/b/first.txt"] });
    await screen.findByText("first.txt");
    client.drag({ phase: "over", count: 1 });
    await screen.findByText("Let go to open it beside first.txt");
    client.drag({ phase: "dropped", paths: ["/b/second.txt"] });
    await screen.findByRole("grid");
    expect(client.calls.find(({ name }) => name === "open_pair")?.request).toEqual({
      first: "/b/first.txt",
      second: "/b/second.txt",
    });
  });

  test("says what went wrong, where, and what to do", async () => {
    const client = await open();
    client.fail("open_pair", "fileEncrypted", { path: "/a/en.docx" });
    await userEvent.click(screen.getByRole("button", { name: "Choose two files…" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("en.docx is protected by a password.");
    await userEvent.click(within(alert).getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("empties the list of recent projects, and deletes unnamed ones after asking", async () => {
    const client = await open();
    await userEvent.click(screen.getByRole("button", { name: "Clear the list" }));
    await waitFor(() => expect(screen.queryByText("Orrin 2026")).toBeNull());
    await userEvent.click(screen.getByRole("button", { name: "Delete… Lighthouse keepers" }));
    await userEvent.click(screen.getByRole("button", { name: "Delete for good" }));
    await screen.findByText("Projects that you open will be listed here.");
    expect(client.calls.filter(({ name }) => name === "delete_untitled_project").length).toBe(1);
  });

  test("can be stopped while it opens files, and says nothing of it", async () => {
    const client = await open({ delay: 5 });
    await userEvent.click(screen.getByRole("button", { name: "French of Canada" }));
    await screen.findByRole("dialog", { name: "Opening the sample" });
    expect(screen.getByRole("progressbar")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(client.calls.some(({ name }) => name === "cancel_work")).toBe(true);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.queryByRole("grid")).toBeNull();
  });
});

describe("the grid", () => {
  test("names each row by its number, what it joins and how surely", async () => {
    await openSample();
    const merged = (await screen.findAllByRole("row")).find(
      (row) => row.getAttribute("aria-rowindex") === "8",
    );
    const header = within(merged as HTMLElement).getByRole("rowheader");
    expect(header.textContent.replace(/\s+/g, " ")).toContain("Row 7 7 2:1 merged Confidence 91%");
  });

  test("holds the raw text of every paragraph", async () => {
    await openSample();
    await waitFor(() => expect(document.querySelectorAll("[data-paragraph]").length).toBeGreaterThan(5));
    const texts = [...document.querySelectorAll("[data-paragraph]")].map(({ textContent }) => textContent);
    expect(texts).toContain("Valdorie\u{A0}: Le gardien du port libéré après 212\u{A0}jours sans procès");
  });

  test("moves by rows, sides and sentences with the keyboard, and lights up what renders a sentence", async () => {
    await openSample();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("grid")));
    await press("{ArrowDown}{ArrowDown}{ArrowDown}");
    await waitFor(() => expect(here()?.closest("[data-row]")?.getAttribute("data-row")).toBe("3"));
    await press("{ArrowRight}");
    await waitFor(() => expect(here()?.dataset["side"]).toBe("target"));
    await press("{Alt>}{ArrowRight}{ArrowRight}{/Alt}");
    await waitFor(() => expect(document.querySelector(".read")?.textContent).toMatch(/^Elle n’aurait/));
    const linked = [...document.querySelectorAll(".linked")].map(({ textContent }) => textContent);
    expect(linked[0]).toMatch(/^She should never/);
    expect(linked.length).toBe(2);
    const said = document.querySelector("[aria-live=polite]")?.textContent;
    expect(said).toBe(
      "Sentence 2 of 2: Elle n’aurait jamais dû passer une seule nuit en prison. Facing it: She should never have spent a single night in prison.",
    );
  });

  test("goes to the next gap, and says when there is none further", async () => {
    await openSample();
    await press("{Alt>}1{/Alt}");
    await waitFor(() => expect(here()?.closest("[data-row]")?.getAttribute("data-row")).toBe("8"));
    await press("{Alt>}1{/Alt}");
    await waitFor(() => expect(here()?.closest("[data-row]")?.getAttribute("data-row")).toBe("12"));
    await press("{Alt>}1{/Alt}");
    await screen.findAllByText("None after this row.");
  });

  test("goes to a row among 100,000, with a few pages in flight at the most", async () => {
    const client = await openSample({ rows: manyRows(100_000) });
    expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("100001");
    await press("{Control>}g{/Control}");
    const field = await screen.findByLabelText("Row, from 1 to 100,000");
    await userEvent.clear(field);
    await userEvent.type(field, "200000{Enter}");
    await screen.findByText("There are rows 1 to 100,000.");
    await userEvent.clear(field);
    await userEvent.type(field, "99 321{Enter}");
    await waitFor(() => expect(here()?.textContent).toContain("99321. "));
    await screen.findByText("Row 99,321 of 100,000");
    expect(client.mostRowsInFlight).toBeLessThanOrEqual(4);
  });

  test("says when rows cannot be fetched, and fetches them again when asked", async () => {
    const client = await open();
    client.fail("rows", "internal");
    await userEvent.click(screen.getByRole("button", { name: "French of Canada" }));
    await screen.findByRole("alert");
    client.fail("rows", null);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("For immediate release");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("pins a row and lets it go, and aligns the others again", async () => {
    const client = await openSample();
    await press("{ArrowDown}{Control>}p{/Control}");
    await screen.findByText("set by hand");
    await press("{Control>}r{/Control}");
    await screen.findAllByText("Aligned again");
    await press("{Control>}p{/Control}");
    await waitFor(() => expect(screen.queryByText("set by hand")).toBeNull());
    await press("{Control>}{Shift>}r{/Shift}{/Control}");
    await waitFor(() => expect(client.calls.filter(({ name }) => name === "realign").length).toBe(2));
    const asked = client.calls.filter(({ name }) => ["pin_rows", "realign"].includes(name));
    expect(asked.map(({ request }) => request)).toEqual([
      { pair: 2, start: 1, count: 1, pinned: true },
      { pair: 2, scope: { of: "unpinned" } },
      { pair: 2, start: 1, count: 1, pinned: false },
      { pair: 2, scope: { of: "rows", start: 1, count: 18 } },
    ]);
  });

  test("chooses rows, says how many, and pins, aligns and drops them together", async () => {
    const client = await openSample();
    const chosen = () => [...document.querySelectorAll(".row[aria-selected=true]")].length;
    const said = () => document.querySelector("[aria-live=polite]")?.textContent;
    await press("{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    await waitFor(() => expect(chosen()).toBe(3));
    expect(said()).toBe("3 rows chosen");
    await press("{Control>}p{/Control}");
    await waitFor(() => expect(screen.getAllByText("set by hand").length).toBe(3));
    await press("{Alt>}r{/Alt}");
    await screen.findAllByText("Aligned again");
    expect(chosen()).toBe(3);
    await press("{Escape}");
    await waitFor(() => expect(chosen()).toBe(0));
    await press("{Alt>}r{/Alt}");
    await screen.findAllByText("Choose rows first, with Shift and the arrows.");
    await press("{Control>}a{/Control}");
    await waitFor(() => expect(said()).toBe("18 rows chosen"));
    await press("{ArrowUp}");
    await waitFor(() => expect(chosen()).toBe(0));
    const asked = client.calls.filter(({ name }) => ["pin_rows", "realign"].includes(name));
    expect(asked.map(({ request }) => request)).toEqual([
      { pair: 2, start: 1, count: 3, pinned: true },
      { pair: 2, scope: { of: "rows", start: 1, count: 3 } },
    ]);
  });

  test("judges rows, goes on to the next that is not approved, and counts them", async () => {
    const client = await openSample({ settings: { language: "en", reviewer: "Ada" } });
    const row = () => here()?.closest("[data-row]")?.getAttribute("data-row");
    await press("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(row()).toBe("1"));
    await screen.findByText("1 of 18 approved");
    await press("{Shift>}{ArrowDown}{/Shift}{Alt>}w{/Alt}");
    await waitFor(() => expect(document.querySelectorAll(".status.needsWork").length).toBe(2));
    await press("{Escape}{Alt>}x{/Alt}");
    await waitFor(() =>
      expect(document.querySelector("[data-row='2'] .rejected")?.textContent).toContain("rejected"),
    );
    await press("{Alt>}o{/Alt}");
    await waitFor(() => expect(document.querySelector("[data-row='2'] .status")).toBeNull());
    await press("{ArrowUp}{ArrowUp}{Alt>}5{/Alt}");
    await waitFor(() => expect(row()).toBe("1"));
    expect(document.querySelector("[data-row='0'] .status")?.getAttribute("title")).toMatch(/^Ada, /);
    await press("{Control>}a{/Control}{Control>}{Enter}{/Control}");
    await screen.findByText("18 of 18 approved");
    await screen.findAllByText("No row after this one is left to approve.");
    const asked = client.calls.filter(({ name }) => name === "decide_rows").map(({ request }) => request);
    expect(asked).toEqual([
      { pair: 2, start: 0, count: 1, status: "approved" },
      { pair: 2, start: 1, count: 2, status: "needsWork" },
      { pair: 2, start: 2, count: 1, status: "rejected" },
      { pair: 2, start: 2, count: 1, status: "open" },
      { pair: 2, start: 0, count: 18, status: "approved" },
    ]);
  });

  test("shows a long alignment, and stops it at Escape", async () => {
    const client = await openSample({ delay: 5 });
    await press("{Control>}r{/Control}");
    await screen.findByRole("progressbar");
    await press("{Escape}");
    await waitFor(() => expect(client.calls.some(({ name }) => name === "cancel_work")).toBe(true));
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.queryByText("Aligned again")).toBeNull();
  });

  test("says why the two sides of a row stand beside each other", async () => {
    await openSample();
    await press("{Control>}i{/Control}");
    const panel = await screen.findByRole("complementary", { name: "Why these two" });
    await within(panel).findByText("harbour");
    expect(within(panel).getByText("+12.4")).toBeTruthy();
    expect(within(panel).getByText("\u22120.2")).toBeTruthy();
    expect(await faults()).toEqual([]);
    await press("{ArrowDown}");
    await within(panel).findByText(/one side only/);
    await press("{Escape}");
    await waitFor(() => expect(screen.queryByRole("complementary", { name: "Why these two" })).toBeNull());
  });

  test("shows nothing but words where both texts are empty", async () => {
    await open({ rows: [] });
    await userEvent.click(screen.getByRole("button", { name: "French of Canada" }));
    await screen.findByText("Both texts are empty");
  });
});

describe("the project", () => {
  test("is renamed in place with F2, and a removed release can be brought back", async () => {
    const client = await openSample();
    screen.getByRole("button", { name: /^Rename/ }).focus();
    await press("{F2}");
    const field = await screen.findByLabelText("New name of the release");
    await userEvent.clear(field);
    await userEvent.type(field, "Orrin bay{Enter}");
    await screen.findByRole("heading", { name: "Orrin bay", level: 3 });
    expect(client.calls.filter(({ name }) => name === "rename_release").length).toBe(1);
    await userEvent.click(screen.getByRole("button", { name: "Remove – Orrin bay" }));
    await screen.findByText("Orrin bay was removed.");
    await screen.findByText("No texts are open");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByRole("heading", { name: "Orrin bay", level: 3 });
    await screen.findByRole("grid");
  });

  test("is offered to be saved under the name of its first release", async () => {
    const client = await openSample();
    expect(document.title).toBe("Sample (Canada) – Relecture");
    await press("{Control>}s{/Control}");
    await waitFor(() => {
      const saved = client.calls.find(({ name }) => name === "save_project_as");
      expect(saved?.request).toEqual({ path: "/home/ada/Sample (Canada).relecture" });
    });
  });

  test("swaps its sides", async () => {
    await openSample();
    await userEvent.click(screen.getByRole("button", { name: "Swap the sides" }));
    await screen.findByRole("grid", { name: "French (Canada) beside English" });
  });
});

describe("the settings", () => {
  test("change the language of the window while it runs", async () => {
    await openSample();
    await userEvent.click(screen.getByRole("button", { name: "Settings" }));
    await userEvent.click(screen.getByRole("radio", { name: "français" }));
    await screen.findByRole("heading", { name: "Réglages" });
    expect(document.documentElement.lang).toBe("fr");
    await userEvent.click(screen.getByRole("radio", { name: "Sombres" }));
    await waitFor(() => expect(document.documentElement.dataset["theme"]).toBe("dark"));
  });

  test("show and hide what cannot be seen, without touching the text", async () => {
    await openSample();
    expect(screen.getByRole("grid").classList.contains("signs")).toBe(true);
    await press("{Control>}{Shift>}[Digit8]{/Shift}{/Control}");
    await waitFor(() => expect(screen.getByRole("grid").classList.contains("signs")).toBe(false));
  });
});

describe("no serious fault of accessibility", () => {
  test("on the first screen", async () => {
    await open();
    expect(await faults()).toEqual([]);
  });

  test("in the work window", async () => {
    await openSample();
    await screen.findByText("Row 1 of 18");
    expect(await faults()).toEqual([]);
  });

  test("in the dialogs", async () => {
    await openSample();
    for (const name of ["Settings", "Keys and signs", "2 remarks", "See and change"]) {
      await userEvent.click(screen.getByRole("button", { name }));
      await screen.findByRole("dialog");
      expect(await faults()).toEqual([]);
      await userEvent.click(screen.getByRole("button", { name: "Close" }));
    }
  });
});

describe("the modes", () => {
  test("are tabs that arrows walk, and keys go to; the reader comes back to their row", async () => {
    await openSample();
    await press("{ArrowDown}{ArrowDown}");
    await screen.findByText("Row 3 of 18");
    await press("{Control>}[Digit4]{/Control}");
    await screen.findByRole("tabpanel", { name: "Terms" });
    expect(screen.queryByRole("grid")).toBeNull();
    expect(screen.queryByRole("complementary", { name: "Findings" })).toBeNull();
    expect(await faults()).toEqual([]);
    const terms = screen.getByRole("tab", { name: "Terms", selected: true });
    terms.focus();
    await press("{ArrowRight}{ArrowRight}");
    const revision = screen.getByRole("tab", { name: "Revision", selected: false });
    expect(document.activeElement).toBe(revision);
    await press("{Enter}");
    await screen.findByText("Row 3 of 18");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("grid")));
  });

  test("keep keys for rows away from rows that are not seen", async () => {
    const client = await openSample();
    await press("{Control>}[Digit4]{/Control}");
    await screen.findByRole("tabpanel", { name: "Terms" });
    await press("{Control>}{Enter}{/Control}{Alt>}d{/Alt}");
    expect(client.calls.some(({ name }) => name === "decide_rows" || name === "dismiss_finding")).toBe(false);
  });
});

describe("findings", () => {
  test("are walked, mended and dismissed from the keyboard", async () => {
    const client = await openSample();
    const panel = await screen.findByRole("complementary", { name: "Findings" });
    await within(panel).findByRole("listbox");
    await press("{F8}{F8}");
    expect(await within(panel).findByRole("region", { name: "Invisible characters" })).toBeTruthy();
    await press("{Alt>}{Enter}{/Alt}");
    await waitFor(() => expect(client.calls.some(({ name }) => name === "fix_findings")).toBe(true));
    await press("{F8}");
    await press("{Alt>}d{/Alt}");
    await within(panel).findByRole("button", { name: "1 dismissed" });
    expect(await faults()).toEqual([]);
    await press("{Alt>}f{/Alt}");
    expect(screen.queryByRole("complementary", { name: "Findings" })).toBeNull();
  });

  test("are said to be on their way while the text is checked", async () => {
    await openSample({ unanswered: "check_pair" });
    await press("{F8}");
    // It is shown, and said.
    await screen.findAllByText("No finding yet: the text is still being checked.");
  });

  test("can be dismissed with a reason, seen, and shown again", async () => {
    await openSample();
    const panel = await screen.findByRole("complementary", { name: "Findings" });
    await within(panel).findByRole("listbox");
    await press("{F8}");
    await userEvent.click(within(panel).getByText("Dismiss", { selector: "summary" }));
    await userEvent.type(within(panel).getByLabelText("Reason (may be left empty)"), "as agreed");
    await userEvent.click(within(panel).getByRole("button", { name: "Dismiss" }));
    await userEvent.click(await within(panel).findByRole("button", { name: "1 dismissed" }));
    await press("{F8}");
    await within(panel).findByText("Dismissed: as agreed");
    await userEvent.click(within(panel).getByRole("button", { name: "Show it again" }));
    await waitFor(() => expect(within(panel).queryByRole("button", { name: "1 dismissed" })).toBeNull());
  });
});

describe("the rules of the texts", () => {
  test("are changed for one text alone, and given back to its profile", async () => {
    const client = await openSample();
    await press("{Alt>}g{/Alt}");
    const dialog = await screen.findByRole("dialog", { name: "Rules of both texts" });
    const colon = () =>
      within(dialog).getAllByRole<HTMLSelectElement>("combobox", { name: "Before a colon" })[1];
    expect(colon()?.selectedOptions[0]?.text).toBe("no-break space, narrow no-break space");
    expect(within(dialog).getAllByText("no-break space (3)").length).toBe(2);
    await userEvent.selectOptions(colon() as HTMLSelectElement, "narrow");
    await within(dialog).findByText("decided here");
    await userEvent.click(within(dialog).getByRole("button", { name: "Back to Norm of fr, Before a colon" }));
    await waitFor(() => expect(within(dialog).queryByText("decided here")).toBeNull());
    expect(document.activeElement).toBe(colon());
    await userEvent.selectOptions(colon() as HTMLSelectElement, "any form");
    await within(dialog).findByText("decided here");
    await userEvent.click(
      within(dialog).getByRole("button", { name: "Leave all rules of this text to Norm of fr" }),
    );
    await waitFor(() => expect(within(dialog).queryByText("decided here")).toBeNull());
    const asked = client.calls.filter(({ name }) => ["set_rule", "reset_rules"].includes(name));
    expect(asked.map(({ request }) => request)).toEqual([
      { pair: 2, side: "target", rule: "space_before_colon", forms: ["narrow"] },
      { pair: 2, side: "target", rule: "space_before_colon", forms: null },
      { pair: 2, side: "target", rule: "space_before_colon", forms: [] },
      { pair: 2, side: "target" },
    ]);
  });

  test("are not measured again where only a verdict changed", async () => {
    const client = await openSample();
    await waitFor(() => expect(client.calls.some(({ name }) => name === "profiles")).toBe(true));
    const asked = () =>
      client.calls.filter(({ name }) => name === "profiles" || name === "check_pair").length;
    const before = asked();
    await press("{Control>}{Enter}{/Control}");
    await screen.findByText("1 of 18 approved");
    expect(asked()).toBe(before);
  });
});

describe("mending, editing and saying", () => {
  test("joins rows by a key and says so", async () => {
    const client = await openSample();
    await press("{Control>}m{/Control}");
    await waitFor(() => expect(client.calls.some(({ name }) => name === "regroup_rows")).toBe(true));
    expect(client.calls.find(({ name }) => name === "regroup_rows")?.request).toMatchObject({
      place: { row: 0, side: "source", sentence: null },
      change: { kind: "mergeNext", rows: 2 },
    });
    await screen.findByText("Joined. Row 1");
  });

  test("offers in a menu what makes sense at the cursor", async () => {
    await openSample();
    await press("{Alt>}m{/Alt}");
    const menu = await screen.findByRole("menu", { name: "Row 1" });
    expect(within(menu).queryByText("Join with the previous")).toBeNull();
    expect(await faults()).toEqual([]);
    await press("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
  });

  test("edits the target in place, keeps what is typed and leaves the text alone at Escape", async () => {
    const client = await openSample();
    await press("{Enter}");
    const field = await screen.findByRole("textbox", { name: /of the translation/ });
    await userEvent.type(field, " Enfin");
    await waitFor(() => expect(client.calls.some(({ name }) => name === "keep_draft")).toBe(true));
    expect(await faults()).toEqual([]);
    await press("{Escape}");
    await screen.findByText("The text is as it was. What you typed is kept as a draft.");
    expect(client.calls.some(({ name }) => name === "edit_paragraph")).toBe(false);
    await screen.findByText("Unfinished draft");
    await press("{F2}");
    expect(
      (await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /of the translation/ })).value,
    ).toMatch(/ Enfin$/);
    await press("{Enter}");
    await waitFor(() => expect(client.calls.some(({ name }) => name === "edit_paragraph")).toBe(true));
    await waitFor(() => expect(screen.queryByRole("textbox", { name: /of the translation/ })).toBeNull());
  });

  test("finds a command by a few letters of its name", async () => {
    await openSample();
    await press("{Control>}k{/Control}");
    const search = await screen.findByRole("combobox", { name: "Search the commands" });
    await userEvent.type(search, "open comm next");
    expect(
      within(screen.getByRole("dialog"))
        .getAllByRole("option")
        .map(({ textContent }) => textContent.trim()),
    ).toEqual([expect.stringContaining("Next open comment")]);
    expect(await faults()).toEqual([]);
  });

  test("gives a command another key, and takes it from the one that had it", async () => {
    const client = await openSample();
    await press("{F1}");
    await userEvent.click(await screen.findByRole("button", { name: /Swap with the next/ }));
    await press("{Control>}m{/Control}");
    await userEvent.click(await screen.findByRole("button", { name: "Use it here instead" }));
    await waitFor(() =>
      expect(client.calls.findLast(({ name }) => name === "save_settings")?.request).toMatchObject({
        keys: { swapNext: "ctrl+m", mergeNext: "" },
      }),
    );
    expect(await faults()).toEqual([]);
  });

  test("says something about a row, answers and settles it", async () => {
    const client = await openSample({ settings: { language: "en", reviewer: "Zoé" } });
    await press("{Alt>}c{/Alt}");
    await userEvent.type(await screen.findByLabelText("Comment on row 1, Source"), "Really?");
    await userEvent.click(screen.getByRole("button", { name: "Add" }));
    await screen.findByText("Really?");
    await userEvent.type(screen.getByLabelText("Answer on row 1"), "Yes.");
    await userEvent.click(screen.getByRole("button", { name: "Answer" }));
    await screen.findByText("Yes.");
    expect(await faults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Settle" }));
    await waitFor(() => expect(screen.queryByText("Really?")).toBeNull());
    expect(client.calls.filter(({ name }) => name.endsWith("_comment")).length).toBe(3);
  });

  test("reads the translation by itself, with the source of a row when asked", async () => {
    await openSample();
    await press("{Control>}[Digit2]{/Control}");
    const grid = await screen.findByRole("grid");
    expect(grid.className).toContain("target-only");
    await waitFor(() => expect(here()?.getAttribute("data-side")).toBe("target"));
    await press("{Alt>}s{/Alt}");
    await waitFor(() => expect(grid.className).toContain("with-source"));
    expect(await faults()).toEqual([]);
  });

  test("finds words on both sides and replaces those of the target that are not left out", async () => {
    const client = await openSample();
    await press("{Control>}h{/Control}");
    await userEvent.type(await screen.findByLabelText("Find"), "port");
    await userEvent.type(screen.getByLabelText("Replace in the target by"), "quai");
    const boxes = await screen.findAllByRole("checkbox", { name: /^Replace “port”/ });
    await userEvent.click(boxes[0] as HTMLElement);
    expect(await faults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: /^Replace \d/ }));
    await waitFor(() => expect(client.calls.some(({ name }) => name === "replace_text")).toBe(true));
    const { leftOut } = client.calls.find(({ name }) => name === "replace_text")?.request as {
      leftOut: number[];
    };
    expect(leftOut.length).toBe(1);
  });
});
