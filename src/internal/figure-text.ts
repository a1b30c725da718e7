/** How the numbers of a fact are written in a language. */
import type { Figure } from '../content/facts.js';

/** The words around a number that `Intl` does not know. */
export interface FigureWords {
  share(part: string, whole: string): string;
  dollars(amount: string): string;
}

/** A count as people say it: `27.6 million`, `2.76 करोड़`, and every digit below a million. */
export function countText(count: number, lang: string): string {
  return new Intl.NumberFormat(
    lang,
    count < 1e6 ? {} : { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 },
  ).format(count);
}

/** A year, which is a number without separators. */
export function yearText(year: number, lang: string): string {
  return new Intl.NumberFormat(lang, { useGrouping: false }).format(year);
}

/**
 * The figure that is shown large.
 *
 * @param figure - What it is.
 * @param lang - BCP 47, the language of the words.
 * @param words - The words around it.
 */
export function figureText(figure: Figure, lang: string, words: FigureWords): string {
  if ('share' in figure) return words.share(countText(1, lang), countText(figure.share, lang));
  if ('count' in figure) return countText(figure.count, lang);
  if ('dollars' in figure) return words.dollars(countText(figure.dollars, lang));
  const percent = new Intl.NumberFormat(lang, { style: 'percent' });
  const { percent: from, to } = figure;
  return to ? percent.formatRange(from / 100, to / 100) : percent.format(from / 100);
}
