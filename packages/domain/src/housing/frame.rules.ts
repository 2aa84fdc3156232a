import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';

type Whose = { readonly practiceId: string | null };
type Asked = {
  readonly practiceId?: string | undefined;
  readonly initiativeName?: string | undefined;
  readonly municipalityCode?: string | undefined;
};

/**
 * Whose housing it is stays so: a practice is not swapped for another, whose steps and answers these are not. An initiative
 * can be renamed, moved, or become a practice; what becomes a practice is not renamed at the same time.
 */
export const decideWhose = (was: Whose, { practiceId, initiativeName, municipalityCode }: Asked): Verdict =>
  verdictOf(
    violatedIf(
      (was.practiceId !== null && practiceId !== undefined && practiceId !== was.practiceId) ||
        ((was.practiceId !== null || practiceId !== undefined) &&
          (initiativeName !== undefined || municipalityCode !== undefined)),
      'HOUSING_NOT_INITIATIVE',
    ),
  );
