import { defineRule } from '../../../core/rule';
import type { TextEdit } from '../../../core/span';
import { lineEndOf } from '../../../core/text-lines';
import { conflictMarkers } from '../../../domain/file-rules/conflict-markers';
import { globalNames } from '../../../syntax/script/global-variable';
import { encodeString } from '../../../syntax/script/string-literal';
import { variableName } from '../data/names';
import { eceGuide } from '../data/sources';
import { isSound } from '../host-value';
import type { EceConfig } from '../model';
import { isNearName } from '../near-name';

/** A file that does not set the one variable that it is there for. */
export const missingWebServerName = defineRule({
  meta: {
    id: 'ece-config/missing-web-server-name',
    severity: 'error',
    category: 'startup',
    summary: 'No web_server_name.',
    messages: {
      missing:
        'This file does not set web_server_name, so the gadget in Finesse does not know where ECE is. Write var web_server_name = "the host name";.',
      near: 'The gadget looks for the host of ECE in web_server_name and does not find it. Did you mean that instead of "{written}"?',
      rename: 'Change to web_server_name',
      add: 'Set it to {host}',
    },
    fix: true,
    suggests: true,
    references: [eceGuide],
  },
  check(model: EceConfig, report, { config, text }) {
    const { script, variable } = model;
    if (!isSound(model) || variable.assignments.length > 0 || variable.uncertain) return;
    if (conflictMarkers(text).length > 0) return;
    const slips = globalNames(script).filter(({ name }) => isNearName(name));
    if (slips.length > 0) {
      for (const { name, span } of slips) {
        const fix = { title: 'rename' as const, edits: [{ span, newText: variableName }] };
        report('near', { at: span, data: { written: name }, fix: slips.length === 1 ? fix : undefined });
      }
      return;
    }
    const start = script.program.body[0]?.start ?? (text.startsWith('\uFEFF') ? 1 : 0);
    const host = config.loadBalancer;
    const suggest =
      host === undefined ? [] : [{ title: 'add' as const, data: { host }, edits: [addition(text, host)] }];
    report('missing', { at: { start, end: Math.min(text.length, start + 1) }, suggest });
  },
});

/** A line of its own at the end of the file. */
function addition(text: string, host: string): TextEdit {
  const lineEnd = lineEndOf(text);
  const before = text === '' || /[\n\uFEFF]$/.test(text) ? '' : lineEnd;
  const end = { start: text.length, end: text.length };
  return { span: end, newText: `${before}var ${variableName} = "${encodeString(host, '"')}";${lineEnd}` };
}
