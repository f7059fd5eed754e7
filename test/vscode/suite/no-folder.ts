import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runSuite } from './run-suite';

export function run(): Promise<void> {
  return runSuite(() => {
    describe('x', () => {
      it('runs', () => assert.equal(1, 1));
      it('fails', () => assert.equal(vscode.version, 2));
    });
  });
}
