import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOfQuantity, LARGEST_AMOUNT_CENTS, type PricedLine, totalsOf } from './amounts.ts';
import { amountOfCell, storedAmount, typedValue } from './grid.rules.ts';
import { splitCents } from './split-cents.ts';

const cents = fc.integer({ min: 0, max: LARGEST_AMOUNT_CENTS });
const sum = (amounts: Iterable<number>): bigint => [...amounts].reduce((all, one) => all + BigInt(one), 0n);
const HOUR: PricedLine = { kind: 'PER_HOUR', unitCents: 8_500, breakEvenPatients: null };
const PATIENT: PricedLine = { kind: 'PER_PATIENT', unitCents: 1_100, breakEvenPatients: 2_100 };

describe('A-6: totals', () => {
  const cells = fc.array(
    fc.record({
      lineId: fc.constantFrom('a', 'b', 'c'),
      quarter: fc.constantFrom('2027Q1', '2027Q4', '2028Q1', '2029Q2'),
      cents,
    }),
    { maxLength: 800 },
  );

  test('lines, quarters and years each add up to the whole, exactly, also at the largest amounts', () => {
    fc.assert(
      fc.property(cells, (amounts) => {
        const { byLine, byQuarter, byYear, total } = totalsOf(amounts);
        const whole = sum(amounts.map((amount) => amount.cents));
        for (const level of [byLine.values(), byQuarter.values(), byYear.values(), [total]])
          expect(sum(level)).toBe(whole);
        for (const [year, ofYear] of byYear)
          expect(
            sum([...byQuarter].flatMap(([quarter, one]) => (quarter.startsWith(String(year)) ? [one] : []))),
          ).toBe(BigInt(ofYear));
      }),
    );
  });

  test('the order of the cells changes nothing', () => {
    fc.assert(
      fc.property(cells, (amounts) => {
        expect(totalsOf(amounts.toReversed()).total).toBe(totalsOf(amounts).total);
      }),
    );
  });

  test('ten cents ten times is one euro', () => {
    const dimes = Array.from({ length: 10 }, () => ({ lineId: 'a', quarter: '2027Q1', cents: 10 }));
    expect(totalsOf(dimes).total).toBe(100);
  });
});

describe('A-1, A-6: what a quantity costs', () => {
  test.each([
    [PATIENT, 300, 330_000],
    [PATIENT, 2_099, 2_308_900],
    [PATIENT, 2_100, 2_310_000],
    [PATIENT, 2_101, 2_310_000],
    [PATIENT, 0, 0],
    [HOUR, 5_400, 459_000],
    [HOUR, 1, 85],
    [{ ...HOUR, unitCents: 1 }, 49, 0],
    [{ ...HOUR, unitCents: 1 }, 50, 1],
    [{ ...HOUR, unitCents: 3 }, 50, 2],
  ])('%o × %i is %i cents', (line, quantity, amount) => {
    expect(amountOfQuantity(line, quantity)).toBe(amount);
    expect(amountOfCell(line, quantity)).toBe(amount);
  });

  test('it is the exact product rounded half a cent up, for whatever price and hours', () => {
    const price = fc.integer({ min: 0, max: 1_000_000 });
    const hundredths = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(price, hundredths, (unitCents, quantity) => {
        const exact = BigInt(unitCents) * BigInt(quantity);
        const amount = BigInt(amountOfQuantity({ ...HOUR, unitCents }, quantity));
        const twiceOff = 2n * (amount * 100n - exact);
        expect(twiceOff <= 100n && twiceOff > -100n).toBe(true);
      }),
    );
  });

  test('the largest amount is one, a cent more is none; no product is ever beyond what is exact', () => {
    const largest = { ...PATIENT, unitCents: LARGEST_AMOUNT_CENTS, breakEvenPatients: 1_000_000 };
    expect(amountOfCell(largest, 1)).toBe(LARGEST_AMOUNT_CENTS);
    expect(amountOfCell(largest, 2)).toBeNull();
    expect(amountOfCell({ ...HOUR, unitCents: LARGEST_AMOUNT_CENTS }, 101)).toBeNull();
    expect(
      amountOfCell({ kind: 'FIXED', unitCents: null, breakEvenPatients: null }, LARGEST_AMOUNT_CENTS + 1),
    ).toBeNull();
    expect(() => storedAmount(largest, 2)).toThrow(RangeError);
    fc.assert(
      fc.property(cents, cents, (unitCents, quantity) => {
        const amount = amountOfCell({ ...HOUR, unitCents }, quantity);
        expect(amount === null || (Number.isSafeInteger(amount) && amount <= LARGEST_AMOUNT_CENTS)).toBe(
          true,
        );
      }),
    );
  });

  test('what is stored gives back what was typed', () => {
    for (const line of [HOUR, PATIENT, { kind: 'FIXED', unitCents: null, breakEvenPatients: null } as const])
      expect(typedValue(line, storedAmount(line, 2_500))).toBe(2_500);
  });
});

describe('A-6: an amount spread over quarters', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [200, [1, 1, 1], [67, 67, 66]],
    [1, [1, 1], [1, 0]],
    [0, [1, 2], [0, 0]],
    [1_000, [31, 0, 92], [252, 0, 748]],
    [LARGEST_AMOUNT_CENTS, [1, 1, 1], [33_333_333_334, 33_333_333_333, 33_333_333_333]],
  ])('%i cents over %o is %o', (total, weights, parts) => {
    expect(splitCents(total, weights)).toEqual(parts);
  });

  test('no cent is lost or made, and no part is a cent or more from its exact share', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 20 })
      .filter((all) => all.some((weight) => weight > 0));
    fc.assert(
      fc.property(cents, weights, (total, shares) => {
        const parts = splitCents(total, shares);
        const all = sum(shares);
        expect(sum(parts)).toBe(BigInt(total));
        for (const [index, part] of parts.entries()) {
          const off = BigInt(part) * all - BigInt(total) * BigInt(shares[index] ?? 0);
          expect(off > -all && off < all).toBe(true);
        }
      }),
    );
  });

  test.each([[[]], [[0, 0]], [[-1, 2]]])('over %o there is nothing to spread', (weights) => {
    expect(() => splitCents(100, weights)).toThrow(RangeError);
  });
});
