// `npm run mutate`: both checks, then the page. With files, only those: `npm run mutate -- src/internal/links.ts`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const HOSTS = 'src/internal/leave.ts';
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const run = (...command) => {
  const { status } = spawnSync(process.execPath, command, { cwd: at('..'), stdio: 'inherit' });
  if (status) process.exit(status);
};

const files = process.argv.slice(2);
const check = (judge, config, some) => {
  run(at('node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', `mutate/${config}.config.mjs`, ...(some.length ? ['--mutate', some.join(',')] : []));
  run(at('report.mjs'), judge, at('.out/report.json'));
};
const units = files.filter((file) => file !== HOSTS);
if (!files.length || units.length) check('unit', 'stryker', units);
if (!files.length || files.includes(HOSTS)) check('host', 'hosts', []);
