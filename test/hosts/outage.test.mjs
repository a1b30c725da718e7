// A content network that takes requests and never answers is the worst outage: what the rest of the page notices of it.
import assert from 'node:assert/strict';
import { banner, documentOf, hostTest, script, visibleLinks } from '../support/host-test.mjs';

const FILE = '/hotline-banner.js';
const OWN = "<script>document.addEventListener('DOMContentLoaded', () => (globalThis.started = true))</script>";

hostTest('lets the scripts of the page start while the content network does not answer, where the tag says async', async ({ page, site, cdn }) => {
  const release = cdn.hold(FILE);
  await page.open(site.add(documentOf(cdn, OWN + banner() + script(cdn, FILE, 'async'))), 'interactive');
  await page.until(() => globalThis.started);
  const links = await page.evaluate(visibleLinks);
  assert.deepEqual(links.map(({ from, text }) => `${from} ${text}`), ['fallback 911', 'fallback 1-888-373-7888']);
  release();
});
