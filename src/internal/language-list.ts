import { once } from './once.js';

const namesIn = once((lang) => new Intl.DisplayNames(lang, { type: 'language' }));
const listIn = once((lang) => new Intl.ListFormat(lang));

/**
 * Language tags as names in a language, joined as that language joins a list. What is no tag stays as it is.
 *
 * @param tags - BCP 47 tags.
 * @param lang - The language of the names.
 */
export function languageList(tags: readonly string[], lang: string): string {
  return listIn(lang).format(tags.map((tag) => namesIn(lang).of(tag) ?? tag));
}
