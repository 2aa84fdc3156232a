/**
 * The form in which names are compared, sorted and searched: lower case, without accents, single spaces.
 * "Súdwest-Fryslân" and "SUDWEST-FRYSLAN" have the same key.
 */
export const searchKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u0060\u00b4]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
