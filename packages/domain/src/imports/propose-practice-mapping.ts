import { type CellReader, tidy } from './cell.ts';
import { readDate } from './cell-date.ts';
import { readAgbCode, readPostcode } from './cell-text.ts';
import { readOwnershipForm, readPatientStop } from './cell-word.ts';
import { columnKey, columnNames } from './mapping-columns.ts';
import type { PracticeField } from './practice-columns.ts';
import { mappingOf, type PracticeMapping } from './practice-mapping.ts';

/** Of the cells that are filled in, how many must read as the field before a column is proposed for it. */
const LEAST_SHARE = 0.8;

/** Words that registers and spreadsheets use in their headers; the longest that occurs in a header decides. */
const WORDS: readonly (readonly [word: string, field: PracticeField])[] = [
  ['agb', 'agbCode'],
  ['praktijknaam', 'name'],
  ['naam', 'name'],
  ['practicename', 'name'],
  ['praktijk', 'name'],
  ['practice', 'name'],
  ['adres', 'address'],
  ['straat', 'address'],
  ['address', 'address'],
  ['street', 'address'],
  ['postcode', 'postcode'],
  ['zip', 'postcode'],
  ['plaats', 'place'],
  ['city', 'place'],
  ['town', 'place'],
  ['gemeente', 'municipality'],
  ['municipality', 'municipality'],
  ['praktijkvorm', 'ownershipForm'],
  ['rechtsvorm', 'ownershipForm'],
  ['praktijktype', 'ownershipForm'],
  ['eigenaar', 'owner'],
  ['keten', 'owner'],
  ['organisatie', 'owner'],
  ['ingeschreven', 'enrolledPatients'],
  ['inschrijvingen', 'enrolledPatients'],
  ['patienten', 'enrolledPatients'],
  ['patients', 'enrolledPatients'],
  ['fte', 'gpFte'],
  ['praktijkhouders', 'owners'],
  ['stop', 'patientStop'],
  ['plaatsenbeschikbaar', 'placesAvailable'],
  ['beschikbareplaatsen', 'placesAvailable'],
  ['huur', 'leaseEndOn'],
  ['lease', 'leaseEndOn'],
  ['peildatum', 'referenceDate'],
  ['datum', 'referenceDate'],
  ['bron', 'source'],
  ['latitude', 'latitude'],
  ['breedtegraad', 'latitude'],
  ['longitude', 'longitude'],
  ['lengtegraad', 'longitude'],
];

/**
 * P-2 · What the columns of a file probably mean: by known headers, then by what stands in the cells, then by words
 * in the headers. A proposal to look at, never something that is done unasked.
 * @param rows cells of the first rows
 */
export function proposePracticeMapping(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  findMunicipality: CellReader<string>,
): PracticeMapping {
  const names = columnNames(headers);
  const columns = mappingOf(headers);
  const free = (index: number): boolean => !Object.values(columns).includes(names[index] ?? '');
  const propose = (field: PracticeField, index: number): void => {
    const name = names[index];
    if (name !== undefined && columns[field] === undefined && free(index)) columns[field] = name;
  };
  for (const [field, reads] of contentsOf(findMunicipality)) {
    const shares = names.map((_, index) => (free(index) ? shareOf(rows, index, reads) : 0));
    const most = Math.max(0, ...shares);
    if (most >= LEAST_SHARE) propose(field, shares.indexOf(most));
  }
  const byLength = WORDS.toSorted(([a], [b]) => b.length - a.length);
  names.forEach((name, index) => {
    const key = columnKey(name);
    const word = byLength.find(([text, field]) => key.includes(text) && columns[field] === undefined);
    if (word) propose(word[1], index);
  });
  return { columns, fixed: {}, sheet: null };
}

type Reads = (text: string) => boolean;

/** Only what cannot be mistaken: eight digits, the name of a municipality, a word from a short list. */
function contentsOf(findMunicipality: CellReader<string>): [PracticeField, Reads][] {
  const by =
    (read: CellReader<unknown>): Reads =>
    (text) =>
      'value' in read(text);
  return [
    ['agbCode', (text) => /^0?1\d{6}$/.test(text.replace(/[ -]/g, '')) && by(readAgbCode)(text)],
    ['municipality', (text) => !/^\d+$/.test(text) && by(findMunicipality)(text)],
    ['postcode', by(readPostcode)],
    ['ownershipForm', by(readOwnershipForm)],
    ['patientStop', by(readPatientStop)],
    ['referenceDate', by(readDate)],
  ];
}

/** Of the cells of a column that are filled in, the share that reads so. */
function shareOf(rows: readonly (readonly string[])[], index: number, reads: Reads): number {
  const texts = rows.map((cells) => tidy(cells[index] ?? '')).filter((text) => text !== '');
  return texts.length === 0 ? 0 : texts.filter(reads).length / texts.length;
}
