// `npm start`: serves the demo page, which uses the built files, to this machine only.
import { preview } from 'vite';

/** A person should land on the page, wherever they begin. */
const front = (request, response, next) => (request.url === '/' ? response.writeHead(302, { location: '/site/' }).end() : next());

const server = await preview({
  configFile: false,
  logLevel: 'error',
  appType: 'mpa',
  build: { outDir: '.' },
  // The address, not a name: a server that listens on a name may be open to the network.
  preview: { host: '127.0.0.1', port: 8000 },
  plugins: [{ name: 'front-page', configurePreviewServer: ({ middlewares }) => void middlewares.use(front) }],
});
console.log(`The demo page: http://127.0.0.1:${server.httpServer.address().port}/site/ (stop it with Ctrl+C)`);
