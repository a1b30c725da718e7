// The widgets in templates of Svelte: `import type {} from 'csec-widgets/svelte'` anywhere, or "types": ["csec-widgets/svelte"].
import type { HTMLAttributes } from 'svelte/elements';
import type { CsecListeners, CsecSettings, CsecTag } from '../dist/esm/index.js';

type Widgets = { [Tag in CsecTag]: CsecSettings<HTMLElementTagNameMap[Tag]> & CsecListeners & HTMLAttributes<HTMLElementTagNameMap[Tag]> };

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface SvelteHTMLElements extends Widgets {}
}
