import { expect } from '@open-wc/testing';
import { failureOf, fieldNames, newKey, send, FIELDS } from '../src/internal/submit.js';

const names = (mapping: string): { names: Record<string, string>; bad: string[] } => {
  const bad: string[] = [];
  return { names: fieldNames(mapping, (pair) => bad.push(pair)), bad };
};

describe('the names of the fields', () => {
  it('are our own where the site gives none, but a service that does not know the trap does not get it', () => {
    expect(names('')).to.deep.equal({
      names: { name: 'name', email: 'email', role: 'role', format: 'format', consent: 'consent', course: 'course', key: 'key', trap: '' },
      bad: [],
    });
  });

  it('are those that the service expects, brackets, dots and colons included', () => {
    const { names: mapped, bad } = names('email:EMAIL name:FNAME, role:wpforms[fields][3]\n format:entry.123 key:a:b trap:b_0f_9');
    expect(mapped).to.include({ email: 'EMAIL', name: 'FNAME', role: 'wpforms[fields][3]', format: 'entry.123', key: 'a:b', trap: 'b_0f_9' });
    expect(bad).to.deep.equal([]);
  });

  it('tell of each pair that names no field', () => {
    expect(names('email=EMAIL phone:TEL email: :X constructor:x x-email:EMAIL').bad).to.deep.equal(['email=EMAIL', 'phone:TEL', 'email:', ':X', 'constructor:x', 'x-email:EMAIL']);
    expect(Object.keys(names('email=EMAIL phone:TEL').names)).to.deep.equal([...FIELDS]);
  });
});

describe('the outcome of a sign-up', () => {
  const json = 'application/json; charset=utf-8';

  it('is that it has arrived, when the service says so in any way that services have', () => {
    const yes: [number, string, string][] = [
      [200, '', ''], [201, '', ''], [204, '', ''], [200, 'text/html', '<h1>Thank you</h1>'], [200, 'text/plain', '{"ok'],
      [200, json, '{}'], [200, json, ''], [200, json, 'null'], [200, json, '"ok"'], [200, json, '[]'], [200, json, '{"ok":true,"next":"/thanks"}'],
      [200, json, '{"success":"true","error":null,"errors":[]}'], [299, '', ''], [200, json, ' \n'], [200, json, '{"status":"no error"}'], [200, json, '{"result":"success"}'], [200, json, '{"status":200,"error":""}'],
    ];
    for (const [status, type, body] of yes) expect(failureOf(status, type, body), `${status} ${type} ${body}`).to.equal(undefined);
  });

  it('is that the entries were refused, also when that is said with a 200', () => {
    for (const status of [400, 422]) expect(failureOf(status, '', '')).to.equal('refused');
    for (const body of ['{"ok":false}', '{"success":false}', '{"error":"no"}', '{"errors":[{"field":"email"}]}', '{"errors":{"email":"?"}}', '{"result":"error","msg":"x"}', '{"status":"failed"}']) {
      expect(failureOf(200, json, body), body).to.equal('refused');
      expect(failureOf(200, 'application/problem+json', body), body).to.equal('refused');
    }
  });

  it('says what kind of trouble it is', () => {
    for (const status of [0, 199, 401, 403, 404, 405, 410, 413, 302]) expect(failureOf(status, '', ''), String(status)).to.equal('closed');
    for (const status of [408, 409, 425, 429]) expect(failureOf(status, '', ''), String(status)).to.equal('busy');
    for (const status of [500, 502, 503, 504]) expect(failureOf(status, json, '{}'), String(status)).to.equal('broken');
    expect(failureOf(200, json, '{"ok"'), 'half an answer').to.equal('broken');
    expect(failureOf(200, json, '<html>'), 'something else').to.equal('broken');
  });
});

describe('sending', () => {
  const fetch = window.fetch.bind(window);
  afterEach(() => { window.fetch = fetch; });
  const entries = [['EMAIL', 'ana@example.org'], ['key', '1']] as const;
  let sent: [RequestInfo | URL, RequestInit];
  const answer = (reply: (init: RequestInit) => Promise<Response>): void => {
    window.fetch = (input, init = {}) => reply((sent = [input, init])[1]);
  };
  const header = (name: string): string | null => new Headers(sent[1].headers).get(name);

  it('sends what a form would send, in a way that needs no permission from another origin', async () => {
    answer(() => Promise.resolve(new Response('ok')));
    expect(await send('https://x.example/', entries, false, undefined, 1000)).to.deep.equal({ status: 200, failure: undefined });
    expect(String(sent[1].body as URLSearchParams)).to.equal('EMAIL=ana%40example.org&key=1');
    expect(sent[1]).to.include({ method: 'POST', cache: 'no-store', keepalive: true });
    expect([...new Headers(sent[1].headers)]).to.deep.equal([['accept', 'application/json']]);
  });

  it('sends JSON, and the key as a header where it may', async () => {
    answer(() => Promise.resolve(new Response('{"ok":true}')));
    await send('/signup', entries, true, '1', 1000);
    expect(sent[1].body).to.equal('{"EMAIL":"ana@example.org","key":"1"}');
    expect(header('content-type')).to.equal('application/json');
    expect(header('idempotency-key')).to.equal('1');
  });

  it('gives up when no answer comes in time, and when the answer does not end', async () => {
    const never = (signal?: AbortSignal | null): Promise<never> =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    answer(({ signal }) => never(signal));
    expect(await send('/', entries, false, undefined, 20)).to.deep.equal({ failure: 'timeout' });
    answer(({ signal }) => {
      const half = new Response('');
      half.text = () => never(signal);
      return Promise.resolve(half);
    });
    expect(await send('/', entries, false, undefined, 20)).to.deep.equal({ failure: 'timeout' });
  });

  it('says that the connection failed, or that there is none', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await send('/', entries, false, undefined, 1000)).to.deep.equal({ failure: 'unreachable' });
    const lose = (): unknown => Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      answer(() => {
        lose();
        return Promise.reject(new TypeError('Failed to fetch'));
      });
      expect(await send('/', entries, false, undefined, 1000), 'lost on the way').to.deep.equal({ failure: 'offline' });
      let asked = false;
      answer(() => {
        asked = true;
        return Promise.resolve(new Response(''));
      });
      expect(await send('/', entries, false, undefined, 1000)).to.deep.equal({ failure: 'offline' });
      expect(asked).to.equal(false);
    } finally {
      delete (navigator as unknown as Record<string, unknown>)['onLine'];
    }
  });

  it('has a new key for every sign-up', () => {
    const keys = new Set(Array.from({ length: 200 }, newKey));
    expect(keys.size).to.equal(200);
    for (const key of keys) expect(key).to.match(/^\d+(-\d+){3}$/);
  });
});
