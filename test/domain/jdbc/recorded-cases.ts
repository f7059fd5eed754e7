import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface RecordedCase {
  readonly url: string;
  /** What the driver made of it. */
  readonly ok?: string;
  /** What it said. */
  readonly error?: string;
}

const recorded: Record<'parseUrl' | 'connect', RecordedCase[]> = JSON.parse(
  readFileSync(join(__dirname, 'mssql-jdbc-cases.json'), 'utf8'),
);

const unmark = (entry: RecordedCase): RecordedCase => ({
  ...entry,
  url: entry.url.replaceAll('<NL>', '\n').replaceAll('<TAB>', '\t'),
});

/** What the driver's parser made of URLs. */
export const parserCases: readonly RecordedCase[] = recorded.parseUrl.map(unmark);

/** What the driver said when it was to connect to a closed port with URLs. */
export const connectCases: readonly RecordedCase[] = recorded.connect.map(unmark);
