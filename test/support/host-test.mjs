// What a host test is made of: a page in each engine and two servers of its own, the usual HTML, and eyes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { browsers } from './host-browsers.mjs';
import { readDist, startCdn, startSite } from './host-servers.mjs';

if (browsers.length === 0) throw new Error('No browser found. `npm run browsers` says what to install.');

// A run that is broken off, or whose output nobody reads any more, leaves through `exit`, which stops the browsers.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
process.stdout.once('error', () => process.exit(1));

const pages = await Promise.all(browsers.map(async ({ name, start }) => ({ name, page: await start() })));
after(() => Promise.all(pages.map(({ page }) => page.close())));

/** Runs `body` in every engine. The title says what a person gets. */
export function hostTest(title, body) {
  describe(title, { concurrency: true }, () => {
    for (const { name, page } of pages) {
      test(`in ${name}`, { timeout: 60_000 }, async () => {
        // New servers have new ports, so each test is on origins that no test has visited: nothing stored, nothing cached.
        const [site, cdn] = await Promise.all([startSite(), startCdn()]);
        try {
          page.messages.length = page.requests.length = 0;
          await body({ page, site, cdn, engine: name });
        } finally {
          await page.open('about:blank');
          site.close();
          cdn.close();
        }
      });
    }
  });
}

export const NUMBER = 'tel:+18883737888';

const FALLBACK = `<p>In danger now? Call <a href="tel:911">911</a>. Someone may be exploiting a child? Call <a href="${NUMBER}">1-888-373-7888</a></p>`;

/** The snippet that a site pastes, with its fallback. */
export const banner = (attributes = '', fallback = FALLBACK) =>
  `<csec-hotline-banner country="US" ${attributes}>${fallback}</csec-hotline-banner>`;

/** A script tag for a file of the cdn. */
export const script = (cdn, path = '/hotline-banner.js', attributes = '') => `<script src="${cdn.origin}${path}" ${attributes}></script>`;

/** A whole page of a stranger; its first script is the probe. */
export const documentOf = (cdn, body, { lang = 'en' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>${script(cdn, '/probe.js')}</head><body>${body}</body></html>`;

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Puts a file of the build on the cdn as if another version had built it. */
export function putOtherVersion(cdn, path, asPath) {
  const text = readDist(`.${path}`);
  const other = text.replaceAll(version, '99.0.0');
  assert.notEqual(other, text, `${path} says its version`);
  cdn.put(asPath, other);
}

// The functions below run inside the page, so each must stand alone.

/** Every link that a visitor sees and can press, also inside shadow roots and in a frame when its selector is given. */
export function visibleLinks(frame) {
  const found = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (!element.matches('a[href]') || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      const widget = element.getRootNode().host?.localName === 'csec-hotline-banner';
      found.push({ from: widget ? 'widget' : 'fallback', href: element.getAttribute('href'), text: element.textContent.trim() });
    }
  };
  walk(frame ? document.querySelector(frame).contentDocument : document);
  return found;
}

/** True once every banner of the page shows its lines. A script that does not block the page may come after it has loaded. */
export function isUpgraded() {
  const elements = [...document.querySelectorAll('csec-hotline-banner')];
  return elements.length > 0 && elements.every((element) => element.shadowRoot?.querySelector('a[href^="tel:"]'));
}

/** What the probe has noted. */
export const probed = () => globalThis.probe;
