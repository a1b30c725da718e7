/** What a script of its own brings to the page: the words of one further language, or tools that few pages need. */
export interface Pack {
  /** The version of the package. Words and widgets of two versions do not fit together. */
  readonly version: string;
  /** BCP 47, lower case. */
  readonly lang?: string;
  /** The exports of a locale file, by their names. */
  readonly words?: Readonly<Record<string, unknown>>;
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
