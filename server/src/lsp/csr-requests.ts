import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpensslCnf } from '../kinds/openssl-cnf/model';
import type { CsrAnswer } from '../services/csr-views';
import { folderOf } from './host';
import type { Session } from './session';

/** The largest file that is read for a request, in bytes; of how many others, in how many rounds, a file may include. */
const bounds = { size: 1_000_000, files: 20, rounds: 5 };

/** Answers what concerns certificate requests. What that needs is loaded when the first is asked for. */
export function answerCsrRequests(connection: Connection, sessionOf: () => Session): void {
  const guarded = async <R>(work: (views: typeof import('../services/csr-views')) => R | Promise<R>): Promise<R> => {
    try {
      return await work(await import('../services/csr-views'));
    } catch (error) {
      throw sessionOf().asResponseError(error);
    }
  };
  connection.onRequest('ccconfig/csr', ({ uri }: { readonly uri: string }) =>
    guarded(views => requestOf(sessionOf(), uri, views)),
  );
  connection.onRequest('ccconfig/certificateForms', () => guarded(views => views.certificateForms()));
  connection.onRequest('ccconfig/newCertificateRequest', (params: object) =>
    guarded(views => views.newRequestAnswer(params)),
  );
}

type Views = typeof import('../services/csr-views');

/** The request that a file makes, as it stands in the editor or else on disk. */
async function requestOf(session: Session, uri: string, views: Views): Promise<CsrAnswer> {
  const { document } = await session.check(uri);
  if (document?.analysis.kind.id === 'openssl-cnf') {
    const model = document.analysis.model as OpensslCnf;
    const { text } = model.file;
    if (!model.file.statements.some(({ kind }) => kind === 'include'))
      return views.csrAnswer(model, document.positions);
    return views.includingAnswer(text, await includedBy(session, uri, text, views), document.positions);
  }
  const text = await session.textOf(uri, bounds.size);
  if (text === undefined) return views.csrProblem();
  const positions = TextDocument.create(uri, 'openssl-cnf', 0, text);
  return views.includingAnswer(text, await includedBy(session, uri, text, views), positions);
}

/** The texts that a file includes, its own and those of others, by path; undefined where nothing is found. */
async function includedBy(session: Session, uri: string, text: string, views: Views) {
  const included = new Map<string, string | undefined>();
  for (let round = 0; round < bounds.rounds; round++) {
    const missing = views.missingIncludes(text, included);
    if (missing.length === 0) break;
    for (const path of missing) {
      if (included.size >= bounds.files) return included;
      const other = beside(session, uri, path);
      included.set(path, other === undefined ? undefined : await session.textOf(other, bounds.size));
    }
  }
  return included;
}

/** The address of a path beside a file; undefined where it leads out of the file's folder and the workspace. */
function beside(session: Session, uri: string, path: string): string | undefined {
  const folder = folderOf(uri);
  if (folder === undefined || /^(?:[\\/]|[a-z]:)/i.test(path)) return undefined;
  const parts = folder.split('/');
  for (const part of path.split(/[\\/]+/)) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(encodeURIComponent(part));
  }
  const address = parts.join('/');
  const isInside = [folder, ...session.folders].some(each => address.startsWith(`${each.replace(/\/$/, '')}/`));
  return isInside ? address : undefined;
}
