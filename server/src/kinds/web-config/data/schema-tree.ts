import { type AttributeSchema, clearElement, type ElementSchema, flag, nameKey, removeElement } from './schema';
import { globalRules, rules } from './schema-inbound';
import { outboundRules } from './schema-outbound';

const mapName = { ...nameKey('The name by which templates ask the map: `{name:key}`.'), trimmed: true } as const;
const mapKey: AttributeSchema = {
  name: 'key',
  type: 'string',
  required: true,
  key: 'unique',
  caseSensitive: true,
  mistakes: ['name'],
  description: 'What is looked up, taken literally.',
};

export const mapEntry: ElementSchema = {
  name: 'add',
  description: 'A key and its value.',
  attributes: [mapKey, { name: 'value', type: 'string', description: 'What the key gives, taken literally.' }],
  children: [],
  many: true,
};

export const rewriteMap: ElementSchema = {
  name: 'rewriteMap',
  description: 'A table of keys and values that templates look up.',
  attributes: [
    mapName,
    { name: 'defaultValue', type: 'string', default: '', description: 'What a key that is not there gives.' },
    flag('ignoreCase', true, 'Whether letter case does not count when a key is looked up.'),
  ],
  children: [mapEntry, clearElement, removeElement(mapKey)],
  many: true,
};

const rewriteMaps: ElementSchema = {
  name: 'rewriteMaps',
  description: 'Tables that templates look up.',
  attributes: [],
  children: [rewriteMap, clearElement, removeElement(mapName)],
  section: true,
};

const providerName = {
  ...nameKey('The name by which templates ask the provider: `{name:input}`.'),
  trimmed: true,
} as const;
const settingKey: AttributeSchema = {
  name: 'key',
  type: 'string',
  required: true,
  nonEmpty: true,
  key: 'unique',
  description: 'The name of the setting.',
};

const settings: ElementSchema = {
  name: 'settings',
  description: 'What the provider is given.',
  attributes: [],
  children: [
    {
      name: 'add',
      description: 'A setting.',
      attributes: [
        settingKey,
        { name: 'value', type: 'string', secret: true, description: 'Its value.' },
        { name: 'encryptedValue', type: 'string', secret: true, description: 'Its value, encrypted.' },
      ],
      children: [],
      many: true,
    },
    clearElement,
    removeElement(settingKey),
  ],
};

const providers: ElementSchema = {
  name: 'providers',
  description: '.NET classes that templates ask for values.',
  attributes: [],
  children: [
    {
      name: 'provider',
      description: 'A .NET class, which has to be in the global assembly cache.',
      attributes: [
        providerName,
        {
          name: 'type',
          type: 'string',
          required: true,
          trimmed: true,
          description: 'The assembly-qualified name of the class.',
        },
      ],
      children: [settings],
      many: true,
    },
    clearElement,
    removeElement(providerName),
  ],
  section: true,
};

const variableName = nameKey('The server variable that rules may set.');

const allowedServerVariables: ElementSchema = {
  name: 'allowedServerVariables',
  description: 'The server variables that rules of sites and folders may set.',
  attributes: [],
  children: [
    { name: 'add', description: 'A server variable.', attributes: [variableName], children: [], many: true },
    clearElement,
    removeElement(variableName),
  ],
  section: true,
  level: 'unlocked',
};

export const rewrite: ElementSchema = {
  name: 'rewrite',
  description: 'What the URL Rewrite module does. Without the module IIS answers 500.19 (0x8007000d).',
  attributes: [],
  children: [rules, outboundRules, rewriteMaps, providers, allowedServerVariables, globalRules],
};

const headerName = { ...nameKey('The name of the header.'), mistakes: ['key'] };
const headerChildren: readonly ElementSchema[] = [
  {
    name: 'add',
    description: 'A header that every response gets.',
    attributes: [headerName, { name: 'value', type: 'string', description: 'The value of the header.' }],
    children: [],
    many: true,
  },
  clearElement,
  removeElement(headerName),
];

export const httpProtocol: ElementSchema = {
  name: 'httpProtocol',
  description: 'Headers that IIS puts into responses.',
  attributes: [flag('allowKeepAlive', true, 'Whether connections are kept open for further requests.')],
  children: [
    { name: 'customHeaders', description: 'Headers of every response.', attributes: [], children: headerChildren },
    { name: 'redirectHeaders', description: 'Headers of redirects.', attributes: [], children: headerChildren },
  ],
  section: true,
};

/** The elements that a file which `configSource` names, or which ASP.NET Core reads, may be rooted at. */
export const fragmentSchemas: readonly ElementSchema[] = [
  rewrite,
  rules,
  globalRules,
  outboundRules,
  rewriteMaps,
  rewriteMap,
  httpProtocol,
];
