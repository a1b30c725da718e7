// What is ticked is not in the page that comes back. That it goes nowhere else, traceless.test.mjs holds.
import assert from 'node:assert/strict';
import { hostTest, script } from '../support/host-test.mjs';

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
