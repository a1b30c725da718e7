// Finds the three browser engines on this machine and says how each is started.
// Everything that opens a browser (unit tests, host tests, scripts) asks here.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Numbers, dates and languages must come out the same on every machine. */
export const env = { ...process.env, TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' };

const isRoot = process.getuid?.() === 0;
const timeout = 60_000; // how long a browser may take to start on a busy machine

/** How puppeteer starts Chromium and Firefox; the path of the executable is added by `findEngines`. */
const launch = {
  chromium: {
    headless: true,
    timeout,
    env,
    // Chromium refuses to sandbox itself as root, which is what containers run as; /dev/shm is small there.
    args: ['--lang=en-US', '--disable-gpu', '--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])],
  },
  firefox: {
    browser: 'firefox',
    headless: true,
    timeout,
    env,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US, en', 'intl.locale.requested': 'en-US' },
  },
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of `names` that can be started: a name is looked up on the PATH, an absolute path is taken as it is. */
function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .filter(Boolean)
    .flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

function foldersIn(parent, matching) {
  if (!existsSync(parent)) return [];
  const entries = readdirSync(parent, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && matching.test(entry.name)).map((entry) => join(parent, entry.name));
}

/** WebKitGTK's test browser lives outside the PATH, in a folder named after the processor and the library's version. */
function findMiniBrowser() {
  const folders = ['/usr/libexec', '/usr/lib64', '/usr/lib', ...foldersIn('/usr/lib', /-linux-/)];
  const versions = folders.flatMap((folder) => foldersIn(folder, /^webkit2?gtk-/)).sort().reverse();
  return findProgram(process.env.MINIBROWSER, ...versions.map((folder) => join(folder, 'MiniBrowser')));
}

/** Looks each time, because scripts/browsers.mjs installs between two looks. */
export function findEngines() {
  const chromium = findProgram(
    process.env.CHROME_PATH,
    'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  );
  const firefox = findProgram(
    process.env.FIREFOX_PATH,
    'firefox-esr', 'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  );
  const webkit = {
    driver: findProgram('WebKitWebDriver'),
    browser: findMiniBrowser(),
    // MiniBrowser has no headless mode; without a desktop it draws on a display that exists only in memory.
    xvfb: findProgram('Xvfb'),
  };
  const webkitReady = webkit.driver && webkit.browser && (webkit.xvfb || process.env.DISPLAY);
  return {
    ...(chromium && { chromium: { ...launch.chromium, executablePath: chromium } }),
    ...(firefox && { firefox: { ...launch.firefox, executablePath: firefox } }),
    ...(webkitReady && { webkit }),
  };
}

export const engineNames = ['chromium', 'firefox', 'webkit'];
