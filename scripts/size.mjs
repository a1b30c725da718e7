// What a visitor downloads may not grow unnoticed: the bytes of each file after Brotli, against its budget.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib'; // its default is the highest quality, 11, as CDNs use for static files

// Of the banner, Lit is 5,200 bytes, and the lines of the United States with their sources and words are 2,800.
const budgets = {
  'dist/hotline-banner.js': 12_600,
  'dist/lang/es.js': 1500,
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
