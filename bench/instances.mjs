// What many of them on one page cost: time until all are laid out and painted, and memory.
import { settledHeap, visit } from './browser.mjs';

/**
 * Runs in the page: inserts so many and waits until the last one shows its link and the page stays as it is.
 *
 * @param {string} markup - Of one; a framework brings its own `benchRender`.
 * @param {number} count
 * @returns {Promise<number>} Milliseconds.
 */
export async function insert(markup, count) {
  const main = document.querySelector('main');
  /** Whether there is a link or a button that is laid out, in the element or in any of the shadow trees within. */
  const shows = (node) =>
    (node.matches?.('a[href], button') && node.getClientRects().length > 0) ||
    [...(node.shadowRoot?.children ?? []), ...node.children].some(shows);
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
  await painted();
  const start = performance.now();
  if (globalThis.benchRender) globalThis.benchRender(count);
  else main.insertAdjacentHTML('beforeend', markup.repeat(count));
  let end = await painted();
  for (let height = -1; ; ) {
    const now = main.scrollHeight;
    if (main.childElementCount >= count && shows(main.lastElementChild) && now === height) return end - start;
    if (now !== height) end = performance.now();
    height = now;
    await painted();
  }
}

/** @returns {Promise<{ time: number, heap: number }>} Milliseconds, and bytes after collection. */
export const many = (browser, origin, { id, many: markup }, count) =>
  visit(browser, async (page, session) => {
    await page.goto(`${origin}/${id}/none`, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForNetworkIdle({ idleTime: 100 });
    const before = await settledHeap(session);
    const time = await page.evaluate(insert, markup, count);
    return { time, heap: (await settledHeap(session)) - before };
  });
