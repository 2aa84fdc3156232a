import type { FindingSubject } from '@regiovast/domain/work/finding-kinds';
import { rulesAbout } from '@regiovast/domain/work/quality-catalogue';
import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { type AreaScope, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/** Who reads: `seesImports` as the rights say it of the imports of their own organisation. */
export type FindingReader = { readonly scope: AreaScope; readonly seesImports: boolean };

/**
 * C-6 · which open findings somebody sees: an RHO those in its area and of its own files; an insurer those of
 * practices where it is preferent and of the cases that were shared with it; the platform all but what is about a
 * case. What tells of a case is seen only by who sees every case of the area.
 */
export function findingIsVisible(s: Session, { scope, seesImports }: FindingReader): SQL | undefined {
  const { q, t } = s;
  const { findings, persons, cases } = t;
  const isOpen = isNull(findings.mendedOn);
  const about = (subject: FindingSubject, withoutCases = false) =>
    inArray(findings.ruleId, rulesAbout(subject, withoutCases));
  const area = inArea(s, findings.municipalityCode, scope);
  switch (scope.kind) {
    case 'everywhere':
      return and(isOpen, or(about('practice', true), about('region'), about('indicator'), about('import')));
    case 'rho': {
      const colleagues = q
        .select({ id: persons.id })
        .from(persons)
        .where(eq(persons.organisationId, scope.organisationId));
      const ofOwnFiles = seesImports
        ? and(about('import'), inArray(findings.ownerId, colleagues))
        : sql`1 = 0`;
      return and(isOpen, or(and(or(about('practice'), about('case')), area), ofOwnFiles));
    }
    case 'insurer': {
      const shared = q.select({ id: cases.id }).from(cases).where(eq(cases.insurerId, scope.organisationId));
      const ofSharedCases = and(about('case'), inArray(findings.subjectId, shared));
      return and(isOpen, area, or(about('practice', true), ofSharedCases));
    }
    default:
      return scope satisfies never;
  }
}
