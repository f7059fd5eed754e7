import type { DryRunForm } from '../../src/dry-run/messages';

const line: Readonly<Partial<Record<keyof DryRunForm, RegExp>>> = {
  headers: /^[^\s:]+\s*:/,
  responseHeaders: /^[^\s:]+\s*:/,
  variables: /^[^=]+=/,
  providers: /^[^=]+=/,
};

/** Whether a field holds what can be taken: unfinished lines are passed over in a run. */
export function isFinished(name: keyof DryRunForm, value: string): boolean {
  if (name === 'status') return /^([1-9]\d\d)?$/.test(value.trim());
  const shape = line[name];
  return !shape || value.split('\n').every(each => each.trim() === '' || shape.test(each.trim()));
}
