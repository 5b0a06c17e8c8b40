// The program, through Tauri. The only file that imports @tauri-apps.

import { invoke, isTauri } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { getCurrentWindow } from "@tauri-apps/api/window";
import { open, save } from "@tauri-apps/plugin-dialog";

import type { Client, FileDrag } from "./contract";
import type { Event } from "./types";

/** Whether the page stands in the window of the program, rather than in a browser. */
export { isTauri };

export const client: Client = {
  call: (name, request) => invoke(name, { request }),
  onEvent: (hear) => listen<Event>("relecture", (event) => hear(event.payload)),
  onFilesDragged: (hear) => {
    return getCurrentWebview().onDragDropEvent(({ payload }) => {
      const drag = dragOf(payload);
      if (drag) hear(drag);
    });
  },
  pickFiles: async (title, kind, several) => {
    const chosen = await open({ title, filters: [kind], multiple: several });
    return chosen === null ? [] : [chosen].flat();
  },
  pickProject: async (title, kind) => {
    const chosen = await open({ title, filters: [kind], multiple: false });
    return Array.isArray(chosen) ? (chosen[0] ?? null) : chosen;
  },
  pickSavePath: (title, kind, name) => save({ title, filters: [kind], defaultPath: name }),
  zoom: (factor) => getCurrentWebview().setZoom(factor),
  setTitle: (title) => getCurrentWindow().setTitle(title),
};

type DragPayload = Parameters<
  Parameters<ReturnType<typeof getCurrentWebview>["onDragDropEvent"]>[0]
>[0]["payload"];

function dragOf(payload: DragPayload): FileDrag | null {
  switch (payload.type) {
    case "enter":
      return { phase: "over", count: payload.paths.length };
    case "drop":
      return { phase: "dropped", paths: payload.paths };
    case "leave":
      return { phase: "left" };
    case "over":
      return null;
  }
}
