// What a person may do with the files they hold over the window or have chosen.

/** What letting go would do. */
export type Dropping = "two" | "one" | "second" | "tooMany";

/** What letting `count` files go would do, when a first file may be waiting for its other. */
export function dropping(count: number, firstFile: string | null): Dropping {
  if (firstFile !== null) return count === 1 ? "second" : "tooMany";
  if (count === 1) return "one";
  return count === 2 ? "two" : "tooMany";
}

/** The endings of texts that are read. */
export const TEXT_ENDINGS = ["docx", "odt", "html", "htm", "md", "markdown", "txt"];
/** The ending of a project. */
export const PROJECT_ENDING = "relecture";
