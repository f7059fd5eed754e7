import type { Reference } from '../../core/rule';

/** What the value of a key is. */
export type ValueType = 'folder' | 'true' | 'host' | 'port' | 'instance' | 'database' | 'url' | 'user' | 'password';

/** A key that the guide names. */
export interface KeySpec {
  readonly name: string;
  readonly type: ValueType;
  /** In a few words, for lists. */
  readonly summary: string;
  /** In whole sentences, for hovers. */
  readonly effect: string;
  /** Whether the value may be empty. */
  readonly mayBeEmpty: boolean;
  /** What is written where the key is added; empty where only the site knows. */
  readonly preset: string;
  readonly source: string;
  /** The connection pool whose URL gives the value, where the guide says so. */
  readonly pool?: string;
}

/** The keys of one file, in the guide's order, and how the program that reads it is spoken of. */
export interface PropertiesSchema {
  /** The kind's id, in front of its rules'. */
  readonly kind: string;
  /** The program, as the middle of a sentence speaks of it. */
  readonly program: string;
  readonly keys: readonly KeySpec[];
  readonly references: readonly Reference[];
}

/** The program at the beginning of a sentence. */
export function capitalized(program: string): string {
  return program.charAt(0).toUpperCase() + program.slice(1);
}
