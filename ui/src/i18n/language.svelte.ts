// The language of the window: the messages in it, switched while it runs.

import { FluentBundle, FluentResource } from "@fluent/bundle";

import type { Language, LanguageChoice } from "../api/types";
import { makeStrings, type Strings } from "./generated";

const sources = import.meta.glob<string>(
  "../../../crates/i18n/locales/*/{check-*,common,compare,diff,failures,mqm,overview,review,terms,ui,warnings}.ftl",
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

function bundleIn(language: Language): FluentBundle {
  // Both languages run from left to right, and direction marks would stay in what people copy.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(source));
  }
  return bundle;
}

/** Says a message of an id, told its facts. */
type Say = (id: string, facts?: Record<string, string | number>) => string;

function sayIn(language: Language): Say {
  const bundle = bundleIn(language);
  return (id, facts) => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, facts ?? null) : id;
  };
}

/** The messages in a language. */
export function stringsIn(language: Language): Strings {
  return makeStrings(sayIn(language));
}

const saying: Record<Language, Say> = { en: sayIn("en"), fr: sayIn("fr") };
const languages: Record<Language, Strings> = { en: makeStrings(saying.en), fr: makeStrings(saying.fr) };

class Spoken {
  language: Language = $state("en");
  readonly strings: Strings = $derived(languages[this.language]);
  /** Says a message by its id, as those about checks are said. */
  readonly byId: Say = $derived(saying[this.language]);

  /** Speaks the language chosen in the settings. */
  choose(choice: LanguageChoice, system: Language): void {
    this.language = choice === "system" ? system : choice;
    document.documentElement.lang = this.language;
  }
}

/** What the window speaks now. */
export const spoken = new Spoken();

/** The messages in the language of the window; reading it in a component follows a change of language. */
export function t(): Strings {
  return spoken.strings;
}
