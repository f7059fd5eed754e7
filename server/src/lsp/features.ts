import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { CheckedDocument } from '../services/checked-document';
import { codeActionsOf } from '../services/code-actions';
import { completionData, completionsOf, resolvedCompletion } from '../services/completion';
import { refusals } from '../services/data/titles';
import { diagnosticsOf } from '../services/diagnostics';
import { foldsOf } from '../services/folding';
import { hoverOf } from '../services/hover';
import { lensesOf } from '../services/lenses';
import { linksOf } from '../services/links';
import {
  definitionsOf,
  highlightsOf,
  type NameAt,
  nameAt,
  nameProblem,
  referencesOf,
  renameEdits,
  renameTarget,
  takenProblem,
} from '../services/names';
import { spanOf } from '../services/positions';
import { findRefactoring, objectionTo, refactorCommand } from '../services/refactor';
import { selectionOf } from '../services/selection';
import { symbolsOf } from '../services/symbols';
import { documentEditOf, workspaceEditOf } from '../services/workspace-edits';
import { answerCsrRequests } from './csr-requests';
import { answerFramingRequests } from './framing-requests';
import type { MaybeAsync } from './maybe-async';
import { answerRewriteRequests } from './rewrite-requests';
import type { Outcome, Session } from './session';
import { askInTurns, inOneTurn } from './turns';

type At = { readonly textDocument: TextDocumentIdentifier };
type AtPosition = At & { readonly position: Position };

/** Answers every request about documents. `sessionOf` gives the session once the client has introduced itself. */
export function answerRequests(connection: Connection, sessionOf: () => Session): void {
  const on = about(sessionOf);
  const { languages } = connection;
  languages.diagnostics.on((params, token) => pull(sessionOf(), params, token));
  connection.onCodeAction(
    on([], ({ range, context }, document, { client }) =>
      codeActionsOf(document, spanOf(document.positions, range), context, client),
    ),
  );
  connection.onCompletion(
    on(null, ({ position }, document, { client }) =>
      completionsOf(document, document.positions.offsetAt(position), client),
    ),
  );
  connection.onCompletionResolve((item, token) => {
    const uri = completionData(item)?.uri ?? '';
    return answer(sessionOf(), uri, token, (document, { client }) => resolvedCompletion(item, document, client));
  });
  connection.onHover(
    on(
      null,
      ({ position }, document, { client }) => hoverOf(document, document.positions.offsetAt(position), client) ?? null,
    ),
  );
  connection.onDocumentSymbol(on(null, (_, document, { client }) => symbolsOf(document, client)));
  connection.onFoldingRanges(on([], (_, document) => foldsOf(document)));
  connection.onSelectionRanges(
    on([], ({ positions }, document) =>
      positions.map(position => selectionOf(document, document.positions.offsetAt(position))),
    ),
  );
  connection.onDocumentLinks(on([], (_, document) => linksOf(document)));
  connection.onCodeLens(on([], (_, document, { client }) => lensesOf(document, client)));
  connection.onDocumentHighlight(
    on([], ({ position }, document) => highlightsOf(document, document.positions.offsetAt(position))),
  );
  answerNames(connection, on);
  answerRewriteRequests(connection, sessionOf);
  answerFramingRequests(connection, sessionOf);
  answerCsrRequests(connection, sessionOf);
  connection.onExecuteCommand(({ command, arguments: given = [] }) => {
    const [uri, id] = given as unknown[];
    if (command !== refactorCommand || typeof uri !== 'string' || typeof id !== 'string') return null;
    return refactor(sessionOf(), uri, id);
  });
  connection.onRequest('ccconfig/status', ({ uri }: TextDocumentIdentifier) => sessionOf().status(uri));
}

/** Names: rename and references, across files where others share them. */
function answerNames(connection: Connection, on: ReturnType<typeof about>): void {
  const offsetIn = (document: CheckedDocument, { position }: AtPosition) => document.positions.offsetAt(position);
  const filesWith = async ({ alone }: NameAt, session: Session, token: CancellationToken) =>
    alone ? [alone] : unlessCancelled(session.facts(), token);
  connection.onPrepareRename(
    on(null, (params, document) => renameTarget(document, offsetIn(document, params)) ?? null),
  );
  connection.onRenameRequest(
    on(null, async (params, document, session, token) => {
      const name = nameAt(document, offsetIn(document, params));
      if (!name) return null;
      const problem = nameProblem(name.target.space, params.newName);
      if (problem) throw new ResponseError(LSPErrorCodes.RequestFailed, problem);
      const files = [...(await filesWith(name, session, token))];
      const taken = takenProblem(files, name.target, params.newName);
      if (taken) throw new ResponseError(LSPErrorCodes.RequestFailed, taken);
      return workspaceEditOf(renameEdits(files, name.target, params.newName), session.client);
    }),
  );
  connection.onDefinition(
    on([], async (params, document, session, token) => {
      const name = nameAt(document, offsetIn(document, params));
      return name ? definitionsOf(await filesWith(name, session, token), name.target) : [];
    }),
  );
  connection.onReferences(
    on([], async (params, document, session, token) => {
      const name = nameAt(document, offsetIn(document, params));
      if (!name) return [];
      return referencesOf(await filesWith(name, session, token), name.target, params.context.includeDeclaration);
    }),
  );
}

/** Makes handlers of requests about one document; a document that is not ours gets `nothing`. */
function about(sessionOf: () => Session) {
  return <P extends At, R, N>(
    nothing: N,
    handle: (params: P, document: CheckedDocument, session: Session, token: CancellationToken) => MaybeAsync<R>,
  ) =>
    (params: P, token: CancellationToken): Promise<R | N> =>
      answer(sessionOf(), params.textDocument.uri, token, (document, session) =>
        document ? handle(params, document, session, token) : nothing,
      );
}

/** Runs a request on the checked document; a defect is logged and answered without any text of a file. */
async function answer<R>(
  session: Session,
  uri: string,
  token: CancellationToken,
  handle: (document: CheckedDocument | undefined, session: Session) => MaybeAsync<R>,
): Promise<R> {
  try {
    return await askInTurns(async () => {
      throwIfCancelled(token);
      const outcome = session.check(uri);
      const { document } = outcome instanceof Promise ? await outcome : outcome;
      throwIfCancelled(token);
      return inOneTurn(() => handle(document, session));
    });
  } catch (error) {
    throw session.asResponseError(error);
  }
}

function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}

/** Waits for work that others may wait for too, but no longer than the client does. */
function unlessCancelled<T>(work: Promise<T>, token: CancellationToken): Promise<T> {
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() =>
      reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')),
    );
    work.then(resolve, reject).finally(() => listening.dispose());
  });
}

/** Diagnostics for a client that asks for them; `unchanged` where it has them already. */
async function pull(
  session: Session,
  { textDocument: { uri }, previousResultId }: At & { readonly previousResultId?: string },
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  await session.quiet.of(uri);
  throwIfCancelled(token);
  try {
    const outcome = await session.check(uri);
    throwIfCancelled(token);
    return reportOf(session, uri, outcome, previousResultId);
  } catch (error) {
    throw session.asResponseError(error);
  }
}

let states = 0;
const stateNumbers = new WeakMap<object, number>();

/** A number for what other files said, the same as long as they say the same; 0 where nothing was compared. */
function stateOf(others: object | undefined): number {
  if (!others) return 0;
  if (!stateNumbers.has(others)) stateNumbers.set(others, ++states);
  return stateNumbers.get(others)!;
}

function reportOf(
  session: Session,
  uri: string,
  { document, effective }: Outcome,
  previousResultId: string | undefined,
): DocumentDiagnosticReport {
  if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const resultId = `${session.documents.get(uri)?.opening}.${document.version}.${effective.id}.${stateOf(document.analysis.others)}`;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const items = diagnosticsOf(document, session.client, other => session.positionsOf(other));
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** Has the client apply a refactoring of a whole file as one edit; a conversion only if its result passes verification. */
async function refactor(session: Session, uri: string, id: string): Promise<null> {
  const { connection, client } = session;
  const { document } = await session.check(uri);
  const refactoring = document && findRefactoring(document.analysis, id);
  if (!refactoring) return refuse(session, refusals.gone);
  const { text } = document.analysis;
  const edit = documentEditOf(document, refactoring.edits, client);
  const objection = await objectionTo(refactoring, text);
  if (objection) return refuse(session, refusals.objection(objection));
  if (session.documents.get(uri)?.version !== document.version) return refuse(session, refusals.gone);
  const { applied } = await connection.workspace.applyEdit({ label: refactoring.title, edit });
  return applied ? null : refuse(session, refusals.notApplied);
}

function refuse(session: Session, why: string): null {
  session.warn(why);
  return null;
}
