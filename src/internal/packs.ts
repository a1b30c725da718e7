import type { World } from '../content/world.js';

/** What a script of its own brings to the page: words of a language, lines of other countries, tools that few pages need. */
export interface Pack {
  /** The version of the package. Words and widgets of two versions do not fit together. */
  readonly version: string;
  /** BCP 47, lower case. */
  readonly lang?: string;
  /** Exports of a locale file, by their names. */
  readonly words?: Readonly<Record<string, unknown>>;
  /** The lines of all countries but the United States. */
  readonly world?: World;
  /** The integrity hashes of all packs, by their file. */
  readonly hashes?: Readonly<Record<string, string>>;
  /** Tools by the name of their script. */
  readonly tools?: Readonly<Record<string, unknown>>;
}

/** The one global name: it holds the packs, and marks events that are dealt with. */
export const KEY: unique symbol = Symbol.for('csec-widgets');

/** The packs on the page. Packs and widgets meet in an array behind one global symbol, whichever comes first. */
export function packs(): Pack[] {
  return ((globalThis as { [KEY]?: Pack[] })[KEY] ??= []);
}

/** Calls back whenever a pack arrives. Several scripts on a page each wrap `push` in turn. */
export function onPack(listener: () => void): void {
  const queue = packs();
  const { push } = queue;
  queue.push = (...added) => {
    const length = push.apply(queue, added);
    listener();
    return length;
  };
}
