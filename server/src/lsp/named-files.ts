import type { AnyKind } from '../core/kind';
import { countsInFolder, mostOfFolder, type Named, type NamedFile, type NamedFiles } from '../core/named-files';
import { addressKey } from '../core/other-files';
import { folderOf, type Looked } from './host';
import type { MaybeAsync } from './maybe-async';

/** Bytes of a file that a document names; how many paths are looked at; in how many rounds. */
const bounds = { size: 1_000_000, paths: 100, rounds: 10 };

/** How long nothing may be typed in a file before the documents that name it are checked anew. */
const restMilliseconds = 60;

type Found = Named | 'missing' | undefined;

/** What a path brought, and the addresses that were looked at for it. */
interface Answer {
  readonly found: Found;
  readonly looked: readonly string[];
}

export interface NamedFileSources {
  /** What is stored at an address. */
  readonly look: (uri: string, limit: number) => MaybeAsync<Looked | undefined>;
  /** The text of a document that is open. */
  readonly openText: (uri: string) => string | undefined;
  readonly folders: () => Iterable<string>;
  /** Has documents checked again. */
  readonly again: (uris: readonly string[]) => void;
}

/** The answers that are there; remembers what else it is asked for. The same object as long as it says the same. */
class Answers implements NamedFiles {
  readonly asked = new Set<string>();

  constructor(readonly known: ReadonlyMap<string, Answer> = new Map()) {}

  at(path: string): Found {
    const answer = this.known.get(path);
    if (!answer && this.known.size + this.asked.size < bounds.paths) this.asked.add(path);
    return answer?.found;
  }
}

/**
 * The files that documents name, looked for beside each document and then in the folders of the workspace, never outside of these. What an
 * editor has open counts as it is there.
 */
export class NamedFilesOfDocuments {
  readonly #answers = new Map<string, Answers>();
  readonly #looking = new Map<string, Promise<void>>();
  readonly #changed = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly sources: NamedFileSources) {}

  /** What a document's paths bring, as far as that is known; undefined where its kind names none. */
  of(uri: string, kind: AnyKind): NamedFiles | undefined {
    if (!kind.whole) return undefined;
    let answers = this.#answers.get(uri);
    if (!answers) {
      answers = new Answers();
      this.#answers.set(uri, answers);
    }
    return answers;
  }

  /** A document was checked: what was asked for is looked for, and the document checked again. */
  checked(uri: string): void {
    const answers = this.#answers.get(uri);
    if (!answers?.asked.size || this.#looking.has(uri)) return;
    const looking = this.#lookFor(uri, answers).then(next => {
      this.#looking.delete(uri);
      if (this.#answers.get(uri) !== answers) return;
      this.#answers.set(uri, next);
      this.sources.again([uri]);
    });
    this.#looking.set(uri, looking);
  }

  /** Once nothing is looked for that a document names. @param check checks it */
  async settled(uri: string, check: () => MaybeAsync<unknown>): Promise<void> {
    clearTimeout(this.#timer);
    await this.#lookAgain();
    for (let round = 0; round < bounds.rounds; round++) {
      await check();
      const looking = this.#looking.get(uri);
      if (!looking) return;
      await looking;
    }
  }

  /** The same for a text that no editor has open. @param read asks for what it names */
  async forText(uri: string, read: (named: NamedFiles) => unknown): Promise<NamedFiles> {
    let answers = new Answers();
    for (let round = 0; round < bounds.rounds; round++) {
      read(answers);
      if (answers.asked.size === 0) break;
      answers = await this.#lookFor(uri, answers);
    }
    return answers;
  }

  /** A file was changed, made, removed, opened or closed: documents that name it are checked again, once it rests. */
  changed(uri: string): void {
    if (this.#answers.size === 0) return;
    this.#changed.add(addressKey(uri));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#lookAgain(), restMilliseconds);
  }

  /** A document was closed. */
  closed(uri: string): void {
    this.#answers.delete(uri);
  }

  async #lookAgain(): Promise<void> {
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const [uri, answers] of this.#answers) {
      const stale = [...answers.known].filter(([, { looked }]) => looked.some(each => isOf(each, changed)));
      if (stale.length === 0) continue;
      const known = new Map(answers.known);
      for (const [path] of stale) known.set(path, await this.#answer(uri, path));
      if (this.#answers.get(uri) !== answers) continue;
      this.#answers.set(uri, new Answers(known));
      this.sources.again([uri]);
    }
  }

  async #lookFor(uri: string, { known, asked }: Answers): Promise<Answers> {
    const next = new Map(known);
    for (const path of asked) next.set(path, await this.#answer(uri, path));
    return new Answers(next);
  }

  async #answer(uri: string, path: string): Promise<Answer> {
    const looked = addressesOf(path, uri, this.sources.folders());
    for (const address of looked) {
      const found = await this.#find(address);
      if (found !== 'missing') return { found, looked };
    }
    return { found: looked.length > 0 ? 'missing' : undefined, looked };
  }

  async #find(address: string): Promise<Found> {
    const found = await this.#look(address);
    if (found?.is === 'missing') return 'missing';
    if (found?.is === 'file') return { isFolder: false, files: [found] };
    if (!found) return undefined;
    const files: NamedFile[] = [];
    for (const name of found.names.filter(countsInFolder).slice(0, mostOfFolder)) {
      const file = await this.#look(`${address}/${encodeURIComponent(name)}`);
      if (file?.is === 'file') files.push(file);
    }
    return { isFolder: true, files };
  }

  #look(address: string): MaybeAsync<Looked | undefined> {
    const text = this.sources.openText(address);
    return text === undefined ? this.sources.look(address, bounds.size) : { is: 'file', text };
  }
}

/** Whether an address, or one in its folder, is among some. */
function isOf(address: string, changed: readonly string[]): boolean {
  const key = addressKey(address);
  return changed.some(each => each === key || each.startsWith(`${key}/`));
}

/** The addresses that a relative path may stand for: beside a file, and in the folders of the workspace; none that leads out of these. */
function addressesOf(path: string, uri: string, folders: Iterable<string>): string[] {
  const own = folderOf(uri);
  if (own === undefined || path === '' || /^(?:[\\/]|[a-z]:)/i.test(path)) return [];
  const roots = [own, ...[...folders].map(folder => folder.replace(/\/$/, ''))];
  const addresses = roots.map(root => joined(root, path));
  return [...new Set(addresses)].filter(address => roots.some(root => address.startsWith(`${root}/`)));
}

function joined(folder: string, path: string): string {
  const parts = folder.split('/');
  for (const part of path.split(/[\\/]+/)) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(encodeURIComponent(part));
  }
  return parts.join('/');
}
