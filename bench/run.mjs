// The bench: `npm run bench`. Everything in one run, the contestants in turn, so that whatever else the machine does
// meets all of them. `--quick` takes one round, to see that all of it works; `--only=own,lit` takes some of them;
// `--rounds=3` takes fewer rounds and `--counts=1,100` other numbers of banners; `--beside=NAME=FOLDER` also measures the banner of another build, to see what a change is worth.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const here = import.meta.dirname;
const npm = (...args) => execFileSync('npm', args, { stdio: 'inherit' });
if (!existsSync(join(here, 'node_modules'))) npm('ci', '--prefix', here, '--no-audit', '--no-fund');
if (!existsSync(join(here, '../dist/esm'))) npm('run', 'build');

const { assemble } = await import('./build.mjs');
const { conditions, launch, load } = await import('./browser.mjs');
const { contestants, learners } = await import('./contestants.mjs');
const { many } = await import('./instances.mjs');
const { report } = await import('./report.mjs');
const { serve } = await import('./server.mjs');

const quick = process.argv.includes('--quick');
const options = (name) => process.argv.flatMap((argument) => (argument.startsWith(`--${name}=`) ? [argument.slice(name.length + 3)] : []));
const only = options('only')[0]?.split(',');
const rounds = quick ? 1 : Number(options('rounds')[0] ?? 7);
const counts = quick ? [1, 100] : (options('counts')[0]?.split(',').map(Number) ?? [1, 10, 100, 1000, 5000]);
const roundsOf = (count) => Math.min(rounds, count < 1000 ? 5 : 3);
const own = contestants.find(({ id }) => id === 'own');
const variants = options('beside').map((option) => {
  const [name, folder] = option.split('=');
  return { ...own, id: `own-${name}`, label: `ours, own file, ${name}`, dist: resolve(folder, own.dist), isVariant: true };
});

const chosen = [...contestants, ...learners].filter(({ id }) => !only || only.includes(id));
const { assets, built } = await assemble([...chosen, ...variants]);
const server = await serve(assets);
let browser = await launch();

/** @type {Record<string, Record<string, Record<string, number[]>>>} What was measured: contestant, condition or count, figure. */
const measured = {};
const take = (id, what, figures) => {
  for (const [figure, value] of Object.entries(figures)) (((measured[id] ??= {})[what] ??= {})[figure] ??= []).push(value);
};

/** The first who is measured in a round is another one each time. */
const inTurn = (round) => [...built.slice(round % built.length), ...built.slice(0, round % built.length)];
const say = (text) => process.stdout.isTTY && process.stdout.write(`\r\x1b[K${text}`);

try {
  for (const [name, condition] of Object.entries(conditions)) {
    // The first visit warms up the browser and the server and is not counted.
    for (let round = quick || name !== 'plain' ? 0 : -1; round < rounds; round++) {
      for (const { id } of inTurn(Math.max(round, 0))) {
        say(`${name}, round ${round + 1} of ${rounds}: ${id}`);
        const figures = await load(browser, `${server.origin}/${id}/`, condition);
        if (round >= 0) take(id, name, figures);
      }
    }
  }
  for (const count of counts) {
    for (let round = 0; round < roundsOf(count); round++) {
      for (const contestant of inTurn(round)) {
        if (contestant.instant) continue;
        say(`${count} of them, round ${round + 1} of ${roundsOf(count)}: ${contestant.id}`);
        try {
          take(contestant.id, count, await many(browser, server.origin, contestant, count));
        } catch (error) {
          // So many of some are more than a browser can hold; what follows goes on in a new one.
          console.warn(`\n${count} × ${contestant.id}: ${error.message}`);
          await browser.close().catch(() => {});
          browser = await launch();
        }
      }
    }
  }
} finally {
  say('');
  writeFileSync(join(here, '.out', 'measured.json'), JSON.stringify(measured));
  const version = await browser.version();
  await browser.close();
  server.close();
  if (!process.exitCode && Object.keys(measured).length) report({ measured, built, counts, rounds, version, write: !quick && !only });
}
