import type { CriterionVerdict } from '@regiovast/domain/plans/plan-codes';
import type { CoreValueCriterion, Criterion } from '@regiovast/domain/plans/plan-reference';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { assessmentItems } from '@regiovast/domain/plans/assessment.rules';
import type { Row } from './continuity-plan-content.ts';
import type { Prng } from './prng.ts';

export type DemoCriteria = {
  readonly criteria: readonly Criterion[];
  readonly criteriaVersion: number;
  readonly coreValues: readonly CoreValueCriterion[];
  readonly coreValuesVersion: number;
};

type Outcome = 'POSITIVE' | 'NEGATIVE' | 'REVISION_ASKED';

/** What must be mended in a plan that is returned. */
export const RETURNED: Readonly<Partial<Record<PlanSection, string>>> = {
  FINANCE:
    'De kosten zijn nog te globaal. Noem per maatregel een bedrag en waaruit het wordt betaald, of zeg wanneer de raming er is.',
  RESULT_OBLIGATION:
    'Twee resultaten zijn niet te tellen. Geef voor elk een aantal, een datum en het bewijs.',
};
export const RETURNED_SECTIONS = Object.keys(RETURNED) as PlanSection[];

export const DECISION_REASONS: Readonly<Record<Outcome, string>> = {
  POSITIVE:
    'Het plan is goed onderbouwd en de maatregelen passen bij de cijfers. De resultaten zijn te volgen. Wij gaan graag met u in gesprek over het contract.',
  NEGATIVE:
    'De keuze voor deze gemeenten volgt niet uit de cijfers en de resultaten zijn niet te tellen. Wij kunnen dit plan niet contracteren. Begin gerust een nieuw plan; wij denken mee.',
  REVISION_ASKED: 'Het plan is op weg. Op twee onderdelen vragen wij een aanvulling voordat wij besluiten.',
};

const REASONS: Readonly<Record<CriterionVerdict, readonly string[]>> = {
  MET: ['Helder beschreven en met cijfers onderbouwd.', 'Voldoet; de planning is haalbaar.'],
  PARTLY: [
    'De richting klopt, de uitwerking kan scherper.',
    'Deels onderbouwd; cijfers over een deel ontbreken.',
  ],
  NOT_MET: ['Volgt niet uit de cijfers in het plan.', 'Niet te tellen en zonder datum.'],
  NOT_APPLICABLE: ['Speelt in dit plan niet.'],
};
const NOTES = ['Intern: bespreken met de regiomanager.', 'Intern: vergelijken met het plan van vorig jaar.'];

/** Assumed: what an insurer finds of a criterion, by how the assessment ends; null: it is under way. */
const VERDICTS: Readonly<Record<Outcome | 'open', readonly (readonly [CriterionVerdict, number])[]>> = {
  POSITIVE: [
    ['MET', 8],
    ['PARTLY', 2],
  ],
  REVISION_ASKED: [
    ['MET', 5],
    ['PARTLY', 4],
    ['NOT_MET', 1],
  ],
  NEGATIVE: [
    ['MET', 2],
    ['PARTLY', 3],
    ['NOT_MET', 5],
  ],
  open: [
    ['MET', 6],
    ['PARTLY', 3],
  ],
};
const SHARE_NOTED = 0.3;
/** How far an assessment that is under way has come. */
const SHARE_MARKED = 0.6;

/** L-4 · what the insurer wrote of each criterion, and of each entrant per core value. */
export function makeMarks(
  asked: {
    readonly assessmentId: string;
    readonly outcome: Outcome | null;
    readonly initiatives: readonly { readonly id: string; readonly kind: Row<'planInitiatives'>['kind'] }[];
    readonly at: string;
    readonly by: string;
  },
  { criteria, coreValues }: DemoCriteria,
  prng: Prng,
): Row<'planAssessmentMarks'>[] {
  const { assessmentId, outcome, initiatives, at, by } = asked;
  const items = assessmentItems(criteria, coreValues, initiatives);
  return items
    .filter((_, index) => outcome !== null || index < items.length * SHARE_MARKED)
    .map(({ criterion, initiativeId }) => {
      const verdict = prng.weighted<CriterionVerdict>(VERDICTS[outcome ?? 'open']);
      return {
        assessmentId,
        criterion: criterion.code,
        initiativeId,
        verdict,
        reason: prng.pick(REASONS[verdict]),
        internalNote: prng.chance(SHARE_NOTED) ? prng.pick(NOTES) : '',
        version: 1,
        updatedAt: at,
        updatedBy: by,
      };
    });
}
