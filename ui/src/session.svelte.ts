// What the window shows, and the verbs that change it. Every verb asks the program and shows what it answers.

import { asFailure, type Client } from "./api/contract";
import type {
  AddedVersionView,
  BeginSectionText,
  BringOver,
  Commands,
  DismissalScope,
  Failure,
  FindingView,
  OpenedPairView,
  ProjectView,
  RealignScope,
  RegroupChange,
  RegroupedView,
  RegroupPlace,
  ReleaseView,
  ResemblancesView,
  SampleHouse,
  SettingsView,
  SideView,
  Stage,
  StatusView,
  WorkspaceView,
} from "./api/types";

import { Findings } from "./check/findings.svelte";
import { failureText, t } from "./i18n";
import { announcer } from "./shared/announce.svelte";

/** Long work on the pair shown. */
export interface Work {
  stage: Stage;
  done: number;
  /** 0 while unknown. */
  total: number;
  stopping: boolean;
}

/** Files being opened. */
export interface Opening extends Work {
  /** The two files, or the one that is a new version; `null` for the sample. */
  files: [string, string] | [string] | null;
}

/** A file that may be the next version of a text. */
export interface Offered {
  path: string;
  found: ResemblancesView;
  /** What was added, once it is. */
  added: AddedVersionView | null;
  /** The file that was dropped with it, which resembles a text, too. */
  next: Pick<Offered, "path" | "found"> | null;
}

/** A change just made that a person may want to take back. */
export interface Removed {
  name: string;
}

export class Session {
  readonly client: Client;
  /** `null` until the program has answered for the first time. */
  workspace: WorkspaceView | null = $state.raw(null);
  /** Goes up when another project is opened: its pairs have the same numbers. */
  opened = $state(0);
  /** The pair in the grid. */
  pair: number | null = $state(null);
  /** Whether the first screen is shown though a project is open. */
  home = $state(false);
  /** The first of two files, while the other is missing. */
  firstFile: string | null = $state(null);
  opening: Opening | null = $state(null);
  /** The alignment being made again. */
  aligning: Work | null = $state(null);
  offered: Offered | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  removed: Removed | null = $state.raw(null);
  /** How far a search through the whole project is. */
  searched: { done: number; total: number } | null = $state.raw(null);
  /** What was found in the pair. */
  readonly findings: Findings;

  constructor(client: Client) {
    this.client = client;
    this.findings = new Findings(client);
  }

  get project(): ProjectView | null {
    return this.workspace?.project ?? null;
  }

  /** Begins: hears of progress, and opens what the program was started with. */
  async start(): Promise<void> {
    if (!(await this.#ask("workspace", {}))) return;
    await this.client.onEvent(({ stage, done, total }) => {
      if (stage === "check") {
        this.findings.hear(done, total);
        this.searched = done < total ? { done, total } : null;
      } else if (this.opening) this.opening = { ...this.opening, stage, done, total };
      else if (this.aligning) this.aligning = { ...this.aligning, stage, done, total };
    });
    const launch = await this.client.call("launch", {});
    if (launch.open === "sample") await this.openSample("canada");
    if (launch.open === "project") await this.openProject(launch.path);
    if (launch.open === "version") {
      await this.openProject(launch.path);
      await this.offerVersions([launch.file], true);
    }
    if (launch.open === "pair") await this.openPair(launch.first, launch.second);
  }

  /** Takes the files that a person chose or dropped: two are opened, one waits for the other. */
  async take(paths: string[]): Promise<void> {
    const isSecond = this.firstFile !== null;
    const [first, second] = this.firstFile === null ? paths : [this.firstFile, ...paths];
    if (first === undefined) return;
    if (second === undefined) {
      if (await this.offerVersions([first], false)) return;
      this.firstFile = first;
      this.home = true;
      return;
    }
    const mayBeVersions = !isSecond && first !== second;
    if (mayBeVersions && (await this.offerVersions([first, second], false))) return;
    await this.openPair(first, second);
  }

  /**
   * Asks which texts of the project some files, at most two, are the next versions of, one after the other; says whether
   * that was asked. Files that resemble none are offered only where `always` is said.
   */
  async offerVersions(paths: readonly string[], always: boolean): Promise<boolean> {
    if (!this.project) return false;
    const offers: Pick<Offered, "path" | "found">[] = [];
    for (const path of paths) {
      const found = await this.#try(() => this.client.call("resembling", { path }));
      if (!found) return true;
      if (!always && found.texts.length === 0) return false;
      offers.push({ path, found });
    }
    const [first, next = null] = offers;
    this.offered = first ? { ...first, added: null, next } : null;
    return true;
  }

  /** Goes on from the file that was offered to the one that was dropped with it, if any. */
  nextOffer(): void {
    const next = this.offered?.next ?? null;
    this.offered = next ? { ...next, added: null, next: null } : null;
  }

  async openPair(first: string, second: string): Promise<void> {
    await this.#open([first, second], () => this.client.call("open_pair", { first, second }));
  }

  /** Makes the file that is offered the next version of a text. */
  async addVersion(text: number): Promise<void> {
    const { offered } = this;
    if (!offered || this.opening) return;
    this.opening = { files: [offered.path], stage: "read", done: 0, total: 0, stopping: false };
    const added = await this.#try(() => this.client.call("add_version", { path: offered.path, text }));
    this.opening = null;
    this.offered = added ? { ...offered, added } : null;
    if (!added) return;
    this.#follow(added.workspace);
    if (added.pair !== null) this.show(added.pair);
  }

  /** Keeps the file that is offered as one of a release of its own: with the one dropped with it, or with one to come. */
  async separate(): Promise<void> {
    const { offered } = this;
    this.offered = null;
    if (offered?.next) return this.openPair(offered.path, offered.next.path);
    this.firstFile = offered?.path ?? null;
    this.home = true;
  }

  /** Begins the text of a section with edits of the last preview; says whether it was done. */
  async beginSectionText(request: BeginSectionText): Promise<boolean> {
    const begun = await this.#try(() => this.client.call("begin_section_text", request));
    if (!begun) return false;
    this.#follow(begun.workspace);
    this.show(begun.pair);
    return true;
  }

  /** Replaces a stretch of a text by what another says there; says whether it was done. */
  async bringOver(request: BringOver): Promise<boolean> {
    return this.#ask("bring_over", request);
  }

  /** Notes that stale paragraphs were dealt with, or were not; says whether it was done. */
  async follow(paragraphs: number[], followed: boolean): Promise<boolean> {
    return this.pair !== null && (await this.#ask("follow", { pair: this.pair, paragraphs, followed }));
  }

  async openSample(house: SampleHouse): Promise<void> {
    await this.#open(null, () => this.client.call("open_sample", { house }));
  }

  async openProject(path: string): Promise<void> {
    if (await this.#ask("open_project", { path })) this.#showFirstPair();
  }

  async saveAs(path: string): Promise<void> {
    await this.#ask("save_project_as", { path });
  }

  /** Stops what is being opened or aligned. */
  async cancel(): Promise<void> {
    if (!this.opening && !this.aligning) return;
    if (this.opening) this.opening = { ...this.opening, stopping: true };
    if (this.aligning) this.aligning = { ...this.aligning, stopping: true };
    await this.#try(() => this.client.call("cancel_work", {}));
  }

  async undo(): Promise<void> {
    if (this.project?.undo) await this.#askAndLook("undo", {});
  }

  async redo(): Promise<void> {
    if (this.project?.redo) await this.#askAndLook("redo", {});
  }

  async swapSides(): Promise<void> {
    if (this.pair !== null) await this.#ask("swap_sides", { pair: this.pair });
  }

  /** Mends findings of the last check. */
  async fix(findings: number[]): Promise<void> {
    const { pair, view } = this.findings;
    if (pair !== null && view && findings.length > 0) {
      await this.#ask("fix_findings", { pair, contents: view.contents, findings });
    }
  }

  async dismiss({ index }: FindingView, scope: DismissalScope, reason: string): Promise<void> {
    const { pair, view } = this.findings;
    if (pair !== null && view) {
      const { contents } = view;
      await this.#askAndLook("dismiss_finding", { pair, contents, finding: index, scope, reason });
    }
  }

  async restore(dismissal: number): Promise<void> {
    const { pair } = this.findings;
    if (pair !== null) await this.#askAndLook("restore_finding", { pair, dismissal });
  }

  async chooseProfile(profile: string | null): Promise<void> {
    if (this.pair !== null) await this.#ask("choose_profile", { pair: this.pair, profile });
  }

  /** Decides a rule for one text of the pair shown; `null` leaves it to the profile. */
  async setRule(side: SideView, rule: string, forms: string[] | null): Promise<void> {
    if (this.pair !== null) await this.#ask("set_rule", { pair: this.pair, side, rule, forms });
  }

  async resetRules(side: SideView): Promise<void> {
    if (this.pair !== null) await this.#ask("reset_rules", { pair: this.pair, side });
  }

  async importProfile(path: string): Promise<void> {
    if (this.pair !== null) await this.#ask("import_profile", { pair: this.pair, path });
  }

  /** Pins rows of the pair shown, or lets them go. */
  async pinRows(start: number, count: number, pinned: boolean): Promise<void> {
    if (this.pair !== null) await this.#ask("pin_rows", { pair: this.pair, start, count, pinned });
  }

  /** Judges rows of the pair shown; says whether it was done. */
  async decide(start: number, count: number, status: StatusView): Promise<boolean> {
    return this.pair !== null && (await this.#ask("decide_rows", { pair: this.pair, start, count, status }));
  }

  /** Aligns the pair shown again; says whether it was done. */
  async realign(scope: RealignScope): Promise<boolean> {
    if (this.pair === null || this.aligning) return false;
    this.aligning = { stage: "align", done: 0, total: 0, stopping: false };
    const isDone = await this.#ask("realign", { pair: this.pair, scope });
    this.aligning = null;
    return isDone;
  }

  /** Joins, cuts, moves or links rows or sentences of the pair shown; says where the reader goes on. */
  async regroup(place: RegroupPlace, change: RegroupChange): Promise<RegroupedView | null> {
    const { pair } = this;
    if (pair === null) return null;
    const regrouped = await this.#try(() => this.client.call("regroup_rows", { pair, place, change }));
    if (regrouped) this.#follow(regrouped.workspace);
    return regrouped;
  }

  /** Gives a paragraph of the target of the pair shown another text; says whether it was done. */
  async edit(paragraph: number, text: string): Promise<boolean> {
    return this.pair !== null && (await this.#ask("edit_paragraph", { pair: this.pair, paragraph, text }));
  }

  /** Replaces words of the target of the pair shown; says whether it was done. */
  async replaceText(request: Omit<Commands["replace_text"]["request"], "pair">): Promise<boolean> {
    return this.pair !== null && (await this.#ask("replace_text", { pair: this.pair, ...request }));
  }

  /** Says something about the pair shown; says whether it was done. */
  async comment(request: Omit<Commands["add_comment"]["request"], "pair">): Promise<boolean> {
    return this.pair !== null && (await this.#ask("add_comment", { pair: this.pair, ...request }));
  }

  async answer(thread: number, text: string): Promise<boolean> {
    return this.pair !== null && (await this.#ask("answer_comment", { pair: this.pair, thread, text }));
  }

  async resolve(thread: number, resolved: boolean): Promise<void> {
    if (this.pair !== null) await this.#ask("resolve_comment", { pair: this.pair, thread, resolved });
  }

  async removeComment(comment: number): Promise<void> {
    if (this.pair !== null) await this.#ask("remove_comment", { pair: this.pair, comment });
  }

  /** Signs the pair shown off; says whether it was done. */
  async signOff(reason: string): Promise<boolean> {
    return this.pair !== null && (await this.#ask("sign_off", { pair: this.pair, reason }));
  }

  /** Changes what the texts are held to; says whether it was done. */
  async change<K extends CommandOfWorkspace>(name: K, request: Commands[K]["request"]): Promise<boolean> {
    return this.#ask(name, request);
  }

  /** Goes on with what another part of the window was answered. */
  adopt(workspace: WorkspaceView): void {
    this.#follow(workspace);
  }

  async rename(release: number, name: string): Promise<void> {
    await this.#ask("rename_release", { release, name });
  }

  async remove({ id, name }: ReleaseView): Promise<void> {
    if (await this.#ask("remove_release", { release: id })) this.removed = { name };
  }

  async saveSettings(settings: SettingsView): Promise<void> {
    await this.#ask("save_settings", settings);
  }

  async forgetRecent(): Promise<void> {
    await this.#ask("forget_recent_projects", {});
  }

  async deleteUntitled(path: string): Promise<void> {
    await this.#ask("delete_untitled_project", { path });
  }

  /** Shows a pair of the open project. */
  show(pair: number): void {
    this.pair = pair;
    this.home = false;
    this.failure = null;
  }

  async #open(files: Opening["files"], ask: () => Promise<OpenedPairView>): Promise<void> {
    if (this.opening) return;
    this.opening = { files, stage: "read", done: 0, total: 0, stopping: false };
    const opened = await this.#try(ask);
    this.opening = null;
    this.firstFile = null;
    if (!opened) return;
    this.#follow(opened.workspace);
    this.show(opened.pair);
  }

  async #ask<K extends CommandOfWorkspace>(name: K, request: Commands[K]["request"]): Promise<boolean> {
    const workspace = await this.#try(() => this.client.call(name, request));
    if (!workspace) return false;
    this.#follow(workspace as WorkspaceView, name === "save_project_as");
    return true;
  }

  /** The same, for what may change which findings are dismissed though the texts stay what they are. */
  async #askAndLook<K extends CommandOfWorkspace>(name: K, request: Commands[K]["request"]): Promise<void> {
    const before = this.project?.contents;
    if (!(await this.#ask(name, request)) || this.pair === null) return;
    if (this.project?.contents === before) await this.findings.check(this.pair);
  }

  /** Shows what went wrong, unless the person stopped it. */
  async #try<T>(ask: () => Promise<T>): Promise<T | null> {
    this.failure = null;
    this.removed = null;
    try {
      return await ask();
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.code === "gone") this.#follow(await this.client.call("workspace", {}));
      if (PASSING.includes(failure.code)) announcer.show(failureText(t(), failure));
      else if (failure.code !== "cancelled") this.failure = failure;
      return null;
    }
  }

  #follow(workspace: WorkspaceView, isRenamed = false): void {
    if (workspace.project?.path !== this.project?.path && !isRenamed) this.opened++;
    const known = this.workspace?.settings;
    // Settings that did not change stay the same object: the menu and the keys follow them.
    const isSame = known && JSON.stringify(known) === JSON.stringify(workspace.settings);
    this.workspace = isSame ? { ...workspace, settings: known } : workspace;
    if (!pairsOf(workspace.project).includes(this.pair ?? NaN)) this.#showFirstPair();
  }

  #showFirstPair(): void {
    this.pair = pairsOf(this.project)[0] ?? null;
    this.home = false;
  }
}

/** The commands that answer with the new state of the window. */
type CommandOfWorkspace = {
  [K in keyof Commands]: Commands[K]["view"] extends WorkspaceView ? K : never;
}[keyof Commands];

/** Failures that are said once, and need nothing but another key. */
const PASSING: Failure["code"][] = ["nothingToRegroup", "regroupApart", "blankParagraph"];

function pairsOf(project: ProjectView | null): number[] {
  return project?.releases.flatMap((release) => release.pairs.map(({ id }) => id)) ?? [];
}
