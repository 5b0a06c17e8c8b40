import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { fakeClient } from "../api/fake";
import App from "../App.svelte";
import { faults } from "../test-window";

test("what the texts say is kept under a name, compared with what they say now, and forgotten", async () => {
  const client = fakeClient({ settings: { language: "en", reviewer: "Zoé" } });
  render(App, { client });
  await userEvent.click(await screen.findByRole("button", { name: "French of Canada" }));
  (await screen.findByRole("grid")).focus();
  await userEvent.keyboard("{Alt>}n{/Alt}");
  const dialog = await screen.findByRole("dialog", { name: "Keep a snapshot" });
  expect(await faults()).toEqual([]);
  await userEvent.clear(within(dialog).getByLabelText("Name"));
  await userEvent.type(within(dialog).getByLabelText("Name"), "Before the board{Enter}");
  await screen.findByText("Kept: Before the board");
  await userEvent.keyboard("{Control>}[Digit3]{/Control}");
  const [chip] = await screen.findAllByRole("button", { name: /^Before the board/ });
  await userEvent.click(chip as HTMLElement);
  await waitFor(() =>
    expect(client.calls.findLast(({ name }) => name === "compare_versions")?.request).toMatchObject({
      old: { snapshot: expect.any(Number) as number },
      new: { received: false, snapshot: null },
    }),
  );
  expect(await faults()).toEqual([]);
  const [forget] = screen.getAllByRole("button", { name: "Forget the snapshot “Before the board”" });
  await userEvent.click(forget as HTMLElement);
  await waitFor(() => expect(screen.queryByRole("button", { name: /Before the board/ })).toBeNull());
});
