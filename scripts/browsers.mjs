// Says which browser engines the tests will run in. On Debian as root, which is what a build machine is, it installs
// the missing ones from Debian's packages; everywhere else it names the command.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { engineNames, findEngines } from '../test/support/engines.mjs';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
const missing = () => engineNames.filter((name) => !(name in findEngines()));
// A bare machine has no font at all, and text without a font has no width.
const wanted = () => ['fonts-dejavu-core', ...missing().flatMap((name) => packages[name])];
const install = ['install', '--yes', '--no-install-recommends'];

const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

if (missing().length > 0 && isDebian && process.getuid() === 0) {
  const apt = (...args) =>
    execFileSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  console.log(`Installing ${wanted().join(', ')} …`);
  apt('update');
  apt(...install, ...wanted());
}

const found = Object.keys(findEngines());
console.log(`The tests run in: ${found.join(', ') || 'no browser'}.`);

if (missing().length > 0) {
  const advice = {
    linux: `on Debian or Ubuntu: sudo apt-get ${install.join(' ')} ${wanted().join(' ')}`,
    darwin: 'brew install --cask google-chrome firefox (WebKitGTK exists on Linux only)',
  };
  console.log(`Missing: ${missing().join(', ')}. Install: ${advice[process.platform] ?? 'Chrome and Firefox'}.`);
  if (found.length === 0 || process.env.CI || process.env.ALL_ENGINES) {
    console.error(found.length === 0 ? 'Without a browser nothing can be tested.' : 'Here all three are needed.');
    process.exit(1);
  }
}
