// The two machines of the host tests: a stranger's site, and the server that our files come from.
// Two ports are two origins, so that everything a browser checks between sites is checked here too.
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';

const dist = new URL('../../dist/', import.meta.url);
const probe = new URL('probe.js', import.meta.url);

/** A file of the build, as text. */
export const readDist = (path) => readFileSync(new URL(path, dist), 'utf8');

async function listen(answer) {
  const requests = [];
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end(); // the browser's own idea, not the page's
    requests.push(request.url);
    return answer(request.url, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** The path of every request so far, in order. */
    requests,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A stranger's site: pages are added by the test that needs them. */
export async function startSite() {
  const pages = new Map();
  const server = await listen(async (path, response) => {
    const { html, headers, gate } = pages.get(path) ?? { html: 'No such page', headers: {} };
    await gate;
    response.writeHead(pages.has(path) ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  return {
    ...server,
    /** Adds a page and returns its URL. It is answered once `gate`, a promise, is settled. */
    add(html, { path = '/page', headers = {}, gate } = {}) {
      pages.set(path, { html, headers, gate });
      return server.origin + path;
    },
  };
}

/** Serves dist/ to every origin. Each path can be made to misbehave. */
export async function startCdn() {
  const rules = new Map();
  const server = await listen(async (url, response) => {
    const [path] = url.split('?');
    const { status = 200, gate, body } = rules.get(path) ?? {};
    await gate;
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store', 'content-type': 'text/javascript; charset=utf-8' };
    try {
      const content = body ?? readFileSync(path === '/probe.js' ? probe : new URL(`.${path}`, dist));
      response.writeHead(status, headers).end(status === 200 ? content : '');
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  return {
    ...server,
    /** Answers a path with nothing but this status. */
    fail: (path, status) => rules.set(path, { status }),
    /** Answers a path with this text. */
    put: (path, body) => rules.set(path, { body }),
    /** Keeps a path waiting until the returned function is called. */
    hold(path) {
      let release;
      rules.set(path, { gate: new Promise((resolve) => (release = resolve)) });
      return release;
    },
  };
}
