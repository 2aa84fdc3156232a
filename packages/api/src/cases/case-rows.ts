import type { CaseReader } from '@regiovast/db/cases/case-filters';
import type { FoundCaseRow } from '@regiovast/db/cases/read-cases';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { CaseRow } from '@regiovast/domain/cases/case.views';
import { type TermKind, termStandingOn } from '@regiovast/domain/cases/case-terms';
import type { SignedIn } from '../trpc/deps.ts';

/** Who asks for cases: their area, and themselves for "mine". */
export const readerOf = ({ personId }: SignedIn, scope: AreaScope): CaseReader => ({ scope, personId });

type StoredTerm = {
  readonly termKind: TermKind | null;
  readonly termOn: string | null;
  readonly holdUntil: string | null;
};

/** D-3 · the term of a case as lists show it, standing as it does on the day. */
export function rowTerm({ termKind, termOn, holdUntil }: StoredTerm, on: string): CaseRow['term'] {
  if (termKind === null || termOn === null) return null;
  const standing = termStandingOn(termOn, holdUntil, on);
  return { kind: termKind, on: termOn, standing, holdUntil: standing === 'onHold' ? holdUntil : null };
}

/** A case in a list, the same on the screen and in a file. */
export function toCaseRow(found: FoundCaseRow, on: string): CaseRow {
  const { termKind, termOn, holdUntil, isShared, acknowledgedOn, insurerLeads, ...row } = found;
  const { chainId, chainNumber, chainName, nextActionTitle: title, nextDueOn: dueOn, ...rest } = row;
  return {
    ...rest,
    term: rowTerm({ termKind, termOn, holdUntil }, on),
    sharing: isShared === 0 ? 'notShared' : acknowledgedOn === null ? 'shared' : 'acknowledged',
    lead: insurerLeads === 1 ? 'insurer' : 'rho',
    chain:
      chainId !== null && chainNumber !== null && chainName !== null
        ? { id: chainId, number: chainNumber, name: chainName }
        : null,
    nextAction: title !== null && dueOn !== null ? { title, dueOn } : null,
    nextDueOn: dueOn,
  };
}
