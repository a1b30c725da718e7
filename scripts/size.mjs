// What a visitor downloads may not grow unnoticed: the bytes of each file after Brotli, against its budget.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib'; // its default is the highest quality, 11, as CDNs use for static files

// Lit is 5,200 bytes of each file of a widget, and what all widgets share some 3,000: styles, language, packs, attributes,
// and the places (`div data-csec`) that keep working where an editor strips tags. The lines of the United States with
// their sources and words are 2,800 bytes of the banner and the checklist, the way out of the page 1,500. In each widget some
// 300 keep the page still and whole: room in grids, space until it is there, edges for more contrast, what a reader opened,
// and the page's own number where the lines of its country do not come.
const budgets = {
  'dist/csec-widgets.js': 38_700,
  'dist/hotline-banner.js': 18_400,
  'dist/spectrum.js': 14_250,
  'dist/spectrum-save.js': 8_450,
  'dist/fact.js': 12_650,
  'dist/risk-checklist.js': 22_150,
  'dist/quick-exit.js': 11_350,
  'dist/course-signup.js': 16_100,
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
