// Real Chromium, and what one load of a page costs in it.
import puppeteer from 'puppeteer-core';
import { env, findEngines } from '../test/support/engines.mjs';
import { costs } from './trace.mjs';

export const conditions = {
  plain: { label: 'unthrottled' },
  slow: {
    label: '4× CPU, slow 4G',
    cpu: 4,
    // Lighthouse's slow 4G: 150 ms for every request, 1.6 Mbit/s down, 750 kbit/s up.
    network: { offline: false, latency: 150, downloadThroughput: (1638.4 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 },
  },
};

/** A visitor in New York, so that the country is found at once, as for most visitors of the banner of the United States. */
export async function launch() {
  const { chromium } = findEngines();
  if (!chromium) throw new Error('The bench needs Chromium; npm run browsers says how to install it.');
  return puppeteer.launch({
    ...chromium,
    env: { ...env, TZ: 'America/New_York' },
    protocolTimeout: 300_000,
    args: [...chromium.args, '--ignore-certificate-errors', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** A page of a visitor who was never here. */
export async function visit(browser, work) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const result = await work(page, await page.createCDPSession());
    if (errors.length) throw new Error(`${page.url()} failed: ${errors.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}

/** What the page itself has seen; it is asked afterwards, so that asking costs the load nothing. */
const seen = () => {
  const buffered = (type) =>
    new Promise((resolve) => {
      const entries = [];
      const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve(entries.concat(observer.takeRecords())), 60);
    });
  const [{ startTime: first } = {}] = performance.getEntriesByName('first-contentful-paint');
  return Promise.all([buffered('element'), buffered('layout-shift')]).then(([elements, shifts]) => ({
    // Where a shadow tree took over before anything was painted, the number came with the first paint.
    number: elements.find(({ identifier }) => identifier === 'number')?.renderTime ?? (document.querySelector('[elementtiming]')?.checkVisibility() ? undefined : first),
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
  }));
};

/** Loads a page once, with nothing in the cache, until it has come to rest. */
export const load = (browser, url, { cpu, network } = {}) =>
  visit(browser, async (page, session) => {
    // Chromium has its process for the site and the connection to the server, so that neither counts.
    await page.goto(new URL('/blank', url).href);
    const requests = [];
    let bytes = 0;
    session.on('Network.requestWillBeSent', ({ request, type }) => request.url.startsWith('data:') || requests.push(type));
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await session.send('Network.enable');
    if (network) await session.send('Network.emulateNetworkConditions', network);
    if (cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'v8', 'loading', 'blink.user_timing', '__metadata'] });
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForNetworkIdle({ idleTime: 400 });
    const trace = await page.tracing.stop();
    const { number, shift } = await page.evaluate(seen);
    if (number === undefined) throw new Error(`${url}: the number was never seen.`);
    const heap = await settledHeap(session);
    return { bytes, requests: requests.length, scripts: requests.filter((type) => type === 'Script').length, number, shift, heap, ...costs(trace, url) };
  });

/** Bytes of JavaScript and of the document's own objects, after collection. */
export async function settledHeap(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}
