import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  TODAY,
  type TestWorld,
} from '../testing/test-world.ts';

const READERS = {
  rho: ['rhoNoord', 'rhoViewer'],
  otherRho: ['rhoZuid', 'rhoManager'],
  insurer: ['noord', 'insurerViewer'],
  otherInsurer: ['zuid', 'procurementManager'],
  ministry: ['ministry', 'ministryAnalyst'],
  platform: ['platform', 'platformAdmin'],
} as const satisfies Record<string, readonly [OrganisationKey, Role]>;
type Reader = keyof typeof READERS;

/** `sees`: the case itself and in every list; `absent`: as if it did not exist; `noRight`: cases are not theirs at all. */
type Sight = 'sees' | 'absent' | 'noRight';
const NO_RIGHT = { ministry: 'noRight', platform: 'noRight' } as const;
const sight = (rho: Sight, otherRho: Sight, insurer: Sight, otherInsurer: Sight): Record<Reader, Sight> => ({
  rho,
  otherRho,
  insurer,
  otherInsurer,
  ...NO_RIGHT,
});

/** D-4, C-6 · who sees a case at each moment of its life, in the order in which they come; typed by hand. */
const MOMENTS: readonly (readonly [string, Record<Reader, Sight>])[] = [
  ['before it is shared', sight('sees', 'absent', 'absent', 'absent')],
  ['shared with the insurer', sight('sees', 'absent', 'sees', 'absent')],
  ['acknowledged', sight('sees', 'absent', 'sees', 'absent')],
  ['acute, led by the insurer, the other insurer informed', sight('sees', 'absent', 'sees', 'absent')],
  ['closed', sight('sees', 'absent', 'sees', 'absent')],
  ['reopened', sight('sees', 'absent', 'sees', 'absent')],
  ['the insurer preferent no longer', sight('sees', 'absent', 'absent', 'absent')],
  ['shared with the insurer that is preferent now', sight('sees', 'absent', 'absent', 'sees')],
  ['the practice moved to where another RHO works', sight('absent', 'sees', 'absent', 'sees')],
];

describe.each(ENGINES)('who sees a case, on %s', (engine) => {
  let world: TestWorld;
  let caseId: string;
  let number: string;
  let practiceId: string;
  let chainId: string;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    practiceId = world.practiceIds.noord[0] ?? '';
    await correct('rhoNoord', { ownershipForm: 'chain', ownerOrganisation: 'Valkenzorg BV' });
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoManager');
  const versionOf = async () => (await rho().cases.get({ caseId })).version;
  async function correct(organisation: 'rhoNoord' | 'platform', change: object) {
    const as = world.as(organisation, organisation === 'platform' ? 'platformAdmin' : 'rhoManager');
    const { name, address, postcode, place, municipalityCode, ownershipForm, ownerOrganisation } =
      await as.practices.get({ id: practiceId });
    const seen = { name, address, postcode, place, municipalityCode, ownershipForm, ownerOrganisation };
    await as.practices.correctIdentity({ id: practiceId, seen, identity: { ...seen, ...change } });
  }
  const move = async (to: 'ACUTE' | 'RESOLVED' | 'WATCH', more: object = {}) =>
    rho().cases.movePhase({
      caseId,
      version: await versionOf(),
      to,
      reason: 'proef',
      effectiveOn: TODAY,
      ...more,
    });

  /** What leads from each moment to the next. */
  const STEPS: readonly (() => Promise<unknown>)[] = [
    async () => {
      const opened = await rho().cases.openChain({
        requestKey: world.deps.ids.next(),
        chainKey: 'valkenzorg bv',
        action: {
          title: 'Bellen',
          ownerId: world.actor('rhoNoord', 'rhoManager').personId,
          dueOn: '2026-11-20',
        },
      });
      chainId = opened.id;
      const [location] = (await rho().cases.chain({ id: chainId })).locations;
      caseId = location?.caseId ?? '';
      number = location?.number ?? '';
    },
    async () => rho().cases.share({ caseId, version: await versionOf() }),
    async () =>
      world.as('noord', 'procurementOfficer').cases.acknowledge({ caseId, version: await versionOf() }),
    async () => {
      await move('ACUTE');
      await rho().cases.informInsurers({ caseId, organisationIds: [world.organisationIds.zuid] });
    },
    async () =>
      move('RESOLVED', {
        placements: [{ kind: 'PRACTICE', practiceId: world.practiceIds.noord[1] ?? '', patients: 2_000 }],
      }),
    async () => move('WATCH'),
    async () => {
      await world.as('platform', 'platformAdmin').regions.setPreferent({
        code: 'ZK09',
        knownFrom: '2023-01-01',
        from: '2026-11-20',
        insurer: { organisationId: world.organisationIds.zuid },
        isVerified: true,
        source: 'Brief van de verzekeraar',
      });
      world.setNow(new Date('2026-11-20T10:00:00Z'));
    },
    async () => rho().cases.share({ caseId, version: await versionOf() }),
    async () => correct('platform', { municipalityCode: 'GM0935', place: 'Maastricht' }),
  ];

  /** Every place in which the case can be met; they must all say the same. */
  async function sightOf(reader: Reader): Promise<Sight> {
    const [organisation, role] = READERS[reader];
    const as = world.as(organisation, role);
    const asked = [
      () => as.cases.get({ caseId }),
      () => as.cases.informed({ caseId }),
      () => as.cases.record({ caseId }),
      () => as.cases.acceptances({ caseId }),
      () => as.audit.history({ subjectKind: 'case', subjectId: caseId }),
      () => as.work.comments({ subjectKind: 'case', subjectId: caseId }),
      () => as.cases.chain({ id: chainId }),
    ];
    const outcomes: string[] = [];
    for (const ask of asked) outcomes.push(await outcomeOf(ask()));
    const [own] = outcomes;
    if (own === 'NOT_ALLOWED') {
      for (const outcome of outcomes) expect(['NOT_ALLOWED', 'NOT_FOUND']).toContain(outcome);
      return 'noRight';
    }
    const isSeen = own === 'ok';
    // The RHO that opened the chain keeps its parent, without the location that left.
    const keepsChain = reader === 'rho' && !isSeen;
    const places = {
      informed: outcomes[1],
      record: outcomes[2],
      acceptances: outcomes[3],
      history: outcomes[4],
      comments: outcomes[5],
      list: await met(as.cases.list({ search: number, includeEnded: true })),
      board: await met(as.cases.board({ includeEnded: true })),
      ...(!keepsChain && {
        chain: outcomes[6],
        chains: await met(as.cases.chains({ includeClosed: true }), chainId),
      }),
    };
    const said = isSeen ? 'ok' : 'NOT_FOUND';
    expect(places).toEqual(Object.fromEntries(Object.keys(places).map((place) => [place, said])));
    if (!isSeen) {
      const elsewhere = [
        () => as.practices.search({ search: 'Praktijk noord 1' }),
        () => as.practices.chains({}),
        () => as.work.mine({}),
        () => as.work.findings({}),
      ];
      for (const ask of elsewhere) expect(await met(ask())).toBe('NOT_FOUND');
    }
    return isSeen ? 'sees' : 'absent';
  }

  /** Whether an answer holds the case, in the words of a refusal. */
  const met = async (answer: Promise<unknown>, id = caseId): Promise<string> =>
    JSON.stringify(await answer).includes(id) ? 'ok' : 'NOT_FOUND';

  test.each(MOMENTS.map(([moment, expected], index) => [moment, expected, index] as const))(
    'D-4, C-6: %s',
    async (_moment, expected, index) => {
      await STEPS[index]?.();
      const seen: Partial<Record<Reader, Sight>> = {};
      for (const reader of Object.keys(READERS) as Reader[]) seen[reader] = await sightOf(reader);
      expect(seen).toEqual(expected);
    },
  );
});
