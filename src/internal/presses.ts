/** What is read from a key event. */
export type Stroke = Pick<KeyboardEvent, 'code' | 'timeStamp' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented'>;

/** How long a person has for all presses, in milliseconds. */
export const PATIENCE = 5000;

/**
 * Counts how often in a row one key was pressed and let go on its own, within five seconds. Left and right are followed
 * apart, because quick fingers hold both for a moment.
 */
export class Presses {
  readonly #held = new Map<string, Stroke>();
  #times: number[] = [];

  /** Anything else that a person does ends the row: a key is no shortcut while it serves to type, select or scroll. */
  clear(): void {
    this.#held.clear();
    this.#times = [];
  }

  /** The key went down. Keys without a code are those of virtual keyboards. */
  down(stroke: Stroke): void {
    if (!stroke.code || stroke.altKey || stroke.ctrlKey || stroke.metaKey) this.clear();
    else this.#held.set(stroke.code, stroke);
  }

  /**
   * The key came up.
   *
   * @returns How many presses there are now; 0 when this was none.
   */
  up({ code, timeStamp }: Stroke): number {
    const held = this.#held.get(code);
    this.#held.delete(code);
    // By now the page has had its turn: what it took for itself is not ours.
    if (!held || held.defaultPrevented) return 0;
    this.#times = [...this.#times.filter((time) => timeStamp - time < PATIENCE), timeStamp];
    return this.#times.length;
  }
}
