// The program, through Tauri. The only file that imports @tauri-apps.

import { invoke, isTauri } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { Menu, type MenuItemOptions, type PredefinedMenuItemOptions, Submenu } from "@tauri-apps/api/menu";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { getCurrentWindow } from "@tauri-apps/api/window";
import { open, save } from "@tauri-apps/plugin-dialog";

import type { Client, FileDrag, MenuSection } from "./contract";
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
  setTheme: (theme) => getCurrentWindow().setTheme(theme),
  setMenu: async (sections, onchoose) => {
    const menus = await Promise.all(sections.map((section) => submenu(section, onchoose)));
    const menu = await Menu.new({ items: isMac ? [await macMenu(), ...menus] : menus });
    const before = await menu.setAsAppMenu();
    await before?.close();
  },
};

const isMac = navigator.userAgent.includes("Macintosh");

function submenu({ title, groups }: MenuSection, onchoose: (id: string) => void): Promise<Submenu> {
  const separator: PredefinedMenuItemOptions = { item: "Separator" };
  const items = groups.flatMap((group, place) => {
    // An ampersand would underline the letter after it.
    const own = group.map(({ id, text }): MenuItemOptions => ({
      id,
      text: text.replaceAll("&", "&&"),
      action: onchoose,
    }));
    return place === 0 ? own : [separator, ...own];
  });
  return Submenu.new({ text: title, items });
}

/** On a Mac the first menu is the program's, and keys such as the one for copying work only where a menu has them. */
function macMenu(): Promise<Submenu> {
  const names = ["Cut", "Copy", "Paste", "SelectAll", "Separator", "Hide", "Quit"] as const;
  return Submenu.new({ text: "Relecture", items: names.map((item) => ({ item })) });
}

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
