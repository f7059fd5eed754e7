import type { Reference } from '../../../core/rule';

/** The documents that make the rules of this kind true. */
export const pureConnectGuide: Reference = {
  title: "PureConnect SSO, SA, and Certificate Improvements User's Guide, 2022 R2",
};
export const xmlSpecification: Reference = { title: 'XML 1.0, fifth edition', url: 'https://www.w3.org/TR/xml/' };
export const windowsNames: Reference = {
  title: 'Naming files, paths and namespaces, Windows documentation',
  url: 'https://learn.microsoft.com/windows/win32/fileio/naming-a-file',
};
