// All host tests in one process, because starting three browsers costs more than the tests of a file.
// A single file runs on its own as well: `node --test test/hosts/twice.test.mjs`.
import { readdirSync } from 'node:fs';

for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.mjs'))) {
  await import(`./${file}`);
}
