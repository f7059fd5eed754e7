import { defineRule } from '../../../core/rule';
import { extensionManual } from '../data/sources';
import { wordedEntries } from '../extension-entries';
import { listItems } from '../list-items';
import type { OpensslCnf } from '../model';

/** A basicConstraints that OpenSSL cannot read. */
export const basicConstraintsNotValid = defineRule({
  meta: {
    id: 'openssl-cnf/basic-constraints-not-valid',
    severity: 'error',
    category: 'startup',
    summary: 'A basicConstraints that is not CA:TRUE or CA:FALSE with or without pathlen.',
    messages: {
      value:
        '"{value}" is no yes or no to OpenSSL, which makes no request (invalid boolean string). Write CA:TRUE or CA:FALSE.',
      length: '"{value}" is no number. OpenSSL makes no request (bn dec2bn error). Write a number behind pathlen:.',
      nothing: 'There is nothing behind {name}:. OpenSSL makes no request (invalid null value). Write {example}.',
      name: 'OpenSSL knows only CA: and pathlen: here and makes no request (invalid name). {remedy}',
      separator:
        'Only a comma stands between CA: and pathlen:. OpenSSL takes all of this for one word and makes no request (invalid boolean string). Write a comma.',
      write: 'Write {text}',
    },
    fix: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    for (const entry of wordedEntries(model)) {
      const { name: extension, value } = entry;
      if (extension !== 'basicConstraints') continue;
      for (const { text, at } of listItems(value)) {
        // The word critical in another place is told by another rule, and so is an empty item.
        if (text === '' || /^critical\b|\scritical$/i.test(text)) continue;
        const write = (newText: string | undefined) =>
          newText ? { title: 'write' as const, data: { text: newText }, edits: [{ span: at, newText }] } : undefined;
        const { name, isColon, written } = partsOf(text);
        const meant = meantAnswer(written);
        if (isColon && written === '' && (name === 'CA' || name === 'pathlen'))
          report('nothing', { at, data: { name, example: name === 'CA' ? 'CA:TRUE or CA:FALSE' : 'pathlen:0' } });
        else if (isColon && name === 'CA') {
          if (/^(?:TRUE|true|YES|yes|Y|y|FALSE|false|NO|no|N|n)$/.test(written)) continue;
          const apart = /^(\w+)\s*[;\s]\s*(pathlen:\d+)$/.exec(written);
          if (apart) report('separator', { at, fix: write(`CA:${apart[1]}, ${apart[2]}`) });
          else report('value', { at, data: { value: written.slice(0, 40) }, fix: write(meant && `CA:${meant}`) });
        } else if (isColon && name === 'pathlen') {
          if (!/^-?(?:\d+|0[xX][\da-fA-F]+)$/.test(written))
            report('length', { at, data: { value: written.slice(0, 40) } });
        } else {
          const right = rightItem(name, written);
          report('name', { at, data: { remedy: right ? `Write ${right}.` : 'Remove it.' }, fix: write(right) });
        }
      }
    }
  },
});

function partsOf(text: string) {
  const end = text.search(/[:=]/);
  return {
    name: (end < 0 ? text : text.slice(0, end)).trim(),
    isColon: text[end] === ':',
    written: end < 0 ? '' : text.slice(end + 1).trim(),
  };
}

function meantAnswer(written: string): 'TRUE' | 'FALSE' | undefined {
  if (/^(?:t|true|yes|y|1|on)$/i.test(written)) return 'TRUE';
  return /^(?:f|false|no?|0|off|none)$/i.test(written) ? 'FALSE' : undefined;
}

/** `CA:FALSE` for `ca=false`, `false`; `pathlen:0` for `pathLen:0`. */
function rightItem(name: string, written: string): string | undefined {
  const alone = written === '' ? meantAnswer(name) : undefined;
  const answer = /^ca$/i.test(name) ? meantAnswer(written) : alone;
  if (answer) return `CA:${answer}`;
  return /^path[-_ ]?len(?:gth)?$/i.test(name) && /^\d+$/.test(written) ? `pathlen:${written}` : undefined;
}
