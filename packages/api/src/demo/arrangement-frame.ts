import type { ArrangementRow } from '@regiovast/db/arrangements/read-arrangements';
import { quartersOfPeriod } from '@regiovast/domain/arrangements/arrangement-period';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { firstDayOf, quarterOf } from '@regiovast/domain/kernel/quarter';
import type { ArrangementDates } from './arrangement-dates.ts';
import type { ArrangementPeople } from './arrangement-rounds.ts';
import type { ArrangementStory } from './arrangement-stories.ts';
import { END_REASON, WITHDRAW_REASON } from './arrangement-texts.ts';
import { instantOn } from './demo-calendar.ts';

/** The plan and the case an arrangement serves. */
export type Links = Pick<ArrangementRow, 'planId' | 'planMeasureId' | 'caseId'>;

type Frame = Links & {
  readonly id: string;
  readonly number: string;
  readonly places: number;
  readonly isBare: boolean;
  readonly practiceId: string | null;
};

const DAYS_TO_REVIEW = 30;

/** The row of an arrangement, before it was offered or frozen. */
export function withFrame(
  { places, isBare, ...frame }: Frame,
  made: {
    readonly story: ArrangementStory;
    readonly place: { readonly people: ArrangementPeople; readonly municipalityName: string };
    readonly dates: ArrangementDates;
    readonly startedAt: string;
  },
): ArrangementRow {
  const { story, place, dates, startedAt } = made;
  const { text, status } = story;
  const { officer, coordinator } = place.people;
  const beneficiaryKind = text.beneficiary;
  const isHousing = text.type === 'HOUSING_CONTRIBUTION';
  const since = statusSinceOf(made);
  return {
    ...frame,
    housingCaseId: null,
    practiceId: beneficiaryKind === 'PRACTICE' ? frame.practiceId : null,
    title: text.title.replace('{place}', place.municipalityName),
    insurerId: officer.organisationId,
    rhoId: coordinator.organisationId,
    regionCode: story.region,
    type: text.type,
    fundingBasis: text.fundingBasis,
    nature: text.nature,
    structuralReason: null,
    beneficiaryKind,
    startingPracticeName:
      beneficiaryKind === 'STARTING_PRACTICE' ? `Nieuwe praktijk ${place.municipalityName}` : null,
    course: text.course,
    resultObligation: text.result.replace('{places}', String(places)),
    accessTestOutcome: isHousing ? 'POSITIVE' : null,
    accessTestOn: isHousing ? dates.startedOn : null,
    accessTestReason: isHousing ? 'Het gebrek aan ruimte is de reden dat er niemand bij kan.' : null,
    periodFrom: dates.periodFrom,
    periodTo: dates.periodTo,
    reviewOn: isBare ? null : reviewOf(dates),
    expectedPlaces: isBare ? null : places,
    expectedOn: isBare ? null : dates.periodTo,
    expectedOutcome: isBare ? '' : text.expected,
    whyHere: isBare ? '' : text.whyHere,
    whyMeasure: isBare ? '' : text.whyMeasure,
    status,
    statusSince: since,
    ownerId: officer.id,
    proposedVersionId: null,
    offeredAt: null,
    contractReference: dates.contractedOn === null ? null : `ZV-${frame.number.slice(3)}`,
    contractedOn: dates.contractedOn,
    endedOn: dates.endedOn,
    endReason:
      status === 'WITHDRAWN' ? WITHDRAW_REASON : status === 'ENDED' && story.isEndedEarly ? END_REASON : null,
    copiedFromId: null,
    importId: null,
    createdAt: startedAt,
    createdBy: officer.id,
    updatedAt: instantOn(since > dates.startedOn ? since : dates.startedOn, 0.9),
    version: 1,
  };
}

/** About halfway, a month into a quarter. */
function reviewOf({ periodFrom, periodTo }: ArrangementDates): string {
  const quarters = quartersOfPeriod({ periodFrom, periodTo });
  const middle = quarters[Math.floor((quarters.length - 1) / 2)] ?? quarterOf(periodFrom);
  return addDays(firstDayOf(middle), DAYS_TO_REVIEW);
}

/** The day on which it came into its status. */
function statusSinceOf({ story, dates }: { story: ArrangementStory; dates: ArrangementDates }): string {
  switch (story.status) {
    case 'DRAFT':
      return dates.decidedOn ?? dates.startedOn;
    case 'PROPOSED':
      return dates.submittedOn ?? dates.startedOn;
    case 'ASSESSED_POSITIVE':
    case 'ASSESSED_NEGATIVE':
      return dates.decidedOn ?? dates.startedOn;
    case 'AGREED':
      return dates.agreedOn ?? dates.startedOn;
    case 'CONTRACTED':
      return dates.contractedOn ?? dates.startedOn;
    case 'ACTIVE':
      return dates.periodFrom;
    case 'ENDED':
      return story.isEndedEarly ? (dates.endedOn ?? dates.periodTo) : addDays(dates.periodTo, 1);
    case 'EVALUATED':
      return dates.evaluatedOn ?? dates.periodTo;
    case 'WITHDRAWN':
      return dates.withdrawnOn ?? dates.startedOn;
    default:
      return story.status satisfies never;
  }
}
