// What a visitor downloads may not grow unnoticed: the bytes of each file after Brotli, against its budget.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib'; // its default is the highest quality, 11, as CDNs use for static files

// Lit is 5,200 bytes of each file of a widget, and what all widgets share 2,000: styles, language, packs, attributes. The
// lines of the United States with their sources and words are 2,800 bytes of the banner and the checklist.
const budgets = {
  'dist/csec-widgets.js': 37_500,
  'dist/hotline-banner.js': 17_200,
  'dist/spectrum.js': 13_550,
  'dist/spectrum-save.js': 8_200,
  'dist/fact.js': 11_900,
  'dist/risk-checklist.js': 21_100,
  'dist/quick-exit.js': 10_700,
  'dist/course-signup.js': 15_300,
  'dist/hotlines.js': 12_000,
  'dist/packs.js': 1_700,
  ...Object.fromEntries(readdirSync('dist/lang').map((file) => [`dist/lang/${file}`, 7_000])),
};

const compressed = (content) => brotliCompressSync(content).length;

/** The size in the last commit; nothing for a new file, or where there is no git. */
function before(file) {
  try {
    return compressed(execFileSync('git', ['show', `HEAD:${file}`], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

const rows = Object.entries(budgets).map(([file, limit]) => ({ file, before: before(file), now: compressed(readFileSync(file)), limit }));
console.table(rows);

for (const { file, now, limit } of rows.filter((row) => row.now > row.limit)) {
  console.error(`${file} is ${now - limit} bytes over its budget. Look at what this change imports. If the bytes are worth
it to a reader on a slow phone, raise the budget in scripts/size.mjs in the same commit and say why.`);
  process.exitCode = 1;
}
