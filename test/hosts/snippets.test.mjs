// What is left of a snippet after an editor has cleaned it: for each widget, form and filter the number, the list or the
// link is still there as text, and where the place (`div data-csec`) is left, the widget comes alive in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { embedCode, widgetNames } from '../../dist/esm/internal/embed-code.js';
import { documentOf, hostTest, probed, script } from '../support/host-test.mjs';
import { readDist } from '../support/host-servers.mjs';
import { classic, filters, kses, missing, textOf } from '../support/html-filters.mjs';

const tiers = ['element', 'div', 'plain'];
const attributes = { country: 'US', heading: 'A heading of ours', 'heading-level': '3' };
const lines = ['A heading of ours', '911', '1-888-373-7888', '233733'];

/** What a reader must still be able to read, whatever was done to the snippet. */
const essentials = {
  'hotline-banner': lines,
  'risk-checklist': [...lines, 'No single sign', 'Goes missing often'],
  spectrum: ['Child sexual abuse:', 'Abuse images:', 'Abuse in exchange:', 'Local trafficking:', 'Trafficking network:'],
  fact: ['1 in 7', 'National Center for Missing', '2025'],
  'quick-exit': ['Leave this page'],
  'course-signup': ['A heading of ours', 'Darkness to Light', '1 hour'],
};
/** The links that are of no use as text. */
const ways = { 'quick-exit': 'https://www.weather.gov/', 'course-signup': 'https://www.d2l.org/', fact: 'https://www.missingkids.org/' };
/** As the builder writes it, with the space that it measured. */
const space = [500, 400, 300];
const snippet = (widget, tier) => embedCode(widget, { tier, attributes, space });

function assertReadable(clean, widget, tier, filter) {
  for (const essential of essentials[widget]) assert.ok(textOf(clean).includes(essential), `${filter} took “${essential}” out of ${widget} (${tier}):\n${clean}`);
  if (ways[widget]) assert.ok(clean.includes(`href="${ways[widget]}`), `${filter} took the link out of ${widget} (${tier}):\n${clean}`);
}

for (const [filter, { clean, keepsPlace }] of Object.entries(filters)) {
  test(`keeps what matters as text after ${filter}`, { skip: filter === kses && missing }, async () => {
    for (const widget of widgetNames) {
      for (const tier of tiers) {
        const left = await clean(snippet(widget, tier));
        assertReadable(left, widget, tier, filter);
        // A filter that takes the kind of an address away would leave a link to a page that is not there.
        if (tier === 'plain') for (const [, href] of left.matchAll(/href="([^"]*)"/g)) assert.match(href, /^(?:https:|tel:)/, `${filter}, ${widget}`);
        assert.doesNotMatch(left, /<script|<csec-/, `${filter} is a filter that editors have`);
      }
      assert.equal((await clean(snippet(widget, 'div'))).includes(`data-csec="${widget}"`), keepsPlace, `whether ${filter} leaves the place`);
    }
  });
}

/** The widgets that show something, with the level of their heading. */
function alive() {
  return [...document.querySelectorAll('[data-csec] > *')].flatMap(({ localName, shadowRoot, parentElement }) =>
    shadowRoot?.textContent.trim() && parentElement.childElementCount === 1 ? `${localName} ${shadowRoot.querySelector('[role=heading]')?.ariaLevel ?? ''}` : [],
  );
}
const expected = widgetNames.map((widget) => `csec-${widget} ${['fact', 'quick-exit'].includes(widget) ? '' : '3'}`);

async function assertAlive(page) {
  await page.until((count) => [...document.querySelectorAll('[data-csec] > *')].filter(({ shadowRoot }) => shadowRoot?.textContent.trim()).length === count, expected.length);
  assert.deepEqual(await page.evaluate(alive), expected);
  const { console, errors } = await page.evaluate(probed);
  assert.deepEqual([...console, ...errors], []);
}

const all = widgetNames.map((widget) => snippet(widget, 'div')).join('\n');
const purify = readFileSync(new URL('../../node_modules/dompurify/dist/purify.min.js', import.meta.url), 'utf8');

for (const when of ['before', 'after']) {
  hostTest(`brings every widget to life that DOMPurify left ${when} the script comes`, async ({ page, site, cdn }) => {
    cdn.put('/purify.js', purify);
    const release = when === 'before' ? cdn.hold('/csec-widgets.js') : undefined;
    await page.open(site.add(documentOf(cdn, script(cdn, '/purify.js') + script(cdn, '/csec-widgets.js', 'async'))), 'interactive');
    const insert = (html) => document.body.insertAdjacentHTML('beforeend', globalThis.DOMPurify.sanitize(html));
    if (when === 'after') await page.until(() => !!customElements.get('csec-spectrum'));
    await page.evaluate(insert, all);
    release?.();
    await assertAlive(page);
  });
}

hostTest('keeps what matters as text after DOMPurify', async ({ page, site, cdn }) => {
  cdn.put('/purify.js', purify);
  await page.open(site.add(documentOf(cdn, script(cdn, '/purify.js'))));
  for (const widget of widgetNames) {
    for (const tier of tiers) {
      const left = await page.evaluate((html) => globalThis.DOMPurify.sanitize(html), snippet(widget, tier));
      assertReadable(left, widget, tier, 'DOMPurify');
      assert.equal(left.includes('data-csec'), tier === 'div');
      assert.doesNotMatch(left, /<script|<csec-/);
    }
  }
});

for (const [name, cleaned] of [['as they were written', (html) => html], ['that WordPress left', (html) => filters[kses].clean(html)]]) {
  if (name.includes('WordPress') && missing) test(`brings every place to life ${name}`, { skip: missing }, () => {});
  else {
    hostTest(`brings every place to life ${name}, while the page is still read`, async ({ page, site, cdn }) => {
      await page.open(site.add(documentOf(cdn, script(cdn, '/csec-widgets.js', 'async') + (await cleaned(all.replace(/<script.*\n/g, ''))))));
      await assertAlive(page);
    });
  }
}

hostTest('keeps the whole fallback inside a place that the script comes upon while it is only half read', async ({ page, site, cdn }) => {
  const place = `<div data-csec="fact"><p id="first">One</p>${script(cdn, '/fact.js')}<p id="second">Two</p></div><p>The end</p>`;
  await page.open(site.add(documentOf(cdn, place)));
  await page.until(() => !!document.querySelector('csec-fact')?.shadowRoot);
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('csec-fact > p')].map(({ id }) => id)), ['first', 'second']);
  assert.equal(await page.evaluate(() => document.querySelector('[data-csec]').childElementCount), 1);
});

/** The text within each widget or place, and whether something is left over beside it. */
const inside = (selector) => {
  const found = [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  document.querySelectorAll(`${selector}, script`).forEach((element) => element.remove());
  return { found, beside: document.body.textContent.trim() };
};

const title = 'keeps the fallback inside where the classic editor of WordPress adds paragraphs';
if (missing) test(title, { skip: missing }, () => {});
else {
  hostTest(title, async ({ page, site }) => {
    for (const tier of ['element', 'div']) {
      const html = classic(widgetNames.map((widget) => `Some text.\n\n${snippet(widget, tier)}`).join('\n\n'));
      await page.open(site.add(`<!doctype html><meta charset="utf-8"><title>A page</title>${html}`));
      const { found, beside } = await page.evaluate(inside, tier === 'div' ? '[data-csec]' : widgetNames.map((widget) => `csec-${widget}`).join());
      assert.equal(found.length, widgetNames.length);
      widgetNames.forEach((widget, i) => essentials[widget].forEach((essential) => assert.ok(found[i].includes(essential), `${essential}: ${found[i]}`)));
      assert.equal(beside.replace(/Some text\.|\s/g, ''), '');
    }
  });
}

test('writes HTML without a mistake, and the builder that writes it is without one', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'require-sri': ['error', { target: 'crossorigin' }],
      // The snippet keeps space free, and that is all.
      'no-inline-style': ['error', { allowedProperties: ['display', 'min-height'] }],
      'doctype-style': 'off',
      'void-style': 'off',
      // The form of the builder shows at once what was chosen; there is nothing to send.
      'wcag/h32': 'off',
      // The digits are there to be copied: a hyphen that is none would be copied too.
      'tel-non-breaking': 'off',
    },
  });
  const assertValid = async (html, what) => {
    const { results } = await validator.validateString(html);
    assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${ruleId}, line ${line}: ${message}`)), [], what);
  };
  const integrity = JSON.parse(readDist('integrity.json'));
  for (const widget of widgetNames) {
    for (const tier of tiers) await assertValid(embedCode(widget, { tier, attributes, integrity, space }), `${widget} ${tier}`);
  }
  for (const page of ['builder', 'index']) await assertValid(readFileSync(new URL(`../../site/${page}.html`, import.meta.url), 'utf8'), page);
});

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const pasted = [...readme.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html);
assert.ok(pasted.length > widgetNames.length, 'the README has a snippet for each widget');

hostTest('works when a snippet of the README is pasted into a page with nothing else', async ({ page, site }) => {
  for (const html of pasted) {
    const [, file] = /src="([\w-]+\.js)"/.exec(html);
    const [tag] = /csec-(?!widgets)[\w-]+/.exec(html);
    site.add(readDist(file), { path: `/${file}`, headers: { 'content-type': 'text/javascript' } });
    await page.open(site.add(`<!doctype html><meta charset="utf-8"><title>A page</title>${html}`, { path: `/${tag}` }));
    await page.until((name) => document.querySelector(name).shadowRoot?.textContent.trim(), tag);
  }
});
