import type { OutboundRule } from '../../domain/rewrite/model';

/** Whether a rule changes the body of responses, as far as it is written. */
export function changesBody({ enabled, match, action }: OutboundRule): boolean {
  return enabled && match !== undefined && !match.serverVariable && action?.type === 'Rewrite';
}
