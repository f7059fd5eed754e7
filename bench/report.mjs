// The results as the page docs/performance.md: every measure with its goal, and whether it is met.

import { floorStart } from './framing.mjs';
import { largeMap } from './lib/documents.mjs';

const methods = { codeAction: 'code actions', documentSymbol: 'outline', completion: 'completion', hover: 'hover' };
const mapName = `a rewrite map of ${largeMap.keys.toLocaleString('en')} keys`;
const size = bytes => (bytes >= 1_500_000 ? `${Math.round(bytes / 1_000_000)} MB` : `${Math.round(bytes / 1000)} KB`);
const ratio = ({ subject, floor }) => subject / floor;
const times = value => `${value.toFixed(2)} ×`;
const ms = value => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** One row: what was measured, the figure, the goal and whether it holds. */
function row(measure, figure, detail, goal, met) {
  return `| ${measure} | ${figure} | ${detail} | ${goal} | ${met === undefined ? '' : met ? 'met' : '**missed**'} |`;
}

function ratioRow(measure, pair, goal) {
  const detail = `${ms(pair.subject)} to ${ms(pair.floor)}`;
  if (goal === undefined) return row(measure, times(ratio(pair)), detail, '');
  return row(measure, times(ratio(pair)), detail, `≤ ${goal} ×`, ratio(pair) <= goal);
}

/** @param {string} notes what is written by hand about goals that are missed */
export function report(results, notes) {
  const { machine } = results;
  return `# Speed and memory

Written by \`npm run bench\`; do not edit by hand, but for the notes at the end, which come from performance-notes.md. Measured on ${machine.cpu}, ${machine.cores} cores, ${machine.memory} GiB, Node ${machine.node}.
A time alone means little on a shared machine, so every figure is the ratio of two medians measured in turn in the same run. The *floor* is
a language server on the same protocol library that syncs the text, publishes an empty list on each change and answers nothing; for the
command line it is \`node -e 0\`. After every keystroke the benchmark checks that the diagnostics it timed are the right ones for that version.

${serverTable(results.server)}
${cliTable(results)}
${analysisTable(results.analysis)}
${framingTable(results.framing)}
${results.peers ? peersTable(results.peers) : ''}
${notes}`;
}

function serverTable({ keystroke, largeMap: map, requests, burst, start, open, memory, endurance }) {
  const pools = keystroke.filter(({ kind }) => kind === keystroke[0].kind);
  const first = pools[1];
  const last = pools[3];
  const growth = last.subject / first.subject;
  const extra = memory.subject - memory.floor;
  const rows = [
    ...keystroke.map(pair =>
      ratioRow(`keystroke → diagnostics, ${pair.kind} of ${size(pair.size)} (${pair.rounds} samples)`, pair, pair.goal),
    ),
    row(
      `keystroke → diagnostics, ${mapName} of ${size(map.size)} (${map.rounds} samples)`,
      times(ratio(map)),
      `${ms(map.subject)} to ${ms(map.floor)}`,
      `≤ ${largeMap.limits.keystroke} ms`,
      map.subject <= largeMap.limits.keystroke,
    ),
    row(
      'growth of a keystroke’s cost from 20 KB to 2 MB, connection-pool-map',
      times(growth),
      `the floor: ${times(last.floor / first.floor)}`,
      '≤ 10 ×',
      growth <= 10,
    ),
    ...requests.map(pair => ratioRow(`${methods[pair.method]} right after an edit, ${pair.kind} of 20 KB`, pair, 2)),
    ratioRow('50 keystrokes at once, 200 KB: the last one’s diagnostics', burst, 1.5),
    ratioRow('start: process to the answer to initialize', start, 1.15),
    ...open.map(pair => ratioRow(`first diagnostics in a fresh process, ${pair.kind} of 20 KB`, pair, 6)),
    row(
      'memory after 200 edits of 20 KB, above the floor',
      `${extra >= 0 ? '+' : ''}${extra.toFixed(1)} MB`,
      `${memory.subject.toFixed(0)} MB to ${memory.floor.toFixed(0)} MB`,
      '≤ +12 MB',
      extra <= 12,
    ),
  ];
  if (endurance) {
    const { latency, memory: resident } = endurance;
    rows.push(
      row(
        '100,000 keystrokes: latency',
        `${(latency.slope * 100).toFixed(0)} % over the run`,
        `${ms(latency.first)} → ${ms(latency.last)}`,
        'level',
        Math.abs(latency.slope) < 0.15,
      ),
      row(
        '100,000 keystrokes: memory',
        `${resident.slope.toFixed(1)} MB over the run`,
        `${resident.first.toFixed(0)} → ${resident.last.toFixed(0)} MB`,
        'level',
        resident.slope < 6,
      ),
    );
  }
  return table('Language server', 'Ratio to the floor', rows);
}

function cliTable({ cli, sizes }) {
  const { one, many } = cli;
  const bytes = (name, limit) => {
    const found = sizes[name];
    return found === undefined
      ? row(name, 'not built', '', `≤ ${size(limit)}`)
      : row(name, `${(found / 1000).toFixed(0)} KB`, '', `≤ ${size(limit)}`, found <= limit);
  };
  return table('Command line and packages', 'Figure', [
    ...one.flatMap(pair => [
      ratioRow(`\`ccconfig check\` on one file of 2 KB, ${pair.kind}, whole process`, pair, 1.25),
      row(
        'the same, peak memory',
        `${pair.subjectMemory.toFixed(0)} MB`,
        `node alone: ${pair.floorMemory.toFixed(0)} MB`,
        '≤ 52 MB',
        pair.subjectMemory <= 52,
      ),
    ]),
    row(
      '1,000 files of mixed kinds, 20 MB',
      `${(many.time / 1000).toFixed(2)} s`,
      `${many.megabytes.toFixed(0)} MB`,
      '≤ 2.5 s, ≤ 200 MB',
      many.time <= 2500 && many.megabytes <= 200,
    ),
    bytes('ccconfig.js', 1_048_576),
    bytes('contact-center-config.vsix', 2_097_152),
  ]);
}

function framingTable({ domains, hostile }) {
  const timeRow = (measure, { time, floor, more = '' }, goal) => {
    const most = goal / floorStart;
    const detail = `${ms(time)} to ${ms(floor)}${more}`;
    return row(measure, times(time / floor), detail, `≤ ${goal} ms: ${times(most)}`, time / floor <= most);
  };
  const worst = entries => entries.reduce((a, b) => (a.time / a.floor > b.time / b.floor ? a : b));
  const inServer = name => worst(hostile.map(({ inServer: each }) => ({ time: each[name], floor: each.floor })));
  const rows = [
    ...domains.map(entry =>
      timeRow(
        `${entry.count} domains, in a fresh process`,
        { ...entry, more: `; again ${ms(entry.cached)}` },
        entry.goal,
      ),
    ),
    ...domains.map(entry =>
      timeRow(
        `${entry.count} domains, decided anew by code that has run before`,
        { ...entry, time: entry.warm },
        entry.goal,
      ),
    ),
    timeRow(`the worst of ${hostile.length} patterns built to hang, in a fresh process`, worst(hostile), 500),
    timeRow('the same in the server: file opened → diagnostics', inServer('diagnosed'), 500),
    timeRow('the longest that another request waits meanwhile', inServer('longest'), 50),
  ];
  return table('Who may frame the application', 'Ratio to the floor’s start', rows);
}

function analysisTable({ check, checkOfMap, readers }) {
  const speed = ({ size: bytes, time }) => bytes / 1000 / time;
  const rows = [];
  for (const kind of new Set(check.map(entry => entry.kind))) {
    const mine = check.filter(entry => entry.kind === kind);
    for (const entry of mine)
      rows.push(
        row(
          `full check, all rules on, ${kind} of ${size(entry.size)}`,
          `${speed(entry).toFixed(0)} MB/s`,
          ms(entry.time),
          entry.goal ? `≥ ${entry.goal} MB/s` : '',
          entry.goal && speed(entry) >= entry.goal,
        ),
      );
    const [first] = mine;
    const last = mine.at(-1);
    const exponent = Math.log(last.time / first.time) / Math.log(last.size / first.size);
    if (mine.length > 1)
      rows.push(
        row(
          `growth from ${size(first.size)} to ${size(last.size)}, ${kind}`,
          `exponent ${exponent.toFixed(2)}`,
          '',
          '≤ 1.05',
          exponent <= 1.05,
        ),
      );
  }
  rows.push(
    row(
      `full check, all rules on, ${mapName} of ${size(checkOfMap.size)}`,
      `${speed(checkOfMap).toFixed(0)} MB/s`,
      ms(checkOfMap.time),
      `≤ ${largeMap.limits.check} ms`,
      checkOfMap.time <= largeMap.limits.check,
    ),
  );
  for (const { name, speed: found } of readers)
    rows.push(
      row(
        name === 'parse' ? 'our XML reader alone, 2 MB' : `${name}, reading only, 2 MB`,
        `${found.toFixed(0)} MB/s`,
        '',
        '',
      ),
    );
  return table('Analysis in one process', 'Figure', rows);
}

function peersTable({ servers, checkers, missing }) {
  const rows = [
    ...servers.flatMap(({ name, sizes }) =>
      sizes.map(pair =>
        row(
          `${name} language server, keystroke → diagnostics, ${size(pair.size)}`,
          times(ratio(pair)),
          `${ms(pair.subject)} to ${ms(pair.floor)}`,
          '',
        ),
      ),
    ),
    ...checkers.map(pair =>
      row(`${pair.name}, one file`, times(ratio(pair)), `${ms(pair.subject)} to ${ms(pair.floor)}`, ''),
    ),
  ];
  const note = missing.length > 0 ? `\nNot measured: ${missing.join('; ')}.\n` : '';
  return `${table('Other tools, each on a file of its own kind', 'Ratio to the floor', rows)}${note}`;
}

function table(title, figure, rows) {
  return `## ${title}\n\n| Measure | ${figure} | Medians | Goal | |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}
