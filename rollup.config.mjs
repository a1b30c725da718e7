// Builds first the modules for npm, and from these what a page loads: one classic script per widget, one with all of
// them, and one pack per language. TypeScript is asked once, because it takes longer than everything else.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const stems = (folder, pattern) =>
  readdirSync(folder).flatMap((file) => (pattern.test(file) ? file.replace('.ts', '') : []));

// Lit's and Lucide's licences ask to stay with every copy; terser drops their own comments.
const notice = `/*! csec-widgets ${version}, MIT. Contains Lit, Copyright Google LLC, BSD-3-Clause */`;
const withIcons = notice.replace(' */', ', and icons of Lucide, ISC */');

// What was renamed or deleted in src/ may not live on in the package.
rmSync('dist', { recursive: true, force: true });

/** The modules and their types, with Lit left to whoever installs the package. */
const modules = {
  input: readdirSync('src', { recursive: true }).flatMap((file) => (file.endsWith('.ts') ? `src/${file}` : [])),
  output: { dir: 'dist/esm', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  external: /^lit/,
  plugins: [typescript({ tsconfig: 'tsconfig.esm.json', noEmitOnError: true })],
};

const script = (input, file, banner, plugins = []) => ({
  input: `dist/esm/${input}`,
  output: { file: `dist/${file}`, format: 'iife', banner },
  plugins: [
    ...plugins,
    resolve(),
    literalsHtmlCssMinifier({ options: { minifyOptions: { conservativeCollapse: true } } }),
    terser({ ecma: 2020, compress: { passes: 3 }, format: { comments: /^!/ } }),
    integrity(),
  ],
});

/** The module of a pack: it hands the words of a locale file to the widgets, in whatever order the scripts arrive. */
const pack = (lang) => ({
  name: 'pack',
  resolveId: (id) => (id.endsWith('/pack') ? 'pack' : null),
  load: (id) =>
    id === 'pack'
      ? `import * as words from ${JSON.stringify(`${process.cwd()}/dist/esm/locales/${lang}.js`)};
         (globalThis[Symbol.for('csec-widgets')] ??= []).push({ version: '${version}', lang: words.lang, words });`
      : null,
});

/** Collects the integrity hash of every script that is written. */
const hashes = {};
function integrity() {
  return {
    name: 'integrity',
    writeBundle({ file }, bundle) {
      for (const { code } of Object.values(bundle)) {
        hashes[file.replace('dist/', '')] = `sha384-${createHash('sha384').update(code).digest('base64')}`;
      }
      const sorted = Object.fromEntries(Object.entries(hashes).sort());
      writeFileSync('dist/integrity.json', `${JSON.stringify(sorted, null, 2)}\n`);
    },
  };
}

/** Writes the hashes of the scripts that are built by then into the scripts that load them. */
const builtIn = {
  name: 'built-in',
  load: (id) =>
    id.endsWith('internal/integrity.js') ? `export const integrity = ${JSON.stringify(tools(hashes))};` : null,
};
const tools = (all) => Object.fromEntries(Object.entries(all).filter(([file]) => file in TOOLS));

/** Tools that few pages need, by their file: widgets load them by name where a page asks for them. */
const TOOLS = { 'spectrum-save.js': 'internal/spectrum-save.js' };

export default [
  modules,
  ...Object.entries(TOOLS).map(([file, input]) => script(input, file, `/*! csec-widgets ${version}, MIT */`)),
  script('index.js', 'csec-widgets.js', withIcons, [builtIn]),
  ...stems('src/widgets', /^[\w-]+\.ts$/).map((widget) => script(`widgets/${widget}.js`, `${widget}.js`, withIcons, [builtIn])),
  ...stems('src/locales', /^(?!en\.)[\w-]+\.ts$/).map((lang) => script('pack', `lang/${lang}.js`, `/*! csec-widgets ${version}, MIT */`, [pack(lang)])),
];
