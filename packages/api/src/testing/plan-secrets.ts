import { findAssessment } from '@regiovast/db/plans/assessments';
import { PLACES, type Side, type TestWorld } from './test-world.ts';
import { paragraph } from './make-plan.ts';

const SECRET = 'Geheim';

const sidesOf = (side: Side) =>
  side === 'noord'
    ? ({ rho: 'rhoNoord', insurer: 'noord' } as const)
    : ({ rho: 'rhoZuid', insurer: 'zuid' } as const);

/**
 * Everything an RHO can write in a plan that it did not release, but release it: texts, goals, measures, obligations, an
 * entrant, a partner, its frame, the figures of today, what is said of it, and asking for signatures. None of it may be
 * told to anybody but its partners (C-2).
 */
export async function workOnDraft(world: TestWorld, side: Side, planId: string): Promise<void> {
  const { rho } = sidesOf(side);
  const as = world.as(rho, 'rhoManager');
  await writeText(world, side, planId, 'SCOPE');
  const goal = {
    wording: SECRET,
    indicatorCode: 'GPS_PER_10K',
    baselineValue: null,
    baselineOn: null,
    baselineSource: '',
    targetValue: 9,
    targetOn: '2027-12-31',
  };
  await as.plans.setGoal({ planId, id: null, version: null, goal });
  const picks = [{ origin: 'catalogue', course: 'DESK', title: SECRET, description: SECRET }] as const;
  await as.plans.addMeasures({ planId, picks: [...picks] });
  const { measures } = await as.plans.measures({ planId });
  const [first] = measures;
  await as.plans.setObligation({
    planId,
    id: null,
    version: null,
    obligation: {
      measureId: first?.id ?? '',
      wording: SECRET,
      targetValue: 3,
      unit: SECRET,
      dueOn: '2027-06-30',
      evidence: SECRET,
    },
  });
  await as.plans.setInitiative({
    planId,
    id: null,
    version: null,
    initiative: { kind: 'TAKEOVER', name: SECRET, note: SECRET },
  });
  await as.plans.setPartner({
    planId,
    partner: null,
    kind: 'PATIENTS',
    name: SECRET,
    organisationId: null,
    task: SECRET,
  });
  const version = await versionOf(world, planId);
  await as.plans.setFrame({
    planId,
    version,
    title: SECRET,
    ownerId: world.actor(rho, 'rhoManager').personId,
    periodFrom: 2026,
    periodTo: 2028,
    municipalityCodes: [PLACES[side].municipalityCode],
  });
  await as.plans.freezeSituation({ planId, seenNumber: 1 });
  for (const audience of ['organisation', 'everyone'] as const) {
    await as.work.addComment({
      subjectKind: 'plan',
      subjectId: planId,
      text: SECRET,
      audience,
      mentions: [world.actor(rho, 'rhoCoordinator').personId],
    });
  }
}

/** The version of the row of a plan, as a form would have seen it. */
async function versionOf(world: TestWorld, planId: string): Promise<number> {
  const { q, t } = world.store.read;
  const plans = await q
    .select({ id: t.continuityPlans.id, version: t.continuityPlans.version })
    .from(t.continuityPlans);
  return plans.find(({ id }) => id === planId)?.version ?? 0;
}

/** L-1 · another text in a section of the RHO's own plan. */
export async function writeText(
  world: TestWorld,
  side: Side,
  planId: string,
  code: 'SCOPE' | 'FINANCE',
): Promise<void> {
  const as = world.as(sidesOf(side).rho, 'rhoManager');
  const { textVersion } = await as.plans.section({ planId, code });
  await as.plans.saveSection({
    planId,
    code,
    seenTextVersion: textVersion,
    document: paragraph(`${SECRET} ${code}`),
  });
}

/** L-4 · the insurer of a side takes up a plan that was submitted; answers its assessment. */
export async function takeUp(world: TestWorld, side: Side, planId: string): Promise<string> {
  const as = world.as(sidesOf(side).insurer, 'procurementOfficer');
  const version = await versionOf(world, planId);
  await as.plans.startAssessment({ planId, version });
  const { q, t } = world.store.read;
  const rows = await q.select().from(t.planAssessments);
  return rows.find((row) => row.planId === planId && row.outcome === null)?.id ?? '';
}

/** L-4, C-2 · what the insurer notes of a plan before it decides: marks, reasons, notes, messages, and talk of its own. */
export async function noteOfPlan(world: TestWorld, side: Side, planId: string, assessmentId: string) {
  const { insurer } = sidesOf(side);
  const as = world.as(insurer, 'procurementOfficer');
  for (const criterion of ['ACCESS_FOR_ALL', 'INCIDENTAL']) {
    await as.plans.markCriterion({
      assessmentId,
      criterion,
      initiativeId: '',
      verdict: 'PARTLY',
      reason: SECRET,
      internalNote: SECRET,
      seenVersion: 0,
    });
  }
  await as.plans.setSectionMessage({ assessmentId, code: 'FINANCE', message: SECRET, seen: '' });
  await as.work.addComment({
    subjectKind: 'plan',
    subjectId: planId,
    text: SECRET,
    audience: 'organisation',
    mentions: [world.actor(insurer, 'procurementManager').personId],
  });
}

/** L-4 · the insurer returns the plan. */
export async function returnPlan(world: TestWorld, side: Side, assessmentId: string): Promise<void> {
  const as = world.as(sidesOf(side).insurer, 'procurementManager');
  const assessment = await findAssessment(world.store.read, assessmentId);
  await as.plans.decide({
    assessmentId,
    outcome: 'REVISION_ASKED',
    reason: 'Vul aan',
    version: assessment?.version ?? 0,
  });
}
