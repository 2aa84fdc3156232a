import type { HistoryField, HistoryValueKind } from '@regiovast/domain/audit/history-fields';
import type { HOUSING_ACTIONS } from '@regiovast/domain/audit/housing-actions';
import { housing } from './housing.ts';

/** W-5 · what happened to a housing case; an action without a word does not compile. */
export const housingActions = {
  'housing.started': 'Huisvestingscasus begonnen',
  'housing.frameSet': 'Gegevens gewijzigd',
  'housing.shared': 'Gedeeld met de verzekeraar',
  'housing.moved': 'Naar een andere stap',
  'housing.closed': 'Casus gesloten',
  'housing.reopened': 'Casus heropend',
  'housing.accessTestOffered': 'Toegangstoets voorgelegd aan de verzekeraar',
  'housing.accessTestDecided': 'Toegangstoets beoordeeld door de verzekeraar',
  'housing.answered': 'Antwoord gegeven op een stap',
  'housing.counterSigned': 'Uitleg beoordeeld door een andere partij',
  'housing.costsSet': 'Kosten per jaar vastgelegd',
  'housing.optionSet': 'Locatie vastgelegd',
  'housing.optionJudged': 'Locatie gekozen of afgevallen',
  'housing.weightsSet': 'Gewichten voor locaties gewijzigd',
  'housing.linkSent': 'Link gestuurd naar een partij',
  'housing.linkRevoked': 'Link ingetrokken',
  'housing.linkOpened': 'Link geopend door de partij',
  'housing.linkCodeAsked': 'Code gevraagd voor een link',
  'housing.linkCodeWrong': 'Verkeerde code ingevuld bij een link',
  'housing.evidenceAdded': 'Bestand gegeven via een link',
  'housing.evidenceRemoved': 'Bestand bij een link verwijderd',
  'housing.evidenceTaken': 'Bestand bij een antwoord gedownload',
} as const satisfies Readonly<Record<keyof typeof HOUSING_ACTIONS, string>>;

/** Fields that only housing cases have. */
export const housingFields = {
  housingStep: 'Stap',
  housingBottlenecks: 'Knelpunten',
  housingOutcome: 'Uitkomst',
  accessTestOutcome: 'Toegangstoets',
  accessTestState: 'Oordeel van de verzekeraar',
  guidanceCell: 'Onderdeel van de handreiking',
  applyOrExplain: 'Antwoord',
  counterSign: 'Oordeel over de uitleg',
  optionState: 'Stand van de locatie',
  planningStatus: 'Omgevingsplan en vergunning',
  permitExpectedOn: 'Vergunning verwacht op',
  completionOn: 'Klaar op',
  tenure: 'Eigendom of huur',
  premisesCondition: 'Staat van het pand',
  leaseEndsOn: 'Huur eindigt op',
  enrolledAtCompletion: 'Ingeschreven patiënten bij oplevering',
  floorAreaM2: 'Vloeroppervlak (m²)',
  consultingRooms: 'Spreekkamers',
  wantedFloorAreaM2: 'Gewenst vloeroppervlak (m²)',
  wantedConsultingRooms: 'Gewenste spreekkamers',
  wantedYear: 'Gewenst in',
  isOnNeedMap: 'Op de behoeftekaart',
} as const satisfies Readonly<Partial<Record<HistoryField, string>>>;

/** Of a housing case these are something else than of a case or a practice. */
export const housingOwnFields = {
  ownerId: 'Eigenaar van de huisvestingscasus',
  closedOn: 'Gesloten op',
  count: 'Jaren',
} as const satisfies Readonly<Partial<Record<HistoryField, string>>>;

export const housingCodes = {
  housingStep: housing.steps,
  housingBottleneck: housing.bottlenecks,
  housingOutcome: housing.outcomes,
  accessTestOutcome: housing.testOutcomesShort,
  accessTestState: housing.testStates,
  applyOrExplain: housing.applyOrExplain,
  counterSign: housing.counterSigns,
  optionState: housing.optionStates,
  planningStatus: housing.planningStatuses,
  tenure: housing.tenures,
  premisesCondition: housing.conditions,
} as const satisfies Readonly<Partial<Record<HistoryValueKind, Readonly<Record<string, string>>>>>;
