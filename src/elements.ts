/** Types for templates, read off the widgets themselves: what may be written on each tag, in JSX, Vue, Svelte and on a server. */
import type { LitElement } from 'lit';

/** The tag of a widget. */
export type CsecTag = Extract<keyof HTMLElementTagNameMap, `csec-${string}`>;

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** An attribute is text: numbers may be written as such. */
type Written<Value> = Value extends number ? Value | `${Value}` : Value;

/** The names of the properties that are a widget's own; methods are called, not written. */
type Own<Widget> = { [Name in keyof Widget]: Widget[Name] extends (...args: never) => unknown ? never : Name }[Exclude<keyof Widget, keyof LitElement>] & string;

/** The attributes of a widget, by their names in HTML. */
export type CsecAttributes<Widget> = { [Name in keyof Pick<Widget, Own<Widget>> as Kebab<Name>]?: Written<Widget[Name]> };

/** The same, and the properties by their names in JavaScript. */
export type CsecSettings<Widget> = CsecAttributes<Widget> & { [Name in keyof Pick<Widget, Own<Widget>>]?: Widget[Name] };

type EventName = Extract<keyof HTMLElementEventMap, `csec-${string}`>;

/** The events of the widgets, as JSX and Svelte name their listeners: `oncsec-contact`. */
export type CsecListeners = { [Name in EventName as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void };

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** The same, as Vue and the components for React name them: `onCsecContact`. */
export type CsecCamelListeners = { [Name in EventName as `on${Capitalize<Camel<Name>>}`]?: (event: HTMLElementEventMap[Name]) => void };

/**
 * Every tag with what may be written on it. React gets it with `csec-widgets/react.js`, Vue and Svelte with
 * `csec-widgets/vue` and `/svelte`; for Preact, Solid and others that have a `JSX.IntrinsicElements`:
 *
 * ```ts
 * import type { CsecElements } from 'csec-widgets';
 * declare module 'preact' { namespace JSX { interface IntrinsicElements extends CsecElements {} } }
 * ```
 */
export type CsecElements<Base = { id?: string; class?: string; lang?: string; dir?: string; slot?: string; children?: unknown }> = {
  [Tag in CsecTag]: CsecSettings<HTMLElementTagNameMap[Tag]> & CsecListeners & Base;
};
