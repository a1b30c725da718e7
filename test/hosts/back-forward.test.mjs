// The page is left and comes back by Back, as the browser has kept it: it is whole, alive and there once.
import assert from 'node:assert/strict';
import { allWidgets, areShown, lookAtAll, room } from '../support/all-widgets.mjs';
import { documentOf, hostTest, probed, script } from '../support/host-test.mjs';

const widgets = () => [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) => (shadowRoot ? [`${localName} ${shadowRoot.querySelectorAll('.base').length}`] : []));

hostTest('is kept by the browser when it is left, and is whole and alive when Back brings it back', async ({ page, site, cdn, engine }) => {
  const other = site.add('<!doctype html><title>Other</title>', { path: '/other' });
  const away = site.add('<!doctype html><title>Weather</title>', { path: '/away' });
  const body = allWidgets.replace('<csec-quick-exit>', `<csec-quick-exit href="${away}">`) + room + script(cdn, '/csec-widgets.js');
  const here = site.add(documentOf(cdn, body), { path: '/here' });
  await page.open(here);
  await page.until(areShown);
  const before = await page.evaluate(widgets);
  await page.evaluate(() => void (globalThis.mark = 'the same document'));
  await page.open(other);
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.arrive(here);

  const kept = await page.evaluate(() => globalThis.mark === 'the same document');
  const why = await page.evaluate(() => JSON.stringify(performance.getEntriesByType('navigation')[0].notRestoredReasons));
  if (engine !== 'webkit') assert.ok(kept, `the page is not kept: ${why}`);
  await page.until(areShown);
  assert.deepEqual(await page.evaluate(widgets), before);
  assert.equal(before.length, 6);
  assert.deepEqual(await page.evaluate(lookAtAll), []);

  // It still listens: to the language of the page, to places that are added, and to the keys of the exit.
  await page.evaluate(() => {
    document.documentElement.lang = 'es';
    document.body.insertAdjacentHTML('afterbegin', '<div data-csec="fact"></div>');
  });
  await page.until(() => document.querySelector('csec-spectrum').shadowRoot.querySelector('#heading').textContent.includes('explotación'));
  await page.until(() => !!document.querySelector('[data-csec] > csec-fact')?.shadowRoot?.querySelector('.sentence'));
  const { errors, console } = await page.evaluate(probed);
  assert.deepEqual([...errors, ...console], []);
  await page.press('ShiftLeft', 'ShiftRight', 'ShiftLeft');
  await page.arrive(away);
});
