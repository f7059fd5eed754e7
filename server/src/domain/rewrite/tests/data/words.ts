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
  ran: 'runs',
  notRan: 'does not run',
  none: 'none',
  noRule: 'there is no rule of that name for this request',
  runnable: 'a test that can be run',
  notSound: 'something is wrong with this test; see the findings in its file',
  noAddress: 'its request asks for no address: write one such as https://ece.example.com/system/',
} as const;
