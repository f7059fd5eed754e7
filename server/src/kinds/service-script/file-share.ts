import { findPlaceholders } from '../../domain/placeholders';
import { sharedLocation } from './data/variables';
import type { KnownSet, ServiceScript } from './model';

/** Every line that sets the shared folder. */
export function sharedLocations({ known }: ServiceScript): KnownSet[] {
  return known.filter(({ variable }) => variable.name === sharedLocation);
}

/** The line whose value holds when the script has come to its end; undefined where that is not certain. */
export function lastSharedLocation(script: ServiceScript): KnownSet | undefined {
  const all = sharedLocations(script).filter(({ name }) => name.text === name.text.trim());
  return all.every(({ certain, redirected }) => certain && !redirected) ? all.at(-1) : undefined;
}

/** Whether a value holds template text, or is put together from others when the script runs. */
export function isOpen(value: string): boolean {
  return /[%!]/.test(value) || findPlaceholders(value).length > 0;
}

/** A path as two of them are compared: letter case, quotes, blanks around it and slashes at its end do not count. */
export function pathIdentity(path: string): string {
  return path.trim().replace(/^"|"$/g, '').replaceAll('/', '\\').replace(/\\+$/, '').toLowerCase();
}
