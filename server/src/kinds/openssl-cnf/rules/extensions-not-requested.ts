import { defineRule } from '../../../core/rule';
import type { ConfEntry, ConfFile, ConfSection } from '../../../syntax/openssl-conf/tree';
import { readNames } from '../alternative-names';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { addOption, optionEntry, requestPlace } from '../request';
import { isKnown, mayBeUnseen, mayInclude } from '../unread';
import { isOfAnIssuer } from './issuer-in-request';
import { meantOption } from './unknown-option';

/** Extensions with a subjectAltName that no request takes. */
export const extensionsNotRequested = defineRule({
  meta: {
    id: 'openssl-cnf/extensions-not-requested',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A subjectAltName in a section that req_extensions does not name.',
    messages: {
      missing:
        'Nothing names this section, so OpenSSL makes the request without the names. Add req_extensions = {section} to [req].',
      commented:
        'The line with req_extensions is a comment, so OpenSSL makes the request without these names. Remove its #.',
      other:
        'req_extensions names "{other}", which has no subjectAltName, so OpenSSL makes the request without these names. Name this section, or move the line.',
      certificates:
        'Only x509_extensions names this section, which is for certificates made with -x509. A request made with this file has none of these names. Add req_extensions = {section} to [req].',
      apart:
        'This section is for certificates that are made with this file, and a request has none of its names. To ask for them, write subjectAltName in the section that req_extensions names.',
      add: 'Add req_extensions = {section}',
      uncomment: 'Remove the # in front of req_extensions',
      name: 'Name "{section}" in req_extensions',
    },
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report) {
    const { file, request } = model;
    if (!requestPlace(model) || request.extensions?.entries.has('subjectAltName')) return;
    const option = optionEntry(model, 'req_extensions');
    // A section that is not there, and a misspelt option, are told by other rules.
    if ((option && (!request.extensions || !isKnown(option))) || isMisspelt(file)) return;
    if (mayInclude(file) || (!option && mayBeUnseen(file, 'req_extensions'))) return;
    const certificates = optionEntry(model, 'x509_extensions')?.value.text;
    for (const [section, of] of file.sections) {
      const names = of.entries.get('subjectAltName');
      if (!names || section === 'req' || section === 'default' || of === request.names) continue;
      const at = names.nameSpan;
      const data = { section };
      const asksForHosts = !isWithoutHosts(names, file);
      const severity = asksForHosts && !isForCertificates(of, model) ? ('warning' as const) : ('info' as const);
      if (isOfAnIssuer(of)) {
        // The profiles that an authority signs with are no part of a request.
        const isProfile = section !== certificates && isAuthority(file);
        if (asksForHosts && !isProfile) report('apart', { at, severity: 'info' });
        continue;
      }
      const add = { title: 'add' as const, edits: [addOption(model, `req_extensions = ${section}`)] };
      if (section === certificates) report('certificates', { at, severity: 'info', data, suggest: [add] });
      else if (option) {
        const name = { title: 'name' as const, edits: [{ span: option.value.span, newText: section }] };
        report('other', { at, severity, data: { section, other: option.value.text }, suggest: [name] });
      } else {
        const comment = commentedOption(file, section);
        if (!comment) report('missing', { at, severity, data, suggest: [add] });
        else {
          const edits = [{ span: comment.mark, newText: '' }];
          report('commented', {
            at,
            severity: asksForHosts ? 'warning' : 'info',
            related: [{ span: comment.whole, message: 'This comment' }],
            suggest: [{ title: 'uncomment', edits }],
          });
        }
      }
    }
  },
});

function isMisspelt(file: ConfFile): boolean {
  const entries = [...(file.sections.get('req')?.entries.values() ?? [])];
  return entries.some(entry => meantOption(entry, file) === 'req_extensions');
}

/** Whether a section is rather for certificates that are signed with this file, or named on the command line. */
function isForCertificates({ name }: ConfSection, { file, request }: OpensslCnf): boolean {
  const isNamed = !/req|san|alt/i.test(name) && /cert|server|client|x509|ca$|^ext/i.test(name);
  const hasSubject = (request.names?.entries.size ?? 0) > 0 && request.names?.name !== 'req';
  return isAuthority(file) || isNamed || !hasSubject;
}

/** Whether certificates are signed with the file too. */
function isAuthority({ sections }: ConfFile): boolean {
  return sections.get('ca')?.entries.has('default_ca') ?? false;
}

/** Whether all names are known to be addresses of mail and the like. */
function isWithoutHosts(entry: ConfEntry, file: ConfFile): boolean {
  const { names } = readNames(entry, file);
  return (
    names.length > 0 &&
    names.every(({ type, text }) => text && /^(?:email|URI|RID|dirName|otherName)(?:\.|$)/.test(type))
  );
}

/** `#req_extensions = section`, or with `;` in front. */
function commentedOption({ comments, text, sections }: ConfFile, section: string) {
  const shape = /^(#+[ \t]*)req_extensions[ \t]*=[ \t]*([^\s#]+)/;
  for (const whole of comments) {
    const [, mark, name] = shape.exec(text.slice(whole.start, whole.end)) ?? [];
    if (mark && name === section) return { whole, mark: { start: whole.start, end: whole.start + mark.length } };
  }
  const entries = [...(sections.get('req')?.entries.values() ?? [])];
  const entry = entries.find(({ name, value }) => /^;+req_extensions$/.test(name) && value.text === section);
  const { start = 0, end = 0 } = entry?.nameSpan ?? {};
  return entry && { whole: entry.span, mark: { start, end: end - 'req_extensions'.length } };
}
