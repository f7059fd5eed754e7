import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpensslCnf } from '../kinds/openssl-cnf/model';
import type { CsrAnswer } from '../services/csr-views';
import type { Session } from './session';

/** The largest file that is read for a request, in bytes. */
const maxSize = 1_000_000;

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
  connection.onRequest('ccconfig/certificateForms', ({ uri }: { readonly uri?: unknown }) =>
    guarded(async views => {
      const known = typeof uri === 'string' ? await sessionOf().configuration.of(uri) : undefined;
      return views.certificateForms(known?.config.certificate);
    }),
  );
  connection.onRequest('ccconfig/newCertificateRequest', (params: object) =>
    guarded(views => views.newRequestAnswer(params)),
  );
}

type Views = typeof import('../services/csr-views');

/** The request that a file makes with what it includes, as it stands in the editor or else on disk. */
async function requestOf(session: Session, uri: string, views: Views): Promise<CsrAnswer> {
  await session.named.settled(uri, () => session.check(uri));
  const { document } = await session.check(uri);
  if (document?.analysis.kind.id === 'openssl-cnf')
    return views.csrAnswer(document.analysis.whole as OpensslCnf, document.positions);
  const text = await session.textOf(uri, maxSize);
  if (text === undefined) return views.csrProblem();
  const named = await session.named.forText(uri, each => views.readRequest(text, each));
  return views.csrAnswer(views.readRequest(text, named), TextDocument.create(uri, 'openssl-cnf', 0, text));
}
