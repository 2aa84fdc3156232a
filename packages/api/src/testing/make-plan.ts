import { markVersion } from '@regiovast/db/plans/plan-versions';
import { updatePlan } from '@regiovast/db/plans/write-plans';
import type { Session } from '@regiovast/db/store/store';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { PLAN_SECTIONS } from '@regiovast/domain/plans/plan-sections';
import type { PlanStatus } from '@regiovast/domain/plans/plan-statuses';
import type { RichText } from '@regiovast/domain/plans/rich-text';
import { freezeVersion } from '../plans/freeze-version.ts';
import { newPlanNumber } from '../plans/new-plan-number.ts';
import { mustFindPlan } from '../plans/plan-reach.ts';
import { PLACES, type Side, type TestWorld, TODAY } from './test-world.ts';

const AT = '2026-11-01T09:00:00.000Z';

/** A text of one paragraph. */
export const paragraph = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

export type MadePlan = {
  readonly planId: string;
  readonly goalId: string;
  readonly measureId: string;
  readonly obligationId: string;
  readonly initiativeId: string;
  /** The RHO itself, and a partner that signs on paper. */
  readonly partnerIds: readonly [keeper: string, paper: string];
  /** The released version; null while the plan is the RHO's own. */
  readonly versionId: string | null;
};

/**
 * A complete plan of an RHO for its side of the test country, put in place beside the procedures, so that a test of one
 * step does not need all before it. In `DRAFT` it is not released; in every other status its version is released, and
 * submitted by the coordinator.
 */
export async function makePlan(
  world: TestWorld,
  side: Side = 'noord',
  status: PlanStatus = 'DRAFT',
): Promise<MadePlan> {
  const { deps, store, organisationIds } = world;
  const keeper = side === 'noord' ? 'rhoNoord' : 'rhoZuid';
  const coordinator = world.actor(keeper, 'rhoCoordinator');
  const manager = world.actor(keeper, 'rhoManager');
  const next = () => deps.ids.next();
  const planId = next();
  const [goalId, measureId, obligationId, initiativeId] = [next(), next(), next(), next()];
  const partnerIds = [next(), next()] as const;
  const { regionCode, municipalityCode } = PLACES[side];
  const changed = { version: 1, updatedAt: AT, updatedBy: coordinator.personId } as const;
  const write = async (tx: Session): Promise<void> => {
    const { q, t } = tx;
    await q.insert(t.continuityPlans).values({
      id: planId,
      number: await newPlanNumber(tx, TODAY, planId),
      title: `Plan ${side}`,
      regionCode,
      rhoId: organisationIds[keeper],
      periodFrom: 2026,
      periodTo: 2028,
      status,
      statusSince: TODAY,
      ownerId: coordinator.personId,
      templateVersion: 1,
      contentRevision: 1,
      createdAt: AT,
      createdBy: coordinator.personId,
      updatedAt: AT,
      version: 1,
    });
    await q.insert(t.planMunicipalities).values({ planId, municipalityCode });
    await q.insert(t.planPartners).values([
      {
        id: partnerIds[0],
        planId,
        kind: 'RHO',
        name: `RHO Proef ${side}`,
        organisationId: organisationIds[keeper],
        task: 'Stelt het plan op',
        position: 0,
        version: 1,
      },
      {
        id: partnerIds[1],
        planId,
        kind: 'LHV_DEPARTMENT',
        name: `LHV-afdeling ${side}`,
        organisationId: null,
        task: 'Denkt mee namens huisartsen',
        position: 1,
        version: 1,
      },
    ]);
    for (const code of PLAN_SECTIONS) {
      const document = canonicalJson(paragraph(`Tekst van ${code}`));
      await q.insert(t.planSections).values({
        planId,
        code,
        textVersion: 1,
        words: 3,
        isUnlocked: false,
        updatedAt: AT,
        updatedBy: coordinator.personId,
      });
      await q.insert(t.planSectionTexts).values({
        planId,
        code,
        textVersion: 1,
        document,
        words: 3,
        origin: 'typed',
        savedAt: AT,
        savedBy: coordinator.personId,
      });
    }
    await q.insert(t.planSituations).values({
      planId,
      number: 1,
      frozenOn: '2026-11-01',
      frozenAt: AT,
      frozenBy: coordinator.personId,
      payload: canonicalJson({ frozenOn: '2026-11-01', figures: [] }),
      sha256: '0'.repeat(64),
    });
    await q.insert(t.planGoals).values({
      id: goalId,
      planId,
      lineageId: goalId,
      position: 0,
      wording: 'Iedereen een vaste huisarts',
      indicatorCode: 'GPS_PER_10K',
      baselineValue: 5,
      baselineOn: '2026-06-30',
      baselineSource: 'test',
      targetValue: 6,
      targetOn: '2028-12-31',
      ...changed,
    });
    await q.insert(t.planMeasures).values({
      id: measureId,
      planId,
      lineageId: measureId,
      position: 0,
      origin: 'catalogue',
      course: 'START_ZERO_PRACTICE',
      title: 'Nulpraktijk starten',
      description: 'Met de gemeente een locatie zoeken.',
      partnerId: partnerIds[0],
      owner: 'Coördinator huisvesting',
      startQuarter: '2026Q1',
      endQuarter: '2027Q4',
      costCents: 12_500_000,
      costNote: '',
      fundingBasis: 'S3',
      goalId,
      ...changed,
    });
    await q
      .insert(t.planMeasureSteps)
      .values({ measureId, quarter: '2026Q4', partialResult: 'Locatie gevonden' });
    await q.insert(t.planObligations).values({
      id: obligationId,
      planId,
      lineageId: obligationId,
      measureId,
      position: 0,
      wording: '1.500 plaatsen in de nieuwe praktijk',
      targetValue: 1_500,
      unit: 'plaatsen',
      dueOn: '2027-12-31',
      evidence: 'Opgave van de praktijk',
      ...changed,
    });
    await q.insert(t.planInitiatives).values({
      id: initiativeId,
      planId,
      lineageId: initiativeId,
      kind: 'START',
      name: 'Nieuwe praktijk',
      note: '',
      position: 0,
      ...changed,
    });
  };
  const versionId = await store.transaction(async (tx) => {
    await write(tx);
    if (status === 'DRAFT') return null;
    const { q, t } = tx;
    const reached = await mustFindPlan(
      tx,
      manager,
      { kind: 'rho', organisationId: manager.organisationId, on: TODAY },
      planId,
    );
    const { id, contentSha256 } = await freezeVersion(tx, deps, coordinator, reached);
    await markVersion(tx, id, { releasedAt: AT, submittedAt: AT, submittedBy: coordinator.personId });
    await updatePlan(tx, planId, 1, { releasedVersionId: id, signOffVersionId: id });
    await q.insert(t.planSignatures).values({
      id: next(),
      versionId: id,
      partnerId: partnerIds[0],
      partnerName: `RHO Proef ${side}`,
      contentSha256,
      signedOn: '2026-11-01',
      recordedAt: AT,
      recordedBy: manager.personId,
    });
    return id;
  });
  return { planId, goalId, measureId, obligationId, initiativeId, partnerIds, versionId };
}
