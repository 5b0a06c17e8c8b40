// The window as tests of it open it and look at it.

import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";

import { type FakeClient, fakeClient, type FakeOptions } from "./api/fake";
import App from "./App.svelte";

/** Opens the window, in English, on the sample. */
export async function openSample(options: FakeOptions = {}): Promise<FakeClient> {
  const client = fakeClient({ settings: { language: "en" }, ...options });
  render(App, { client });
  await userEvent.click(await screen.findByRole("button", { name: "French of Canada" }));
  await screen.findByRole("grid");
  return client;
}

/** What of the page axe finds fault with. */
export async function faults(): Promise<string[]> {
  // Colours and sizes are looked at in a browser: jsdom draws nothing.
  const results = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
