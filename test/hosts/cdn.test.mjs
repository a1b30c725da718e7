// The README's snippet against the packed files, under the paths by which public CDNs serve them. Only the host differs.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hostTest, isUpgraded, probed, script, visibleLinks } from '../support/host-test.mjs';
import { installed, readPacked } from '../support/packed.mjs';

const { name, version } = readPacked('package.json');
const readme = readFileSync(join(installed, 'README.md'), 'utf8');
const [, snippet] = /<!-- snippet -->\n```html\n([^]*?)```/.exec(readme);
// Either the address on a CDN, or the file beside the page that a CDN stands in for.
const [, address] = /src="([^"]*csec-widgets\.js)"/.exec(snippet);

for (const [cdnName, folder] of [
  ['jsDelivr', `/npm/${name}@${version}/dist/`],
  ['unpkg', `/${name}@${version}/dist/`],
]) {
  hostTest(`brings the README’s snippet to life from the paths of ${cdnName}, and the words of its language with it`, async ({ page, site, cdn }) => {
    for (const entry of readdirSync(join(installed, 'dist'), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile()) cdn.put(folder + file.slice(join(installed, 'dist/').length), readFileSync(file));
    }
    if (/^https:/.test(address)) assert.match(address, new RegExp(`^https://[^/]+/(?:npm/)?${name}@${version}/dist/`), 'the version is pinned');
    const pasted = snippet.replaceAll(address, `${cdn.origin}${folder}csec-widgets.js`);
    await page.open(site.add(`<!doctype html><html lang="es"><meta charset="utf-8"><title>A page</title>${script(cdn, '/probe.js')}${pasted}`));
    await page.until(isUpgraded);
    await page.until(() => document.querySelector('csec-hotline-banner').shadowRoot.textContent.includes('¿Hay peligro ahora?'));
    const links = await page.evaluate(visibleLinks);
    assert.ok(links.some(({ from, href }) => from === 'widget' && href.startsWith('tel:')));
    // The clock of another country than the United States also asks for the lines of that country.
    const requests = cdn.requests.filter((path) => path !== `${folder}hotlines.js`);
    assert.deepEqual(requests, ['/probe.js', ...['csec-widgets.js', 'packs.js', 'lang/es.js'].map((file) => folder + file)]);
    const { console, errors } = await page.evaluate(probed);
    assert.deepEqual({ console, errors, messages: page.messages }, { console: [], errors: [], messages: [] });
  });
}
