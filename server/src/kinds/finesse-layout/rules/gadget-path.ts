import { nearMiss } from '../../../core/near-miss';
import { defineRule, type Report } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { eceGadget } from '../data/gadget';
import { eceGuide } from '../data/sources';
import { eceGadgets } from '../ece-gadgets';
import type { FinesseLayout, Gadget } from '../model';

const messages = {
  backslash: 'An address has slashes, not backslashes. The web server finds no gadget under this path. Write /.',
  doubled: 'There is an empty part in this path. The web server finds no gadget under it. Write one slash.',
  near: 'ECE has its gadgets under {expected}, letter case included, and this says "{written}". The web server finds none there. Write "{near}".',
  write: 'Write {near}',
  slashes: 'Write slashes',
  oneSlash: 'Write one slash',
} as const;

/** A path under which ECE has no gadget. */
export const gadgetPath = defineRule({
  meta: {
    id: 'finesse-layout/gadget-path',
    severity: 'error',
    category: 'connection',
    summary: "A slip in the path of ECE's gadget.",
    messages,
    fix: true,
    references: [eceGuide],
  },
  check(layout: FinesseLayout, report) {
    for (const gadget of eceGadgets(layout)) checkPath(gadget, report);
  },
});

function checkPath({ value, address }: Gadget, report: Report<typeof messages>): void {
  const { path } = address;
  if (!path) return;
  const written = path.text.split(/[?#]/, 1)[0]!;
  const end = path.start + written.length;
  if (written.includes('\\')) {
    const at = path.start + written.indexOf('\\');
    const edits = [replaceIn(value, path.start, end, written.replaceAll('\\', '/'))];
    return report('backslash', { at: value.spanOf(at, at + 1), fix: { title: 'slashes', edits } });
  }
  const doubled = /\/{2,}/.exec(written);
  if (doubled) {
    const at = path.start + doubled.index;
    const edits = [replaceIn(value, path.start, end, written.replace(/\/{2,}/g, '/'))];
    return report('doubled', { at: value.spanOf(at, at + doubled[0].length), fix: { title: 'oneSlash', edits } });
  }
  checkParts({ value, written, start: path.start }, report);
}

/** The parts behind the context root: `templates/finesse/gadget/…/ece.xml`. */
function checkParts(
  { value, written, start }: { value: Gadget['value']; written: string; start: number },
  report: Report<typeof messages>,
): void {
  const parts = written.split('/').slice(1);
  const { folders, file } = eceGadget;
  let at = start + 1;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const wanted = isLast ? file : folders[index - 1];
    const near = wanted !== undefined && part !== wanted ? nearMiss(part, [wanted]) : undefined;
    if (near) {
      const span = value.spanOf(at, at + part.length);
      const fix = { title: 'write' as const, edits: [replaceIn(value, at, at + part.length, near)] };
      report('near', { at: span, data: { written: part, near, expected: `/${folders.join('/')}/` }, fix });
    }
    at += part.length + 1;
  }
}
