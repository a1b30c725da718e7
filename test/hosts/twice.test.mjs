// Editors paste a snippet twice, themes load a second file, plug-ins bring an older copy: the visitor sees one banner.
import assert from 'node:assert/strict';
import { NUMBER, banner, documentOf, hostTest, probed, putOtherVersion, script, visibleLinks } from '../support/host-test.mjs';

const cases = [
  { title: 'when the script is there twice', files: ['hotline-banner.js', 'hotline-banner.js'], warnings: 0 },
  { title: 'when the page loads the banner and then all widgets', files: ['hotline-banner.js', 'csec-widgets.js'], warnings: 0 },
  { title: 'when the page loads all widgets and then the banner', files: ['csec-widgets.js', 'hotline-banner.js'], warnings: 0 },
  { title: 'and the webmaster one warning when a second version comes', files: ['hotline-banner.js', 'other-version.js'], warnings: 1 },
  { title: 'and the webmaster one warning when the second version has all widgets', files: ['csec-widgets.js', 'other-version.js'], of: 'csec-widgets.js', warnings: 1 },
];

for (const { title, files, of = 'hotline-banner.js', warnings } of cases) {
  hostTest(`gives the visitor one banner ${title}`, async ({ page, site, cdn }) => {
    putOtherVersion(cdn, `/${of}`, '/other-version.js');
    await page.open(site.add(documentOf(cdn, files.map((file) => script(cdn, `/${file}`)).join('') + banner() + banner())));
    const links = await page.evaluate(visibleLinks);
    assert.deepEqual(links.filter((link) => link.href === NUMBER).map((link) => link.from), ['widget', 'widget'], 'one per element');
    const { console, errors } = await page.evaluate(probed);
    assert.deepEqual(errors, []);
    assert.deepEqual(console.map((line) => line.split(':')[0]), Array(warnings).fill('warn'), console.join('\n'));
  });
}

hostTest('gives the visitor one widget in a place, and the webmaster one warning for a name that does not exist, when two scripts see them', async ({ page, site, cdn }) => {
  const places = '<div data-csec="hotline-banner" data-country="US"><p>Call</p></div><div data-csec="hotline-baner">Call</div>';
  await page.open(site.add(documentOf(cdn, `${script(cdn)}${places}${script(cdn, '/csec-widgets.js', 'async')}${script(cdn, '/fact.js')}`)));
  await page.until(() => customElements.get('csec-spectrum') !== undefined && !!document.querySelector('csec-hotline-banner')?.shadowRoot);
  assert.equal(await page.evaluate(() => document.querySelectorAll('csec-hotline-banner').length), 1);
  const { console, errors } = await page.evaluate(probed);
  assert.deepEqual(errors, []);
  assert.deepEqual(console, ['warn: <div data-csec="hotline-baner">: no widget has this name.']);
});
