import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import type {
  ArrangementType,
  BeneficiaryKind,
  FollowState,
  LineKind,
  Nature,
  ResultOutcome,
} from '@regiovast/domain/arrangements/arrangement-codes';

/** Words for the codes of tailored arrangements, on every screen of the room. */
export const arrangements = {
  statuses: {
    DRAFT: 'concept',
    PROPOSED: 'ingediend',
    ASSESSED_POSITIVE: 'goedgekeurd',
    ASSESSED_NEGATIVE: 'afgewezen',
    AGREED: 'akkoord RHO',
    CONTRACTED: 'gecontracteerd',
    ACTIVE: 'loopt',
    ENDED: 'beëindigd',
    EVALUATED: 'geëvalueerd',
    WITHDRAWN: 'ingetrokken',
  } satisfies Record<ArrangementStatus, string>,
  types: {
    ZERO_PRACTICE_BRIDGE: 'Vast bedrag per patiënt tijdens opbouw',
    PRACTICE_START_MODULE: 'Module Praktijkstart',
    TAKEOVER_SUPPORT: 'Begeleiding overname',
    PRACTICE_MANAGEMENT: 'Praktijkmanagement',
    SPECIAL_AREA_ALLOWANCE: 'Beschikbaarheid bijzondere gebieden',
    SPECIAL_PERFORMANCE: 'Bijzondere prestatie via de RHO',
    RHO_COORDINATION: 'Inzet RHO voor plan en uitvoering',
    HOUSING_CONTRIBUTION: 'Bijdrage huisvesting',
    EMERGENCY_BRIDGING: 'Noodopvang',
    INNOVATION: 'Vernieuwing van de werkvorm',
    OTHER_TAILORED: 'Overig maatwerk',
  } satisfies Record<ArrangementType, string>,
  natures: {
    INCIDENTAL: 'incidenteel',
    TEMPORARY: 'tijdelijk',
    STRUCTURAL: 'structureel',
  } satisfies Record<Nature, string>,
  beneficiaryKinds: {
    PRACTICE: 'Praktijk',
    RHO: 'RHO',
    STARTING_PRACTICE: 'Startende praktijk',
  } satisfies Record<BeneficiaryKind, string>,
  lineKinds: {
    FIXED: 'vast bedrag',
    PER_PATIENT: 'per ingeschreven patiënt',
    PER_HOUR: 'per uur',
  } satisfies Record<LineKind, string>,
  followStates: {
    UNKNOWN: 'nog niet gelezen',
    INFORMED: 'gelezen',
    FOLLOWS: 'volgt',
    DOES_NOT_FOLLOW: 'volgt niet',
  } satisfies Record<FollowState, string>,
  resultOutcomes: {
    REACHED: 'bereikt',
    PARTLY: 'deels bereikt',
    NOT_REACHED: 'niet bereikt',
  } satisfies Record<ResultOutcome, string>,
} as const;
