// The page sits in a frame, as previews, learning platforms and site builders have it.
import assert from 'node:assert/strict';
import { allWidgets, areShown, lookAtAll, room } from '../support/all-widgets.mjs';
import { documentOf, hostTest, script } from '../support/host-test.mjs';
import { startSite } from '../support/host-servers.mjs';

const AWAY = '<!doctype html><title>Weather</title><h1>Weather</h1>';

/** A page that looks at itself once its widgets are there, because the page around a frame may not look into it. */
const lookingAtItself = (cdn, name) => {
  const look = `const areShown = ${areShown}, lookAtAll = ${lookAtAll}; let left = 400;
    const timer = setInterval(() => {
      const speaks = document.querySelector('csec-spectrum').shadowRoot?.textContent.includes('explotación');
      if ((!areShown() || !speaks) && left--) return;
      clearInterval(timer);
      const { errors, console } = globalThis.probe;
      parent.postMessage({ name: '${name}', wrong: [...(speaks ? [] : ['not in Spanish']), ...lookAtAll(), ...errors, ...console] }, '*');
    }, 20);`;
  return documentOf(cdn, `${allWidgets}${room}${script(cdn, '/csec-widgets.js')}<script>${look}</script>`, { lang: 'es' });
};

const escaped = (html) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

hostTest('is whole, and speaks the language of the page, in frames of another site, without an origin, and without an address', async ({ page, site, cdn }) => {
  const other = await startSite();
  try {
    const frames = {
      'of another site': `src="${other.add(lookingAtItself(cdn, 'of another site'))}"`,
      'without an origin': `sandbox="allow-scripts" src="${site.add(lookingAtItself(cdn, 'without an origin'), { path: '/opaque' })}"`,
      'in a sandbox with its origin': `sandbox="allow-scripts allow-same-origin" src="${site.add(lookingAtItself(cdn, 'in a sandbox with its origin'), { path: '/sandbox' })}"`,
      'without an address': `srcdoc="${escaped(lookingAtItself(cdn, 'without an address'))}"`,
    };
    const html = Object.values(frames).map((attributes) => `<iframe width="600" height="700" ${attributes}></iframe>`).join('');
    const listen = '<script>globalThis.said = {}; addEventListener("message", ({ data }) => data.name && (said[data.name] = data.wrong))</script>';
    await page.open(site.add(`<!doctype html><html lang="en"><title>A page</title>${listen}${html}`), 'interactive');
    await page.until((count) => Object.keys(globalThis.said).length === count, Object.keys(frames).length);
    assert.deepEqual(await page.evaluate(() => globalThis.said), Object.fromEntries(Object.keys(frames).map((name) => [name, []])));
  } finally {
    other.close();
  }
});

// Frames of another site, and without an origin, are in quick-exit.test.mjs.
/** `window`: the engines in which the whole window leaves, where not all of them let it. */
const exits = [
  { title: 'takes the whole window along from a frame without an address', attributes: (html) => `srcdoc="${escaped(html)}"` },
  { title: 'leaves alone from a sandbox that keeps its origin but may not move the window', attributes: (html, site) => `sandbox="allow-scripts allow-same-origin" src="${site.add(html, { path: '/frame' })}"`, window: ['webkit'] },
  { title: 'takes the whole window along from a sandbox that allows it', attributes: (html, site) => `sandbox="allow-scripts allow-top-navigation" src="${site.add(html, { path: '/frame' })}"` },
];

for (const { title, attributes, window } of exits) {
  hostTest(title, async ({ page, site, cdn, engine }) => {
    const away = site.add(AWAY, { path: '/away' });
    const inner = documentOf(cdn, `<csec-quick-exit href="${away}"><a href="${away}">Leave this page</a></csec-quick-exit>${script(cdn, '/quick-exit.js')}`);
    await page.open(site.add(`<!doctype html><title>A page</title><iframe ${attributes(inner, site)} width="600" height="300" style="border:0; position:absolute; inset:0"></iframe>`));
    await page.tap([60, 40]);
    if (!window || window.includes(engine)) return page.arrive(away);
    await page.until(() => document.querySelector('iframe').contentDocument?.title === 'Weather');
    assert.deepEqual(await page.evaluate(() => [location.pathname, document.title]), ['/page', 'A page']);
  });
}
