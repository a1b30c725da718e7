// The samples in docs/self-hosting really give the headers that docs/scale.md promises: a real nginx serves the build.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const BASE = `/csec-widgets/${version}/`;
const PROMISED = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
};
const SCRIPT = 'text/javascript; charset=utf-8';
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const hasBrotli = existsSync(MODULE);

/** The scripts and the manifest, each beside its compressed twins, as the page tells people to put them. */
function publish(folder) {
  cpSync(join(root, 'dist'), folder, { recursive: true, filter: (path) => !path.endsWith('esm') });
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => /\.js(on)?$/.test(name))) {
    const content = readFileSync(join(folder, file));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content));
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

describe('a server of your own', { skip: hasNginx ? false : 'nginx is not installed (Debian: apt-get install nginx-light)' }, () => {
  const prefix = mkdtempSync(join(tmpdir(), 'csec-nginx-'));
  let nginx, port;

  before(async () => {
    publish(join(prefix, BASE));
    let sample = readFileSync(join(root, 'docs/self-hosting/nginx.conf'), 'utf8');
    if (hasBrotli) sample = sample.replace('# brotli_static on;', 'brotli_static on;');
    writeFileSync(join(prefix, 'csec-widgets.conf'), sample);
    port = await freePort();
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${prefix}/${name};`).join('\n');
    writeFileSync(join(prefix, 'nginx.conf'), `
      ${hasBrotli ? `load_module ${MODULE};` : ''}
      daemon off; master_process off; pid ${prefix}/pid; error_log stderr;
      events {}
      http {
        access_log off; ${temporary}
        server { listen 127.0.0.1:${port}; root ${prefix}; include ${prefix}/csec-widgets.conf; }
      }`);
    nginx = spawn('nginx', ['-e', 'stderr', '-p', prefix, '-c', join(prefix, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    nginx.stderr.on('data', (text) => (said += text));
    while (nginx.exitCode === null && !(await request('/').catch(() => null))) await new Promise((wait) => setTimeout(wait, 20));
    assert.equal(nginx.exitCode, null, said);
  }, { timeout: 30_000 });

  after(() => {
    nginx?.kill();
    rmSync(prefix, { recursive: true, force: true });
  });

  /** Asks as a browser on another site does. */
  const request = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const options = { port, host: '127.0.0.1', path, headers: { origin: 'https://example.org', ...headers } };
      get(options, async (response) => {
        const body = Buffer.concat(await response.toArray());
        resolve({ status: response.statusCode, headers: response.headers, body });
      }).on('error', reject);
    });

  for (const file of ['csec-widgets.js', 'packs.js', 'hotlines.js', 'lang/es.js']) {
    test(`gives ${file} to every site, for a year, as it was built`, async () => {
      const { status, headers, body } = await request(BASE + file);
      assert.equal(status, 200);
      for (const [name, value] of Object.entries(PROMISED)) assert.equal(headers[name], value, name);
      assert.equal(headers['content-type'], SCRIPT);
      assert.deepEqual(body, readFileSync(join(root, 'dist', file)));
    });
  }

  for (const [encoding, decompress, skip] of [
    ['gzip', gunzipSync, false],
    ['br', brotliDecompressSync, hasBrotli ? false : 'libnginx-mod-http-brotli-static is not installed'],
  ]) {
    test(`sends fewer bytes to a browser that takes ${encoding}, and the same script`, { skip }, async () => {
      const { headers, body } = await request(`${BASE}csec-widgets.js`, { 'accept-encoding': encoding });
      assert.equal(headers['content-encoding'], encoding);
      assert.match(headers.vary, /accept-encoding/i);
      assert.equal(headers['access-control-allow-origin'], '*');
      const original = readFileSync(join(root, 'dist/csec-widgets.js'));
      assert.ok(body.length < original.length / 2, `${body.length} of ${original.length} bytes`);
      assert.deepEqual(decompress(body), original);
    });
  }

  test('lets nobody keep an answer to a wrong address, or to one without a version', async () => {
    cpSync(join(root, 'dist/fact.js'), join(prefix, 'csec-widgets/fact.js'));
    for (const [path, expected] of [[`${BASE}missing.js`, 404], ['/csec-widgets/fact.js', 200]]) {
      const { status, headers } = await request(path);
      assert.equal(status, expected, path);
      assert.equal(headers['cache-control'], undefined, path);
    }
  });
});

test('gives the same headers on a static host that reads the file _headers', () => {
  const text = readFileSync(join(root, 'docs/self-hosting/_headers'), 'utf8').replace(/^#.*\n/gm, '').trim();
  const rules = text.split('\n\n').map((block) => {
    const [path, ...lines] = block.split('\n');
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [line, '']);
    return [path, Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]))];
  });
  assert.deepEqual(Object.fromEntries(rules), { [`${BASE}*`]: PROMISED, [`${BASE}*.js`]: { 'content-type': SCRIPT } });
});

test('states in docs/scale.md the bytes and the money that the build really costs', () => {
  const rows = [...readFileSync(join(root, 'docs/scale.md'), 'utf8').matchAll(/^\|(.+)\|$/gm)].map(([, row]) => row.split('|').map((cell) => cell.trim()));
  const number = (text) => Number(text.replaceAll(',', ''));
  const files = (cell) => [...cell.matchAll(/`([\w/.-]+\.js)`/g)].map(([, file]) => file);
  const bytes = Object.fromEntries(rows.flatMap(([file, size, ...rest]) => (rest.length === 0 && files(file).length ? [[files(file)[0], number(size)]] : [])));
  assert.equal(Object.keys(bytes).length, 6);
  for (const [file, stated] of Object.entries(bytes)) {
    const real = brotliCompressSync(readFileSync(join(root, 'dist', file))).length;
    assert.ok(real <= stated && stated - real < 2_000, `${file}: ${real} bytes, stated as ${stated}`);
  }
  const pages = rows.filter(([, cell = '', , , money]) => money && files(cell).length);
  assert.equal(pages.length, 4);
  for (const [page, needed, sum, gigabytes, dollars] of pages) {
    const total = files(needed).reduce((before, file) => before + bytes[file], 0);
    assert.deepEqual([number(sum), gigabytes, dollars], [total, (total / 1e3).toFixed(1), (total / 1e4).toFixed(2)], page);
  }
});
