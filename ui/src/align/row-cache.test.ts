import { describe, expect, test } from "vitest";

import { manyRows } from "../api/fake-texts";
import type { RowsView } from "../api/types";
import { RowCache } from "./row-cache";

const ROWS = manyRows(1000);

/** A cache over 1,000 rows whose fetches wait until they are let go. */
function setUp(revision = 1) {
  const asked: number[] = [];
  const waiting: (() => void)[] = [];
  const failures: unknown[] = [];
  let changes = 0;
  let current = revision;
  let fails = false;
  const cache = new RowCache(revision, {
    fetch: (start, count) => {
      asked.push(start);
      const view: RowsView = {
        revision: current,
        total: ROWS.length,
        rows: ROWS.slice(start, start + count),
      };
      return new Promise((resolve, reject) => {
        waiting.push(() => (fails ? reject(new Error("no")) : resolve(view)));
      });
    },
    onChange: () => changes++,
    onFailure: (thrown) => failures.push(thrown),
    pageSize: 100,
    keptPages: 3,
    inFlight: 2,
  });
  const letGo = async () => {
    for (const go of waiting.splice(0)) go();
    await new Promise((done) => setTimeout(done));
  };
  return {
    cache,
    asked,
    failures,
    waiting,
    letGo,
    changes: () => changes,
    fail: (value: boolean) => (fails = value),
    change: () => cache.setRevision(++current),
  };
}

describe("rows", () => {
  test("come in by the page, and only those asked for", async () => {
    const { cache, asked, letGo, changes } = setUp();
    expect(cache.row(150)).toBeUndefined();
    cache.want(90, 150);
    expect(asked).toEqual([0, 100]);
    await letGo();
    expect(changes()).toBe(2);
    expect(cache.row(150)?.index).toBe(150);
    cache.want(90, 150);
    expect(asked).toEqual([0, 100]);
  });

  test("are never asked for by more than the allowed number at a time", async () => {
    const { cache, waiting, letGo, asked } = setUp();
    cache.want(0, 999);
    expect(waiting.length).toBe(2);
    await letGo();
    expect(waiting.length).toBe(2);
    expect(asked).toEqual([0, 100, 200, 300]);
  });

  test("that left the view before they were asked for are not asked for any more", async () => {
    const { cache, asked, letGo } = setUp();
    cache.want(0, 999);
    cache.want(900, 950);
    await letGo();
    await letGo();
    expect(asked).toEqual([0, 100, 900]);
  });

  test("least recently in view are dropped", async () => {
    const { cache, letGo } = setUp();
    for (const first of [0, 100, 0, 200, 300]) {
      cache.want(first, first);
      await letGo();
    }
    expect([0, 100, 200, 300].map((index) => cache.row(index)?.index)).toEqual([0, undefined, 200, 300]);
  });

  test("of an earlier revision are shown until the new ones are there", async () => {
    const { cache, asked, letGo, change } = setUp();
    cache.want(0, 10);
    await letGo();
    change();
    expect(cache.row(0)?.index).toBe(0);
    cache.want(0, 10);
    expect(asked).toEqual([0, 0]);
    await letGo();
    cache.want(0, 10);
    expect(asked).toEqual([0, 0]);
  });

  test("can be waited for, and are fetched once", async () => {
    const { cache, asked, letGo } = setUp();
    cache.want(500, 500);
    const row = cache.ensure(512);
    await letGo();
    expect((await row)?.index).toBe(512);
    expect(asked).toEqual([500]);
  });

  test("that could not be fetched are asked for again when they are wanted again", async () => {
    const { cache, asked, letGo, failures, fail } = setUp();
    fail(true);
    cache.want(0, 0);
    await letGo();
    expect(failures.length).toBe(1);
    fail(false);
    cache.want(0, 0);
    await letGo();
    expect(asked).toEqual([0, 0]);
    expect(cache.row(0)?.index).toBe(0);
  });

  test("on their way at a change are asked for again, and not for ever where they fail", async () => {
    const { cache, asked, letGo, change, fail, failures } = setUp();
    cache.want(0, 50);
    change();
    cache.want(0, 50);
    expect(asked).toEqual([0]);
    await letGo();
    expect(asked).toEqual([0, 0]);
    fail(true);
    await letGo();
    await letGo();
    expect(asked).toEqual([0, 0]);
    expect(failures.length).toBe(1);
    fail(false);
    const row = cache.ensure(20);
    await letGo();
    expect((await row)?.index).toBe(20);
  });
});
