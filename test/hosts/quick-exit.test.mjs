// Leaving a page for real: by a tap and by keys, with a slow next page, through frames, and back again.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { documentOf, hostTest, script } from '../support/host-test.mjs';
import { startSite } from '../support/host-servers.mjs';

const FILE = '/quick-exit.js';
const AWAY = '<!doctype html><title>Weather</title><h1>Weather</h1>';

const tag = (href, attributes = '') =>
  `<csec-quick-exit href="${href}" ${attributes}><a href="${href}">Leave this page</a></csec-quick-exit>`;

let opened = 0;

/** A page with an exit on it, which is open in the browser, and the page to which the exit leads. */
async function openExit({ page, site, cdn }, { attributes, body = '', gate, files = [FILE], headers } = {}) {
  const away = site.add(AWAY, { path: '/away', gate });
  const scripts = files.map((file) => script(cdn, file)).join('');
  const here = site.add(documentOf(cdn, `${tag(away, attributes)}<h1>What to notice</h1>${body}${scripts}`), { path: `/here?${(opened += 1)}`, headers });
  await page.open(here);
  return { away, here };
}

const isHere = () => location.pathname === '/here' && document.title === 'A page';

/** The middle of the link in a widget, in the window. */
function middleOfLink(widget = 'csec-quick-exit') {
  const { left, top, width, height } = document.querySelector(widget).shadowRoot.querySelector('a').getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/**
 * Activates the link and says what somebody who looks at the screen, or listens to it, still gets of the page. Both at
 * once: while the next page is on its way, Chromium answers no more questions about this one.
 */
function leaveAndLook() {
  document.querySelector('csec-quick-exit').shadowRoot.querySelector('a').click();
  const [width, height] = [document.documentElement.clientWidth, innerHeight];
  const points = [[1, 1], [width - 1, 1], [width / 2, height / 2], [1, height - 1], [width - 1, height - 1]];
  const found = points.map(([x, y]) => document.elementFromPoint(x, y));
  const [cover] = found;
  const style = getComputedStyle(cover);
  return {
    covered: found.every((element) => element === cover && cover.parentElement === document.documentElement),
    opaque: style.opacity === '1' && style.visibility === 'visible' && !/, 0\)|transparent/.test(style.backgroundColor),
    title: document.title,
    read: document.body.inert ? cover.innerText : document.body.innerText,
    violations: globalThis.probe.violations.filter((violation) => !violation.includes('favicon')),
  };
}

// An empty title would make the browser show the address.
const covered = { covered: true, opaque: true, title: '\u200b', read: 'Loading.', violations: [] };

/** A page that is not answered before `release` is called. */
function slow() {
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  return { gate, release };
}

hostTest('leaves with one tap, and Back does not return to the page that was left', async (host) => {
  const { page, site } = host;
  // Not kept by the browser: after going back to a page that it kept, Firefox answers no more when it is driven.
  const before = site.add('<!doctype html><title>Before</title>', { path: '/before', headers: { 'cache-control': 'no-store' } });
  await page.open(before);
  const { away } = await openExit(host);
  await page.tap(await page.evaluate(middleOfLink));
  await page.arrive(away);
  assert.equal(await page.evaluate(() => document.referrer), '', 'the next page does not learn where the visitor was');
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.arrive(before);
});

hostTest('covers the page and blanks its title at once, whatever the page has on top, while the next one is slow', async (host) => {
  const { page } = host;
  const { gate, release } = slow();
  const body = `<style>div, dialog, [popover] { display: none !important; opacity: 0 !important; inset: auto !important; transition: all 9s !important }
    html { transform: scale(0.5) }</style><p style="position: fixed; inset: 0; z-index: 2147483647">Signs</p>`;
  const { away } = await openExit(host, { body, gate });
  assert.deepEqual(await page.evaluate(leaveAndLook), covered);
  release();
  await page.arrive(away);
});

hostTest('covers the page under a policy that allows no style', async (host) => {
  const { page, cdn } = host;
  const { gate, release } = slow();
  const headers = { 'content-security-policy': `default-src 'none'; style-src 'none'; script-src ${cdn.origin}` };
  const { away } = await openExit(host, { headers, gate });
  assert.deepEqual(await page.evaluate(leaveAndLook), covered);
  release();
  await page.arrive(away);
});

hostTest('shows the page as it was to those who come back to it', async (host) => {
  const { page, site } = host;
  const { gate, release } = slow();
  const { here } = await openExit(host, { gate });
  const other = site.add('<!doctype html><title>Other</title>', { path: '/other' });
  // Another page overtakes the slow one, so that the covered page stays in the history.
  await page.evaluate((look, url) => {
    (0, eval)(look)();
    location.assign(url);
  }, `(${leaveAndLook})`, other);
  await page.arrive(other);
  release();
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.arrive(here);
  assert.equal(await page.evaluate(isHere), true);
  const after = await page.evaluate(() => [document.body.inert, document.documentElement.children.length]);
  assert.deepEqual(after, [false, 2]);
  assert.deepEqual(await page.evaluate(takenKeys), [], 'Esc belongs to the page again');
});

/** The keys that the page under the cover no longer gets to act on. */
function takenKeys() {
  return ['Escape', 'Tab', 'a'].filter((key) => !document.documentElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
}

hostTest('is not stopped by Esc while the next page is slow, and takes no other key', async (host) => {
  const { page } = host;
  const { gate, release } = slow();
  const { away } = await openExit(host, { gate });
  const taken = await page.evaluate((look) => {
    document.querySelector('csec-quick-exit').shadowRoot.querySelector('a').click();
    return (0, eval)(look)();
  }, `(${takenKeys})`);
  assert.deepEqual(taken, ['Escape']);
  release();
  await page.arrive(away);
});

hostTest('leaves after Shift three times, left and right alike', async (host) => {
  const { page } = host;
  const { away } = await openExit(host);
  await page.press('ShiftLeft', 'ShiftRight');
  await page.until(() => document.querySelector('csec-quick-exit').shadowRoot.querySelector('[role=status]').textContent === 'Press Shift 1 more time to leave.');
  assert.equal(await page.evaluate(isHere), true, 'twice is not enough');
  await page.press('ShiftLeft');
  await page.arrive(away);
});

hostTest('leaves after Esc twice where the page asks for that', async (host) => {
  const { page } = host;
  const { away } = await openExit(host, { attributes: 'shortcut="esc2"' });
  await page.press('Escape');
  assert.equal(await page.evaluate(isHere), true, 'once is not enough');
  await page.press('Escape');
  await page.arrive(away);
});

/** Presses a key several times, each at its own millisecond, and says whether the page is being left. */
function strike({ key = 'Shift', times, at = '', between = '', init = {} }) {
  let target = document;
  for (const step of at.split(' ').filter(Boolean)) target = (target.shadowRoot ?? target).querySelector(step);
  target.focus?.();
  const fire = (type, options, time) => {
    const event = new KeyboardEvent(type, { code: 'ShiftLeft', bubbles: true, composed: true, cancelable: true, ...options });
    Object.defineProperty(event, 'timeStamp', { value: time });
    (target === document ? document.body : target).dispatchEvent(event);
  };
  for (const time of times) {
    fire('keydown', { key, ...init }, time);
    if (between === 'letter') fire('keydown', { key: 'A', code: 'KeyA' }, time);
    else if (between) document.body.dispatchEvent(new Event(between, { bubbles: true }));
    fire('keyup', { key, ...init }, time);
  }
  return document.title !== 'A page';
}

const host = `<div id="host"></div><script>
  host.attachShadow({ mode: 'open' }).innerHTML = '<textarea></textarea><dialog>Open</dialog><p contenteditable>Text</p>';
</script>`;
const show = (what) => `<script>${what}</script>`;
const dialog = '<dialog>A question</dialog>';

/** What a person does, and whether it leaves the page. */
const cases = [
  { what: 'three presses within five seconds', leaves: true, strikes: { times: [0, 2000, 4900] } },
  { what: 'three presses after one that was long ago', leaves: true, strikes: { times: [0, 5100, 6000, 7000] } },
  { what: 'three presses within six seconds', strikes: { times: [0, 3000, 6000] } },
  { what: 'capital letters', strikes: { times: [0, 1, 2, 3], between: 'letter' } },
  { what: 'selecting with Shift and the mouse', strikes: { times: [0, 1, 2, 3], between: 'pointerdown' } },
  { what: 'scrolling sideways with Shift and the wheel', strikes: { times: [0, 1, 2, 3], between: 'wheel' } },
  { what: 'Shift together with Alt, as some people change the keyboard language', strikes: { times: [0, 1, 2], init: { altKey: true } } },
  { what: 'a virtual keyboard', strikes: { times: [0, 1, 2], init: { code: '' } } },
  { what: 'Shift in a text field', body: '<input>', strikes: { times: [0, 1, 2], at: 'input' } },
  { what: 'Shift in a text field inside a shadow root', body: host, strikes: { times: [0, 1, 2], at: '#host textarea' } },
  { what: 'Shift in editable text inside a shadow root', body: host, strikes: { times: [0, 1, 2], at: '#host p' } },
  { what: 'Shift on a checkbox', leaves: true, body: '<input type="checkbox">', strikes: { times: [0, 1, 2], at: 'input' } },
  { what: 'Shift while a dialog is open', body: dialog + show(`document.querySelector('dialog').showModal()`), strikes: { times: [0, 1, 2] } },
  { what: 'Shift while a dialog is open in a shadow root', body: host + show(`host.shadowRoot.querySelector('dialog').showModal()`), strikes: { times: [0, 1, 2] } },
  { what: 'Shift while a home-made dialog is open', body: '<div role="dialog" aria-modal="true">A question</div>', strikes: { times: [0, 1, 2] } },
  { what: 'Shift while a dialog is closed', leaves: true, body: `${dialog}<div role="dialog" aria-modal="true" style="visibility: hidden">A question</div>`, strikes: { times: [0, 1, 2] } },
  { what: 'Esc where nothing asks for it', strikes: { key: 'Escape', times: [0, 1, 2] } },
  { what: 'Shift where no shortcut is wanted', attributes: 'shortcut="none"', strikes: { times: [0, 1, 2] } },
  { what: 'Esc with a popover open', attributes: 'shortcut="esc2"', body: `<p popover>More</p>${show(`document.querySelector('p').showPopover()`)}`, strikes: { key: 'Escape', times: [0, 1] } },
  { what: 'Esc that the page uses', attributes: 'shortcut="esc2"', body: show(`addEventListener('keydown', (event) => event.preventDefault())`), strikes: { key: 'Escape', times: [0, 1, 2] } },
];

hostTest('leaves by keys only when they are meant for it', async (host) => {
  const wrong = [];
  for (const { what, leaves = false, attributes, body, strikes } of cases) {
    const { away } = await openExit(host, { attributes, body });
    const init = { code: strikes.key === 'Escape' ? 'Escape' : 'ShiftLeft', ...strikes.init };
    const left = await host.page.evaluate(strike, { ...strikes, init });
    if (left !== leaves) wrong.push(`${what}: ${left ? 'leaves' : 'stays'}`);
    if (left) await host.page.arrive(away);
  }
  assert.deepEqual(wrong, []);
});

hostTest('leaves once, and says so once, however many exits and scripts there are', async (host) => {
  const { page, site } = host;
  const body = `${tag('/away')}<csec-hotline-banner exit></csec-hotline-banner>`;
  const { away } = await openExit(host, { body, files: [FILE, '/hotline-banner.js', '/csec-widgets.js'] });
  await page.press('ShiftLeft', 'ShiftLeft');
  const statuses = () => [...document.querySelectorAll('csec-quick-exit, csec-hotline-banner')].map((widget) => widget.shadowRoot.querySelector('[role=status]').textContent);
  await page.until(() => document.querySelector('csec-quick-exit').shadowRoot.querySelector('[role=status]').textContent);
  assert.deepEqual(await page.evaluate(statuses), ['Press Shift 1 more time to leave.', '', '']);
  await page.press('ShiftLeft');
  await page.arrive(away);
  assert.equal(site.requests.filter((path) => path === '/away').length, 1);
});

hostTest('is offered by the banner with the attribute exit, and only with it', async ({ page, site, cdn }) => {
  const widget = (attributes) => `<csec-hotline-banner ${attributes}></csec-hotline-banner>`;
  const said = () => document.querySelector('csec-hotline-banner').shadowRoot.querySelector('[role=status]')?.textContent;
  const open = (attributes) => page.open(site.add(documentOf(cdn, widget(attributes) + script(cdn)), { path: '/here' }));
  await open('');
  await page.press('ShiftLeft', 'ShiftLeft', 'ShiftLeft');
  assert.equal(await page.evaluate(isHere), true);
  await open('exit');
  await page.press('ShiftLeft', 'ShiftLeft'); // a third time would go to the real destination
  await page.until(said);
  assert.equal(await page.evaluate(said), 'Press Shift 1 more time to leave.');
});

hostTest('does not let the page hold the visitor back, or hear of it', async (host) => {
  const { page, site } = host;
  const body = `<script>document.addEventListener('click', () => location.assign('/noted'))</script>`;
  const { away } = await openExit(host, { body });
  await page.tap(await page.evaluate(middleOfLink));
  await page.arrive(away);
  assert.ok(!site.requests.includes('/noted'));
});

hostTest('leaves even when nothing of the cover works', async (host) => {
  const { page } = host;
  const body = `<script>
    for (const name of ['append', 'attachInternals']) Element.prototype[name] = () => { throw new Error('broken') };
    Document.prototype.createElement = () => { throw new Error('broken') };
    HTMLElement.prototype.showPopover = () => { throw new Error('broken') };
  </script>`;
  const { away } = await openExit(host, { files: [FILE] });
  await page.evaluate((code) => (0, eval)(code), body.replace(/<\/?script>/g, ''));
  await page.tap(await page.evaluate(middleOfLink));
  await page.arrive(away);
});

/** A page whose exit sits in a frame from another site. */
async function openFrame({ page, site, cdn }, other, attributes) {
  const away = site.add(AWAY, { path: '/away' });
  const inner = other.add(documentOf(cdn, tag(away) + script(cdn, FILE)), { path: '/frame' });
  await page.open(site.add(`<!doctype html><title>A page</title><iframe ${attributes} src="${inner}" width="600" height="300" style="border:0; position:absolute; inset:0"></iframe>`));
  return away;
}

/** Where the link is in a frame of which a page cannot know anything: it starts at the same place in every frame. */
const inFrame = [60, 40];

hostTest('takes the whole window along from inside a frame of another site', async (host) => {
  const other = await startSite();
  try {
    const away = await openFrame(host, other, '');
    await host.page.tap(inFrame);
    await host.page.arrive(away);
  } finally {
    other.close();
  }
});

hostTest('covers the page around a frame of the same site too', async ({ page, site, cdn }) => {
  const { gate, release } = slow();
  const away = site.add(AWAY, { path: '/away', gate });
  const inner = site.add(documentOf(cdn, tag(away) + script(cdn, FILE)), { path: '/frame' });
  await page.open(site.add(`<!doctype html><title>A page</title><h1>Signs</h1><iframe src="${inner}"></iframe>`));
  const seen = await page.evaluate(() => {
    frames[0].document.querySelector('csec-quick-exit').shadowRoot.querySelector('a').click();
    return [document, frames[0].document].map(({ title, body, documentElement }) => [title, body.inert, documentElement.lastElementChild.role]);
  });
  assert.deepEqual(seen, Array(2).fill(['\u200b', true, 'alert']));
  release();
  await page.arrive(away);
});

hostTest('covers a frame of another site, of which it cannot cover the page around', async ({ page, site, cdn }) => {
  const other = await startSite();
  const { gate, release } = slow();
  try {
    const away = site.add(AWAY, { path: '/away', gate });
    // While the next page is on its way, Chromium answers no more questions about this one.
    const act = `<script>onmessage = () => {
      document.querySelector('csec-quick-exit').shadowRoot.querySelector('a').click();
      const covered = document.title === '\\u200b' && document.body.inert && document.documentElement.lastElementChild.role === 'alert';
      fetch('${site.origin}/covered-' + covered, { mode: 'no-cors' });
    }</script>`;
    const inner = other.add(documentOf(cdn, tag(away) + script(cdn, FILE) + act), { path: '/frame' });
    await page.open(site.add(`<!doctype html><title>A page</title><iframe src="${inner}"></iframe>`));
    await page.evaluate(() => void setTimeout(() => frames[0].postMessage('leave', '*')));
    const said = () => site.requests.find((path) => path.startsWith('/covered-'));
    for (const end = Date.now() + 5000; !said() && Date.now() < end; ) await pause(20);
    assert.equal(said(), '/covered-true');
  } finally {
    release();
    other.close();
  }
});

hostTest('leaves alone from a frame that may not move the window', async (host) => {
  const other = await startSite();
  try {
    const away = await openFrame(host, other, 'sandbox="allow-scripts"');
    await host.page.tap(inFrame);
    for (const end = Date.now() + 5000; !host.site.requests.includes('/away') && Date.now() < end; ) await host.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
    assert.ok(host.site.requests.includes('/away'), away);
    assert.equal(await host.page.evaluate(() => location.pathname), '/page');
  } finally {
    other.close();
  }
});

hostTest('is a plain link where the script does not come', async (host) => {
  const { page } = host;
  const { away } = await openExit(host, { files: ['/no-such-file.js'] });
  const middle = () => {
    const { left, top, width, height } = document.querySelector('csec-quick-exit a').getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };
  await page.tap(await page.evaluate(middle));
  await page.arrive(away);
});
