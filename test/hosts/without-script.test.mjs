// The number must not depend on our script: what a visitor has when it does not come, comes late, or may not run.
import assert from 'node:assert/strict';
import { NUMBER, banner, documentOf, hostTest, isUpgraded, script, visibleLinks } from '../support/host-test.mjs';

const FILE = '/hotline-banner.js';
const hrefs = (links, from) => links.filter((link) => link.from === from).map((link) => link.href);

async function assertFallback(page, frame) {
  const links = await page.evaluate(visibleLinks, frame);
  assert.deepEqual(hrefs(links, 'fallback'), ['tel:911', NUMBER]);
  assert.deepEqual(hrefs(links, 'widget'), []);
  assert.equal(links[1].text, '1-888-373-7888', 'the number is text that can be read out and copied');
}

const failures = [
  { when: 'is not found', arrange: (cdn) => cdn.fail(FILE, 404) },
  { when: 'is answered with a server error', arrange: (cdn) => cdn.fail(FILE, 500) },
  { when: 'is replaced by something that is no script', arrange: (cdn) => cdn.put(FILE, '<html>Blocked by your provider</html>') },
  { when: 'cannot be reached at all', arrange: (cdn) => cdn.close() },
  { when: 'is not the one that was pinned', attributes: `integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"` },
  { when: 'is forbidden by the page', headers: { 'content-security-policy': "script-src 'none'" } },
];

for (const { when, arrange, attributes, headers } of failures) {
  hostTest(`keeps the number when the script ${when}`, async ({ page, site, cdn }) => {
    arrange?.(cdn);
    await page.open(site.add(documentOf(cdn, banner() + script(cdn, FILE, attributes)), { headers }));
    await assertFallback(page);
  });
}

hostTest('shows the number while a late script is on its way, and after it has come', async ({ page, site, cdn }) => {
  const release = cdn.hold(FILE);
  await page.open(site.add(documentOf(cdn, banner() + script(cdn, FILE, 'async'))), 'interactive');
  await assertFallback(page);
  release();
  await page.until(isUpgraded);
  const links = await page.evaluate(visibleLinks);
  assert.ok(hrefs(links, 'widget').includes(NUMBER));
  assert.deepEqual(hrefs(links, 'fallback'), []);
});

hostTest('shows the number where JavaScript is off', async ({ page, site, cdn }) => {
  // A frame that may not run scripts is a page with JavaScript off that every engine lets us look into.
  const path = '/without-javascript';
  site.add(documentOf(cdn, `${banner()}<noscript id="off">off</noscript>${script(cdn, FILE)}`), { path });
  await page.open(site.add(`<!doctype html><iframe sandbox="allow-same-origin" src="${path}" width="800" height="400"></iframe>`));
  const off = () => document.querySelector('iframe').contentDocument.querySelector('#off').childElementCount === 0 &&
    document.querySelector('iframe').contentDocument.querySelector('#off').getClientRects().length > 0;
  assert.ok(await page.evaluate(off), 'JavaScript really is off');
  await assertFallback(page, 'iframe');
});
