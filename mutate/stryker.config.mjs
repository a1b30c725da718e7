// Which code is changed, and how. `npm run mutate -- src/internal/links.ts` takes one file.
export default {
  plugins: ['./mutate/runner.mjs'],
  testRunner: 'browser',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  mutate: [
    'src/internal/*.ts',
    'src/widgets/quick-exit.ts',
    // Style sheets, pictures and what the build writes: the pictures of the look tests hold them, which do not run here.
    '!src/internal/{*.styles,icon,icons,version,integrity}.ts',
    // It leaves the page: see hosts.config.mjs.
    '!src/internal/leave.ts',
    // What is drawn and printed is mostly numbers of pixels, which the look tests hold.
    '!src/internal/spectrum-{scene,sheet,picture}.ts',
  ],
  timeoutMS: 15_000,
  dryRunTimeoutMinutes: 10,
  tempDirName: 'mutate/.out/copies',
  ignorePatterns: ['bench', 'docs', 'site', 'site-dist', 'stories', 'storybook-static', 'test/apps', 'test/pictures', 'mutate/node_modules', '.github', 'dist/esm'],
  reporters: ['clear-text', 'json', 'event-recorder'],
  // What is known already, while a run goes on or when it is broken off.
  eventReporter: { baseDir: 'mutate/.out/events' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'mutate/.out/report.json' },
  disableTypeChecks: true,
  cleanTempDir: 'always',
};
