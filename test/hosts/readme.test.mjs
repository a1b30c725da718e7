// The README's snippet is the first thing that a new user pastes: it is tested as it stands there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hostTest, isUpgraded, visibleLinks } from '../support/host-test.mjs';
import { readDist } from '../support/host-servers.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const snippet = /<!-- snippet -->\n```html\n([^]*?)```/.exec(readme)[1];
const page = `<!doctype html><meta charset="utf-8"><title>A page</title>${snippet}`;
const numbers = ['tel:911', 'tel:+18883737888', 'sms:233733', 'https://humantraffickinghotline.org/chat'];

hostTest('shows the numbers of the README’s snippet before the script is there, or without it', async ({ page: browser, site }) => {
  await browser.open(site.add(page));
  const links = await browser.evaluate(visibleLinks);
  assert.deepEqual(links.map(({ from, href }) => `${from} ${href}`), numbers.map((href) => `fallback ${href}`));
});

hostTest('shows the same numbers in the widget that the README’s snippet becomes', async ({ page: browser, site }) => {
  site.add(readDist('csec-widgets.js'), { path: '/csec-widgets.js', headers: { 'content-type': 'text/javascript' } });
  await browser.open(site.add(page));
  await browser.until(isUpgraded);
  const links = await browser.evaluate(visibleLinks);
  assert.deepEqual(links.filter(({ from }) => from === 'fallback'), []);
  assert.deepEqual(links.map(({ href }) => href).filter((href) => numbers.includes(href)), numbers);
});
