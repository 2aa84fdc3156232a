import type {
  ArrangementType,
  BeneficiaryKind,
  LineKind,
  Nature,
} from '../arrangements/arrangement-codes.ts';
import type { CourseOfAction } from '../cases/courses-of-action.ts';
import { searchKey } from '../kernel/search-key.ts';
import { accept, type CellReader, refuse, shortened } from './cell.ts';

/** A word, a code, or one with other signs between its parts: 'per uur', 'PER_HOUR' and 'per-hour' are one. */
const keyOf = (text: string): string => searchKey(text).replace(/[^a-z0-9]+/g, '');

/** Reads a cell that holds a code of the product, or the word that its screens use for it in either language. */
function wordReader<Code extends string>(words: Readonly<Record<Code, readonly string[]>>): CellReader<Code> {
  const entries = Object.entries(words) as [Code, readonly string[]][];
  const codes = new Map(
    entries.flatMap(([code, ofCode]) => [code, ...ofCode].map((word) => [keyOf(word), code] as const)),
  );
  const expected = entries.map(([code, [word]]) => word ?? code).join(', ');
  return (text) => {
    const code = codes.get(keyOf(text));
    if (code !== undefined) return accept(code);
    return refuse(
      'WORD_UNKNOWN',
      `"${shortened(text)}" is hier geen bekende waarde. Neem een van: ${expected}.`,
    );
  };
}

export const readArrangementType = wordReader<ArrangementType>({
  ZERO_PRACTICE_BRIDGE: [
    'Vast bedrag per patiënt tijdens opbouw',
    'Nulpraktijk overbrugging',
    'Fixed amount per patient while building up',
  ],
  PRACTICE_START_MODULE: ['Module Praktijkstart', 'Practice start module'],
  TAKEOVER_SUPPORT: ['Begeleiding overname', 'Takeover support'],
  PRACTICE_MANAGEMENT: ['Praktijkmanagement', 'Practice management'],
  SPECIAL_AREA_ALLOWANCE: ['Beschikbaarheid bijzondere gebieden', 'Availability in special areas'],
  SPECIAL_PERFORMANCE: ['Bijzondere prestatie via de RHO', 'Special performance through the RHO'],
  RHO_COORDINATION: ['Inzet RHO voor plan en uitvoering', 'RHO effort for plan and execution'],
  HOUSING_CONTRIBUTION: ['Bijdrage huisvesting', 'Housing contribution'],
  EMERGENCY_BRIDGING: ['Noodopvang', 'Emergency bridging'],
  INNOVATION: ['Vernieuwing van de werkvorm', 'Innovative way of working'],
  OTHER_TAILORED: ['Overig maatwerk', 'Other tailored arrangement'],
});

export const readNature = wordReader<Nature>({
  INCIDENTAL: ['incidenteel'],
  TEMPORARY: ['tijdelijk'],
  STRUCTURAL: ['structureel'],
});

export const readBeneficiaryKind = wordReader<BeneficiaryKind>({
  PRACTICE: ['praktijk'],
  RHO: ['RHO'],
  STARTING_PRACTICE: ['startende praktijk'],
});

export const readLineKind = wordReader<LineKind>({
  FIXED: ['vast bedrag', 'vast', 'fixed amount'],
  PER_PATIENT: ['per ingeschreven patiënt', 'per patiënt', 'per enrolled patient'],
  PER_HOUR: ['per uur'],
});

export const readCourse = wordReader<CourseOfAction>({
  RECRUIT_OWNER: ['Praktijkhouder werven', 'Recruit a practice owner'],
  RETAIN_OWNER: ['Praktijkhouder behouden', 'Retain the practice owner'],
  SUPPORT_OWNER: ['Praktijkhouder ondersteunen', 'Support the practice owner'],
  PRACTICE_MANAGEMENT: ['Praktijkmanagement'],
  START_ZERO_PRACTICE: ['Nulpraktijk starten', 'Start a practice from zero'],
  TAKEOVER_SUPPORT: ['Overname begeleiden', 'Guide a takeover'],
  EXTEND_PRACTICE: ['Praktijk uitbreiden', 'Extend a practice'],
  NURSERY_PRACTICE: ['Kweekpraktijk'],
  RHO_EMPLOYS_GP: ['RHO neemt tijdelijk in dienst', 'RHO employs temporarily'],
  REGIONAL_TRAINING: ['Regionaal opleiden'],
  MATCHMAKING: ['Stoppers en starters koppelen', 'Match those who stop and those who start'],
  PATIENT_SPREAD: ['Patiënten verdelen over praktijken', 'Spread patients over practices'],
  PATIENT_EXCHANGE: ['Ruilen en inschrijven', 'Exchange and enrol'],
  CARE_MEDIATION: ['Zorgbemiddeling door de verzekeraar', 'Care mediation by the insurer'],
  TEMPORARY_LOCATION: ['Tijdelijke locatie'],
  EMERGENCY_SURGERY: ['Noodspreekuur'],
  ONLINE_BRIDGING: ['Online praktijk als overbrugging', 'Online practice as bridging'],
  TASKFORCE: ['Regionale taskforce', 'Regional task force'],
  DESK: ['Loket of vast aanspreekpunt', 'Desk or fixed contact'],
  HOUSING_SUPPORT: ['Huisvesting oplossen', 'Solve housing'],
  INNOVATIVE_WORKING: ['Innovatieve werkvorm', 'Innovative way of working'],
  DIGITAL_HYBRID: ['Digitale of hybride zorg', 'Digital or hybrid care'],
  PERSONAL_SUPPORT: ['Hulp bij vestiging', 'Help with settling'],
});
