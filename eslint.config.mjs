// What a reader of the code and a person with a screen reader can rely on; formatting is not checked here.
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores(['dist', 'site-dist', 'storybook-static', 'bench/.out', 'mutate/.out', 'test/apps/*/*']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.recommended, lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    // Safari takes a list without bullets for no list, unless it says role="list".
    // LitElement implements every lifecycle callback that it is asked for.
    rules: { 'lit-a11y/no-redundant-role': 'off', 'wc/guard-super-call': 'off' },
  },
  {
    // Rules that ask the type checker, for the files that tsconfig.json knows.
    files: ['{src,stories,test}/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai asserts with properties: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests put platform functions aside and back again, as values.
      '@typescript-eslint/unbound-method': 'off',
      // A plugin of @open-wc/testing types `equal` as a promise, which it is not.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] }],
    },
  },
]);
