/** What the build knows about the widgets, as Storybook wants it: only what a person can write into a page. */
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

export interface Declaration {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssProperties: readonly Described[];
  readonly cssParts: readonly Described[];
}

/** The widgets. */
export const widgets = manifest.modules.flatMap(({ declarations }) => declarations as unknown as Partial<Declaration>[]).filter((each) => each.tagName) as Declaration[];

/** The manifest without properties, each of which is an attribute as well; and a part may have the name of an attribute. */
export const described = {
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations as readonly Partial<Declaration>[]).map((each) => ({
      ...each,
      members: [],
      cssParts: each.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
    })),
  })),
};

/** The control for an attribute, from its type: a union of literals is a list to choose from. Enhancers have to write it in full. */
function controlOf(type: string): object {
  const kinds = type.split(' | ').filter((kind) => kind !== 'undefined');
  const literals = kinds.filter((kind) => /^['\d]/.test(kind)).map((kind) => (kind.startsWith("'") ? kind.slice(1, -1) : Number(kind)));
  if (literals.length === kinds.length) return { control: { type: 'select' }, options: [undefined, ...literals] };
  return { control: { type: { string: 'text', number: 'number', boolean: 'boolean' }[kinds[0] ?? ''] ?? 'text' } };
}

export const controls: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { attributes = [] } = widgets.find(({ tagName }) => tagName === component) ?? {};
  const made = attributes.map(({ name, type }) => [name, { ...argTypes[name], ...(argTypes[name]?.options ? {} : controlOf(type?.text ?? '')) }] as const);
  return { ...argTypes, ...Object.fromEntries(made) } as typeof argTypes;
};
