// The embed builder, as `npm start` serves it: a person chooses, looks and copies, and nothing leaves the page.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { serve } from '../../scripts/start.mjs';
import { platforms } from '../../site/platforms.js';
import { hostTest } from '../support/host-test.mjs';

const server = await serve(0);
after(() => server.close());
const builder = `http://127.0.0.1:${server.httpServer.address().port}/site/builder.html`;

const isReady = () => 'ready' in document.documentElement.dataset;
async function open(page, fragment = '') {
  // Only the fragment differs between two addresses of a test, and that alone loads no page.
  await page.open('about:blank');
  await page.open(builder + fragment);
  await page.until(isReady);
}
/** The texts to copy, in the order of the steps. */
const codes = () => [...document.querySelectorAll('#steps pre')].map((code) => code.textContent);
/** Sets a control as a person does. */
function set(name, value) {
  const input = [...document.getElementById('form').elements].find((each) => each.name === name && (each.type !== 'radio' || each.value === value));
  if (input.type === 'radio' || input.type === 'checkbox') input.click();
  else {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
const says = (text) => [...document.querySelectorAll('#steps pre')].some((code) => code.textContent.includes(text));
/** The widget in the preview, once it is drawn. */
const shown = (text) => {
  const page = document.getElementById('frame').contentDocument;
  const widget = [...(page?.querySelectorAll('body *') ?? [])].find(({ shadowRoot }) => shadowRoot);
  return widget?.shadowRoot.textContent.includes(text) && { lang: page.documentElement.lang, dir: page.documentElement.dir, scheme: widget.getAttribute('scheme'), width: page.documentElement.clientWidth };
};

hostTest('writes the snippet again when a setting changes, and shows the widget with it', async ({ page }) => {
  await open(page);
  assert.deepEqual((await page.evaluate(codes)).length, 2, 'a script for the administrator, and a place for the page');
  await page.until(shown, 'Worried about a child?');
  await page.evaluate(set, 'a-heading', 'Who to call');
  await page.until(says, 'data-heading="Who to call"');
  await page.until(shown, 'Who to call');
  await page.evaluate(set, 'widget', 'fact');
  await page.until(says, 'data-csec="fact"');
  await page.until(shown, 'Source:');
});

hostTest('shows the widget on a dark page, on a phone, from right to left and in another language', async ({ page }) => {
  await open(page, '#view=dark');
  assert.equal((await page.until(shown, 'Worried')).scheme, 'dark');
  await open(page, '#view=narrow');
  assert.ok((await page.until(shown, 'Worried')).width <= 320);
  await open(page, '#view=rtl');
  assert.equal((await page.until(shown, '')).dir, 'rtl');
  await open(page, '#lang=es');
  await page.until(shown, '¿Le preocupa');
  assert.ok(await page.evaluate(says, '¿Le preocupa'));
});

hostTest('keeps the space in the snippet that the widget takes with these settings', async ({ page }) => {
  const kept = () => [...document.querySelector('#steps pre').textContent.matchAll(/(\d+)px/g)].map(([, pixels]) => Number(pixels));
  for (const [fragment, text] of [['#to=html&lang=es', '¿Le preocupa'], ['#widget=fact&to=html&a-name=us-law-under-18', 'Source:']]) {
    await open(page, fragment);
    await page.until(shown, text);
    // The frame is as wide as a window of the first height, or a little less.
    const height = await page.evaluate(() => {
      const frame = document.getElementById('frame');
      frame.style.cssText = 'inline-size: 390px; max-inline-size: none';
      const widget = [...frame.contentDocument.querySelectorAll('body *')].find(({ shadowRoot }) => shadowRoot);
      widget.style.minHeight = '0';
      return widget.getBoundingClientRect().height;
    });
    const most = (await page.evaluate(kept)).at(-1);
    assert.ok(Math.abs(most - height) <= 30, `${fragment}: ${most} px are kept for ${height} px`);
  }
  await open(page, '#to=ghost');
  assert.deepEqual(await page.evaluate(kept), [], 'no gap in a letter');
});

hostTest('copies what it shows and says so, and says so too where it could not', async ({ page }) => {
  await open(page, '#to=html');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void (globalThis.copied = text) } });
  });
  // The preview grows with what is in it: a person, too, presses the button once it stands still.
  const middle = () => {
    const button = document.querySelector('#steps button');
    button.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = button.getBoundingClientRect();
    const place = [Math.round(x + width / 2), Math.round(y + height / 2), Math.round(scrollY)];
    const { before } = globalThis;
    globalThis.before = { place: String(place), looks: before?.place === String(place) ? before.looks + 1 : 0 };
    return globalThis.before.looks > 10 && place.slice(0, 2);
  };
  const status = (text) => document.querySelector('#status[role=status]').textContent.includes(text);
  await page.tap(await page.until(middle));
  await page.until(status, 'Copied: the snippet.');
  assert.equal(await page.evaluate(() => globalThis.copied), (await page.evaluate(codes))[0]);
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))));
  await page.tap(await page.until(middle));
  await page.until(status, 'does not let the page copy');
});

hostTest('opens again with the same choices from its address', async ({ page }) => {
  await open(page, '#to=html');
  for (const [name, value] of [['widget', 'risk-checklist'], ['a-country', 'DE'], ['a-audience', 'educator'], ['a-exit', '1'], ['files', 'own'], ['all', '1']]) await page.evaluate(set, name, value);
  await page.until(says, 'country="DE" exit');
  const [before] = await page.evaluate(codes);
  assert.match(before, /src="\/csec-widgets\/csec-widgets\.js" integrity="sha384-.*audience="educator" country="DE" exit/s);
  const fragment = await page.until(() => location.hash.includes('all=1') && location.hash);
  await open(page, fragment);
  await page.until(shown, '');
  assert.deepEqual(await page.evaluate(codes), [before]);
  await open(page, '#widget=nonsense&to=nowhere&lang=xx&view=%22&a-onclick=alert(1)');
  assert.equal(await page.evaluate(says, 'alert'), false, 'only settings that the widget has');
});

hostTest('says for every place what to do, with something to copy in each', async ({ page }) => {
  await open(page);
  for (const [to, { name, steps }] of Object.entries(platforms)) {
    await page.evaluate(set, 'to', to);
    await page.until((id) => location.hash.includes(`to=${id}`), to);
    assert.equal((await page.evaluate(codes)).length, steps.filter(([, part]) => part).length, name);
    const left = () => document.getElementById('left').shadowRoot.textContent;
    assert.ok((await page.evaluate(left)).includes('1-888-373-7888'), `${name}: the preview of what a filter leaves`);
  }
});

hostTest('sends nothing to another origin, and puts the files into a zip by itself', async ({ page }) => {
  await open(page, '#to=html&files=own');
  await page.until(shown, 'Worried');
  await page.evaluate(() => {
    // The download itself belongs to the browser; what matters is that the page made it.
    HTMLAnchorElement.prototype.click = function () {
      globalThis.saved = this.download;
      void fetch(this.href).then(async (response) => (globalThis.zipped = (await response.arrayBuffer()).byteLength));
    };
    document.getElementById('zip').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  const size = await page.until(() => globalThis.zipped);
  assert.ok(size > 50_000, `the zip has ${size} bytes`);
  assert.equal(await page.evaluate(() => globalThis.saved), 'csec-widgets.zip');
  const contacted = () => [window, document.getElementById('frame').contentWindow].flatMap(({ performance }) => performance.getEntriesByType('resource').map(({ name }) => name));
  const names = await page.evaluate(contacted);
  assert.ok(names.some((name) => name.endsWith('/integrity.json')), `it looks at what was asked for: ${names.join(' ')}`);
  const { origin } = new URL(builder);
  assert.deepEqual(names.filter((name) => !name.startsWith(`${origin}/`) && !name.startsWith(`blob:${origin}/`) && !name.startsWith('data:')), []);
});

hostTest('works at 320 px, and axe finds nothing wrong', async ({ page }) => {
  for (const fragment of ['', '#widget=course-signup&to=wix&files=own']) {
    await open(page, fragment);
    await page.until(shown, '');
    await page.evaluate(async () => {
      document.querySelectorAll('details').forEach((each) => (each.open = true));
      const script = Object.assign(document.createElement('script'), { src: '/node_modules/axe-core/axe.min.js' });
      await new Promise((resolve) => (script.onload = resolve) && document.head.append(script));
      const { violations } = await globalThis.axe.run(document, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      globalThis.found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    });
    assert.deepEqual(await page.until(() => globalThis.found), []);
  }
  const narrow = () => {
    const frame = Object.assign(document.createElement('iframe'), { id: 'narrow', src: location.href });
    frame.style.cssText = 'inline-size:320px;block-size:600px;max-inline-size:none';
    document.body.append(frame);
  };
  await page.evaluate(narrow);
  const width = () => {
    const { documentElement: root } = document.getElementById('narrow').contentDocument;
    return 'ready' in root.dataset && root.scrollWidth;
  };
  assert.ok((await page.until(width)) <= 320);
});
