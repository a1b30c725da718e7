// Each file of tests as one script: a page that loads a hundred modules spends its time with that.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Pictures, the widgets in every language and random inputs: they reach everything, take long, and notice little more. */
const isTest = (name) => name.endsWith('.test.ts') && !name.endsWith('.look.test.ts') && name !== 'inputs.test.ts';

/** The scripts by their paths. */
export async function bundleTests(root) {
  const bundles = new Map();
  for (const name of readdirSync(join(root, 'test')).filter(isTest)) {
    const { outputFiles } = await build({
      stdin: { contents: `import './mutate/page.js'; import './test/${name}';`, resolveDir: root },
      bundle: true,
      write: false,
      ignoreAnnotations: true, // package.json says that tests have no side effects
      format: 'esm',
      target: 'es2022',
      conditions: ['development', 'browser'],
      external: ['/__web-dev-server__web-socket.js'],
      tsconfig: join(root, 'tsconfig.json'),
      logLevel: 'error',
    });
    bundles.set(`/test/${name}`, outputFiles[0].text);
  }
  return bundles;
}
