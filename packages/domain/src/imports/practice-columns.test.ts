import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REFUSAL_CODES } from './import.views.ts';
import { dutchHeadersOf, matchHeaders, PRACTICE_COLUMNS } from './practice-columns.ts';

const fieldsOf = (headers: readonly string[]) => matchHeaders(headers).columns.map(({ field }) => field);
const ALL = PRACTICE_COLUMNS.map(({ field }) => field);
const DUTCH =
  'agb_code;naam;adres;postcode;plaats;gemeente;praktijkvorm;eigenaar;ingeschreven_patienten;fte_huisartsen;' +
  'praktijkhouders;praktijkhouders_60_plus;patientenstop;plaatsen_beschikbaar;huur_einddatum;peildatum;bron;' +
  'breedtegraad;lengtegraad';

test('spec 13: the Dutch headers and their English twins are known', () => {
  expect(PRACTICE_COLUMNS.map(({ nl }) => nl).join(';')).toBe(DUTCH);
  expect(fieldsOf(DUTCH.split(';'))).toEqual(ALL);
  expect(fieldsOf(PRACTICE_COLUMNS.map(({ en }) => en))).toEqual(ALL);
});

test.each([
  ['\uFEFFagb_code', 'agbCode'],
  ['AGB-code', 'agbCode'],
  [' Agb  Code ', 'agbCode'],
  ['Ingeschreven patiënten', 'enrolledPatients'],
  ['PATIËNTENSTOP', 'patientStop'],
  ['fteHuisartsen', 'gpFte'],
  ['Praktijkhouders 60+', 'owners60Plus'],
  ['Lease end date', 'leaseEndOn'],
  ['naam praktijk', null],
  ['', null],
  ['constructor', null],
])('the header %j means %s', (header, field) => {
  expect(fieldsOf([header])).toEqual([field]);
});

test('a header is shown as it stands, without what is invisible', () => {
  expect(matchHeaders(['\uFEFF Agb_Code ']).columns).toEqual([{ header: 'Agb_Code', field: 'agbCode' }]);
});

test('required columns that are missing and columns that occur twice are named all at once', () => {
  const { missing, twice } = matchHeaders(['naam', 'Name', 'bron', 'bron', 'adres']);
  expect(missing).toEqual(['agbCode', 'municipality', 'ownershipForm', 'referenceDate']);
  expect(twice).toEqual(['name', 'source']);
  expect(dutchHeadersOf(missing)).toBe('agb_code, gemeente, praktijkvorm, peildatum');
});

test('the document on import formats names every column and every refusal', () => {
  const text = readFileSync(new URL('../../../../docs/import-formats.md', import.meta.url), 'utf8');
  const headers = PRACTICE_COLUMNS.flatMap(({ nl, en }) => [nl, en]);
  expect([...headers, ...REFUSAL_CODES].filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
  expect(text).toContain(DUTCH);
});
