// The program as a browser without it sees it: for development and tests, never in what is built.

import type { Client, FileDrag } from "./contract";
import { checkedAll, mapOf, overviewOf, rivalsOf } from "./fake-overview";
import { heldTo, releaseFindings } from "./fake-findings";
import { reviewCommands } from "./fake-review";
import { foundIn, joined, pairOf, rowOf, swapped } from "./fake-rows";
import { termCommands } from "./fake-terms";
import { longRows, manyRows, releaseRows } from "./fake-texts";
import { addedVersion, COMPARISON, SECTION_EDITS, staleWork } from "./fake-versions";
import type {
  ChangeName,
  Commands,
  Event,
  Failure,
  FailureCode,
  FindingView,
  ReleaseView,
  RowView,
  SettingsView,
  SideView,
  Stage,
  ThreadView,
  WorkspaceView,
} from "./types";

/** What the fake holds when it begins. */
export interface FakeOptions {
  settings?: Partial<SettingsView>;
  /** Milliseconds that every answer takes; opening takes longer. */
  delay?: number;
  /** A command that is never answered. */
  unanswered?: keyof Commands;
  /** Rows that each pair opened has, after the first: `?rows=100000`. */
  rows?: RowView[];
  /** The files that a file dialog answers with. */
  picks?: string[];
  /** The files of the French texts of each release, where it has several. */
  targets?: string[];
}

interface State {
  releases: ReleaseView[];
}

/** A client without a program, and the means to play the system. */
export interface FakeClient extends Client {
  /** Every call that was made, in order. */
  readonly calls: { name: keyof Commands; request: unknown }[];
  /** Plays files dragged from the system. */
  drag(drag: FileDrag): void;
  /** Every call of this command fails from now on; `null` ends that. */
  fail(name: keyof Commands, code: FailureCode | null, about?: Partial<Failure>): void;
  /** The most commands `rows` that were under way at one time. */
  readonly mostRowsInFlight: number;
}

/** Makes a fake client. */
export function fakeClient(options: FakeOptions = {}): FakeClient {
  const fake = new Fake(options);
  return fake;
}

/** What a browser asks for in its address: `?rows=100000`, `?rows=long`, `?rows=none`, `?delay=300`, `?language=fr`. */
export function optionsOf(search: string): FakeOptions {
  const asked = new URLSearchParams(search);
  const rows = asked.get("rows");
  const language = asked.get("language");
  const theme = asked.get("theme");
  return {
    delay: Number(asked.get("delay") ?? 30),
    settings: {
      ...(language === "fr" || language === "en" ? { language } : {}),
      ...(theme === "dark" || theme === "light" || theme === "contrast" ? { theme } : {}),
    },
    ...(rows === null ? {} : { rows: rowsNamed(rows) }),
    picks: ["/home/ada/harbour-watch.en.docx", "/home/ada/harbour-watch.fr.docx"],
  };
}

function rowsNamed(name: string): RowView[] {
  if (name === "none") return [];
  return name === "long" ? longRows() : manyRows(Number(name));
}

/** Changes that leave what was found and measured as it is. */
const ANNOTATIONS: ChangeName[] = [
  "follow",
  "pin",
  "unpin",
  "decide",
  "dismiss",
  "restore",
  "comment",
  "annotate",
  "setScoring",
  "keepSnapshot",
  "removeSnapshot",
  "signOff",
  "renameRelease",
];

class Fake implements FakeClient {
  readonly calls: FakeClient["calls"] = [];
  mostRowsInFlight = 0;
  readonly #options: FakeOptions;
  #rows: RowView[];
  readonly #failures = new Map<keyof Commands, Failure>();
  readonly #hearers: ((event: Event) => void)[] = [];
  readonly #dragHearers: ((drag: FileDrag) => void)[] = [];
  #rowsInFlight = 0;
  #cancelled = false;
  #nextId = 1;
  #revision = 0;
  #contents = 0;
  #swapped = false;
  #state: State | null = null;
  #done: { change: ChangeName; before: State | null }[] = [];
  #undone: { change: ChangeName; after: State | null }[] = [];
  #recent: WorkspaceView["recent"] = [
    { name: "Orrin 2026", path: "/home/ada/Orrin 2026.relecture", untitled: false },
    { name: "Lighthouse keepers", path: "/home/ada/.local/share/relecture/1.relecture", untitled: true },
  ];
  #settings: SettingsView;

  constructor(options: FakeOptions) {
    this.#options = options;
    this.#rows = options.rows ?? releaseRows();
    this.#settings = {
      language: "system",
      theme: "system",
      showInvisibles: true,
      showTerms: true,
      reviewer: "",
      keys: {},
      typingHelp: true,
      ...options.settings,
    };
  }

  async call<K extends keyof Commands>(
    name: K,
    request: Commands[K]["request"],
  ): Promise<Commands[K]["view"]> {
    this.calls.push({ name, request });
    if (name === "rows") this.mostRowsInFlight = Math.max(this.mostRowsInFlight, ++this.#rowsInFlight);
    await pause(this.#options.delay ?? 0);
    if (name === this.#options.unanswered) await new Promise(() => undefined);
    if (name === "rows") this.#rowsInFlight--;
    const failure = this.#failures.get(name);
    if (failure) throw failure;
    return this.#commands[name](request);
  }

  onEvent(hear: (event: Event) => void) {
    this.#hearers.push(hear);
    return Promise.resolve(() => undefined);
  }

  onFilesDragged(hear: (drag: FileDrag) => void) {
    this.#dragHearers.push(hear);
    return Promise.resolve(() => undefined);
  }

  pickFiles(_title: string, _kind: unknown, several: boolean) {
    return Promise.resolve((this.#options.picks ?? []).slice(0, several ? undefined : 1));
  }

  pickProject() {
    return Promise.resolve("/home/ada/Orrin 2026.relecture");
  }

  pickSavePath(_title: string, _kind: unknown, name: string) {
    return Promise.resolve(`/home/ada/${name}`);
  }

  zoom(factor: number) {
    document.documentElement.style.setProperty("zoom", String(factor));
    return Promise.resolve();
  }

  setTitle(title: string) {
    document.title = title;
    return Promise.resolve();
  }

  setTheme() {
    return Promise.resolve();
  }

  /** A browser has no menu of its own to give. */
  setMenu() {
    return Promise.resolve();
  }

  drag(drag: FileDrag) {
    for (const hear of this.#dragHearers) hear(drag);
  }

  fail(name: keyof Commands, code: FailureCode | null, about: Partial<Failure> = {}) {
    if (code === null) this.#failures.delete(name);
    else this.#failures.set(name, { code, path: null, detail: null, ...about });
  }

  #threads: ThreadView[] = [];
  #followed = false;
  #findings: FindingView[] = releaseFindings();
  /** What was decided for each text alone. */
  #rules: Record<SideView, Record<string, string[]>> = { source: {}, target: {} };
  readonly #commands: { [K in keyof Commands]: (request: Commands[K]["request"]) => Answer<K> } = {
    ...termCommands({
      rows: () => this.#rows,
      contents: () => this.#contents,
      change: (change) => this.#change(change, (state) => state),
    }),
    ...reviewCommands({
      rows: () => this.#rows,
      reviewer: () => this.#settings.reviewer,
      change: (change) => this.#change(change, (state) => state),
    }),
    workspace: () => this.#workspace(),
    launch: () => ({ open: "nothing" }),
    open_project: () => {
      this.#state = { releases: [this.#release("Orrin bay")] };
      return this.#workspace();
    },
    save_project_as: () => this.#workspace(),
    close_project: () => {
      this.#state = null;
      return this.#workspace();
    },
    delete_untitled_project: ({ path }) => {
      this.#recent = this.#recent.filter((known) => known.path !== path);
      return this.#workspace();
    },
    forget_recent_projects: () => {
      this.#recent = this.#recent.filter(({ untitled }) => untitled);
      return this.#workspace();
    },
    open_pair: () => this.#open("Harbour watchdog freed"),
    open_sample: ({ house }) => this.#open(house === "canada" ? "Sample (Canada)" : "Sample (secretariat)"),
    resembling: ({ path }) => ({
      fileName: path.split("/").at(-1) ?? "",
      lang: "en",
      texts:
        this.#state === null || !path.includes("-2")
          ? []
          : [
              {
                text: 1,
                release: "Harbour watchdog freed",
                fileName: "harbour-watch.en.docx",
                number: 1,
                lang: "en",
                percent: 93,
              },
            ],
    }),
    add_version: async () => {
      await this.#pass(["read", "compare", "align", "save"]);
      const workspace = this.#change("addVersion", (state) => state);
      return addedVersion(workspace, this.#state?.releases[0]?.pairs[0]?.id ?? null);
    },
    left_behind: () => ({ left: [] }),
    preview_section_text: () => ({ contents: this.#contents, edits: SECTION_EDITS }),
    begin_section_text: ({ pair }) => {
      const workspace = this.#change("beginSectionText", (state) => state);
      return { workspace, release: 1, pair };
    },
    compare_versions: () => COMPARISON,
    bring_over: () => this.#change("edit", (state) => state),
    stale_work: () => ({ work: staleWork(this.#followed) }),
    follow: ({ followed }) => {
      this.#followed = followed;
      return this.#change("follow", (state) => state);
    },
    cancel_work: () => {
      this.#cancelled = true;
      return {};
    },
    pair: ({ pair }) => pairOf(pair, this.#rows, this.#swapped),
    rows: ({ start, count }) => ({
      revision: this.#revision,
      total: this.#rows.length,
      rows: this.#rows.slice(start, start + count).map((row) => (this.#swapped ? swapped(row) : row)),
    }),
    find_row: (request) => ({ index: rowOf(this.#rows, request) }),
    check_pair: () => {
      const all = this.#findings;
      const open = (severity: FindingView["severity"]) =>
        all.filter((finding) => finding.severity === severity && finding.dismissed === null).length;
      return {
        contents: this.#contents,
        errors: open("error"),
        warnings: open("warning"),
        notes: open("note"),
        dismissed: all.filter(({ dismissed }) => dismissed !== null).length,
        findings: all,
      };
    },
    fix_findings: ({ findings }) => {
      this.#findings = this.#findings.filter(({ index }) => !findings.includes(index));
      return this.#change("edit", (state) => state);
    },
    dismiss_finding: ({ finding, scope, reason }) => {
      this.#findings = this.#findings.map((known) =>
        known.index === finding ? { ...known, dismissed: { id: finding, scope, reason } } : known,
      );
      return this.#change("dismiss", (state) => state);
    },
    restore_finding: ({ dismissal }) => {
      this.#findings = this.#findings.map((known) =>
        known.dismissed?.id === dismissal ? { ...known, dismissed: null } : known,
      );
      return this.#change("restore", (state) => state);
    },
    profiles: () => ({
      chosen: null,
      available: [
        { id: "fr-BE", lang: "fr-BE", english: "French of Belgium", french: "Français de Belgique" },
      ],
      source: heldTo("en", this.#rules.source),
      target: heldTo("fr", this.#rules.target),
    }),
    set_rule: ({ side, rule, forms }) => {
      const others = Object.entries(this.#rules[side]).filter(([name]) => name !== rule);
      const rules = Object.fromEntries(forms ? [...others, [rule, forms]] : others);
      this.#rules = { ...this.#rules, [side]: rules };
      return this.#change("setRules", (state) => state);
    },
    reset_rules: ({ side }) => {
      this.#rules = { ...this.#rules, [side]: {} };
      return this.#change("setRules", (state) => state);
    },
    choose_profile: () => this.#change("chooseProfile", (state) => state),
    import_profile: () => this.#change("chooseProfile", (state) => state),
    export_profile: () => ({}),
    alignment_map: () => mapOf(this.#rows),
    overview: () => ({ pairs: overviewOf(this.#state?.releases ?? [], this.#rows) }),
    check_all: () => checkedAll(this.#state?.releases ?? [], this.#contents),
    pin_rows: ({ start, count, pinned }) => {
      this.#rows = this.#rows.map((row) =>
        row.index >= start && row.index < start + count ? { ...row, pinned } : row,
      );
      return this.#change(pinned ? "pin" : "unpin", (state) => state);
    },
    decide_rows: ({ start, count, status }) => {
      const decision = { by: this.#settings.reviewer, at: Date.UTC(2026, 2, 14), suspended: null };
      this.#rows = this.#rows.map((row) =>
        row.index >= start && row.index < start + count ? { ...row, status, decision } : row,
      );
      return this.#change("decide", (state) => state);
    },
    realign: async ({ scope }) => {
      await this.#pass(["align", "save"]);
      if (scope.of === "all") this.#rows = this.#rows.map((row) => ({ ...row, pinned: false }));
      return this.#change("align", (state) => state);
    },
    regroup_rows: ({ place, change }) => {
      if (change.kind === "mergeNext") this.#rows = joined(this.#rows, place.row, change.rows);
      return { workspace: this.#change("regroup", (state) => state), row: place.row };
    },
    edit_paragraph: ({ paragraph, text }) => {
      this.#rows = this.#rows.map((row) => ({
        ...row,
        target: row.target.map((known) =>
          known.number === paragraph
            ? { ...known, text, draft: null, received: known.received ?? known.text }
            : known,
        ),
      }));
      return this.#change("edit", (state) => state);
    },
    keep_draft: ({ paragraph, text }) => {
      this.#rows = this.#rows.map((row) => ({
        ...row,
        target: row.target.map((known) => (known.number === paragraph ? { ...known, draft: text } : known)),
      }));
      return {};
    },
    comments: () => ({ threads: this.#threads }),
    add_comment: ({ anchor: { side, paragraph, span, quote }, text }) => {
      const row =
        this.#rows.find((known) => known[side].some(({ number }) => number === paragraph))?.index ?? 0;
      const id = this.#nextId++;
      const comments = [{ id, text, by: this.#settings.reviewer, at: Date.UTC(2026, 2, 14) }];
      this.#threads = [
        ...this.#threads,
        { id, row, side, paragraph, span, quote, resolved: false, comments },
      ];
      return this.#change("comment", (state) => state);
    },
    answer_comment: ({ thread, text }) => {
      const answer = { id: this.#nextId++, text, by: this.#settings.reviewer, at: Date.UTC(2026, 2, 15) };
      this.#threads = this.#threads.map((known) =>
        known.id === thread ? { ...known, resolved: false, comments: [...known.comments, answer] } : known,
      );
      return this.#change("comment", (state) => state);
    },
    resolve_comment: ({ thread, resolved }) => {
      this.#threads = this.#threads.map((known) => (known.id === thread ? { ...known, resolved } : known));
      return this.#change("comment", (state) => state);
    },
    remove_comment: ({ comment }) => {
      this.#threads = this.#threads
        .filter(({ id }) => id !== comment)
        .map((known) => ({ ...known, comments: known.comments.filter(({ id }) => id !== comment) }));
      return this.#change("comment", (state) => state);
    },
    find_text: ({ query, replacement }) => {
      const places = foundIn(this.#rows, query.text, replacement);
      const inTarget = places.filter(({ side }) => side === "target").length;
      return { contents: this.#contents, total: places.length, inTarget, places };
    },
    replace_text: () => this.#change("edit", (state) => state),
    checklist: ({ pair }) => ({
      openComments: 0,
      errors: 1,
      stale: 0,
      undecided: 2,
      sentBack: 0,
      lapsed: 0,
      tracked: 0,
      rivals: rivalsOf(this.#state?.releases ?? [], pair),
      drafts: 0,
      signed: null,
    }),
    sign_off: () => this.#change("signOff", (state) => state),
    check_typed: () => ({ findings: [] }),
    explain_row: ({ row }) => ({
      score: 12.4,
      parts: [
        { name: "shape", value: -0.2 },
        { name: "length", value: 2.1 },
        { name: "structure", value: 1 },
        { name: "numbers", value: 3.5 },
        { name: "names", value: 0 },
        { name: "lexicon", value: 6 },
        { name: "learnt", value: 0 },
        { name: "missing", value: 0 },
      ],
      words: row === 0 ? [{ source: "harbour", target: "port", by: "lexicon" }] : [],
    }),
    swap_sides: () => {
      this.#swapped = !this.#swapped;
      return this.#change("swapSides", (state) => state);
    },
    rename_release: ({ release, name }) =>
      this.#change("renameRelease", ({ releases }) => ({
        releases: releases.map((known) => (known.id === release ? { ...known, name } : known)),
      })),
    remove_release: ({ release }) =>
      this.#change("removeRelease", ({ releases }) => ({
        releases: releases.filter(({ id }) => id !== release),
      })),
    undo: () => {
      const last = this.#done.pop();
      if (!last) throw { code: "nothingToUndo", path: null, detail: null } satisfies Failure;
      this.#undone.push({ change: last.change, after: this.#state });
      return this.#set(last.before, last.change);
    },
    redo: () => {
      const last = this.#undone.pop();
      if (!last) throw { code: "nothingToUndo", path: null, detail: null } satisfies Failure;
      this.#done.push({ change: last.change, before: this.#state });
      return this.#set(last.after, last.change);
    },
    save_settings: (settings) => {
      this.#settings = settings;
      return this.#workspace();
    },
  };

  async #open(name: string): Promise<Commands["open_pair"]["view"]> {
    await this.#pass(["read", "segment", "align", "save"]);
    const release = this.#release(name);
    const workspace = this.#change("import", ({ releases }) => ({ releases: [...releases, release] }));
    return { workspace, release: release.id, pair: release.pairs[0]?.id ?? 0 };
  }

  /** Takes its time over stages of work, until it is told to stop. */
  async #pass(stages: Stage[]): Promise<void> {
    this.#cancelled = false;
    for (const stage of stages) {
      for (let done = 0; done <= 4; done++) {
        this.#tell({ event: "progress", stage, done, total: stage === "read" ? 0 : 4 });
        await pause((this.#options.delay ?? 0) * 2);
        if (this.#cancelled) throw { code: "cancelled", path: null, detail: null } satisfies Failure;
      }
    }
  }

  #tell(event: Event) {
    for (const hear of this.#hearers) hear(event);
  }

  #release(name: string): ReleaseView {
    return {
      id: this.#nextId++,
      name,
      pairs: (this.#options.targets ?? [null]).map((toldApartBy) => ({
        id: this.#nextId++,
        sourceLang: "en",
        targetLang: "fr-CA",
        toldApartBy,
      })),
    };
  }

  #change(change: ChangeName, make: (state: State) => State): WorkspaceView {
    this.#done.push({ change, before: this.#state });
    this.#undone = [];
    return this.#set(make(this.#state ?? { releases: [] }), change);
  }

  #set(state: State | null, change: ChangeName): WorkspaceView {
    this.#state = state;
    this.#revision++;
    if (!ANNOTATIONS.includes(change)) this.#contents = this.#revision;
    return this.#workspace();
  }

  #workspace(): WorkspaceView {
    return {
      project: this.#state && {
        name: this.#state.releases[0]?.name ?? "Orrin 2026",
        path: "/home/ada/.local/share/relecture/2.relecture",
        untitled: true,
        releases: this.#state.releases,
        undo: this.#done.at(-1)?.change ?? null,
        redo: this.#undone.at(-1)?.change ?? null,
        revision: this.#revision,
        contents: this.#contents,
      },
      recent: this.#recent,
      settings: this.#settings,
      systemLanguage: "en",
    };
  }
}

type Answer<K extends keyof Commands> = Commands[K]["view"] | Promise<Commands[K]["view"]>;

function pause(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, milliseconds));
}
