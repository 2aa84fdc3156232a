import { sha256Hex } from '@regiovast/db/audit/append-event';
import type { PlanRow } from '@regiovast/db/plans/read-plans';
import { recordNumber } from '@regiovast/domain/kernel/record-number';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import type { PlanStatus } from '@regiovast/domain/plans/plan-statuses';
import { type DemoCriteria, RETURNED_SECTIONS } from './continuity-plan-assessments.ts';
import { makePlanRows, type PlanRows } from './continuity-plan-content.ts';
import { datesOf, earlierDatesOf, type PlanDates } from './continuity-plan-dates.ts';
import type { DecidedPlan } from './continuity-plan-decisions.ts';
import type { PlanStory } from './continuity-plan-stories.ts';
import { type DemoCalendar, instantOn, laterOf } from './demo-calendar.ts';
import type { Prng } from './prng.ts';
import type { DemoCountry } from './read-country.ts';
import { RHO_AREAS, rhoAreaOf } from './rho-areas.ts';
import type { DemoWorld } from './write-organisations.ts';

export type PlanContext = {
  readonly prng: Prng;
  readonly calendar: DemoCalendar;
  readonly scale: number;
  readonly country: DemoCountry;
  readonly world: DemoWorld;
};

/** A plan with everything the writing of it needs. */
export type DemoContinuityPlan = DecidedPlan & {
  readonly municipalityCodes: readonly string[];
  readonly frozenOn: string;
  readonly isWhole: boolean;
};

/** Below this size of the country no plan has one before it. */
const SCALE_WITH_HISTORY = 0.5;
const YEARS = 3;
/** The period began this long ago at least, so that a plan can be carried out by now. */
const DAYS_INTO_PERIOD = 200;
const DAYS_TO_FREEZE = 5;
const DRAFT_SHARE = 0.55;

type Making = PlanContext & {
  readonly criteria: DemoCriteria;
  readonly templateVersion: number;
  readonly regionNames: ReadonlyMap<string, string>;
};

/** The plan of a story, after the plan before it when there was one. */
export function plansOf(story: PlanStory, making: Making): DemoContinuityPlan[] {
  const { calendar, scale } = making;
  const periodFrom = Number(addDays(calendar.lastDay, -DAYS_INTO_PERIOD).slice(0, 4));
  const dates = datesOf(story.status, making);
  const before = scale >= SCALE_WITH_HISTORY ? story.before : undefined;
  if (!before) return [onePlan(story, { ...making, dates, periodFrom, previous: null })];
  const endedOn =
    before === 'SUPERSEDED' ? (dates.contractedOn ?? dates.startedOn) : addDays(dates.startedOn, -3);
  const earlier = onePlan(
    { ...story, status: before, isSecondRound: false, isOffered: false },
    {
      ...making,
      dates: earlierDatesOf(before, making, endedOn),
      periodFrom: periodFrom - YEARS,
      previous: null,
    },
  );
  return [earlier, onePlan(story, { ...making, dates, periodFrom, previous: earlier })];
}

function onePlan(
  story: PlanStory,
  making: Making & {
    readonly dates: PlanDates;
    readonly periodFrom: number;
    readonly previous: DemoContinuityPlan | null;
  },
): DemoContinuityPlan {
  const { prng, country, world, dates, periodFrom, previous, criteria } = making;
  const periodTo = periodFrom + YEARS - 1;
  const inRegion = country.municipalities.filter(({ careOfficeCode }) => careOfficeCode === story.region);
  const own = inRegion.filter((municipality) => rhoAreaOf(municipality).code === story.area);
  const area = mustFind(RHO_AREAS.find(({ code }) => code === story.area));
  const writer = mustFind(world.coordinatorOf.get(story.area));
  const joining = [story.area, ...(story.partner ? [story.partner] : [])];
  const signers = joining.map((code) => mustFind(world.signerOf.get(code)));
  const regionName = making.regionNames.get(story.region) ?? story.region;
  const startedAt = instantOn(dates.startedOn, 0.2);
  const id = prng.idAt(startedAt);
  const isComplete = story.status !== 'DRAFT' || story.isOffered === true;
  const isSecondRound = story.isSecondRound === true;
  const made = makePlanRows(
    {
      planId: id,
      writerId: writer.id,
      place: {
        rho: area.name,
        region: regionName,
        places: own.length === inRegion.length ? 'alle gemeenten' : `${own.length} gemeenten`,
        years: `${periodFrom} en ${periodTo}`,
      },
      periodFrom,
      periodTo,
      dates,
      share: isComplete ? 1 : DRAFT_SHARE,
      isSecondRound,
      unlocked: story.status === 'REVISION_ASKED' ? RETURNED_SECTIONS : [],
      partners: partnersOf(story, { regionName, world }),
      coreValues: criteria.coreValues,
    },
    prng,
  );
  const rows = previous === null ? made : withLineage(made, previous.rows);
  const isFrozen = isComplete;
  const versionId = isFrozen ? prng.idAt(instantOn(dates.writtenOn, 0.9)) : null;
  const since = sinceOf(story.status, dates);
  return {
    plan: {
      id,
      number: recordNumber('P', dates.startedOn.slice(0, 4), sha256Hex(id)),
      title: `Continuïteitsplan huisartsenzorg ${regionName} ${periodFrom}–${periodTo}`,
      regionCode: story.region,
      rhoId: writer.organisationId,
      periodFrom,
      periodTo,
      status: story.status,
      statusSince: since,
      ownerId: writer.id,
      templateVersion: making.templateVersion,
      contentRevision:
        rows.texts.length + rows.goals.length + rows.measures.length + rows.obligations.length + 3,
      signOffVersionId: versionId,
      releasedVersionId: dates.submittedOn === null ? null : versionId,
      previousPlanId: previous?.plan.id ?? null,
      contractReference: dates.contractedOn === null ? null : `D4-${story.region}-${periodFrom}`,
      contractedOn: dates.contractedOn,
      executionSince: dates.executionSince,
      evaluation: story.status === 'EVALUATED' ? EVALUATION : null,
      createdAt: startedAt,
      createdBy: writer.id,
      updatedAt: laterOf(startedAt, instantOn(since, 0.6)),
      version: 1,
    } satisfies PlanRow,
    rows,
    dates,
    people: {
      writer,
      signers,
      officer: mustFind(world.officerOf.get(story.region)),
      decider: mustFind(world.deciderOf.get(story.region)),
    },
    regionName,
    rhoName: area.name,
    isSecondRound,
    municipalityCodes: own.map(({ code }) => code),
    frozenOn: addDays(dates.startedOn, DAYS_TO_FREEZE),
    isWhole: own.length === inRegion.length,
  };
}

const EVALUATION =
  'De nieuwe praktijk draait en het inschrijfpunt werkt. Opvolging bleef moeilijk; dat staat in het volgende plan voorop.';

/** The RHO itself first; then another RHO of the region, and partners that sign on paper. */
function partnersOf(
  { area, partner }: PlanStory,
  { regionName, world }: { readonly regionName: string; readonly world: DemoWorld },
) {
  const rho = (code: string, task: string) => ({
    kind: 'RHO' as const,
    name: mustFind(RHO_AREAS.find((one) => one.code === code)).name,
    organisationId: mustFind(world.coordinatorOf.get(code)).organisationId,
    task,
  });
  const onPaper = (kind: 'LHV_DEPARTMENT' | 'MUNICIPALITY' | 'PATIENTS', name: string, task: string) => ({
    kind,
    name,
    organisationId: null,
    task,
  });
  return [
    rho(area, 'Stelt het plan op en voert het uit'),
    ...(partner ? [rho(partner, 'Stemt af voor de rest van de regio')] : []),
    onPaper('LHV_DEPARTMENT', `LHV-afdeling ${regionName}`, 'Draagvlak onder huisartsen'),
    onPaper('MUNICIPALITY', `Gemeenten in ${regionName}`, 'Huisvesting en vergunningen'),
    onPaper('PATIENTS', `Klankbordgroep patiënten ${regionName}`, 'Leest en adviseert'),
  ];
}

/** L-5 · what goes on from the plan before it is the same thing: by its course, or the indicator of a goal. */
function withLineage(rows: PlanRows, before: PlanRows): PlanRows {
  const goals = new Map(before.goals.map(({ indicatorCode, lineageId }) => [indicatorCode, lineageId]));
  const measures = new Map(before.measures.map(({ title, lineageId }) => [title, lineageId]));
  const obligations = new Map(before.obligations.map(({ wording, lineageId }) => [wording, lineageId]));
  return {
    ...rows,
    goals: rows.goals.map((row) => ({ ...row, lineageId: goals.get(row.indicatorCode) ?? row.id })),
    measures: rows.measures.map((row) => ({ ...row, lineageId: measures.get(row.title) ?? row.id })),
    obligations: rows.obligations.map((row) => ({
      ...row,
      lineageId: obligations.get(row.wording) ?? row.id,
    })),
  };
}

/** The day on which the plan came into its status. */
function sinceOf(status: PlanStatus, dates: PlanDates): string {
  const days: Readonly<Record<PlanStatus, string | null>> = {
    DRAFT: dates.startedOn,
    SUBMITTED: dates.submittedOn,
    UNDER_ASSESSMENT: dates.assessedFrom,
    REVISION_ASKED: dates.decidedOn,
    POSITIVE: dates.decidedOn,
    NEGATIVE: dates.decidedOn,
    CONTRACTED: dates.contractedOn,
    IN_EXECUTION: dates.executionSince,
    EVALUATED: dates.endedOn,
    SUPERSEDED: dates.endedOn,
  };
  return days[status] ?? dates.startedOn;
}

function mustFind<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a plan of the demo names somebody who is not there');
  return value;
}
