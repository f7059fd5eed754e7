import type { Lens } from '../../core/kind';
import { faceWording as say } from './data/face-wording';
import type { WebConfig } from './model';

/** The command of the editor that shows what the rules make of a request. */
export const dryRunCommand = 'ccconfig.dryRun';

/** Over each section of rules: how many there are, and the way to try them. */
export function lenses({ scopes }: WebConfig): readonly Lens[] {
  return scopes.flatMap(({ rules, globalRules, outboundRules }) =>
    [rules, globalRules, outboundRules].flatMap(collection => {
      if (!collection || collection.items.length === 0) return [];
      const span = collection.element.startTag;
      return [
        { span, title: say.rules(collection.items.length) },
        { span, title: say.tryUrl, command: dryRunCommand },
      ];
    }),
  );
}
