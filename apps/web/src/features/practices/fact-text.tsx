import type { PracticeFacts } from '@regiovast/domain/practices/practice-facts';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Formatter } from '../../lib/format.ts';

type FactName = keyof PracticeFacts;

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

/** A fact in words, or null when it was not stated. */
export function factText(facts: PracticeFacts, name: FactName, t: TFunction, format: Formatter): ReactNode {
  if (name === 'patientStop') return facts.patientStop && t(`terms.patientStop.${facts.patientStop}`);
  if (name === 'leaseEndOn') return facts.leaseEndOn && format.date(facts.leaseEndOn);
  const value = facts[name];
  if (value === null) return null;
  return name === 'gpFte' ? format.decimal(value, 1) : format.integer(value);
}
