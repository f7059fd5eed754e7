import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { emptyConfig } from '../core/config';
import type { WebConfig } from '../kinds/web-config/model';
import { framingWords } from '../services/data/framing-titles';
import { refusals } from '../services/data/titles';
import type { FramingAnswer } from '../services/framing-views';
import { documentEditOf } from '../services/workspace-edits';
import type { Session } from './session';

/** The largest file that is read, in bytes. */
const sizeLimit = 5_000_000;

interface FramingParams {
  readonly uri: string;
  /** A page to be tried. */
  readonly url?: unknown;
}

interface AllowParams {
  readonly uri: string;
  readonly allow: unknown;
}

/** What became of a change that the person asked for. */
interface Changed {
  /** What the person is told; missing where the change was made. */
  readonly problem?: string;
}

/** Answers who may frame the application, and lets in just some. What that needs is loaded when it is first asked for. */
export function answerFramingRequests(connection: Connection, sessionOf: () => Session): void {
  const guarded = async <R>(work: () => Promise<R>): Promise<R> => {
    try {
      return await work();
    } catch (error) {
      throw sessionOf().asResponseError(error);
    }
  };
  connection.onRequest('ccconfig/framing', (params: FramingParams) => guarded(() => framing(sessionOf(), params)));
  connection.onRequest('ccconfig/allowFraming', (params: AllowParams) => guarded(() => allow(sessionOf(), params)));
}

async function framing(session: Session, { uri, url }: FramingParams): Promise<FramingAnswer> {
  const { framingAnswer, framingProblem } = await import('../services/framing-views');
  const { document } = await session.check(uri);
  if (document?.analysis.kind.id === 'web-config')
    return framingAnswer(document.analysis.model as WebConfig, document.positions, document.analysis.config, url);
  const text = await session.textOf(uri, sizeLimit);
  if (text === undefined) return framingProblem();
  const { parseWebConfig } = await import('../kinds/web-config/parse');
  return framingAnswer(parseWebConfig(text), TextDocument.create(uri, 'web-config', 0, text), emptyConfig, url);
}

/** Has the client change the document as one edit. */
async function allow(session: Session, { uri, allow: asked }: AllowParams): Promise<Changed> {
  const { allowAnswer } = await import('../services/framing-views');
  const { document } = await session.check(uri);
  if (document?.analysis.kind.id !== 'web-config') return { problem: refusals.gone };
  const answer = allowAnswer(document.analysis.model as WebConfig, document.analysis.config, asked);
  if ('problem' in answer) return answer;
  if (answer.edits.length === 0) return { problem: framingWords.unchanged };
  const edit = documentEditOf(document, answer.edits, session.client);
  const { applied } = await session.connection.workspace.applyEdit({ label: answer.title, edit });
  return applied ? {} : { problem: refusals.notApplied };
}
