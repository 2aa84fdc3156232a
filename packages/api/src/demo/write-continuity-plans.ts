import type { Session } from '@regiovast/db/store/store';
import type { Decided } from './continuity-plan-decisions.ts';
import type { Row } from './continuity-plan-content.ts';
import type { DemoContinuityPlan } from './make-continuity-plans.ts';
import { inChunks } from './in-chunks.ts';

type Table =
  | 'continuityPlans'
  | 'planMunicipalities'
  | 'planPartners'
  | 'planSections'
  | 'planSectionTexts'
  | 'planSituations'
  | 'planGoals'
  | 'planMeasures'
  | 'planMeasureSteps'
  | 'planObligations'
  | 'planInitiatives'
  | 'planInitiativeAnswers'
  | 'planVersions'
  | 'planSignatures'
  | 'planAssessments'
  | 'planAssessmentMarks'
  | 'planSectionMessages'
  | 'planProgress';

const insert = <Name extends Table>({ q, t }: Session, name: Name, rows: readonly Row<Name>[]) =>
  inChunks(rows, (chunk) => q.insert(t[name]).values(chunk as never));

/** Writes plans with everything that stands in them; a plan follows the one before it. */
export async function writeContinuityPlans(
  tx: Session,
  plans: readonly DemoContinuityPlan[],
  situations: readonly Row<'planSituations'>[],
): Promise<void> {
  const of = <Value>(pick: (plan: DemoContinuityPlan) => readonly Value[]): Value[] => plans.flatMap(pick);
  await insert(
    tx,
    'continuityPlans',
    of(({ plan }) => [plan]),
  );
  await insert(
    tx,
    'planMunicipalities',
    of(({ plan, municipalityCodes }) =>
      municipalityCodes.map((municipalityCode) => ({ planId: plan.id, municipalityCode })),
    ),
  );
  await insert(
    tx,
    'planPartners',
    of(({ rows }) => rows.partners),
  );
  await insert(
    tx,
    'planSections',
    of(({ rows }) => rows.sections),
  );
  await insert(
    tx,
    'planSectionTexts',
    of(({ rows }) => rows.texts),
  );
  await insert(tx, 'planSituations', situations);
  await insert(
    tx,
    'planGoals',
    of(({ rows }) => rows.goals),
  );
  await insert(
    tx,
    'planMeasures',
    of(({ rows }) => rows.measures),
  );
  await insert(
    tx,
    'planMeasureSteps',
    of(({ rows }) => rows.steps),
  );
  await insert(
    tx,
    'planObligations',
    of(({ rows }) => rows.obligations),
  );
  await insert(
    tx,
    'planInitiatives',
    of(({ rows }) => rows.initiatives),
  );
  await insert(
    tx,
    'planInitiativeAnswers',
    of(({ rows }) => rows.answers),
  );
}

/** Writes what came of them. */
export async function writeDecisions(
  tx: Session,
  decided: readonly Decided[],
  progress: readonly Row<'planProgress'>[],
): Promise<void> {
  const of = <Value>(pick: (one: Decided) => readonly Value[]): Value[] => decided.flatMap(pick);
  await insert(
    tx,
    'planVersions',
    of(({ versions }) => versions),
  );
  await insert(
    tx,
    'planSignatures',
    of(({ signatures }) => signatures),
  );
  await insert(
    tx,
    'planAssessments',
    of(({ assessments }) => assessments),
  );
  await insert(
    tx,
    'planAssessmentMarks',
    of(({ marks }) => marks),
  );
  await insert(
    tx,
    'planSectionMessages',
    of(({ messages }) => messages),
  );
  await insert(tx, 'planProgress', progress);
}
