import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const repository = join(__dirname, '../..');

export interface Example {
  readonly language: string;
  readonly text: string;
  /** A `jsonc` block before an example of another language: the configuration that it is checked with. */
  readonly config?: string;
  /** A block marked `beside` before an example: another file of the deployment. */
  readonly beside?: Omit<Example, 'beside'>;
}

/** The sections of a rule's page by their headings. */
export function sectionsOf(path: string): Map<string, string> {
  const page = readFileSync(join(repository, path), 'utf8');
  const sections = new Map<string, string>();
  for (const part of page.split(/^## /m).slice(1)) {
    const end = part.indexOf('\n');
    sections.set(part.slice(0, end).trim(), part.slice(end + 1).trim());
  }
  return sections;
}

/** The examples in a section: its code blocks, a configuration block belonging to the example that follows it. */
export function examplesOf(section: string): Example[] {
  const blocks = [...section.matchAll(/^```(\w+)( beside)?\n([\s\S]*?)^```/gm)].map(([, language, mark, text]) => ({
    isBeside: mark !== undefined,
    language: language!,
    text: text!,
  }));
  const onlyConfig = blocks.every(({ language }) => language === 'jsonc');
  const examples: Example[] = [];
  let config: string | undefined;
  let beside: Example | undefined;
  for (const { isBeside, ...block } of blocks) {
    if (isBeside) beside = block;
    else if (block.language === 'jsonc' && !onlyConfig) config = block.text;
    else {
      examples.push({ ...block, config, beside });
      config = undefined;
      beside = undefined;
    }
  }
  return examples;
}
