// Storybook, built and served to this machine only, and Chromium pages that open its stories.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { findEngines } from './engines.mjs';

const root = new URL('../../', import.meta.url).pathname;
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const LONGEST_WAIT = 20_000; // ms, on a busy machine

/** Builds Storybook into a folder of its own and serves it. */
export async function startStorybook() {
  const folder = mkdtempSync(join(tmpdir(), 'csec-storybook-'));
  const build = spawn(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--output-dir', folder], { cwd: root });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (text) => (said += text));
  const [code] = await once(build, 'exit');
  if (code !== 0) throw new Error(`Storybook could not be built:\n${said}`);
  const server = await preview({ configFile: false, logLevel: 'silent', root: folder, build: { outDir: '.' }, preview: { host: '127.0.0.1', port: 0 } });
  return {
    origin: `http://127.0.0.1:${server.httpServer.address().port}`,
    entries: Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries),
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Whether Storybook has drawn the story or the page `id`, played it, and every widget has drawn itself. */
function isFinished(id) {
  const { id: drawn, phase } = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
  if (drawn !== id) return false;
  return /^(?:completed|afterEach|finished|errored)$/.test(phase) || (document.body.matches('.sb-show-main') && !!document.querySelector('#storybook-docs > *'));
}

/** Goes to another entry as the sidebar of Storybook does, within one document; a page is there when Storybook says so. */
function goTo(storyId, viewMode) {
  const { channel } = globalThis.__STORYBOOK_PREVIEW__;
  return new Promise((resolve) => {
    if (viewMode === 'docs') channel.once('docsRendered', () => resolve());
    channel.emit('setCurrentStory', { storyId, viewMode });
    if (viewMode === 'story') resolve();
  });
}

/** One Chromium with some pages, which are used again because opening one takes longer than a story. */
export async function startChromium(count) {
  const { chromium } = findEngines();
  // No name of any other machine leads anywhere.
  const args = [...chromium.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--font-render-hinting=none', '--hide-scrollbars'];
  const browser = await puppeteer.launch({ ...chromium, args });
  const free = await Promise.all(Array.from({ length: count }, () => preparePage(browser)));
  return {
    /** Lends a page to `use`. What a failed test leaves behind is not shown to the next one. */
    async withPage(use) {
      const page = free.pop();
      try {
        return await use(page);
      } catch (error) {
        await page.leave();
        throw error;
      } finally {
        free.push(page);
      }
    },
    close: () => browser.close(),
  };
}

async function preparePage(browser) {
  // A window of its own: what is behind another window is not drawn.
  const page = await (await browser.createBrowserContext()).newPage();
  const devtools = await page.createCDPSession();
  const said = [];
  let isOpen = false; // Storybook is in the page, and axe beside it
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()} ${message.stackTrace().length ? '' : (message.location().url ?? '')}`.trim()));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^http/.test(protocol) && hostname !== '127.0.0.1') said.push(`a request to ${request.url()}`);
  });
  const leave = async () => {
    isOpen = false;
    await page.goto('about:blank'); // what is printed late is not blamed on what comes next
  };
  return {
    page,
    leave,
    /** What the page has printed, and which other machines it has asked. */
    said,
    /**
     * Opens an entry of Storybook as on a screen of `width`, on paper or in forced colors. It is loaded once only, because
     * that takes longer than most stories.
     */
    async open(origin, { id, type, tags = [] }, { width = 1024 } = {}) {
      said.length = 0;
      await page.setViewport({ width, height: 800 });
      const forced = { name: 'forced-colors', value: tags.includes('forced-colors') ? 'active' : 'none' };
      await devtools.send('Emulation.setEmulatedMedia', { media: tags.includes('paper') ? 'print' : 'screen', features: [forced] });
      if (isOpen) {
        await page.evaluate(goTo, id, type);
      } else {
        await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`, { waitUntil: 'load' });
        await page.evaluate(axe);
      }
      await page.waitForFunction(isFinished, { timeout: LONGEST_WAIT, polling: 20 }, id);
      isOpen = true;
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    },
    /** One line for each thing that axe finds wrong, by the options that Storybook shows. */
    async axe(selector) {
      return page.evaluate(async (root) => {
        const { currentRender, storyStoreValue } = globalThis.__STORYBOOK_PREVIEW__;
        const { options } = (currentRender.story ?? storyStoreValue.projectAnnotations).parameters.a11y;
        const { violations, passes } = await globalThis.axe.run(root, { ...options, resultTypes: ['violations'] });
        if (!passes.length) return ['axe looked at nothing'];
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`));
      }, selector);
    },
  };
}
