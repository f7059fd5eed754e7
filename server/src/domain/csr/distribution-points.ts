import type { Span } from '../../core/span';
import type { ConfSection } from '../../syntax/openssl-conf/tree';
import { revocationReasons } from './data/extensions';
import { checkName, generalNames } from './general-names';
import { findSection } from './lookup';
import { CsrFailure, type ExtensionReader } from './model';
import { booleanOf } from './plain-values';
import { encodingOrder, givenFields } from './subject';
import { onceFor } from './tried-sections';
import { entriesOf, itemsWithin, type ListItem } from './value-list';

/**
 * Tries the value of crlDistributionPoints or freshestCRL (v2i_crld).
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkDistributionPoints(items: readonly ListItem[], reader: ExtensionReader): void {
  for (const item of items) {
    if (item.value !== undefined) {
      checkName(item, reader);
      continue;
    }
    const section = findSection(reader.file, item.name);
    // OpenSSL names no reason of its own.
    if (!section) throw new CsrFailure(`error in extension: section=${item.name}`, item.at);
    onceFor(reader.objects, `point ${reader.mask}`, section, () => checkPoint(section, reader));
  }
}

function checkPoint(section: ConfSection, reader: ExtensionReader): void {
  const point = new Point(reader);
  for (const entry of entriesOf(section)) {
    if (point.takesName(entry)) continue;
    if (entry.name === 'reasons') point.takeReasons(entry);
    else if (entry.name === 'CRLissuer') point.checkNames(entry.value, entry.at);
  }
}

/**
 * Tries the value of issuingDistributionPoint (v2i_idp).
 * @throws CsrFailure where OpenSSL refuses it
 */
export function checkIssuingPoint(items: readonly ListItem[], reader: ExtensionReader): void {
  const point = new Point(reader);
  for (const item of items) {
    if (point.takesName(item)) continue;
    if (/^(?:onlyuser|onlyCA|onlyAA|indirectCRL)$/.test(item.name)) booleanOf(item);
    else if (item.name === 'onlysomereasons') point.takeReasons(item);
    else throw new CsrFailure(`invalid name: name=${item.name}`, item.at);
  }
}

/** One place where a list of revoked certificates is. */
class Point {
  private hasName = false;
  private hasReasons = false;

  constructor(private readonly reader: ExtensionReader) {}

  /** Whether an item names the place (set_dist_point_name). */
  takesName({ name, value, at }: ListItem): boolean {
    if (value === undefined) throw new CsrFailure('missing value', at);
    if (name.startsWith('fullname')) this.checkNames(value, at);
    else if (name === 'relativename') this.checkRelative(value, at);
    else return false;
    if (this.hasName) throw new CsrFailure('distpoint already set', at);
    this.hasName = true;
    return true;
  }

  checkNames(text: string | undefined, at: Span): void {
    const { file, objects, mask } = this.reader;
    if (!text?.startsWith('@')) return void generalNames(itemsWithin(text ?? '', at), '', this.reader);
    const section = findSection(file, text.slice(1));
    if (!section) throw new CsrFailure('section not found', at);
    onceFor(objects, `names ${mask}`, section, () => generalNames(entriesOf(section), '', this.reader));
  }

  private checkRelative(name: string, at: Span): void {
    const section = findSection(this.reader.file, name);
    if (!section) throw new CsrFailure('section not found', at);
    const { objects, mask } = this.reader;
    onceFor(objects, `relative ${mask}`, section, () => this.checkRelativeName(section, at));
  }

  private checkRelativeName(section: ConfSection, at: Span): void {
    const { file, objects, mask } = this.reader;
    const rules = { characters: 'latin1', encoding: file.encoding, mask } as const;
    const fields = encodingOrder(givenFields(section, { objects, rules }));
    if (fields.length === 0) throw new CsrFailure('error in extension', at);
    if (fields.some(({ joined }, index) => index > 0 && !joined)) throw new CsrFailure('invalid multiple rdns', at);
  }

  takeReasons({ value, at }: ListItem): void {
    const reasons = itemsWithin(value ?? '', at);
    if (this.hasReasons || !reasons.every(({ name }) => revocationReasons.has(name)))
      throw new CsrFailure('error in extension', at);
    this.hasReasons = true;
  }
}
