import { type Column, type SQL, sql } from 'drizzle-orm';
import type { WorkKind } from '@regiovast/domain/work/work-kinds';
import type { AreaScope } from '../people/area-scope.ts';

/** Who asks what waits for them. */
export type Worker = {
  readonly personId: string;
  /** Their own area; empty for organisations that have none. */
  readonly scope: AreaScope;
  readonly seesImports: boolean;
};

type Value = Column | SQL | null;

/** What one waiting thing says of itself, in the order of the columns. */
type Waiting = {
  readonly id: Column | SQL;
  readonly dueOn?: Value;
  readonly caseId?: Value;
  readonly planId?: Value;
  readonly arrangementId?: Value;
  readonly housingCaseId?: Value;
  readonly title?: Value;
  /** A code: which term, which rule, which kind of file. */
  readonly code?: Value;
  readonly amount?: Value;
};

const text = (value: Value | undefined): SQL => sql`cast(${value ?? null} as text)`;

/** The columns of a source of work; all sources have the same, so that one query lists them all. */
export const workRow = (kind: WorkKind, waiting: Waiting) => ({
  kind: sql<WorkKind>`cast(${kind} as text)`.as('kind'),
  id: text(waiting.id).as('id'),
  dueOn: text(waiting.dueOn).as('due_on'),
  caseId: text(waiting.caseId).as('case_id'),
  planId: text(waiting.planId).as('plan_id'),
  arrangementId: text(waiting.arrangementId).as('arrangement_id'),
  housingCaseId: text(waiting.housingCaseId).as('housing_case_id'),
  title: text(waiting.title).as('title'),
  code: text(waiting.code).as('code'),
  amount: sql`cast(${waiting.amount ?? null} as integer)`.as('amount'),
});
