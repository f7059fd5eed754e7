/** A variable that a service script sets. */
export interface ScriptVariable {
  readonly name: string;
  readonly effect: string;
  readonly source: string;
}

export const sharedLocation = 'env.fs.shared.location';

/** The variables that the guide names. Source: ECE 15.0 guide. */
export const scriptVariables: readonly ScriptVariable[] = [
  {
    name: sharedLocation,
    effect:
      'The folder that all servers of ECE share, as a UNC path such as `\\\\egeng.info\\DFS1\\ECE\\eService`. It is the same in againstart.bat and againstop.bat.',
    source: 'ECE 15.0 guide',
  },
  {
    name: 'JAVA_HOME',
    effect: 'The folder of the JDK, for example `C:\\ECE\\jdk`, with which UpdateDBIndexStats runs.',
    source: 'ECE 15.0 guide',
  },
];

/** The known variable of a name, letter case ignored as cmd.exe does, blanks around it too. */
export function variableNamed(name: string): ScriptVariable | undefined {
  const wanted = name.trim().toLowerCase();
  return scriptVariables.find(known => known.name.toLowerCase() === wanted);
}

/** Words of the views. */
export const texts = {
  stores: 'cmd.exe stores',
  deletes: 'cmd.exe deletes the variable here, since there is no value.',
  last: 'A later line sets it again, and the last one counts.',
  notCertain: '(only under a condition)',
} as const;
