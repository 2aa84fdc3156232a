import type { CaseFilters } from '@regiovast/domain/cases/case-filters';
import { and, asc, between, eq, or } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { type CaseReader, passesFilters } from './case-filters.ts';

type Span = { readonly from: string; readonly to: string };

/** The cases the reader sees with an expected end, a term or the end of a hold within the days. */
export function findCasesInDays(
  s: Session,
  reader: CaseReader,
  filters: CaseFilters,
  { from, to }: Span,
  most: number,
) {
  const { cases, practices } = s.t;
  return s.q
    .select({
      caseId: cases.id,
      number: cases.number,
      practiceName: practices.name,
      phase: cases.phase,
      expectedEndOn: cases.expectedEndOn,
      termKind: cases.termKind,
      termOn: cases.termOn,
      holdUntil: cases.holdUntil,
    })
    .from(cases)
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .where(
      and(
        passesFilters(s, reader, filters),
        or(
          between(cases.expectedEndOn, from, to),
          between(cases.termOn, from, to),
          between(cases.holdUntil, from, to),
        ),
      ),
    )
    .orderBy(asc(cases.number))
    .limit(most);
}
