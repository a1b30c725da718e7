// `npm start`: serves the demo page, which uses the built files, to this machine only.
import { startDevServer } from '@web/dev-server';

await startDevServer({
  config: {
    rootDir: process.cwd(),
    hostname: '127.0.0.1',
    appIndex: 'site/index.html',
    open: process.argv.includes('--open'),
    // A person should land on the page, not on a list of files.
    middleware: [(context, next) => (context.path === '/' ? context.redirect('/site/') : next())],
  },
  logStartMessage: false,
  readCliArgs: false,
  readFileConfig: false,
}).then(({ config: { port } }) => console.log(`The demo page: http://127.0.0.1:${port}/site/ (stop it with Ctrl+C)`));
