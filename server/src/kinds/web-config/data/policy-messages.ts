/** What browsers do with each fault of a Content-Security-Policy. Sources: CSP Level 3; Chromium. */
export const policyMessages = {
  comma:
    'A comma ends the policy: browsers read "{rest}" as the start of another one, which says nothing, and {directive} ends before the comma. Part the items with blanks.',
  'bare-keyword':
    'Without single quotes browsers take "{written}" for the name of a host, and the keyword has no effect. Write {meant}.',
  'wrong-quotes': 'Keywords stand in straight single quotes, hosts in none: browsers drop {written}. Write {meant}.',
  'bare-scheme':
    'Without a colon browsers take "{written}" for the name of a host. Write {meant} for every address of that scheme.',
  'near-keyword': 'There is no keyword {written}: browsers drop it. Did you mean {meant}?',
  'lost-semicolon':
    'Browsers take "{directive}" for the name of a host here, since no semicolon stands before it, and the directive has no effect. Write a semicolon before it.',
  'repeated-directive':
    'The policy has {directive} already: browsers use the first and ignore this one. Move its sources to the first.',
  'near-directive': 'No browser knows "{written}", and ignores it with all that follows it. Did you mean {directive}?',
  'not-a-directive':
    'A directive starts with its name; "{written}" is none, and browsers ignore it up to the next semicolon. Write the name, for example frame-ancestors, before it.',
  'none-among-others': "Beside other sources browsers ignore 'none'. Remove it, or remove the others.",
  'none-not-alone':
    "Beside other sources browsers ignore 'none', and the others may frame the page. Remove it, or remove the others.",
  'not-for-framing': "frame-ancestors takes hosts, schemes and 'self': browsers drop {written}. Remove it.",
  'unknown-keyword':
    "frame-ancestors takes hosts and schemes without quotes, 'self' and 'none': browsers drop {written}. Remove the quotes if it is a host.",
  path: 'Who frames a page is known by scheme, host and port only: with the path "{path}" Chrome and Edge let nobody in. Remove the path.',
  anybody: '{written} lets any site frame the page. Name the hosts that may, if not all are meant.',
  'nobody-stated':
    "Without a source frame-ancestors lets nobody frame the page. Write 'none' to say so, or the hosts that may.",
  'refused-scheme':
    'Browsers drop "{written}": a host stands alone or behind a whole scheme. Write https:// or leave the slashes out.',
  'refused-slashes': 'Browsers drop "{written}": behind the scheme stand a colon and two slashes, as in https://host.',
  'refused-user': 'Browsers drop "{written}": a user name has no place in a source. Write the host only.',
  'refused-host':
    'Browsers drop "{written}": a host is made of letters, digits, dashes and single dots. Write its real name.',
  'refused-wildcard':
    'Browsers drop "{written}": the asterisk stands only for whole labels at the start, as in https://*.example.com.',
  'refused-address': 'Browsers drop "{written}": there is no way to name an IPv6 address here. Write a host name.',
  'refused-port': 'Browsers drop "{written}": the port is a number or *.',
  'refused-query': 'Browsers drop "{written}": a source has no query. Write scheme, host and port only.',
  'refused-not-ascii':
    'Browsers drop the whole directive, since "{part}" is not ASCII. Write the host in its xn-- form, and straight quotes.',
  repair: 'Change to "{after}"',
} as const;
