import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { emptyConfig } from '../core/config';
import type { WebConfig } from '../kinds/web-config/model';
import { framingWords } from '../services/data/framing-titles';
import { refusals } from '../services/data/titles';
import type { AllowFramingAnswer, FramingAnswer } from '../services/framing-answer';
import { documentEditOf } from '../services/workspace-edits';
import type { Session } from './session';
import { askInTurns, inOneTurn } from './turns';

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

/** Answers who may frame the application, and lets in just some. What that needs is loaded when it is first asked for. */
export function answerFramingRequests(connection: Connection, sessionOf: () => Session): void {
  const guarded = async <R>(work: () => Promise<R>): Promise<R> => {
    try {
      return await askInTurns(work);
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
  if (document?.analysis.kind.id === 'web-config') {
    const { model, config } = document.analysis;
    return inOneTurn(() => framingAnswer(model as WebConfig, document.positions, config, url));
  }
  const text = await session.textOf(uri, sizeLimit);
  if (text === undefined) return framingProblem();
  const { parseWebConfig } = await import('../kinds/web-config/parse');
  const positions = TextDocument.create(uri, 'web-config', 0, text);
  return inOneTurn(() => framingAnswer(parseWebConfig(text), positions, emptyConfig, url));
}

/** Has the client change the document as one edit. */
async function allow(session: Session, { uri, allow: asked }: AllowParams): Promise<AllowFramingAnswer> {
  const { allowEdits } = await import('../services/framing-views');
  const { document } = await session.check(uri);
  if (document?.analysis.kind.id !== 'web-config') return { outcome: 'refused', text: refusals.gone };
  const { model, config } = document.analysis;
  const found = inOneTurn(() => allowEdits(model as WebConfig, config, asked));
  if ('problem' in found) return { outcome: 'refused', text: found.problem };
  if (found.edits.length === 0) return { outcome: 'unchanged', text: framingWords.unchanged };
  const edit = documentEditOf(document, found.edits, session.client);
  const { applied } = await session.connection.workspace.applyEdit({ label: found.title, edit });
  return applied
    ? { outcome: 'changed', text: framingWords.written }
    : { outcome: 'refused', text: refusals.notApplied };
}
