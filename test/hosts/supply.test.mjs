// What a site takes in with the package: one dependency, known licenses, and files that anybody can build again.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url).pathname;
const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { packages } = read('package-lock.json');
/** Where a package comes from that names no other place. */
const REGISTRY = 'https://registry.npmjs.org/';

/** A package with all that it brings along, as the lock names them. */
function tree(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  Object.keys(packages[`node_modules/${name}`].dependencies ?? {}).forEach((each) => tree(each, found));
  return found;
}

test('brings one dependency, whose own are of the same makers, under licenses that allow every use', () => {
  assert.deepEqual(Object.keys(read('package.json').dependencies), ['lit']);
  const licenses = Object.fromEntries([...tree('lit')].sort().map((name) => [name, packages[`node_modules/${name}`].license]));
  assert.deepEqual(licenses, {
    '@lit-labs/ssr-dom-shim': 'BSD-3-Clause',
    '@lit/reactive-element': 'BSD-3-Clause',
    '@types/trusted-types': 'MIT',
    lit: 'BSD-3-Clause',
    'lit-element': 'BSD-3-Clause',
    'lit-html': 'BSD-3-Clause',
  });
});

test('takes every tool from the registry, pinned by its hash, under a license that is known', () => {
  const tools = Object.entries(packages).filter(([path, { link }]) => path && !link);
  assert.ok(tools.length > 300, `${tools.length} packages`);
  const wrong = tools.flatMap(([path, { resolved, integrity, license, bundled, inBundle }]) => [
    ...(inBundle || bundled || ((resolved ?? REGISTRY).startsWith(REGISTRY) && integrity?.startsWith('sha512-')) ? [] : [`${path}: ${resolved} ${integrity}`]),
    ...(license || readLicense(path) ? [] : [`${path} has no license`]),
  ]);
  // Koa’s, which serves the unit tests: 247 bytes that name no license. Nothing of it is in what is published.
  assert.deepEqual(wrong, ['node_modules/only has no license']);
});

/** Some packages say their license only in the old form, or in a file; an optional one for another system is not here. */
function readLicense(path) {
  try {
    const { license, licenses } = read(`${path}/package.json`);
    return license ?? licenses ?? readdirSync(join(root, path)).find((name) => /^licen[cs]e/i.test(name));
  } catch {
    return packages[path].optional;
  }
}

test('is built the same, to the byte, in another folder, time zone and language', () => {
  const copy = mkdtempSync(join(tmpdir(), 'csec another path '));
  try {
    for (const name of ['package.json', 'rollup.config.mjs', 'tsconfig.json', 'tsconfig.esm.json', 'src', 'scripts', 'types']) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'C.UTF-8' };
    execFileSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], { cwd: copy, env, stdio: 'pipe' });
    const files = (folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js') && !name.startsWith('esm')).sort();
    const built = files(join(copy, 'dist'));
    assert.ok(built.length > 30, `${built.length} files`);
    assert.deepEqual(built, files(join(root, 'dist')).filter((name) => built.includes(name)));
    for (const file of built) assert.ok(readFileSync(join(copy, 'dist', file)).equals(readFileSync(join(root, 'dist', file))), file);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
