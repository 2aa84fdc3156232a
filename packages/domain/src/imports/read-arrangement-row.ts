import { amountOfCell } from '../arrangements/grid.rules.ts';
import type {
  ArrangementType,
  BeneficiaryKind,
  LineKind,
  Nature,
} from '../arrangements/arrangement-codes.ts';
import { ARRANGEMENT_LIMITS } from '../arrangements/arrangement.schemas.ts';
import type { CourseOfAction } from '../cases/courses-of-action.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Cents } from '../kernel/money.ts';
import type { Quarter } from '../kernel/quarter.ts';
import { type CellReader, refuse } from './cell.ts';
import { dateUpTo, readDate } from './cell-date.ts';
import { wholeUpTo } from './cell-number.ts';
import { readAgbCode, textUpTo } from './cell-text.ts';
import { type ArrangementCells, readEuros, readHours, readQuarter } from './arrangement-file-cells.ts';
import { arrangementHeaderOf, type ArrangementFileField } from './arrangement-file-columns.ts';
import {
  readArrangementType,
  readBeneficiaryKind,
  readCourse,
  readLineKind,
  readNature,
} from './arrangement-file-words.ts';

/** What a row says of the arrangement as a whole, before its parties are looked up. */
export type ReadFrame = {
  readonly title: string;
  readonly type: ArrangementType;
  readonly nature: Nature;
  readonly structuralReason: string | null;
  readonly region: string;
  readonly beneficiaryKind: BeneficiaryKind;
  readonly agbCode: string | null;
  readonly startingPractice: string | null;
  readonly rho: string | null;
  readonly course: CourseOfAction;
  readonly resultObligation: string;
  readonly periodFrom: CalendarDate;
  readonly periodTo: CalendarDate;
  readonly reviewOn: CalendarDate | null;
  readonly expectedPlaces: number | null;
  readonly contractReference: string | null;
  readonly contractedOn: CalendarDate | null;
};

/** What a row says of one quarter of one line. */
export type ReadQuarter = {
  readonly line: string;
  readonly kind: LineKind;
  readonly unitCents: Cents | null;
  readonly breakEvenPatients: number | null;
  readonly quarter: Quarter;
  /** Patients, or hundredths of hours; null for a fixed amount. */
  readonly quantity: number | null;
  readonly cents: Cents;
  readonly paidCents: Cents;
};

/** A row of which cell by cell is known what it says; null: a cell of it is refused. */
export type ArrangementRow = {
  readonly number: number;
  readonly cells: ArrangementCells;
  readonly frame: ReadFrame | null;
  readonly amount: ReadQuarter | null;
};

/** Longest reference, so that the one of its payments fits where payments have theirs. */
const REFERENCE_LENGTH = 100;
const LIMITS = ARRANGEMENT_LIMITS;

const atLeastOne: CellReader<number> = (text) => {
  const cell = wholeUpTo(LIMITS.places)(text);
  return 'value' in cell && cell.value === 0
    ? refuse('NUMBER_OUT_OF_RANGE', 'Het omslagpunt is ten minste 1 patiënt.')
    : cell;
};

const titleText: CellReader<string> = (text) =>
  text.length < 3
    ? refuse('VALUE_MISSING', 'De titel telt ten minste drie tekens. Vul hem aan.')
    : textUpTo(LIMITS.title)(text);

export const readReference = textUpTo(REFERENCE_LENGTH);

/** The arrangement of a row; null when a cell of it is refused. @param today calendar date in the Netherlands */
export function readFrame(
  cells: ArrangementCells,
  region: CellReader<string>,
  today: CalendarDate,
): ReadFrame | null {
  const before = cells.refusals.length;
  const { stated, required, note } = cells;
  const frame = {
    title: required('title', titleText),
    type: required('type', readArrangementType),
    nature: required('nature', readNature),
    structuralReason: stated('structuralReason', textUpTo(LIMITS.reason)),
    region: required('region', region),
    beneficiaryKind: required('beneficiaryKind', readBeneficiaryKind),
    agbCode: stated('agbCode', readAgbCode),
    startingPractice: stated('startingPractice', textUpTo(LIMITS.startingPracticeName)),
    rho: stated('rho', textUpTo(LIMITS.reference)),
    course: required('course', readCourse),
    resultObligation: required('resultObligation', textUpTo(LIMITS.resultObligation)),
    periodFrom: required('periodFrom', readDate),
    periodTo: required('periodTo', readDate),
    reviewOn: stated('reviewOn', readDate),
    expectedPlaces: stated('expectedPlaces', wholeUpTo(LIMITS.places)),
    contractReference: stated('contractReference', textUpTo(LIMITS.reference)),
    contractedOn: stated('contractedOn', dateUpTo(today)),
  };
  if (cells.refusals.length > before) return null;
  const ask = (field: ArrangementFileField & keyof ReadFrame, isAsked: boolean, because: string): void => {
    if (isAsked && frame[field] === null)
      note(
        field,
        refuse('VALUE_MISSING', `${arrangementHeaderOf(field)} is verplicht ${because}. Vul een waarde in.`),
      );
  };
  const isContracted = frame.contractReference !== null;
  ask('agbCode', frame.beneficiaryKind === 'PRACTICE', 'bij een praktijk');
  ask('startingPractice', frame.beneficiaryKind === 'STARTING_PRACTICE', 'bij een startende praktijk');
  ask('contractReference', frame.contractedOn !== null, 'bij een contractdatum');
  ask('contractedOn', isContracted, 'bij een contract');
  ask('reviewOn', isContracted, 'bij een contract');
  ask('expectedPlaces', isContracted, 'bij een contract');
  return cells.refusals.length > before ? null : (frame as ReadFrame);
}

/** · the quarter of a row, with what it costs; null when a cell of it is refused. */
export function readQuarterCell(cells: ArrangementCells): ReadQuarter | null {
  const before = cells.refusals.length;
  const { stated, required, note } = cells;
  const line = required('line', textUpTo(LIMITS.lineLabel));
  const kind = required('lineKind', readLineKind);
  const quarter = required('quarter', readQuarter);
  const amount = stated('amount', readEuros);
  const paidCents = stated('paid', readEuros) ?? 0;
  if (kind === null) return null;
  const isPriced = kind !== 'FIXED';
  const unitCents = isPriced ? required('unitPrice', readEuros) : unfit('unitPrice');
  const breakEvenPatients = kind === 'PER_PATIENT' ? required('breakEven', atLeastOne) : unfit('breakEven');
  const readQuantity = kind === 'PER_HOUR' ? readHours : wholeUpTo(LIMITS.places);
  const quantity = isPriced ? required('quantity', readQuantity) : unfit('quantity');
  if (!isPriced && amount === null && cells.refusals.length === before)
    note('amount', refuse('VALUE_MISSING', 'bedrag is verplicht bij een vast bedrag. Vul een waarde in.'));
  if (cells.refusals.length > before || line === null || quarter === null) return null;
  const cents = amountOfCell({ kind, unitCents, breakEvenPatients }, quantity ?? amount ?? 0);
  if (cents === null)
    note(
      'quantity',
      refuse('AMOUNT_INVALID', 'Prijs maal aantal is meer dan 1 miljard euro. Controleer beide.'),
    );
  else if (amount !== null && amount !== cents)
    note('amount', refuse('AMOUNT_DIFFERS', differs(amount, cents)));
  if (cents === null || cells.refusals.length > before) return null;
  return { line, kind, unitCents, breakEvenPatients, quarter, quantity, cents, paidCents };

  function unfit(field: 'unitPrice' | 'breakEven' | 'quantity'): null {
    const found = stated(field, (text) => ({ value: text }));
    if (found !== null) {
      const header = arrangementHeaderOf(field);
      note(field, refuse('LINE_VALUE_UNFIT', `${header} hoort niet bij deze soort regel. Laat de cel leeg.`));
    }
    return null;
  }
}

const euros = (cents: Cents): string => `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`;

const differs = (stated: Cents, computed: Cents): string =>
  `Er staat ${euros(stated)}; prijs maal aantal (tot het omslagpunt) is ${euros(computed)}. Herstel een van de drie.`;
