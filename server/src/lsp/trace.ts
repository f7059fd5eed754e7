/** Where an error was thrown, without its message, which may hold text of a file. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8).map(frame => frame.trim())].join(' ');
}
