import { answersFor } from '@regiovast/domain/housing/answer.rules';
import { EXPLAINED_STATES } from '@regiovast/domain/housing/apply-or-explain';
import type { Guidance } from '@regiovast/domain/housing/guidance-cells';
import { HOUSING_STEPS, stepOrder } from '@regiovast/domain/housing/housing-steps';
import { and, type Column, eq, gte, inArray, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { isKeptHousing } from './kept-housing.ts';
import { type Worker, workRow } from './work-row.ts';

/** The guidance that holds, as far as work follows from it. */
export type AskedGuidance = Pick<Guidance, 'validFrom' | 'cells'>;
type Cells = AskedGuidance['cells'];

/** Cells as a table, in one parameter that the database takes apart itself. */
function tableOf({ engine }: Session, cells: Cells): SQL {
  const json = JSON.stringify(
    cells.map(({ code, step, dueDays, cellSha256 }) => [code, stepOrder(step), dueDays, cellSha256]),
  );
  return engine === 'sqlite'
    ? sql`(select value ->> 0 as code, value ->> 1 as step_order, value ->> 2 as due_days, value ->> 3 as sha256
        from json_each(${json})) as asked`
    : sql`(select value ->> 0 as code, cast(value ->> 1 as integer) as step_order,
        cast(value ->> 2 as integer) as due_days, value ->> 3 as sha256
        from json_array_elements(cast(${json} as json))) as asked`;
}

/** The place of a step in the course; the names are the product's own constants. */
const orderOf = (step: Column): SQL =>
  sql`case ${step} ${sql.raw(HOUSING_STEPS.map((name) => `when '${name}' then ${stepOrder(name)}`).join(' '))} end`;

const CODE = sql`asked.code`;
const SHA256 = sql`asked.sha256`;

/**
 * H-2, C-8 · explanations in cases of the worker that wait for the signature of their organisation, counted per case: what
 * another party answered to the guidance as it reads now, by the rule of `counterSignVerdict`.
 */
export function explanationsToSign(s: Session, worker: Worker, { cells }: AskedGuidance) {
  const { housingCases: cases, housingAnswers: answers, organisations } = s.t;
  const { kind, on } = worker.scope;
  return s.q
    .select(
      workRow('housingSign', {
        id: cases.id,
        housingCaseId: cases.id,
        dueOn: sql`min(${answers.expiresOn})`,
        amount: sql`count(*)`,
      }),
    )
    .from(cases)
    .innerJoin(answers, and(eq(answers.housingCaseId, cases.id), isNull(answers.replacedAt)))
    .innerJoin(tableOf(s, cells), and(eq(answers.cell, CODE), eq(answers.cellSha256, SHA256)))
    .leftJoin(organisations, eq(organisations.id, answers.organisationId))
    .where(
      and(
        isKeptHousing(s, worker),
        inArray(answers.state, [...EXPLAINED_STATES]),
        isNull(answers.counterSign),
        gte(answers.expiresOn, on),
        or(isNull(answers.answeredBy), ne(answers.answeredBy, worker.personId)),
        kind === 'insurer'
          ? or(isNull(organisations.kind), ne(organisations.kind, 'insurer'))
          : eq(organisations.kind, 'insurer'),
      ),
    )
    .groupBy(cases.id);
}

/**
 * H-2 · cells of the guidance that the worker's organisation has to answer, or to answer again, counted per case with the first
 * day by which: not answered since the case came to their step, asking something else by now, refused or expired. The rule of
 * `standings`, asked of all cases at once.
 */
export function cellsToAnswer(s: Session, worker: Worker, { cells, validFrom }: AskedGuidance) {
  const { housingCases: cases, housingAnswers: answers, housingMoves: moves } = s.t;
  const { kind, on } = worker.scope;
  const ours = cells.filter(({ party }) => answersFor(kind === 'insurer' ? 'insurer' : 'rho', party));
  if (ours.length === 0) return null;
  const reachedOn = sql<string | null>`(${s.q
    .select({ day: sql`min(${moves.effectiveOn})` })
    .from(moves)
    .where(
      and(
        eq(moves.housingCaseId, cases.id),
        ne(moves.toStep, 'CLOSED'),
        sql`${orderOf(moves.toStep)} >= asked.step_order`,
      ),
    )})`;
  const isOpen = isNull(answers.id);
  const isAgain = ne(answers.cellSha256, SHA256);
  const isExpired = lt(answers.expiresOn, on);
  const dueFrom = sql`case when ${and(isAgain, sql`${reachedOn} < ${validFrom}`)} then ${validFrom} else ${reachedOn} end`;
  return s.q
    .select(
      workRow('housingAnswer', {
        id: cases.id,
        housingCaseId: cases.id,
        dueOn: sql`min(case when ${or(isOpen, isAgain)} then ${daysLater(s, dueFrom)} when ${isExpired} then ${answers.expiresOn} end)`,
        amount: sql`count(*)`,
      }),
    )
    .from(cases)
    .innerJoin(tableOf(s, ours), sql`1 = 1`)
    .leftJoin(
      answers,
      and(eq(answers.housingCaseId, cases.id), eq(answers.cell, CODE), isNull(answers.replacedAt)),
    )
    .where(
      and(
        isKeptHousing(s, worker),
        or(
          and(isOpen, sql`${reachedOn} is not null`),
          isAgain,
          and(
            inArray(answers.state, [...EXPLAINED_STATES]),
            or(isExpired, eq(answers.counterSign, 'REFUSED')),
          ),
        ),
      ),
    )
    .groupBy(cases.id);
}

/** The days of the cell after a day. */
const daysLater = ({ engine }: Session, day: SQL): SQL =>
  engine === 'sqlite'
    ? sql`date(${day}, '+' || asked.due_days || ' days')`
    : sql`to_char(cast(${day} as date) + asked.due_days, 'YYYY-MM-DD')`;
