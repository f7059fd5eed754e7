import { nearMiss } from '../../../core/near-miss';
import { defineRule, type Report } from '../../../core/rule';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import { reqManual } from '../data/sources';
import { wholeLines } from '../lines';
import type { OpensslCnf } from '../model';
import { type Naming, namingEntries } from '../naming-entries';
import { valuePlace } from '../request';
import { sectionRoles } from '../sections';
import { isKnown, mayBeUnseen } from '../unread';

const messages = {
  missing: 'There is no section "{section}". OpenSSL makes no request ({reason}). Name a section that is there{or}.',
  empty: 'No section is named here. OpenSSL makes no request ({reason}). Name one, or remove the line.',
  at: '{option} takes the name of a section without @. OpenSSL looks for a section "{section}" and makes no request ({reason}). Remove the @.',
  none: 'The section "{section}" is empty. OpenSSL makes no request ({reason}). Put the values into it.',
  rename: 'Change to "{near}"',
  remove: 'Remove the @',
  removeLine: 'Remove the line',
} as const;

/** A section that an option names and that is not there. */
export const missingSection = defineRule({
  meta: {
    id: 'openssl-cnf/missing-section',
    severity: 'error',
    category: 'startup',
    summary: 'An option that names a section which is not there.',
    messages,
    fix: true,
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report) {
    for (const { option, start = 0, role, wording, isNeeded } of namingEntries(model)) {
      const section = option.value.text.slice(start);
      const reason = wording.replace('{section}', section);
      if (!isKnown(option) || lookAlikeShape.test(section)) continue;
      const found = model.file.sections.get(section);
      const at = start > 0 ? option.value.spanOf(start - 1, option.value.text.length) : valuePlace(option);
      if (found) {
        if (start > 0 && found.entries.size === 0 && !mayBeUnseen(model.file, `[${section}`))
          report('none', { at, data: { section, reason } });
      } else if (section === '') {
        const removeLine = { title: 'removeLine' as const, edits: [{ span: wholeLines(option), newText: '' }] };
        report('empty', { at, data: { reason }, suggest: isNeeded ? [] : [removeLine] });
      } else if (section.startsWith('@') && model.file.sections.has(section.slice(1))) {
        const edits = [{ span: option.value.spanOf(0, 1), newText: '' }];
        const data = { option: option.name, section, reason };
        report('at', { at, data, fix: { title: 'remove', edits } });
      } else if (!mayBeUnseen(model.file, section))
        reportMissing({ option, start, role, reason, isNeeded }, model, report);
    }
  },
});

function reportMissing(
  naming: Omit<Naming, 'wording'> & { reason: string },
  model: OpensslCnf,
  report: Report<typeof messages>,
): void {
  const { option, start = 0, role, reason, isNeeded } = naming;
  const { value } = option;
  const section = value.text.slice(start);
  const roles = sectionRoles(model);
  const names = [...model.file.sections.values()].filter(({ headers }) => headers.length > 0).map(({ name }) => name);
  const fitting = names.filter(name => roles(name) === role);
  const near = nearMiss(
    section.replace(/^[@[ ]+|[\] ]+$/g, ''),
    names.filter(name => name !== 'req'),
  );
  const wanted = near ?? (fitting.length === 1 ? fitting[0] : undefined);
  const edits = [{ span: value.spanOf(start, value.text.length), newText: wanted ?? '' }];
  const rename = wanted === undefined ? [] : [{ title: 'rename' as const, data: { near: wanted }, edits }];
  const removeLine = { title: 'removeLine' as const, edits: [{ span: wholeLines(option), newText: '' }] };
  const at = start > 0 ? value.spanOf(start - 1, value.text.length) : valuePlace(option);
  const data = { section, reason, or: isNeeded ? '' : ', or remove the line' };
  report('missing', { at, data, suggest: isNeeded ? rename : [...rename, removeLine] });
}
