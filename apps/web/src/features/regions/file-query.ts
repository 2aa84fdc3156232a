/** The query of a download: the page's own words and the language of the reader. */
export function fileQuery(search: Readonly<Record<string, unknown>>, language: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined) query.set(name, String(value));
  }
  query.set('taal', language === 'en' ? 'en' : 'nl');
  return query.toString();
}
