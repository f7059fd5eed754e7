import { type ElementSchema, flag } from './schema';
import { httpProtocol, rewrite } from './schema-tree';

/** The elements around the part of the file that is checked, for completion and hover only: much else may stand in each. */
const server: ElementSchema = {
  name: 'system.webServer',
  description: 'The configuration of IIS itself.',
  attributes: [],
  children: [rewrite, httpProtocol],
};

const location: ElementSchema = {
  name: 'location',
  description: 'Configuration for one folder or file of the site.',
  attributes: [
    { name: 'path', type: 'string', description: 'The folder or file, relative to this one.' },
    flag('inheritInChildApplications', true, 'Whether applications below inherit what stands in here.'),
    flag('allowOverride', true, 'Whether files further down may change what stands in here.'),
  ],
  children: [server],
  many: true,
};

export const configuration: ElementSchema = {
  name: 'configuration',
  description: 'The configuration of a site or folder.',
  attributes: [],
  children: [server, location],
};
