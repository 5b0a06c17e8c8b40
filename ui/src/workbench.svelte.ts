// Where a person is in the window and what stands around the texts; every command of a key or a button ends here.

import { tick } from "svelte";
import { MediaQuery } from "svelte/reactivity";

import type PairScreen from "./align/PairScreen.svelte";
import type { Client } from "./api/contract";
import type { AnchorView, BeginSectionText, PlaceView, RealignScope, TakenWordingView } from "./api/types";
import { firstPlace } from "./check/listing";
import type ProfilePicker from "./check/ProfilePicker.svelte";
import type CompareScreen from "./diff/CompareScreen.svelte";
import { findingMessage, keyLabel, severityName, spoken, t } from "./i18n";
import { Picking } from "./import/picking";
import { Overview } from "./project/overview.svelte";
import { Annotations } from "./review/annotations.svelte";
import { Comments } from "./review/comments.svelte";
import { FindingText } from "./review/finding-text.svelte";
import type FindPanel from "./review/FindPanel.svelte";
import { mark } from "./review/marking";
import { rowMarks } from "./review/places";
import { Session } from "./session.svelte";
import { announcer } from "./shared/announce.svelte";
import { chordOf, type WindowCommand } from "./shared/keys";
import { type Mode, modeOf } from "./shared/modes";
import { goToRegion } from "./shared/regions";
import { keepZoom, keptZoom, USUAL_ZOOM, zoomed } from "./shared/zoom";
import { Concordance, selectedWords } from "./terms/concordance.svelte";
import { type PairLangs, TermWork } from "./terms/work.svelte";

/** Commands that hold in every mode; the others are for the rows of the pair. */
const EVERYWHERE: ReadonlySet<WindowCommand> = new Set<WindowCommand>([
  "openFiles",
  "openProject",
  "addVersion",
  "snapshot",
  "sectionText",
  "nextChange",
  "previousChange",
  "saveAs",
  "concordance",
  "palette",
  "undo",
  "redo",
  "settings",
  "keys",
  "zoomIn",
  "zoomOut",
  "zoomReset",
  "stopWork",
  "nextRegion",
  "previousRegion",
]);

const MAP_KEPT_AS = "map";

export class Workbench {
  readonly session: Session;
  readonly picking: Picking;
  readonly comments: Comments;
  readonly annotations: Annotations;
  readonly finding: FindingText;
  readonly terms: TermWork;
  readonly overview: Overview;
  readonly concordance: Concordance;

  mode: Mode = $state("revision");
  dialog: "settings" | "keys" | "palette" | "signOff" | "scoreCard" | "snapshot" | "sectionText" | null =
    $state(null);
  zoom = $state(keptZoom());
  showFindings = $state(true);
  /** Whether the terms of the row are shown. */
  showRowTerms = $state(true);
  /** Whether it is shown what other releases say. */
  showEarlier = $state(true);
  /** What the person said of the picture of the pair; `null` while they said nothing. */
  #keptMap: boolean | null = $state(keptMap());
  readonly #hasRoom = new MediaQuery("width >= 64rem");
  /** Whether the picture of the pair stands beside its rows: at first, where there is room for it. */
  readonly showMap = $derived(this.#keptMap ?? this.#hasRoom.current);
  /** What stands in the inspector in place of what was found. */
  aside: "find" | "comments" | "concordance" | "annotations" | "history" | null = $state(null);
  /** Whether the inspector says why a row stands as it does, in place of what was found. */
  explaining = $state(false);
  /** Where the reader is in the pair read last. */
  place = $state.raw({ pair: 0, row: 0 });
  /** The pair whose rows have come in. */
  shown: number | null = $state(null);
  /** The concept at which the list of all terms begins. */
  concept: string | null = $state(null);
  /** The term in dispute that is shown among the terms; an empty one for all of them. */
  dispute: string | null = $state(null);

  screen: PairScreen | undefined = $state();
  comparison: CompareScreen | undefined = $state();
  findPanel: FindPanel | undefined = $state();
  picker: ProfilePicker | undefined = $state();

  /** Whether the rows of the pair are on the screen. */
  readonly showsTexts = $derived(this.mode === "revision" || this.mode === "review");

  constructor(client: Client) {
    const session = new Session(client);
    this.session = session;
    this.picking = new Picking(client, session);
    this.comments = new Comments(client);
    this.annotations = new Annotations(client, (name, request) => session.change(name, request));
    this.finding = new FindingText(client);
    this.overview = new Overview(client);
    this.concordance = new Concordance(client);
    this.terms = new TermWork(client, {
      added: ({ workspace }) => session.adopt(workspace),
      prefer: (concept, term) => session.change("prefer_term", { concept, term }),
      replace: (pair, contents, places) => session.change("replace_term", { pair, contents, places }),
      failed: (failure) => (session.failure = failure),
    });
  }

  get settings() {
    return this.session.workspace?.settings;
  }

  /** Whether the reader has the texts, or looks at something else: what takes long in a long text waits until then. */
  get isReading(): boolean {
    return !this.showsTexts || this.shown === this.session.pair;
  }

  /** Whether a project is worked on, and not the first screen shown. */
  get isWorking(): boolean {
    return this.session.project !== null && !this.session.home;
  }

  /** The row of the reader. */
  get row(): number {
    return this.place.pair === this.session.pair ? this.place.row : 0;
  }

  /** The pair shown, with the languages of its texts. */
  get langs(): PairLangs {
    const { project, pair } = this.session;
    const known = project?.releases.flatMap(({ pairs }) => pairs).find(({ id }) => id === pair);
    return { pair: pair ?? 0, langs: [plain(known?.sourceLang, "en"), plain(known?.targetLang, "fr")] };
  }

  /** The name of the release of the pair shown. */
  get releaseName(): string {
    const { project, pair } = this.session;
    return project?.releases.find(({ pairs }) => pairs.some(({ id }) => id === pair))?.name ?? "";
  }

  /** Begins with a project that was opened. */
  beginProject(): void {
    this.place = { pair: 0, row: 0 };
    this.shown = null;
  }

  /** Hears in which row the reader is, once it has come in. */
  readsRow(pair: number, row: number): void {
    this.place = { pair, row };
    this.shown = pair;
  }

  /** Shows a row of a pair among its texts. */
  open(pair: number, row: number): void {
    const isShown = this.showsTexts && pair === this.session.pair;
    this.place = { pair, row };
    if (isShown) void this.screen?.goToRow(row, "target", true);
    else this.session.show(pair);
    if (!this.showsTexts) this.mode = "revision";
  }

  /** Takes a wording of another release over. */
  async takeWording({ paragraph, text }: TakenWordingView): Promise<void> {
    if (await this.session.edit(paragraph, text)) announcer.show(t().earlierTaken());
  }

  /** Looks in all releases for some words, or for those that are selected. */
  lookFor(words = selectedWords()): void {
    if (!this.isWorking) return;
    this.explaining = false;
    this.aside = "concordance";
    this.concordance.begin(words);
  }

  /** Shows what one check found in a pair. */
  openFindings(pair: number, check: string): void {
    this.session.findings.begin(pair, check);
    this.aside = null;
    this.explaining = false;
    this.showFindings = true;
    this.open(pair, 0);
  }

  /** Shows what a term in dispute is rendered by. */
  openDispute(term: string): void {
    this.dispute = term;
    this.mode = "terms";
  }

  /** What is marked in a row: what is looked for, what was found, and what a person marked. */
  marksOf(row: number) {
    const sought = this.aside === "find" ? this.finding.marksOf(row) : [];
    const more = [...this.annotations.marksOf(row), ...sought];
    return rowMarks(this.session.findings.marksOf(row), more, this.annotations.of(row).length);
  }

  termsOf(row: number) {
    if (!this.settings?.showTerms) return [];
    return this.terms.marks.of(row).map(({ place, state }) => ({ ...place, state }));
  }

  /** Begins the text of a section, and shows it beside that of its house. */
  async beginSectionText(request: BeginSectionText, name: string): Promise<void> {
    if (!(await this.session.beginSectionText(request))) return;
    this.dialog = null;
    this.mode = "compare";
    announcer.show(t().sectionBegun({ name }));
  }

  goToPlace(place: PlaceView, takeFocus: boolean): void {
    void this.screen?.goToRow(place.row, place.side, takeFocus);
  }

  stepToFound(direction: "next" | "previous"): void {
    if (this.aside !== "find") return void this.#openFind("query");
    const place = this.finding.step(direction, this.row);
    if (!place) {
      announcer.show(t().findNone());
      return;
    }
    void this.screen?.goToRow(place.row, place.side, false);
    const where = t().rowName({ row: place.row + 1 });
    announcer.say(`${where}: ${place.left}${place.found}${place.right}`);
  }

  async replaceFound(): Promise<void> {
    const { view, query, replacement, leftOut, replaced } = this.finding;
    if (!view || replaced === 0) return;
    const request = { contents: view.contents, query: { ...query }, replacement, leftOut: [...leftOut] };
    if (await this.session.replaceText(request)) announcer.show(t().findReplaced({ count: replaced }));
  }

  /** What a comment or a mark would be about. */
  get anchor(): AnchorView | null {
    return this.isWorking ? (this.screen?.anchor() ?? null) : null;
  }

  goToAnchor({ row, side }: AnchorView): void {
    void this.screen?.goToRow(row, side, false);
  }

  toggleAside(aside: "comments" | "annotations" | "history"): void {
    if (this.aside === aside) this.closeAside();
    else if (this.isWorking) this.openAside(aside);
  }

  openAside(aside: "find" | "comments" | "annotations" | "history"): void {
    this.explaining = false;
    if (!this.showsTexts) this.mode = "revision";
    this.aside = aside;
  }

  closeAside(): void {
    this.aside = null;
    this.screen?.focus();
  }

  async realign(scope: RealignScope): Promise<void> {
    if (await this.session.realign(scope)) announcer.show(t().realigned());
  }

  run(command: WindowCommand): void {
    const asked = modeOf(command);
    if (asked && this.isWorking) {
      this.concept = this.dispute = null;
      this.mode = asked;
    }
    if (asked || (!this.showsTexts && !EVERYWHERE.has(command))) return;
    if (this.#runOnWindow(command) || this.#runBeside(command) || mark(command, this)) return;
    this.screen?.command(command);
  }

  /** Commands for the program, its files and its dialogs; says whether it was one. */
  #runOnWindow(command: WindowCommand): boolean {
    const { session, picking } = this;
    switch (command) {
      case "openFiles":
        void picking.files();
        break;
      case "openProject":
        void picking.project();
        break;
      case "addVersion":
        void picking.version();
        break;
      case "saveAs":
        void picking.saveAs();
        break;
      case "undo":
        void session.undo();
        break;
      case "redo":
        void session.redo();
        break;
      case "stopWork":
        if (session.aligning) void session.cancel();
        break;
      case "settings":
      case "keys":
      case "palette":
        this.dialog = command;
        break;
      case "scoreCard":
      case "snapshot":
      case "sectionText":
      case "signOff":
        if (this.isWorking && session.pair !== null) this.dialog = command;
        break;
      case "invisibles":
        if (this.settings)
          void session.saveSettings({ ...this.settings, showInvisibles: !this.settings.showInvisibles });
        break;
      case "zoomIn":
        this.#setZoom(zoomed(this.zoom, "in"));
        break;
      case "zoomOut":
        this.#setZoom(zoomed(this.zoom, "out"));
        break;
      case "zoomReset":
        this.#setZoom(USUAL_ZOOM);
        break;
      case "nextRegion":
        goToRegion("next");
        break;
      case "previousRegion":
        goToRegion("previous");
        break;
      case "nextChange":
      case "previousChange":
        if (this.isWorking && session.pair !== null) this.mode = "compare";
        this.comparison?.command(command);
        break;
      default:
        return false;
    }
    return true;
  }

  /** Commands for what stands beside the texts; says whether it was one. */
  #runBeside(command: WindowCommand): boolean {
    switch (command) {
      case "find":
        void this.#openFind("query");
        break;
      case "replace":
        void this.#openFind("replacement");
        break;
      case "nextFound":
        this.stepToFound("next");
        break;
      case "previousFound":
        this.stepToFound("previous");
        break;
      case "comment":
        this.comments.place = this.anchor;
        if (this.comments.place) this.openAside("comments");
        break;
      case "comments":
        this.toggleAside("comments");
        break;
      case "concordance":
        this.lookFor();
        break;
      case "history":
        this.toggleAside("history");
        break;
      case "nextComment":
        this.#stepToComment("next");
        break;
      case "previousComment":
        this.#stepToComment("previous");
        break;
      case "findings":
        this.showFindings = this.explaining || this.aside !== null || !this.showFindings;
        this.aside = null;
        this.explaining = false;
        break;
      case "nextFinding":
        this.#stepToFinding("next");
        break;
      case "previousFinding":
        this.#stepToFinding("previous");
        break;
      case "fixFinding":
        this.#fixFinding();
        break;
      case "dismissFinding":
        this.#dismissFinding();
        break;
      case "addTerm":
        this.showRowTerms = true;
        void this.terms.take(this.screen?.selection() ?? null, this.langs, keyLabel(t(), chordOf("addTerm")));
        break;
      case "rowTerms":
        this.showRowTerms = !this.showRowTerms;
        break;
      case "map":
        this.#keptMap = !this.showMap;
        localStorage.setItem(MAP_KEPT_AS, String(this.#keptMap));
        break;
      case "earlier":
        this.showEarlier = !this.showEarlier;
        break;
      case "rules":
        this.picker?.open();
        break;
      default:
        return false;
    }
    return true;
  }

  #setZoom(size: number): void {
    this.zoom = size;
    keepZoom(size);
  }

  /** Goes to the next or previous finding, and says what was found there. */
  #stepToFinding(direction: "next" | "previous"): void {
    this.explaining = false;
    if (!this.isWorking) return;
    const found = this.session.findings.step(direction, this.row);
    if (!found) {
      const { view, checking } = this.session.findings;
      const none = direction === "next" ? t().findingsNoneAfter() : t().findingsNoneBefore();
      announcer.show(checking && !view ? t().findingsNoneYet() : none);
      return;
    }
    const place = firstPlace(found);
    if (place) this.goToPlace(place, false);
    const where = t().rowName({ row: found.row + 1 });
    announcer.say(`${where}, ${severityName(t(), found.severity)}: ${findingMessage(spoken.byId, found)}`);
  }

  #fixFinding(): void {
    const { current } = this.session.findings;
    if (current?.fix && !current.dismissed) void this.session.fix([current.index]);
  }

  #dismissFinding(): void {
    const { current } = this.session.findings;
    if (current && !current.dismissed) void this.session.dismiss(current, "here", "");
  }

  async #openFind(where: "query" | "replacement"): Promise<void> {
    const { pair } = this.session;
    if (!this.isWorking || pair === null) return;
    const selected = document.getSelection()?.toString() ?? "";
    if (selected !== "" && !selected.includes("\n")) {
      this.finding.query = { ...this.finding.query, text: selected };
      this.finding.changed(pair);
    }
    this.openAside("find");
    await tick();
    this.findPanel?.focus(where);
  }

  #stepToComment(direction: "next" | "previous"): void {
    const thread = this.comments.step(direction, this.row);
    if (!thread) {
      announcer.show(direction === "next" ? t().commentsNoneAfter() : t().commentsNoneBefore());
      return;
    }
    this.openAside("comments");
    this.goToAnchor(thread);
    announcer.say(thread.comments.map(({ by, text }) => `${by}: ${text}`).join(" "));
  }
}

function keptMap(): boolean | null {
  const kept = localStorage.getItem(MAP_KEPT_AS);
  return kept === null ? null : kept === "true";
}

/** A language without its region. */
function plain(tag: string | undefined, usual: string): string {
  return tag === undefined || tag === "und" ? usual : (tag.split("-")[0] ?? usual);
}
