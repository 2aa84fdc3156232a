import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import { type HousingChange, updateHousing } from '@regiovast/db/housing/write-housing';
import type { OptionState, PlanningStatus } from '@regiovast/domain/housing/housing-codes';
import type { HousingStep } from '@regiovast/domain/housing/housing-steps';
import type { Role } from '@regiovast/domain/people/organisation';
import type { WorkItem } from '@regiovast/domain/work/work-list.views';
import { type HousingWishes, makeHousingCase } from './make-housing-case.ts';
import { type OrganisationKey, PLACES, type TestWorld, TODAY } from './test-world.ts';

export type Who = readonly [OrganisationKey, Role];
export const OWNER: Who = ['rhoNoord', 'rhoCoordinator'];
export const RHO_MANAGER: Who = ['rhoNoord', 'rhoManager'];
export const OFFICER: Who = ['noord', 'procurementOfficer'];
export const MANAGER: Who = ['noord', 'procurementManager'];
export const EVERYBODY: readonly Who[] = [
  OWNER,
  RHO_MANAGER,
  ['rhoNoord', 'rhoViewer'],
  ['rhoZuid', 'rhoManager'],
  OFFICER,
  MANAGER,
  ['noord', 'insurerViewer'],
  ['zuid', 'procurementManager'],
  ['ministry', 'ministryAnalyst'],
  ['platform', 'platformAdmin'],
];
export const AT = '2026-11-10T09:00:00.000Z';
const OLD_HASH = '0'.repeat(64);

export type PutAnswer = {
  readonly cell: string;
  readonly by?: Who | 'link';
  readonly state?: 'APPLIED' | 'DEVIATED' | 'NOT_APPLICABLE';
  readonly expiresOn?: string;
  readonly sign?: 'SIGNED' | 'REFUSED';
  /** Given to words that were changed since. */
  readonly isOld?: boolean;
};

export type PutOption = {
  readonly state: OptionState;
  readonly completionOn?: string;
  readonly permitExpectedOn?: string;
  readonly planningStatus?: PlanningStatus;
};

/** Housing cases put in place beside the procedures, and what of them waits for whom (W-1). */
export function housingWork(world: TestWorld) {
  /** A case without a lease, at a step that it came to on 1 November. */
  async function made(wishes: HousingWishes = {}, change: HousingChange = {}): Promise<string> {
    const { housingCaseId } = await makeHousingCase(world, 'noord', wishes);
    const { step = 'REPORTED' } = wishes;
    await world.store.transaction(async (tx) => {
      await updateHousing(tx, housingCaseId, 1, { leaseEndsOn: null, ...change });
      if (step !== 'REPORTED' && step !== 'CLOSED')
        await tx.q.insert(tx.t.housingMoves).values(moveTo(housingCaseId, step));
    });
    return housingCaseId;
  }
  const moveTo = (housingCaseId: string, toStep: HousingStep) => ({
    id: world.deps.ids.next(),
    housingCaseId,
    fromStep: 'REPORTED' as const,
    toStep,
    effectiveOn: '2026-11-05',
    reason: '',
    movedAt: AT,
    movedBy: world.actor(...OWNER).personId,
  });
  async function answer(housingCaseId: string, given: PutAnswer): Promise<void> {
    const { cell, by = OWNER, state = 'DEVIATED', expiresOn = '2027-03-01', sign, isOld } = given;
    const { version, cells } = await currentGuidance(world.store.read, TODAY);
    const explains = state !== 'APPLIED';
    const signer: Who = by === 'link' || by[0] === 'noord' ? OWNER : OFFICER;
    await world.store.transaction(async ({ q, t }) => {
      const linkId = by === 'link' ? world.deps.ids.next() : null;
      if (linkId !== null)
        await q.insert(t.housingLinks).values({
          id: linkId,
          housingCaseId,
          cell,
          party: 'MUNICIPALITY',
          recipientName: 'Gemeente',
          recipientEmail: 'loket@gemeente.example',
          language: 'nl',
          tokenSha256: linkId.replaceAll('-', '').padEnd(64, 'a'),
          message: '',
          invitedAt: AT,
          invitedBy: world.actor(...OWNER).personId,
          expiresAt: '2026-12-31T09:00:00.000Z',
          answeredAt: AT,
        });
      await q.insert(t.housingAnswers).values({
        id: world.deps.ids.next(),
        housingCaseId,
        cell,
        state,
        note: 'Omdat',
        category: explains ? 'TIMING' : null,
        evidence: 'brief',
        expiresOn: explains ? expiresOn : null,
        guidanceVersion: version,
        cellSha256: isOld ? OLD_HASH : (cells.find(({ code }) => code === cell)?.cellSha256 ?? ''),
        answeredAt: AT,
        answeredBy: by === 'link' ? null : world.actor(...by).personId,
        organisationId: by === 'link' ? null : world.organisationIds[by[0]],
        linkId,
        contentSha256: 'c'.repeat(64),
        counterSign: sign ?? null,
        counterSignedAt: sign ? AT : null,
        counterSignedBy: sign ? world.actor(...signer).personId : null,
      });
    });
  }
  const option = (housingCaseId: string, fields: PutOption) =>
    world.store.transaction(({ q, t }) =>
      q.insert(t.housingOptions).values({
        planningStatus: 'PERMIT_REQUESTED',
        ...fields,
        id: world.deps.ids.next(),
        housingCaseId,
        name: 'Oude school',
        address: 'Schoolstraat 1',
        municipalityCode: PLACES.noord.municipalityCode,
        note: '',
        stateReason: fields.state === 'OPEN' ? null : 'Ligt goed',
        addedAt: AT,
        addedBy: world.actor(...OWNER).personId,
      }),
    );

  const itemsOf = async (who: Who, kind?: WorkItem['kind']): Promise<WorkItem[]> =>
    (await world.as(...who).work.mine({ kind })).items.filter(({ place }) => place.at === 'housing');
  /** For whom something of a kind waits, with how much and by when. */
  async function waiting(kind: WorkItem['kind']): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const who of EVERYBODY) {
      const items = await itemsOf(who, kind);
      if (items.length > 0)
        found[who.join('/')] = items.map(({ count, dueOn, alarm }) => [alarm ?? count, dueOn]);
      if (items.length === 0) continue;
      const { total } = await world.as(...who).work.mine({});
      const counts = await world.as(...who).work.counts();
      if (counts.mine !== total) throw new Error(`${who.join('/')}: ${counts.mine} counted, ${total} listed`);
    }
    return found;
  }

  /** What is over waits for nobody: each test looks at its own cases. */
  const closeAll = () =>
    world.store.transaction(({ q, t }) =>
      q.update(t.housingCases).set({ step: 'CLOSED', outcome: 'STAYED', closedOn: TODAY }),
    );
  return { made, answer, option, itemsOf, waiting, closeAll };
}
