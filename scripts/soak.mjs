// `npm run soak`: 10,000 times every widget comes, moves, changes its language and attributes, and goes, in Chromium, on a
// page that stays. Afterwards there may not be more of anything than at the start.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { findEngines } from '../test/support/engines.mjs';
import { readDist, startSite } from '../test/support/host-servers.mjs';

const ROUNDS = 10_000;
const PART = 500;
const { chromium } = findEngines();
if (!chromium) throw new Error('The soak needs Chromium. `npm run browsers` says what to install.');

/** Runs in the page. The files are no scripts of a server here, so no pack is loaded: Spanish is there from the start. */
async function live(rounds, from) {
  const names = ['csec-hotline-banner', 'csec-spectrum', 'csec-fact', 'csec-risk-checklist', 'csec-quick-exit', 'csec-course-signup'];
  const values = { scheme: ['dark', 'light', 'auto'], heading: ['A', ''], exit: ['', null], 'heading-level': ['3', '2'], country: ['US', 'us'] };
  const layouts = { 'csec-hotline-banner': ['bar', 'card'], 'csec-spectrum': ['row', 'column'], 'csec-fact': ['inline', 'figure'] };
  const boxes = [document.querySelector('#one'), document.querySelector('#two')];
  for (let round = from; round < from + rounds; round++) {
    const widget = document.createElement(names[round % names.length]);
    widget.setAttribute('country', 'US');
    boxes[0].append(widget);
    await widget.updateComplete;
    document.documentElement.lang = round % 4 < 2 ? 'en' : 'es';
    for (const [name, options] of Object.entries({ ...values, layout: layouts[widget.localName] ?? [null] })) {
      const value = options[Math.floor(round / names.length) % options.length];
      if (value === null) widget.removeAttribute(name);
      else widget.setAttribute(name, value);
    }
    await widget.updateComplete;
    widget.shadowRoot.querySelector('summary')?.click();
    boxes[1].append(widget);
    await widget.updateComplete;
    widget.remove();
    if (round % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

const site = await startSite();
const browser = await puppeteer.launch({ ...chromium, args: [...chromium.args, '--js-flags=--expose-gc'] });
const page = await browser.newPage();
const noise = [];
page.on('console', (message) => noise.push(message.text()));
page.on('pageerror', (error) => noise.push(error.message));
const scripts = ['/csec-widgets.js', '/lang/es.js', '/lang/es.learn.js'].map((path) => `<script>${readDist(`.${path}`).replaceAll('</script', '<\\/script')}</script>`).join('');
await page.goto(site.add(`<!doctype html><html lang="en"><title>Soak</title><div id="one"></div><div id="two"></div>${scripts}`));
const cdp = await page.createCDPSession();
await cdp.send('Performance.enable');

async function measure() {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const { JSHeapUsedSize, Nodes, JSEventListeners, Documents } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  const count = async (prototype) => {
    const { result } = await cdp.send('Runtime.evaluate', { expression: `${prototype}.prototype`, objectGroup: 'soak' });
    const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup: 'soak' });
    const { result: length } = await cdp.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration: 'function () { return this.length }' });
    await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'soak' });
    return length.value;
  };
  const [observers, resizes, sheets] = [await count('MutationObserver'), await count('ResizeObserver'), await count('CSSStyleSheet')];
  return { 'heap in KB': Math.round(JSHeapUsedSize / 1024), nodes: Nodes, listeners: JSEventListeners, documents: Documents, observers, 'resize observers': resizes, 'style sheets': sheets };
}

let failed = false;
try {
  await page.evaluate(live, PART, 0); // what is made once, such as styles and formats, is there after that
  const start = await measure();
  let end = start;
  console.log(`after ${PART}:`, start);
  for (let done = PART; done < ROUNDS + PART; done += PART) {
    await page.evaluate(live, PART, done);
    end = await measure();
    console.log(`after ${done + PART}:`, end);
  }
  for (const [what, count] of Object.entries(end)) {
    // A heap breathes; everything else is counted.
    assert.ok(count <= (what === 'heap in KB' ? start[what] * 1.05 + 200 : start[what]), `${what}: ${start[what]} at the start, ${count} at the end`);
  }
  assert.deepEqual([...new Set(noise)], []);
} catch (error) {
  console.error(error.message);
  failed = true;
} finally {
  await browser.close();
  site.close();
}
process.exit(failed ? 1 : 0);
