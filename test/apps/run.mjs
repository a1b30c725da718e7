// `npm run test:apps`: the package from the point of view of whoever installs it. It is packed, published to a registry
// on this machine, installed from there into fresh apps, and these are checked, built and opened in Chromium.
// Everything else the apps are made of comes from the usual registry, by the lock beside this file; without it this fails.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import * as words from '../../dist/esm/locales/en.js';
import { findEngines } from '../support/engines.mjs';

const here = import.meta.dirname;
const root = join(here, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// What is installed depends on the lock alone, so it is kept for the next run.
const lock = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex').slice(0, 16);
const work = join(tmpdir(), `csec-apps-${lock}`);
const modules = join(work, 'node_modules');
const own = mkdtempSync(join(tmpdir(), 'csec-registry-'));
const closers = [() => rmSync(own, { recursive: true })];
after(async () => {
  for (const close of closers.reverse()) await close();
});

/** Runs a program in a folder; fails with everything that it said. */
async function run(cwd, file, ...args) {
  const { stdout, stderr } = await promisify(execFile)(file, args, { cwd, maxBuffer: 1e8 }).catch((error) => {
    throw new Error(`${[file, ...args].join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`, { cause: error });
  });
  return stdout + stderr;
}
const bin = (cwd, name, ...args) => run(cwd, process.execPath, join(modules, name), ...args);

/** A registry that has nothing and asks nobody, so that what comes from it is ours. */
async function startRegistry() {
  const { runServer } = createRequire(join(work, 'package.json'))('verdaccio');
  const everybody = { access: '$all', publish: '$all' };
  const registry = await runServer({
    self_path: join(own, 'config.yaml'),
    storage: join(own, 'storage'),
    uplinks: {},
    packages: { '**': everybody },
    web: { enable: false },
    log: { type: 'stdout', level: 'fatal' },
  });
  registry.listen(0, '127.0.0.1');
  await once(registry, 'listening');
  closers.push(() => (registry.close(), registry.closeAllConnections()));
  return `127.0.0.1:${registry.address().port}/`;
}

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function startSite() {
  const site = createServer(({ url }, response) => {
    const path = join(work, decodeURI(new URL(url, 'http://site').pathname));
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(readFileSync(path));
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  closers.push(() => (site.close(), site.closeAllConnections()));
  return `http://127.0.0.1:${site.address().port}`;
}

/** What the words of each widget begin with, to find them in what was built. */
const sayings = {
  'hotline-banner': words.hotlineBanner.heading,
  spectrum: words.spectrum.heading,
  fact: words.fact.noYear,
  'risk-checklist': words.riskChecklist.heading,
  'course-signup': words.courseSignup.signUp,
};

const checkTypes = (app) => bin(work, 'typescript/bin/tsc', '-p', app);
const apps = {
  vanilla: { title: 'in plain TypeScript', tag: 'hotline-banner', press: '[part~=call]', told: 'csec-contact call true', checkTypes },
  react: { title: 'of React 19', tag: 'hotline-banner', brings: Object.keys(sayings), press: '[part~=call]', told: 'csec-contact call true', checkTypes },
  vue: { title: 'of Vue 3', tag: 'course-signup', press: '[part=link]', told: 'csec-signup link true', checkTypes: (app) => bin(work, 'vue-tsc/bin/vue-tsc.js', '-p', app) },
  svelte: {
    ...{ title: 'of Svelte 5', tag: 'risk-checklist', press: '[part=next]', told: 'csec-next-steps button true' },
    checkTypes: (app) => bin(join(work, app), 'svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
  },
  server: { title: 'with pages from a server', tag: 'hotline-banner', press: '[part~=call]', told: 'csec-contact call true', checkTypes },
};

let site;
let browser;

before(async () => {
  mkdirSync(work, { recursive: true });
  for (const app of Object.keys(apps)) rmSync(join(work, app), { recursive: true, force: true });
  cpSync(here, work, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  if (!existsSync(join(modules, '.package-lock.json'))) await run(work, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  rmSync(join(modules, 'csec-widgets'), { recursive: true, force: true });

  const [packed] = JSON.parse(await run(root, 'npm', 'pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', own).then((said) => said.slice(said.indexOf('['))));
  const registry = await startRegistry();
  const at = ['--registry', `http://${registry}`, '--ignore-scripts', `--//${registry}:_authToken=local`];
  await run(own, 'npm', 'publish', packed.filename, ...at);
  await run(work, 'npm', 'install', '--no-save', '--no-audit', '--no-fund', `csec-widgets@${version}`, ...at);
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  assert.equal(packages['node_modules/csec-widgets'].integrity, packed.integrity, 'it came from the registry as it was packed');
  assert.deepEqual(Object.keys(packages).filter((path) => path.endsWith('/lit')), ['node_modules/lit'], 'there is one Lit');

  site = await startSite();
  const { chromium } = findEngines();
  assert.ok(chromium, 'Chromium is needed; `npm run browsers` says how to install it.');
  browser = await puppeteer.launch(chromium);
  closers.push(() => browser.close());
});

for (const [app, { title, tag, brings = [tag], press, told, checkTypes }] of Object.entries(apps)) {
  test(`gives an app ${title} the widget that it asked for, its types, and no other widget`, async () => {
    if (app === 'server') await run(join(work, app), process.execPath, 'render.js');
    await checkTypes(app);
    const said = await bin(work, 'vite/bin/vite.js', 'build', app, '--config', 'vite.config.js', '--emptyOutDir');
    assert.doesNotMatch(said, /warn|deprecat/i);
    const assets = join(work, app, 'dist/assets');
    const built = readdirSync(assets).filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(assets, file), 'utf8')).join('');
    assert.deepEqual(Object.keys(sayings).filter((name) => built.includes(sayings[name])), brings);

    const page = await browser.newPage();
    const messages = [];
    page.on('console', (message) => messages.push(message.text())).on('pageerror', ({ message }) => messages.push(message));
    await page.goto(`${site}/${app}/dist/index.html`);
    const shows = (text) => page.waitForFunction((name, wanted) => document.querySelector(name)?.shadowRoot?.querySelector('[part=heading]')?.textContent.trim() === wanted, {}, `csec-${tag}`, text);
    await shows('First heading');
    const seen = await page.$eval(`csec-${tag}`, (widget) => ({
      level: widget.shadowRoot.querySelector('[part=heading]').ariaLevel,
      once: widget.shadowRoot.querySelectorAll('[part=base]').length,
      slotted: widget.querySelector('p').textContent,
      visible: widget.querySelector('p').checkVisibility(),
    }));
    assert.deepEqual(seen, { level: app === 'vanilla' ? '2' : '3', once: 1, slotted: 'What was inside the tag', visible: false });
    await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()));
    await page.$eval(`csec-${tag}`, (widget, selector) => widget.shadowRoot.querySelector(selector).click(), press);
    await page.waitForFunction((title) => document.title === title, {}, told);
    await page.$eval('#change', (button) => button.click());
    await shows('Second heading');
    const others = await page.$$eval(`csec-${tag}[lang=es]`, (widgets) => widgets.map(({ shadowRoot }) => shadowRoot.querySelector('[part=heading]').textContent.trim()));
    assert.deepEqual(others, app === 'vanilla' ? ['¿Le preocupa una niña o un niño?'] : [], 'packs survive the bundler');
    assert.deepEqual(messages, []);
    await page.close();
  });
}
