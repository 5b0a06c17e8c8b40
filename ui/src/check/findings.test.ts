import { describe, expect, test } from "vitest";

import { fakeClient } from "../api/fake";
import type { FindingView, PlaceView } from "../api/types";
import { Findings } from "./findings.svelte";
import { byParagraph, firstPlace } from "./listing";

async function checked(): Promise<Findings> {
  const findings = new Findings(fakeClient());
  await findings.check(1);
  return findings;
}

describe("findings", () => {
  test("are walked from where the reader is, and end at the last", async () => {
    const findings = await checked();
    const [date, space, remark] = findings.shown;
    expect(findings.step("next", 0)).toBe(date);
    expect(findings.step("next", date?.row ?? 0)).toBe(space);
    expect(findings.step("next", space?.row ?? 0)).toBe(remark);
    expect(findings.step("next", remark?.row ?? 0)).toBeNull();
    expect(findings.at).toBe(remark?.index);
    expect(findings.step("previous", remark?.row ?? 0)).toBe(space);
    expect(findings.step("previous", 0)).toBeNull();
  });

  test("are shown by severity, by check, and dismissed ones apart", async () => {
    const findings = await checked();
    findings.toggle("error");
    expect(findings.shown.map(({ severity }) => severity)).toEqual(["warning", "note"]);
    findings.filter = { ...findings.filter, check: "char.nfc" };
    expect(findings.shown.length).toBe(1);
    findings.filter = { ...findings.filter, check: null, dismissed: true };
    expect(findings.shown).toEqual([]);
  });

  test("mark their places in the rows, the one the reader is at among them", async () => {
    const findings = await checked();
    findings.at = 0;
    const date = findings.shown[0];
    const place = date ? firstPlace(date) : null;
    const row = findings.marksOf(place?.row ?? -1);
    expect(row?.counts).toEqual({ error: 1, warning: 0, note: 0 });
    expect(row?.marks.map(({ side, current }) => [side, current])).toEqual([
      ["source", true],
      ["target", true],
    ]);
    expect(findings.marksOf(0)).toBeUndefined();
  });

  test("keep the reader's place when some of them are gone", async () => {
    const client = fakeClient();
    const findings = new Findings(client);
    await findings.check(1);
    findings.at = 1;
    await client.call("fix_findings", { pair: 1, contents: 0, findings: [1] });
    await findings.check(1);
    expect(findings.current?.check).toBe("char.nfc");
  });

  test("name a paragraph once, with how many places it holds", () => {
    const place = (side: PlaceView["side"], paragraph: number, start: number) =>
      ({ side, paragraph, start }) as PlaceView;
    const source = place("source", 2, 0);
    const target = place("target", 2, 4);
    const more = [place("target", 3, 0), place("target", 2, 9)];
    const found = byParagraph({ source, target, more } as FindingView);
    expect(found.map(({ place, count }) => [place.side, place.paragraph, place.start, count])).toEqual([
      ["source", 2, 0, 1],
      ["target", 2, 4, 2],
      ["target", 3, 0, 1],
    ]);
  });

  test("say that a check was stopped", async () => {
    const client = fakeClient();
    const findings = new Findings(client);
    client.fail("check_pair", "cancelled");
    await findings.check(1);
    expect(findings.stopped).toBe(true);
    client.fail("check_pair", null);
    await findings.check(1);
    expect(findings.stopped).toBe(false);
  });
});
