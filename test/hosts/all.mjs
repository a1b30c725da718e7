// The host tests that share three browsers, in one process, because starting those costs more than the tests of a file.
// The others bring a browser of their own or none and run beside these. A single file runs on its own as well:
// `node --test test/hosts/twice.test.mjs`.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
for (const name of readdirSync(here).filter((each) => each.endsWith('.test.mjs'))) {
  if (readFileSync(join(here, name), 'utf8').includes('host-test.mjs')) await import(`./${name}`);
}
