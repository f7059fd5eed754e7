import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { RunRequest } from '../domain/rewrite/run/request';
import type { WebConfig } from '../kinds/web-config/model';
import type { Positions } from '../services/positions';
import { addressesBeside, type DryRunAnswer, type TestedFile } from '../services/rewrite-views';
import type { Session } from './session';

/** The largest file that is read for a dry run, in bytes. */
const sizeLimit = 5_000_000;

interface RewriteParams {
  readonly uri: string;
  readonly request: RunRequest;
}

interface TestsParams {
  /** Files of tests; those of the workspace where it is missing. */
  readonly uris?: readonly string[];
  /** Whether to run the tests, or only to tell them. */
  readonly run?: boolean;
}

/** Answers dry runs of rewrite rules and runs of rewrite tests. What they need is loaded when the first is asked for. */
export function answerRewriteRequests(connection: Connection, sessionOf: () => Session): void {
  const guarded = async <R>(work: () => Promise<R>): Promise<R> => {
    try {
      return await work();
    } catch (error) {
      throw sessionOf().asResponseError(error);
    }
  };
  connection.onRequest('ccconfig/rewrite', (params: RewriteParams) => guarded(() => dryRun(sessionOf(), params)));
  connection.onRequest('ccconfig/rewriteTests', (params: TestsParams, token: CancellationToken) =>
    guarded(() => tests(sessionOf(), params, token)),
  );
}

interface Source {
  readonly uri: string;
  readonly model: WebConfig;
  readonly positions: Positions;
}

async function dryRun(session: Session, { uri, request }: RewriteParams): Promise<DryRunAnswer> {
  const { dryRunAnswer, dryRunProblem } = await import('../services/rewrite-views');
  const source = await sourceAt(session, uri);
  return source ? dryRunAnswer(source.model, source.positions, request) : dryRunProblem('notThere');
}

/** The rewrite configuration at an address, as it stands in the editor or else on disk; to be used at once. */
async function sourceAt(session: Session, uri: string): Promise<Source | undefined> {
  const { document } = await session.check(uri);
  if (document?.analysis.kind.id !== 'web-config') return ownSourceAt(session, uri);
  return { uri, model: document.analysis.model as WebConfig, positions: document.positions };
}

/** The same read anew, so that it stays as it is while the document changes. */
async function ownSourceAt(session: Session, uri: string): Promise<Source | undefined> {
  const text = await session.textOf(uri, sizeLimit);
  if (text === undefined) return undefined;
  const { parseWebConfig } = await import('../kinds/web-config/parse');
  return { uri, model: parseWebConfig(text), positions: TextDocument.create(uri, 'web-config', 0, text) };
}

/** Tells or runs the tests of files, with room for other requests in between. */
async function tests(
  session: Session,
  { uris, run = true }: TestsParams,
  token: CancellationToken,
): Promise<readonly TestedFile[]> {
  const { testedFile } = await import('../services/rewrite-views');
  const files: TestedFile[] = [];
  for (const uri of uris ?? (await testFilesOf(session))) {
    const text = await session.textOf(uri, sizeLimit);
    if (text === undefined) continue;
    const subject = run ? await subjectOf(session, uri) : undefined;
    const pause = async () => {
      await new Promise<void>(resolve => setTimeout(resolve));
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    };
    files.push(await testedFile({ uri, text, subject, run, pause }));
  }
  return files;
}

async function subjectOf(session: Session, testsUri: string): Promise<Source | undefined> {
  for (const uri of addressesBeside(testsUri)) {
    const source = await ownSourceAt(session, uri);
    if (source) return source;
  }
  return undefined;
}

/** The files of tests in the workspace and in the editor. */
async function testFilesOf(session: Session): Promise<string[]> {
  const registry = await session.registry();
  const isTests = (name: string): boolean => registry.byName(name)?.id === 'rewrite-tests';
  const found = new Set(session.documents.keys().filter(isTests));
  for (const folder of session.folders)
    for (const uri of (await session.host.find?.(folder, isTests))?.uris ?? []) found.add(uri);
  return [...found].sort();
}
