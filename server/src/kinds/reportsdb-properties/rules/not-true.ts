import { defineRule } from '../../../core/rule';
import type { Setting } from '../../../domain/java-properties/model';
import { soundValue } from '../../../domain/java-properties/sound-value';
import { eceGuide } from '../data/sources';

/** Other spellings of yes. */
const yes = /^(?:yes|y|on|1|t|tru|ture|treu|treue|truee|enabled?|\.?true[.;,]?|wahr|ja)$/i;

/** A switch that the guide says must be `true`. */
export const notTrue = defineRule({
  meta: {
    id: 'reportsdb-properties/not-true',
    severity: 'error',
    category: 'startup',
    summary: 'IS_WINDOWS_AUTHENTICATION or CREATE_DBLINK_FROM_CONNPPOOLMAP with another value than true.',
    messages: {
      other:
        '{name} is "{written}", which Java does not take for true. The utility does not run without it. Write true.',
      off: '{name} must be true: the guide knows no other value, and the utility does not run with this one. Write true.',
      write: 'Write true',
    },
    fix: true,
    suggests: true,
    references: [eceGuide],
  },
  checkUnit(setting: Setting, report) {
    const value = soundValue(setting, 'true');
    if (!value || value.text.toLowerCase() === 'true') return;
    const { text } = value;
    const repair = { title: 'write' as const, edits: [{ span: value.span, newText: 'true' }] };
    const data = { name: setting.name, written: text.slice(0, 40) };
    if (yes.test(text)) report('other', { at: value.span, data, fix: repair });
    else report('off', { at: value.span, data, suggest: [repair] });
  },
});
