// A service that takes sign-ups, as they are: some accept, some refuse, some hang, cut the connection or answer late.
import { once } from 'node:events';
import { createServer } from 'node:http';

/** Any origin may post, but only what a form may post: it gives no permission for headers, as form services do not. */
const cors = { 'access-control-allow-origin': '*' };

const parse = (type, body) => (/json/.test(type) ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body)));

/** Starts it. The address says how it behaves: `/accept`, `/cut?times=2`, `/404` … */
export async function startService() {
  const requests = [];
  const arrived = new Map();
  const visits = [];
  const waiting = [];
  const turns = new Map();

  const ways = {
    '/accept': (answer) => answer(200, 'ok'),
    '/thanks': (answer) => answer(200, '<!doctype html><title>Thanks</title><p>Thank you</p>', { 'content-type': 'text/html' }),
    '/hang': () => {},
    '/cut': (answer, socket) => socket.destroy(),
    '/half': (answer, socket) => {
      socket.write('HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 100\r\n\r\nhalf an ans');
      socket.end();
    },
    '/late': (answer) => waiting.push(() => answer(200, 'ok')),
    '/bad-json': (answer) => answer(200, '{"ok":', { 'content-type': 'application/json' }),
    '/no': (answer) => answer(200, '{"success":false}', { 'content-type': 'application/json' }),
    '/other-site': (answer) => answer(200, 'ok', { 'access-control-allow-origin': 'https://other.example' }),
    '/json': (answer) => answer(200, '{"ok":true}', { 'content-type': 'application/json' }),
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://service');
    if (request.method === 'OPTIONS') return response.writeHead(204, { ...cors, 'access-control-allow-headers': 'content-type' }).end();
    if (request.method !== 'POST') {
      if (pathname !== '/favicon.ico') visits.push({ path: pathname, referer: request.headers.referer });
      return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>A form</title>');
    }
    let body = '';
    try {
      for await (const part of request) body += part;
    } catch {
      return; // the browser gave up
    }
    const entries = parse(request.headers['content-type'], body);
    const key = request.headers['idempotency-key'];
    requests.push({ path: pathname, entries, header: key });
    const answer = (status, text, headers = {}) => response.writeHead(status, { 'content-type': 'text/plain', ...cors, ...headers }).end(text);
    // A good service stores first, answers then, and knows a sign-up again by its key.
    const turn = (turns.get(pathname) ?? 0) + 1;
    turns.set(pathname, turn);
    if (!/^\/\d|no$/.test(pathname)) arrived.set(entries.key, entries);
    if (turn > Number(searchParams.get('times') ?? Infinity)) return answer(200, 'ok');
    if (/^\/\d{3}$/.test(pathname)) return answer(Number(pathname.slice(1)), 'x');
    ways[pathname](answer, request.socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Every page that was opened, and where the browser said it came from. */
    visits,
    /** Every sign-up so far, with its path, its entries and its `Idempotency-Key`. */
    requests,
    /** The sign-ups that have arrived, each once. */
    arrived,
    /** Sends the answers that were kept back. */
    answerLate: () => waiting.splice(0).forEach((answer) => answer()),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
