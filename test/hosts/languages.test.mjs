// A page in Spanish gets a Spanish banner; without the pack it gets an English one that says it is English.
import assert from 'node:assert/strict';
import { banner, documentOf, hostTest, probed, putOtherVersion, script } from '../support/host-test.mjs';

const PACK = '/lang/es.js';

/** The language of the heading: as a screen reader is told, and as the words are. */
function spoken() {
  const heading = document.querySelector('csec-hotline-banner').shadowRoot.querySelector('[role=heading]');
  const marked = heading.closest('[lang]') ?? document.documentElement;
  const words = { en: /child/i, es: /niñ/i };
  return { marked: marked.lang, words: Object.keys(words).filter((lang) => words[lang].test(heading.textContent)).join() };
}

async function assertSpeaks(page, words, marked = words) {
  assert.deepEqual(await page.evaluate(spoken), { marked, words });
}

const cases = [
  { title: 'Spanish when the pack comes before the banner', files: (cdn) => script(cdn, PACK) + script(cdn), words: 'es' },
  { title: 'Spanish when the pack comes after the banner', files: (cdn) => script(cdn) + script(cdn, PACK), words: 'es' },
  { title: 'Spanish when the page loads all widgets', files: (cdn) => script(cdn, PACK) + script(cdn, '/csec-widgets.js'), words: 'es' },
  { title: 'Spanish on a page in Mexican Spanish', lang: 'es-MX', files: (cdn) => script(cdn) + script(cdn, PACK), words: 'es', marked: 'es-MX' },
  { title: 'English, marked as English, when the pack is not on the page', files: (cdn) => script(cdn), words: 'en' },
  { title: 'English, marked as English, when the pack does not load', arrange: (cdn) => cdn.fail(PACK, 404), files: (cdn) => script(cdn) + script(cdn, PACK), words: 'en' },
  {
    title: 'English, marked as English, when the pack is of another version',
    arrange: (cdn) => putOtherVersion(cdn, PACK, PACK),
    files: (cdn) => script(cdn) + script(cdn, PACK),
    words: 'en',
  },
];

for (const { title, lang = 'es', arrange, files, words, marked } of cases) {
  hostTest(`speaks ${title}`, async ({ page, site, cdn }) => {
    arrange?.(cdn);
    await page.open(site.add(documentOf(cdn, banner() + files(cdn), { lang })));
    await assertSpeaks(page, words, marked);
    assert.deepEqual((await page.evaluate(probed)).console, []);
  });
}

hostTest('follows the page when its language is changed, and back', async ({ page, site, cdn }) => {
  await page.open(site.add(documentOf(cdn, banner() + script(cdn) + script(cdn, PACK))));
  await assertSpeaks(page, 'en');
  for (const lang of ['es', 'en']) {
    await page.evaluate((value) => void (document.documentElement.lang = value), lang);
    await assertSpeaks(page, lang);
  }
});
