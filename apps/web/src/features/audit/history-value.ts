import type { HistoryValue } from '@regiovast/domain/audit/history.views';
import type { TFunction } from 'i18next';
import type { Formatter } from '../../lib/format.ts';

type Words = {
  readonly t: TFunction;
  readonly format: Formatter;
  /** The label of an item of an emergency plan, or of a cell of the housing guidance, by its code. */
  readonly labelOf: (code: string) => string;
};

/** A period is in years for a plan and in dates for an arrangement. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A value in the reader's words. */
function historyValueText({ kind, value, count, isShielded }: HistoryValue, words: Words): string {
  const { t, format } = words;
  if (kind === 'place') {
    const name = isShielded || value === null ? t('history.shielded') : placeName(t, String(value));
    return count === undefined
      ? name
      : t('history.patientsAt', { place: name, patients: format.integer(count) });
  }
  if (isShielded || value === null) return t('history.shielded');
  const code = String(value);
  switch (kind) {
    case 'text':
      return ISO_DATE.test(code) ? format.date(code) : code;
    case 'person':
    case 'practice':
    case 'organisation':
    case 'municipality':
      return code;
    case 'date':
      return format.date(code);
    case 'quarter':
      return format.quarter(code);
    case 'number':
      return format.number(Number(value));
    case 'yesNo':
      return value === true ? t('history.yes') : t('history.no');
    case 'planItem':
    case 'guidanceCell':
      return words.labelOf(code);
    case 'phase':
    case 'cause':
    case 'reporter':
    case 'ownershipForm':
    case 'patientStop':
    case 'regionType':
      return t(`terms.${kind}.${code}` as 'terms.phase.SIGNAL', { defaultValue: code });
    case 'housingStep':
    case 'housingBottleneck':
    case 'housingOutcome':
    case 'accessTestOutcome':
    case 'accessTestState':
    case 'applyOrExplain':
    case 'counterSign':
    case 'optionState':
    case 'planningStatus':
    case 'tenure':
    case 'premisesCondition':
    case 'arrangementStatus':
    case 'arrangementType':
    case 'nature':
    case 'planStatus':
    case 'planOutcome':
    case 'progressState':
    case 'progressSubject':
    case 'planSection':
    case 'lead':
    case 'termKind':
    case 'acceptance':
    case 'exchangeState':
    case 'course':
    case 'measureState':
    case 'bridgingKind':
    case 'recordTransfer':
    case 'communication':
    case 'changeReason':
      return t(`history.codes.${kind}.${code}` as 'history.codes.lead.rho', { defaultValue: code });
    default:
      return kind satisfies never;
  }
}

/** A place that is no practice of the register goes by its kind. */
const placeName = (t: TFunction, value: string): string =>
  t(`history.codes.place.${value}` as 'history.codes.place.OTHER', { defaultValue: value });

/** Several values of one field, as a list in a sentence. */
export const historyValuesText = (values: readonly HistoryValue[], words: Words): string =>
  values.length === 0
    ? words.t('history.nothing')
    : values.map((value) => historyValueText(value, words)).join(', ');
