import type { ImportImpact } from '@regiovast/domain/imports/import-impact';

/** P-2 · The regions of which a figure changes, one line each; nothing else changes beside the practices. */
export function importImpactText({ regions }: ImportImpact): string {
  if (regions.length === 0) return 'Geen cijfer van een regio verandert.';
  const lines = regions.map(({ name, practices, patientsEnrolled, score, band }) =>
    [
      `  ${name}:`,
      ...changed('praktijken', practices),
      ...changed('ingeschreven patiënten', patientsEnrolled),
      ...changed('drukscore', score),
      ...changed('klasse', band),
    ].join(' '),
  );
  return [`Cijfers van ${regions.length} regio's veranderen:`, ...lines].join('\n');
}

type Figure = number | string | null;

const changed = (label: string, { before, after }: { before: Figure; after: Figure }): string[] =>
  before === after ? [] : [`${label} ${before ?? 'onbekend'} → ${after ?? 'onbekend'};`];
