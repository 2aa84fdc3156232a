import type { DiscontinuityCause } from '@regiovast/domain/cases/causes';
import type { RiskPhase } from '@regiovast/domain/cases/phases';

/** How often each cause is the primary one; assumed. Retirement without a successor leads (dossier 5). */
export const CAUSE_WEIGHTS: readonly (readonly [DiscontinuityCause, number])[] = [
  ['RETIREMENT_NO_SUCCESSOR', 26],
  ['STAFF_SHORTAGE', 14],
  ['WORKLOAD', 10],
  ['OWNER_LEAVES_OTHER', 9],
  ['HOUSING_INADEQUATE', 8],
  ['HOUSING_LOSS', 7],
  ['OWNER_UNAVAILABLE', 6],
  ['LOCUM_UNAVAILABLE', 5],
  ['POPULATION_GROWTH', 4],
  ['STAFF_EXODUS', 3],
  ['PARTNERSHIP_CONFLICT', 2],
  ['CHAIN_FAILURE', 1],
  ['BANKRUPTCY', 1],
  ['CONTRACT_TERMINATED', 1],
  ['SUPERVISORY_MEASURE', 1],
  ['ICT_OR_SUPPLIER_FAILURE', 1],
  ['OTHER', 1],
];

export const FIRST_ACTION_TITLES = [
  'Praktijk bellen en situatie vastleggen',
  'Gesprek met praktijkhouder plannen',
  'Cijfers van de praktijk opvragen',
  'Signaal bespreken met de huisartsengroep',
] as const;

export const LATER_ACTION_TITLES = [
  'Overleg met omliggende praktijken over ruimte',
  'Waarneming regelen voor de komende maanden',
  'Overname met mogelijke opvolgers bespreken',
  'Spreiding van patiënten voorbereiden',
  'Overdracht van dossiers voorbereiden',
  'Gemeente vragen naar tijdelijke huisvesting',
  'Brief aan patiënten opstellen',
  'Ondersteuning van de praktijk door praktijkmanagement regelen',
  'Voortgang bespreken met de preferente verzekeraar',
] as const;

/** Why a case moved to a phase. */
export const MOVE_REASONS: Readonly<Record<RiskPhase, readonly string[]>> = {
  SIGNAL: [''],
  WATCH: ['Signaal bevestigd; nog geen einddatum bekend', 'Oorzaak speelt waarschijnlijk binnen twee jaar'],
  THREATENED: ['Einddatum bekend en nog geen oplossing', 'Opvolging afgeketst; einddatum in zicht'],
  ACUTE: ['Zorg stopt binnen enkele weken', 'Waarneming valt weg; overbrugging nodig'],
  BRIDGING: [
    'Patiënten tijdelijk bij praktijken in de buurt',
    'Overbrugging geregeld met omliggende praktijken',
  ],
  RESOLVED: ['Alle patiënten hebben een vaste plek', 'Praktijk gaat voort met een opvolger'],
  CLOSED_NO_RISK: ['Signaal niet bevestigd', 'Praktijk ziet geen risico meer'],
};

/** Guarded texts: about continuity only, without names or anything about health (C-5). */
export const GUARDED_TEXTS = [
  'De praktijk heeft gevraagd om hierover nog niets naar buiten te brengen; eerst wordt met het team gesproken.',
  'Er lopen vertrouwelijke gesprekken over overname. De uitkomst wordt binnen enkele weken verwacht.',
  'De verhuurder heeft laten weten dat de huur mogelijk niet wordt verlengd. Dit is nog niet openbaar.',
  'De samenwerking binnen de praktijk staat onder druk. Beide kanten willen eerst zelf naar een oplossing zoeken.',
  'De bezetting is voor de komende maanden niet rond. De praktijk vraagt om steun bij het vinden van waarneming.',
] as const;
