import { findCeilings } from '@regiovast/db/arrangements/budget-ceilings';
import { findYearsOfInsurer } from '@regiovast/db/arrangements/budget-years';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import { findFiledParties } from '@regiovast/db/imports/filed-parties';
import { findFiledArrangements } from '@regiovast/db/imports/known-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { type KnownParties, partyFinder } from '@regiovast/domain/imports/arrangement-file-parties';
import { filedYears } from '@regiovast/domain/imports/arrangement-file-years';
import type { ArrangementOutcome } from '@regiovast/domain/imports/arrangement-import.views';
import { readAgbCode } from '@regiovast/domain/imports/cell-text';
import {
  agbTextsIn,
  type ArrangementRehearsal,
  type ArrangementTable,
  referencesIn,
  rehearseArrangements,
  sumsOf,
} from '@regiovast/domain/imports/rehearse-arrangements';

export type JudgedArrangements = ArrangementRehearsal & {
  readonly outcome: ArrangementOutcome;
  readonly parties: KnownParties;
};

/**
 * P-2, A-4 · judges a file of arrangements of an insurer against the register as the session sees it, and says what it brings to
 * the budget; writes nothing.
 */
export async function judgeArrangements(
  s: Session,
  file: ArrangementTable,
  insurerId: string,
  today: string,
): Promise<JudgedArrangements> {
  const agbCodes = agbTextsIn(file)
    .map(readAgbCode)
    .flatMap((cell) => ('value' in cell ? [cell.value] : []));
  const parties = await findFiledParties(s, agbCodes, today);
  const references = new Map(
    referencesIn(file).map((reference) => [filedArrangementId(insurerId, reference), reference]),
  );
  const known = await findFiledArrangements(s, insurerId, references);
  const rehearsal = rehearseArrangements(file, { parties: partyFinder(parties), known }, today);
  const years = filedYears(
    rehearsal.accepted,
    await findCeilings(s, insurerId),
    await findYearsOfInsurer(s, insurerId),
    today,
  );
  const isNew = rehearsal.accepted.filter((arrangement) => arrangement.known === null);
  const outcome = { arrangements: rehearsal.counts, ...sumsOf(isNew, today), years };
  return { ...rehearsal, outcome, parties };
}

/**
 * The id of the arrangement that an insurer calls by a reference: the same file again finds the same arrangement, and two who
 * take it over at once make it once. A UUID of its own making (RFC 9562, version 8).
 */
export function filedArrangementId(insurerId: string, reference: string): string {
  const hex = sha256Hex(`arrangement\n${insurerId}\n${reference}`);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) % 4) + 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}
