// Where the bytes and the time of a widget of ours go: `node bench/profile.mjs`, or with the name of another widget.
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { assemble, bundle, dist } from './build.mjs';
import { launch, visit } from './browser.mjs';
import { insert } from './instances.mjs';
import { serve } from './server.mjs';

const name = process.argv[2] ?? 'hotline-banner';
const count = Number(process.argv[3] ?? 200);
const compressed = (text) => brotliCompressSync(text).length;

// Bytes: what the whole would save without the module. Together they are less than the whole, because modules share words.
const contestant = { id: 'profile', entry: resolve(dist, `esm/widgets/${name}.js`) };
const { script } = await bundle(contestant, false);
const [, ...sections] = script.split(/^ {2}\/\/ (?=\S+\.js$)/m);
const modules = await Promise.all(
  sections.map(async (section) => {
    const [path, ...lines] = section.split('\n');
    const { code } = await transform(lines.join('\n').replace(/\}\)\(\);\s*$/, ''), { minifyWhitespace: true, minifySyntax: true });
    return { module: path.replace(/^.*(?:node_modules|dist\/esm)\//, ''), code };
  }),
);
const whole = modules.map(({ code }) => code).join('\n');
const bytes = modules
  .map(({ module, code }) => ({ module, minified: code.length, saved: compressed(whole) - compressed(whole.replace(code, '')) }))
  .sort((a, b) => b.saved - a.saved);
console.log(`${name}: ${compressed(whole)} bytes after Brotli, names not shortened`);
console.table(bytes.slice(0, 25));

// Time: the functions in which Chromium was found while so many were inserted.
const { assets } = await assemble([{ ...contestant, markup: '-' }]);
const plain = await bundle(contestant, false);
assets.set('/profile/script.js', { type: 'text/javascript', body: brotliCompressSync(plain.script) });
const server = await serve(assets);
const browser = await launch();
await visit(browser, async (page, session) => {
  await page.goto(`${server.origin}/profile/none`);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  const time = await page.evaluate(insert, `<csec-${name}></csec-${name}>`, count);
  const { profile } = await session.send('Profiler.stop');
  const nodes = new Map(profile.nodes.map((node) => [node.id, { ...node, self: 0 }]));
  profile.samples.forEach((id, index) => (nodes.get(id).self += profile.timeDeltas[index] / 1000));
  const functions = {};
  for (const { callFrame, self } of nodes.values()) {
    const key = `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber + 1}`;
    functions[key] = (functions[key] ?? 0) + self;
  }
  const metrics = Object.fromEntries((await session.send('Performance.enable'), await session.send('Performance.getMetrics')).metrics.map(({ name: key, value }) => [key, value]));
  console.log(`${count} inserted in ${time.toFixed(0)} ms; ${metrics.Nodes / count} nodes each`);
  console.table(Object.entries(functions).sort(([, a], [, b]) => b - a).slice(0, 25).map(([key, ms]) => ({ function: key, ms: Math.round(ms) })));
});
await browser.close();
server.close();
