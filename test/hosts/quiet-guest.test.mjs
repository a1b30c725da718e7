// A guest leaves nothing lying about in the page of another; that it keeps quiet, traceless.test.mjs holds.
import assert from 'node:assert/strict';
import { banner, hostTest, script } from '../support/host-test.mjs';

hostTest('adds one documented symbol to the page and no other global', async ({ page, site, cdn }) => {
  // Lit keeps its versions and the metadata of its decorators in globals of its own.
  const ofLit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
  const ofTheDriver = 'Symbol(automationSessionProxy)'; // WebKitWebDriver brings it along when it looks into a page
  const note = (name) => `<script>globalThis.${name} = Reflect.ownKeys(globalThis).map(String)</script>`;
  await page.open(site.add(`<!doctype html><script>var before, after</script>${note('before')}${banner()}${script(cdn)}${note('after')}`));
  const added = await page.evaluate(() => globalThis.after.filter((name) => !globalThis.before.includes(name)));
  assert.deepEqual(added.filter((name) => name !== ofTheDriver).sort(), ['Symbol(csec-widgets)', ...ofLit]);
});
