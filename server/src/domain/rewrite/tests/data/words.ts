/** What the results of rewrite tests say. */
export const words = {
  url: 'url',
  unchanged: 'unchanged',
  redirect: 'redirect',
  status: 'status',
  subStatus: 'subStatus',
  aborted: 'aborted',
  header: 'header',
  variable: 'variable',
  rule: 'rule',
  ran: 'to run',
  notRan: 'not to run',
  none: 'none',
  noRule: (near: string | undefined) =>
    `no rule of that name stands for this request${near === undefined ? '' : `; did you mean "${near}"?`}`,
  runnable: 'no mistakes in it',
  notSound: 'some, as underlined, so it was not run',
} as const;
