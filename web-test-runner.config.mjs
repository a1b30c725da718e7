// Unit tests: every test/**/*.test.ts in every engine of this machine.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { findEngines } from './test/support/engines.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

const { chromium, firefox, webkit } = findEngines();

export default {
  files: 'test/**/*.test.ts',
  // The checkout is the root, so that a test can also load /dist/*.js the way a page does.
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  browsers: [
    // `puppeteer` is given in both cases: the launcher's own search would start some other Chrome.
    chromium && chromeLauncher({ puppeteer, concurrency: 1, launchOptions: chromium }),
    firefox && chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefox }),
    webkit && webkitLauncher(webkit),
  ].filter(Boolean),
  browserStartTimeout: 120_000,
  // A test that was left alone with `it.only` must not turn the others off on a build machine.
  testFramework: { config: { timeout: 10_000, forbidOnly: Boolean(process.env.CI) } },
  // Progress bars are for terminals; a log gets a line for each test.
  reporters: process.stdout.isTTY ? [defaultReporter()] : [defaultReporter({ reportTestProgress: false }), summaryReporter({ flatten: true })],
  // Lit's development build finds mistakes of ours; that it is one needs no mention.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
