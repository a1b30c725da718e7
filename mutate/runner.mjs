// Lets Stryker run the unit tests in one Chromium that stays open. Stryker's own command runner would start the test
// runner and the browser again for each of some thousand changes, and could not tell which tests reach a change.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { TestRunner } from '@web/test-runner-core';
import { bundleTests } from './bundle.mjs';

/** How long one file of tests may take; longer is an endless loop. */
const PATIENCE = 30_000;

/** How many files of tests are asked: the one of the same name, and those with the most tests that reach the change. */
const FILES = 4;

/** Whose tests have another name. */
const JUDGES = { 'exit.ts': 'quick-exit.test.ts' };

class BrowserRunner {
  #runner;
  #launcher;
  #bundles;
  /** What a page finds when it loads. */
  #state = {};
  /** The open pages, by session. */
  #pages = new Map();
  /** How long the tests of each file took that reach a change, by change. */
  #reach = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const root = process.cwd(); // Stryker's copy of the project
    this.#bundles = await bundleTests(root);
    const { default: config } = await import(pathToFileURL(join(root, 'web-test-runner.config.mjs')).href);
    // This part of the test runner is not exported, and its command line wants a terminal.
    const { parseConfig } = createRequire(join(root, 'x.js'))(join(root, 'node_modules/@web/test-runner/dist/config/parseConfig.js'));
    const [chromium] = config.browsers;
    this.#launcher = chromium;
    const parsed = await parseConfig({
      ...config,
      rootDir: root,
      files: [...this.#bundles.keys()].map((path) => path.slice(1)),
      browsers: [chromium],
      reporters: [],
      nodeResolve: false,
      testRunnerHtml: (framework) => `<!doctype html><html><head><script>globalThis.__stryker__ = ${JSON.stringify(this.#state)}</script></head>
        <body><script type="module" src="${framework}"></script></body></html>`,
      plugins: [{ name: 'bundles', serve: ({ path }) => this.#bundles.has(path) ? { body: this.#bundles.get(path), type: 'js' } : undefined }],
    });
    this.#runner = new TestRunner(parsed.config, parsed.groupConfigs);
    // It serves the pages and does what tests ask of the browser; when which page runs what is decided here.
    this.#runner.runTests = async () => {};
    this.#runner.sessions.updateStatus = () => {};
    await this.#runner.start();
  }

  async dispose() {
    await this.#launcher.stop();
    await this.#runner?.stop();
  }

  get #sessions() {
    return [...this.#runner.sessions.all()];
  }

  async #open(session, state) {
    await this.#close(session);
    this.#state = { file: nameOf(session), ...state };
    const { protocol, hostname, port } = this.#runner.config;
    await this.#launcher.startSession(session.id, `${protocol}//${hostname}:${port}/?wtr-session-id=${session.id}`);
    const page = this.#launcher.getPage(session.id);
    await page.waitForFunction(() => globalThis.__stryker__.ready, { timeout: PATIENCE, polling: 20 });
    this.#pages.set(session, page);
    return page;
  }

  async #close(session) {
    const page = this.#pages.get(session);
    this.#pages.delete(session);
    await page?.close();
  }

  /** What the tests of a file say, or nothing when they find no end. */
  async #run(session, page, state, patience = PATIENCE) {
    await page.bringToFront();
    const result = await Promise.race([page.evaluate((wanted) => globalThis.__stryker__.run(wanted), state), pause(patience)]);
    if (!result) {
      this.#pages.clear();
      this.#launcher.browser.process()?.kill('SIGKILL');
      await this.#launcher.stop().catch(() => {});
    }
    return result;
  }

  async dryRun() {
    const tests = [];
    const mutantCoverage = { static: {}, perTest: {} };
    for (const session of this.#sessions) {
      const { passed, failed, coverage } = await this.#run(session, await this.#open(session, {}), {}, 300_000);
      await this.#close(session);
      tests.push(...passed.map(({ id, duration }) => ({ id, name: id, timeSpentMs: duration ?? 0, status: 0 })));
      tests.push(...failed.map(({ id, message }) => ({ id, name: id, timeSpentMs: 0, status: 1, failureMessage: message })));
      for (const hits of [coverage?.static ?? {}, ...Object.values(coverage?.perTest ?? {})]) {
        for (const id of Object.keys(hits)) this.#reach.set(id, (this.#reach.get(id) ?? new Set()).add(session));
      }
      for (const [id, hits] of Object.entries(coverage?.static ?? {})) mutantCoverage.static[id] = (mutantCoverage.static[id] ?? 0) + hits;
      Object.assign(mutantCoverage.perTest, coverage?.perTest);
    }
    return { status: 'complete', tests, mutantCoverage };
  }

  async mutantRun({ activeMutant: { id, fileName }, testFilter, hitLimit }) {
    const file = fileName.split('/').pop();
    const own = JUDGES[file] ?? file.replace('.ts', '.test.ts');
    const wantedOf = (session) => testFilter?.filter((test) => test.startsWith(`${nameOf(session)} `));
    const reaching = (session) => wantedOf(session)?.length ?? 0;
    const sessions = this.#sessions
      .filter((session) => (this.#reach.get(id)?.has(session) ?? true) && wantedOf(session)?.length !== 0)
      .sort((a, b) => (nameOf(b) === own) - (nameOf(a) === own) || reaching(b) - reaching(a))
      .slice(0, FILES);
    let nrOfTests = 0;
    for (const session of sessions) {
      const state = { activeMutant: id, wanted: wantedOf(session), ...(hitLimit && { hitCount: 0, hitLimit }) };
      const result = await this.#judge(session, state, !testFilter);
      if (!result || result.hitCount > hitLimit) return { status: 'timeout' };
      nrOfTests += result.passed.length + result.failed.length;
      const [failed] = result.failed;
      if (failed) return { status: 'killed', killedBy: [failed.id], failureMessage: failed.message, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  /**
   * Runs the tests with a change. A page that is used again may bear traces of an earlier change: what fails there must
   * not fail without the change.
   */
  async #judge(session, state, isStatic) {
    const used = !isStatic && this.#pages.get(session);
    const page = used || (await this.#open(session, isStatic ? { bail: true, ...state } : { bail: true, activeMutant: '' }));
    const result = await this.#run(session, page, state);
    if (!result) return result;
    // What was made once for all stays as it was before the change: only a new page says that nobody notices.
    if (!result.failed.length && used) return this.#again(session, state);
    if (!result.failed.length) return result;
    if (isStatic) {
      await this.#close(session);
      return result;
    }
    await page.emulateMediaType('screen');
    await page.emulateMediaFeatures([]);
    await page.setViewport({ width: 800, height: 600 });
    const without = await this.#run(session, page, { activeMutant: '', wanted: [result.failed[0].id] });
    if (!without?.failed.length && without?.passed.length) return result;
    await this.#close(session);
    return used ? this.#again(session, state) : result;
  }

  async #again(session, state) {
    await this.#close(session);
    return this.#judge(session, state, false);
  }
}

const nameOf = (session) => session.testFile.split('/').pop();

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'browser', BrowserRunner)];
