import { defineRule } from '../../../core/rule';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';

const rest = 'OpenSSL writes it as it stands, and authorities refuse it. Write {host}.';

/** A CN that is an address of the web and not a name. */
export const commonNameNotHost = defineRule({
  meta: {
    id: 'openssl-cnf/common-name-not-host',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A CN with a scheme, a port, a path or a type in front, or with several names.',
    messages: {
      url: `CN is the name of the server and no URL. ${rest}`,
      port: `CN is the name of the server without a port. ${rest}`,
      path: `CN is the name of the server without a path. ${rest}`,
      type: `CN is the name alone, without "{type}" in front. ${rest}`,
      dot: `CN is the name without a dot at the end. ${rest}`,
      list: 'CN holds one name. OpenSSL writes all of this into it, and authorities refuse it. Write {host}, and the others into subjectAltName.',
      write: 'Write {host}',
    },
    suggests: true,
    references: [reqManual, { title: 'ECE 15.0' }],
  },
  check({ request }: OpensslCnf, report) {
    for (const { object, entry, text } of request.fields) {
      const found = object.shortName === 'CN' ? faultOf(text) : undefined;
      if (!found) continue;
      const { is, host, type } = found;
      const suggest = [{ title: 'write' as const, data: { host }, edits: [{ span: entry.value.span, newText: host }] }];
      report(is, { at: entry.value.span, data: { host, type }, suggest });
    }
  },
});

interface Fault {
  readonly is: 'url' | 'port' | 'path' | 'type' | 'dot' | 'list';
  readonly host: string;
  readonly type: string;
}

/** Each with the name of the host in it. */
const shapes: readonly (readonly [Fault['is'], RegExp])[] = [
  ['url', /^[a-z][a-z\d+.-]*:\/\/([\w.*-]+)/i],
  ['port', /^([\w*-]+(?:\.[\w-]+)*):\d{2,5}$/],
  ['path', /^([\w*-]+(?:\.[\w-]+)+)\/\S*$/],
  ['type', /^(?:DNS|CN)[:=]\s*([\w*-]+(?:\.[\w-]+)*)$/i],
  ['dot', /^([\w*-]+(?:\.[\w-]+)+)\.$/],
  [
    'list',
    /^((?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+)(?:\s*[,;]\s*|\s+)(?:(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+(?:\s*[,;]\s*|\s+|$))+$/i,
  ],
];

function faultOf(text: string): Fault | undefined {
  if (text.length > 300) return undefined;
  for (const [is, shape] of shapes) {
    const host = shape.exec(text)?.[1];
    if (host) return { is, host, type: /^\w+[:=]/.exec(text)?.[0] ?? '' };
  }
  return undefined;
}
