// The package as npm packs it, laid out as npm installs it. No registry is needed: test/apps installs it as people do.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** A folder with a `node_modules` in which the package is installed, and what it may build upon. */
export const folder = mkdtempSync(join(tmpdir(), 'csec-package-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs a program in the root of the repository; fails with what it said. */
export const run = (file, ...args) => execFileSync(file, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });

// The build has been made: packing may not make it again while tests read it.
const [{ filename }] = JSON.parse(run('npm', 'pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder));

/** The file that npm would publish. */
export const tarball = join(folder, filename);

/** The package itself. */
export const installed = join(folder, 'node_modules/csec-widgets');
mkdirSync(installed, { recursive: true });
execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
for (const name of readdirSync(join(root, 'node_modules'))) {
  if (/^(?:@?lit|react$|@lit-labs$)/.test(name)) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
}

/** A JSON file of the package. */
export const readPacked = (file) => JSON.parse(readFileSync(join(installed, file), 'utf8'));
