import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importedPaidOn, importedPaymentReference, standingOf } from './arrangement-file.ts';
import { readEuros, readHours, readQuarter } from './arrangement-file-cells.ts';
import { matchArrangementHeaders } from './arrangement-file-columns.ts';
import { readCourse, readLineKind } from './arrangement-file-words.ts';

const TODAY = '2026-11-19';
const valueOf = (cell: object): unknown => ('value' in cell ? cell.value : (cell as { code: string }).code);

describe('cells of a file of arrangements', () => {
  test.each([
    ['1.234,56', 123_456],
    ['1234.5', 123_450],
    ['€ 1.234', 123_400],
    ['0', 0],
    ['0,07', 7],
    ['1.234,567', 'AMOUNT_INVALID'],
    ['-1', 'AMOUNT_INVALID'],
    ['2e6', 'AMOUNT_INVALID'],
    ['1.000.000.000,01', 'AMOUNT_INVALID'],
  ])('%s as euros is %s', (text, cents) => {
    expect(valueOf(readEuros(text))).toBe(cents);
  });

  test('A-6 · every amount that is written in Dutch is read to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (cents) => {
        const text = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 }).format(
          BigInt(cents) / 100n,
        );
        const written = `${text.split(',')[0]},${String(cents % 100).padStart(2, '0')}`;
        expect(valueOf(readEuros(written))).toBe(cents);
      }),
    );
  });

  test('hours are hundredths, quarters have several spellings, words are codes', () => {
    expect(['4,5', '4.25', '0', '4,555', '€ 4'].map((text) => valueOf(readHours(text)))).toEqual([
      450,
      425,
      0,
      'NUMBER_INVALID',
      'NUMBER_INVALID',
    ]);
    const quarters = ['2026Q4', 'Q4 2026', '2026-K4', '2026 4e kwartaal', '2026', '2026Q5'];
    expect(quarters.map((text) => valueOf(readQuarter(text)))).toEqual([
      '2026Q4',
      '2026Q4',
      '2026Q4',
      '2026Q4',
      'PERIOD_INVALID',
      'PERIOD_INVALID',
    ]);
    expect(['Per uur', 'per_patient', 'VAST', 'iets'].map((text) => valueOf(readLineKind(text)))).toEqual([
      'PER_HOUR',
      'PER_PATIENT',
      'FIXED',
      'WORD_UNKNOWN',
    ]);
    expect(valueOf(readCourse('Nulpraktijk starten'))).toBe('START_ZERO_PRACTICE');
  });

  test('headers are known in either language, and what is missing or twice is named', () => {
    const { missing, twice } = matchArrangementHeaders(['Kenmerk', 'TITLE', 'titel', 'soort', 'notitie']);
    expect(missing).toContain('aard');
    expect(missing).not.toContain('kenmerk');
    expect(twice).toBe('titel');
  });
});

describe('where an existing arrangement stands', () => {
  const year = { periodFrom: '2026-01-01', periodTo: '2026-12-31' };
  test.each([
    [{ ...year, contractedOn: null }, 'DRAFT', TODAY, null],
    [{ ...year, contractedOn: '2025-12-01' }, 'ACTIVE', '2026-01-01', null],
    [{ ...year, contractedOn: '2026-02-01' }, 'ACTIVE', '2026-02-01', null],
    [{ ...year, periodFrom: '2026-11-20', contractedOn: '2026-11-01' }, 'CONTRACTED', '2026-11-01', null],
    [{ ...year, periodTo: '2026-11-18', contractedOn: '2025-12-01' }, 'ENDED', '2026-11-19', '2026-11-18'],
    [{ ...year, periodTo: '2026-11-19', contractedOn: '2025-12-01' }, 'ACTIVE', '2026-01-01', null],
  ])('%j is %s since %s', (frame, status, statusSince, endedOn) => {
    expect(standingOf(frame, TODAY)).toEqual({ status, statusSince, endedOn });
  });

  test('a payment is dated within the contract and never after today', () => {
    expect(importedPaidOn('2026Q1', '2025-12-01', TODAY)).toBe('2026-03-31');
    expect(importedPaidOn('2026Q1', '2026-05-01', TODAY)).toBe('2026-05-01');
    expect(importedPaidOn('2026Q4', '2025-12-01', TODAY)).toBe(TODAY);
    expect(importedPaymentReference('MW-1', '2026Q1')).toBe('import MW-1 2026Q1');
  });
});
