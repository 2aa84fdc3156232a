import type { ArrangementRow } from '@regiovast/db/arrangements/read-arrangements';
import type { HousingForMoney } from '@regiovast/db/housing/housing-for-money';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import type { AccessTestOutcome } from '@regiovast/domain/arrangements/arrangement-codes';
import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';
import { lastTestOf } from './housing-link.ts';

export type AccessTestOf = {
  readonly outcome: AccessTestOutcome;
  readonly on: string;
  readonly reason: string;
};
type AccessTestColumns = Pick<ArrangementRow, 'accessTestOutcome' | 'accessTestOn' | 'accessTestReason'>;

/** The access test as it stands with an arrangement: filled in by hand, or of its housing case on the day of submission. */
export const keptAccessTest = (row: AccessTestColumns): AccessTestOf | null =>
  row.accessTestOutcome === null || row.accessTestOn === null
    ? null
    : { outcome: row.accessTestOutcome, on: row.accessTestOn, reason: row.accessTestReason ?? '' };

/** Only a test that the insurer confirmed counts; its day is the one on which it was. */
const confirmed = (test: HousingForMoney['test']): AccessTestOf | null =>
  test?.state === 'CONFIRMED' && test.decidedAt !== null
    ? { outcome: test.outcome, on: dayOfInstant(test.decidedAt), reason: test.reason }
    : null;

/** H-1, A-2 · the access test of an arrangement: a draft for a housing case has that of the case, as the reader sees it today. */
export async function accessTestOf(
  s: Session,
  scope: AreaScope,
  row: ArrangementRow,
): Promise<AccessTestOf | null> {
  const test = row.status === 'DRAFT' ? await lastTestOf(s, scope, row) : undefined;
  return test === undefined ? keptAccessTest(row) : confirmed(test);
}

/** H-1 · the same as columns: what a submission keeps of the test of the housing case, whatever becomes of that later. */
export async function accessTestColumns(
  tx: Session,
  scope: AreaScope,
  row: ArrangementRow,
): Promise<AccessTestColumns> {
  const test = await accessTestOf(tx, scope, row);
  return {
    accessTestOutcome: test?.outcome ?? null,
    accessTestOn: test?.on ?? null,
    accessTestReason: test?.reason ?? null,
  };
}
