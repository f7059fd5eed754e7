import { eceGuide } from './sources';

/** An element or attribute of the pool map: what ECE does with it. */
export interface PoolMapName {
  readonly name: string;
  /** One line for lists. */
  readonly summary: string;
  /** Markdown for hovers. */
  readonly effect: string;
  readonly source: string;
}

const guide = eceGuide.title;

/** The elements that the guide names. */
export const elementTable: readonly PoolMapName[] = [
  {
    name: 'conn_pool_list',
    summary: 'all connection pools of the deployment',
    effect:
      'Holds all connection pools. ECE reads it from `dataaccess\\egpl_ds_connpool_map.xml` inside `deployment.zip` when it starts; stop ECE before a change and put the changed file back into the archive.',
    source: guide,
  },
  {
    name: 'connpool',
    summary: 'one connection pool',
    effect: 'One pool of database connections. ECE opens them with the `Url`, as the `User` with the `Password`.',
    source: guide,
  },
  {
    name: 'Url',
    summary: 'where the pool connects to',
    effect:
      'The SQL Server JDBC URL. ECE hands it to the Microsoft JDBC driver: server, port, database and how to log on.\n\n`integratedSecurity=true` logs on as the Windows account that ECE runs under, `false` as `User` with `Password`. All pools log on the same way.',
    source: guide,
  },
  {
    name: 'User',
    summary: 'the SQL Server login',
    effect:
      'The SQL Server login of the pool. Empty with Windows authentication: the node and its attributes stay, its text goes.',
    source: guide,
  },
  {
    name: 'Password',
    summary: 'the encoded password of the login',
    effect:
      'The password of `User` as ECE encodes it: a secret, not shown here. Empty with Windows authentication: the node and its attributes stay, its text goes.',
    source: guide,
  },
];

/** The attributes that the guide names, by the element that carries them. */
export const attributeTable: readonly (PoolMapName & { readonly on: readonly string[] })[] = [
  {
    name: 'name',
    on: ['connpool'],
    summary: 'the name of the pool',
    effect: 'The name by which ECE finds the pool.',
    source: guide,
  },
  {
    name: 'egid',
    on: ['url', 'user', 'password'],
    summary: 'ECE’s own number of the node',
    effect: 'ECE’s own number of this node. Leave it as it was installed.',
    source: guide,
  },
];

/** The entry for an element, letter case ignored as ECE's files vary in it. */
export function elementNamed(name: string): PoolMapName | undefined {
  return elementTable.find(entry => entry.name.toLowerCase() === name.toLowerCase());
}

/** The entry for an attribute of an element, letter case ignored. */
export function attributeNamed(element: string, name: string): PoolMapName | undefined {
  const wanted = name.toLowerCase();
  return attributeTable.find(entry => entry.name === wanted && entry.on.includes(element.toLowerCase()));
}
