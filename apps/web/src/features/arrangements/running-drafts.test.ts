import { expect, test } from 'vitest';
import {
  endingPreview,
  nextToPay,
  paidCentsOfText,
  payableQuarters,
  placesOfText,
} from './running-drafts.ts';

test.each([
  ['4.590,00', 'nl', 459_000],
  ['€ 4.590', 'nl', 459_000],
  ['4,590.01', 'en', 459_001],
  ['0,01', 'nl', 1],
  ['0', 'nl', null],
  ['', 'nl', null],
  ['-5', 'nl', null],
  ['1,005', 'nl', null],
  ['1.000.000.000,01', 'nl', null],
  ['veel', 'nl', null],
] as const)('A-6: "%s" in %s is paid as %s cents', (text, language, cents) => {
  expect(paidCentsOfText(text, language)).toBe(cents);
});

test.each([
  ['', null],
  ['0', 0],
  ['2.100', 2_100],
  ['12,5', undefined],
  ['-1', undefined],
  ['1.000.001', undefined],
])('A-5: "%s" is %s places', (text, places) => {
  expect(placesOfText(text, 'nl')).toBe(places);
});

const quarter = (name: string, leftCents: number) => ({ quarter: name, plannedCents: 1_000, leftCents });
const VIEW = {
  status: 'ACTIVE',
  today: '2027-05-01',
  periodFrom: '2027-01-01',
  periodTo: '2028-03-31',
  endedOn: null,
  quarters: [
    quarter('2027Q1', 0),
    quarter('2027Q2', 400),
    quarter('2027Q3', 1_000),
    quarter('2027Q4', 1_000),
    quarter('2028Q1', 1_000),
  ],
  payments: [
    { quarter: '2027Q1', amountCents: 1_000 },
    { quarter: '2027Q2', amountCents: 600 },
  ],
} as const;

test('A-5: the first quarter that is open is offered, after an early end none later than it', () => {
  expect(nextToPay(VIEW)).toBe('2027Q2');
  const ended = { ...VIEW, status: 'ENDED', endedOn: '2027-02-01' } as const;
  expect(payableQuarters(ended).map((found) => found.quarter)).toEqual(['2027Q1']);
  expect(nextToPay(ended)).toBe('2027Q1');
});

test('A-4, A-5: what ending gives back, with what is settled', () => {
  expect(endingPreview(VIEW, '2027-05-01', 0)).toEqual([
    { year: 2027, plannedCents: 4_000, takenCents: 4_000, paidCents: 1_600, releasedCents: 2_400 },
    { year: 2028, plannedCents: 1_000, takenCents: 1_000, paidCents: 0, releasedCents: 1_000 },
  ]);
  expect(endingPreview(VIEW, '2027-05-01', -600)[0]).toMatchObject({
    paidCents: 1_000,
    releasedCents: 3_000,
  });
  expect(endingPreview(VIEW, '2027-05-01', 500)[0]).toMatchObject({ paidCents: 2_100, releasedCents: 1_900 });
});
