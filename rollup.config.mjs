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
  external: /^(?:@?lit|react$)/,
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

/** The module of a pack: what it hands to the widgets, in whatever order the scripts arrive. */
const pack = (imports, content) => ({
  name: 'pack',
  resolveId: (id) => (id.endsWith('/pack') ? 'pack' : null),
  load: (id) =>
    id === 'pack'
      ? `${imports.replaceAll('./', `${process.cwd()}/dist/esm/`)};
         (globalThis[Symbol.for('csec-widgets')] ??= []).push({ version: '${version}', ${content()} });`
      : null,
});
const packed = (file, imports, content) => script('pack', file, `/*! csec-widgets ${version}, MIT */`, [pack(imports, content)]);

/** The words of a language in two packs, because few pages show the spectrum or the checklist. */
const words = (lang) =>
  Object.entries({ '': 'contact, courseSignup, exit, fact, hotlineBanner', '.learn': 'riskChecklist, spectrum' }).map(([half, names]) =>
    packed(`lang/${lang}${half}.js`, `import { lang, ${names} } from './locales/${lang}.js'`, () => `lang, words: { ${names} }`),
  );

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

/** Writes the hash of the list of packs, which is built by then, into the scripts that load it. */
const builtIn = {
  name: 'built-in',
  load: (id) => (id.endsWith('internal/integrity.js') ? `export const integrity = '${hashes['packs.js']}';` : null),
};
const widget = (input, file) => script(input, file, withIcons, [builtIn]);

export default [
  modules,
  script('internal/spectrum-save.js', 'spectrum-save.js', `/*! csec-widgets ${version}, MIT */`),
  packed(
    'hotlines.js',
    `import { emergency } from './content/emergency.js'; import { regions, worldHotlines as lines } from './content/world.js'`,
    () => 'world: { lines, regions, emergency }',
  ),
  ...stems('src/locales', /^(?!en\.)[\w-]+\.ts$/).flatMap(words),
  packed('packs.js', '', () => `hashes: ${JSON.stringify(hashes)}`),
  widget('index.js', 'csec-widgets.js'),
  ...stems('src/widgets', /^[\w-]+\.ts$/).map((name) => widget(`widgets/${name}.js`, `${name}.js`)),
];
