import { type AttributeSchema, choice, clearElement, type ElementSchema, flag, nameKey, removeElement } from './schema';
import {
  enabled,
  globalConditions,
  ignoreCase,
  inboundConditions,
  negate,
  patternSyntax,
  stopProcessing,
} from './schema-conditions';
import { cacheMeanings, inboundActionMeanings, redirectMeanings } from './words';

const name = nameKey('The name of the rule, of which there is one in its section, inherited rules counted.');

const match: ElementSchema = {
  name: 'match',
  description: 'The pattern for the path of the request: without host, leading slash and query string.',
  attributes: [
    {
      name: 'url',
      type: 'pattern',
      nonEmpty: true,
      mistakes: ['pattern'],
      description: 'What the path is compared with.',
    },
    ignoreCase,
    negate,
  ],
  children: [],
};

const serverVariables: ElementSchema = {
  name: 'serverVariables',
  description: 'Server variables and request headers that are set when the rule runs.',
  attributes: [],
  children: [
    {
      name: 'set',
      description: 'Sets a server variable; `HTTP_X_Y` sets the request header `x-y`.',
      attributes: [
        { ...nameKey('The variable, which an administrator has to allow.'), trimmed: true },
        { name: 'value', type: 'template', description: 'What the variable is set to.' },
        flag('replace', true, 'Whether a value that it already has is replaced.'),
      ],
      children: [],
      many: true,
    },
  ],
};

const logRewrittenUrl = flag(
  'logRewrittenUrl',
  false,
  'Whether the log holds the rewritten URL instead of the requested one.',
);

const actionAttributes: readonly AttributeSchema[] = [
  choice('type', inboundActionMeanings, 'None', 'What is done.'),
  {
    name: 'url',
    type: 'template',
    trimmed: true,
    mistakes: ['value'],
    description: 'Where a Rewrite or Redirect leads: a path or an absolute URL.',
  },
  flag('appendQueryString', true, 'Whether the query string of the request is put behind the URL.'),
  logRewrittenUrl,
  choice('redirectType', redirectMeanings, 'Permanent', 'The status of a Redirect.'),
  {
    name: 'statusCode',
    type: 'number',
    default: '0',
    range: { from: 300, to: 307, outside: true },
    description: 'The status of a CustomResponse.',
  },
  {
    name: 'subStatusCode',
    type: 'number',
    default: '0',
    range: { from: 0, to: 999 },
    description: 'The sub-status of a CustomResponse, for logs and error pages.',
  },
  {
    name: 'statusReason',
    type: 'template',
    mistakes: ['statusLine'],
    description: 'The words behind the status of a CustomResponse.',
  },
  {
    name: 'statusDescription',
    type: 'template',
    mistakes: ['responseLine'],
    description: 'The body of a CustomResponse.',
  },
];

function actionOf(attributes: readonly AttributeSchema[]): ElementSchema {
  return { name: 'action', description: 'What is done where the rule matches.', attributes, children: [] };
}

const ruleAttributes: readonly AttributeSchema[] = [
  name,
  enabled,
  patternSyntax,
  stopProcessing,
  {
    ...choice(
      'responseCacheDirective',
      cacheMeanings,
      'Auto',
      'Whether responses that the rule has to do with are cached.',
    ),
    since: '2.1',
  },
];

function ruleOf(conditions: ElementSchema, action: ElementSchema): ElementSchema {
  return {
    name: 'rule',
    description: 'A rule for requests. Rules run in order, each on the URL that the one before it left.',
    attributes: ruleAttributes,
    children: [match, conditions, serverVariables, action],
    many: true,
  };
}

const useOriginalURLEncoding: AttributeSchema = {
  ...flag('useOriginalURLEncoding', true, 'Whether `{UNENCODED_URL}` and the like keep the encoding of the request.'),
  since: '2.1',
};

/** A rule of `<rules>`. */
export const inboundRule = ruleOf(inboundConditions, actionOf(actionAttributes));
/** A rule of `<globalRules>`. */
export const globalRule = ruleOf(
  globalConditions,
  actionOf(actionAttributes.filter(attribute => attribute !== logRewrittenUrl)),
);

export const rules: ElementSchema = {
  name: 'rules',
  description: 'Rules for the requests of this site or folder.',
  attributes: [useOriginalURLEncoding],
  children: [inboundRule, clearElement, removeElement(name)],
  section: true,
};

export const globalRules: ElementSchema = {
  name: 'globalRules',
  description: 'Rules for the requests of the whole server, which run before those of any site.',
  attributes: [useOriginalURLEncoding],
  children: [globalRule, clearElement, removeElement(name)],
  section: true,
  level: 'server',
};
