// Writes dist/custom-elements.json from the class comments: Storybook and the README's tables read it, and from it come
// the files with which VS Code and the editors of JetBrains complete tags and attributes.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

export default {
  globs: ['src/widgets/*.ts'],
  exclude: ['src/widgets/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      // The manifest names what npm installs, not the sources; what is private or inherited is nobody's interface.
      name: 'public-interface',
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          const published = (path) => path.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');
          module.path = published(module.path);
          for (const each of module.exports ?? []) each.declaration.module = published(each.declaration.module ?? module.path);
          for (const declaration of module.declarations) {
            declaration.members = declaration.members?.filter(
              ({ privacy, static: isStatic, inheritedFrom }) => privacy === 'public' && !isStatic && !inheritedFrom,
            );
            const fields = new Set(declaration.members?.map(({ name }) => name));
            declaration.attributes = declaration.attributes?.filter(({ fieldName }) => fields.has(fieldName));
            declaration.events = declaration.events?.filter(({ description }) => description);
          }
        }
      },
    },
    customElementVsCodePlugin({ outdir: 'dist', cssFileName: null, hideLogs: true }),
    // npm has no other place than package.json to name this file; the entry stands there already.
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, excludeCss: true, hideLogs: true }),
  ],
};
