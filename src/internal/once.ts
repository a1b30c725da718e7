/**
 * Makes what depends on a text alone only once for each text: formatters of `Intl` take longer to make than all the rest
 * of a widget, and a page may have many widgets that say the same.
 *
 * @param make - Its result must not change later.
 */
export function once<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    if (!made.has(text)) made.set(text, make(text));
    return made.get(text) as T;
  };
}
