import type { FindingRow } from '@regiovast/domain/work/finding.views';
import type { TFunction } from 'i18next';
import type { Formatter } from '../../lib/format.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const FACTS = [
  'enrolledPatients',
  'gpFte',
  'owners',
  'owners60Plus',
  'patientStop',
  'placesAvailable',
  'leaseEndOn',
] as const;

/** What was found, in a sentence with its facts as the reader's language writes them. */
export function findingMessage(t: TFunction, format: Formatter, { ruleId, details }: FindingRow): string {
  const facts = Object.entries(details).map(([name, value]): [string, string] => {
    if (value === null) return [name, t('frame.unknown')];
    if (typeof value === 'number') return [name, format.integer(value)];
    if (name === 'facts') return [name, factNames(t, value)];
    return [name, DATE.test(value) ? format.date(value) : value];
  });
  return t(`findings.rules.${ruleId}.message`, { ...Object.fromEntries(facts), defaultValue: '' });
}

const factNames = (t: TFunction, names: string): string =>
  FACTS.filter((name) => names.split(', ').includes(name))
    .map((name) => t(`findings.facts.${name}`))
    .join(', ');
