import { describe, expect, test } from 'vitest';
import type { OrganisationKind } from '../people/organisation.ts';
import { answersFor, answerVerdict, expiryRange, keptAnswer } from './answer.rules.ts';
import type { AnswerContent } from './answer.schemas.ts';
import { counterSignVerdict } from './counter-sign.rules.ts';
import type { HousingParty } from './housing-codes.ts';
import type { CellStanding } from './standing.ts';

const TODAY = '2026-11-19';
const EXPLAINED: AnswerContent = {
  state: 'DEVIATED',
  note: 'De gemeente heeft geen kavel binnen twee kilometer.',
  category: 'NO_LOCATION',
  evidence: 'Brief van de gemeente van 3 november',
  expiresOn: '2027-05-01',
};
const codesOf = (answer: Partial<AnswerContent>): string[] =>
  answerVerdict({ ...EXPLAINED, ...answer }, TODAY).violations.map(({ code }) => code);

describe('H-2: an explanation', () => {
  test.each<readonly [Partial<AnswerContent>, string]>([
    [{ category: null }, 'category'],
    [{ note: '' }, 'note'],
    [{ note: '  ' }, 'note'],
    [{ evidence: '' }, 'evidence'],
    [{ expiresOn: null }, 'expiresOn'],
    [{ category: null, note: '', evidence: '', expiresOn: null }, 'category, note, evidence, expiresOn'],
  ])('without %o says what is missing', (part, missing) => {
    for (const state of ['DEVIATED', 'NOT_APPLICABLE'] as const)
      expect(answerVerdict({ ...EXPLAINED, ...part, state }, TODAY).violations).toEqual([
        { code: 'HOUSING_EXPLANATION_INCOMPLETE', details: { missing } },
      ]);
  });

  test.each<readonly [string, string[]]>([
    ['2026-11-18', ['HOUSING_EXPIRY_RANGE']],
    ['2026-11-19', ['HOUSING_EXPIRY_RANGE']],
    ['2026-11-20', []],
    ['2028-11-19', []],
    ['2028-11-20', ['HOUSING_EXPIRY_RANGE']],
  ])('that ends on %s: %o', (expiresOn, expected) => {
    expect(codesOf({ expiresOn })).toEqual(expected);
  });

  test('given on 29 February ends two years on at the latest', () => {
    expect(expiryRange('2028-02-29')).toEqual({ from: '2028-03-01', to: '2030-02-28' });
  });

  test('is not asked of who applied the step, and nothing of it is kept', () => {
    const applied = { ...EXPLAINED, state: 'APPLIED', expiresOn: '2020-01-01' } as const;
    expect(answerVerdict(applied, TODAY).ok).toBe(true);
    expect(keptAnswer(applied)).toMatchObject({ category: null, expiresOn: null, note: EXPLAINED.note });
    expect(keptAnswer(EXPLAINED)).toEqual(EXPLAINED);
  });
});

test.each<readonly [OrganisationKind, readonly HousingParty[]]>([
  ['rho', ['GP', 'RHO', 'MUNICIPALITY', 'MARKET']],
  ['insurer', ['INSURER']],
  ['ministry', []],
  ['platform', []],
])('H-2: people of a %s answer for %o', (kind, parties) => {
  const all: readonly HousingParty[] = ['GP', 'RHO', 'MUNICIPALITY', 'INSURER', 'MARKET'];
  expect(all.filter((party) => answersFor(kind, party))).toEqual(parties);
});

describe('C-8: an explanation is signed by another party', () => {
  test.each<readonly [CellStanding, OrganisationKind | null, OrganisationKind, boolean, string[]]>([
    ['UNSIGNED', 'rho', 'insurer', true, []],
    ['UNSIGNED', 'insurer', 'rho', true, []],
    // The RHO chose whom to send the link to.
    ['UNSIGNED', null, 'rho', false, ['HOUSING_SIGN_OWN_ANSWER', 'HOUSING_NOT_SHARED']],
    ['UNSIGNED', null, 'rho', true, ['HOUSING_SIGN_OWN_ANSWER']],
    ['UNSIGNED', null, 'insurer', true, []],
    ['UNSIGNED', 'rho', 'rho', true, ['HOUSING_SIGN_OWN_ANSWER']],
    ['UNSIGNED', 'insurer', 'insurer', true, ['HOUSING_SIGN_OWN_ANSWER']],
    // Nobody else sees the case: share it first.
    ['UNSIGNED', 'rho', 'rho', false, ['HOUSING_SIGN_OWN_ANSWER', 'HOUSING_NOT_SHARED']],
    ['OPEN', null, 'insurer', true, ['HOUSING_SIGN_NOT_ASKED']],
    ['ANSWER_AGAIN', 'rho', 'insurer', true, ['HOUSING_SIGN_NOT_ASKED']],
    ['APPLIED', 'rho', 'insurer', true, ['HOUSING_SIGN_NOT_ASKED']],
    ['EXPLAINED', 'rho', 'insurer', true, ['HOUSING_SIGN_NOT_ASKED']],
    ['REFUSED', 'rho', 'insurer', true, ['HOUSING_SIGN_NOT_ASKED']],
    ['EXPIRED', 'rho', 'insurer', true, ['HOUSING_SIGN_NOT_ASKED']],
  ])(
    '%s, answered by %s, signed by %s, shared %s: %o',
    (standing, answeredByKind, signerKind, isShared, expected) => {
      const { violations } = counterSignVerdict({ standing, answeredByKind, signerKind, isShared });
      expect(violations.map(({ code }) => code)).toEqual(expected);
    },
  );
});
