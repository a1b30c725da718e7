// Comes before the tests of a file, in the page: runs them as often as the runner asks, each time with another change,
// and notes which test reaches which change.
const noted = globalThis.__stryker__;
const { mocha } = globalThis;

mocha.cleanReferencesAfterRun(false);
mocha.bail(noted.bail);

globalThis.beforeEach(function () {
  const id = `${noted.file} ${this.currentTest.fullTitle()}`;
  // What axe looks at is everything, takes seconds, and hardly ever notices a change of code.
  if (/ accessible/.test(id) || (noted.wanted && !noted.wanted.includes(id))) this.skip();
  noted.currentTestId = id;
});

const run = mocha.run;
mocha.run = () => {
  noted.ready = true;
};

/** Runs the tests once, with a change or without. */
noted.run = (state) =>
  new Promise((resolve) => {
    Object.assign(noted, { wanted: undefined, hitCount: undefined, hitLimit: undefined }, state);
    const passed = [];
    const failed = [];
    const runner = run.call(mocha, () => resolve({ passed, failed, coverage: noted.mutantCoverage, hitCount: noted.hitCount }));
    runner.on('pass', ({ duration }) => passed.push({ id: noted.currentTestId, duration }));
    runner.on('fail', (test, error) => failed.push({ id: noted.currentTestId ?? noted.file, message: String(error?.message) }));
  });
