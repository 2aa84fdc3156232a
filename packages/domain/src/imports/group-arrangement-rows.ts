import { isArrangementPeriod, LONGEST_PERIOD_QUARTERS } from '../arrangements/arrangement-period.ts';
import { structuralReasonOf } from '../arrangements/frame.rules.ts';
import type { FiledArrangement, FiledFrame } from './arrangement-file.ts';
import type { ArrangementCells } from './arrangement-file-cells.ts';
import { FRAME_FIELDS } from './arrangement-file-columns.ts';
import type { PartyFinder } from './arrangement-file-parties.ts';
import { refuse } from './cell.ts';
import { linesOf, paymentsOf } from './lines-of-rows.ts';
import type { ArrangementRow, ReadFrame } from './read-arrangement-row.ts';

const FIRST_DAY = '2020-01-01';
const LAST_DAY = '2100-12-31';

/**
 * A-1 · one arrangement out of its rows; null when anything of it is refused, which the cells of the rows then say. Every
 * fault of every row is named, not the first alone.
 */
export function arrangementOfRows(
  rows: readonly [ArrangementRow, ...ArrangementRow[]],
  parties: PartyFinder,
): FiledArrangement | null {
  const [first] = rows;
  const { frame } = first;
  const filed = frame && filedFrame(first.cells, frame, parties);
  if (frame) for (const row of rows.slice(1)) noteFrameDifferences(row, first.number, frame);
  const lines = linesOf(rows, frame);
  const payments = paymentsOf(rows, frame !== null && frame.contractReference === null);
  if (rows.some(({ cells }) => cells.refusals.length > 0) || !filed) return null;
  return { frame: filed, lines, payments };
}

function filedFrame(
  { note, refusals }: ArrangementCells,
  { region, agbCode, startingPractice, rho: rhoName, ...frame }: ReadFrame,
  parties: PartyFinder,
): FiledFrame | null {
  const before = refusals.length;
  const isSensible = frame.periodFrom >= FIRST_DAY && frame.periodTo <= LAST_DAY;
  if (!isSensible || !isArrangementPeriod(frame)) {
    const message = `De looptijd van ${frame.periodFrom} tot en met ${frame.periodTo} kan niet: van ligt voor tot, niet voor 2020, en er passen ${LONGEST_PERIOD_QUARTERS} kwartalen in.`;
    note('periodTo', refuse('PERIOD_WRONG', message));
  }
  const isPractice = frame.beneficiaryKind === 'PRACTICE';
  const practice = isPractice ? parties.practice(region, agbCode ?? '') : null;
  if (practice && 'code' in practice) {
    note('agbCode', practice);
    return null;
  }
  const municipalityCode = practice?.value.municipalityCode ?? null;
  const rho = parties.rho({ regionCode: region, municipalityCode }, rhoName);
  if ('code' in rho) note(rhoName === null ? 'region' : 'rho', rho);
  if ('code' in rho || refusals.length > before) return null;
  return {
    ...frame,
    structuralReason: structuralReasonOf(frame.nature, frame.structuralReason),
    regionCode: region,
    practiceId: practice?.value.id ?? null,
    startingPracticeName: frame.beneficiaryKind === 'STARTING_PRACTICE' ? startingPractice : null,
    rhoId: rho.value.id,
  };
}

function noteFrameDifferences({ cells, frame }: ArrangementRow, firstRow: number, first: ReadFrame): void {
  if (!frame) return;
  for (const field of FRAME_FIELDS) {
    if (frame[field] === first[field]) continue;
    const message = `Rij ${firstRow} zegt van deze afspraak iets anders. Maak de kolom in alle rijen van de afspraak gelijk.`;
    cells.note(field, refuse('FRAME_DIFFERS', message));
  }
}
