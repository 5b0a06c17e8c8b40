// Finding a command by a few letters of its name.

/** Letters without case and accents. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("’", "'")
    .toLowerCase();
}

/** Those whose names hold every word typed; the ones that begin with it come first. */
export function narrowed<T extends { name: string }>(all: T[], typed: string): T[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return all;
  const whole = words.join(" ");
  const fitting = all.filter(({ name }) => words.every((word) => folded(name).includes(word)));
  const begins = ({ name }: T) => folded(name).startsWith(whole);
  return [...fitting.filter(begins), ...fitting.filter((item) => !begins(item))];
}
