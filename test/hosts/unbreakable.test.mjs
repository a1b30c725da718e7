// Whatever a site does to its page, what matters most in each of the six widgets stays to be seen, read and pressed, and
// nothing is thrown.
import assert from 'node:assert/strict';
import { documentOf, hostTest, probed, putOtherVersion, script } from '../support/host-test.mjs';
import { allWidgets, areShown, fallbacksShown, lookAtAll, room } from '../support/all-widgets.mjs';
import { styles, untold } from '../support/host-styles.mjs';

const ALL = '/csec-widgets.js';
const titles = Object.keys(styles);
const half = Math.ceil(titles.length / 2);

for (const part of [titles.slice(0, half), titles.slice(half)]) {
  hostTest(`stays readable under ${part[0]} to ${part.at(-1)}`, async ({ page, site, cdn, engine }) => {
    await page.open(site.add(documentOf(cdn, `<style id="theme"></style><div id="wrap">${allWidgets}</div>${room}${script(cdn, ALL)}`)));
    await page.until(areShown);
    const wrong = [];
    for (const title of ['no style', ...part].filter((name) => !untold[engine]?.includes(name))) {
      await page.evaluate((css) => void (document.querySelector('#theme').textContent = css), styles[title] ?? '');
      wrong.push(...(await page.evaluate(lookAtAll)).map((line) => `${title}: ${line}`));
    }
    const { errors, console } = await page.evaluate(probed);
    assert.deepEqual({ wrong, errors, console }, { wrong: [], errors: [], console: [] });
  });
}

const start = (cdn, attributes = '') => script(cdn, ALL, attributes);
const strict = (cdn, more = '') => ({ 'content-security-policy': `default-src 'none'; script-src ${cdn.origin}; img-src 'self'${more}` });
const inline = (code) => `<script>${code}</script>`;
const markup = JSON.stringify(allWidgets);

/**
 * What a site does: its `page`, its `headers`, what it does `first`, what it `acts` later, whether the `fallback` is all that
 * can be there, what the console `says`, and the engines whose driver is broken by the same as well (`untold`).
 */
const sites = [
  { title: 'quirks mode', page: (cdn) => documentOf(cdn, allWidgets + room + start(cdn)).replace('<!doctype html>', '') },
  { title: 'a base of another site', page: (cdn) => documentOf(cdn, allWidgets + room + start(cdn)).replace('<title>', '<base href="https://elsewhere.invalid/" target="_blank"><title>') },
  { title: 'a policy that allows only the script', headers: (cdn) => strict(cdn) },
  { title: 'a policy with Trusted Types', headers: (cdn) => strict(cdn, "; require-trusted-types-for 'script'") },
  { title: 'a policy that names the allowed Trusted Types', headers: (cdn) => strict(cdn, "; require-trusted-types-for 'script'; trusted-types lit-html csec-widgets") },
  { title: 'a policy without any Trusted Types', headers: (cdn) => strict(cdn, "; trusted-types 'none'"), fallback: true, throws: true },
  { title: 'a policy that allows nothing', headers: () => ({ 'content-security-policy': "default-src 'none'; img-src 'self'" }), fallback: true },
  { title: 'a policy with a sandbox', headers: (cdn) => strict(cdn, '; sandbox allow-scripts') },
  { title: 'a policy with a sandbox without scripts', headers: (cdn) => strict(cdn, '; sandbox'), fallback: true },
  { title: 'isolation from other origins', headers: () => ({ 'cross-origin-opener-policy': 'same-origin', 'referrer-policy': 'no-referrer', 'permissions-policy': 'clipboard-write=(), fullscreen=()' }) },
  { title: 'late insertion', page: (cdn) => documentOf(cdn, start(cdn) + room), acts: `document.body.insertAdjacentHTML('afterbegin', ${markup})` },
  { title: 'repeated insertion', acts: `for (let i = 0; i < 5; i++) document.body.insertAdjacentHTML('afterbegin', ${markup})` },
  { title: 'innerHTML round trips', acts: 'for (let i = 0; i < 3; i++) document.body.innerHTML = document.body.innerHTML' },
  { title: 'elements that are moved', acts: `const box = document.createElement('main'); document.body.prepend(box); for (let i = 0; i < 20; i++) box.prepend(box.lastElementChild ?? '', ...[...document.querySelectorAll('body > [country], body > :defined:not(main, div, script, br)')].reverse())` },
  { title: 'elements that are cloned and adopted', acts: `const twin = document.implementation.createHTMLDocument().adoptNode(document.body.cloneNode(true)); document.body.replaceWith(twin)` },
  { title: 'document.open', acts: `document.open(); document.write('<!doctype html><html lang="en"><body>' + ${markup} + '<div style="block-size:20em"></div>'); document.close()` },
  { title: 'a page translator', acts: `document.documentElement.lang = 'fr'; document.documentElement.className = 'translated-ltr'; const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const found = []; while (texts.nextNode()) found.push(texts.currentNode); for (const text of found) { const font = document.createElement('font'); text.replaceWith(font); font.append(document.createElement('font')); font.firstChild.append(text); } document.documentElement.lang = 'es'; document.documentElement.lang = 'en'` },
  { title: 'two versions', page: (cdn) => documentOf(cdn, allWidgets + room + start(cdn) + script(cdn, '/other.js')), says: /is already on this page/ },
  { title: 'an old framework that extends everything', first: `Array.prototype.each = Object.prototype.extend = function () {}; Array.prototype.toJSON = String.prototype.toJSON = function () { return 'old' }; Array.from = function (list) { return [].slice.call(list) }; Element.prototype.show = Element.prototype.update = function () { return this };`, untold: ['webkit'] },
  { title: 'a framework that replaces array methods', first: `for (const name of ['map', 'filter', 'find', 'some', 'every', 'includes', 'flatMap']) { const original = Array.prototype[name]; Array.prototype[name] = function (...args) { return original.apply(this, args) } }` },
  { title: 'a page without JSON', first: 'JSON = undefined', untold: ['webkit'] },
  { title: 'a page that wraps customElements', first: `const { define, get } = customElements; customElements.define = (...args) => define.apply(customElements, args); customElements.get = (name) => get.call(customElements, name)` },
  { title: 'a page without customElements', first: `Object.defineProperty(globalThis, 'customElements', { value: undefined })`, fallback: true },
  ...['DisplayNames', 'ListFormat', 'PluralRules', 'Locale', 'NumberFormat', 'DateTimeFormat'].map((name) => ({ title: `a browser without Intl.${name}`, first: `delete Intl.${name}`, says: /cannot work here/ })),
];

for (let from = 0; from < sites.length; from += 6) {
  const some = sites.slice(from, from + 6);
  hostTest(`stays whole under ${some[0].title} to ${some.at(-1).title}`, async ({ page, site, cdn, engine }) => {
    putOtherVersion(cdn, ALL, '/other.js');
    const wrong = [];
    for (const [index, { title, page: write, headers, first = '', acts, fallback, says = /^$/, throws }] of some.filter(({ untold }) => !untold?.includes(engine)).entries()) {
      const html = write?.(cdn) ?? documentOf(cdn, (first && inline(first)) + allWidgets + room + start(cdn));
      await page.open(site.add(html, { path: `/page?${index}`, headers: headers?.(cdn) }));
      if (acts) await page.evaluate((code) => void document.body.append(Object.assign(document.createElement('script'), { textContent: code })), acts);
      const seen = fallback
        ? await page.evaluate(fallbacksShown).then((count) => (count === 6 ? [] : [`${count} fallbacks`]))
        : await page.until(areShown).then(() => page.evaluate(lookAtAll), (error) => [error.message]);
      const { errors = [], console = [] } = (await page.evaluate(probed)) ?? {};
      const noise = [...(throws ? [] : errors), ...console.filter((line) => !says.test(line))];
      wrong.push(...[...new Set([...seen, ...noise])].map((line) => `${title}: ${line}`));
    }
    assert.deepEqual(wrong, []);
  });
}
