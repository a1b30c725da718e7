// Lets @web/test-runner run the unit tests in WebKitGTK.
import { startWebKit } from './webkit-session.mjs';

/** WebDriver has a character of its own for each key that prints nothing. */
const keys = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ',
  End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
};

export function webkitLauncher(programs) {
  const urls = new Map();
  let browser;
  return {
    name: 'WebKitGTK',
    type: 'webdriver', // by this word the runner's sendKeys command knows that it may call sendKeys below
    concurrency: 1, // one window
    async startSession(id, url) {
      browser ??= await startWebKit(programs);
      urls.set(id, url);
      await browser.open(url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      await browser.open('about:blank'); // ends timers and listeners of the page
      urls.delete(id);
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK cannot be opened for debugging by the test runner; open the page in MiniBrowser.');
    },
    sendKeys: (_id, names) => browser.press(names.map((name) => keys[name] ?? name)),
    async stop() {
      await browser?.close();
    },
  };
}
