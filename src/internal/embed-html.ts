/** Markup as text. Whatever is not markup of ours is escaped. No DOM in here: it also runs where there is none. */

/** Markup that is ready. */
export class Markup {
  constructor(readonly html: string) {}
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text on one line: a blank line would make an editor begin a new paragraph within a widget. */
const escape = (text: string): string => text.replace(/\s+/g, ' ').replace(/[&<>"]/g, (character) => entities[character]!);

/** Anything that words are made of, as markup: text is escaped, lists are joined, what is not there is left out. */
export function toHtml(content: unknown): string {
  if (content instanceof Markup) return content.html;
  if (Array.isArray(content)) return content.map(toHtml).join('');
  return typeof content === 'string' || typeof content === 'number' ? escape(String(content)) : '';
}

/** The attributes of a tag. `true` is an attribute without a value; `false`, nothing and names that no tag can have are left out. */
export const attributesOf = (attributes: Readonly<Record<string, unknown>>): string =>
  Object.entries(attributes)
    .filter(([name, value]) => /^[a-z][a-z\d-]*$/.test(name) && (value === true || (typeof value === 'string' && value)))
    .map(([name, value]) => ` ${name}${value === true ? '' : `="${escape(value as string).trim()}"`}`)
    .join('');

/** An element. */
export const element = (tag: string, attributes: Readonly<Record<string, unknown>>, ...content: unknown[]): Markup =>
  new Markup(`<${tag}${attributesOf(attributes)}>${toHtml(content)}</${tag}>`);

/** A part of a fallback. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'numbers' | 'points';
  /** The items of a list; of a text its only one. */
  readonly items: readonly unknown[];
}

export const heading = (content: unknown): Block => ({ kind: 'heading', items: [content] });
export const text = (...content: unknown[]): Block => ({ kind: 'text', items: [content] });

const tags = { text: 'p', numbers: 'ol', points: 'ul' } as const;

/** Paragraphs, lists and a heading, for a place where they are safe. */
export const asBlocks = (blocks: readonly Block[], level: number): Markup[] =>
  blocks.map(({ kind, items }) => {
    if (kind === 'heading') return element(`h${level}`, {}, items);
    return element(tags[kind], {}, kind === 'text' ? items : items.map((item) => element('li', {}, item)));
  });

/**
 * The same on one line of text with line breaks, for the inside of a tag that an editor does not know: the classic editor
 * of WordPress takes such a tag for text and closes it early where a paragraph or a list begins.
 */
export function asLine(blocks: readonly Block[]): Markup {
  const lines = blocks.flatMap(({ kind, items }) =>
    items.map((item, i) => {
      if (kind === 'heading') return toHtml(element('b', {}, item));
      return (kind === 'numbers' ? `${i + 1}. ` : kind === 'points' ? '• ' : '') + toHtml(item);
    }),
  );
  return new Markup(lines.join('<br>'));
}
