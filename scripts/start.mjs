// `npm start`: serves the demo page and the embed builder, which use the built files, to this machine only.
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

/** A person should land on the page, wherever they begin. */
const front = (request, response, next) => (request.url === '/' ? response.writeHead(302, { location: '/site/' }).end() : next());

/** Serves the site; with a port that is taken, on the next one. */
export const serve = (port) =>
  preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    root: fileURLToPath(new URL('..', import.meta.url)),
    build: { outDir: '.' },
    // The address, not a name: a server that listens on a name may be open to the network.
    preview: { host: '127.0.0.1', port },
    plugins: [{ name: 'front-page', configurePreviewServer: ({ middlewares }) => void middlewares.use(front) }],
  });

if (import.meta.filename === process.argv[1]) {
  const server = await serve(8000);
  const site = `http://127.0.0.1:${server.httpServer.address().port}/site/`;
  console.log(`The demo page: ${site}\nThe embed builder: ${site}builder.html\n(stop it with Ctrl+C)`);
}
