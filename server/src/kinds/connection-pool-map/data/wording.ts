/** What the editor and the command line say about pools besides findings. */

export type LogOn = 'windows' | 'sql';

const logOnNames: Readonly<Record<LogOn, string>> = { windows: 'Windows', sql: 'SQL' };

export function pools(count: number): string {
  return count === 1 ? '1 pool' : `${count} pools`;
}

/** The title of a conversion of the file. `refused` and `other` say how many pools it leaves alone, and why. */
export function conversionTitle(
  converted: number,
  total: number,
  left: { readonly refused: number; readonly other: number },
  to: LogOn,
): string {
  const which = converted < total ? `${converted} of ${pools(total)}` : everyPool(total);
  const reasons = [
    ...(left.refused > 0 ? [`${left.refused} left alone: the driver refuses the URL`] : []),
    ...(left.other > 0 ? [`${left.other} left alone: another way to log on`] : []),
  ];
  return `Convert ${which} to ${logOnNames[to]} authentication${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`;
}

function everyPool(count: number): string {
  if (count === 1) return 'the pool';
  return count === 2 ? 'both pools' : `all ${pools(count)}`;
}

export function poolConversionTitle(pool: string | undefined, to: LogOn): string {
  return `Convert ${pool === undefined ? 'this pool' : `“${pool}”`} to ${logOnNames[to]} authentication`;
}

export function removalTitle(property: string): string {
  return `Remove ${property}`;
}

export const addMultiSubnetFailover = 'Add multiSubnetFailover=true (for an Always On listener)';

/** The lens over the list: how many pools log on in which way. */
export function authenticationSummary(count: Readonly<Record<LogOn | 'other' | 'unknown', number>>): string {
  const total = count.sql + count.windows + count.other + count.unknown;
  for (const to of ['sql', 'windows'] as const)
    if (count[to] === total && total > 0) return `${pools(total)} · ${logOnNames[to]} authentication`;
  const parts = [
    ...(count.sql > 0 ? [`${count.sql} SQL`] : []),
    ...(count.windows > 0 ? [`${count.windows} Windows`] : []),
    ...(count.other > 0 ? [`${count.other} another authentication`] : []),
    ...(count.unknown > 0 ? [`${count.unknown} without a URL that the driver takes`] : []),
  ];
  return [pools(total), parts.join(', ')].filter(part => part !== '').join(' · ');
}

export function lensTitle(to: LogOn): string {
  return `Convert to ${logOnNames[to]} authentication`;
}

/** How a pool logs on, in one word for outlines and tables. */
export const authenticationWord: Readonly<Record<LogOn | 'other', string>> = {
  windows: 'Windows',
  sql: 'SQL',
  other: 'other authentication',
};

export const noPools = 'No connection pool: ECE has no data source in this file.';
export const noName = '(pool without a name)';
export const noUrl = 'no URL';
export const refusedUrl = 'the driver refuses the URL';
export const defaultHost = 'localhost';
export const elsewhere = 'used by another pool';

/** In `ccconfig read` and hovers: the driver's own words. */
export function refused(error: string): string {
  return `The driver refuses this URL: ${error}`;
}

export function ignored(names: readonly string[]): string {
  return `The driver does not know and ignores: ${names.join(', ')}`;
}

/** In hovers: what a pool that the guide names is for. */
export function requiredPool(carries: string): string {
  return `ECE asks for this pool by name; it carries ${carries}.`;
}
