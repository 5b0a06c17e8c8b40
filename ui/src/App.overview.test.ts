import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";

import { faults, openSample } from "./test-window";

beforeEach(() => localStorage.setItem("map", "true"));

describe("the alignment map", () => {
  test("says where the reader is, and goes there with keys", async () => {
    await openSample();
    const map = await screen.findByRole("slider", { name: "Alignment map" });
    await waitFor(() => expect(map.getAttribute("aria-valuetext")).toMatch(/^Row 1 of 18, Confidence/));
    expect(map.getAttribute("aria-valuemax")).toBe("18");
    expect(await faults()).toEqual([]);
    map.focus();
    await userEvent.keyboard("{End}");
    await screen.findByText("Row 18 of 18");
    await userEvent.keyboard("{ArrowUp}");
    await screen.findByText("Row 17 of 18");
    expect(document.activeElement).toBe(map);
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("grid"));
  });

  test("is hidden and shown with a key, and stays so", async () => {
    await openSample();
    await screen.findByRole("slider");
    await userEvent.keyboard("{Alt>}p{/Alt}");
    await waitFor(() => expect(screen.queryByRole("slider")).toBeNull());
    expect(localStorage.getItem("map")).toBe("false");
    await userEvent.keyboard("{Alt>}p{/Alt}");
    await screen.findByRole("slider");
  });
});

describe("the overview", () => {
  test("shows the terms in dispute, and goes to the places of one", async () => {
    await openSample();
    await userEvent.keyboard("{Control>}[Digit5]{/Control}");
    const chart = await screen.findByRole("region", { name: "Terms in dispute, in all releases" });
    const [first] = await within(chart).findAllByRole("button");
    expect(await faults()).toEqual([]);
    if (first) await userEvent.click(first);
    const disputes = await screen.findByRole("region", { name: "In more than one way" });
    await waitFor(() =>
      expect(within(disputes).queryAllByRole("button", { expanded: true })).toHaveLength(1),
    );
  });

  test("counts what was found, sorts, and goes to what one clicks", async () => {
    await openSample();
    await userEvent.keyboard("{Control>}[Digit5]{/Control}");
    const table = await screen.findByRole("table", { name: "The releases of this project" });
    within(table).getByRole("button", { name: "Sample (Canada)" });
    const bar = await screen.findByRole("button", { name: /^Invisible characters: 1 error/ });
    expect(await faults()).toEqual([]);
    const errors = within(table).getByRole("columnheader", { name: "Errors" });
    expect(errors.getAttribute("aria-sort")).toBe("none");
    await userEvent.click(within(errors).getByRole("button"));
    expect(errors.getAttribute("aria-sort")).toBe("descending");
    await userEvent.click(within(errors).getByRole("button"));
    expect(errors.getAttribute("aria-sort")).toBe("ascending");
    await userEvent.click(bar);
    await screen.findByRole("grid");
    await waitFor(() =>
      expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Kind of finding" }).value).toBe(
        "char.invisible",
      ),
    );
  });

  test("goes to the first row that is open", async () => {
    await openSample();
    await userEvent.keyboard("{Control>}[Digit5]{/Control}");
    await userEvent.click(await screen.findByRole("button", { name: "Go to the first: Open: 18 of 18" }));
    await screen.findByText("Row 1 of 18");
  });
});
