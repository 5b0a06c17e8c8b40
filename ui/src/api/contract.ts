// What the window asks of the program and of the system. Two implementations: client.ts (Tauri) and fake.ts (a browser).

import type { Commands, Event, Failure } from "./types";

/** Stops listening. */
export type Stop = () => void;

/** Files held over the window by the mouse, let go over it, or taken away again. */
export type FileDrag =
  { phase: "over"; count: number } | { phase: "dropped"; paths: string[] } | { phase: "left" };

/** A kind of file in a file dialog. */
export interface FileKind {
  name: string;
  extensions: string[];
}

/** One menu of the window: groups of items, a line between them. */
export interface MenuSection {
  title: string;
  groups: { id: string; text: string }[][];
}

/** The program and the system, as the window sees them. */
export interface Client {
  /** Does a command. Rejects with a {@link Failure}. */
  call<K extends keyof Commands>(name: K, request: Commands[K]["request"]): Promise<Commands[K]["view"]>;
  /** Hears what the program tells without being asked. */
  onEvent(hear: (event: Event) => void): Promise<Stop>;
  /** Hears of files dragged from the system. */
  onFilesDragged(hear: (drag: FileDrag) => void): Promise<Stop>;
  /** Lets the person choose files to read; empty when they change their mind. */
  pickFiles(title: string, kind: FileKind, several: boolean): Promise<string[]>;
  /** Lets the person choose a project; `null` when they change their mind. */
  pickProject(title: string, kind: FileKind): Promise<string | null>;
  /** Lets the person choose where to save; `null` when they change their mind. */
  pickSavePath(title: string, kind: FileKind, name: string): Promise<string | null>;
  /** Shows everything larger or smaller; 1 is the usual size. */
  zoom(factor: number): Promise<void>;
  /** Names the window. */
  setTitle(title: string): Promise<void>;
  /** Draws what the system draws of the window light or dark; `null` as the system has it. */
  setTheme(theme: "light" | "dark" | null): Promise<void>;
  /** Gives the window a menu of the system; says which item was chosen. */
  setMenu(menu: MenuSection[], onchoose: (id: string) => void): Promise<void>;
}

/** Whether what was thrown is a failure of a command, rather than a fault of the window. */
export function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string";
}

/** What was thrown, as a failure. */
export function asFailure(thrown: unknown): Failure {
  if (isFailure(thrown)) return thrown;
  return { code: "internal", path: null, detail: thrown instanceof Error ? thrown.message : String(thrown) };
}
