import type { Reference } from '../../../core/rule';

/** The documents that make the rules of this kind true. */
export const eceGuide: Reference = {
  title: 'Enterprise Chat and Email Installation and Configuration Guide, Release 15.0(1), for Packaged CCE',
};
export const setCommand: Reference = {
  title: 'set, Windows commands',
  url: 'https://learn.microsoft.com/windows-server/administration/windows-commands/set_1',
};
export const redirection: Reference = {
  title: 'Using command redirection operators, Windows documentation',
  url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-xp/bb490982(v=technet.10)',
};
export const uncPaths: Reference = {
  title: 'File path formats on Windows systems: UNC paths',
  url: 'https://learn.microsoft.com/dotnet/standard/io/file-path-formats#unc-paths',
};
