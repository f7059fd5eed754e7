/*
 * The words that enumerations of the rewrite configuration take, in the schema's own spelling.
 * Source: rewrite_schema.xml of the URL Rewrite module.
 */

export const syntaxes = ['ECMAScript', 'Wildcard', 'ExactMatch'] as const;
export const groupings = ['MatchAll', 'MatchAny'] as const;
export const matchTypes = ['Pattern', 'IsFile', 'IsDirectory'] as const;
export const inboundActions = ['None', 'Rewrite', 'Redirect', 'CustomResponse', 'AbortRequest'] as const;
export const outboundActions = ['None', 'Rewrite'] as const;
export const redirectTypes = ['Permanent', 'Found', 'SeeOther', 'Temporary'] as const;
export const cacheDirectives = ['Auto', 'Always', 'Never', 'NotIfRuleMatched'] as const;

/** Tags whose attributes an outbound rule can be limited to. */
export const tagNames = [
  'None',
  'A',
  'Area',
  'Base',
  'Form',
  'Frame',
  'Head',
  'IFrame',
  'Img',
  'Input',
  'Link',
  'Script',
  'CustomTags',
] as const;
