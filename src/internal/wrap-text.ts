/** How wide a text is. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines that are no wider than `width`: at its blanks, and where there is none, as in Chinese or in
 * a very long word, between the words that the language knows, at worst between letters.
 *
 * @param text - The text.
 * @param width - How wide a line may be.
 * @param lang - The language of the text (BCP 47).
 * @param measure - How wide a text is.
 * @param balanced - Whether the lines are to be about equally long, as in a heading; a last line that is very short is
 * avoided in any case.
 */
export function wrapText(text: string, width: number, lang: string, measure: Measure, balanced = false): string[] {
  const fits = (piece: string): boolean => measure(piece.trimEnd()) <= width;
  const split = (piece: string, granularity: 'word' | 'grapheme'): string[] =>
    [...new Intl.Segmenter(lang, { granularity }).segment(piece)].reduce<string[]>((parts, { segment, isWordLike }) => {
      // Punctuation stays with the word before it.
      if (isWordLike === false && parts.length) parts[parts.length - 1] += segment;
      else parts.push(segment);
      return parts;
    }, []);
  const pieces = (text.trim().match(/\S+\s*/g) ?? [])
    .flatMap((word) => (fits(word) ? word : split(word, 'word')))
    .flatMap((word) => (fits(word) ? word : split(word, 'grapheme')));
  const fill = (limit: number): string[] => {
    const lines: string[] = [];
    for (const piece of pieces) {
      const line = `${lines.at(-1) ?? ''}${piece}`;
      if (lines.length && measure(line.trimEnd()) <= limit) lines[lines.length - 1] = line;
      else lines.push(piece);
    }
    return lines.map((line) => line.trimEnd());
  };
  const lines = fill(width);
  if (!balanced && measure(lines.at(-1) ?? '') > width / 3) return lines;
  // As narrow as it can be without another line, so that no word is left alone.
  let [narrow, wide] = [width * (balanced ? 0.5 : 0.78), width];
  for (let step = 0; step < 8; step++) {
    const half = (narrow + wide) / 2;
    if (fill(half).length > lines.length) narrow = half;
    else wide = half;
  }
  return fill(wide);
}
