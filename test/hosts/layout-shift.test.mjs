// How far a page jumps when a widget comes late: Cumulative Layout Shift as Chromium measures it, on a phone and on a desk.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { embedCode, spaceRule, widgetNames } from '../../dist/esm/internal/embed-code.js';
import { findEngines } from '../support/engines.mjs';
import { startCdn, startSite } from '../support/host-servers.mjs';

const { chromium } = findEngines();
const skip = !chromium && 'only Chromium measures layout shifts';
const browser = chromium && (await puppeteer.launch(chromium));
after(() => browser?.close());

const windows = [{ width: 390, height: 844 }, { width: 1280, height: 800 }];
const text = `<p>${'Words of the page that the widget is in. '.repeat(12)}</p>`;

/** Opens a page with the snippet between texts, lets the script come when the page has been seen, and adds up what moved. */
async function arrive(viewport, write, css = '') {
  const [site, cdn] = await Promise.all([startSite(), startCdn()]);
  const page = await browser.newPage();
  try {
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(() => {
      globalThis.moved = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (globalThis.moved += value))).observe({ type: 'layout-shift', buffered: true });
    });
    const releases = widgetNames.map((widget) => cdn.hold(`/${widget}.js`));
    const style = `body{font:16px/1.5 sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem}${css}`;
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

const code = (widget, options) => (base) => embedCode(widget, { base, attributes: { country: 'US' }, ...options });

for (const widget of widgetNames) {
  test(`moves nothing when ${widget} comes late, where the page waits for it or keeps its space free`, { skip }, async (t) => {
    const moved = {};
    const heights = [];
    for (const viewport of windows) {
      const late = await arrive(viewport, code(widget));
      heights.push(late.height);
      // What it is without either means: a figure to know, and not to let grow.
      moved[viewport.width] = late.moved;
      assert.ok(late.moved < 0.2, `${widget} moves ${late.moved} at ${viewport.width} px`);
      const steady = await arrive(viewport, code(widget, { steady: true }));
      assert.ok(steady.moved <= 0.02, `steady: ${steady.moved} at ${viewport.width} px`);
    }
    if (widget !== 'quick-exit') {
      for (const tier of ['element', 'div']) {
        for (const viewport of windows) {
          const kept = await arrive(viewport, code(widget, { tier }), spaceRule(widget, ...heights));
          assert.ok(kept.moved <= 0.02, `${tier} with its space kept: ${kept.moved} at ${viewport.width} px`);
        }
      }
    }
    t.diagnostic(`${widget}: ${Object.entries(moved).map(([width, value]) => `${value.toFixed(3)} at ${width} px`).join(', ')} as it is; at most 0.02 with either means`);
  });
}
