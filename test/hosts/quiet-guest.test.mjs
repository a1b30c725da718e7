// A guest keeps quiet: nothing is requested, stored, printed or left lying about on the page of another.
import assert from 'node:assert/strict';
import { banner, documentOf, hostTest, probed, script } from '../support/host-test.mjs';

/** What a visitor may do without contacting anyone. */
function lookAround() {
  const root = document.querySelector('csec-hotline-banner').shadowRoot;
  for (const element of root.querySelectorAll('a, button, summary')) element.focus();
  root.querySelectorAll('button, summary').forEach((element) => element.click());
  scrollTo(0, document.body.scrollHeight);
  dispatchEvent(new Event('resize'));
}

hostTest('requests nothing after it has loaded, stores nothing and prints nothing', async ({ page, site, cdn }) => {
  // Under this policy the probe also notes a request to a third party, which neither server could see.
  const policy = `default-src 'none'; script-src ${cdn.origin}; connect-src ${cdn.origin}; img-src 'self'`;
  await page.open(site.add(documentOf(cdn, banner() + script(cdn)), { headers: { 'content-security-policy': policy } }));
  await page.evaluate(lookAround);
  // A round trip of our own comes after every request that the page had started before it.
  await page.evaluate((url) => void fetch(url).then(() => (globalThis.arrived = true)), `${cdn.origin}/probe.js?last`);
  await page.until(() => globalThis.arrived);

  assert.deepEqual(site.requests, ['/page']);
  assert.deepEqual(cdn.requests, ['/probe.js', '/hotline-banner.js', '/probe.js?last']);
  const resources = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname + new URL(entry.name).search));
  assert.deepEqual(resources.filter((path) => path !== '/favicon.ico' && !path.endsWith('?last')), cdn.requests.slice(0, -1));

  assert.deepEqual(await page.evaluate(probed), { console: [], errors: [], violations: [], storage: [] });
  assert.deepEqual(page.messages, []);
  const stored = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length]);
  assert.deepEqual(stored, ['', 0, 0]);
});

hostTest('adds one documented symbol to the page and no other global', async ({ page, site, cdn }) => {
  // Lit keeps its versions and the metadata of its decorators in globals of its own.
  const ofLit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
  const ofTheDriver = 'Symbol(automationSessionProxy)'; // WebKitWebDriver brings it along when it looks into a page
  const note = (name) => `<script>globalThis.${name} = Reflect.ownKeys(globalThis).map(String)</script>`;
  await page.open(site.add(`<!doctype html><script>var before, after</script>${note('before')}${banner()}${script(cdn)}${note('after')}`));
  const added = await page.evaluate(() => globalThis.after.filter((name) => !globalThis.before.includes(name)));
  assert.deepEqual(added.filter((name) => name !== ofTheDriver).sort(), ['Symbol(csec-widgets)', ...ofLit]);
});
