import type { SituationFigure } from './plan-situation.ts';
import type { PracticeCounts } from './situation-counts.ts';
import { hiddenPart, isSmall } from './situation-disclosure.ts';
import { own, type Shown, statedSum } from './situation-figure.ts';
import { HOUSING_WORDS, OWN_SOURCES, SUPPLY_WORDS } from './situation-words.ts';

/** Practices, patients, GPs, owners, stops and places of the plan's municipalities. */
export function supplyFigures(counts: PracticeCounts, on: string): SituationFigure[] {
  const drawn = { section: 'IST_SUPPLY', on, source: OWN_SOURCES.practices } as const;
  const all = counts.practices;
  const stops = hiddenStops(counts);
  const aged = hiddenPart(counts.owners60Plus, counts.owners);
  const owners = statedSum(counts.owners, counts.practicesWithOwnerAges, all);
  const shareOf = (stopped: number): number | null =>
    counts.practicesWithKnownStop === 0 ? null : (100 * stopped) / counts.practicesWithKnownStop;
  const rows: [keyof typeof SUPPLY_WORDS, Shown][] = [
    ['practices', { value: all, isHidden: isSmall(all) }],
    ['patients', statedSum(counts.patientsEnrolled, counts.practicesWithPatients, all)],
    ['gpFte', statedSum(counts.gpFte, counts.practicesWithGpFte, all, 1)],
    ['owners', { ...owners, isHidden: owners.isHidden === true || aged.whole }],
    [
      'owners60Plus',
      {
        value: owners.value === null ? null : counts.owners60Plus,
        isHidden: owners.isHidden === true || aged.part,
      },
    ],
    ['stopKnown', { value: counts.practicesWithKnownStop, isHidden: stops.known }],
    ['stopFullShare', { value: shareOf(counts.fullStops), isHidden: stops.shares, digits: 1 }],
    ['stopPartialShare', { value: shareOf(counts.partialStops), isHidden: stops.shares, digits: 1 }],
    ['places', statedSum(counts.placesAvailable, counts.practicesWithPlaces, all)],
  ];
  return rows.map(([name, shown]) => own(drawn, `supply:${name}`, SUPPLY_WORDS[name], shown));
}

/** C-4 · shares with their base are counts: they are shown together or not at all. */
export function hiddenStops({
  practices,
  practicesWithKnownStop: known,
  fullStops,
  partialStops,
}: PracticeCounts) {
  const base = hiddenPart(known, practices);
  const counts = [fullStops, partialStops, known - fullStops - partialStops];
  return { known: base.part, shares: base.part || counts.some(isSmall) };
}

/** Practices of which the housing asks attention; what Regiovast does not keep is unknown. */
export function housingFigures(counts: PracticeCounts, on: string): SituationFigure[] {
  const drawn = { section: 'HOUSING', on, source: OWN_SOURCES.practices } as const;
  return [
    own(drawn, 'housing:leasesEnding', HOUSING_WORDS.leasesEnding, {
      value: counts.practicesWithLease === 0 && counts.practices > 0 ? null : counts.leasesEnding,
      isHidden: hiddenPart(counts.leasesEnding, counts.practicesWithLease).part,
    }),
    own(drawn, 'housing:floorArea', HOUSING_WORDS.floorArea, { value: null }),
  ];
}
