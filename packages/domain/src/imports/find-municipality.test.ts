import { expect, test } from 'vitest';
import { municipalityFinder } from './find-municipality.ts';

const MUNICIPALITIES = [
  ['GM0014', 'Groningen', null],
  ['GM0518', "'s-Gravenhage", null],
  ['GM0796', "'s-Hertogenbosch", null],
  ['GM0373', 'Bergen (NH.)', null],
  ['GM0893', 'Bergen (L.)', null],
  ['GM0164', 'Hengelo (O.)', null],
  ['GM0603', 'Rijswijk (ZH.)', null],
  ['GM0820', 'Nuenen, Gerwen en Nederwetten', null],
  ['GM1900', 'Súdwest-Fryslân', null],
  ['GM0017', 'Haren', '2018-12-31', 'GM0014'],
  ['GM0999', 'Laatste', '2026-01-15'],
  ['GM0998', 'Voorbij', '2026-01-14'],
  ['GM0997', 'Groningen', '2018-12-31'],
] as const;

const find = municipalityFinder(
  MUNICIPALITIES.map(([code, name, validTo, successorCode = null]) => ({
    code,
    name,
    validTo,
    successorCode,
  })),
  '2026-01-15',
);

test.each([
  ['GM0014', 'GM0014'],
  ['gm0014', 'GM0014'],
  ['GM 14', 'GM0014'],
  ['14', 'GM0014'],
  ['0014', 'GM0014'],
  ['Groningen', 'GM0014'],
  ['GRONINGEN', 'GM0014'],
  ['gemeente Groningen', 'GM0014'],
  ['sudwest fryslan', 'GM1900'],
  ['SÚDWEST-FRYSLÂN', 'GM1900'],
  ["'s-Gravenhage", 'GM0518'],
  ['’s Gravenhage', 'GM0518'],
  ['s-gravenhage', 'GM0518'],
  ['Den Haag', 'GM0518'],
  ['den bosch', 'GM0796'],
  ['Bergen (NH.)', 'GM0373'],
  ['bergen nh', 'GM0373'],
  ['Bergen (L)', 'GM0893'],
  ['Bergen (Noord-Holland)', 'GM0373'],
  ['Bergen Limburg', 'GM0893'],
  ['Hengelo', 'GM0164'],
  ['Hengelo (Overijssel)', 'GM0164'],
  ['Rijswijk', 'GM0603'],
  ['Nuenen Gerwen en Nederwetten', 'GM0820'],
  ['NUENEN C.A.', 'GM0820'],
  ['NUENEN CA', 'GM0820'],
  ['BERGEN LB', 'GM0893'],
  ['Hengelo (Ov.)', 'GM0164'],
  ['Laatste', 'GM0999'],
])('P-2: %j is municipality %s', (text, code) => {
  expect(find(text)).toEqual({ value: code });
});

test.each([
  ['Haren', 'MUNICIPALITY_ENDED', 'bestaat niet meer na 2018-12-31. Neem Groningen (GM0014).'],
  ['GM0017', 'MUNICIPALITY_ENDED', 'Haren (GM0017)'],
  [
    'Voorbij',
    'MUNICIPALITY_ENDED',
    'Voorbij (GM0998) bestaat niet meer na 2026-01-14. Neem de gemeente van nu.',
  ],
  ['Bergen', 'MUNICIPALITY_UNKNOWN', 'Bergen (NH.) (GM0373) of Bergen (L.) (GM0893)'],
  ['Hengelo (Gld)', 'MUNICIPALITY_UNKNOWN', '"Hengelo (Gld)"'],
  ['Atlantis', 'MUNICIPALITY_UNKNOWN', '"Atlantis"'],
  ['GM9999', 'MUNICIPALITY_UNKNOWN', '"GM9999"'],
  ['12345', 'MUNICIPALITY_UNKNOWN', '"12345"'],
  ['(', 'MUNICIPALITY_UNKNOWN', '"("'],
  ['constructor', 'MUNICIPALITY_UNKNOWN', '"constructor"'],
])('P-3: %j is refused as %s', (text, code, words) => {
  expect(find(text)).toEqual({ code, message: expect.stringContaining(words) });
});
