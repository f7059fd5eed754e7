// What the language server costs, measured against the floor in turn: first one, then the other, for every sample.
import { Client, editor } from './lib/client.mjs';
import { documentOf, documents, keystrokePlace, largeMap } from './lib/documents.mjs';
import { median, slope, times } from './lib/statistics.mjs';

/** What is measured on one kind only. */
const pools = documentOf('connection-pool-map');
/** The kinds whose answers to requests are measured, with what they answer. */
const asked = [
  { document: pools, methods: ['completion', 'hover', 'documentSymbol', 'codeAction'] },
  { document: documentOf('web-config'), methods: ['completion', 'hover', 'documentSymbol', 'codeAction'] },
];

/** @param {{ floor: string[], subject: string[] }} commands */
export async function measureServer({ floor, subject }) {
  const results = { keystroke: [], requests: [], ...(await startAndOpen(floor, subject)) };
  for (const document of documents)
    for (const [size, goal] of document.sizes)
      results.keystroke.push({ kind: document.kind, goal, ...(await keystrokes(floor, subject, document, size)) });
  results.largeMap = await keystrokes(floor, subject, largeMap, largeMap.keys);
  for (const { document, methods } of asked)
    results.requests.push(...(await requestsAfterEdit(floor, subject, document, methods)));
  results.burst = await burst(floor, subject);
  results.memory = await memory(floor, subject);
  if (process.argv.includes('--long')) results.endurance = await endurance(subject);
  return results;
}

async function opened(command, document, text, name) {
  const client = new Client(command);
  await client.initialize(editor);
  const uri = `file:///bench/${name}/${document.file}`;
  const done = client.diagnostics(uri, 1);
  client.open(uri, document.kind, text);
  const place = keystrokePlace(document, text);
  return { client, document, uri, place, version: 1, first: await done, typed: false };
}

/** Types one character behind a property's name, or takes it away again, and waits for the diagnostics of that version. */
async function keystroke(state) {
  const { client, uri, place } = state;
  state.version++;
  state.typed = !state.typed;
  const start = { line: place.line, character: place.character };
  const end = { line: place.line, character: place.character + 1 };
  const done = client.diagnostics(uri, state.version);
  const began = performance.now();
  if (state.typed) client.change(uri, state.version, { start, end: start }, 'x');
  else client.change(uri, state.version, { start, end }, '');
  const { diagnostics } = await done;
  return { time: performance.now() - began, diagnostics };
}

/** That the diagnostics timed are the right ones: a finding on the misspelt name while it is misspelt, none before and after. */
function verify(state, diagnostics) {
  const { fault } = state.document;
  if (!fault) return;
  const here = diagnostics.filter(
    ({ code, range }) => code === fault && (range.start.line === state.place.line || diagnostics.length === 1),
  );
  if (here.length !== (state.typed ? 1 : 0))
    throw new Error(`wrong diagnostics for version ${state.version}: ${JSON.stringify(here)}`);
}

async function keystrokes(floor, subject, document, size) {
  const text = document.make(size);
  const a = await opened(floor, document, text, 'floor');
  const b = await opened(subject, document, text, 'subject');
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

/** Answers at the place of the keystroke; a method that a kind has no answer to there is left out. */
async function requestsAfterEdit(floor, subject, document, methods) {
  const text = document.make(20_000);
  const a = await opened(floor, document, text, 'floor');
  const b = await opened(subject, document, text, 'subject');
  const found = [];
  for (const method of methods) {
    if ((await editAndAsk(b, method)).empty && (await editAndAsk(b, method)).empty) continue;
    const floorTimes = [];
    const subjectTimes = [];
    for (let round = -20; round < times(30, 150); round++) {
      const one = await editAndAsk(a, method);
      const two = await editAndAsk(b, method);
      if (round < 0) continue;
      floorTimes.push(one.time);
      subjectTimes.push(two.time);
    }
    found.push({ kind: document.kind, method, floor: median(floorTimes), subject: median(subjectTimes) });
  }
  await a.client.stop();
  await b.client.stop();
  return found;
}

async function editAndAsk(state, method) {
  const { client, uri, place } = state;
  if (method === 'codeAction' && state.typed) await keystroke(state);
  const settled = client.diagnostics(uri, state.version + 1);
  const start = { line: place.line, character: place.character };
  state.version++;
  state.typed = !state.typed;
  const began = performance.now();
  client.change(
    uri,
    state.version,
    state.typed ? { start, end: start } : { start, end: { ...start, character: start.character + 1 } },
    state.typed ? 'x' : '',
  );
  const textDocument = { uri };
  const params = { textDocument, position: start, range: { start, end: start }, context: { diagnostics: [] } };
  const answer = await client.request(`textDocument/${method}`, params);
  const time = performance.now() - began;
  await settled;
  const items = answer?.items ?? answer;
  return { time, empty: !items || (Array.isArray(items) && items.length === 0) };
}

/** Fifty keystrokes sent at once: how long until the diagnostics of the last. */
async function burst(floor, subject) {
  const text = pools.make(200_000);
  const states = [await opened(floor, pools, text, 'floor'), await opened(subject, pools, text, 'subject')];
  const found = [[], []];
  for (let round = -3; round < times(10, 30); round++) {
    for (const [index, state] of states.entries()) {
      const { client, uri, place } = state;
      const done = client.diagnostics(uri, state.version + 50);
      const began = performance.now();
      for (let key = 0; key < 50; key++) {
        const start = { line: place.line, character: place.character + (key < 25 ? key : 49 - key) };
        const end = key < 25 ? start : { ...start, character: start.character + 1 };
        client.change(uri, ++state.version, { start, end }, key < 25 ? 'x' : '');
      }
      await done;
      if (round >= 0) found[index].push(performance.now() - began);
    }
  }
  for (const { client } of states) await client.stop();
  return { floor: median(found[0]), subject: median(found[1]) };
}

/** Fresh processes, each with one file opened: of the first kind how long until `initialize` is answered too. */
async function startAndOpen(floor, subject) {
  const found = [];
  for (const document of documents) found.push(await opening(floor, subject, document));
  return { start: found[0].start, open: found.map(({ kind, open }) => ({ kind, ...open })) };
}

async function opening(floor, subject, document) {
  const text = document.make(20_000);
  const uri = `file:///bench/open/${document.file}`;
  const start = [[], []];
  const open = [[], []];
  for (let round = -1; round < times(5, document === pools ? 21 : 11); round++) {
    for (const [index, command] of [floor, subject].entries()) {
      const client = new Client(command);
      await client.initialize(editor);
      const done = client.diagnostics(uri, 1);
      const began = performance.now();
      client.open(uri, document.kind, text);
      await done;
      if (round >= 0) {
        open[index].push(performance.now() - began);
        start[index].push(client.answered);
      }
      await client.stop();
    }
  }
  const both = ([a, b]) => ({ floor: median(a), subject: median(b) });
  return { kind: document.kind, start: both(start), open: both(open) };
}

async function memory(floor, subject) {
  const used = [[], []];
  for (let round = 0; round < times(1, 5); round++) {
    for (const [index, command] of [floor, subject].entries()) {
      const state = await opened(command, pools, pools.make(20_000), 'memory');
      for (let edit = 0; edit < 200; edit++) await keystroke(state);
      used[index].push(state.client.memory());
      await state.client.stop();
    }
  }
  return { floor: median(used[0]), subject: median(used[1]) };
}

/** A hundred thousand keystrokes: whether time and memory stay level. */
async function endurance(subject) {
  const state = await opened(subject, pools, pools.make(20_000), 'endurance');
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
