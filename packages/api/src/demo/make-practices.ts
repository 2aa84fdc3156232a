import type { PracticeIdentity } from '@regiovast/db/practices/practice-register';
import { addDays, daysBetween } from '@regiovast/domain/kernel/calendar-date';
import { type OwnershipForm, practiceSearchKey } from '@regiovast/domain/practices/practice-facts';
import { apportion } from './apportion.ts';
import { NATIONAL_SIZE } from './calibration.ts';
import { type DemoCalendar, instantOn } from './demo-calendar.ts';
import { demoCoordinates } from './practice-coordinates.ts';
import { DEMO_CHAINS, practiceAddress, practiceName, practicePostcode } from './practice-names.ts';
import type { Prng } from './prng.ts';
import type { DemoCountry, DemoMunicipality } from './read-country.ts';
import { rhoAreaOf } from './rho-areas.ts';

/** A practice of the register, before anything was stated of it. */
export type DemoPractice = {
  readonly identity: PracticeIdentity;
  readonly municipality: DemoMunicipality;
  readonly registeredAt: string;
  /** Inhabitants of its municipality per practice there, relative to the country. */
  readonly crowding: number;
};

/**
 * AGB code of the first practice: 01 is the kind (GP), 9 starts a series that is kept for the demo; it holds
 * 100,000 practices.
 */
const FIRST_AGB_NUMBER = 1_900_000;
const AGB_LENGTH = 8;
const DEMO_SERIES_SIZE = 100_000;

/** Shares of ownership forms; assumed, so that owners per practice come near the published total. */
const FORM_SHARES: readonly (readonly [OwnershipForm, number])[] = [
  ['solo', 0.58],
  ['duo', 0.28],
  ['group', 0.09],
  ['chain', 0.02],
  ['rhoRun', 0.01],
  ['other', 0.02],
];

/** Practices over the municipalities in proportion to inhabitants, first over the care-office regions. */
export function makePractices(
  country: DemoCountry,
  calendar: DemoCalendar,
  { prng, scale }: { prng: Prng; scale: number },
): DemoPractice[] {
  const total = Math.round(NATIONAL_SIZE.practices * scale);
  if (total > DEMO_SERIES_SIZE) throw new RangeError(`the demo holds at most ${DEMO_SERIES_SIZE} practices`);
  const places = practicesPerMunicipality(country, total).flatMap(({ municipality, count }) => {
    const crowding = (municipality.inhabitants / count / country.inhabitants) * total;
    const position = prng.next();
    return Array.from({ length: count }, () => ({ municipality, crowding, position }));
  });
  const numbers = prng.shuffled(places.map((_, index) => index));
  const closed = new Set(numbers.slice(0, Math.round(NATIONAL_SIZE.closedPractices * scale)));
  return places.map(({ municipality, crowding, position }, index) => {
    const registeredAt = instantOn(addDays(calendar.firstDay, index % 20), index / places.length);
    const form = prng.weighted(FORM_SHARES);
    const name = practiceName(prng);
    const id = prng.idAt(registeredAt);
    return {
      municipality,
      crowding,
      registeredAt,
      identity: {
        id,
        agbCode: String(FIRST_AGB_NUMBER + (numbers[index] ?? 0)).padStart(AGB_LENGTH, '0'),
        name,
        searchKey: practiceSearchKey(name, municipality.name),
        address: practiceAddress(prng),
        postcode: practicePostcode(prng, municipality.provinceCode, position),
        place: municipality.name,
        municipalityCode: municipality.code,
        ownershipForm: form,
        ownerOrganisation: ownerOrganisationOf(form, municipality, prng),
        closedOn: closed.has(index) ? closingDay(calendar, prng) : null,
        ...demoCoordinates(municipality, id),
      },
    };
  });
}

function practicesPerMunicipality(country: DemoCountry, total: number) {
  const regions = country.careOfficeCodes.map((code) =>
    country.municipalities.filter(({ careOfficeCode }) => careOfficeCode === code),
  );
  const inhabitants = (municipalities: readonly DemoMunicipality[]): number =>
    municipalities.reduce((sum, municipality) => sum + municipality.inhabitants, 0);
  return apportion(total, regions.map(inhabitants), 1).flatMap((seats, index) => {
    const municipalities = regions[index] ?? [];
    const counts = apportion(
      seats,
      municipalities.map((municipality) => municipality.inhabitants),
      1,
    );
    return municipalities
      .map((municipality, at) => ({ municipality, count: counts[at] ?? 0 }))
      .filter(({ count }) => count > 0);
  });
}

function ownerOrganisationOf(form: OwnershipForm, municipality: DemoMunicipality, prng: Prng): string | null {
  if (form === 'chain') return prng.pick(DEMO_CHAINS);
  return form === 'rhoRun' ? rhoAreaOf(municipality).name : null;
}

const DAYS_OPEN_AT_LEAST = 150;
const DAYS_CLOSED_AT_LEAST = 5;

/** A day in the past three years, after some statements were made. */
function closingDay({ firstDay, lastDay }: DemoCalendar, prng: Prng): string {
  const days = daysBetween(firstDay, lastDay) - DAYS_OPEN_AT_LEAST - DAYS_CLOSED_AT_LEAST;
  return addDays(firstDay, DAYS_OPEN_AT_LEAST + prng.below(days));
}
