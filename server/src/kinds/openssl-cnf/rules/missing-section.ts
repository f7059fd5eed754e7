import { nearMiss } from '../../../core/near-miss';
import { defineRule, type Report } from '../../../core/rule';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import type { ConfEntry, ConfFile } from '../../../syntax/openssl-conf/tree';
import type { SectionRole } from '../data/section-options';
import { reqManual } from '../data/sources';
import { extensionEntries } from '../extension-entries';
import { wholeLines } from '../lines';
import type { OpensslCnf } from '../model';
import { optionEntry, valuePlace } from '../request';
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

interface Naming {
  readonly option: ConfEntry;
  /** Where in the value the name begins. */
  readonly start?: number;
  readonly role: SectionRole;
  /** What OpenSSL says where the section is not there. */
  readonly wording: string;
  /** Whether there is no request without it. */
  readonly isNeeded?: boolean;
}

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

/** Every entry that names a section without which OpenSSL gives up. */
function namingEntries(model: OpensslCnf): Naming[] {
  const of = (name: string, role: SectionRole, wording: string, isNeeded = false): Naming[] => {
    const option = optionEntry(model, name);
    return option ? [{ option, role, wording, isNeeded }] : [];
  };
  return [
    ...of('distinguished_name', 'names', "Unable to get '{section}' section", true),
    ...of('req_extensions', 'extensions', 'Error checking request extension section {section}'),
    ...of('x509_extensions', 'extensions', 'Error checking x509 extension section {section}'),
    ...of('attributes', 'attributes', "Unable to get '{section}' section"),
    ...libraryEntries(model.file),
    ...extensionEntries(model).flatMap((option): Naming[] => {
      const start = /^(?:critical,[ \t]*)?@/.exec(option.value.text)?.[0].length;
      if (start === undefined || option.name === 'subjectAltName') return [];
      return [{ option, start, role: 'other', wording: 'invalid extension string', isNeeded: true }];
    }),
  ];
}

/** What OpenSSL reads in front of the first section, for every program. */
function libraryEntries({ sections }: ConfFile): Naming[] {
  const options = sections.get('default')?.entries;
  const named: [string, SectionRole, string][] = [
    ['oid_section', 'objects', 'problem loading oid section {section}'],
    ['openssl_conf', 'other', 'openssl conf references missing section'],
  ];
  return named.flatMap(([name, role, wording]) => {
    const option = options?.get(name);
    return option && sections.get('req')?.headers.length ? [{ option, role, wording }] : [];
  });
}
