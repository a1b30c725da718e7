// How far a page jumps when a widget comes late: Cumulative Layout Shift as Chromium measures it, on a phone and on a desk.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { currentFacts } from '../../dist/esm/content/facts.js';
import { embedCode, widgetNames } from '../../dist/esm/internal/embed-code.js';
import { WINDOWS, heights } from '../../dist/esm/internal/embed-space.js';
import { env, findEngines } from '../support/engines.mjs';
import { readDist, startCdn, startSite } from '../support/host-servers.mjs';

const { chromium } = findEngines();
const skip = !chromium && 'only Chromium measures layout shifts';
const browser = chromium && (await puppeteer.launch({ ...chromium, env: { ...env, TZ: 'America/New_York' } }));
after(() => browser?.close());

// Phones, a tablet upright, desks; 390, 672 and 960 px are the windows that src/internal/embed-space.ts was measured in.
const windows = [[360, 800], [390, 844], [672, 900], [960, 700], [1280, 800]].map(([width, height]) => ({ width, height }));
const text = `<p>${'Words of the page that the widget is in. '.repeat(12)}</p>`;

/** Opens a page with the snippet between texts, lets the script come when the page has been seen, and adds up what moved. */
async function arrive(viewport, write) {
  const [site, cdn] = await Promise.all([startSite(), startCdn()]);
  const page = await browser.newPage();
  try {
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(() => {
      globalThis.moved = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (globalThis.moved += value))).observe({ type: 'layout-shift', buffered: true });
    });
    const releases = widgetNames.map((widget) => cdn.hold(`/${widget}.js`));
    const style = `body{font:16px/1.5 sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem}`;
    const url = site.add(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><style>${style}</style><body>${text}${write(`${cdn.origin}/`)}${text.repeat(4)}`);
    const opened = page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length, { timeout: 8000 });
    releases.forEach((release) => release());
    await opened;
    await page.waitForFunction(() => [...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.textContent.trim()), { timeout: 8000 });
    // Two frames later what has moved is drawn, and the observer is told.
    return await page.evaluate(async () => {
      for (let i = 0; i < 4; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
      const widget = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot);
      return { moved: globalThis.moved, height: widget.getBoundingClientRect().height };
    });
  } finally {
    await page.close();
    site.close();
    cdn.close();
  }
}

/** What src/internal/embed-space.ts says of a window, or nothing where it says nothing. */
const known = (heights, width) => heights?.[WINDOWS.indexOf(width)];

for (const widget of [...widgetNames, 'auto']) {
  const name = widget === 'auto' ? 'hotline-banner' : widget;
  const title = widget === 'auto' ? 'the banner with its choice of a country' : widget;
  test(`leaves what is below where it is when ${title} comes late`, { skip }, async (t) => {
    const seen = [];
    for (const tier of ['element', 'div']) {
      for (const viewport of windows) {
        const attributes = { country: widget === 'auto' ? undefined : 'US' };
        const { moved, height } = await arrive(viewport, (base) => embedCode(name, { base, tier, attributes }));
        seen.push(`${viewport.width}: ${Math.round(height)} px, ${moved.toFixed(3)}`);
        assert.ok(moved <= 0.02, `${tier} moves ${moved} at ${viewport.width} px: ${height} px high`);
        const expected = known(heights[widget], viewport.width);
        if (expected && widget !== 'fact') assert.ok(Math.abs(height - expected) <= 8, `${height} px at ${viewport.width} px: embed-space.ts says ${expected}`);
      }
    }
    t.diagnostic(`${title}, window: height, shift: ${seen.join('; ')}`);
  });
}

test('keeps room for the highest fact, whatever the day', { skip }, async () => {
  const page = await browser.newPage();
  try {
    const facts = Object.keys(currentFacts).map((fact) => `<csec-fact name="${fact}"></csec-fact>`);
    await page.setContent(`<!doctype html><html lang="en"><style>body{font:16px/1.5 sans-serif;margin:1rem}</style><body>${facts.join('')}`);
    await page.addScriptTag({ content: readDist('fact.js') });
    for (const width of WINDOWS) {
      await page.setViewport({ width, height: 800 });
      const highest = await page.evaluate(() => Math.max(...[...document.querySelectorAll('csec-fact')].map((fact) => fact.getBoundingClientRect().height)));
      const room = known(heights.fact, width);
      assert.ok(highest <= room && highest > room - 24, `${highest} px at ${width} px: embed-space.ts says ${room}`);
    }
  } finally {
    await page.close();
  }
});

test('jumps without the style, and the measure sees it', { skip }, async () => {
  const { moved } = await arrive(windows[1], (base) => embedCode('hotline-banner', { base, space: false, attributes: { country: 'US' } }));
  assert.ok(moved > 0.05, `moved ${moved}`);
});
