// A server as a site has one: HTTP/2, everything compressed beforehand with Brotli 11. Its certificate lives for one run.
import { createSecureServer } from 'node:http2';
import { generate } from 'selfsigned';

/**
 * @param {Map<string, { type: string, body: Buffer }>} assets
 * @returns {Promise<{ origin: string, close(): void }>}
 */
export async function serve(assets) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const server = createSecureServer({ key, cert });
  server.on('stream', (stream, { ':path': path }) => {
    const found = assets.get(path);
    if (!found) {
      console.warn(`Not served: ${path}`);
      stream.respond({ ':status': 404 }, { endStream: true });
      return;
    }
    stream.respond({
      ':status': 200,
      'content-type': found.type,
      'content-encoding': 'br',
      'content-length': found.body.length,
      'cache-control': 'no-store',
      // Pages that are apart from all others get clocks that are not rounded.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    stream.end(found.body);
  });
  server.on('sessionError', () => {});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `https://localhost:${server.address().port}`, close: () => server.close() };
}
