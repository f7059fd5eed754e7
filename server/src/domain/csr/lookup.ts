import type { ConfEntry, ConfFile, ConfSection } from '../../syntax/openssl-conf/tree';

/** An option as OpenSSL finds it: in its section, else in the default one. */
export function findEntry(file: ConfFile, section: string, name: string): ConfEntry | undefined {
  return file.sections.get(section)?.entries.get(name) ?? file.sections.get('default')?.entries.get(name);
}

/** A section that exists, be it empty. */
export function findSection(file: ConfFile, name: string): ConfSection | undefined {
  return file.sections.get(name);
}

/** The leading digits of an option as a number (NCONF_get_number); undefined where it is missing or too large. */
export function findNumber(file: ConfFile, section: string, name: string): number | undefined {
  const entry = findEntry(file, section, name);
  if (!entry) return undefined;
  const digits = /^\d*/.exec(entry.value.text)![0];
  return digits.length > 18 && BigInt(digits) > 0x7fff_ffff_ffff_ffffn ? undefined : Number(digits);
}
