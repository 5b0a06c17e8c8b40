// Paths as the program gives them, of any system.

/** The last part of a path. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== "") ?? path;
}

/** A name without what no system takes in the name of a file. */
export function asFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]+/g, " ").trim();
}

/** Everything before the last part; empty where there is none. */
export function folderOf(path: string): string {
  return path.slice(0, path.length - fileName(path).length).replace(/(?<=.)[/\\]$/, "");
}
