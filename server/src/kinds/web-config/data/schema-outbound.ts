import { type AttributeSchema, choice, clearElement, type ElementSchema, flag, nameKey, removeElement } from './schema';
import {
  enabled,
  ignoreCase,
  logicalGrouping,
  negate,
  outboundConditions,
  patternSyntax,
  preConditionTest,
  stopProcessing,
} from './schema-conditions';
import { outboundActionMeanings, tagMeanings } from './words';

const ruleName = nameKey('The name of the rule, of which there is one in its section, inherited rules counted.');

const match: ElementSchema = {
  name: 'match',
  description: 'What of the response the rule looks at: a header, tags, or the whole body.',
  attributes: [
    {
      name: 'filterByTags',
      type: 'flags',
      values: tagMeanings,
      default: 'None',
      description: 'The HTML tags whose attributes are looked at, with commas between them.',
    },
    { name: 'customTags', type: 'string', description: 'The `<tags>` set that the flag CustomTags stands for.' },
    {
      name: 'serverVariable',
      type: 'string',
      description: 'The header that is looked at and rewritten: `RESPONSE_X_Y` for the header `X-Y`.',
    },
    { name: 'pattern', type: 'pattern', description: 'What the header, attribute or body is compared with.' },
    {
      name: 'occurrences',
      type: 'integer',
      default: '0',
      description: 'After how many replacements the rest of the body is left alone; 0 for never.',
    },
    ignoreCase,
    negate,
  ],
  children: [],
};

const action: ElementSchema = {
  name: 'action',
  description: 'What is done with what the pattern matched.',
  attributes: [
    choice('type', outboundActionMeanings, 'None', 'What is done.'),
    { name: 'value', type: 'template', mistakes: ['url'], description: 'What stands in the response instead.' },
    flag('replace', true, 'Whether a header that is there already is replaced.'),
  ],
  children: [],
};

/** A rule of `<outboundRules>`. */
export const outboundRule: ElementSchema = {
  name: 'rule',
  description: 'A rule for responses: it changes a header or the body.',
  attributes: [
    ruleName,
    { name: 'preCondition', type: 'string', description: 'The `<preCondition>` that a response has to meet.' },
    enabled,
    patternSyntax,
    stopProcessing,
  ],
  children: [match, outboundConditions, action],
  many: true,
};

const preConditionName = nameKey('The name by which rules refer to the precondition.');

export const preCondition: ElementSchema = {
  name: 'preCondition',
  description: 'What a response has to meet for the rules that name it to be looked at.',
  attributes: [preConditionName, logicalGrouping, patternSyntax],
  children: [preConditionTest],
  many: true,
};

const tagsName = nameKey('The name by which `customTags` refers to the set.');
const tagKeys: readonly AttributeSchema[] = [
  {
    name: 'name',
    type: 'string',
    required: true,
    nonEmpty: true,
    key: 'combined',
    description: 'The name of the HTML element.',
  },
  {
    name: 'attribute',
    type: 'string',
    required: true,
    nonEmpty: true,
    key: 'combined',
    description: 'The attribute whose value is looked at.',
  },
];

const tags: ElementSchema = {
  name: 'tags',
  description: 'HTML elements, and the attributes in them, that rules can be limited to.',
  attributes: [tagsName],
  children: [
    {
      name: 'tag',
      description: 'An attribute of an HTML element.',
      attributes: tagKeys,
      children: [],
      many: true,
    },
    clearElement,
    removeElement(...tagKeys),
  ],
  many: true,
};

export const outboundRules: ElementSchema = {
  name: 'outboundRules',
  description: 'Rules for responses.',
  attributes: [
    flag('rewriteBeforeCache', false, 'Whether responses are rewritten before they are put into the output cache.'),
  ],
  children: [
    outboundRule,
    clearElement,
    removeElement(ruleName),
    {
      name: 'preConditions',
      description: 'Preconditions that rules refer to by name.',
      attributes: [],
      children: [preCondition, clearElement, removeElement(preConditionName)],
    },
    {
      name: 'customTags',
      description: 'Sets of tags that rules refer to by name.',
      attributes: [],
      children: [tags, clearElement, removeElement(tagsName)],
    },
  ],
  section: true,
};
