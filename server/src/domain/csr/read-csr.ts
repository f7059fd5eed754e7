import { isElsewhere, type Span } from '../../core/span';
import type { ConfEntry, ConfFile, ConfProblemCode, ConfSection } from '../../syntax/openssl-conf/tree';
import { defaultDigest, digests, unusableDigests } from './data/digests';
import { readExtensions } from './extensions';
import { findEntry, findNumber, findSection } from './lookup';
import {
  type Csr,
  type CsrError,
  type CsrExtension,
  CsrFailure,
  type Dropped,
  type RequestSections,
  type SubjectField,
} from './model';
import { configureModules } from './modules';
import { Objects } from './objects';
import { type Characters, makeString, stringMask } from './strings';
import { encodingOrder, givenFields, promptedFields } from './subject';

/** OpenSSL's reason strings for what it cannot read. Source: crypto/conf/conf_err.c. */
export const reasons: Readonly<Record<ConfProblemCode, string>> = {
  'missing-equal-sign': 'missing equal sign',
  'utf-16': 'missing equal sign',
  'missing-close-square-bracket': 'missing close square bracket',
  'variable-has-no-value': 'variable has no value',
  'environment-variable': 'variable has no value',
  'no-close-brace': 'no close brace',
  'expansion-too-long': 'variable expansion too long',
  'invalid-pragma': 'invalid pragma',
  'relative-path': 'relative path',
};

/** Bits of the key without `default_bits`, and the fewest that OpenSSL makes. Source: apps/req.c. */
const keyBits = { byDefault: 2048, fewest: 512 };

/** UTF8String, unless string_mask says otherwise. */
const defaultMask = 0x2000;

/**
 * The certificate request that `openssl req -new -batch -config FILE` (3.0) makes, from the file alone; never fails.
 * Its key is taken to be a new RSA key, its passwords given.
 * @param section the section of the options, `req` unless told with `-section`
 */
export function readCsr(file: ConfFile, section = 'req'): Csr {
  return new CsrReader(file, section).read();
}

class CsrReader {
  private readonly objects = new Objects();
  private readonly dropped: Dropped[] = [];
  private subject: SubjectField[] = [];
  private extensions: CsrExtension[] = [];
  private digest = defaultDigest;
  private bits = keyBits.byDefault;
  private characters: Characters = 'latin1';
  private mask = defaultMask;

  constructor(
    private readonly file: ConfFile,
    private readonly section: string,
  ) {}

  read(): Csr {
    const error = this.firstError();
    const { file, dropped, digest, bits } = this;
    const sections = this.sections();
    const subject = error ? this.subject : encodingOrder(this.subject);
    return {
      file,
      error,
      subject,
      key: { algorithm: 'RSA', bits },
      digest,
      extensions: this.extensions,
      dropped,
      sections,
    };
  }

  private sections(): RequestSections {
    const named = (option: string) => {
      const name = this.option(option)?.value.text;
      return name === undefined ? undefined : findSection(this.file, name);
    };
    return {
      options: this.section,
      names: named('distinguished_name'),
      extensions: named('req_extensions'),
      certificateExtensions: named('x509_extensions'),
      prompts: this.option('prompt')?.value.text !== 'no',
    };
  }

  /** Goes through the steps in OpenSSL's order, up to the first that fails. */
  private firstError(): CsrError | undefined {
    const problem = this.file.problems.find(({ code }) => code !== 'environment-variable');
    if (problem) {
      const included = this.file.includes.find(include => include.problem !== undefined);
      const at = isElsewhere(problem.span) ? included?.span : problem.span;
      return { reason: reasons[problem.code], at, step: 'read' };
    }
    const steps: readonly [CsrError['step'], () => void][] = [
      ['modules', () => configureModules(this.file, this.objects)],
      ['oids', () => this.addObjects()],
      ['x509-extensions', () => this.tryExtensions('x509_extensions')],
      ['options', () => this.readOptions()],
      ['extensions', () => this.tryExtensions('req_extensions')],
      ['key', () => this.readKey()],
      ['subject', () => this.readSubject()],
      ['attributes', () => this.readAttributes()],
      ['extensions', () => this.addExtensions()],
      ['digest', () => this.readDigest()],
    ];
    let first: CsrError | undefined;
    for (const [step, run] of steps) {
      try {
        run();
      } catch (error) {
        if (!(error instanceof CsrFailure)) throw error;
        const at = error.at && isElsewhere(error.at) ? undefined : error.at;
        first ??= { reason: error.reason, at, step };
      }
    }
    return first;
  }

  private option(name: string): ConfEntry | undefined {
    return findEntry(this.file, this.section, name);
  }

  private sectionOf(name: string, reason: (section: string) => string): ConfSection | undefined {
    const option = this.option(name);
    if (!option) return undefined;
    const section = findSection(this.file, option.value.text);
    if (!section) throw new CsrFailure(reason(option.value.text), placeOf(option));
    return section;
  }

  private addObjects(): void {
    const option = this.file.sections.get('default')?.entries.get('oid_section');
    if (!option) return;
    const section = findSection(this.file, option.value.text);
    if (!section) throw new CsrFailure(`problem loading oid section ${option.value.text}`, placeOf(option));
    for (const entry of section.entries.values())
      if (!this.objects.add(entry.name, entry.value.text))
        throw new CsrFailure(`problem creating object ${entry.name}=${entry.value.text}`, entry.span);
  }

  /** OpenSSL first tries the syntax of both sections, that of certificates also where it makes none. */
  private tryExtensions(option: 'x509_extensions' | 'req_extensions'): void {
    const what = option === 'x509_extensions' ? 'x509' : 'request';
    const section = this.sectionOf(option, name => `Error checking ${what} extension section ${name}`);
    if (section) readExtensions(section, { ...this.reader(), subject: undefined });
  }

  private readOptions(): void {
    this.characters = this.option('utf8')?.value.text === 'yes' ? 'utf8' : 'latin1';
    const option = this.option('string_mask');
    if (!option) return;
    const mask = stringMask(option.value.text);
    if (mask === undefined)
      throw new CsrFailure(`Invalid global string mask setting ${option.value.text}`, placeOf(option));
    this.mask = mask;
  }

  private readKey(): void {
    const bits = findNumber(this.file, this.section, 'default_bits') ?? keyBits.byDefault;
    // The key is made with what an `int` holds of it.
    this.bits = Number(BigInt.asIntN(32, BigInt(bits)));
    if (this.bits < keyBits.fewest) throw new CsrFailure('key size too small', placeOf(this.option('default_bits')!));
  }

  private readSubject(): void {
    const names = this.sectionOf('distinguished_name', name => `Unable to get '${name}' section`);
    this.sectionOf('attributes', name => `Unable to get '${name}' section`);
    const given = this.option('prompt')?.value.text === 'no';
    const reader = { ...this.reader(), rules: this.rules(), dropped: this.dropped };
    if (names) this.subject = given ? givenFields(names, reader) : promptedFields(names, reader);
    if (this.subject.length > 0) return;
    const at = this.option('distinguished_name');
    const isEmpty = !given && names?.entries.size === 0;
    const reason = isEmpty ? 'No template, please set one up.' : 'Error: No objects specified in config file';
    throw new CsrFailure(reason, at && placeOf(at));
  }

  /** Their values reach the request too, and can be refused; with prompts only what has a default does. */
  private readAttributes(): void {
    const section = this.sectionOf('attributes', name => `Unable to get '${name}' section`);
    if (!section || section.entries.size === 0) return;
    if (this.option('prompt')?.value.text !== 'no') {
      promptedFields(section, { ...this.reader(), rules: this.rules(), dropped: [] });
      return;
    }
    for (const { name, nameSpan, value } of section.entries.values()) {
      const object = this.objects.find(name);
      if (!object) throw new CsrFailure(`invalid field name: name=${name}`, nameSpan);
      const { error } = makeString(value.text, object.shortName && object.oid, this.rules());
      if (error) throw new CsrFailure(error, value.span);
    }
  }

  private addExtensions(): void {
    const option = this.option('req_extensions');
    const section = option && findSection(this.file, option.value.text);
    if (!section) return;
    const takeEmails = (move: boolean): string[] => {
      const emails = this.subject.filter(({ name }) => name === 'emailAddress');
      if (move) this.subject = this.subject.filter(({ name }) => name !== 'emailAddress');
      return emails.map(({ value }) => value);
    };
    this.extensions = readExtensions(section, { ...this.reader(), subject: { takeEmails } });
  }

  private readDigest(): void {
    const option = this.option('default_md');
    if (!option) return;
    const written = option.value.text;
    const digest = digests.get(written.toLowerCase());
    this.digest = digest ?? written;
    if (digest) return;
    const known = unusableDigests.has(written.toLowerCase());
    throw new CsrFailure(
      known ? `digest not allowed: digest=${written}` : `unsupported: Algorithm (${written})`,
      placeOf(option),
    );
  }

  private rules() {
    return { characters: this.characters, encoding: this.file.encoding, mask: this.mask };
  }

  private reader() {
    return { file: this.file, objects: this.objects, mask: this.mask };
  }
}

/** Where an option's value stands, or its name where it has none. */
function placeOf({ value, nameSpan }: ConfEntry): Span {
  return value.text === '' ? nameSpan : value.span;
}
