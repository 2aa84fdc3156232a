import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { searchKey } from '../kernel/search-key.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { type RegionType, WORKING_REGION_TYPE } from './region-types.ts';
import { type SealedQuarter, sealedWithoutReason } from './sealed-past.ts';

/** Which insurer is preferent from a day, to a day or still. */
export type PreferentPeriod = {
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly insurerName: string;
  readonly organisationId: string | null;
};

export type PreferentFacts = {
  readonly regionType: RegionType;
  readonly periods: readonly PreferentPeriod[];
  readonly lastSealed: SealedQuarter | null;
  readonly today: CalendarDate;
};

export type PreferentChange = {
  readonly from: CalendarDate;
  /** Null: from that day nobody is. */
  readonly insurer: Pick<PreferentPeriod, 'insurerName' | 'organisationId'> | null;
  readonly reason: string | null;
};

/** What a change that was decided does: end or remove the period before, then begin the new one. */
export type PreferentPlan = {
  readonly end: { readonly validFrom: CalendarDate; readonly validTo: CalendarDate } | null;
  readonly remove: CalendarDate | null;
};

const holdingOn = (periods: readonly PreferentPeriod[], day: CalendarDate): PreferentPeriod | undefined =>
  periods.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day));

const isSame = (period: PreferentPeriod | undefined, insurer: PreferentChange['insurer']): boolean =>
  period !== undefined &&
  insurer !== null &&
  (insurer.organisationId === null
    ? period.organisationId === null && searchKey(period.insurerName) === searchKey(insurer.insurerName)
    : period.organisationId === insurer.organisationId);

/**
 * Whether the insurer can become preferent from the day on. Preferent insurers belong to working regions: rights
 * follow from them, and two divisions would give two answers. Periods never overlap; one that began in the past is
 * not replaced, it is corrected or followed by the next.
 */
export function decidePreferent(facts: PreferentFacts, change: PreferentChange): Verdict {
  const { from, insurer } = change;
  const holding = holdingOn(facts.periods, from);
  const later = facts.periods.find(({ validFrom }) => validFrom > from);
  return verdictOf(
    violatedIf(facts.regionType !== WORKING_REGION_TYPE, 'REGION_TYPE_WRONG'),
    sealedWithoutReason(facts.lastSealed, from, change.reason),
    later
      ? { code: 'PREFERENT_LATER_KNOWN', details: { name: later.insurerName, from: later.validFrom } }
      : null,
    violatedIf(insurer === null && !holding, 'PREFERENT_NONE', { from }),
    violatedIf(isSame(holding, insurer), 'PREFERENT_UNCHANGED', { from }),
    violatedIf(holding?.validFrom === from && from < facts.today, 'PREFERENT_SAME_DAY', { from }),
  );
}

/** The period that makes way, ended the day before or, when it would hold no day, removed. */
export function planPreferent(
  periods: readonly PreferentPeriod[],
  { from }: Pick<PreferentChange, 'from'>,
): PreferentPlan {
  const holding = holdingOn(periods, from);
  if (!holding) return { end: null, remove: null };
  return holding.validFrom < from
    ? { end: { validFrom: holding.validFrom, validTo: addDays(from, -1) }, remove: null }
    : { end: null, remove: from };
}
