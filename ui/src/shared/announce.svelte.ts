// What is said without moving the focus: where a search led, which sentence is read.

/** How long a word shown for a moment stays, in milliseconds. */
const SHOWN_FOR = 6000;

class Announcer {
  /** What is read aloud. */
  text = $state("");
  /** What is shown for a moment, too. */
  shown: string | null = $state(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Says something, politely; saying the same thing twice is heard twice. */
  say(text: string): void {
    // A trailing no-break space changes the text for the reader, not for the ear.
    this.text = this.text === text ? `${text}\u{00A0}` : text;
  }

  /** Says something and shows it for a moment. */
  show(text: string): void {
    this.say(text);
    this.shown = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.shown = null), SHOWN_FOR);
  }
}

/** Says things to those who see the window and those who hear it. */
export const announcer = new Announcer();
