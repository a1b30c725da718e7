// A page in another language or country gets its words and lines from packs that are pinned by the one hash of its
// snippet; whatever goes wrong with a pack, an English banner that says it is English, and works, is left.
import assert from 'node:assert/strict';
import { banner, documentOf, hostTest, NUMBER, probed, putOtherVersion, script, visibleLinks } from '../support/host-test.mjs';
import { readDist } from '../support/host-servers.mjs';

const PACK = '/lang/es.js';

/** What a banner says: its language as a screen reader is told, and whether the words are those of that language. */
function spoken(texts) {
  const heading = document.querySelector('csec-hotline-banner').shadowRoot?.querySelector('[role=heading]');
  if (!heading) return '';
  const marked = (heading.closest('[lang]') ?? document.documentElement).lang;
  const words = Object.keys(texts).find((lang) => texts[lang] === heading.textContent.trim());
  return `${words}, marked ${marked}`;
}

const headings = {};
for (const lang of ['en', 'es', 'ar', 'pt-br', 'zh-hans', 'tl']) {
  headings[lang] = (await import(`../../dist/esm/locales/${lang}.js`)).hotlineBanner.heading;
}

/** Waits until the banner speaks as it should, and stays so once everything has loaded. */
async function assertSpeaks(page, expected) {
  await page.until((look, texts, wanted) => (0, eval)(`(${look})`)(texts) === wanted, String(spoken), headings, expected).catch(() => {});
  assert.equal(await page.evaluate(spoken, headings), expected);
}

const cases = [
  { title: 'Spanish with nothing but the snippet', files: (cdn) => script(cdn), says: 'es, marked es', asks: ['/packs.js', PACK] },
  { title: 'Spanish when the pack comes before the banner, which then asks for nothing', files: (cdn) => script(cdn, PACK) + script(cdn), says: 'es, marked es', asks: [PACK] },
  { title: 'Spanish when the pack comes after the banner', files: (cdn) => script(cdn) + script(cdn, PACK), says: 'es, marked es' },
  { title: 'Spanish when the page loads all widgets', files: (cdn) => script(cdn, '/csec-widgets.js'), says: 'es, marked es' },
  { title: 'Spanish on a page in Mexican Spanish', lang: 'es-MX', files: (cdn) => script(cdn), says: 'es, marked es-MX' },
  { title: 'Arabic, from right to left', lang: 'ar', files: (cdn) => script(cdn), says: 'ar, marked ar' },
  { title: 'the Portuguese that there is on a page from Portugal', lang: 'pt-PT', files: (cdn) => script(cdn), says: 'pt-br, marked pt-PT' },
  { title: 'simplified Chinese on a page from China', lang: 'zh-CN', files: (cdn) => script(cdn), says: 'zh-hans, marked zh-CN' },
  { title: 'Tagalog on a page in Filipino', lang: 'fil', files: (cdn) => script(cdn), says: 'tl, marked fil' },
  { title: 'English, never the wrong script, on a page from Taiwan', lang: 'zh-TW', files: (cdn) => script(cdn), says: 'en, marked en', asks: ['/packs.js'] },
  { title: 'English on a page in a language without a pack', lang: 'nl', files: (cdn) => script(cdn), says: 'en, marked en', asks: ['/packs.js'] },
  { title: 'English when the pack does not load', arrange: (cdn) => cdn.fail(PACK, 404), files: (cdn) => script(cdn), says: 'en, marked en', warns: true },
  { title: 'English when one byte of the pack is wrong', arrange: (cdn) => cdn.put(PACK, `${readDist('.' + PACK)} `), files: (cdn) => script(cdn), says: 'en, marked en', warns: true },
  { title: 'English when one byte of the list of packs is wrong', arrange: (cdn) => cdn.put('/packs.js', `${readDist('./packs.js')} `), files: (cdn) => script(cdn), says: 'en, marked en', warns: true },
  { title: 'English when the pack is of another version', arrange: (cdn) => putOtherVersion(cdn, PACK, PACK), files: (cdn) => script(cdn, PACK) + script(cdn), says: 'en, marked en', warns: true },
  { title: 'English when the script is pasted into the page and does not know where it is from', files: () => `<script>${readDist('./hotline-banner.js')}</script>`, says: 'en, marked en', warns: true },
];

for (const { title, lang = 'es', arrange, files, says, asks, warns } of cases) {
  hostTest(`speaks ${title}`, async ({ page, site, cdn }) => {
    arrange?.(cdn);
    await page.open(site.add(documentOf(cdn, banner() + files(cdn), { lang })));
    if (warns) await page.until(() => globalThis.probe.console.length);
    await assertSpeaks(page, says);
    const said = (await page.evaluate(probed)).console;
    assert.equal(said.length, warns ? 1 : 0, said.join());
    if (warns) assert.match(said[0], /<csec-hotline-banner lang="es">: .* Load the pack of this language/);
    const pinned = cdn.requests.filter((path) => path !== '/probe.js' && path !== '/hotline-banner.js');
    if (asks) assert.deepEqual(pinned, asks);
    assert.ok((await page.evaluate(visibleLinks)).some(({ href }) => href === NUMBER));
  });
}

hostTest('follows the page when its language is changed, and back, and loads each language once', async ({ page, site, cdn }) => {
  await page.open(site.add(documentOf(cdn, banner() + script(cdn))));
  await assertSpeaks(page, 'en, marked en');
  for (const lang of ['es', 'en', 'ar', 'es']) {
    await page.evaluate((value) => void (document.documentElement.lang = value), lang);
    await assertSpeaks(page, `${lang}, marked ${lang}`);
  }
  assert.deepEqual(cdn.requests.slice(2), ['/packs.js', '/lang/es.js', '/lang/ar.js']);
});

const names = () => [...(document.querySelector('csec-hotline-banner').shadowRoot?.querySelectorAll('b') ?? [])].map((name) => name.textContent);
const elsewhere = '<csec-hotline-banner country="KE"></csec-hotline-banner>';

hostTest('shows the lines of another country with nothing but the snippet', async ({ page, site, cdn }) => {
  await page.open(site.add(documentOf(cdn, elsewhere + script(cdn))));
  await page.until(() => document.querySelector('csec-hotline-banner').shadowRoot?.querySelector('a[href="tel:116"]')?.textContent);
  assert.deepEqual(cdn.requests, ['/probe.js', '/hotline-banner.js', '/packs.js', '/hotlines.js']);
  assert.deepEqual((await page.evaluate(probed)).console, []);
});

hostTest('keeps the number inside the tag where the lines of its country do not come', async ({ page, site, cdn }) => {
  cdn.fail('/hotlines.js', 404);
  const inside = '<csec-hotline-banner country="GB">Call <a href="tel:999">999</a></csec-hotline-banner>';
  await page.open(site.add(documentOf(cdn, inside + script(cdn))));
  await page.until(() => globalThis.probe.console.length);
  assert.deepEqual((await page.evaluate(visibleLinks)).map(({ href }) => href), ['tel:999']);
});

hostTest('shows a line of another country that a site asks for by its id', async ({ page, site, cdn }) => {
  await page.open(site.add(documentOf(cdn, `<csec-hotline-banner country="US" lines="gb-childline"></csec-hotline-banner>${script(cdn)}`)));
  await page.until(() => document.querySelector('csec-hotline-banner').shadowRoot?.querySelector('b')?.textContent === 'Childline UK');
  assert.deepEqual((await page.evaluate(probed)).console, []);
});

hostTest('shows the directory, and no number of a wrong country, when the lines of a country were tampered with', async ({ page, site, cdn }) => {
  cdn.put('/hotlines.js', readDist('./hotlines.js').replace("'116'", "'117'").replace('"116"', '"117"'));
  await page.open(site.add(documentOf(cdn, elsewhere + script(cdn))));
  await page.until(() => globalThis.probe.console.length);
  assert.deepEqual((await page.evaluate(names)).slice(0, 1), ['Child Helpline International']);
  assert.match((await page.evaluate(probed)).console[0], /<csec-hotline-banner country="KE">: .* Load hotlines\.js/);
});
