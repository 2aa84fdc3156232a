import type { Action } from '@regiovast/domain/access/rights';
import { IMPORT_KINDS } from '@regiovast/domain/imports/import-kinds';
import type { QualityRuleId } from '@regiovast/domain/work/quality-catalogue';
import type { WorkKind } from '@regiovast/domain/work/work-kinds';
import { IMPORT_STEPS, WORK_STEPS } from '@regiovast/domain/work/work-steps';
import {
  and,
  count,
  eq,
  gt,
  inArray,
  ne,
  notExists,
  notInArray,
  or,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { arrangementKeeper } from '../arrangements/arrangement-owner.ts';
import { isFileToTakeOver } from '../imports/arrangement-files.ts';
import type { Session } from '../store/store.ts';
import { findingIsVisible } from './finding-scope.ts';
import {
  arrangementsReturned,
  arrangementsToAgree,
  arrangementsToApprove,
  arrangementsToContract,
  arrangementsToEvaluate,
  arrangementsToReview,
  followsToAnswer,
  unansweredArrangementMentions,
} from './work-of-arrangements.ts';
import {
  acceptancesExpiring,
  acceptancesToDecide,
  acuteUnshared,
  ledByInsurer,
  ownActions,
  ownTerms,
  plansToComplete,
  toAcknowledge,
  unansweredMentions,
} from './work-of-cases.ts';
import {
  plansToAssess,
  plansToRevise,
  plansToSign,
  plansToSubmit,
  unansweredPlanMentions,
} from './work-of-plans.ts';
import { type AskedGuidance, cellsToAnswer, explanationsToSign } from './work-of-guidance.ts';
import {
  completionsToMind,
  leasesToMind,
  permitsToMind,
  testsToDecide,
  unansweredHousingMentions,
} from './work-of-housing.ts';
import { type Worker, workRow } from './work-row.ts';

/** What waits is listed up to here, the most pressing first; the counts say how much more there is. */
const MOST_ITEMS = 200;

/** Findings that say what an action or a term on the same list says already. */
const SAID_ALREADY: readonly QualityRuleId[] = ['SIGNAL_LATE', 'ACTION_LONG_OVERDUE'];

/** P-5 · what is contradictory or doubtful in records of the worker, by rule. */
const ownFindings = (s: Session, { personId, scope, seesImports }: Worker) =>
  s.q
    .select(
      workRow('finding', {
        id: s.t.findings.ruleId,
        code: s.t.findings.ruleId,
        amount: sql`count(*)`,
      }),
    )
    .from(s.t.findings)
    .where(
      and(
        findingIsVisible(s, { scope, seesImports }),
        eq(s.t.findings.ownerId, personId),
        eq(s.t.findings.subjectKind, 'case'),
        inArray(s.t.findings.severity, ['error', 'warning']),
        notInArray(s.t.findings.ruleId, [...SAID_ALREADY]),
      ),
    )
    .groupBy(s.t.findings.ruleId);

/**
 * P-2 · the last file of each kind that the worker brought, when it waits for them and something of it is accepted; a file with
 * contracts waits for who did not bring it (C-8).
 */
function ownImports(s: Session, { personId }: Worker, organisationId: string, mayTake: MayTake) {
  const { q, t, engine } = s;
  const { imports } = t;
  const later = alias(imports, 'later_imports');
  const newer = q
    .select({ id: later.id })
    .from(later)
    .where(
      and(
        eq(later.uploadedBy, imports.uploadedBy),
        eq(later.kind, imports.kind),
        // C-1: what somebody brings an insurer tells nothing to the one where they worked before.
        or(ne(imports.kind, 'arrangements'), eq(later.mapping, imports.mapping)),
        gt(later.id, imports.id),
      ),
    );
  const mayDecide = mayTake('arrangements.decide');
  const inReport = (name: 'rows' | 'refused'): SQL =>
    engine === 'sqlite'
      ? sql`json_extract(${imports.report}, ${`$.${name}`})`
      : sql`cast(${imports.report} ->> cast(${name} as text) as integer)`;
  return q
    .select(workRow('import', { id: imports.id, title: imports.fileName, code: imports.kind }))
    .from(imports)
    .where(
      and(
        or(
          and(eq(imports.uploadedBy, personId), ne(imports.kind, 'arrangements')),
          isFileToTakeOver(s, { personId, insurerId: organisationId, mayDecide }),
        ),
        inArray(
          imports.kind,
          IMPORT_KINDS.filter((kind) => mayTake(IMPORT_STEPS[kind])),
        ),
        or(
          eq(imports.state, 'unmapped'),
          and(eq(imports.state, 'rehearsed'), gt(inReport('rows'), inReport('refused'))),
        ),
        notExists(newer),
      ),
    );
}

type MayTake = (step: Action) => boolean;

/** Kinds that are read from rows; the others follow from more than a query says. */
type StoredKind = Exclude<WorkKind, 'quarter' | 'planProgress' | 'arrangementPayment'>;
/** A kind of work with the query of what waits; false: never for this worker. */
type Source = readonly [StoredKind, (() => SQLWrapper | null) | false | null];

export type WorkQuestion = {
  readonly worker: Worker;
  readonly organisationId: string;
  /** What the worker's rights allow: a source of which the step is not theirs is not asked. */
  readonly mayTake: MayTake;
  /** H-2 · what housing cases are asked now; null: the worker answers nothing. */
  readonly guidance: AskedGuidance | null;
  readonly kind?: WorkKind | undefined;
};

/** Everything that waits as one table; null when nothing can wait for such a worker. */
function waiting(s: Session, { worker, organisationId, mayTake, guidance, kind }: WorkQuestion): SQL | null {
  const isInsurer = worker.scope.kind === 'insurer';
  const isRho = worker.scope.kind === 'rho';
  const keeper = arrangementKeeper(worker.personId, organisationId, mayTake);
  const sources: readonly Source[] = [
    ['acuteUnshared', () => acuteUnshared(s, worker)],
    // Who leads, acknowledges and assesses is the insurer; an RHO has its own cases and plans by their owners.
    ['lead', isInsurer && (() => ledByInsurer(s, worker))],
    ['acknowledge', isInsurer && (() => toAcknowledge(s, worker))],
    ['term', () => ownTerms(s, worker)],
    ['action', () => ownActions(s, worker)],
    ['acceptanceToDecide', () => acceptancesToDecide(s, worker)],
    ['acceptanceExpiring', () => acceptancesExpiring(s, worker)],
    ['mention', () => unansweredMentions(s, worker, organisationId)],
    ['mention', mayTake('plans.get') && (() => unansweredPlanMentions(s, worker, organisationId))],
    ['planToAssess', isInsurer && (() => plansToAssess(s, worker, organisationId))],
    ['planToSign', isRho && (() => plansToSign(s, organisationId))],
    ['planToSubmit', isRho && (() => plansToSubmit(s, worker, organisationId))],
    ['planToRevise', isRho && (() => plansToRevise(s, worker, organisationId))],
    [
      'mention',
      mayTake('arrangements.get') && (() => unansweredArrangementMentions(s, worker, organisationId)),
    ],
    ['arrangementToApprove', isInsurer && (() => arrangementsToApprove(s, worker, organisationId))],
    ['arrangementReturned', isInsurer && (() => arrangementsReturned(s, keeper))],
    ['arrangementToAgree', isRho && (() => arrangementsToAgree(s, organisationId))],
    ['arrangementToContract', isInsurer && (() => arrangementsToContract(s, keeper))],
    ['arrangementReview', isInsurer && (() => arrangementsToReview(s, keeper, worker.scope.on))],
    ['arrangementToEvaluate', isInsurer && (() => arrangementsToEvaluate(s, keeper))],
    ['followToAnswer', isInsurer && (() => followsToAnswer(s, organisationId))],
    ['mention', mayTake('housing.get') && (() => unansweredHousingMentions(s, worker, organisationId))],
    ['housingTest', isInsurer && (() => testsToDecide(s, worker))],
    ['housingSign', guidance && (() => explanationsToSign(s, worker, guidance))],
    ['housingAnswer', guidance && (() => cellsToAnswer(s, worker, guidance))],
    ['housingAlarm', isRho && (() => leasesToMind(s, worker))],
    ['housingAlarm', isRho && (() => permitsToMind(s, worker))],
    ['housingAlarm', isRho && (() => completionsToMind(s, worker))],
    ['plan', () => plansToComplete(s, worker)],
    // Seeing that a case is wrong is no use to who may not mend it.
    ['finding', mayTake('cases.movePhase') && (() => ownFindings(s, worker))],
    ['import', () => ownImports(s, worker, organisationId, mayTake)],
  ];
  const asked = sources.flatMap(([source, build]) => {
    const isAsked = build && (kind ?? source) === source && mayTake(WORK_STEPS[source]);
    return (isAsked && build()) || [];
  });
  if (asked.length === 0) return null;
  const parts = asked.map((query, index) => sql`select * from ${query} as ${sql.identifier(`w${index}`)}`);
  return sql`(${sql.join(parts, sql` union all `)}) as waiting`;
}

const column = <Value>(name: string) => sql<Value>`${sql.identifier('waiting')}.${sql.identifier(name)}`;

/** W-1 · what waits for a person, the most pressing first, with the case it is about; one query. */
export async function listWork(s: Session, question: WorkQuestion) {
  const all = waiting(s, question);
  if (!all) return [];
  const { q, t } = s;
  const dueOn = column<string | null>('due_on');
  const arrangementRegions = alias(t.regions, 'arrangement_regions');
  const housingMunicipalities = alias(t.municipalities, 'housing_municipalities');
  return q
    .select({
      kind: column<StoredKind>('kind'),
      id: column<string>('id'),
      dueOn,
      caseId: column<string | null>('case_id'),
      planId: column<string | null>('plan_id'),
      arrangementId: column<string | null>('arrangement_id'),
      housingCaseId: column<string | null>('housing_case_id'),
      title: column<string | null>('title'),
      code: column<string | null>('code'),
      amount: column<number | null>('amount'),
      number: t.cases.number,
      practiceName: t.practices.name,
      municipalityName: t.municipalities.name,
      planNumber: t.continuityPlans.number,
      regionName: t.regions.name,
      arrangementNumber: t.arrangements.number,
      arrangementRegionName: arrangementRegions.name,
      housingNumber: t.housingCases.number,
      housingMunicipalityName: housingMunicipalities.name,
      followPayload: t.followRequests.payload,
    })
    .from(all)
    .leftJoin(t.cases, eq(t.cases.id, column('case_id')))
    .leftJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
    .leftJoin(t.municipalities, eq(t.municipalities.code, t.practices.municipalityCode))
    .leftJoin(t.continuityPlans, eq(t.continuityPlans.id, column('plan_id')))
    .leftJoin(t.regions, eq(t.regions.code, t.continuityPlans.regionCode))
    .leftJoin(t.arrangements, eq(t.arrangements.id, column('arrangement_id')))
    .leftJoin(arrangementRegions, eq(arrangementRegions.code, t.arrangements.regionCode))
    .leftJoin(t.housingCases, eq(t.housingCases.id, column('housing_case_id')))
    .leftJoin(housingMunicipalities, eq(housingMunicipalities.code, t.housingCases.municipalityCode))
    .leftJoin(
      t.followRequests,
      and(eq(t.followRequests.id, column('id')), eq(column('kind'), sql`'followToAnswer'`)),
    )
    .orderBy(sql`${dueOn} is null`, dueOn, column('kind'), column('id'))
    .limit(MOST_ITEMS);
}

/** W-1 · how much waits of each kind, and how much of that is late or due today; one query. */
export async function countWork(s: Session, question: WorkQuestion) {
  const all = waiting(s, question);
  if (!all) return [];
  const { on } = question.worker.scope;
  const dueOn = column<string | null>('due_on');
  return s.q
    .select({
      kind: column<StoredKind>('kind'),
      count: count(),
      pressing: sql<number>`sum(case when ${dueOn} <= ${on} then 1 else 0 end)`.mapWith(Number),
    })
    .from(all)
    .groupBy(column('kind'));
}
