import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import { makeMembership, makeMunicipality, makeOrganisation, makeRegion } from '../testing/make-row.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { type Row, writeRows } from '../testing/write-rows.ts';
import { type AreaScope, inArea } from './area-scope.ts';

const makePreferent = (
  regionCode: string,
  organisationId: string | null,
  change: Partial<Row<'preferentInsurers'>> = {},
): Row<'preferentInsurers'> => ({
  regionCode,
  organisationId,
  validFrom: '2025-01-01',
  insurerName: 'Insurer',
  isVerified: false,
  source: 'hand-made',
  ...change,
});

describe.each(ENGINES)('C-6: the area of an actor on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await writeRows(store, {
      regions: [
        makeRegion('R1'),
        makeRegion('R2'),
        makeRegion('R3'),
        makeRegion('A1', { type: 'rhoArea' }),
        makeRegion('A2', { type: 'rhoArea' }),
      ],
      municipalities: ['GM1', 'GM2', 'GM3', 'GM4'].map((code) => makeMunicipality(code)),
      regionMemberships: [
        makeMembership('R1', 'GM1'),
        makeMembership('R1', 'GM2', { validTo: '2025-06-30' }),
        makeMembership('R2', 'GM2', { validFrom: '2025-07-01' }),
        makeMembership('R3', 'GM3'),
        makeMembership('R3', 'GM4'),
        // The area is no union of regions: half of R3 lies in it.
        makeMembership('A1', 'GM1', { validFrom: '2025-03-01' }),
        makeMembership('A1', 'GM3', { validTo: '2025-08-31' }),
        makeMembership('A2', 'GM4'),
      ],
      organisations: [
        makeOrganisation('rho', { areaCode: 'A1' }),
        makeOrganisation('rho without an area'),
        makeOrganisation('insurer', { kind: 'insurer' }),
        makeOrganisation('other', { kind: 'insurer' }),
      ],
      preferentInsurers: [
        makePreferent('R1', 'insurer', { validTo: '2025-09-30' }),
        makePreferent('R1', 'other', { validFrom: '2025-10-01' }),
        makePreferent('R2', 'other'),
        makePreferent('R3', null),
      ],
    });
  });
  afterAll(() => discard());

  const rho = { kind: 'rho', organisationId: 'rho' } as const;
  const insurer = { kind: 'insurer', organisationId: 'insurer' } as const;
  const other = { kind: 'insurer', organisationId: 'other' } as const;

  test.each<[string, AreaScope, string[]]>([
    ['the platform is everywhere', { kind: 'everywhere', on: '2025-06-30' }, ['GM1', 'GM2', 'GM3', 'GM4']],
    [
      'even before anything was a member',
      { kind: 'everywhere', on: '1990-01-01' },
      ['GM1', 'GM2', 'GM3', 'GM4'],
    ],
    ['an RHO is in its working area', { ...rho, on: '2025-06-30' }, ['GM1', 'GM3']],
    ['not before a municipality joins it', { ...rho, on: '2025-02-28' }, ['GM3']],
    ['from the day it joins', { ...rho, on: '2025-03-01' }, ['GM1', 'GM3']],
    ['to the day it leaves', { ...rho, on: '2025-08-31' }, ['GM1', 'GM3']],
    ['not the day after', { ...rho, on: '2025-09-01' }, ['GM1']],
    [
      'an RHO without an area is nowhere',
      { kind: 'rho', organisationId: 'rho without an area', on: '2025-06-30' },
      [],
    ],
    ['an unknown organisation is nowhere', { kind: 'rho', organisationId: 'unknown', on: '2025-06-30' }, []],
    ['an insurer is nowhere as an RHO', { kind: 'rho', organisationId: 'insurer', on: '2025-06-30' }, []],
    ['an insurer is where it is preferent', { ...insurer, on: '2025-06-30' }, ['GM1', 'GM2']],
    ['not in a municipality that left', { ...insurer, on: '2025-07-01' }, ['GM1']],
    ['which is then the other’s', { ...other, on: '2025-07-01' }, ['GM2']],
    ['to its last day as preferent', { ...insurer, on: '2025-09-30' }, ['GM1']],
    ['not the day after', { ...insurer, on: '2025-10-01' }, []],
    ['when the next one is', { ...other, on: '2025-10-01' }, ['GM1', 'GM2']],
    ['an RHO is nowhere as an insurer', { kind: 'insurer', organisationId: 'rho', on: '2025-06-30' }, []],
  ])('%s', async (_name, scope, codes) => {
    const { q, t } = store.read;
    const rows = await q
      .select({ code: t.municipalities.code })
      .from(t.municipalities)
      .where(inArea(store.read, t.municipalities.code, scope))
      .orderBy(asc(t.municipalities.code));
    expect(rows.map(({ code }) => code)).toEqual(codes);
  });
});
