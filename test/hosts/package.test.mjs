// The package as npm packs it: what can be imported from it, by whom, and what a bundler leaves out.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rollup } from 'rollup';
import { folder, installed, readPacked, run, tarball } from '../support/packed.mjs';

const manifest = readPacked('package.json');
const widgets = ['course-signup', 'fact', 'hotline-banner', 'quick-exit', 'risk-checklist', 'spectrum'];

test('names every way into the package, and no other', () => {
  const others = ['.', './content/*.js', './custom-elements.json', './hotlines.js', './lang/*.js', './react.js', './spectrum-save.js', './ssr.js', './svelte', './vue'];
  assert.deepEqual(Object.keys(manifest.exports).sort(), [...others, ...widgets.map((name) => `./${name}.js`)].sort());
  assert.deepEqual(Object.keys(manifest.dependencies), ['lit'], 'Lit is all that comes along');
});

test('follows the rules for packages that publint knows', async () => {
  const { buffer, byteOffset, byteLength } = readFileSync(tarball);
  const { messages, pkg } = await publint({ pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) }, strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg, { color: false })), []);
});

test('gives TypeScript the types of every path', () => {
  // Two rules of `attw` are left out, by the profile for modules alone: resolution as in Node 10, which knows no paths of
  // a package, and `require()`, which needs no types of its own, because Node 20.19 gives it the module.
  run(process.execPath, 'node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--quiet');
});

test('can be imported on a server: every module, without a document, a word or a trace', () => {
  const modules = readdirSync(join(installed, 'dist/esm'), { recursive: true }).filter((file) => file.endsWith('.js'));
  assert.ok(modules.length > 60);
  const code = `const before = Reflect.ownKeys(globalThis);
    for (const file of ${JSON.stringify(modules)}) await import(${JSON.stringify(join(installed, 'dist/esm/'))} + file);
    console.log(Reflect.ownKeys(globalThis).filter((name) => !before.includes(name)).map(String).sort().join());`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: folder, encoding: 'utf8' });
  // Lit's versions, and the registry that its package for servers brings, are not ours.
  const ofLit = /^(?:(?:lit|reactive)[a-zA-Z]+Versions|litPropertyMetadata|litServerRoot|customElements|CustomEvent|_\$LI\w+)$/;
  assert.deepEqual(said.trim().split(',').filter((name) => !ofLit.test(name)), ['Symbol(csec-widgets)']);
});

/** What a bundler makes of an app, with Lit left out of it. */
async function bundled(app) {
  const bundle = await rollup({
    input: 'app',
    external: /^@?lit/,
    onwarn: ({ message }) => assert.fail(message),
    plugins: [
      { name: 'app', resolveId: (id) => (id === 'app' ? join(folder, 'app.js') : null), load: (id) => (id === join(folder, 'app.js') ? app : null) },
      nodeResolve(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output.map(({ code }) => code).join('');
}
const defined = (code) => [...code.matchAll(/\bdefine\('csec-([\w-]+)'/g)].map(([, name]) => name).sort();

test('brings to an app the widget that it imports, and no other', async () => {
  for (const name of widgets) assert.deepEqual(defined(await bundled(`import 'csec-widgets/${name}.js';`)), [name]);
  assert.deepEqual(defined(await bundled("import 'csec-widgets';")), widgets);
  assert.deepEqual(defined(await bundled("import { CsecFact } from 'csec-widgets/fact.js'; console.log(CsecFact);")), ['fact']);
});

test('keeps packs, from which nothing is imported by name', async () => {
  for (const path of ['lang/es.js', 'lang/es.learn.js', 'hotlines.js', 'spectrum-save.js']) {
    assert.match(await bundled(`import 'csec-widgets/${path}';`), /\.push\(/, path);
  }
});

test('leaves out data and components that an app imports but does not use', async () => {
  const code = await bundled("import { usHotlines } from 'csec-widgets/content/hotlines.js'; import { currentFacts } from 'csec-widgets/content/facts.js'; console.log(Object.keys(currentFacts));");
  assert.match(code, /cybertipline-2024/);
  assert.doesNotMatch(code, /us-human-trafficking-hotline/);
  assert.equal((await bundled("import { CsecFact } from 'csec-widgets/react.js'; console.log('app');")).trim(), "console.log('app');");
});

test('tells editors every tag and attribute of the manifest', () => {
  const names = (elements) => elements.flatMap(({ name, attributes }) => attributes.map((attribute) => `${name} ${attribute.name}`)).sort();
  const elements = readPacked(manifest.customElements).modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const expected = names(elements.map(({ tagName, attributes }) => ({ name: tagName, attributes })));
  assert.ok(expected.length > 50);
  assert.deepEqual(names(readPacked('dist/vscode.html-custom-data.json').tags), expected);
  assert.deepEqual(names(readPacked(manifest['web-types']).contributions.html.elements), expected);
});
