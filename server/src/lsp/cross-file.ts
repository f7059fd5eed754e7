import type { AnyKind } from '../core/kind';
import { addressKey, type FileSays, factsReadBy, type OtherFiles, otherFiles, saysOf } from '../core/other-files';
import type { OpenDocument } from './documents';
import { folderOf } from './host';
import { saidBy } from './said';
import type { IndexedFiles } from './workspace-index';

/** How long nothing may be typed before other documents are compared anew: a keystroke pays for its own document alone. */
const restMilliseconds = 60;

/** What one open document says, and whether the others were told. */
interface Known {
  readonly model: unknown;
  readonly says: FileSays;
  readonly told: boolean;
}

/** What one open document sees of other files. */
interface View {
  readonly of: OtherFiles;
  /** What is said and where; what is said. */
  readonly places: string;
  readonly meaning: string;
  /** What was known when it was made. */
  state: number;
}

export interface CrossFileSources {
  /** The files on disk; asked when the first document needs them, and whenever they may have changed. */
  readonly index: () => Promise<IndexedFiles>;
  readonly folders: () => Iterable<string>;
  readonly open: () => Iterable<OpenDocument>;
  readonly kindOf: (document: OpenDocument) => AnyKind | undefined;
  /** Whether what was found in a document points to other files. */
  readonly pointsElsewhere: (uri: string) => boolean;
  /** Has documents checked again. */
  readonly again: (uris: readonly string[]) => void;
}

/**
 * What the other files of the deployment say to each open document whose kind has rules that compare. Without such a
 * document nothing is read and nothing worked out. What an editor has open counts as it is there.
 */
export class CrossFile {
  readonly #readers = new Map<string, AnyKind>();
  readonly #open = new Map<string, Known>();
  readonly #views = new Map<string, View>();
  #indexed: IndexedFiles | undefined;
  #deployments: ReadonlySet<string> = new Set();
  #update: 'none' | 'running' | 'again' = 'none';
  #state = 0;
  readonly #unheard = new Map<OpenDocument, AnyKind>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly sources: CrossFileSources) {}

  /** What a document is compared with; undefined where its kind compares nothing, or until the other files are read. */
  of({ uri }: OpenDocument, kind: AnyKind): OtherFiles | undefined {
    if (factsReadBy(kind).length === 0) return undefined;
    this.#readers.set(uri, kind);
    if (!this.#indexed) this.filesChanged();
    return this.#view(uri, kind)?.of;
  }

  /** A document was checked: those that it says something new to are checked again, once it rests for a moment. */
  checked(document: OpenDocument, kind: AnyKind): void {
    if (!this.#isRead(document.uri, kind)) return void this.#open.delete(addressKey(document.uri));
    this.#unheard.set(document, kind);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#hear(), restMilliseconds);
  }

  #hear(): void {
    const isNew = [...this.#unheard].filter(([document, kind]) => this.#isNew(document, kind)).length > 0;
    this.#unheard.clear();
    if (isNew) this.#changed();
  }

  /** Takes in what a document says. Whether that is something else than before; a version that is not checked yet will be heard then. */
  #isNew(document: OpenDocument, kind: AnyKind): boolean {
    const { uri, analysed } = document;
    const key = addressKey(uri);
    const known = this.#open.get(key);
    if (!analysed || (known?.told && known.model === analysed.model) || !this.#isRead(uri, kind)) return false;
    const says = saysOf(uri, kind, analysed.model);
    this.#open.set(key, { model: analysed.model, says, told: true });
    const { places } = saidBy(says, kind.spaces!);
    return !known?.told || saidBy(known.says, kind.spaces!).places !== places;
  }

  /** A document was closed: what is on disk counts again. */
  closed(uri: string): void {
    this.#readers.delete(uri);
    this.#views.delete(uri);
    for (const document of this.#unheard.keys()) if (document.uri === uri) this.#unheard.delete(document);
    if (this.#open.delete(addressKey(uri))) this.#changed();
    this.filesChanged();
  }

  /** Files on disk, or folders of the workspace, may have changed. */
  filesChanged(): void {
    if (this.#readers.size === 0) this.#indexed = undefined;
    else if (this.#update === 'none') void this.#read();
    else this.#update = 'again';
  }

  async #read(): Promise<void> {
    this.#update = 'running';
    this.#indexed = await this.sources.index().catch(() => this.#indexed);
    this.#deployments = new Set([...(this.#indexed?.deployments ?? [])].map(addressKey));
    const isStale = (this.#update as string) === 'again';
    this.#update = 'none';
    this.#changed();
    if (isStale) this.filesChanged();
  }

  /** Whether another open document is compared with files of that kind. */
  #isRead(uri: string, { spaces = [] }: AnyKind): boolean {
    if (spaces.length === 0) return false;
    for (const [reader, kind] of this.#readers)
      if (reader !== uri && factsReadBy(kind).some(space => spaces.includes(space))) return true;
    return false;
  }

  /** Has documents checked again to which other files now say something else, or something else than where they point to. */
  #changed(): void {
    this.#state++;
    const again = [...this.#readers].filter(([uri, kind]) => {
      const before = this.#views.get(uri);
      const now = this.#view(uri, kind);
      return now?.meaning !== before?.meaning || (now?.places !== before?.places && this.sources.pointsElsewhere(uri));
    });
    if (again.length > 0) this.sources.again(again.map(([uri]) => uri));
  }

  #view(uri: string, kind: AnyKind): View | undefined {
    if (!this.#indexed) return undefined;
    const known = this.#views.get(uri);
    if (known?.state === this.#state) return known;
    const spaces = factsReadBy(kind);
    const files = this.#filesFor(uri, spaces, this.#indexed);
    const complete = this.#indexed.complete && this.#folderOf(uri) !== undefined;
    const said = files.map(file => saidBy(file, spaces));
    const places = `${complete} ${said.map(each => each.places).join()}`;
    if (known?.places === places) {
      known.state = this.#state;
      return known;
    }
    const meaning = `${complete} ${said.map(each => each.meaning).join()}`;
    const view = { of: otherFiles(uri, files, complete), places, meaning, state: this.#state };
    this.#views.set(uri, view);
    return view;
  }

  /** The files that say something to a document: those of its deployment, and those above it where no configuration file says how far that goes. */
  #filesFor(uri: string, spaces: readonly string[], { files, above }: IndexedFiles): FileSays[] {
    const open = new Map([...this.sources.open()].map(document => [addressKey(document.uri), document]));
    const onDisk = [...files, ...above].filter(file => !open.has(addressKey(file.uri)));
    const own = addressKey(uri);
    const home = this.#deploymentOf(uri);
    const isStated = home !== undefined && this.#deployments.has(home);
    return [...[...open.values()].flatMap(document => this.#saysOf(document) ?? []), ...onDisk]
      .filter(file => file.spaces.some(space => spaces.includes(space)) && addressKey(file.uri) !== own)
      .filter(file => this.#deploymentOf(file.uri) === home || (!isStated && isAbove(file.uri, uri)))
      .sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** What an open document says, also before its first check. */
  #saysOf(document: OpenDocument): FileSays | undefined {
    const key = addressKey(document.uri);
    const known = this.#open.get(key);
    if (known) return known.says;
    const kind = this.sources.kindOf(document);
    if (!kind?.spaces) return undefined;
    const model = document.modelOf(kind);
    const says = saysOf(document.uri, kind, model);
    this.#open.set(key, { model, says, told: false });
    return says;
  }

  /** The folder of the nearest configuration file upward, else of the workspace, else the file's own. */
  #deploymentOf(uri: string): string | undefined {
    const folder = folderOf(addressKey(uri));
    for (let at = folder; at !== undefined; at = folderOf(at)) if (this.#deployments.has(at)) return at;
    return this.#folderOf(uri) ?? folder;
  }

  /** The workspace's folder that holds a file. */
  #folderOf(uri: string): string | undefined {
    const key = addressKey(uri);
    const holding = [...this.sources.folders()].map(folder => addressKey(folder).replace(/\/$/, ''));
    return holding.filter(folder => key.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
  }
}

function isAbove(uri: string, below: string): boolean {
  return addressKey(below).startsWith(`${folderOf(addressKey(uri))}/`);
}
