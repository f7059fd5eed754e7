import type { OtherFile } from '../../../core/other-files';
import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { eceGuide } from '../data/sources';
import { sharedLocation } from '../data/variables';
import { isOpen, lastSharedLocation, pathIdentity } from '../file-share';
import type { ServiceScript } from '../model';

const pair = /[\\/]again(?:start|stop)\.bat$/i;

/** Two scripts that start and stop ECE on different folders. */
export const sharedLocationDiffers = defineRule({
  meta: {
    id: 'service-script/shared-location-differs',
    severity: 'error',
    category: 'consistency',
    summary: 'An env.fs.shared.location other than that of the other script.',
    messages: {
      differs:
        'againstart.bat and againstop.bat name different shared folders, this one and {other}. One of them works on a folder that the other servers do not use. Write the same in both.',
      missing:
        'This script sets env.fs.shared.location and {file} beside it does not. One of them works on a folder that the other servers do not use. Set it in both.',
      take: 'Take the folder of {file}',
    },
    suggests: true,
    references: [eceGuide],
  },
  readsFacts: ['shared-location'],
  check(script: ServiceScript, report, { others }) {
    const own = lastSharedLocation(script);
    if (!own || !others || own.value.text.trim() === '' || isOpen(own.value.text)) return;
    const beside = others.of('shared-location').filter(({ lies, uri }) => lies === 'beside' && pair.test(uri));
    const [other] = beside;
    if (!other || other.isPartial) return;
    const path = own.value.text.trim();
    const start = own.value.text.indexOf(path);
    const at = own.value.spanOf(start, start + path.length);
    const file = fileOf(other);
    const there = other.facts.find(({ space }) => space === 'shared-location');
    if (!there) return report('missing', { at: own.name.span, data: { file } });
    if (there.name === pathIdentity(path)) return;
    report('differs', {
      at,
      data: { other: there.text, file },
      related: [{ span: there.span, uri: other.uri, message: `${sharedLocation} in ${file}` }],
      suggest: [{ title: 'take', edits: [replaceIn(own.value, start, start + path.length, there.text)] }],
    });
  },
});

function fileOf({ uri }: OtherFile): string {
  return uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
}
