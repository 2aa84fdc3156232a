import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import type { ArrangementContent } from '@regiovast/domain/arrangements/arrangement-content';
import type { AgreementContent } from '@regiovast/domain/arrangements/arrangement-paper';
import { housingOf } from './housing-link.ts';
import { beneficiaryName, plannedLines } from './content-parts.ts';

/** A-7, C-1 · what an agreement says of frozen content: neither why it was chosen nor how it compares. */
export function agreementOfVersion(content: ArrangementContent): AgreementContent {
  const { number, title, insurer, rho, region, type, nature, fundingBasis, beneficiary } = content;
  const { housing, resultObligation, periodFrom, periodTo, reviewOn, expected, lines, totalCents } = content;
  return {
    number,
    title,
    insurer,
    rho,
    region,
    type,
    nature,
    fundingBasis,
    beneficiary,
    housingNumber: housing?.number ?? null,
    resultObligation,
    periodFrom,
    periodTo,
    reviewOn,
    expectedPlaces: expected.places,
    expectedOn: expected.on,
    expectedOutcome: expected.words,
    lines,
    totalCents,
  };
}

/** A-7 · what an agreement says of a draft as it is now; what is not filled in yet stays open. */
export async function agreementOfDraft(s: Session, found: FoundArrangement): Promise<AgreementContent> {
  const { arrangement: row } = found;
  return {
    number: row.number,
    title: row.title,
    insurer: { id: row.insurerId, name: found.insurerName },
    rho: { id: row.rhoId, name: found.rhoName },
    region: { code: row.regionCode, name: found.regionName },
    type: row.type,
    nature: row.nature,
    fundingBasis: row.fundingBasis,
    beneficiary: { kind: row.beneficiaryKind, practiceId: row.practiceId, name: beneficiaryName(found) },
    housingNumber: housingOf(row) === null ? null : found.housingNumber,
    resultObligation: row.resultObligation,
    periodFrom: row.periodFrom,
    periodTo: row.periodTo,
    reviewOn: row.reviewOn,
    expectedPlaces: row.expectedPlaces,
    expectedOn: row.expectedOn,
    expectedOutcome: row.expectedOutcome,
    lines: await plannedLines(s, row.id),
    totalCents: found.totalCents,
  };
}
