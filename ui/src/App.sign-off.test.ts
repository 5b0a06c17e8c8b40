import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { faults, openSample } from "./test-window";

const TARGETS = ["port.txt", "port-2.txt"];
const RIVALS = "Other texts for the same readers: which one goes out?";

describe("signing off", () => {
  test("signs off with a reason where something is left", async () => {
    const client = await openSample();
    await userEvent.click(await screen.findByRole("button", { name: "Sign off…" }));
    const dialog = await screen.findByRole("dialog", { name: "Sign off" });
    const sign = within(dialog).getByRole<HTMLButtonElement>("button", { name: "Sign off" });
    await userEvent.type(await within(dialog).findByLabelText("Why it is done all the same"), "Embargo");
    await waitFor(() => expect(sign.disabled).toBe(false));
    expect(await faults()).toEqual([]);
    await userEvent.click(sign);
    await waitFor(() =>
      expect(client.calls.find(({ name }) => name === "sign_off")?.request).toMatchObject({
        reason: "Embargo",
      }),
    );
  });

  test("names no other text where a release has one alone", async () => {
    await openSample();
    await userEvent.click(await screen.findByRole("button", { name: "Sign off…" }));
    const line = (await screen.findByText(RIVALS)).closest("li");
    expect(line?.textContent).toContain("none");
    expect(screen.queryByRole("button", { name: /^Open: / })).toBeNull();
  });

  test("names the other text for the same readers, and opens it", async () => {
    await openSample({ targets: TARGETS });
    await userEvent.click(await screen.findByRole("button", { name: "Sign off…" }));
    const line = (await screen.findByText(RIVALS)).closest("li") as HTMLElement;
    expect(line.textContent).toMatch(/port-2\.txt\s*French \(Canada\), not signed off/);
    expect(await faults()).toEqual([]);
    await userEvent.click(within(line).getByRole("button", { name: "Open: port-2.txt" }));
    await waitFor(() => expect(screen.queryByRole("dialog", { name: "Sign off" })).toBeNull());
    const shown = await screen.findByRole("button", { name: /port-2\.txt$/, current: true });
    expect(shown.textContent).toContain("English → French (Canada)");
  });
});

describe("the releases", () => {
  const named = (name: RegExp) => screen.queryAllByRole("button", { name });

  test("leave the files of pairs out that their languages tell apart", async () => {
    await openSample();
    expect(named(/^English → French \(Canada\)$/).length).toBe(1);
  });

  test("name the files of pairs that their languages do not tell apart", async () => {
    await openSample({ targets: TARGETS });
    for (const file of TARGETS) {
      expect(named(new RegExp(`^English → French \\(Canada\\)\\s*${file}$`)).length).toBe(1);
    }
    await userEvent.keyboard("{Control>}[Digit5]{/Control}");
    const table = await screen.findByRole("table");
    await waitFor(() => {
      const cells = within(table).getAllByText(/\.txt$/);
      expect(cells.map(({ textContent }) => textContent)).toEqual(TARGETS);
    });
    await screen.findByText("1 release");
    expect(screen.getAllByRole("option", { name: /\(fr-CA, port(-2)?\.txt\)$/ }).length).toBe(2);
    expect(await faults()).toEqual([]);
  });
});
