// `npm test`: every check, then every test in every browser. All of it runs, so that one look shows all that is wrong.
// The last line counts tests (a test counts once per browser) and checks.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import { findEngines } from '../test/support/engines.mjs';

let passed = 0;
let failed = 0;
let finished = false;

// On exit, so that the line comes last and comes in any case; a run that was broken off has not passed.
process.on('exit', (code) => {
  if (!finished || passed === 0) failed += 1;
  process.exitCode = failed > 0 ? 1 : code;
  console.log(`\n${passed} passed, ${failed} failed`);
});

const count = (good, title) => {
  if (good) passed += 1;
  else {
    failed += 1;
    console.error(`✖ ${title}`);
  }
  return good;
};

async function stage(title, body) {
  const start = performance.now();
  console.log(`\n── ${title}`);
  const good = await body();
  console.log(`── ${title}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return good;
}

const check = (script) =>
  stage(script, () => count(spawnSync('npm', ['run', '--silent', script], { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' }).status === 0, script));

/** What the build writes. A site pins the hash of a committed file, so it must be what the source builds, to the byte. */
function built() {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? join(entry.parentPath, entry.name) : []));
  const kept = ['README.md', 'src/internal/icons.ts', ...files.filter((file) => !file.startsWith(join('dist', 'esm')))];
  return new Map(kept.map((file) => [file, readFileSync(file, 'utf8')]));
}

function unchanged(before) {
  const after = built();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
  if (changed.length) console.log(`The build gives other files than those that were here: ${changed.join(', ')}. Add what it wrote to the commit.`);
  return count(!changed.length, 'the committed files are what the source builds');
}

async function unitTests() {
  const runner = await startTestRunner({ autoExitProcess: false, readCliArgs: false });
  if (!runner) return process.exit(1); // it has said why; for example that there are no tests
  await new Promise((stopped) => runner.on('stopped', stopped));
  const inEngine = new Map();
  let skipped = 0;
  const walk = ({ suites, tests }, engine) => {
    for (const test of tests) {
      if (test.skipped) skipped += 1;
      else if (count(test.passed, `${test.name} (${engine})`)) inEngine.set(engine, (inEngine.get(engine) ?? 0) + 1);
    }
    suites.forEach((suite) => walk(suite, engine));
  };
  for (const { browser, errors, testFile, testResults } of runner.sessions.all()) {
    if (testResults) walk(testResults, browser.name);
    if (errors.length > 0 || !testResults) count(false, `${testFile} (${browser.name})`);
  }
  console.log([...inEngine].map(([engine, tests]) => `${engine}: ${tests} passed`).join(', '));
  if (skipped > 0) console.log(`Skipped ${skipped} times, where an engine cannot run a test: see test/support/engine.ts.`);
  const engines = Object.keys(findEngines()).length;
  if (inEngine.size < engines) count(false, `tests ran in ${inEngine.size} of ${engines} engines`);
}

/** Two files at a time: a test mostly waits for a browser. */
async function nodeTests(files) {
  let tests = 0;
  const events = run({ files: files.map((file) => resolve(file)), concurrency: 2 });
  const note = (good) => ({ name, file: from, details }) => {
    // Node also reports suites, and as a test of its own each file in which it found none.
    if (details.type === 'suite' || (good && name === from)) return;
    tests += 1;
    count(good, name);
  };
  events.on('test:pass', note(true)).on('test:fail', note(false));
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  if (tests === 0) count(false, 'no host test ran');
}

const hasBrowsers = await check('browsers');
await check('types');
await check('lint');
await check('templates');
const committed = built();
const isBuilt = await check('build');
if (isBuilt) {
  await stage('dist', () => unchanged(committed));
  await check('size');
}
if (hasBrowsers) {
  await stage('test:browser', unitTests);
  if (isBuilt) {
    const hosts = readdirSync('test/hosts').filter((name) => name.endsWith('.test.mjs')).map((name) => join('test/hosts', name));
    // Those that share the three browsers run in one process, which is all.mjs.
    const alone = hosts.filter((file) => !readFileSync(file, 'utf8').includes('host-test.mjs'));
    await stage('test:hosts', () => nodeTests(['test/hosts/all.mjs', ...alone, 'test/apps/run.mjs']));
  }
}
finished = true;
process.exit(); // a browser that does not let go may not hold up the build machine
