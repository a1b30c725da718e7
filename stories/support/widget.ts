/** A widget as a story shows it: its attributes are the story's arguments, by the names that a page writes. */
import { noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

export type Args = Readonly<Record<string, string | number | boolean | undefined>>;

/** Sets attributes on an element that stays, so that what a person has opened stays open while a control is turned. */
class Attributes extends Directive {
  #set: string[] = [];

  render(args: Args): typeof noChange {
    void args;
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [Args]): typeof noChange {
    const given = Object.entries(args).filter(([, value]) => value !== undefined && value !== false && value !== '');
    for (const name of this.#set) if (!given.some(([other]) => other === name)) element.removeAttribute(name);
    for (const [name, value] of given) element.setAttribute(name, value === true ? '' : String(value));
    this.#set = given.map(([name]) => name);
    return noChange;
  }
}

const attributes = directive(Attributes);

/**
 * How the stories of a widget are rendered.
 *
 * @param tag - Its name.
 * @param fallback - What is inside the tag.
 */
export const widget = (tag: string, fallback: TemplateResult | string) => (args: Args): TemplateResult => {
  const name = unsafeStatic(tag);
  return staticHtml`<${name} ${attributes(args)}>${fallback}</${name}>`;
};

/** The shadow root of the widget of a story, once it is rendered. */
export async function rootOf(canvas: HTMLElement): Promise<ShadowRoot> {
  const found = [...canvas.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot) as HTMLElement & { updateComplete: Promise<unknown> };
  await found.updateComplete;
  return found.shadowRoot as ShadowRoot;
}

/** Opens everything that can be opened, as a person does; what is in it may be made only then. */
export async function openAll(canvas: HTMLElement): Promise<void> {
  const root = await rootOf(canvas);
  for (const summary of root.querySelectorAll<HTMLElement>('details:not([open]) > summary')) summary.click();
  await rootOf(canvas);
}
