import { defineRule } from '../../../core/rule';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A CN that is an address of the web and not a name. */
export const commonNameNotHost = defineRule({
  meta: {
    id: 'openssl-cnf/common-name-not-host',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A CN with a scheme, a port or a path.',
    messages: {
      url: 'CN is the name of the server and no URL. OpenSSL writes it as it stands, and authorities refuse it. Write {host}.',
      port: 'CN is the name of the server without a port. OpenSSL writes it as it stands, and authorities refuse it. Write {host}.',
      path: 'CN is the name of the server without a path. OpenSSL writes it as it stands, and authorities refuse it. Write {host}.',
      write: 'Write {host}',
    },
    suggests: true,
    references: [reqManual, { title: 'ECE 15.0' }],
  },
  check({ request }: OpensslCnf, report) {
    for (const { object, entry, text } of request.fields) {
      if (object.shortName !== 'CN') continue;
      const url = /^[a-z][a-z\d+.-]*:\/\/([\w.*-]+)/i.exec(text)?.[1];
      const port = /^([\w*-]+(?:\.[\w-]+)+):\d+$/.exec(text)?.[1];
      const path = /^([\w*-]+(?:\.[\w-]+)+)\/\S*$/.exec(text)?.[1];
      const host = url ?? port ?? path;
      if (!host) continue;
      const suggest = [{ title: 'write' as const, data: { host }, edits: [{ span: entry.value.span, newText: host }] }];
      report(url ? 'url' : port ? 'port' : 'path', { at: entry.value.span, data: { host }, suggest });
    }
  },
});
