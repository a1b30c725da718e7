// The widgets in templates of Vue: `import type {} from 'csec-widgets/vue'` anywhere, or "types": ["csec-widgets/vue"].
import type { DefineComponent } from 'vue';
import type { CsecCamelListeners, CsecSettings, CsecTag } from '../dist/esm/index.js';

type Widgets = { [Tag in CsecTag]: DefineComponent<CsecSettings<HTMLElementTagNameMap[Tag]> & CsecCamelListeners> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalComponents extends Widgets {}
}
