import type { FactName, FactValue } from '@regiovast/domain/practices/fact-history';
import type { PatientStop, PracticeFacts } from '@regiovast/domain/practices/practice-facts';
import type { TFunction } from 'i18next';
import { terms } from '../../i18n/nl/terms.ts';
import type { Formatter } from '../../lib/format.ts';

/** The facts in the order in which they are shown, with the key of their label. */
export const FACTS = [
  ['enrolledPatients', 'enrolled'],
  ['gpFte', 'fte'],
  ['owners', 'owners'],
  ['owners60Plus', 'owners60'],
  ['patientStop', 'stop'],
  ['placesAvailable', 'places'],
  ['leaseEndOn', 'lease'],
] as const satisfies readonly (readonly [FactName, string])[];

const STOPS = Object.keys(terms.patientStop) as readonly PatientStop[];

/** A value of a fact in words. */
export function valueText(name: FactName, value: FactValue, t: TFunction, format: Formatter): string {
  if (name === 'patientStop') {
    const stop = STOPS.find((known) => known === value) ?? 'unknown';
    return t(`terms.patientStop.${stop}`);
  }
  if (name === 'leaseEndOn') return format.date(String(value));
  if (name !== 'gpFte') return format.integer(Number(value));
  // A tenth is usual; what was stated more exactly is shown so, or a correction would seem to change nothing.
  const fte = Number(value);
  return format.decimal(fte, Number.isInteger(Math.round(fte * 1_000) / 100) ? 1 : 2);
}

/** A fact in words, or null when it was not stated. */
export function factText(
  facts: PracticeFacts,
  name: FactName,
  t: TFunction,
  format: Formatter,
): string | null {
  const value = facts[name];
  return value === null ? null : valueText(name, value, t, format);
}
