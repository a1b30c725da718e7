// The spectrum is saved and printed on sites with a strict policy, and a site that refuses it keeps the picture.
import assert from 'node:assert/strict';
import { documentOf, hostTest, probed, script } from '../support/host-test.mjs';
import { readDist } from '../support/host-servers.mjs';

const spectrum = (cdn, attributes = 'download') => `<csec-spectrum ${attributes}><p>Five forms.</p></csec-spectrum>${script(cdn, '/spectrum.js')}`;
const strict = (cdn, extra = '') => ({
  headers: { 'content-security-policy': `default-src 'none'; script-src ${cdn.origin}; style-src 'none'; img-src 'self'${extra}` },
});

// The functions below run inside the page, so each must stand alone.
const pressAll = () => {
  const { shadowRoot } = document.querySelector('csec-spectrum');
  globalThis.files = [];
  HTMLAnchorElement.prototype.click = function () {
    globalThis.files.push(this.download);
  };
  new MutationObserver(() => {
    const frame = shadowRoot.querySelector('iframe');
    if (!frame) return;
    const listen = () => {
      frame.contentWindow.print = () => globalThis.files.push(`print ${frame.contentDocument.querySelectorAll('svg text').length > 20}`);
    };
    listen();
    frame.addEventListener('load', listen, { capture: true });
  }).observe(shadowRoot, { childList: true });
  for (const button of shadowRoot.querySelectorAll('button')) button.click();
};
const pressed = () => globalThis.files.length === 4 && [...globalThis.files].sort();
const status = () => document.querySelector('csec-spectrum').shadowRoot.querySelector('[role=status]')?.textContent;

for (const [title, extra] of [['that allows nothing but the script', ''], ['that also requires Trusted Types', "; require-trusted-types-for 'script'"]]) {
  hostTest(`saves and prints the spectrum under a policy ${title}`, async ({ page, site, cdn }) => {
    await page.open(site.add(documentOf(cdn, spectrum(cdn)), strict(cdn, extra)));
    await page.evaluate(pressAll);
    assert.deepEqual(await page.until(pressed), ['print true', 'spectrum-card.png', 'spectrum.png', 'spectrum.svg']);
    assert.deepEqual(cdn.requests.filter((path) => path.includes('save')), ['/spectrum-save.js'], 'loaded once');
    const { violations, errors, console } = await page.evaluate(probed);
    assert.deepEqual({ violations, errors, console, messages: page.messages }, { violations: [], errors: [], console: [], messages: [] });
  });
}

hostTest('loads what saves the spectrum only where a site asks for it', async ({ page, site, cdn }) => {
  await page.open(site.add(documentOf(cdn, spectrum(cdn, ''))));
  await page.until(() => document.querySelector('csec-spectrum').shadowRoot?.querySelectorAll('li').length === 5);
  assert.deepEqual(cdn.requests.filter((path) => path.includes('save')), []);
});

hostTest('runs no other script in the place of the one that was built with it, and says that saving does not work', async ({ page, site, cdn }) => {
  cdn.put('/spectrum-save.js', `${readDist('spectrum-save.js')};globalThis.stranger = true;`);
  await page.open(site.add(documentOf(cdn, spectrum(cdn))));
  await page.evaluate(() => document.querySelector('csec-spectrum').shadowRoot.querySelector('button').click());
  assert.match(await page.until(status), /does not work here/);
  assert.equal(await page.evaluate(() => 'stranger' in globalThis), false);
  assert.equal(await page.evaluate(() => document.querySelector('csec-spectrum').shadowRoot.querySelectorAll('li').length), 5);
});
