import { defineRule, type Repair } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { eceGuide, uncPaths } from '../data/sources';
import { isOpen, sharedLocations } from '../file-share';
import type { KnownSet, ServiceScript } from '../model';

const share = 'All servers of ECE use this folder, so it is given as \\\\server\\share\\folder.';
const messages = {
  drive: `This is a folder on a drive of this one server. ${share} Write the UNC path of the shared folder.`,
  slashes:
    'A UNC path has backslashes, and Windows does not take this for one everywhere. Write \\\\server\\share\\folder.',
  oneBackslash: `A UNC path begins with two backslashes. With one, Windows looks on the current drive. ${share} Write two.`,
  doubled:
    'The backslashes are doubled, as other kinds of files need them. cmd.exe keeps them all. Write each once, and two in front of the server.',
  noShare: `There is a server here and no share. ${share} Write both.`,
  quotes:
    'cmd.exe keeps these quotes as part of the value, so the path begins and ends with one and is not found. Remove them.',
  comment:
    'A comment behind a value is part of it for cmd.exe, so the path ends with it and is not found. Put it on a line of its own.',
  other: `This is no UNC path. ${share} Write the UNC path of the shared folder.`,
  empty: `Without a value, cmd.exe deletes the variable. ${share} Write the UNC path of the shared folder.`,
  backslashes: 'Write backslashes',
  two: 'Write two backslashes in front',
  once: 'Write each backslash once',
  unquote: 'Remove the quotes',
  cut: 'Remove the comment',
} as const;

type Fault = 'drive' | 'slashes' | 'oneBackslash' | 'doubled' | 'noShare' | 'quotes' | 'comment' | 'other' | 'empty';

/** A shared folder that is no UNC path. */
export const sharedLocationNotUnc = defineRule({
  meta: {
    id: 'service-script/shared-location-not-unc',
    severity: 'error',
    category: 'connection',
    summary: 'An env.fs.shared.location that is no UNC path.',
    messages,
    fix: true,
    suggests: true,
    references: [eceGuide, uncPaths],
  },
  check(script: ServiceScript, report) {
    for (const set of sharedLocations(script)) {
      const { value, redirected, name } = set;
      const path = value.text.trim();
      if (redirected || isOpen(path)) continue;
      const fault = faultOf(path);
      if (!fault) continue;
      const start = value.text.indexOf(path);
      const at = path === '' ? name.span : value.spanOf(start, start + path.length);
      // A single server may do with a folder of its own.
      const weight = fault === 'drive' ? { severity: 'warning' as const } : undefined;
      report(fault, { at, ...weight, ...repairOf(fault, path, set, start) });
    }
  },
});

/** Straight quotes, or those of a word processor. */
const quoted = /^["\u201C-\u201F].*["\u201C-\u201F]$/;
const comment = /\s(?:rem\s|::).*$/i;

function faultOf(path: string): Fault | undefined {
  if (path === '') return 'empty';
  if (quoted.test(path)) return 'quotes';
  if (comment.test(path)) return 'comment';
  if (/^[a-z]:/i.test(path)) return 'drive';
  if (/^\/\//.test(path)) return 'slashes';
  if (/^\\{3,4}[^\\]+(?:\\\\[^\\]|$)/.test(path)) return 'doubled';
  if (/^\\[^\\]/.test(path)) return 'oneBackslash';
  if (/^\\\\[^\\/]+[\\/]?$/.test(path)) return 'noShare';
  if (!/^\\\\[^\\/]+[\\/][^\\/]/.test(path)) return 'other';
  return path.includes('/') ? 'slashes' : undefined;
}

interface Repairs {
  readonly fix?: Repair<typeof messages>;
  readonly suggest?: readonly Repair<typeof messages>[];
}

function repairOf(fault: Fault, path: string, { value }: KnownSet, start: number): Repairs {
  const write = (title: 'backslashes' | 'two' | 'once' | 'unquote' | 'cut', text: string): Repair<typeof messages> => ({
    title,
    edits: [replaceIn(value, start, start + path.length, text)],
  });
  switch (fault) {
    case 'slashes':
      return { fix: write('backslashes', path.replaceAll('/', '\\')) };
    case 'doubled':
      return { fix: write('once', `\\\\${path.replace(/^\\+/, '').replace(/\\\\/g, '\\')}`) };
    case 'quotes':
      return { fix: write('unquote', path.slice(1, -1)) };
    case 'comment':
      return { suggest: [write('cut', path.replace(comment, '').trimEnd())] };
    case 'oneBackslash':
      return { suggest: [write('two', `\\${path}`)] };
    default:
      return {};
  }
}
