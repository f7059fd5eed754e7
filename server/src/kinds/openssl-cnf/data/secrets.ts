/**
 * Names of entries whose value is a password, misspelt ones too: rather too many than too few. Source: openssl-req(1), which has no other
 * options that begin with `input_` or `output_`, and PKCS #9 for the attribute with what belongs to its prompt.
 */
export const secretNames = /^(?:in|out)put_|pas+(?:w|phr)|pwd|secret|challenge/i;

/** Such a name in a line that may be a comment, or hold no `=`; behind it what may be a password. */
export const secretLine =
  /((?:\b(?:in|out)put_|pas+(?:w|phr)|pwd|secret|challenge)[\w-]{0,40}(?:[^\S\r\n]|[=:\u200b-\u200d\u2060]){1,20})([^\r\n]+)/gi;
