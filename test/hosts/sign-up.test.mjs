// A sign-up that is sent through a bad connection arrives once, and nothing that a person wrote is lost on the way.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { documentOf, hostTest, script } from '../support/host-test.mjs';
import { startService } from '../support/sign-up-service.mjs';

const card = (action, attributes = '') =>
  `<csec-course-signup action="${action}" consent="I agree." ${attributes}><a href="https://www.d2l.org/">A training</a></csec-course-signup>`;

/** Runs `body` on a page with a form that is sent to `path` of a service. */
const signUpTest = (title, path, attributes, body) =>
  hostTest(title, async ({ page, site, cdn }) => {
    const service = await startService();
    try {
      await page.open(site.add(documentOf(cdn, card(service.origin + path, attributes) + script(cdn, '/course-signup.js'))));
      await page.until(hasForm);
      await body({ page, service, cdn });
    } finally {
      service.close();
    }
  });

// The functions below run inside the page, so each must stand alone.

const hasForm = () => Boolean(document.querySelector('csec-course-signup')?.shadowRoot?.querySelector('form'));

/** Fills the form in and sends it, with `clicks` clicks; the person has less patience than usual. */
function signUp(clicks = 1, patience = 5000) {
  const host = document.querySelector('csec-course-signup');
  host.patience = patience;
  const find = (id) => host.shadowRoot.getElementById(id);
  find('name').value = 'Ana';
  find('email').value = 'ana@example.org';
  find('role').value = 'school';
  find('online').checked = true;
  find('consent').checked = true;
  for (let click = 0; click < clicks; click++) host.shadowRoot.querySelector('form button').click();
}

/** Presses the button again, and says whether the entries were still there. */
function retry() {
  const { shadowRoot } = document.querySelector('csec-course-signup');
  const kept = ['name', 'email', 'role'].map((id) => shadowRoot.getElementById(id).value);
  shadowRoot.querySelector('form button').click();
  return kept;
}

/** What went wrong, once something has. */
const trouble = () => document.querySelector('csec-course-signup').shadowRoot.querySelector('.state .error')?.textContent.replace(/\s+/g, ' ').trim();
const thanks = () => document.querySelector('csec-course-signup').shadowRoot.querySelector('.done')?.textContent.trim();

const ENTRIES = ['Ana', 'ana@example.org', 'school'];

/** One sign-up has arrived, however often it was sent. */
function assertOnce({ requests, arrived }) {
  assert.equal(new Set(requests.map(({ entries }) => entries.key)).size, 1, 'the same key each time');
  assert.equal(arrived.size, 1);
  assert.equal([...arrived.values()][0].email, 'ana@example.org');
}

signUpTest('arrives, and asks another origin for no permission', '/accept', '', async ({ page, service }) => {
  await page.evaluate(signUp);
  assert.equal(await page.until(thanks), 'Thank you. Your sign-up has arrived.');
  assert.equal(service.requests.length, 1);
  const { key, ...entries } = service.requests[0].entries;
  assert.match(key, /^\d+(-\d+){3}$/);
  assert.deepEqual(entries, {
    name: 'Ana', email: 'ana@example.org', role: 'school', format: 'online', consent: 'yes', course: 'd2l-protecting-children-from-sex-trafficking',
  });
  assert.equal(service.requests[0].header, undefined);
});

signUpTest('arrives once after a double click', '/late', '', async ({ page, service }) => {
  await page.evaluate(signUp, 2);
  while (!service.requests.length) await pause(20);
  await page.evaluate(retry);
  service.answerLate();
  await page.until(thanks);
  assert.equal(service.requests.length, 1);
});

for (const [what, path, words] of [
  ['is cut after it was received', '/cut?times=1', /No answer got through/],
  ['is cut in the middle of the answer', '/half?times=1', /No answer got through/],
  ['hangs', '/hang?times=1', /No answer came in time/],
  ['is not allowed to this site', '/other-site?times=1', /No answer got through/],
  ['ends in a broken answer', '/bad-json?times=1', /The service had a problem/],
]) {
  signUpTest(`arrives once through a connection that ${what}, and keeps the entries until then`, path, '', async ({ page, service }) => {
    await page.evaluate(signUp, 1, /hang/.test(path) ? 400 : 5000);
    assert.match(await page.until(trouble), words);
    assert.deepEqual(await page.evaluate(retry), ENTRIES);
    await page.until(thanks);
    assert.ok(service.requests.length > 1);
    assertOnce(service);
  });
}

signUpTest('arrives once when the answer comes too late', '/late', '', async ({ page, service }) => {
  await page.evaluate(signUp, 1, 400);
  assert.match(await page.until(trouble), /No answer came in time/);
  service.answerLate();
  assert.match(await page.evaluate(trouble), /No answer came in time/, 'what comes too late changes nothing');
  await page.evaluate(() => void (document.querySelector('csec-course-signup').patience = 5000));
  await page.evaluate(retry);
  while (service.requests.length < 2) await pause(20);
  service.answerLate();
  await page.until(thanks);
  assertOnce(service);
});

for (const [path, words] of [['/422', /error 422.*did not accept/], ['/404', /error 404.*not taking sign-ups/], ['/429', /error 429.*busy/], ['/503', /error 503.*had a problem/], ['/no', /did not accept/]]) {
  signUpTest(`keeps the entries when the service answers ${path.slice(1)}, and says what to do`, path, '', async ({ page, service }) => {
    await page.evaluate(signUp);
    assert.match(await page.until(trouble), words);
    assert.deepEqual(await page.evaluate(retry), ENTRIES);
    assert.equal(service.arrived.size, 0);
  });
}

signUpTest('arrives as JSON', '/json', 'encoding="json" fields="email:mail"', async ({ page, service }) => {
  await page.evaluate(signUp);
  await page.until(thanks);
  assert.equal(service.requests[0].entries.mail, 'ana@example.org');
});

signUpTest('arrives at a service that takes plain forms only, and leaves no entry behind on the page', '/thanks', 'submit="navigate"', async ({ page, service, cdn }) => {
  // What the page still holds when it goes into the cache for the way back is told to another server.
  await page.evaluate((address) => {
    const { shadowRoot } = document.querySelector('csec-course-signup');
    const left = () => ['name', 'email', 'role'].map((id) => shadowRoot.getElementById(id).value);
    addEventListener('pagehide', () => navigator.sendBeacon(`${address}${left()}`));
  }, `${cdn.origin}/left?`);
  await page.evaluate(signUp, 2);
  await page.until(() => document.title === 'Thanks');
  assert.equal(service.requests.length, 1);
  assert.equal(service.requests[0].entries.email, 'ana@example.org');
  const left = () => cdn.requests.find((path) => path.startsWith('/left'));
  for (const end = Date.now() + 8000; !left() && Date.now() < end; ) await pause(20);
  assert.equal(left(), '/left?,,');
});

hostTest('carries its key as a header within the site itself', async ({ page, site, cdn }) => {
  const url = site.add(documentOf(cdn, card('/signup') + script(cdn, '/course-signup.js')));
  await page.open(url);
  await page.until(hasForm);
  await page.evaluate(() => {
    const { fetch } = globalThis;
    globalThis.fetch = (address, init) => {
      globalThis.seen = [new Headers(init.headers).get('idempotency-key'), init.body.get('key')];
      return fetch(address, init);
    };
  });
  await page.evaluate(signUp);
  const [header, field] = await page.until(() => globalThis.seen);
  assert.ok(header);
  assert.equal(header, field);
});

hostTest('contacts the host of a form of another service only after the click, without saying from where', async ({ page, site, cdn }) => {
  const service = await startService();
  try {
    const form = `${service.origin}/form`;
    await page.open(site.add(documentOf(cdn, `<csec-course-signup form-src="${form}"></csec-course-signup>${script(cdn, '/course-signup.js')}`)));
    await page.until(() => Boolean(document.querySelector('csec-course-signup').shadowRoot?.querySelector('button')));
    assert.deepEqual(service.visits, [], 'nothing before the click');
    await page.evaluate(() => document.querySelector('csec-course-signup').shadowRoot.querySelector('button').click());
    await page.until(() => document.querySelector('csec-course-signup').shadowRoot.querySelector('iframe') && !document.querySelector('csec-course-signup').shadowRoot.querySelector('[role=status]').textContent);
    assert.deepEqual(service.visits, [{ path: '/form', referer: undefined }]);
  } finally {
    service.close();
  }
});
