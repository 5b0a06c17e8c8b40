import { describe, expect, test } from "vitest";

import type { FailureCode, WarningKindView } from "../api/types";
import { failureText, formatPercent, languageName, stringsIn, warningText } from ".";

const [english, french] = [stringsIn("en"), stringsIn("fr")];

const CODES: Record<FailureCode, true> = {
  noDay: true,
  blankParagraph: true,
  noScore: true,
  nothingSaid: true,
  reasonMissing: true,
  queryInvalid: true,
  nothingToRegroup: true,
  regroupApart: true,
  cancelled: true,
  termsNone: true,
  termsUnreadable: true,
  termsKind: true,
  termMissing: true,
  termLanguage: true,
  fileNotFound: true,
  fileUnreadable: true,
  fileUnwritable: true,
  diskFull: true,
  fileEmpty: true,
  fileUnsupported: true,
  fileEncrypted: true,
  fileDamaged: true,
  fileTooLarge: true,
  sameFileTwice: true,
  projectForeign: true,
  projectNewer: true,
  projectDamaged: true,
  projectLocked: true,
  projectReadOnly: true,
  profileInvalid: true,
  stale: true,
  noProject: true,
  gone: true,
  blankName: true,
  nothingToUndo: true,
  internal: true,
};

const KINDS: Record<WarningKindView, true> = {
  insertionsAccepted: true,
  deletionsLeftOut: true,
  commentsLeftOut: true,
  imagesLeftOut: true,
  headersAndFootersLeftOut: true,
  textBoxesMoved: true,
  pageFurnitureLeftOut: true,
  embeddedObjectsLeftOut: true,
  inlineCodesLeftOut: true,
  notToBeTranslatedLeftOut: true,
  encodingGuessed: true,
  bytesReplaced: true,
  controlCharactersLeftOut: true,
  languageMisdeclared: true,
  truncated: true,
};

describe("what goes wrong", () => {
  test("is said about the file, by its name", () => {
    const failure = { code: "fileEmpty", path: "/home/ada/scan.pdf", detail: null } as const;
    expect(failureText(english, failure)).toMatch(/^scan\.pdf holds no text\. /);
    expect(failureText(french, failure)).toMatch(/^scan\.pdf ne contient aucun texte\. /);
  });

  test("has a sentence for each code, in both languages, with or without a path", () => {
    for (const code of Object.keys(CODES) as FailureCode[]) {
      const texts = [english, french].map((strings) =>
        failureText(strings, { code, path: null, detail: null }),
      );
      for (const text of texts) expect(text).toMatch(/^[^{}]+\.$/u);
      expect(texts[0]).not.toBe(texts[1]);
    }
  });
});

test("what is remarkable has a sentence for each kind, in both languages", () => {
  for (const kind of Object.keys(KINDS) as WarningKindView[]) {
    const texts = [english, french].map((strings) => warningText(strings, { kind, count: 2, detail: null }));
    for (const text of texts) expect(text).toMatch(/^[^{}]+\.$/u);
    expect(texts[0]).not.toBe(texts[1]);
  }
});

test("numbers and languages are written as each language writes them", () => {
  expect(english.statusRow({ row: 1200, total: 100000 })).toBe("Row 1,200 of 100,000");
  expect(french.statusRow({ row: 1200, total: 100000 })).toBe("Ligne 1\u{202F}200 sur 100\u{202F}000");
  expect(french.statusMissing({ count: 1 })).toBe("1 manquant");
  expect(formatPercent("fr", 93)).toMatch(/^93\s%$/u);
  expect(formatPercent("en", 93)).toBe("93%");
  expect(languageName(french, "fr", "fr-CA")).toBe("français (Canada)");
  expect(languageName(english, "en", "fr-CA")).toBe("French (Canada)");
  expect(languageName(french, "fr", "und")).toBe("Langue inconnue");
});
