/** What ECE does with a file that is not well-formed. */
const consequence = 'ECE cannot read the file, so none of its data sources start.';

/** What is wrong, by the code of the XML problem. */
export const notWellFormedMessages = {
  'unclosed-element': `"{name}" is not closed. ${consequence} Add its end tag.`,
  'stray-close': `This end tag closes nothing. ${consequence} Remove it, or add the start tag.`,
  'mismatched-close': `This end tag says "{name}", but the node that is open is "{otherName}". ${consequence} Make the two names the same, letter case included.`,
  'raw-ampersand': `A plain "&" begins a reference in XML. ${consequence} Write &amp; instead.`,
  'unknown-entity': `XML knows no reference of this name. ${consequence} Write &amp; for the "&" if it is meant as it stands.`,
  'bad-character-reference': `This reference does not name a character that XML allows. ${consequence} Write a valid one, or &amp; for the "&".`,
  'raw-less-than': `A plain "<" begins a tag in XML. ${consequence} Write &lt; instead.`,
  'unterminated-tag': `This tag has no ">". ${consequence} Add it.`,
  'unterminated-value': `This value has no closing quote. ${consequence} Add it.`,
  'unquoted-value': `The value of an attribute stands in quotes. ${consequence} Put quotes around it.`,
  'missing-value': `This attribute has no value. ${consequence} Give it one in quotes.`,
  'missing-space': `There is no blank in front of this attribute. ${consequence} Put one there.`,
  'duplicate-attribute': `This node already has an attribute "{name}". ${consequence} Keep one of the two.`,
  'unterminated-comment': `This comment has no "-->", so everything behind it is part of it. ${consequence} Add it.`,
  'double-hyphen-in-comment': `A comment must not hold "--". ${consequence} Write one hyphen or put a blank between.`,
  'unterminated-cdata': `This CDATA section has no "]]>", so everything behind it is part of it. ${consequence} Add it.`,
  'cdata-end-in-text': `"]]>" must not stand in text. ${consequence} Write ]]&gt; instead.`,
  'unterminated-instruction': `This instruction has no "?>". ${consequence} Add it.`,
  'misplaced-declaration': `The XML declaration stands at the very beginning of a file, with nothing in front of it. ${consequence} Move it there or remove it.`,
  'bad-declaration': `The XML declaration is not complete or not in order. ${consequence} Write <?xml version="1.0" encoding="UTF-8"?>.`,
  'bad-name': `A name cannot begin or go on like this. ${consequence} Write a name, or &lt; if "<" is meant as it stands.`,
  'bad-character': `XML does not allow this character. ${consequence} Remove it.`,
  'no-root': `The file holds no node. ${consequence} Put back the pool list, from a backup or from deployment.zip.`,
  'second-root': `A file has one outermost node; this is another one. ${consequence} Move it into the first.`,
  'text-outside-root': `No text may stand outside of the outermost node. ${consequence} Remove it.`,
  other: 'It belongs to this',
  repair: 'Repair it',
} as const;
