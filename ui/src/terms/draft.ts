// A concept while it is written: what the form holds, and what is kept of it.

import type { ConceptView, KeepConcept, TermView } from "../api/types";

/** A term without anything said of it. */
export function emptyTerm(lang: string): TermView {
  return {
    text: "",
    lang,
    status: "preferred",
    matching: "inflected",
    case: "permissive",
    parts: [],
    houses: [],
    exemptions: [],
    from: null,
    until: null,
    note: null,
    reference: null,
  };
}

/** A new concept, with a term to write in each language. */
export function emptyDraft(langs: string[]): KeepConcept {
  const about = { subject: null, definition: null, note: null, reference: null, advice: false };
  return { id: null, ...about, terms: langs.map(emptyTerm) };
}

export function draftOf({
  id,
  subject,
  definition,
  note,
  reference,
  advice,
  terms,
}: ConceptView): KeepConcept {
  return structuredClone({ id, subject, definition, note, reference, advice, terms });
}

/** What is kept: the terms that were written. */
export function kept(draft: KeepConcept): KeepConcept {
  return { ...draft, terms: draft.terms.filter(({ text }) => text.trim() !== "") };
}

/** Whether two drafts say the same. */
export function saysTheSame(one: KeepConcept, other: KeepConcept): boolean {
  return JSON.stringify(kept(one)) === JSON.stringify(kept(other));
}

/** The terms of each language, in the order of the languages given, then of the others as they come. */
export function byLanguage(
  terms: TermView[],
  first: string[],
): { lang: string; terms: { term: TermView; place: number }[] }[] {
  const groups = new Map<string, { term: TermView; place: number }[]>();
  for (const lang of first) groups.set(lang, []);
  terms.forEach((term, place) => {
    const lang = term.lang.split("-")[0] ?? term.lang;
    groups.set(lang, [...(groups.get(lang) ?? []), { term, place }]);
  });
  return [...groups].filter(([, of]) => of.length > 0).map(([lang, of]) => ({ lang, terms: of }));
}
