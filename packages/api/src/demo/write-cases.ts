import { remindOnOf } from '@regiovast/domain/cases/case-actions';
import type { Session } from '@regiovast/db/store/store';
import type { DemoCalendar } from './demo-calendar.ts';
import { planChains } from './demo-chains.ts';
import { inChunks } from './in-chunks.ts';
import { type DemoCase, makeCase } from './make-cases.ts';
import type { StatedPractice } from './make-statements.ts';
import { planCases } from './plan-cases.ts';
import type { Prng } from './prng.ts';
import { rhoAreaOf } from './rho-areas.ts';
import type { DemoWorld } from './write-organisations.ts';

/** Makes the cases in order of logging. */
export function makeCases(
  practices: readonly StatedPractice[],
  context: { calendar: DemoCalendar; prng: Prng; scale: number; world: DemoWorld },
): DemoCase[] {
  const neighboursOf = neighboursAmong(practices);
  const takenNumbers = new Set<string>();
  return planChains(planCases(practices, context), practices).map((plan) =>
    makeCase(plan, takenNumbers, { ...context, neighboursOf }),
  );
}

/** Open practices of the same municipality, or when there are none, of the same RHO area. */
function neighboursAmong(
  practices: readonly StatedPractice[],
): (practice: StatedPractice) => StatedPractice[] {
  const open = practices.filter(({ identity }) => identity.closedOn === null);
  const byMunicipality = Map.groupBy(open, ({ municipality }) => municipality.code);
  const byArea = Map.groupBy(open, ({ municipality }) => rhoAreaOf(municipality).code);
  return (practice) => {
    const isOther = (other: StatedPractice): boolean => other !== practice;
    const near = (byMunicipality.get(practice.municipality.code) ?? []).filter(isOther);
    return near.length > 0 ? near : (byArea.get(rhoAreaOf(practice.municipality).code) ?? []).filter(isOther);
  };
}

/** Writes the cases with what hangs on them. */
export async function writeCases({ q, t }: Session, cases: readonly DemoCase[]): Promise<void> {
  const rowsOf = <Row>(rows: (made: DemoCase) => readonly Row[]): Row[] => cases.flatMap(rows);
  await inChunks(
    rowsOf(({ record }) => [record]),
    (chunk) => q.insert(t.cases).values(chunk),
  );
  await inChunks(
    rowsOf(({ record, secondaryCauses }) => secondaryCauses.map((cause) => ({ caseId: record.id, cause }))),
    (chunk) => q.insert(t.caseCauses).values(chunk),
  );
  await inChunks(
    rowsOf(({ moves }) => moves),
    (chunk) => q.insert(t.caseMoves).values(chunk),
  );
  await inChunks(
    rowsOf(({ placements }) => placements),
    (chunk) => q.insert(t.casePlacements).values(chunk),
  );
  await inChunks(
    rowsOf(({ record, actions, coordinator }) =>
      actions.map(({ id, title, addedAt, dueOn, doneAt }) => ({
        id,
        caseId: record.id,
        title,
        ownerId: coordinator.id,
        dueOn,
        remindOn: remindOnOf(dueOn, addedAt.slice(0, 10)),
        doneOn: doneAt?.slice(0, 10) ?? null,
      })),
    ),
    (chunk) => q.insert(t.caseActions).values(chunk),
  );
  await inChunks(
    rowsOf(({ measures }) => measures),
    (chunk) => q.insert(t.caseMeasures).values(chunk),
  );
  await inChunks(
    rowsOf(({ guardedText }) => (guardedText ? [guardedText] : [])),
    (chunk) => q.insert(t.guardedTexts).values(chunk),
  );
  await inChunks(
    rowsOf(({ acceptance }) => (acceptance ? [acceptance] : [])),
    (chunk) => q.insert(t.riskAcceptances).values(chunk),
  );
}
