import type {
  ArrangementType,
  BeneficiaryKind,
  LineKind,
  Nature,
} from '../arrangements/arrangement-codes.ts';
import type { ArrangementStatus } from '../arrangements/arrangement-statuses.ts';
import type { CourseOfAction } from '../cases/courses-of-action.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { addDays } from '../kernel/calendar-date.ts';
import type { Cents } from '../kernel/money.ts';
import { lastDayOf, type Quarter } from '../kernel/quarter.ts';

export type FiledFrame = {
  readonly title: string;
  readonly type: ArrangementType;
  readonly nature: Nature;
  readonly structuralReason: string | null;
  readonly regionCode: string;
  readonly beneficiaryKind: BeneficiaryKind;
  readonly practiceId: string | null;
  readonly startingPracticeName: string | null;
  readonly rhoId: string;
  readonly course: CourseOfAction;
  readonly resultObligation: string;
  readonly periodFrom: CalendarDate;
  readonly periodTo: CalendarDate;
  readonly reviewOn: CalendarDate | null;
  readonly expectedPlaces: number | null;
  /** Null, as its date is: there is no contract, so it comes in as a draft. */
  readonly contractReference: string | null;
  readonly contractedOn: CalendarDate | null;
};
export type FiledLine = {
  readonly label: string;
  readonly kind: LineKind;
  readonly unitCents: Cents | null;
  readonly breakEvenPatients: number | null;
  /** By quarter, in order. */
  readonly amounts: readonly {
    readonly quarter: Quarter;
    readonly quantity: number | null;
    readonly cents: Cents;
  }[];
};
/** What was paid for a quarter; each quarter once, in order, never 0. */
export type FiledPayment = { readonly quarter: Quarter; readonly cents: Cents };

/** One arrangement as a file of existing ones describes it, complete and without contradictions. */
export type FiledArrangement = {
  readonly frame: FiledFrame;
  readonly lines: readonly FiledLine[];
  readonly payments: readonly FiledPayment[];
};

/** Whether two descriptions are the same, whatever the order in which quarters were written. */
export const fingerprintOf = ({ frame, lines, payments }: FiledArrangement): string =>
  canonicalJson({ frame, lines, payments });

export type FiledStanding = {
  readonly status: Extract<ArrangementStatus, 'DRAFT' | 'CONTRACTED' | 'ACTIVE' | 'ENDED'>;
  readonly statusSince: CalendarDate;
  readonly endedOn: CalendarDate | null;
};

const later = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

/** A-5 · where an existing arrangement stands today by its contract and its dates, as the calendar would have brought it. */
export function standingOf(
  { contractedOn, periodFrom, periodTo }: Pick<FiledFrame, 'contractedOn' | 'periodFrom' | 'periodTo'>,
  today: CalendarDate,
): FiledStanding {
  if (contractedOn === null) return { status: 'DRAFT', statusSince: today, endedOn: null };
  if (periodTo < today)
    return { status: 'ENDED', statusSince: later(addDays(periodTo, 1), contractedOn), endedOn: periodTo };
  if (periodFrom <= today)
    return { status: 'ACTIVE', statusSince: later(periodFrom, contractedOn), endedOn: null };
  return { status: 'CONTRACTED', statusSince: contractedOn, endedOn: null };
}

const PAYMENT_PREFIX = 'import';

/** Under which reference the payment of a quarter is written: the same file again finds the same payment. */
export const importedPaymentReference = (reference: string, quarter: Quarter): string =>
  `${PAYMENT_PREFIX} ${reference} ${quarter}`;

/** The file does not say on which day was paid: the last of the quarter, not before the contract and not after today. */
export function importedPaidOn(
  quarter: Quarter,
  contractedOn: CalendarDate,
  today: CalendarDate,
): CalendarDate {
  const asked = later(lastDayOf(quarter), contractedOn);
  return asked > today ? today : asked;
}
