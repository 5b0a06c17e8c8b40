import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import type { FakeClient } from "./api/fake";
import { faults, openSample } from "./test-window";

async function openWithTerms(): Promise<FakeClient> {
  const client = await openSample({ picks: ["/a/terms.csv"], settings: { language: "en" } });
  await waitFor(() => expect(document.querySelectorAll(".term").length).toBeGreaterThan(0));
  return client;
}

async function openTerms(): Promise<FakeClient> {
  const client = await openWithTerms();
  await userEvent.keyboard("{Control>}[Digit4]{/Control}");
  await screen.findByRole("listbox", { name: "Terms" });
  return client;
}

/** Selects words of a text as the mouse would. */
function select(row: number, side: string, words: string) {
  const paragraphs = document.querySelectorAll(`[data-row="${row}"] [data-side="${side}"] [data-paragraph]`);
  const walker = document.createTreeWalker(paragraphs[0] as Node, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    return;
  }
  throw new Error(`“${words}” is not in row ${row}`);
}

const called = (client: FakeClient, name: string) =>
  client.calls.filter((call) => call.name === name).map(({ request }) => request);

describe("the list of all terms", () => {
  test("is looked through without accents, opened, changed and kept", async () => {
    const client = await openTerms();
    const search = screen.getByRole("textbox", { name: "Look for a term" });
    expect(document.activeElement).toBe(search);
    expect(await faults()).toEqual([]);
    await userEvent.type(search, "GARDIÉN");
    await waitFor(() => expect(within(screen.getByRole("listbox")).getAllByRole("option").length).toBe(1));
    await userEvent.keyboard("{ArrowDown}{Enter}");
    const form = await screen.findByRole("form", { name: "watchdog" });
    expect(await faults()).toEqual([]);
    const statuses = within(form).getAllByRole("combobox", { name: "Status" });
    await userEvent.selectOptions(statuses[1] as HTMLSelectElement, "admitted");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(called(client, "keep_concept").length).toBe(1));
    const kept = called(client, "keep_concept")[0] as { id: string; terms: { status: string }[] };
    expect([kept.id, kept.terms[1]?.status]).toEqual(["watchdog", "admitted"]);
    await waitFor(() => expect(screen.queryByRole("form")).toBeNull());
  });

  test("keeps what was written when another is opened", async () => {
    const client = await openTerms();
    await userEvent.click(screen.getByText("watchdog"));
    const form = await screen.findByRole("form", { name: "watchdog" });
    await userEvent.type(within(form).getByLabelText("Subject"), "press");
    await userEvent.click(screen.getByText("harbour"));
    await screen.findByRole("form", { name: "harbour" });
    await waitFor(() => expect(called(client, "keep_concept")).toMatchObject([{ subject: "press" }]));
  });

  test("takes a new term, which needs words", async () => {
    const client = await openTerms();
    await userEvent.click(screen.getByRole("button", { name: "New term" }));
    const form = await screen.findByRole("form");
    const [english, french] = within(form).getAllByRole("textbox", { name: "Term" });
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(called(client, "keep_concept")).toEqual([]);
    await userEvent.type(english as HTMLElement, "lighthouse");
    await userEvent.type(french as HTMLElement, "phare");
    await userEvent.click(within(form).getByRole("button", { name: "Keep" }));
    await screen.findByText("lighthouse");
  });

  test("shows what an import would do before it does it", async () => {
    const client = await openTerms();
    await userEvent.click(screen.getByRole("button", { name: "Import…" }));
    const dialog = await screen.findByRole("dialog", { name: "Terms of terms.csv" });
    within(dialog).getByText("New: 1. Changed: 0. As they are: 2.");
    within(dialog).getByText("Line 1: “colour” has no place in a termbase (3 times).");
    expect(called(client, "import_terms")).toEqual([]);
    expect(await faults()).toEqual([]);
    await userEvent.click(within(dialog).getByRole("button", { name: "Import" }));
    await waitFor(() => expect(called(client, "import_terms")).toEqual([{ path: "/a/terms.csv" }]));
    await screen.findByText("phare");
  });

  test("counts what a term is called in the releases, and goes to a place", async () => {
    await openTerms();
    await userEvent.click(screen.getByText("harbour"));
    const part = await screen.findByRole("button", { name: /^port: 2 in Harbour watchdog freed/ });
    await userEvent.click(part);
    await userEvent.click(await screen.findByRole("button", { name: /Row 6/ }));
    await screen.findByText("Row 6 of 18");
  });
});

describe("terms in the texts", () => {
  test("are marked, and are not where the settings say so", async () => {
    await openWithTerms();
    const marked = document.querySelector('[data-row="0"], [data-row] .term');
    expect(marked).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Settings" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Mark terms in the texts" }));
    await waitFor(() => expect(document.querySelectorAll("[data-paragraph] .term").length).toBe(0));
  });

  test("are added from a selection in each text with two keys", async () => {
    const client = await openWithTerms();
    const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
    const row = rows.find((each) => each.textContent.includes("212"));
    const at = Number(row?.dataset["row"]);
    screen.getByRole("grid").focus();
    select(at, "source", "freed");
    await userEvent.keyboard("{Alt>}t{/Alt}");
    await screen.findAllByText(/“freed” is taken/);
    select(at, "target", "libéré");
    await userEvent.keyboard("{Alt>}t{/Alt}");
    await waitFor(() =>
      expect(called(client, "add_rendering")).toEqual([
        { source: "freed", sourceLang: "en", target: "libéré", targetLang: "fr" },
      ]),
    );
  });

  test("are written by hand where nothing is selected", async () => {
    const client = await openWithTerms();
    document.getSelection()?.removeAllRanges();
    await userEvent.keyboard("{Alt>}t{/Alt}");
    const dialog = await screen.findByRole("dialog", { name: "Add a term" });
    expect(await faults()).toEqual([]);
    await userEvent.type(within(dialog).getByLabelText("English"), "quay");
    await userEvent.click(within(dialog).getByRole("button", { name: "Add" }));
    expect(called(client, "add_rendering")).toEqual([]);
    await userEvent.type(within(dialog).getByLabelText("French"), "quai");
    await userEvent.click(within(dialog).getByRole("button", { name: "Add" }));
    await waitFor(() => expect(called(client, "add_rendering").length).toBe(1));
  });

  test("are preferred and put for the others, place by place", async () => {
    const client = await openWithTerms();
    const row = document.querySelector<HTMLElement>("[data-row]:has([data-side='source'] .term)");
    await userEvent.pointer({ keys: "[MouseLeft]", target: row?.querySelector("[data-side]") as Element });
    const panel = await screen.findByRole("region", { name: /^Terms in row/ });
    await userEvent.click(await within(panel).findByRole("button", { name: "Prefer: havre" }));
    await waitFor(() => expect(called(client, "prefer_term")).toEqual([{ concept: "harbour", term: 2 }]));
    const replace = "Replace everywhere…: havre";
    await userEvent.click(await within(panel).findByRole("button", { name: replace }));
    const dialog = await screen.findByRole("dialog", { name: "Put “havre” for the other terms" });
    expect(await faults()).toEqual([]);
    const [first, second] = within(dialog).getAllByRole<HTMLInputElement>("checkbox");
    expect([first?.checked, second?.checked]).toEqual([true, false]);
    await userEvent.click(second as HTMLElement);
    await userEvent.click(first as HTMLElement);
    await userEvent.click(within(dialog).getByRole("button", { name: "Replace at 1 place" }));
    await waitFor(() => expect(called(client, "replace_term")).toMatchObject([{ pair: 2, places: [1] }]));
  });
});

describe("words in all releases", () => {
  test("are looked for as they are typed, and Enter goes to the row", async () => {
    const client = await openWithTerms();
    await userEvent.keyboard("{Alt>}k{/Alt}");
    const panel = await screen.findByRole("complementary", { name: "In all releases" });
    const field = within(panel).getByRole("textbox", { name: "Words to look for" });
    expect(document.activeElement).toBe(field);
    expect(await faults()).toEqual([]);
    await userEvent.type(field, "zebra");
    await within(panel).findByText("No sentence of this project has these words one after the other.");
    await userEvent.clear(field);
    await userEvent.type(field, "libere");
    const [first] = await within(panel).findAllByRole("button", { name: /Row \d/ });
    expect(first?.querySelector("mark")?.textContent).toMatch(/libéré/i);
    expect(await faults()).toEqual([]);
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(first);
    const row = /Row (\d+)/.exec(first?.textContent ?? "")?.[1];
    await userEvent.keyboard("{Enter}");
    await screen.findByText(`Row ${row} of 18`);
    expect(called(client, "concordance").at(-1)).toEqual({ words: "libere", count: 30 });
    await userEvent.keyboard("{Alt>}k{/Alt}{Escape}");
    await waitFor(() => expect(screen.queryByRole("complementary", { name: "In all releases" })).toBeNull());
  });

  test("begin with what is selected, and with a term of the list", async () => {
    const client = await openWithTerms();
    const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
    const row = rows.find((each) => each.textContent.includes("212"));
    select(Number(row?.dataset["row"]), "source", "freed");
    await userEvent.keyboard("{Alt>}k{/Alt}");
    await waitFor(() => expect(called(client, "concordance")).toMatchObject([{ words: "freed" }]));
    await userEvent.keyboard("{Escape}{Control>}[Digit4]{/Control}");
    await screen.findByRole("listbox", { name: "Terms" });
    await userEvent.click(screen.getByText("harbour"));
    await userEvent.click(await screen.findByRole("button", { name: "Where “port” stands" }));
    await waitFor(() => expect(called(client, "concordance").at(-1)).toMatchObject({ words: "port" }));
  });
});

describe("what the releases render in more than one way", () => {
  test("terms in dispute are listed with their places, and one is preferred", async () => {
    const client = await openTerms();
    await userEvent.click(screen.getByRole("button", { name: "Terms in dispute" }));
    const entry = await screen.findByRole("button", { name: /^watchdog/ });
    expect(await faults()).toEqual([]);
    await userEvent.click(entry);
    expect(entry.getAttribute("aria-expanded")).toBe("true");
    expect(await faults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Prefer: sentinelle" }));
    await waitFor(() =>
      expect(called(client, "settle_dispute")).toEqual([
        {
          term: "watchdog",
          termLang: "en",
          wording: "sentinelle",
          others: ["gardien"],
          wordingLang: "fr",
        },
      ]),
    );
    await screen.findByText("The texts have changed since.");
    await userEvent.click(screen.getAllByRole("button", { name: /Row 4/ })[0] as HTMLElement);
    await screen.findByText("Row 4 of 18");
  });

  test("recurring sentences whose wording changed are listed", async () => {
    const client = await openTerms();
    await userEvent.click(screen.getByRole("button", { name: "Recurring sentences" }));
    await screen.findByRole("button", { name: /^Nobody was hurt\./ });
    expect(called(client, "disputed_terms")).toEqual([]);
    expect(await faults()).toEqual([]);
  });
});

describe("what other releases say of a sentence", () => {
  test("stands beside the row, and can be taken over", async () => {
    const client = await openWithTerms();
    const panel = await screen.findByRole("region", { name: "Row 1 elsewhere" });
    within(panel).getByText(/One more place says the same\./);
    expect(panel.querySelector("mark.different")?.textContent).toBe(" Enfin.");
    expect(await faults()).toEqual([]);
    await userEvent.click(within(panel).getByRole("button", { name: "Take this wording" }));
    await waitFor(() => expect(called(client, "edit_paragraph")).toMatchObject([{ pair: 2 }]));
    await userEvent.keyboard("{Alt>}b{/Alt}");
    await waitFor(() => expect(screen.queryByRole("region", { name: /elsewhere$/ })).toBeNull());
  });
});
