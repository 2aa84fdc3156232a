import type { Session } from '@regiovast/db/store/store';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { PLAN_SECTIONS, type PlanSection } from '@regiovast/domain/plans/plan-sections';
import type { RichText } from '@regiovast/domain/plans/rich-text';
import { inStore, newId } from '../server/demo-store.ts';
import { inProcess } from './bench.ts';

const PLANS = 10;
const MEASURES = 60;
const STEPS = 4;
const OBLIGATIONS = 20;
/** Thirty pages of some 450 words, over the sections of a plan. */
const WORDS = 13_500;
const PARAGRAPHS = 8;
const AT = '2026-01-05T09:00:00.000Z';

export const LARGE_SECTIONS: readonly PlanSection[] = PLAN_SECTIONS.filter((code) => code !== 'APPENDIX');
const WORDS_PER_SECTION = Math.round(WORDS / LARGE_SECTIONS.length);

/** A text as long as a section of a large plan, another for each number. */
export const longText = (number: number): RichText => ({
  type: 'doc',
  content: Array.from({ length: PARAGRAPHS }, (_, index) => ({
    type: 'paragraph' as const,
    content: [
      {
        type: 'text' as const,
        text: `${number}.${index} ${'woorden '.repeat(WORDS_PER_SECTION / PARAGRAPHS)}`.trim(),
      },
    ],
  })),
});

export type LargePlan = { readonly planId: string; readonly versionIds: readonly [string, string] };

/** Ten drafts of thirty pages with sixty measures each, of one RHO, each with two released versions to compare. */
export async function makeLargePlans(dataFolder: string): Promise<LargePlan[]> {
  const { personId, organisationId } = await inProcess(dataFolder, 'coordinator', async (_, actor) => actor);
  const planIds = Array.from({ length: PLANS }, () => newId());
  await inStore(dataFolder, ({ store }) =>
    store.transaction(async (tx) => {
      const regionCode = await regionOf(tx, organisationId);
      for (const [index, planId] of planIds.entries())
        await writePlan(tx, { planId, number: `P-2026-GROOT${index}`, regionCode, organisationId, personId });
    }),
  );
  return inProcess(dataFolder, 'coordinator', async (call) => {
    const made: LargePlan[] = [];
    for (const planId of planIds) {
      await call.plans.release({ planId, contentRevision: 1 });
      await call.plans.saveSection({ planId, code: 'SCOPE', seenTextVersion: 1, document: longText(0) });
      await call.plans.release({ planId, contentRevision: 2 });
      const { versions } = await call.plans.versions({ planId });
      const [last, first] = versions.map(({ id }) => id);
      made.push({ planId, versionIds: [first ?? '', last ?? ''] });
    }
    return made;
  });
}

/** A region in which the RHO has a plan already. */
async function regionOf({ q, t }: Session, rhoId: string): Promise<string> {
  const plans = await q.select().from(t.continuityPlans);
  const own = plans.find((plan) => plan.rhoId === rhoId);
  if (!own) throw new Error('the RHO of the demo has no plan');
  return own.regionCode;
}

async function writePlan(
  { q, t }: Session,
  plan: { planId: string; number: string; regionCode: string; organisationId: string; personId: string },
): Promise<void> {
  const { planId, number, regionCode, organisationId, personId } = plan;
  const changed = { version: 1, updatedAt: AT, updatedBy: personId } as const;
  const saved = { planId, textVersion: 1, words: WORDS_PER_SECTION } as const;
  await q.insert(t.continuityPlans).values({
    id: planId,
    number,
    title: 'Groot plan',
    regionCode,
    rhoId: organisationId,
    periodFrom: 2026,
    periodTo: 2028,
    status: 'DRAFT',
    statusSince: AT.slice(0, 10),
    ownerId: personId,
    templateVersion: 1,
    contentRevision: 1,
    createdAt: AT,
    createdBy: personId,
    updatedAt: AT,
    version: 1,
  });
  const places = await q.select().from(t.regionMemberships);
  await q
    .insert(t.planMunicipalities)
    .values(
      places
        .filter((place) => place.regionCode === regionCode && place.validTo === null)
        .map(({ municipalityCode }) => ({ planId, municipalityCode })),
    );
  const partnerId = newId();
  await q.insert(t.planPartners).values({
    id: partnerId,
    planId,
    kind: 'RHO',
    name: 'RHO',
    organisationId,
    task: '',
    position: 0,
    version: 1,
  });
  for (const [index, code] of LARGE_SECTIONS.entries()) {
    await q
      .insert(t.planSections)
      .values({ ...saved, code, isUnlocked: false, updatedAt: AT, updatedBy: personId });
    await q.insert(t.planSectionTexts).values({
      ...saved,
      code,
      document: canonicalJson(longText(-index - 1)),
      origin: 'typed',
      savedAt: AT,
      savedBy: personId,
    });
  }
  const measureIds = Array.from({ length: MEASURES }, () => newId());
  await q.insert(t.planMeasures).values(
    measureIds.map((id, position) => ({
      id,
      planId,
      lineageId: id,
      position,
      origin: 'catalogue' as const,
      course: 'DESK' as const,
      title: `Maatregel ${position}`,
      description: 'Beschrijving van de maatregel. '.repeat(8),
      partnerId,
      owner: 'Coördinator',
      startQuarter: '2026Q1',
      endQuarter: '2027Q4',
      costCents: 1_250_000,
      costNote: '',
      fundingBasis: 'S3' as const,
      goalId: null,
      ...changed,
    })),
  );
  const steps = Array.from({ length: STEPS }, (_, index) => `2026Q${index + 1}`);
  await q
    .insert(t.planMeasureSteps)
    .values(
      measureIds.flatMap((measureId) =>
        steps.map((quarter) => ({ measureId, quarter, partialResult: 'Deelresultaat bereikt' })),
      ),
    );
  await q.insert(t.planObligations).values(
    measureIds.slice(0, OBLIGATIONS).map((measureId, position) => {
      const id = newId();
      return {
        id,
        planId,
        lineageId: id,
        measureId,
        position,
        wording: 'Plaatsen erbij',
        targetValue: 500,
        unit: 'plaatsen',
        dueOn: '2027-12-31',
        evidence: 'Opgave van de praktijk',
        ...changed,
      };
    }),
  );
}
