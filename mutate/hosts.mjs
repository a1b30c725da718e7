// Lets Stryker judge what leaves the page: in a unit test the tests would be gone with it. The host tests of the exit
// run, in Chromium, against scripts with all changes in them, of which a line at their top switches one on.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { build } from 'esbuild';
import { findEngines } from '../test/support/engines.mjs';

const TESTS = 'test/hosts/quick-exit.test.mjs';
const SCRIPTS = { 'quick-exit.js': 'src/widgets/quick-exit.ts', 'hotline-banner.js': 'src/widgets/hotline-banner.ts', 'csec-widgets.js': 'src/index.ts' };

class HostRunner {
  #root = process.cwd(); // Stryker's copy of the project
  #texts = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    for (const [file, entry] of Object.entries(SCRIPTS)) {
      const outfile = join(this.#root, 'dist', file);
      await build({ entryPoints: [join(this.#root, entry)], outfile, bundle: true, minify: true, format: 'iife', target: 'es2022', ignoreAnnotations: true, logLevel: 'error' });
      this.#texts.set(outfile, readFileSync(outfile, 'utf8'));
    }
  }

  /** The first test that fails, if any. It waits for no other. */
  #firstFailure(mutant) {
    const state = JSON.stringify({ activeMutant: mutant });
    for (const [file, text] of this.#texts) writeFileSync(file, `globalThis.__stryker__ = ${state};${text}`);
    // Without a path only Chromium is found.
    const env = { ...process.env, PATH: '', CHROME_PATH: findEngines().chromium.executablePath };
    return new Promise((resolve, reject) => {
      const tests = spawn(process.execPath, ['--test-reporter=tap', TESTS], { cwd: this.#root, env });
      let said = '';
      let failed;
      tests.stdout.setEncoding('utf8').on('data', (text) => {
        said += text;
        failed ??= /^not ok \d+ - (.*)$/m.exec(said)?.[1];
        if (failed) tests.kill('SIGTERM');
      });
      tests.once('error', reject);
      tests.once('close', (code) => (code && !failed ? reject(new Error(said.slice(-2000))) : resolve({ failed, passed: said.match(/^ok \d+ - .*$/gm)?.length ?? 0 })));
    });
  }

  async dryRun() {
    const start = Date.now();
    const { failed } = await this.#firstFailure('');
    const test = { id: TESTS, name: TESTS, timeSpentMs: Date.now() - start };
    return { status: 'complete', tests: [failed ? { ...test, status: 1, failureMessage: failed } : { ...test, status: 0 }] };
  }

  async mutantRun({ activeMutant: { id } }) {
    const { failed, passed } = await this.#firstFailure(id);
    return failed ? { status: 'killed', killedBy: [TESTS], failureMessage: failed, nrOfTests: passed + 1 } : { status: 'survived', nrOfTests: passed };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'hosts', HostRunner)];
