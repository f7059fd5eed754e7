import { defineRule } from '../../../core/rule';
import { lostBackslashes } from '../../../domain/java-properties/backslashes';
import type { Setting } from '../../../domain/java-properties/model';
import { soundValue } from '../../../domain/java-properties/sound-value';
import { eceGuide } from '../data/sources';

/** Characters that the guide forbids in paths and folder names. */
const forbidden = /[*?<>|+^'"%`,@]/;

/** A home folder that cannot be one. */
export const pathNotValid = defineRule({
  meta: {
    id: 'reportsdb-properties/path-not-valid',
    severity: 'error',
    category: 'startup',
    summary: 'A home folder with a character that the guide forbids, or without its drive.',
    messages: {
      character:
        'The guide forbids {character} in paths and folder names of ECE. The utility does not find its files. Write the folder in which ECE is installed.',
      relative:
        'This folder has no drive, so the utility looks for it from wherever it is started. Write the whole path, such as D:/ECE.',
      separator:
        'Nothing parts the drive from the folder, so Windows looks in whatever folder of the drive is the present one. Write {meant}.',
      write: 'Write {meant}',
    },
    suggests: true,
    references: [eceGuide],
  },
  checkUnit(setting: Setting, report) {
    const value = soundValue(setting, 'folder');
    if (!value || lostBackslashes(setting).length > 0) return;
    const { text } = value;
    const bad = forbidden.exec(text);
    if (bad) return report('character', { at: value.spanOf(bad.index, bad.index + 1), data: { character: bad[0] } });
    if (/^[A-Za-z]:[^\\/]/.test(text)) {
      const meant = `${text.slice(0, 2)}/${text.slice(2)}`;
      const edits = [{ span: value.spanOf(2, 2), newText: '/' }];
      report('separator', {
        at: value.span,
        severity: 'warning',
        data: { meant },
        suggest: [{ title: 'write', edits }],
      });
    } else if (!/^(?:[A-Za-z]:|[\\/])/.test(text)) report('relative', { at: value.span, severity: 'warning' });
  },
});
