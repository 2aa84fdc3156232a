import type { ExplanationCategory } from '@regiovast/domain/housing/apply-or-explain';
import type { HousingBottleneck, HousingOutcome } from '@regiovast/domain/housing/housing-codes';

/** What the demo says of housing; every sentence is made up. */
export const HOUSING_PROBLEMS: readonly {
  readonly bottlenecks: readonly HousingBottleneck[];
  readonly problem: string;
}[] = [
  {
    bottlenecks: ['TOO_SMALL', 'NO_ROOM_FOR_STAFF'],
    problem: 'Er is geen kamer voor de praktijkondersteuner; de spreekuren lopen door elkaar.',
  },
  {
    bottlenecks: ['LEASE_ENDS', 'NO_LOCATION'],
    problem: 'De verhuurder zegt de huur op en in de wijk staat niets vergelijkbaars leeg.',
  },
  {
    bottlenecks: ['UNSUITABLE', 'REBUILD_COST'],
    problem: 'Het pand is niet toegankelijk voor rolstoelen; verbouwen kost meer dan de praktijk kan dragen.',
  },
  {
    bottlenecks: ['TOO_EXPENSIVE_RENT'],
    problem: 'De huur gaat bij verlenging zo ver omhoog dat de praktijk haar niet kan opbrengen.',
  },
  {
    bottlenecks: ['ZONING_CONFLICT', 'PERMIT_DELAY'],
    problem: 'Er is een pand, maar het omgevingsplan laat er geen zorg toe en de vergunning duurt lang.',
  },
  {
    bottlenecks: ['TOO_SMALL', 'FINANCING_REFUSED'],
    problem: 'Uitbreiden kan, maar de bank financiert het niet zonder garantie.',
  },
  {
    bottlenecks: ['NEW_BUILD_INFEASIBLE', 'TOO_EXPENSIVE_PURCHASE'],
    problem: 'Nieuwbouw is voorzien, maar de koopprijs per vierkante meter past niet bij een praktijk.',
  },
];

export const INITIATIVE_PROBLEM = 'De nieuwe wijk krijgt woningen, maar in de plannen staat geen huisarts.';
export const INITIATIVES = ['Huisarts in de nieuwe wijk', 'Gezondheidscentrum in voorbereiding'] as const;

export const TEST_REASONS = {
  POSITIVE:
    'De praktijk neemt geen patiënten meer aan omdat er geen spreekkamers zijn; buurpraktijken zijn vol.',
  NEGATIVE: 'De praktijk heeft een patiëntenstop door gebrek aan personeel, niet door gebrek aan ruimte.',
} as const;

export const APPLIED_NOTES = [
  'Gedaan en met partijen besproken.',
  'Afgesproken in het overleg met de gemeente.',
  'Vastgelegd in het verslag van het overleg.',
] as const;

export const EXPLANATIONS: readonly { readonly category: ExplanationCategory; readonly note: string }[] = [
  { category: 'NO_LOCATION', note: 'Er is in deze kern geen geschikt pand; wij zoeken in de kern ernaast.' },
  { category: 'LEGAL', note: 'Het omgevingsplan laat het niet toe; een wijziging is aangevraagd.' },
  { category: 'FINANCIAL', note: 'De kosten wegen niet op tegen wat het oplevert.' },
  { category: 'CAPACITY', note: 'Er is dit jaar niemand die dit kan oppakken.' },
  { category: 'TIMING', note: 'Dit komt aan de orde zodra de bouw begint.' },
  { category: 'DONE_OTHERWISE', note: 'Dit is langs een andere weg geregeld.' },
];
export const EVIDENCE = ['Verslag van het overleg', 'Brief van de gemeente', 'Mail van de eigenaar'] as const;

export const LOCATIONS = [
  'Voormalige bank',
  'Begane grond nieuwbouw',
  'Wijkcentrum',
  'Oud schoolgebouw',
  'Kantoor aan de markt',
  'Uitbreiding achter het pand',
] as const;

/** How cases end, by share; assumed. */
export const OUTCOMES: readonly (readonly [HousingOutcome, number])[] = [
  ['NEW_PREMISES', 30],
  ['EXTENDED', 20],
  ['SHARED_PREMISES', 12],
  ['TEMPORARY_SPACE', 8],
  ['STAYED', 14],
  ['NO_SOLUTION', 8],
  ['WITHDRAWN', 8],
];
