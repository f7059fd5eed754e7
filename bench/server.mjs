// What the language server costs, measured against the floor in turn: first one, then the other, for every sample.
import { Client } from './lib/client.mjs';
import { keystrokePlace, poolMap } from './lib/documents.mjs';
import { median, slope, times } from './lib/statistics.mjs';

const uri = name => `file:///bench/${name}/egpl_ds_connpool_map.xml`;
const language = 'connection-pool-map';

/** @param {{ floor: string[], subject: string[] }} commands */
export async function measureServer({ floor, subject }) {
  const results = { keystroke: [], pull: undefined, requests: [], ...(await startAndOpen(floor, subject)) };
  for (const size of [2_000, 20_000, 200_000, 2_000_000])
    results.keystroke.push(await keystrokes(floor, subject, size));
  results.requests = await requestsAfterEdit(floor, subject);
  results.burst = await burst(floor, subject);
  results.memory = await memory(floor, subject);
  if (process.argv.includes('--long')) results.endurance = await endurance(subject);
  return results;
}

async function opened(command, text, name) {
  const client = new Client(command);
  await client.initialize();
  const done = client.diagnostics(uri(name), 1);
  client.open(uri(name), language, text);
  return { client, name, place: keystrokePlace(text), version: 1, first: await done, typed: false };
}

/** Types one character behind a property's name, or takes it away again, and waits for the diagnostics of that version. */
async function keystroke(state) {
  const { client, name, place } = state;
  state.version++;
  state.typed = !state.typed;
  const start = { line: place.line, character: place.character };
  const end = { line: place.line, character: place.character + 1 };
  const done = client.diagnostics(uri(name), state.version);
  const began = performance.now();
  if (state.typed) client.change(uri(name), state.version, { start, end: start }, 'x');
  else client.change(uri(name), state.version, { start, end }, '');
  const { diagnostics } = await done;
  return { time: performance.now() - began, diagnostics };
}

/** That the diagnostics timed are the right ones: a finding on the misspelt name while it is misspelt, none before and after. */
function verify(state, diagnostics) {
  const here = diagnostics.filter(
    ({ code, range }) => code === 'jdbc/unknown-property' && range.start.line === state.place.line,
  );
  if (here.length !== (state.typed ? 1 : 0))
    throw new Error(`wrong diagnostics for version ${state.version}: ${JSON.stringify(here)}`);
}

export async function keystrokes(floor, subject, size) {
  const text = poolMap(size);
  const a = await opened(floor, text, 'floor');
  const b = await opened(subject, text, 'subject');
  const floorTimes = [];
  const subjectTimes = [];
  const rounds = times(40, size > 1_000_000 ? 200 : 400);
  for (let round = -60; round < rounds; round++) {
    const one = await keystroke(a);
    const two = await keystroke(b);
    verify(b, two.diagnostics);
    if (round < 0) continue;
    floorTimes.push(one.time);
    subjectTimes.push(two.time);
  }
  await a.client.stop();
  await b.client.stop();
  return { size: text.length, rounds, floor: median(floorTimes), subject: median(subjectTimes) };
}

async function requestsAfterEdit(floor, subject) {
  const text = poolMap(20_000);
  const a = await opened(floor, text, 'floor');
  const b = await opened(subject, text, 'subject');
  const found = [];
  for (const method of ['completion', 'hover', 'documentSymbol', 'codeAction']) {
    const floorTimes = [];
    const subjectTimes = [];
    for (let round = -20; round < times(30, 150); round++) {
      const one = await editAndAsk(a, method);
      const two = await editAndAsk(b, method);
      if (two.empty) throw new Error(`${method} answered nothing`);
      if (round < 0) continue;
      floorTimes.push(one.time);
      subjectTimes.push(two.time);
    }
    found.push({ method, floor: median(floorTimes), subject: median(subjectTimes) });
  }
  await a.client.stop();
  await b.client.stop();
  return found;
}

async function editAndAsk(state, method) {
  const { client, name, place } = state;
  if (method === 'codeAction' && state.typed) await keystroke(state);
  const settled = client.diagnostics(uri(name), state.version + 1);
  const start = { line: place.line, character: place.character };
  state.version++;
  state.typed = !state.typed;
  const began = performance.now();
  client.change(
    uri(name),
    state.version,
    state.typed ? { start, end: start } : { start, end: { ...start, character: start.character + 1 } },
    state.typed ? 'x' : '',
  );
  const textDocument = { uri: uri(name) };
  const params = { textDocument, position: start, range: { start, end: start }, context: { diagnostics: [] } };
  const answer = await client.request(`textDocument/${method}`, params);
  const time = performance.now() - began;
  await settled;
  const items = answer?.items ?? answer;
  return { time, empty: !items || (Array.isArray(items) && items.length === 0) };
}

/** Fifty keystrokes sent at once: how long until the diagnostics of the last. */
async function burst(floor, subject) {
  const text = poolMap(200_000);
  const states = [await opened(floor, text, 'floor'), await opened(subject, text, 'subject')];
  const found = [[], []];
  for (let round = -3; round < times(10, 30); round++) {
    for (const [index, state] of states.entries()) {
      const { client, name, place } = state;
      const done = client.diagnostics(uri(name), state.version + 50);
      const began = performance.now();
      for (let key = 0; key < 50; key++) {
        const start = { line: place.line, character: place.character + (key < 25 ? key : 49 - key) };
        const end = key < 25 ? start : { ...start, character: start.character + 1 };
        client.change(uri(name), ++state.version, { start, end }, key < 25 ? 'x' : '');
      }
      await done;
      if (round >= 0) found[index].push(performance.now() - began);
    }
  }
  for (const { client } of states) await client.stop();
  return { floor: median(found[0]), subject: median(found[1]) };
}

async function startAndOpen(floor, subject) {
  const text = poolMap(20_000);
  const start = [[], []];
  const open = [[], []];
  for (let round = -1; round < times(5, 21); round++) {
    for (const [index, command] of [floor, subject].entries()) {
      const client = new Client(command);
      await client.initialize();
      const done = client.diagnostics(uri('open'), 1);
      const began = performance.now();
      client.open(uri('open'), language, text);
      await done;
      if (round >= 0) {
        open[index].push(performance.now() - began);
        start[index].push(client.answered);
      }
      await client.stop();
    }
  }
  return {
    start: { floor: median(start[0]), subject: median(start[1]) },
    open: { floor: median(open[0]), subject: median(open[1]) },
  };
}

async function memory(floor, subject) {
  const used = [[], []];
  for (let round = 0; round < times(1, 5); round++) {
    for (const [index, command] of [floor, subject].entries()) {
      const state = await opened(command, poolMap(20_000), 'memory');
      for (let edit = 0; edit < 200; edit++) await keystroke(state);
      used[index].push(state.client.memory());
      await state.client.stop();
    }
  }
  return { floor: median(used[0]), subject: median(used[1]) };
}

/** A hundred thousand keystrokes: whether time and memory stay level. */
async function endurance(subject) {
  const state = await opened(subject, poolMap(20_000), 'endurance');
  const latency = [];
  const resident = [];
  for (let part = 0; part < 100; part++) {
    const samples = [];
    for (let edit = 0; edit < 1_000; edit++) samples.push((await keystroke(state)).time);
    latency.push(median(samples));
    resident.push(state.client.memory());
  }
  await state.client.stop();
  const later = { latency: latency.slice(10), resident: resident.slice(10) };
  return {
    latency: { first: latency[9], last: latency[99], slope: (slope(later.latency) / median(later.latency)) * 90 },
    memory: { first: resident[9], last: resident[99], slope: slope(later.resident) * 90 },
  };
}
