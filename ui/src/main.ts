// Opens the window on the program, or, in a browser during development, on a fake of it.

import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/invisibles.css";

import { mount } from "svelte";

import { client as program, isTauri } from "./api/client";
import type { Client } from "./api/contract";
import App from "./App.svelte";

async function chooseClient(): Promise<Client> {
  if (import.meta.env.DEV && !isTauri()) {
    const { fakeClient, optionsOf } = await import("./api/fake");
    return fakeClient(optionsOf(location.search));
  }
  return program;
}

const target = document.getElementById("app");
if (target) mount(App, { target, props: { client: await chooseClient() } });
