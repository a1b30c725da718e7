// The documents lead to files that exist: a reader who follows a proof has to find it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const documents = [root, join(root, 'docs')].flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? join(folder, name) : [])));

/** The name that GitHub gives a heading in addresses. */
const anchor = (heading) => heading.trim().toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-');

test('every document leads to files and headings that are there', () => {
  let links = 0;
  for (const document of documents) {
    for (const [, target] of readFileSync(document, 'utf8').matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path, heading] = target.split('#');
      const file = path ? join(dirname(document), path) : document;
      assert.ok(existsSync(file), `${document} leads to ${target}`);
      const headings = heading ? [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text]) => anchor(text)) : [];
      if (heading) assert.ok(headings.includes(heading), `${document} leads to ${target}`);
      links += 1;
    }
  }
  assert.ok(links > 20, `${links} links`);
});

test('every script, file and folder that CONTRIBUTING.md tells to use is there', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [, script] of text.matchAll(/npm run ([\w:-]+)/g)) assert.ok(scripts[script], script);
  const paths = [...text.matchAll(/`((?:src|test|site|scripts|stories|docs|\.storybook)\/[\w./-]*\w)`/g)].map(([, path]) => path);
  assert.ok(paths.length > 15);
  for (const path of paths) assert.ok(existsSync(join(root, path)), path);
});
