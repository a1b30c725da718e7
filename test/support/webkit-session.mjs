// One WebKitGTK browser, spoken to over WebDriver, which is plain HTTP: no dependency is needed.
// Used by the unit tests (webkit-launcher.mjs) and by the host tests (engine-pages.mjs).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { env } from './engines.mjs';

const LONGEST_ANSWER = 20_000; // ms; a browser that starts on a busy machine needs most of it

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** A display in memory. Xvfb picks a free number itself and writes it to file descriptor 3: two test runs never collide. */
async function startDisplay(xvfb) {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(child.stdio[3], 'data');
  return { child, name: `:${String(number).trim()}` };
}

export async function startWebKit({ driver, browser, xvfb }) {
  const display = process.env.DISPLAY ? undefined : await startDisplay(xvfb);
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    detached: true, // a process group of its own, so that stopping it stops the browser as well
    stdio: 'ignore',
    env: { ...env, DISPLAY: display?.name ?? process.env.DISPLAY, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const kill = () => {
    display?.child.kill();
    try {
      process.kill(-child.pid);
    } catch {
      // The driver has already ended.
    }
  };
  process.once('exit', kill); // also when a test run is broken off

  const call = async (method, path, body) => {
    // A command that was lost between two documents is never answered.
    const options = { method, signal: AbortSignal.timeout(LONGEST_ANSWER), ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, options);
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const isListening = () => call('GET', '/status').then(() => true, () => false);
  for (const end = Date.now() + 20_000; !(await isListening()); await pause(50)) {
    if (Date.now() > end) throw new Error('WebKitWebDriver did not start within 20 s.');
  }
  const { sessionId, capabilities } = await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        // Whoever opens a page waits for what it wants to see, so opening must not wait for scripts that never come.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    },
  });
  const command = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  return {
    version: capabilities.browserVersion,
    open: (url) => command('POST', '/url', { url }),
    press: (values) => {
      const actions = values.flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
      return command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    tap: ([x, y]) => {
      const actions = [{ type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      return command('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    execute: (script, args = []) => command('POST', '/execute/sync', { script, args }),
    async close() {
      await command('DELETE', '').catch(() => {}); // a browser that crashed has nothing left to close
      kill();
      process.off('exit', kill);
    },
  };
}
