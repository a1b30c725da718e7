// Wherever and whenever the element gets into the page, the visitor sees it once, and whole.
import assert from 'node:assert/strict';
import { NUMBER, banner, documentOf, hostTest, probed, script, visibleLinks } from '../support/host-test.mjs';

// A <p> inside a <p> is not HTML: the parser would close the element before its content. Editors get this form.
const INLINE = `<br>Call <a href="${NUMBER}">1-888-373-7888</a><br>`;

// `body` is the page; `act` runs in it after load, with the snippet as its argument.
const cases = [
  { title: 'when the element stands before the script', body: (cdn) => banner() + script(cdn) },
  { title: 'when the element stands after the script', body: (cdn) => script(cdn) + banner() },
  { title: 'when the script is deferred', body: (cdn) => script(cdn, undefined, 'defer') + banner() },
  { title: 'when the script is a module', body: (cdn) => script(cdn, undefined, 'type="module"') + banner() },
  {
    title: 'when the editor wraps it in a paragraph and adds line breaks',
    body: (cdn) => `<p><br>${banner('', INLINE)}<br></p><p></p>${script(cdn)}`,
  },
  { title: 'when the editor allows no content in it', body: (cdn) => banner('', '') + script(cdn) },
  {
    title: 'when a page builder inserts it later',
    body: (cdn) => script(cdn),
    act: (html) => document.body.insertAdjacentHTML('beforeend', html),
  },
  {
    title: 'when a framework creates it and adds the attribute afterwards',
    body: (cdn) => script(cdn),
    act: () => document.body.appendChild(document.createElement('csec-hotline-banner')).setAttribute('country', 'US'),
  },
  {
    title: 'when innerHTML replaces the page',
    body: (cdn) => banner() + script(cdn),
    act: (html) => void (document.body.innerHTML = html),
  },
  {
    title: 'when it is moved',
    body: (cdn) => `${banner()}<div id="elsewhere"></div>${script(cdn)}`,
    act: () => document.querySelector('#elsewhere').append(document.querySelector('csec-hotline-banner')),
  },
  {
    title: 'when a clone takes its place',
    body: (cdn) => banner() + script(cdn),
    act: () => document.querySelector('csec-hotline-banner').replaceWith(document.querySelector('csec-hotline-banner').cloneNode(true)),
  },
  {
    title: 'inside the shadow root of another component',
    body: (cdn) => `<div id="host"></div>${script(cdn)}`,
    act: (html) => void (document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = html),
  },
];

for (const { title, body, act } of cases) {
  hostTest(`shows one banner ${title}`, async ({ page, site, cdn }) => {
    await page.open(site.add(documentOf(cdn, body(cdn))));
    if (act) await page.evaluate(act, banner());
    const links = await page.evaluate(visibleLinks);
    assert.deepEqual(links.filter((link) => link.href === NUMBER).map((link) => link.from), ['widget']);
    assert.deepEqual(links.filter((link) => link.from === 'fallback'), []);
    const { errors, console } = await page.evaluate(probed);
    assert.deepEqual({ errors, console }, { errors: [], console: [] });
  });
}
