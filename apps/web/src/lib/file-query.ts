type Word = string | number | boolean | undefined;

/** The query of a download: the page's own words and the language of the reader. */
export function fileQuery(search: Readonly<Record<string, Word>>, language: string): string {
  const query = new URLSearchParams();
  for (const [name, word] of Object.entries(search)) {
    if (word !== undefined) query.set(name, String(word));
  }
  query.set('taal', language === 'en' ? 'en' : 'nl');
  return query.toString();
}
