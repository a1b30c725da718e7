// One small interface over three engines for the host tests: open a page, look at it, wait for something in it.
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findEngines } from './engines.mjs';
import { startWebKit } from './webkit-session.mjs';

const LONGEST_WAIT = 8000; // a busy machine may need it; a test that passes never waits this long
const BETWEEN_LOOKS = 20;

async function poll(what, look) {
  for (const end = Date.now() + LONGEST_WAIT; ; await pause(BETWEEN_LOOKS)) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`Waited ${LONGEST_WAIT} ms in vain for ${what}`);
  }
}

/** The page that tests see, over an engine's own `goto` (without waiting), `evaluate`, `messages` and `close`. */
const pageOver = ({ goto, evaluate, messages, close }) => ({
  /** Opens a URL and waits until everything in it has loaded; with 'interactive' only for its HTML. */
  async open(url, state = 'complete') {
    await goto(url);
    const arrived = (wanted, states) => location.href === wanted && states.includes(document.readyState);
    // While one document gives way to the next, an engine may answer with an error instead of "not yet".
    await poll(url, () => evaluate(arrived, url, [state, 'complete']).catch(() => false));
  },
  /** Calls a function inside the page. It sees only its arguments. */
  evaluate,
  /** Calls a function inside the page until it returns something truthy, and returns that. */
  until: (look, ...args) => poll(look, () => evaluate(look, ...args)),
  /** What the engine itself says that the page printed. Always empty in WebKitGTK, which has no way to ask. */
  messages,
  close,
});

async function startWithPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  return pageOver({
    goto: (url) => page.goto(url, { waitUntil: [] }),
    evaluate: (look, ...args) => page.evaluate(look, ...args),
    messages,
    close: () => browser.close(),
  });
}

async function startWithWebDriver(programs) {
  const browser = await startWebKit(programs);
  return pageOver({
    goto: browser.open,
    evaluate: (look, ...args) => browser.execute(`return (${look})(...arguments)`, args),
    messages: [],
    close: browser.close,
  });
}

/** The engines of this machine, each with the function that starts it and gives its one page. */
export const browsers = Object.entries(findEngines()).map(([name, found]) => ({
  name,
  start: () => (name === 'webkit' ? startWithWebDriver(found) : startWithPuppeteer(found)),
}));
