import { isJavaLong } from './java-number';

const shares = ['percent', 'pct', 'p'];
const multipliers = 'kmgtKMGT';

/**
 * Whether the driver reads a value of `maxResultBuffer`: a whole number, one with K, M, G or T, or one with `p`, `pct` or `percent`
 * in just these letters. Source: microsoft/mssql-jdbc, MaxResultBufferParser.java. `-1`, the default, counts as read.
 */
export function isResultBuffer(text: string): boolean {
  if (text === '' || text === '-1') return true;
  const share = shares.find(word => text.endsWith(word));
  if (share) return isJavaLong(text.slice(0, -share.length));
  if (multipliers.includes(text[text.length - 1]!)) return isJavaLong(text.slice(0, -1));
  return text[0] !== '-' && text[0] !== '+' && isJavaLong(text);
}
