// One small interface over three engines for the host tests: open a page, look at it, wait for something in it.
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findEngines } from './engines.mjs';
import { startWebKit } from './webkit-session.mjs';

const LONGEST_WAIT = 8000; // a busy machine may need it; a test that passes never waits this long
const BETWEEN_LOOKS = 20;
const LONGEST_LOOK = 2000;

/** While one document gives way to the next, an engine may answer with an error, or never, instead of "not yet". */
async function poll(what, look) {
  for (const end = Date.now() + LONGEST_WAIT; ; await pause(BETWEEN_LOOKS)) {
    let cause;
    const lost = pause(LONGEST_LOOK, undefined, { ref: false });
    const seen = await Promise.race([look().catch((error) => void (cause = error)), lost]);
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`Waited ${LONGEST_WAIT} ms in vain for ${what}`, { cause });
  }
}

/** WebDriver names keys by characters of its own. */
const driverKeys = { ShiftLeft: '\uE008', ShiftRight: '\uE050', Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007', ArrowDown: '\uE015' };

/** Waits for a document at `url` that is another one than the document of `before`. */
function arrive(evaluate, url, state = 'complete', before = 0) {
  const arrived = (wanted, states, past) => location.href === wanted && states.includes(document.readyState) && performance.timeOrigin !== past;
  return poll(url, () => evaluate(arrived, url, [state, 'complete'], before));
}

/** The page that tests see, over what each engine does in its own way; its `goto` does not wait. */
const pageOver = ({ goto, evaluate, tap, press, print, messages, requests, close }) => ({
  /** Opens a URL and waits until everything in it has loaded; with 'interactive' only for its HTML. */
  async open(url, state) {
    // The page that is left may have the same address, and `goto` may return before it is gone.
    const before = await poll('an answer of the page that is left', () => evaluate(() => performance.timeOrigin));
    await goto(url);
    await arrive(evaluate, url, state, before);
  },
  /** Waits until the window is on a page to which something else has led it. */
  arrive: (url) => arrive(evaluate, url),
  /** Calls a function inside the page. It sees only its arguments. */
  evaluate,
  /** Calls a function inside the page until it returns something truthy, and returns that. */
  until: (look, ...args) => poll(look, () => evaluate(look, ...args)),
  /** Presses a mouse button at a point of the window, as a person does. */
  tap,
  /** Presses keys one after the other, as a person does: such as `ShiftLeft`, `Tab` or a letter. */
  press,
  /** The page on paper, as a PDF. Not in WebKitGTK, which cannot print without asking somebody. */
  print,
  /** What the engine itself says that the page printed. Always empty in WebKitGTK, which has no way to ask. */
  messages,
  /** The address of everything that the engine says it requested. Always empty in WebKitGTK. */
  requests,
  close,
});

async function startWithPuppeteer(options) {
  // Of several browsers puppeteer itself stops only the first when a run is broken off.
  const brokenOff = new AbortController();
  process.once('exit', () => brokenOff.abort());
  // The browsers of visitors keep the pages that are left, and so does this one.
  const browser = await puppeteer.launch({ ...options, ignoreDefaultArgs: ['--disable-back-forward-cache'], signal: brokenOff.signal });
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  return pageOver({
    goto: (url) => page.goto(url, { waitUntil: [] }),
    evaluate: (look, ...args) => page.evaluate(look, ...args),
    tap: ([x, y]) => page.mouse.click(x, y),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    print: () => page.pdf({ width: '21cm', height: '29.7cm' }),
    messages,
    requests,
    close: () => browser.close(),
  });
}

async function startWithWebDriver(programs) {
  const browser = await startWebKit(programs);
  return pageOver({
    goto: browser.open,
    evaluate: (look, ...args) => browser.execute(`return (${look})(...arguments)`, args),
    tap: browser.tap,
    press: (...keys) => browser.press(keys.map((key) => driverKeys[key] ?? key)),
    messages: [],
    requests: [],
    close: browser.close,
  });
}

/** The engines of this machine, each with the function that starts it and gives its one page. */
export const browsers = Object.entries(findEngines()).map(([name, found]) => ({
  name,
  start: () => (name === 'webkit' ? startWithWebDriver(found) : startWithPuppeteer(found)),
}));
