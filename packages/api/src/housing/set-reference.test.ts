import { housingReferenceOn } from '@regiovast/db/housing/housing-references';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';

const DAY_BEFORE = '2026-11-18';
const LATER = '2027-01-01';
const ABOUT = { source: 'Proef', reason: 'Geleerd', latest: 1 } as const;

describe.each(ENGINES)('reference data of housing cases on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const admin = () => world.as('platform', 'platformAdmin');
  const YEAR_2027 = {
    code: 'Y2027',
    year: 2027,
    centsPer1000: 1_806_900,
    source: 'Proef',
  };
  const nextComponent = async (over: { latest?: number; validFrom?: string } = {}) => {
    const view = await admin().housing.reference({ kind: 'component' });
    if (view.kind !== 'component') throw new Error('asked for the component');
    const [, ...rest] = view.versions.at(-1)?.items ?? [];
    const items = [...rest.map((item) => ({ ...item, centsPer1000: 1 })), YEAR_2027];
    return { kind: 'component' as const, items, ...ABOUT, validFrom: LATER, ...over };
  };
  const events = async () => {
    const { q, t } = world.store.read;
    return q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
  };

  test('H-4: the component of 2025 and 2026 comes with its source, norms are empty, the guidance is a proposal', async () => {
    const { read } = world.store;
    const component = await housingReferenceOn(read, 'component', TODAY);
    expect(component.items.map(({ year, centsPer1000 }) => [year, centsPer1000])).toEqual([
      [2025, 1_719_800],
      [2026, 1_762_800],
    ]);
    expect(component.items.every(({ source }) => source.includes('NZa'))).toBe(true);
    expect((await housingReferenceOn(read, 'norms', TODAY)).items).toEqual([]);
    const guidance = await housingReferenceOn(read, 'guidance', TODAY);
    expect(guidance.items.every(({ isProposal }) => isProposal)).toBe(true);
    expect(guidance.source).toContain('niet het officiële stroomschema');
  });

  test('H-4: a new version holds from its day on, with one event that names codes and no amount', async () => {
    const before = await events();
    const { view, again } = await admin().housing.setReference(await nextComponent());
    expect(again).toBeNull();
    expect([view.current, view.latest]).toEqual([1, 2]);
    expect(view.versions.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      [LATER, null],
      ['2025-01-01', '2026-12-31'],
    ]);
    expect(view.versions[0]?.changes).toEqual({
      added: ['Y2027'],
      removed: ['Y2025'],
      changed: ['Y2026'],
      isReordered: false,
    });
    const after = await events();
    const { action, subjectId, payload } = after.at(-1) ?? { payload: '' };
    expect([after.length - before.length, action, subjectId]).toEqual([
      1,
      'housing.referenceSet',
      'component:2',
    ]);
    expect(payload).not.toContain('1806900');
    const { read } = world.store;
    expect((await housingReferenceOn(read, 'component', TODAY)).version).toBe(1);
    expect((await housingReferenceOn(read, 'component', LATER)).version).toBe(2);
  });

  test('S-3: who changes it at the same time is told, and nothing is overwritten', async () => {
    const asked = await nextComponent();
    await admin().housing.setReference(asked);
    const before = await events();
    expect(await outcomeOf(admin().housing.setReference(asked))).toBe('STALE_VERSION');
    expect(await events()).toEqual(before);
  });

  test('a version never holds in the past, and says from where it comes and why', async () => {
    const asked = await nextComponent({ validFrom: DAY_BEFORE });
    const set = (over: object) => outcomeOf(admin().housing.setReference({ ...asked, ...over }));
    expect(await set({})).toBe('HOUSING_REFERENCE_IN_PAST');
    expect(await set({ validFrom: TODAY, source: ' ' })).toBe('BAD_REQUEST');
    expect(await set({ validFrom: TODAY, reason: '' })).toBe('BAD_REQUEST');
    expect(await set({ validFrom: TODAY, items: [{ ...YEAR_2027, source: '' }] })).toBe('BAD_REQUEST');
    expect(await set({ validFrom: TODAY })).toBe('ok');
  });

  test('H-3: a norm without a source is refused, one with a source is kept as it was written', async () => {
    const norm = {
      code: 'CONSULTING_ROOM',
      unit: 'ROOM' as const,
      per1000Hundredths: 125,
      nl: { label: 'Spreekkamers' },
      en: { label: 'Consulting rooms' },
      source: '',
    };
    const set = (source: string) =>
      admin().housing.setReference({
        kind: 'norms',
        items: [{ ...norm, source }],
        ...ABOUT,
        validFrom: TODAY,
      });
    expect(await outcomeOf(set(''))).toBe('BAD_REQUEST');
    const { view } = await set('Referentienorm van de gemeente');
    expect(view.versions[0]?.items).toEqual([{ ...norm, source: 'Referentienorm van de gemeente' }]);
  });

  test.each([
    ['rhoNoord', 'rhoManager'],
    ['noord', 'procurementManager'],
  ] as const)('both parties read it and change nothing: %s', async (organisation, role) => {
    const as = world.as(organisation, role);
    expect((await as.housing.reference({ kind: 'guidance' })).current).toBe(1);
    const before = await events();
    expect(await outcomeOf(as.housing.setReference(await nextComponent()))).toBe('NOT_ALLOWED');
    expect(await events()).toEqual(before);
  });
});
