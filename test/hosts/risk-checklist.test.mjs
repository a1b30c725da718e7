// What is ticked leaves no trace: not in the network, the address, the history, the storage or the console, and not
// in the page that comes back.
import assert from 'node:assert/strict';
import { hostTest, probed, script } from '../support/host-test.mjs';

const documentWith = (cdn) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
  ${script(cdn, '/probe.js')}${script(cdn, '/risk-checklist.js')}</head>
  <body><csec-risk-checklist><p>Call <a href="tel:911">911</a></p></csec-risk-checklist></body></html>`;

// The functions below run inside the page, so each must stand alone.

function fillIn() {
  const root = document.querySelector('csec-risk-checklist').shadowRoot;
  for (const details of root.querySelectorAll('details')) details.open = true;
  const inputs = [...root.querySelectorAll('input')];
  for (const input of inputs) {
    input.focus();
    input.click();
  }
  for (const input of inputs.slice(0, 8)) if (!input.checked) input.click();
  for (const button of root.querySelectorAll('.bar button:first-child')) button.click();
  return inputs.filter(({ checked }) => checked).length;
}

/** How many boxes are ticked, once there are any boxes. */
function look() {
  const inputs = document.querySelector('csec-risk-checklist')?.shadowRoot?.querySelectorAll('input') ?? [];
  const root = document.querySelector('csec-risk-checklist')?.shadowRoot;
  return inputs.length > 0 && { ticked: [...inputs].filter(({ checked }) => checked).length, steps: !root.querySelector('[part=steps]').hidden };
}

const state = () => [location.href, history.length, JSON.stringify(history.state), document.title, document.cookie, localStorage.length, sessionStorage.length];

hostTest('sends, stores and prints nothing of what is ticked', async ({ page, site, cdn }) => {
  await page.open(site.add(documentWith(cdn)));
  await page.until(look);
  const before = await page.evaluate(state);
  assert.ok((await page.evaluate(fillIn)) > 3);
  // A round trip of our own comes after every request that the page had started before it.
  await page.evaluate((url) => void fetch(url).then(() => (globalThis.arrived = true)), `${cdn.origin}/probe.js?last`);
  await page.until(() => globalThis.arrived);
  const probe = await page.evaluate(probed);
  assert.deepEqual(await page.evaluate(state), before);
  assert.deepEqual(site.requests, ['/page']);
  assert.deepEqual(cdn.requests, ['/probe.js', '/risk-checklist.js', '/probe.js?last']);
  assert.deepEqual({ ...probe, storage: probe.storage.filter((name) => !['cookie', 'localStorage', 'sessionStorage'].includes(name)) }, { console: [], errors: [], violations: [], storage: [] });
  assert.equal(probe.storage.length, 3, 'only this test has looked into the storage');
  assert.deepEqual(page.messages, []);
});

/** Goes on once the page is there again. */
async function comeBack(page, href) {
  await page.until((wanted) => !globalThis.left && location.href === wanted && document.readyState === 'complete', href);
  return page.until(look);
}

hostTest('is clean and empty after Back and after a reload', async ({ page, site, cdn }) => {
  const url = site.add(documentWith(cdn));
  const clean = { ticked: 0, steps: false };

  await page.open(url);
  await page.until(look);
  assert.ok((await page.evaluate(fillIn)) > 3);
  await page.open(site.add('<!doctype html><title>Weather</title>Rain.', { path: '/weather' }));
  await page.evaluate(() => void setTimeout(() => history.back()));
  assert.deepEqual(await comeBack(page, url), clean);

  assert.ok((await page.evaluate(fillIn)) > 3);
  await page.evaluate(() => {
    globalThis.left = true;
    setTimeout(() => location.reload());
  });
  assert.deepEqual(await comeBack(page, url), clean);
});
