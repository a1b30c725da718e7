// `npm run content:check`: what of the content somebody should look at again. It asks nobody: it only reads the files.
// It fails where a line is neither recorded nor checked within the last months; the rest is a list for editors.
// `--json` writes the same for programs, `--today=2027-06-01` looks from another day.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import typescript from 'typescript';

const MONTHS = 6;

/** What each kind of finding means. Only the first one fails the check: the others are as their sources are. */
export const meanings = {
  old: `neither recorded nor checked within ${MONTHS} months: open the source, and write the day into \`checked\``,
  doubtful: 'marked as doubtful: look for the number that the operator gives now',
  insecure: 'with an address that is not https: look for a safe one',
  undated: 'whose source has no date of its own: look for a newer page',
  factSource: 'facts without a link to a source, or with http only: look for the page of the publisher',
};

/** The day from which on something that was looked at on `day` counts as old. */
function due(day, months) {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

const isHttps = (address) => new URL(address).protocol === 'https:';

/**
 * What should be looked at.
 *
 * @param content - `lines`, `facts` by their ids, and `emergency`, as the files in src/content have them.
 * @param today - A day such as `2026-11-22`.
 * @returns The ids of the entries by kind of finding, the kinds that found nothing too.
 */
export function findings({ lines, facts, emergency }, today, months = MONTHS) {
  const dated = [...lines, { id: 'emergency numbers (npm run emergency)', ...emergency }];
  const ids = (list, test) => list.filter(test).map(({ id }) => id);
  const newest = ({ recorded, checked = '' }) => (checked > recorded ? checked : recorded);
  return {
    old: ids(dated, (line) => due(newest(line), months) < today),
    doubtful: ids(lines, ({ doubtful }) => doubtful),
    insecure: ids(lines, ({ source, chat, web }) => ![source, chat, web].every((address) => !address || isHttps(address))),
    undated: ids(lines, ({ sourceDate }) => !sourceDate),
    factSource: Object.keys(facts).filter((id) => !facts[id].url || !isHttps(facts[id].url)),
  };
}

/** Reads a file of the content. These files import types only, so each of them stands alone once its types are gone. */
async function read(name) {
  const code = readFileSync(new URL(`../src/content/${name}.ts`, import.meta.url), 'utf8');
  const { outputText } = typescript.transpileModule(code, { compilerOptions: { module: 'esnext', target: 'es2022' } });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

export async function readContent() {
  const [{ usHotlines, directory }, { worldHotlines }, { emergency }, { currentFacts, olderFacts }] = await Promise.all(
    ['hotlines', 'world', 'emergency', 'facts'].map(read),
  );
  return { lines: [...usHotlines, ...worldHotlines, directory], emergency, facts: { ...currentFacts, ...olderFacts } };
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) {
  const today = process.argv.find((argument) => argument.startsWith('--today='))?.slice(8) ?? new Date().toISOString().slice(0, 10);
  const found = findings(await readContent(), today);
  if (process.argv.includes('--json')) console.log(JSON.stringify(found, null, 2));
  else {
    for (const [kind, ids] of Object.entries(found)) console.log(`${ids.length} ${meanings[kind]}\n${ids.map((id) => `  ${id}\n`).join('')}`);
  }
  process.exitCode = found.old.length ? 1 : 0;
}
