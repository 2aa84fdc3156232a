import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { housingNeed, type NeedFacts, neededOf, needUnknown } from './need.ts';
import type { RoomNorm } from './housing-reference.ts';

const norm = (change: Partial<RoomNorm> = {}): RoomNorm => ({
  code: 'CONSULTING',
  unit: 'ROOM',
  per1000Hundredths: 150,
  nl: { label: 'Spreekkamers' },
  en: { label: 'Consulting rooms' },
  source: 'Norm van de proef',
  ...change,
});
const FACTS: NeedFacts = {
  enrolledPatients: 2_000,
  enrolledAtCompletion: 3_001,
  there: { ROOM: 3, M2: 140 },
  wanted: { ROOM: 5, M2: 260 },
};

describe('H-3: what a norm asks', () => {
  test.each([
    // per 1,000 in hundredths, patients, whole units
    [150, 0, 0],
    [150, 1, 1],
    [150, 666, 1],
    [150, 667, 2],
    [150, 2_000, 3],
    [150, 2_001, 4],
    [100, 3_000, 3],
    [100, 3_001, 4],
    [8_000, 2_095, 168],
    [1, 100_000, 1],
    [1, 1, 1],
    [10_000_000, 100_000, 10_000_000],
    // 2.3 × 3 is 6.8999… in floats; 230 × 3,000 is not.
    [230, 3_000, 7],
    // 1.1 × 10 is 11.000…002 in floats, which would be 12.
    [110, 10_000, 11],
  ])('%i hundredths per 1,000 for %i patients are %i', (per1000Hundredths, patients, needed) => {
    expect(neededOf({ per1000Hundredths }, patients)).toBe(needed);
  });

  test('is whole, enough, and not one more than enough; more patients never need less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 1_000 }),
        (per1000Hundredths, patients, more) => {
          const needed = neededOf({ per1000Hundredths }, patients);
          const asked = BigInt(patients) * BigInt(per1000Hundredths);
          expect(Number.isSafeInteger(needed)).toBe(true);
          expect(BigInt(needed) * 100_000n >= asked).toBe(true);
          if (needed > 0) expect(BigInt(needed - 1) * 100_000n < asked).toBe(true);
          expect(neededOf({ per1000Hundredths }, patients + more)).toBeGreaterThanOrEqual(needed);
        },
      ),
    );
  });
});

describe('H-3: need beside premises and wish', () => {
  test('each norm by itself, now and at completion, with its source', () => {
    const area = norm({ code: 'AREA', unit: 'M2', per1000Hundredths: 8_000, source: 'Andere norm' });
    expect(housingNeed([norm(), area], FACTS)).toEqual([
      {
        norm: norm(),
        now: { patients: 2_000, need: 3, missing: 0 },
        atCompletion: { patients: 3_001, need: 5, missing: 2 },
        there: 3,
        wanted: 5,
        wantedBeyondNeed: 0,
      },
      {
        norm: area,
        now: { patients: 2_000, need: 160, missing: 20 },
        atCompletion: { patients: 3_001, need: 241, missing: 101 },
        there: 140,
        wanted: 260,
        wantedBeyondNeed: 19,
      },
    ]);
    expect(needUnknown([norm()], FACTS)).toBeNull();
  });

  test('more than is needed is below 0, not nothing', () => {
    const [line] = housingNeed([norm()], { ...FACTS, there: { ROOM: 6, M2: null } });
    expect(line?.now.missing).toBe(-3);
  });

  test('without a norm there is no number, and it says why', () => {
    expect(housingNeed([], FACTS)).toEqual([]);
    expect(needUnknown([], FACTS)).toBe('NO_NORM');
  });

  test('what nobody stated stays unknown: patients, premises, wish', () => {
    const nothing = {
      enrolledPatients: null,
      enrolledAtCompletion: null,
      there: { ROOM: null, M2: null },
      wanted: { ROOM: null, M2: null },
    };
    expect(housingNeed([norm()], nothing)).toMatchObject([
      {
        now: { need: null, missing: null },
        atCompletion: { need: null, missing: null },
        wantedBeyondNeed: null,
      },
    ]);
    expect(needUnknown([norm()], nothing)).toBe('NO_PATIENTS');
    expect(needUnknown([norm()], { ...nothing, enrolledAtCompletion: 0 })).toBeNull();
    const [line] = housingNeed([norm()], { ...nothing, enrolledPatients: 2_000 });
    expect(line?.now).toEqual({ patients: 2_000, need: 3, missing: null });
  });
});
