/** Names as the reader's language lists them: "Aadorp, Beedorp en Ceedorp". */
export const namesList = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nl-NL', { type: 'conjunction' }).format(names);
