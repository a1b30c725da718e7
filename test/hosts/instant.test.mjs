// The instant form, from a server: the widget is painted with the HTML, and the script takes over in its place.
import assert from 'node:assert/strict';
import { renderToString } from '../../dist/esm/ssr.js';
import { NUMBER, documentOf, hostTest, probed, script, visibleLinks } from '../support/host-test.mjs';

const FILE = '/csec-widgets.js';
const FALLBACK = '<p>What was inside the tag</p>';

const pageIn = async (lang, country) => {
  const widgets = [
    ['hotline-banner', { lang, country, exit: true }],
    ['fact', { lang, name: 'ilo-2024-236bn' }],
    ['fact', { lang, name: 'cse-it-1-in-10' }],
    ['spectrum', { lang, open: 'child-sexual-abuse' }],
    ['course-signup', { lang, 'next-date': '2031-01-14' }],
    ['course-signup', { lang, action: 'https://example.org/sign-up' }],
    ['risk-checklist', { lang, country }],
    ['quick-exit', { lang, placement: 'top' }],
  ];
  return (await Promise.all(widgets.map(([name, attributes]) => renderToString(name, attributes, FALLBACK)))).join('\n');
};

/** Everything that a reader gets from the widgets: what they say, where each lies, and where their links lead. */
function look() {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { localName, shadowRoot } = element;
    if (!localName.startsWith('csec-')) return [];
    const said = [...(shadowRoot?.children ?? [])].filter((child) => child.localName !== 'style');
    // An exit leaves its place in the page to lie above everything; where a person sees it must stay the same.
    const { x, y, width, height } = (localName === 'csec-quick-exit' ? said[0] : element)?.getBoundingClientRect() ?? {};
    return {
      tag: localName,
      // WebKit alone begins the Spanish names of languages with a capital.
      said: said.map((child) => child.textContent.replace(/\s+/g, ' ').trim().toLowerCase()),
      place: [x, y, width, height].map(Math.round),
      links: [...(shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
      readsFallback: element.querySelector('p').checkVisibility(),
    };
  });
}

const hasTakenOver = () => [...document.querySelectorAll('*')].every(({ localName, hasUpdated }) => !localName.startsWith('csec-') || hasUpdated);

/** Notes how much the page shifts from now on, where an engine can tell. */
function watchShifts() {
  globalThis.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
  } else globalThis.shifts = undefined;
}

/** Two frames later whatever the script has changed is painted. */
function afterPaint() {
  globalThis.painted = false;
  requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.painted = true)));
}

for (const [language, lang, country, packs] of [
  ['English', 'en', 'US', []],
  ['Spanish, with the lines of Mexico', 'es', 'MX', ['/lang/es.js', '/lang/es.learn.js', '/hotlines.js']],
]) {
  hostTest(`shows every widget at once and keeps it as it is when the script comes, in ${language}`, async ({ page, site, cdn }) => {
    const release = cdn.hold(FILE);
    const scripts = packs.map((path) => script(cdn, path)).join('') + script(cdn, FILE, 'async');
    await page.open(site.add(documentOf(cdn, (await pageIn(lang, country)) + scripts, { lang })), 'interactive');
    await page.evaluate(watchShifts);
    const before = await page.evaluate(look);
    for (const { tag, said, place, readsFallback } of before) {
      assert.ok(said.length === 1 && said[0].length > 20, `${tag} is complete`);
      assert.ok(place[2] > 100 && place[3] > 20, `${tag} has a place: ${place}`);
      assert.equal(readsFallback, false, `${tag} is not shown twice`);
    }
    release();
    await page.until(hasTakenOver);
    await page.evaluate(afterPaint);
    await page.until(() => globalThis.painted);

    assert.deepEqual(await page.evaluate(look), before);
    assert.equal(await page.evaluate(() => document.querySelector('csec-spectrum').shadowRoot.querySelectorAll('style').length), 0);
    assert.deepEqual((await page.evaluate(() => globalThis.shifts)) ?? [], []);
    const { console, errors } = await page.evaluate(probed);
    assert.deepEqual({ console, errors, messages: page.messages }, { console: [], errors: [], messages: [] });
  });
}

hostTest('takes a press on a link before the script and after it', async ({ page, site, cdn }) => {
  const release = cdn.hold(FILE);
  await page.open(site.add(documentOf(cdn, (await renderToString('hotline-banner', { lang: 'en', country: 'US' })) + script(cdn, FILE, 'async'))), 'interactive');
  assert.ok((await page.evaluate(visibleLinks)).some(({ from, href }) => from === 'widget' && href === NUMBER));
  release();
  await page.until(hasTakenOver);
  const told = await page.evaluate((href) => {
    const banner = document.querySelector('csec-hotline-banner');
    const lines = [];
    banner.addEventListener('csec-contact', ({ line }) => lines.push(line));
    const link = banner.shadowRoot.querySelector(`[href="${href}"]`);
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    return lines;
  }, NUMBER);
  assert.deepEqual(told, ['us-human-trafficking-hotline']);
});

hostTest('leaves open what a reader has opened before the script came', async ({ page, site, cdn }) => {
  const release = cdn.hold(FILE);
  const widgets = await Promise.all(['hotline-banner', 'spectrum'].map((name) => renderToString(name, { lang: 'en', country: 'US' })));
  await page.open(site.add(documentOf(cdn, widgets.join('') + script(cdn, FILE, 'async'))), 'interactive');
  const state = () =>
    ['csec-hotline-banner', 'csec-spectrum'].map((tag) => {
      const widget = document.querySelector(tag);
      const details = [...widget.shadowRoot.querySelectorAll('details')];
      const links = [...widget.shadowRoot.querySelectorAll('a')].filter((link) => link.checkVisibility()).length;
      return { open: details.map(({ open }) => open), links, height: Math.round(widget.getBoundingClientRect().height) };
    });
  await page.evaluate(() => {
    for (const tag of ['csec-hotline-banner', 'csec-spectrum']) document.querySelector(tag).shadowRoot.querySelector('summary').click();
  });
  const before = await page.evaluate(state);
  assert.ok(before[0].open.includes(true) && before[0].links > 30, JSON.stringify(before[0]));
  release();
  await page.until(hasTakenOver);
  await page.evaluate(afterPaint);
  await page.until(() => globalThis.painted);
  assert.deepEqual(await page.evaluate(state), before);
});

hostTest('keeps every step within reach where scripts are off, and shows no button that does nothing', async ({ page, site, cdn }) => {
  // A frame that may not run scripts is a page with JavaScript off that every engine lets us look into.
  const path = '/without-javascript';
  const widgets = await Promise.all([
    renderToString('risk-checklist', { lang: 'en', country: 'US' }),
    renderToString('course-signup', { lang: 'en', action: 'https://example.org/sign-up', consent: 'You may write to me.' }),
    renderToString('spectrum', { lang: 'en', download: true }),
  ]);
  site.add(documentOf(cdn, widgets.join('')), { path });
  await page.open(site.add(`<!doctype html><iframe sandbox="allow-same-origin" src="${path}" width="800" height="400"></iframe>`));
  const seen = await page.evaluate(() => {
    const inside = document.querySelector('iframe').contentDocument;
    const all = (selector) => [...inside.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(selector) ?? [])]);
    return {
      steps: all('.steps').map((steps) => steps.checkVisibility()),
      buttons: all('button').filter((button) => button.checkVisibility()).map((button) => button.textContent.trim()),
      form: all('form').map(({ method, action, noValidate }) => ({ method, action, noValidate })),
      asked: all('form :required').map(({ id }) => id),
    };
  });
  assert.deepEqual(seen.steps, [true]);
  assert.deepEqual(seen.buttons, ['Sign up']);
  assert.deepEqual(seen.form, [{ method: 'post', action: 'https://example.org/sign-up', noValidate: false }]);
  assert.ok(seen.asked.includes('consent') && seen.asked.includes('email'), `${seen.asked}`);
});

hostTest('keeps the words and numbers under a policy that refuses inline styles; the look comes with the script', async ({ page, site, cdn }) => {
  const release = cdn.hold(FILE);
  const html = documentOf(cdn, (await renderToString('hotline-banner', { lang: 'en', country: 'US' })) + script(cdn, FILE, 'async'));
  const policy = `default-src 'none'; script-src ${cdn.origin}; style-src 'none'; img-src 'self'`;
  await page.open(site.add(html, { headers: { 'content-security-policy': policy } }), 'interactive');
  assert.ok((await page.evaluate(visibleLinks)).some(({ from, href }) => from === 'widget' && href === NUMBER));
  const display = () => getComputedStyle(document.querySelector('csec-hotline-banner')).display;
  assert.equal(await page.evaluate(display), 'inline', 'without styles');
  release();
  await page.until(hasTakenOver);
  assert.equal(await page.evaluate(display), 'block');
  const { violations } = await page.evaluate(probed);
  assert.deepEqual([...new Set(violations)], ['style-src-elem inline'], 'the browser reports the style that it refused, and nothing of ours');
});
