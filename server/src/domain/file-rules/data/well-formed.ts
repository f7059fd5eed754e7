/** What is wrong, by the code of the XML problem. `{consequence}` and `{restore}` are the kind's. */
export const notWellFormedMessages = {
  'unclosed-element': '"{name}" is not closed. {consequence} Add its end tag.',
  'unclosed-empty': '"{name}" is not closed. {consequence} Write "/>" at its end.',
  'repeated-start':
    'This start tag stands where the end tag of the same name belongs, and opens another node instead. {consequence} Write a slash in front of the name.',
  'late-close':
    '"{name}" is closed behind the node that it stands in. {consequence} Write the two end tags the other way round.',
  'stray-close': 'This end tag closes nothing. {consequence} Remove it, or add the start tag.',
  'mismatched-close':
    'This end tag says "{name}", but the node that is open is "{otherName}". {consequence} Make the two names the same, letter case included.',
  'raw-ampersand': 'A plain "&" begins a reference in XML. {consequence} Write &amp; instead.',
  'unknown-entity':
    'XML knows no reference of this name. {consequence} Write &amp; for the "&" if it is meant as it stands.',
  'bad-character-reference':
    'This reference does not name a character that XML allows. {consequence} Write a valid one, or &amp; for the "&".',
  'raw-less-than': 'A plain "<" begins a tag in XML. {consequence} Write &lt; instead.',
  'unterminated-tag': 'This tag has no ">". {consequence} Add it.',
  'unterminated-value': 'This value has no closing quote. {consequence} Add it.',
  'unquoted-value': 'An attribute value must be in quotes. {consequence} Put quotes around it.',
  'curly-quotes': `XML takes only straight quotes, and these are typographic ones. {consequence} Write " or ' on both sides.`,
  'odd-blank':
    'This looks like a blank but is another character ({code}), which XML takes for part of a name. {consequence} Write a plain blank.',
  'other-quote':
    'This value begins with one kind of quote and ends with the other. {consequence} Write the same on both sides.',
  'inner-quote': 'This quote ends the value that it was meant to be a part of. {consequence} Write {reference} for it.',
  'missing-value': 'This attribute has no value. {consequence} Give it one in quotes.',
  'missing-space': 'There is no blank in front of this attribute. {consequence} Put one there.',
  'duplicate-attribute': 'This node already has an attribute "{name}". {consequence} Keep one of the two.',
  'unterminated-comment': 'This comment has no "-->", so everything behind it is part of it. {consequence} Add it.',
  'double-hyphen-in-comment': 'A comment must not hold "--". {consequence} Write one hyphen or put a blank between.',
  'unterminated-cdata': 'This CDATA section has no "]]>", so everything behind it is part of it. {consequence} Add it.',
  'cdata-end-in-text': '"]]>" must not stand in text. {consequence} Write ]]&gt; instead.',
  'unterminated-instruction': 'This instruction has no "?>". {consequence} Add it.',
  'misplaced-declaration':
    'The XML declaration must come first in the file, without even a blank in front of it. {consequence} Move it there or remove it.',
  'bad-declaration':
    'The XML declaration is not complete or not in order. {consequence} Write <?xml version="1.0" encoding="UTF-8"?>.',
  'bad-name':
    'This is not a name that XML allows. {consequence} Write a valid name, or &lt; if "<" is meant as it stands.',
  wide: 'Every other character is a NUL: the file is in UTF-16 and was read as something else. {consequence} Save the file as UTF-8.',
  'bad-character': 'XML does not allow this character. {consequence} Remove it.',
  'no-root': 'The file holds no node. {consequence} {restore}',
  'second-root': 'A file has one outermost node; this is another one. {consequence} Move it into the first.',
  'text-outside-root': 'No text may stand outside of the outermost node. {consequence} Remove it.',
  other: 'It belongs to this',
  'escape-ampersand': 'Write &amp; for "&"',
  'escape-quotes': 'Write {reference} for both quotes',
  'escape-less-than': 'Write &lt; for "<"',
  'escape-greater-than': 'Write &gt; for ">"',
  'close-element': 'Add the end tag',
  'complete-close': 'Add the "<" of the end tag',
  'self-close': 'Close it with "/>"',
  'close-tag': 'Add ">"',
  'write-slash': 'Put a slash in front of the name',
  'close-cdata': 'Add "]]>"',
  'close-instruction': 'Add "?"',
  'rename-close': 'Change the end tag to "{otherName}"',
  'move-close': 'Swap the two end tags',
  'remove-close': 'Remove the end tag',
  'quote-value': 'Put the value in quotes',
  'add-quote': 'Add the closing quote',
  'match-quote': 'Close with the same quote',
  'write-blank': 'Write a plain blank',
  'insert-space': 'Put a blank in front',
  'remove-attribute': 'Remove the second attribute',
  'replace-hyphens': 'Write "=" for the hyphens',
  'move-declaration': 'Remove what stands in front of the declaration',
} as const;
