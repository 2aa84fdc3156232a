import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FollowSource,
  followPayload,
  followPayloadSchema,
  payloadText,
  readPayload,
  SHIELDED_AMOUNT,
  SHIELDED_NAME,
  shieldedObligation,
} from './follow-payload.ts';

const ID = '0190b2c0-0000-7000-8000-000000000001';
const SOURCE: FollowSource = {
  number: 'MW-2026-7K4QD',
  insurerName: 'Noorderzorg',
  type: 'ZERO_PRACTICE_BRIDGE',
  nature: 'INCIDENTAL',
  region: { code: 'ZK09', name: 'Groningen' },
  periodFrom: '2027-01-01',
  periodTo: '2028-12-31',
  resultObligation: 'Op 31 december 2028 zijn er 2.100 plekken',
  beneficiaryNames: ['Nulpraktijk Proefpolder-Noord'],
};

describe('C-1: the payload of a follow request', () => {
  test('holds these keys and no other, by the schema and by the maker', () => {
    const keys = [
      'insurerName',
      'nature',
      'number',
      'periodFrom',
      'periodTo',
      'region',
      'requestId',
      'resultObligation',
      'type',
    ];
    expect(Object.keys(followPayloadSchema.shape).sort()).toEqual(keys);
    expect(Object.keys(followPayloadSchema.shape.region.shape).sort()).toEqual(['code', 'name']);
    const rich = { ...SOURCE, totalCents: 21_006_000, title: 'Nulpraktijk', planId: ID, messages: ['x'] };
    expect(Object.keys(followPayload(ID, rich)).sort()).toEqual(keys);
  });

  test.each([
    ['a field more', { totalCents: 1 }],
    ['a field more in its region', { region: { code: 'ZK09', name: 'Groningen', cents: 1 } }],
    ['a date that does not exist', { periodTo: '2027-02-30' }],
    ['a kind that does not exist', { type: 'SECRET' }],
  ])('is refused with %s', (_what, change) => {
    const text = JSON.stringify({ ...followPayload(ID, SOURCE), ...change });
    expect(() => readPayload(text)).toThrow();
  });

  test('is read back as it was written', () => {
    const payload = followPayload(ID, SOURCE);
    expect(readPayload(payloadText(payload))).toEqual(payload);
  });
});

describe('C-1: the result obligation as another insurer reads it', () => {
  const names = ['Nulpraktijk Proefpolder-Noord', 'Proefpolder', 'De Linde (Noord)'];
  test.each([
    ['Op 31 december 2028 zijn er 2.100 plekken', 'Op 31 december 2028 zijn er 2.100 plekken'],
    ['nulpraktijk  Proefpolder-noord blijft open', `${SHIELDED_NAME} blijft open`],
    ['De Linde (Noord) blijft open', `${SHIELDED_NAME} blijft open`],
    ['Proefpolders blijven open', 'Proefpolders blijven open'],
    ['voor € 12.345,67 per kwartaal', `voor ${SHIELDED_AMOUNT} per kwartaal`],
    ['voor €12.345,- per kwartaal', `voor ${SHIELDED_AMOUNT} per kwartaal`],
    ['voor EUR 1,234.56 in 2027', `voor ${SHIELDED_AMOUNT} in 2027`],
    ['voor 85 euro per uur en 54 uur', `voor ${SHIELDED_AMOUNT} per uur en 54 uur`],
    ['voor 12.000 EUR', `voor ${SHIELDED_AMOUNT}`],
    ['voor €\u00a01.234', `voor ${SHIELDED_AMOUNT}`],
    ['Europa 2030', 'Europa 2030'],
    ['', ''],
  ])('%s', (written, read) => {
    expect(shieldedObligation(written, names)).toBe(read);
  });

  test('never holds the name of who receives it, whatever signs it has', () => {
    const name = fc.string({ minLength: 3, maxLength: 30 }).filter((text) => /[\p{L}\p{N}]{3}/u.test(text));
    fc.assert(
      fc.property(name, (text) => {
        const trimmed = text.trim();
        const shielded = shieldedObligation(`Afspraak: ${trimmed} blijft open`, [text]);
        expect(shielded.toLowerCase()).not.toContain(` ${trimmed.toLowerCase()} blijft`);
      }),
    );
  });

  test('never holds an amount written with its sign, of any size', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.constantFrom('€ ', '€', 'EUR '),
        (euro, sign) => {
          const shielded = shieldedObligation(`voor ${sign}${euro.toLocaleString('nl-NL')} erbij`, []);
          expect(shielded).toBe(`voor ${SHIELDED_AMOUNT} erbij`);
        },
      ),
    );
  });
});
