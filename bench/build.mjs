// Bundles the contestants as their documents say: imports of the parts that are used, production builds, minified.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import * as sass from 'sass';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { fallback, page } from './job.mjs';

const here = import.meta.dirname;
const modules = join(here, 'node_modules');
export const dist = resolve(process.env.BENCH_DIST ?? join(here, '../dist'));

/** The files that esbuild does not know, each by its own compiler. */
const compilers = {
  name: 'compilers',
  setup({ onLoad }) {
    const loads = (filter, loader, compile) => onLoad({ filter }, ({ path }) => ({ contents: compile(path), loader, resolveDir: join(path, '..') }));
    loads(/\.svelte$/, 'js', (path) => compileSvelte(readFileSync(path, 'utf8'), { filename: path, css: 'injected' }).js.code);
    loads(/\.vue$/, 'js', (path) => {
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path });
      return compileScript(descriptor, { id: 'help', inlineTemplate: true }).content;
    });
    loads(/\.scss$/, 'css', (path) => sass.compile(path, { loadPaths: [join(modules, '@uswds/uswds/packages')], logger: sass.Logger.silent, quietDeps: true }).css);
  },
};

/** @returns {Promise<{ metafile: import('esbuild').Metafile, script: string, style?: string }>} */
export async function bundle({ id, entry }, minify = true) {
  const jsxImportSource = id;
  const { metafile, outputFiles } = await build({
    entryPoints: [resolve(here, 'contestants', entry)],
    outdir: join(here, '.out'),
    entryNames: id,
    bundle: true,
    minify,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['production', 'browser', 'svelte'],
    jsx: 'automatic',
    jsxImportSource,
    legalComments: 'none',
    external: ['/img/*'],
    loader: { '.png': 'dataurl', '.svg': 'dataurl' },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [compilers],
    logLevel: 'error',
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text;
  return { metafile, script: text('.js'), style: text('.css') };
}

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', png: 'image/png' };
const asset = (content, type) => ({ type: types[type], body: brotliCompressSync(content) });

/** The instant form, where the package can render on a server. */
async function instantMarkup() {
  const { renderToString } = await import(resolve(dist, 'esm/ssr.js')).catch(() => ({}));
  return renderToString?.('hotline-banner', { country: 'US' }, fallback);
}

/**
 * Everything the server gives out: for each contestant a page with one, a page with none yet, a script and a style.
 *
 * @param {typeof import('./contestants.mjs').contestants} list
 * @returns {Promise<{ assets: Map<string, { type: string, body: Buffer }>, built: typeof list, meta: Map<string, import('esbuild').Metafile> }>}
 */
export async function assemble(list) {
  mkdirSync(join(here, '.out'), { recursive: true });
  const assets = new Map([['/blank', asset(page({}), 'html')]]);
  const meta = new Map();
  const built = [];
  for (const contestant of list) {
    const { id, entry, dist: file, style, files = {} } = contestant;
    const markup = contestant.instant ? await instantMarkup() : contestant.markup;
    if (!markup) {
      console.log(`Without ${id}: dist/esm/ssr.js is missing.`);
      continue;
    }
    const made = entry ? await bundle(contestant) : { script: file && readFileSync(resolve(dist, file), 'utf8') };
    if (made.metafile) meta.set(id, made.metafile);
    const head = [
      style && `<style>${style}</style>`,
      made.style && `<link rel="stylesheet" href="/${id}/style.css">`,
      made.script && `<script src="/${id}/script.js" defer></script>`,
    ].filter(Boolean).join('\n');
    assets.set(`/${id}/`, asset(page({ head, body: markup }), 'html'));
    assets.set(`/${id}/none`, asset(page({ head }), 'html'));
    if (made.script) {
      writeFileSync(join(here, '.out', `${id}.js`), made.script);
      assets.set(`/${id}/script.js`, asset(made.script, 'js'));
    }
    if (made.style) assets.set(`/${id}/style.css`, asset(made.style, 'css'));
    const images = (made.style?.match(/\/img\/[\w/.-]+/g) ?? []).map((path) => [path, `@uswds/uswds/dist${path}`]);
    for (const [path, source] of [...images, ...Object.entries(files)]) assets.set(path, asset(readFileSync(join(modules, source)), path.split('.').pop()));
    built.push({ ...contestant, markup, many: contestant.many ?? contestant.markup });
  }
  return { assets, built, meta };
}
