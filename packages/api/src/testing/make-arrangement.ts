import { insertCeiling } from '@regiovast/db/arrangements/budget-ceilings';
import { insertPurchaseTerms } from '@regiovast/db/arrangements/purchase-terms';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import type { ArrangementContent } from '@regiovast/domain/arrangements/arrangement-content';
import type { ArrangementType } from '@regiovast/domain/arrangements/arrangement-codes';
import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import type { PurchaseTerms } from '@regiovast/domain/arrangements/purchase-terms';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { roundToCents } from '@regiovast/domain/kernel/money';
import { newArrangementNumber } from '../arrangements/new-arrangement-number.ts';
import { PLACES, type Side, type TestWorld, TODAY } from './test-world.ts';

const AT = '2026-11-01T09:00:00.000Z';
const TWO_MANAGERS_FROM = 25_000_000;

/** Terms of an insurer of the test country: quarter starts, four weeks, two managers from € 250.000. */
export const TEST_TERMS: PurchaseTerms = {
  startMonths: [1, 4, 7, 10],
  noticeDays: 28,
  secondApprovalFromCents: TWO_MANAGERS_FROM,
  paymentDueDays: 30,
  frameShare: null,
};

/** Lays down terms and ceilings for both insurers: € 1.000.000 in each of 2026 to 2029 unless said otherwise. */
export async function makeBudgets(world: TestWorld, ceilingCents = 100_000_000): Promise<void> {
  await world.store.transaction(async (tx) => {
    for (const side of ['noord', 'zuid'] as const) {
      const recorded = {
        insurerId: world.organisationIds[side],
        reason: 'Begroting',
        recordedAt: AT,
        recordedBy: world.actor(side, 'procurementManager').personId,
      };
      await insertPurchaseTerms(tx, {
        ...recorded,
        validFrom: '2026-01-01',
        source: 'Inkoopbeleid',
        terms: TEST_TERMS,
      });
      for (const year of [2026, 2027, 2028, 2029])
        await insertCeiling(tx, { ...recorded, year, ceilingCents });
    }
  });
}

export type MadeArrangement = {
  readonly arrangementId: string;
  readonly lineIds: readonly [fixed: string, perPatient: string];
  /** The frozen version; null in a draft. */
  readonly versionId: string | null;
  readonly contentSha256: string | null;
  /** Of each of its two quarters. */
  readonly quarterCents: number;
  readonly totalCents: number;
};

export type ArrangementWishes = {
  readonly status?: ArrangementStatus;
  readonly type?: ArrangementType;
  readonly periodFrom?: string;
  readonly periodTo?: string;
  /** Amount of the fixed line in each quarter, in cents. */
  readonly fixedCents?: number;
};

const NOT_OFFERED: readonly ArrangementStatus[] = ['DRAFT', 'PROPOSED', 'ASSESSED_NEGATIVE', 'WITHDRAWN'];
const UNDER_CONTRACT: readonly ArrangementStatus[] = ['CONTRACTED', 'ACTIVE', 'ENDED', 'EVALUATED'];

/**
 * A complete arrangement of an insurer with the first practice of its side, put in place beside the procedures, so that a
 * test of one step does not need all before it. It runs two quarters, 2027Q1 and 2027Q2: a fixed line of € 12.000 and
 * 300 patients of € 11 each quarter. In every status but `DRAFT` its version is frozen.
 */
export async function makeArrangement(
  world: TestWorld,
  side: Side = 'noord',
  wishes: ArrangementWishes = {},
): Promise<MadeArrangement> {
  const { status = 'DRAFT', type = 'PRACTICE_MANAGEMENT', fixedCents = 1_200_000 } = wishes;
  const { periodFrom = '2027-01-01', periodTo = '2027-06-30' } = wishes;
  const { deps, store, organisationIds, practiceIds } = world;
  const officer = world.actor(side, 'procurementOfficer');
  const rho = side === 'noord' ? 'rhoNoord' : 'rhoZuid';
  const arrangementId = deps.ids.next();
  const lineIds = [deps.ids.next(), deps.ids.next()] as const;
  const versionId = status === 'DRAFT' ? null : deps.ids.next();
  const [practiceId = ''] = practiceIds[side];
  const { regionCode } = PLACES[side];
  const quarters = ['2027Q1', '2027Q2'];
  const perPatient = { quantity: 300, cents: 330_000 };
  const quarterCents = fixedCents + perPatient.cents;
  const totalCents = quarters.length * quarterCents;
  const frame = {
    number: '',
    title: `Praktijkmanagement ${side}`,
    type,
    fundingBasis: 'INSURER_MODULE',
    nature: 'INCIDENTAL',
    structuralReason: null,
    course: 'PRACTICE_MANAGEMENT',
    resultObligation: 'De praktijk blijft open voor 2.000 patiënten',
    planId: null,
    planMeasureId: null,
    caseId: null,
    periodFrom,
    periodTo,
    reviewOn: '2027-04-15',
    whyHere: 'Hier is de druk hoog',
    whyMeasure: 'De praktijkhouder zoekt ontlasting',
  } as const;
  const lines = [
    { label: 'Opstartbijdrage', kind: 'FIXED', unitCents: null, breakEvenPatients: null },
    { label: 'Opbouw per patiënt', kind: 'PER_PATIENT', unitCents: 1_100, breakEvenPatients: 2_100 },
  ] as const;
  let contentSha256: string | null = null;
  await store.transaction(async (tx: Session) => {
    const { q, t } = tx;
    const number = await newArrangementNumber(tx, TODAY, arrangementId);
    await q.insert(t.arrangements).values({
      ...frame,
      id: arrangementId,
      number,
      insurerId: organisationIds[side],
      rhoId: organisationIds[rho],
      regionCode,
      beneficiaryKind: 'PRACTICE',
      practiceId,
      expectedPlaces: 100,
      expectedOn: '2027-06-30',
      expectedOutcome: 'Honderd plaatsen erbij',
      status,
      statusSince: TODAY,
      ownerId: officer.personId,
      proposedVersionId: versionId,
      offeredAt: NOT_OFFERED.includes(status) ? null : AT,
      contractReference: UNDER_CONTRACT.includes(status) ? 'C-1' : null,
      contractedOn: UNDER_CONTRACT.includes(status) ? TODAY : null,
      createdAt: AT,
      createdBy: officer.personId,
      updatedAt: AT,
      version: 1,
    });
    await q
      .insert(t.arrangementLines)
      .values(
        lines.map((line, position) => ({ ...line, id: lineIds[position] ?? '', arrangementId, position })),
      );
    await q.insert(t.arrangementAmounts).values(
      quarters.flatMap((quarter) => [
        { lineId: lineIds[0], quarter, arrangementId, plannedCents: fixedCents },
        {
          lineId: lineIds[1],
          quarter,
          arrangementId,
          plannedQuantity: perPatient.quantity,
          plannedCents: perPatient.cents,
        },
      ]),
    );
    if (versionId === null) return;
    const content: ArrangementContent = {
      ...frame,
      number,
      insurer: { id: organisationIds[side], name: officer.organisationName },
      rho: { id: organisationIds[rho], name: world.actor(rho, 'rhoManager').organisationName },
      region: { code: regionCode, name: regionCode },
      beneficiary: { kind: 'PRACTICE', practiceId, name: 'Praktijk' },
      accessTest: null,
      expected: { places: 100, on: '2027-06-30', words: 'Honderd plaatsen erbij' },
      priority: {
        asOf: TODAY,
        pressure: null,
        patientsWithoutPlace: null,
        totalCents,
        centsPerPlace: roundToCents(totalCents, 100),
        comparison: null,
      },
      lines: lines.map((line, position) => ({
        ...line,
        id: lineIds[position] ?? '',
        amounts: quarters.map((quarter) =>
          line.kind === 'FIXED' ? { quarter, quantity: null, cents: fixedCents } : { quarter, ...perPatient },
        ),
      })),
      totalCents,
    };
    const text = canonicalJson(content);
    contentSha256 = sha256Hex(text);
    await q.insert(t.arrangementVersions).values({
      id: versionId,
      arrangementId,
      number: 1,
      content: text,
      contentSha256,
      totalCents,
      frozenAt: AT,
      frozenBy: officer.personId,
    });
  });
  return { arrangementId, lineIds, versionId, contentSha256, quarterCents, totalCents };
}
