import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { totalsOf } from '@regiovast/domain/arrangements/amounts';
import {
  type ArrangementContent,
  arrangementContentSchema,
} from '@regiovast/domain/arrangements/arrangement-content';
import type { PriorityFigures } from '@regiovast/domain/arrangements/priority-figures';
import { keptAccessTest } from './access-test-of.ts';
import { housingOf } from './housing-link.ts';
import { beneficiaryName, plannedLines } from './content-parts.ts';

/**
 * A-3, C-8 · the whole arrangement as it stands in the store now. Its canonical JSON is what a version freezes, and the
 * SHA-256 of that text its hash: built again from the same rows it is the same on either engine.
 * @param priority the figures of the day on which it was submitted
 * @throws ZodError for a draft that is not complete: ask `completenessOf` first
 */
export const buildContent = async (
  s: Session,
  found: FoundArrangement,
  priority: PriorityFigures,
): Promise<ArrangementContent> => contentOf(found, priority, await plannedLines(s, found.arrangement.id));

/** The same of lines that are at hand. */
export function contentOf(
  found: Omit<FoundArrangement, 'ownerName' | 'totalCents'>,
  priority: PriorityFigures,
  lines: ArrangementContent['lines'],
): ArrangementContent {
  const { arrangement: row, insurerName, rhoName, regionName, housingNumber } = found;
  const content = {
    number: row.number,
    title: row.title,
    insurer: { id: row.insurerId, name: insurerName },
    rho: { id: row.rhoId, name: rhoName },
    region: { code: row.regionCode, name: regionName },
    type: row.type,
    fundingBasis: row.fundingBasis,
    nature: row.nature,
    structuralReason: row.structuralReason,
    beneficiary: {
      kind: row.beneficiaryKind,
      practiceId: row.practiceId,
      name: beneficiaryName(found),
    },
    course: row.course,
    resultObligation: row.resultObligation,
    planId: row.planId,
    planMeasureId: row.planMeasureId,
    caseId: row.caseId,
    ...(housingOf(row) !== null && { housing: { id: row.housingCaseId, number: housingNumber } }),
    accessTest: keptAccessTest(row),
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    reviewOn: row.reviewOn,
    expected: { places: row.expectedPlaces, on: row.expectedOn, words: row.expectedOutcome },
    whyHere: row.whyHere,
    whyMeasure: row.whyMeasure,
    priority,
    lines,
    totalCents: totalsOf(
      lines.flatMap(({ id, amounts }) =>
        amounts.map(({ quarter, cents }) => ({ lineId: id, quarter, cents })),
      ),
    ).total,
  };
  // Through the schema, so that what is hashed is exactly what a frozen version holds when it is read again.
  return arrangementContentSchema.parse(content);
}
