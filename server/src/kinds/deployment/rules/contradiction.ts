import { defineRule } from '../../../core/rule';
import { entriesOf, spanOf } from '../../../syntax/jsonc/tree';
import type { DeploymentModel } from '../model';
import { configurationReference } from '../references';

/** Always On together with SQL authentication. */
export const contradiction = defineRule({
  meta: {
    id: 'deployment/contradiction',
    severity: 'error',
    category: 'consistency',
    summary: 'Always On is stated together with SQL authentication, which ECE does not support.',
    messages: {
      alwaysOn:
        'ECE supports Always On with Windows authentication only, so "alwaysOn": true decides and this is passed over. State "windows" here.',
      because: 'Always On is stated here.',
      windows: 'Change to "windows"',
    },
    suggests: true,
    references: [{ title: 'ECE 15.0 guide: SQL Server Always On' }, configurationReference],
  },
  check(model: DeploymentModel, report) {
    if (!model.config.alwaysOn || model.config.authentication !== 'sql') return;
    const entries = entriesOf(model.root).reverse();
    const authentication = entries.find(
      ({ name, value }) => name === 'authentication' && value?.value === 'sql',
    )?.value;
    const alwaysOn = entries.find(({ name }) => name === 'alwaysOn')?.key;
    if (!authentication || !alwaysOn) return;
    report('alwaysOn', {
      at: spanOf(authentication),
      related: [{ span: spanOf(alwaysOn), message: this.meta.messages.because }],
      suggest: [{ title: 'windows', edits: [{ span: spanOf(authentication), newText: '"windows"' }] }],
    });
  },
});
