/**
 * Language tags as names in a language, joined as that language joins a list. What is no tag stays as it is.
 *
 * @param tags - BCP 47 tags.
 * @param lang - The language of the names.
 */
export function languageList(tags: readonly string[], lang: string): string {
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return new Intl.ListFormat(lang).format(tags.map((tag) => names.of(tag) ?? tag));
}
