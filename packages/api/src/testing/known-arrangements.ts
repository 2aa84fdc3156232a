import { sha256Hex } from '@regiovast/db/audit/append-event';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { makeArrangement, makeBudgets } from './make-arrangement.ts';
import { PLACES, type TestWorld } from './test-world.ts';

/** What each side has, in this order: a draft, what waits for approval, what waits for the RHO, what runs. */
export const KNOWN_STATUSES = ['DRAFT', 'PROPOSED', 'ASSESSED_POSITIVE', 'ACTIVE'] as const;

export type KnownArrangements = {
  /** The north first, each side in the order of `KNOWN_STATUSES`. */
  readonly arrangements: readonly string[];
  /** What the insurer of the north asks that of the south, and the other way round. */
  readonly followRequests: readonly string[];
};

/** Money on both sides, and of each a running arrangement that the other insurer is asked to follow (C-1). */
export async function makeKnownArrangements(world: TestWorld): Promise<KnownArrangements> {
  await makeBudgets(world);
  const arrangements: string[] = [];
  const followRequests: string[] = [];
  for (const side of ['noord', 'zuid'] as const) {
    for (const status of KNOWN_STATUSES) {
      // Every arrangement of a side has the same practice: the one that runs began in the quarter of today.
      const period = status === 'ACTIVE' ? { periodFrom: '2026-10-01', periodTo: '2027-06-30' } : undefined;
      const { arrangementId } = await makeArrangement(world, side, { status, ...period });
      arrangements.push(arrangementId);
    }
    followRequests.push(await askToFollow(world, side, arrangements.at(-1) ?? ''));
  }
  return { arrangements, followRequests };
}

/** Written as the use-case leaves it, so that this stands without it. */
async function askToFollow(world: TestWorld, side: 'noord' | 'zuid', arrangementId: string): Promise<string> {
  const other = side === 'noord' ? 'zuid' : 'noord';
  const id = world.deps.ids.next();
  const officer = world.actor(side, 'procurementOfficer');
  const payload = canonicalJson({
    requestId: id,
    number: `MW-2026-${side}`,
    insurerName: officer.organisationName,
    type: 'PRACTICE_MANAGEMENT',
    nature: 'INCIDENTAL',
    region: { code: PLACES[side].regionCode, name: PLACES[side].regionCode },
    periodFrom: '2026-10-01',
    periodTo: '2027-06-30',
    resultObligation: 'De praktijk blijft open voor 2.000 patiënten',
  });
  await world.store.transaction(async ({ q, t }) => {
    await q.insert(t.followRequests).values({
      id,
      arrangementId,
      insurerId: world.organisationIds[other],
      state: 'UNKNOWN',
      payload,
      payloadSha256: sha256Hex(payload),
      sentAt: '2026-11-10T09:00:00.000Z',
      sentBy: officer.personId,
      answer: '',
      version: 1,
    });
  });
  return id;
}
