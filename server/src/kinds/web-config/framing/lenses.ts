import { emptyConfig } from '../../../core/config';
import type { Lens } from '../../../core/kind';
import { framingWording as say } from '../data/framing-messages';
import type { WebConfig, WebConfigUnit } from '../model';
import type { Judgement } from './judgement';
import { framingOccurrences } from './occurrences';
import { judgeAll } from './report';

/** The command of the editor that shows who may frame the application. */
export const framingCommand = 'ccconfig.framing';

/** Over each rule and precondition with a `wsname=` pattern: who may frame by it, and the way to try a page. */
export function framingLenses(model: WebConfig): Lens[] {
  const first = new Map<WebConfigUnit, Judgement>();
  for (const judgement of judgeAll(framingOccurrences(model), emptyConfig))
    if (!first.has(judgement.occurrence.unit)) first.set(judgement.occurrence.unit, judgement);
  return [...first].map(([unit, judgement]) => ({
    span: unit.element.startTag,
    title: say.lens(whoMay(judgement)),
    command: framingCommand,
  }));
}

function whoMay({ verdict, intent }: Judgement): string {
  if (verdict.verdict === 'not-decided') return say.notDecided;
  if (verdict.cause === 'any-origin' || (verdict.witness !== undefined && intent.domains.length === 0))
    return say.anybody;
  const count = verdict.admits.length;
  if (verdict.witness !== undefined) return `${say.may(count)}${say.more}`;
  return count === 0 ? say.nobody : say.may(count);
}
