// What deciding who may frame the application costs: in a fresh process, and in a server that is asked for something else meanwhile.
import { execFileSync } from 'node:child_process';
import { Client, editor } from './lib/client.mjs';
import { documentOf } from './lib/documents.mjs';
import { median, times } from './lib/statistics.mjs';

/** Patterns that are built to take forever: by backtracking, by their states, by their size. */
const hostilePatterns = [
  'wsname=https?://(([a-z0-9]+)*)+domain1\\.com(&|$)',
  'wsname=https?://[^/]*[ab][^/]{16}domain1\\.com(&|$)',
  '.*.*.*.*.*wsname=.*.*.*a.{18}domain1',
  'wsname=https?://([a-z0-9.-]*a[a-z0-9.-]{18})*domain1\\.com(&|$)',
  `wsname=https://(${'[a-z0-9]{0,900}'.repeat(40)})domain1\\.com(&|$)`,
];

/** How many domains, and within how many ms they are to be decided. */
export const goals = [
  [2, 10],
  [50, 30],
  [200, 100],
];

/** The floor's start on the machine that goals in ms are meant for. */
export const floorStart = 90;

/** @param {string} decider the bundle of lib/framing.ts @param {{ floor: string[], subject: string[] }} servers their command lines */
export async function measureFraming(decider, { floor, subject }) {
  const domains = [];
  for (const [count, goal] of goals)
    domains.push({ count, goal, ...(await coldly(decider, floor, ['domains', `${count}`])) });
  const hostile = [];
  for (const pattern of hostilePatterns)
    hostile.push({
      ...(await coldly(decider, floor, ['pattern', pattern])),
      inServer: await inServer(subject, floor, pattern),
    });
  return { domains, hostile };
}

/** A decision in a fresh process, and the floor's start, in turn. */
async function coldly(decider, floor, args) {
  const runs = [];
  const starts = [];
  for (let round = 0; round < times(5, 15); round++) {
    runs.push(JSON.parse(execFileSync(process.execPath, [decider, ...args], { encoding: 'utf8' })));
    starts.push(await startOf(floor));
  }
  const middle = name => median(runs.map(run => run[name]));
  const [time, cached, warm] = ['time', 'cached', 'warm'].map(middle);
  return { verdict: runs[0].verdict, time, cached, warm, floor: median(starts) };
}

async function startOf(command) {
  const client = new Client(command);
  await client.initialize(editor);
  await client.stop();
  return client.answered;
}

async function inServer(subject, floor, pattern) {
  const runs = [];
  for (let round = 0; round < times(3, 9); round++)
    runs.push({ ...(await meanwhile(subject, pattern)), floor: await startOf(floor) });
  const middle = name => median(runs.map(run => run[name]));
  return { diagnosed: middle('diagnosed'), longest: middle('longest'), floor: middle('floor') };
}

/** Opens a file with a pattern, and asks about another file, one request after the other, until the diagnostics are there. */
async function meanwhile(subject, pattern) {
  const client = new Client(subject);
  await client.initialize(editor);
  const other = documentOf('connection-pool-map');
  const uri = `file:///bench/framing/${other.file}`;
  const opened = client.diagnostics(uri, 1);
  client.open(uri, other.kind, other.make(2000));
  await opened;
  const done = client.diagnostics('file:///bench/framing/web.config', 1);
  const began = performance.now();
  client.open('file:///bench/framing/web.config', 'web-config', fileWith(pattern));
  let diagnosed;
  done.then(() => {
    diagnosed = performance.now() - began;
  });
  let longest = 0;
  while (diagnosed === undefined) {
    const asked = performance.now();
    await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 4 } });
    longest = Math.max(longest, performance.now() - asked);
  }
  await client.stop();
  return { diagnosed, longest };
}

const escapes = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

function fileWith(pattern) {
  const escaped = pattern.replace(/[&<"]/g, character => escapes[character]);
  return `<configuration><system.webServer><rewrite><outboundRules><rule name="framing"><match serverVariable="RESPONSE_X_Frame_Options" pattern=".*" /><conditions><add input="{QUERY_STRING}" pattern="${escaped}" /></conditions><action type="Rewrite" value="ALLOW-FROM {C:0}" /></rule></outboundRules></rewrite></system.webServer></configuration>\n`;
}
