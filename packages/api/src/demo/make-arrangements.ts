import type { ArrangementRow, FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import { centsPerPlaceOf, costComparison } from '@regiovast/domain/arrangements/cost-per-place';
import { quartersOfPeriod } from '@regiovast/domain/arrangements/arrangement-period';
import { wasContracted } from '@regiovast/domain/arrangements/arrangement-statuses';
import type { ComparedArrangement, RegionPressure } from '@regiovast/domain/arrangements/priority-figures';
import type { PurchaseTerms } from '@regiovast/domain/arrangements/purchase-terms';
import { recordNumber } from '@regiovast/domain/kernel/record-number';
import { sumCents } from '@regiovast/domain/kernel/money';
import { contentOf } from '../arrangements/build-content.ts';
import { evaluationOf, settlementOf } from './arrangement-endings.ts';
import { type Links, withFrame } from './arrangement-frame.ts';
import { arrangementDates, type ArrangementDates } from './arrangement-dates.ts';
import { type AmountRow, type LineRow, plannedMoney } from './arrangement-money.ts';
import { type ArrangementPeople, decideRounds, type Rounds } from './arrangement-rounds.ts';
import { type Running, runArrangement } from './arrangement-running.ts';
import type { ArrangementStory } from './arrangement-stories.ts';
import type { Row } from './continuity-plan-content.ts';
import { type DemoCalendar, instantOn } from './demo-calendar.ts';
import type { Prng } from './prng.ts';

/** Where an arrangement lies and who is party to it. */
export type ArrangementPlace = {
  readonly regionName: string;
  readonly insurerName: string;
  readonly rhoName: string;
  readonly municipalityName: string;
  readonly practice: { readonly id: string; readonly name: string } | null;
  readonly people: ArrangementPeople;
  readonly terms: PurchaseTerms;
  readonly pressure: RegionPressure | null;
  /** What of the insurer's other arrangements of the type was approved before. */
  readonly others: readonly ComparedArrangement[];
};

/** An arrangement with everything that hangs on it. */
export type DemoArrangement = {
  readonly story: ArrangementStory;
  readonly row: ArrangementRow;
  /** With the names around it. */
  readonly found: Omit<FoundArrangement, 'ownerName' | 'totalCents'>;
  readonly lines: readonly LineRow[];
  readonly dates: ArrangementDates;
  readonly people: ArrangementPeople;
  readonly rounds: Rounds;
  readonly running: Running;
  readonly settlement: Row<'arrangementPayments'> | null;
  readonly evaluation: Row<'arrangementEvaluations'> | null;
  readonly compared: ComparedArrangement | null;
};

export type LinksOf = (made: {
  readonly startedAt: string;
  readonly rhoId: string;
  readonly practiceId: string | null;
  readonly regionCode: string;
  readonly course: ArrangementRow['course'];
}) => Links;

type Making = { readonly calendar: DemoCalendar; readonly prng: Prng; readonly linksOf: LinksOf };

/** What the manager decided on what did not get further. */
const OUTCOME_OF: Readonly<Partial<Record<ArrangementRow['status'], 'REJECT' | 'RETURN'>>> = {
  ASSESSED_NEGATIVE: 'REJECT',
  DRAFT: 'RETURN',
};

/** So much that the mandate table of every insurer asks for two managers. */
const LARGE = 6;

/** Makes the arrangement of a story at its place, as the use-cases would have left it. */
export function makeArrangement(
  story: ArrangementStory,
  place: ArrangementPlace,
  { calendar, prng, linksOf }: Making,
): DemoArrangement {
  const { text, status } = story;
  const { people, terms } = place;
  const wished = { ...story, quarters: prng.between(...text.quarters) };
  const dates = arrangementDates(wished, { terms, calendar, prng });
  const startedAt = instantOn(dates.startedOn, 0.1);
  const id = prng.idAt(startedAt);
  const number = recordNumber('MW', dates.startedOn.slice(0, 4), sha256Hex(id));
  const quarters = quartersOfPeriod(dates);
  const size = story.isLarge ? LARGE : 1;
  const { lines, amounts } = plannedMoney(
    text.lines,
    { arrangementId: id, createdAt: startedAt, quarters, size },
    prng,
  );
  const isBare = story.isIncomplete && dates.submittedOn === null;
  const places = prng.between(...text.places);
  const practiceId = place.practice?.id ?? null;
  const row = withFrame(
    {
      id,
      number,
      places,
      isBare,
      practiceId,
      ...linksOf({
        startedAt,
        rhoId: people.coordinator.organisationId,
        practiceId,
        regionCode: story.region,
        course: text.course,
      }),
    },
    { story, place, dates, startedAt },
  );
  const found = {
    ...place,
    arrangement: row,
    practiceName: place.practice?.name ?? null,
    housingNumber: null,
  };
  const totalCents = sumCents(amounts.map(({ plannedCents }) => plannedCents));
  const centsPerPlace = centsPerPlaceOf(totalCents, places);
  const outcome = OUTCOME_OF[status] ?? 'APPROVE';
  const rounds =
    dates.submittedOn === null
      ? { versions: [], decisions: [] }
      : decideRounds(
          {
            arrangementId: id,
            content: contentOf(
              found,
              {
                asOf: dates.submittedOn,
                pressure: place.pressure,
                patientsWithoutPlace: null,
                totalCents,
                centsPerPlace,
                comparison: costComparison(centsPerPlace, place.others),
              },
              plannedOf(lines, amounts),
            ),
            dates,
            people,
            terms,
            outcome: dates.decidedOn === null ? null : outcome,
            isSecondRound: story.isSecondRound && status !== 'DRAFT',
          },
          prng,
        );
  const running = wasContracted(status)
    ? runArrangement(
        { id, number, quarters, lines, amounts, dates, places, isOver: dates.endedOn !== null, ...people },
        { calendar, prng },
      )
    : { amounts: [...amounts], payments: [], results: [], realisedAt: [] };
  const settlement = settlementOf(row, dates, running, people, prng);
  const isDecided = dates.decidedOn !== null && outcome === 'APPROVE';
  return {
    story,
    row: {
      ...row,
      proposedVersionId: status === 'DRAFT' ? null : (rounds.versions.at(-1)?.id ?? null),
      offeredAt: isDecided ? lastApprovalAt(rounds) : null,
    },
    found,
    lines,
    dates,
    people,
    rounds,
    running,
    settlement,
    evaluation: evaluationOf(story, row.id, places, { dates, running, people, prng }),
    compared: isDecided && centsPerPlace !== null ? { id, number, centsPerPlace } : null,
  };
}

const lastApprovalAt = ({ decisions }: Rounds): string | null =>
  decisions.findLast(({ kind }) => kind === 'APPROVE')?.decidedAt ?? null;

/** Planned amounts by line, as a version freezes them. */
const plannedOf = (lines: readonly LineRow[], amounts: readonly AmountRow[]) => {
  const cells = Map.groupBy(amounts, ({ lineId }) => lineId);
  return lines.map(({ id, label, kind, unitCents, breakEvenPatients }) => ({
    id,
    label,
    kind,
    unitCents,
    breakEvenPatients,
    amounts: (cells.get(id) ?? []).map(({ quarter, plannedQuantity, plannedCents }) => ({
      quarter,
      quantity: plannedQuantity,
      cents: plannedCents,
    })),
  }));
};
