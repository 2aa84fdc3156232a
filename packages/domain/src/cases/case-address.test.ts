import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseAddress, caseFiltersOf, filtersSet, readCaseState, withoutFilters } from './case-address.ts';
import { ACCEPTANCES, CAUSES, LEADS, PHASES, SHARINGS, STANDINGS } from './case-codes.ts';
import { CASE_COLUMNS, CASE_LOOKS, CASE_SORTS } from './case-columns.ts';
import { ACCEPTANCE_FILTERS, caseFiltersSchema, SHARING_STATES } from './case-filters.ts';
import { TERM_STANDINGS } from './case-terms.ts';
import { caseListInputSchema } from './case.views.ts';
import { DISCONTINUITY_CAUSES } from './causes.ts';
import { RISK_PHASES } from './phases.ts';
import { CASE_LEADS } from './record-fields.ts';

test('an address knows every code, and no other', () => {
  expect(PHASES).toEqual(RISK_PHASES);
  expect(CAUSES).toEqual(DISCONTINUITY_CAUSES);
  expect(SHARINGS).toEqual(SHARING_STATES);
  expect(LEADS).toEqual(CASE_LEADS);
  expect([...STANDINGS].sort()).toEqual([...TERM_STANDINGS].sort());
  expect(ACCEPTANCES).toEqual(ACCEPTANCE_FILTERS);
});

/** What anybody may have typed: the right words with any value, wrong or right. */
const anyAddress = fc.record(
  {
    weergave: fc.oneof(fc.constantFrom(...CASE_LOOKS), fc.string()),
    zoek: fc.oneof(fc.string(), fc.integer()),
    fase: fc.oneof(
      fc.subarray([...RISK_PHASES]).map((phases) => phases.join(',')),
      fc.string(),
    ),
    regio: fc.oneof(fc.constant('ZK31'), fc.string()),
    gemeente: fc.oneof(fc.constant('GM0014'), fc.string()),
    oorzaak: fc.oneof(fc.constantFrom(...DISCONTINUITY_CAUSES), fc.string()),
    bijoorzaak: fc.anything(),
    gedeeld: fc.oneof(fc.constantFrom(...SHARING_STATES), fc.anything()),
    regie: fc.oneof(fc.constantFrom(...CASE_LEADS), fc.anything()),
    mijn: fc.oneof(fc.boolean(), fc.anything()),
    keten: fc.oneof(fc.uuid(), fc.string()),
    termijn: fc.oneof(fc.constantFrom(...TERM_STANDINGS), fc.anything()),
    acceptatie: fc.oneof(fc.constantFrom(...ACCEPTANCE_FILTERS), fc.anything()),
    afgesloten: fc.oneof(fc.boolean(), fc.constant(1)),
    telaat: fc.boolean(),
    geopendvan: fc.oneof(fc.constantFrom('2026-02-28', '2026-02-30', '1899-01-01'), fc.string()),
    eindetot: fc.oneof(fc.constantFrom('2028-02-29', '2027-02-29'), fc.anything()),
    kolommen: fc.oneof(
      fc.subarray([...CASE_COLUMNS]).map((columns) => columns.join(',')),
      fc.string(),
    ),
    sort: fc.oneof(fc.constantFrom(...CASE_SORTS), fc.string()),
    oplopend: fc.boolean(),
    pagina: fc.oneof(fc.integer(), fc.string()),
    maand: fc.oneof(fc.constantFrom('2026-11', '2026-13'), fc.string()),
    casus: fc.oneof(fc.uuid(), fc.string()),
  },
  { requiredKeys: [] },
);

test('whatever is typed, the question to the server is a good one', () => {
  fc.assert(
    fc.property(anyAddress, (raw) => {
      const state = readCaseState(raw);
      expect(caseFiltersSchema.safeParse(caseFiltersOf(state)).success).toBe(true);
      const { sort, descending, pagina: page } = state;
      expect(caseListInputSchema.safeParse({ ...caseFiltersOf(state), sort, descending, page }).success).toBe(
        true,
      );
    }),
  );
});

test('the shortest address of a state stands for that state', () => {
  fc.assert(
    fc.property(anyAddress, (raw) => {
      const state = readCaseState(raw);
      const address = caseAddress(state);
      expect(readCaseState(address)).toEqual(state);
      expect(caseAddress(readCaseState(address))).toEqual(address);
    }),
  );
});

test('an old address with one phase still asks for it; an empty one asks for all that is open', () => {
  expect(caseFiltersOf(readCaseState({ fase: 'ACUTE', telaat: true }))).toMatchObject({
    phases: ['ACUTE'],
    overdueOnly: true,
  });
  expect(caseAddress(readCaseState({}))).toEqual({});
});

test('a filter is taken away alone, with its page; the look, the columns and the order stay', () => {
  const address = caseAddress(
    readCaseState({
      weergave: 'kaart',
      oorzaak: 'WORKLOAD',
      bijoorzaak: true,
      regio: 'ZK31',
      pagina: 3,
      sort: 'termOn',
      kolommen: 'phase',
    }),
  );
  expect(filtersSet(address)).toEqual(['regio', 'oorzaak']);
  expect(withoutFilters(address, ['oorzaak'])).toEqual({
    weergave: 'kaart',
    regio: 'ZK31',
    sort: 'termOn',
    kolommen: 'phase',
  });
  expect(withoutFilters(address)).toEqual({ weergave: 'kaart', sort: 'termOn', kolommen: 'phase' });
});
