// A page that somebody opens from a folder or a memory stick, with the files of the widgets beside it.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spectrum } from '../../dist/esm/locales/es.js';
import { allWidgets, areShown, lookAtAll, room } from '../support/all-widgets.mjs';
import { NUMBER, hostTest, probed, visibleLinks } from '../support/host-test.mjs';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'csec '));
after(() => rmSync(folder, { recursive: true }));
cpSync(here('dist'), folder, { recursive: true, filter: (path) => !path.endsWith('esm') });
cpSync(here('test/support/probe.js'), join(folder, 'probe.js'));

const readme = readFileSync(here('README.md'), 'utf8');
const put = (name, lang, body) => {
  const path = join(folder, name);
  writeFileSync(path, `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title><script src="probe.js"></script></head><body>${body}</body></html>`);
  return pathToFileURL(path).href;
};

hostTest('shows every widget, in another language and for another country, on a page opened as a file, with the tag of the README for that', async ({ page }) => {
  const [, tag] = /`(<script src="csec-widgets\.js"[^`]*<\/script>)`/.exec(readme);
  const body = allWidgets.replace('country="US"', 'country="GB"') + room + tag;
  await page.open(put('mine.html', 'es', body));
  await page.until(areShown);
  await page.until(() => document.querySelector('csec-hotline-banner').shadowRoot.textContent.includes('08000 121 700'));
  await page.until((heading) => document.querySelector('csec-spectrum').shadowRoot.textContent.includes(heading), spectrum.heading);
  assert.deepEqual(await page.evaluate(lookAtAll), []);
  const { errors, console } = await page.evaluate(probed);
  assert.deepEqual([...errors, ...console], []);
});

hostTest('keeps the number on a page opened as a file where the browser refuses the pinned script', async ({ page, engine }) => {
  const [, snippet] = /<!-- snippet -->\n```html\n([^]*?)```/.exec(readme);
  await page.open(put('pinned.html', 'en', snippet));
  const links = await page.evaluate(visibleLinks);
  // Firefox checks files as well, and takes them.
  assert.deepEqual(links.filter(({ href }) => href === NUMBER).map(({ from }) => from), [engine === 'firefox' ? 'widget' : 'fallback']);
});
