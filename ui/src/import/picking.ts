// The dialogs of the system in which files are picked, and what is done with what was picked.

import type { Client, FileKind } from "../api/contract";
import { projectTitle, t } from "../i18n";
import type { Session } from "../session.svelte";
import { announcer } from "../shared/announce.svelte";
import { asFileName } from "../shared/paths";
import { PROJECT_ENDING, TEXT_ENDINGS } from "./taking";

export class Picking {
  readonly #client: Client;
  readonly #session: Session;

  constructor(client: Client, session: Session) {
    this.#client = client;
    this.#session = session;
  }

  /** Two texts, or the one that is still missing. */
  async files(): Promise<void> {
    const isSecond = this.#session.firstFile !== null;
    const title = isSecond ? t().pickOtherTitle() : t().pickFilesTitle();
    const paths = await this.#client.pickFiles(title, texts(), !isSecond);
    if (paths.length > 2) announcer.show(t().dropTooMany());
    else await this.#session.take(paths);
  }

  /** The next version of a text of the project. */
  async version(): Promise<void> {
    if (!this.#session.project || this.#session.opening) return;
    const [path] = await this.#client.pickFiles(t().versionTitle(), texts(), false);
    if (path !== undefined) await this.#session.offerVersions([path], true);
  }

  async project(): Promise<void> {
    const path = await this.#client.pickProject(t().pickProjectTitle(), projects());
    if (path !== null) await this.#session.openProject(path);
  }

  async saveAs(): Promise<void> {
    const { project } = this.#session;
    if (!project) return;
    const name = `${asFileName(projectTitle(t(), project))}.${PROJECT_ENDING}`;
    const path = await this.#client.pickSavePath(t().pickSaveTitle(), projects(), name);
    if (path !== null) await this.#session.saveAs(path);
  }
}

const texts = (): FileKind => ({ name: t().kindTexts(), extensions: TEXT_ENDINGS });
const projects = (): FileKind => ({ name: t().kindProjects(), extensions: [PROJECT_ENDING] });
