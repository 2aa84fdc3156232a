import { findRegister, updatePractice } from '@regiovast/db/practices/practice-register';
import { ENGINES } from '@regiovast/db/testing/test-store';
import {
  type CaseState,
  caseAddress,
  caseFiltersOf,
  readCaseState,
} from '@regiovast/domain/cases/case-address';
import { CASE_SORTS } from '@regiovast/domain/cases/case-columns';
import type { CaseFiltersInput } from '@regiovast/domain/cases/case-filters';
import type { CaseRow } from '@regiovast/domain/cases/case.views';
import { isOpenPhase, RISK_PHASES } from '@regiovast/domain/cases/phases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, PLACES, TODAY, type TestWorld } from '../testing/test-world.ts';
import { takeCases } from './take-cases.ts';

const OTHER_MUNICIPALITY = 'GM0037';
const CHAIN = '00000000-0000-7000-8000-0000000000c1';

/** What differs between the eight cases of the north; the practice of each is the one with its number. */
const MADE = [
  { phase: 'SIGNAL', cause: 'WORKLOAD', termOn: '2026-11-10' },
  { phase: 'WATCH', cause: 'WORKLOAD', termOn: '2026-11-25', openedOn: '2026-10-01' },
  {
    phase: 'THREATENED',
    cause: 'HOUSING_LOSS',
    termOn: '2026-11-10',
    holdUntil: '2026-12-15',
    endOn: '2027-02-10',
  },
  { phase: 'THREATENED', cause: 'BANKRUPTCY', termOn: '2027-01-08', endOn: '2027-04-08', shared: 'shared' },
  { phase: 'ACUTE', cause: 'BANKRUPTCY', termOn: '2026-11-20', endOn: '2026-12-01', shared: 'acknowledged' },
  { phase: 'BRIDGING', cause: 'OTHER', termOn: '2026-12-19', affected: 350, chain: CHAIN },
  { phase: 'RESOLVED', cause: 'WORKLOAD', termOn: null, openedOn: '2026-02-01' },
  { phase: 'WATCH', cause: 'STAFF_SHORTAGE', termOn: '2027-02-01', accepted: 'ACCEPTED' },
] as const;
type Made = {
  phase: CaseRow['phase'];
  cause: CaseRow['primaryCause'];
  termOn: string | null;
  openedOn?: string;
  holdUntil?: string;
  endOn?: string;
  shared?: 'shared' | 'acknowledged';
  affected?: number;
  chain?: string;
  accepted?: 'ACCEPTED';
};

describe.each(ENGINES)('the same cases as table, board, calendar, map and file, on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    await world.store.transaction(async (tx) => {
      const { q, t } = tx;
      const owner = world.actor('rhoNoord', 'rhoCoordinator').personId;
      const manager = world.actor('rhoNoord', 'rhoManager').personId;
      await q.insert(t.chainCases).values({
        id: CHAIN,
        number: 'K-2026-1',
        chainKey: 'ketenzorg',
        chainName: 'Ketenzorg',
        organisationId: world.organisationIds.rhoNoord,
        primaryCause: 'BANKRUPTCY',
        openedOn: TODAY,
        ownerId: owner,
        version: 1,
      });
      for (const [index, made] of (MADE as readonly Made[]).entries()) {
        const id = world.deps.ids.next();
        await q.insert(t.cases).values({
          id,
          number: `C-2026-${index + 1}`,
          practiceId: world.practiceIds.noord[index] ?? '',
          phase: made.phase,
          phaseSince: made.openedOn ?? TODAY,
          primaryCause: made.cause,
          openedOn: made.openedOn ?? TODAY,
          expectedEndOn: made.endOn ?? null,
          termKind: made.termOn === null ? null : 'REVIEW_WATCH',
          termOn: made.termOn,
          holdUntil: made.holdUntil ?? null,
          holdReason: made.holdUntil ? 'wacht' : null,
          affectedPatients: made.affected ?? null,
          chainCaseId: made.chain ?? null,
          lead: made.shared === 'acknowledged' ? 'insurer' : 'rho',
          ownerId: index % 2 === 0 ? owner : manager,
          ...(made.shared && {
            insurerId: world.organisationIds.noord,
            sharedOn: TODAY,
            acknowledgeBy: TODAY,
          }),
          acknowledgedOn: made.shared === 'acknowledged' ? TODAY : null,
          version: 1,
        });
        if (index === 1) await q.insert(t.caseCauses).values({ caseId: id, cause: 'OTHER' });
        for (const dueOn of ['2026-11-30', ...(index < 2 ? ['2026-11-18', '2026-11-17'] : [])]) {
          await q.insert(t.caseActions).values({
            id: world.deps.ids.next(),
            caseId: id,
            title: `Voor ${dueOn}`,
            ownerId: owner,
            dueOn,
            doneOn: null,
          });
        }
        if (made.accepted) {
          await q.insert(t.riskAcceptances).values({
            id: world.deps.ids.next(),
            caseId: id,
            state: made.accepted,
            reason: 'bewust',
            expiresOn: '2027-02-01',
            proposedAt: '2026-11-01T10:00:00.000Z',
            proposedBy: owner,
            decidedAt: '2026-11-02T10:00:00.000Z',
            decidedBy: manager,
            stateSha256: 'x',
          });
        }
      }
      const register = await findRegister(tx);
      const second = register.find(({ id }) => id === world.practiceIds.noord[1]);
      if (!second) throw new Error('The test country has no second practice');
      const place = { municipalityCode: OTHER_MUNICIPALITY, latitude: 52.9, longitude: 6.9 };
      await updatePractice(tx, { ...second, ...place });
    });
  });
  afterAll(() => world.discard());

  const cases = () => world.as('rhoNoord', 'rhoCoordinator').cases;
  const insurer = () => world.as('noord', 'procurementOfficer').cases;
  const everything = async (): Promise<CaseRow[]> =>
    (await cases().list({ includeEnded: true, pageSize: 200 })).rows;
  const numbers = (rows: readonly { number: string }[]): string[] => rows.map(({ number }) => number).sort();

  const FILTERS: readonly [string, CaseFiltersInput, (row: CaseRow) => boolean][] = [
    ['nothing', {}, ({ phase }) => isOpenPhase(phase)],
    [
      'several phases',
      { phases: ['ACUTE', 'RESOLVED'] },
      ({ phase }) => ['ACUTE', 'RESOLVED'].includes(phase),
    ],
    ['words', { search: 'praktijk noord 3' }, ({ practiceName }) => practiceName === 'Praktijk noord 3'],
    ['a number', { search: 'c-2026-5' }, ({ number }) => number === 'C-2026-5'],
    ['a region', { regionCode: PLACES.noord.regionCode }, ({ phase }) => isOpenPhase(phase)],
    ['a municipality', { municipalityCode: OTHER_MUNICIPALITY }, ({ number }) => number === 'C-2026-2'],
    ['a primary cause', { cause: 'OTHER' }, ({ primaryCause }) => primaryCause === 'OTHER'],
    [
      'any cause',
      { cause: 'OTHER', anyCause: true },
      ({ number }) => ['C-2026-2', 'C-2026-6'].includes(number),
    ],
    [
      'not shared',
      { sharing: 'notShared' },
      ({ sharing, phase }) => sharing === 'notShared' && isOpenPhase(phase),
    ],
    ['shared', { sharing: 'shared' }, ({ sharing }) => sharing === 'shared'],
    ['acknowledged', { sharing: 'acknowledged' }, ({ sharing }) => sharing === 'acknowledged'],
    ['led by the insurer', { lead: 'insurer' }, ({ lead }) => lead === 'insurer'],
    ['led by the RHO', { lead: 'rho' }, ({ lead, phase }) => lead === 'rho' && isOpenPhase(phase)],
    [
      'own',
      { mineOnly: true, includeEnded: true },
      ({ ownerName }) => ownerName.startsWith('rhoCoordinator'),
    ],
    ['a chain', { chainCaseId: CHAIN }, ({ chain }) => chain?.id === CHAIN],
    ['late', { termStanding: 'late' }, ({ term }) => term?.standing === 'late'],
    ['due', { termStanding: 'due' }, ({ term }) => term?.standing === 'due'],
    ['running', { termStanding: 'running' }, ({ term }) => term?.standing === 'running'],
    ['on hold', { termStanding: 'onHold' }, ({ term }) => term?.standing === 'onHold'],
    ['accepted', { acceptance: 'ACCEPTED' }, ({ acceptedUntil }) => acceptedUntil !== null],
    ['overdue', { overdueOnly: true }, ({ overdueActions }) => overdueActions > 0],
    [
      'opened between',
      { openedFrom: '2026-02-01', openedTo: '2026-10-01', includeEnded: true },
      ({ openedOn }) => openedOn >= '2026-02-01' && openedOn <= '2026-10-01',
    ],
    [
      'an end between',
      { endFrom: '2026-12-01', endTo: '2027-02-10' },
      ({ expectedEndOn: end }) => end !== null && end >= '2026-12-01' && end <= '2027-02-10',
    ],
  ];

  test.each(FILTERS)('every look keeps the same cases by %s', async (_name, filters, keeps) => {
    const expected = numbers((await everything()).filter(keeps));
    expect(expected.length).toBeGreaterThan(0);
    const [list, board, map] = await Promise.all([
      cases().list({ ...filters, pageSize: 200 }),
      cases().board(filters),
      cases().map(filters),
    ]);
    expect(numbers(list.rows)).toEqual(expected);
    expect(list.total).toBe(expected.length);
    expect(numbers(board.columns.flatMap((column) => column.cards))).toEqual(expected);
    expect(board.columns.reduce((sum, { total }) => sum + (total ?? 0), 0)).toBe(expected.length);
    expect(numbers(map.cases)).toEqual(expected);
    expect(map.total).toBe(expected.length);
  });

  test.each(CASE_SORTS)('the database sorts by %s, what is unknown last, both ways', async (sort) => {
    const [up, down] = await Promise.all(
      [false, true].map((descending) => cases().list({ sort, descending, includeEnded: true })),
    );
    const keyOf = (row: CaseRow): string | number | null =>
      ({
        openedOn: row.openedOn,
        number: row.number,
        practice: row.practiceName.toLowerCase(),
        municipality: row.municipalityName.toLowerCase(),
        region: row.regionName,
        phase: RISK_PHASES.indexOf(row.phase),
        phaseSince: row.phaseSince,
        termOn: row.term?.on ?? null,
        nextDueOn: row.nextDueOn,
        overdueActions: row.overdueActions,
        enrolledPatients: row.enrolledPatients,
        affectedPatients: row.affectedPatients ?? row.enrolledPatients,
        expectedEndOn: row.expectedEndOn,
        owner: row.ownerName,
      })[sort];
    const compare =
      (way: 1 | -1) =>
      (left: CaseRow, right: CaseRow): number => {
        const [a, b] = [keyOf(left), keyOf(right)];
        if (a === null || b === null) return Number(a === null) - Number(b === null);
        if (a !== b) return (a < b ? -1 : 1) * way;
        return left.number < right.number ? -1 : 1;
      };
    const rows = up?.rows ?? [];
    expect(rows).toHaveLength(MADE.length);
    expect(rows.map(({ number }) => number)).toEqual([...rows].sort(compare(1)).map(({ number }) => number));
    expect(down?.rows.map(({ number }) => number)).toEqual(
      [...rows].sort(compare(-1)).map(({ number }) => number),
    );
  });

  test('a row tells the term, the next action, the lead, the chain and until when the risk is accepted', async () => {
    const rows = new Map((await everything()).map((row) => [row.number, row]));
    expect(rows.get('C-2026-1')).toMatchObject({
      term: { kind: 'REVIEW_WATCH', on: '2026-11-10', standing: 'late', holdUntil: null },
      nextAction: { title: 'Voor 2026-11-17', dueOn: '2026-11-17' },
      overdueActions: 2,
      lead: 'rho',
      chain: null,
      acceptedUntil: null,
    });
    expect(rows.get('C-2026-3')?.term).toMatchObject({ standing: 'onHold', holdUntil: '2026-12-15' });
    expect(rows.get('C-2026-5')).toMatchObject({ lead: 'insurer', sharing: 'acknowledged' });
    expect(rows.get('C-2026-6')).toMatchObject({ affectedPatients: 350, chain: { name: 'Ketenzorg' } });
    expect(rows.get('C-2026-7')?.term).toBeNull();
    expect(rows.get('C-2026-8')?.acceptedUntil).toBe('2027-02-01');
  });

  test('the board has a column per phase, terms that end first on top, and the steps of the reader', async () => {
    const { columns } = await cases().board({});
    expect(columns.map(({ phase }) => phase)).toEqual(RISK_PHASES);
    expect(columns.find(({ phase }) => phase === 'RESOLVED')).toMatchObject({ total: null, cards: [] });
    const watch = columns.find(({ phase }) => phase === 'WATCH');
    expect(watch?.cards.map(({ term }) => term?.on)).toEqual(['2026-11-25', '2027-02-01']);
    expect(watch?.cards[0]?.nextSteps).toEqual(['THREATENED', 'ACUTE', 'RESOLVED', 'CLOSED_NO_RISK']);
    const seen = await insurer().board({});
    const steps = seen.columns.flatMap(({ cards }) =>
      cards.map(({ number, nextSteps }) => [number, nextSteps]),
    );
    expect(steps).toEqual([
      ['C-2026-4', []],
      ['C-2026-5', ['BRIDGING', 'RESOLVED']],
    ]);
    const viewer = await world.as('rhoNoord', 'rhoViewer').cases.board({});
    expect(
      viewer.columns.flatMap(({ cards }) => cards).every(({ nextSteps }) => nextSteps.length === 0),
    ).toBe(true);
  });

  test('the calendar has expected ends, terms and ends of a hold, in whole weeks', async () => {
    const december = await cases().calendar({ month: '2026-12' });
    expect(december.entries.map(({ on, kind, number }) => `${on} ${kind} ${number}`)).toEqual([
      '2026-12-01 expectedEnd C-2026-5',
      '2026-12-15 holdEnd C-2026-3',
      '2026-12-19 term C-2026-6',
    ]);
    const november = await cases().calendar({ month: '2026-11', phases: ['THREATENED'] });
    expect(november.entries).toMatchObject([
      { on: '2026-11-10', kind: 'term', term: { standing: 'onHold' } },
    ]);
    const shared = await insurer().calendar({ month: '2026-11' });
    expect(shared.entries.map(({ on, number }) => [on, number])).toEqual([
      ['2026-11-20', 'C-2026-5'],
      // The page of November ends with the week of 1 December.
      ['2026-12-01', 'C-2026-5'],
    ]);
    expect(await outcomeOf(cases().calendar({ month: '2026-13' }))).toBe('BAD_REQUEST');
  });

  test('the map puts a case at its practice, or about there when only the municipality is known', async () => {
    const { cases: points, places } = await cases().map({});
    const known = points.find(({ number }) => number === 'C-2026-2');
    expect(known).toMatchObject({ latitude: 52.9, longitude: 6.9, isApproximate: false });
    expect(points.filter(({ isApproximate }) => isApproximate)).toHaveLength(points.length - 1);
    expect(places).toHaveLength(2);
    expect(places[0]?.name).toBe('Groningen');
  });

  const download = (organisation: 'rhoNoord' | 'noord', state: CaseState) =>
    takeCases(
      {
        deps: world.deps,
        actor: world.actor(organisation, organisation === 'noord' ? 'procurementOfficer' : 'rhoCoordinator'),
      },
      { state, format: 'csv' },
    );

  test('C-7: the file has every row of the list in its order, and is one event without the search words', async () => {
    const state = readCaseState({ zoek: 'noord', sort: 'termOn', oplopend: true, kolommen: 'phase,term' });
    const events = world.store.read.t.auditEvents;
    const before = await world.store.read.q.$count(events);
    const taken = await download('rhoNoord', state);
    const shown = await cases().list({
      ...caseFiltersOf(state),
      sort: state.sort,
      descending: state.descending,
      pageSize: 200,
    });
    expect(taken.rows).toEqual(shown.rows);
    expect(await world.store.read.q.$count(events)).toBe(before + 1);
    const all = await world.store.read.q.select().from(events);
    const event = all.find(({ action }) => action === 'cases.listDownloaded');
    expect(JSON.parse(event?.payload ?? '{}')).toMatchObject({
      format: 'csv',
      rows: 7,
      columns: ['phase', 'term'],
      filters: ['zoek'],
    });
    expect(event?.payload).not.toContain('noord');
  });

  test('C-6: an insurer gets only what was shared with it; who may not, gets nothing', async () => {
    const taken = await download('noord', readCaseState({ afgesloten: true }));
    expect(numbers(taken.rows)).toEqual(['C-2026-4', 'C-2026-5']);
    const other = await world.as('zuid', 'procurementManager').cases.list({ includeEnded: true });
    expect(other).toEqual({ rows: [], total: 0 });
    const byChain = await insurer().list({ chainCaseId: CHAIN });
    expect(byChain.total).toBe(0);
    expect((await insurer().list({ acceptance: 'PROPOSED' })).total).toBe(0);
    const state = readCaseState({});
    const actor = world.actor('ministry', 'ministryAnalyst');
    expect(await outcomeOf(takeCases({ deps: world.deps, actor }, { state, format: 'xlsx' }))).toBe(
      'NOT_ALLOWED',
    );
    expect(await outcomeOf(takeCases({ deps: world.deps, actor: null }, { state, format: 'xlsx' }))).toBe(
      'SESSION_MISSING',
    );
  });

  test('an address read, written and read again asks the same', () => {
    const state = readCaseState({ fase: 'ACUTE,WATCH', termijn: 'late', regie: 'insurer', weergave: 'bord' });
    expect(readCaseState(caseAddress(state))).toEqual(state);
  });
});
