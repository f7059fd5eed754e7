import { deflateRawSync } from 'node:zlib';

/**
 * An expression whose value is a text: it holds the text compressed, for what a program carries and seldom needs.
 * @param {string} text
 */
export function unpacked(text) {
  const packed = deflateRawSync(text, { level: 9 }).toString('base64');
  return `require('node:zlib').inflateRawSync(Buffer.from('${packed}', 'base64')).toString()`;
}
