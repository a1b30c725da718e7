// The connection is gone after the page has come: what is there stays, and what is asked for then fails softly.
import assert from 'node:assert/strict';
import { NUMBER, banner, documentOf, hostTest, probed, script, visibleLinks } from '../support/host-test.mjs';

hostTest('keeps the number, and warns once for each thing that does not come, when the connection is cut', async ({ page, site, cdn }) => {
  await page.open(site.add(documentOf(cdn, banner() + script(cdn))));
  cdn.close();
  site.close();
  const say = async (attribute, value, warnings) => {
    await page.evaluate((name, to) => {
      const target = name === 'lang' ? document.documentElement : document.querySelector('csec-hotline-banner');
      target.setAttribute(name, to);
    }, attribute, value);
    await page.until((count) => globalThis.probe.console.length >= count, warnings);
  };
  const numbers = async () => (await page.evaluate(visibleLinks)).filter(({ href }) => href === NUMBER).map(({ from }) => from);

  await say('lang', 'es', 1);
  assert.deepEqual(await numbers(), ['widget'], 'in English, because Spanish did not come');
  await say('country', 'MX', 2);
  assert.deepEqual(await numbers(), ['fallback'], 'what the site itself has written, because the lines of Mexico did not come');
  await page.evaluate(() => document.querySelector('csec-hotline-banner').setAttribute('country', 'US'));
  await page.until(() => !!document.querySelector('csec-hotline-banner').shadowRoot.querySelector('a[href="tel:+18883737888"]'));
  assert.deepEqual(await numbers(), ['widget']);

  const { console, errors } = await page.evaluate(probed);
  assert.equal(console.length, 2, console.join('\n'));
  assert.match(console[0], /^warn: <csec-hotline-banner lang="es">: .* could not be loaded\./);
  assert.match(console[1], /^warn: <csec-hotline-banner country="MX">: .* could not be loaded\./);
  assert.ok(errors.every((error) => error === 'script did not load'), errors.join('\n'));
});
