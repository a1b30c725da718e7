// The embed builder without a mouse: every control can be reached, in the order of the page, seen, and used.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { serve } from '../../scripts/start.mjs';
import { hostTest } from '../support/host-test.mjs';

const server = await serve(0);
after(() => server.close());
const builder = `http://127.0.0.1:${server.httpServer.address().port}/site/builder.html`;

/** What has the focus, where it is in the document, and whether a ring shows it. */
const focused = () => {
  const { activeElement: element } = document;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    name: element.name || element.id || element.textContent.trim().slice(0, 30) || element.localName,
    index: [...document.querySelectorAll('*')].indexOf(element),
    ring: element.localName === 'iframe' || element.localName === 'body' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
  };
};
/** The controls of a person with a mouse: of each group of radio buttons one. */
const controls = () => {
  const all = [...document.querySelectorAll('a, button, input, select, textarea, summary')].filter((element) => element.checkVisibility());
  return [...new Set(all.map((element) => element.name || element.id || element.textContent.trim().slice(0, 30)))];
};
const code = () => document.querySelector('#steps pre').textContent;
const focus = (selector) => document.querySelector(selector).focus();

hostTest('is used from the first control to the last with the keyboard alone', async ({ page }) => {
  await page.open('about:blank');
  await page.open(`${builder}#to=html`);
  await page.until(() => 'ready' in document.documentElement.dataset);
  // What is in the frame belongs to the widget, whose own tests press keys in it.
  await page.evaluate(() => (document.getElementById('frame').inert = true));
  const expected = await page.evaluate(controls);
  assert.ok(expected.length > 15, `the controls: ${expected.join(', ')}`);
  const reached = [];
  let last = -1;
  for (let turn = 0; turn < 80 && expected.some((name) => !reached.includes(name)); turn++) {
    await page.press('Tab');
    const { name, index, ring } = await page.evaluate(focused);
    assert.ok(index > last, `${name} comes after ${reached.at(-1)}`);
    assert.ok(ring, `the focus on ${name} is seen`);
    reached.push(name);
    last = index;
  }
  assert.deepEqual(expected.filter((name) => !reached.includes(name)), [], `reached: ${reached.join(', ')}`);

  await page.evaluate(focus, '[name=widget]:checked');
  await page.press('ArrowDown');
  await page.until(() => document.querySelector('#steps pre').textContent.includes('csec-spectrum'));
  await page.evaluate(focus, '[name=jump]');
  await page.press(' ');
  await page.until(() => !document.querySelector('#steps pre').textContent.includes('min-height'));
  assert.match(await page.evaluate(code), /spectrum\.js/);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void (globalThis.copied = text) } });
  });
  await page.evaluate(focus, '#steps button');
  await page.press('Enter');
  await page.until(() => document.querySelector('#status').textContent.includes('Copied'));
  assert.equal(await page.evaluate(() => globalThis.copied), await page.evaluate(code));
});
