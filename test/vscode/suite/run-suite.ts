import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Runs the tests that `define` declares and writes their counts for the runner outside. */
export function runSuite(define: () => void): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, failZero: true, forbidOnly: true, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  define();
  return new Promise((resolve, reject) => {
    const runner = mocha.run(failed => {
      const passed = runner.stats?.passes ?? 0;
      writeFileSync(String(process.env.CCCONFIG_TEST_COUNTS), JSON.stringify({ passed, failed }));
      return failed > 0 ? reject(new Error(`${failed} failed`)) : resolve();
    });
  });
}
