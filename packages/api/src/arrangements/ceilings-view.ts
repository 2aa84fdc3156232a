import { listCeilings } from '@regiovast/db/arrangements/budget-ceilings';
import { sumBudgetYears } from '@regiovast/db/arrangements/portfolio';
import type { Session } from '@regiovast/db/store/store';
import { budgetOfParts, usedCentsOf } from '@regiovast/domain/arrangements/budget';
import type { CeilingsView } from '@regiovast/domain/arrangements/ceiling.schemas';
import { capability } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';

/** A-4, C-1 · the ceilings of the reader's own organisation with what is taken of each; two queries. */
export async function ceilingsView(s: Session, actor: SignedIn, today: string): Promise<CeilingsView> {
  const byYear = Map.groupBy(await listCeilings(s, actor.organisationId), ({ year }) => year);
  const taken = await sumBudgetYears(s, actor.organisationId);
  const years = [...new Set([...byYear.keys(), ...taken.map(({ year }) => year)])].sort((a, b) => b - a);
  return {
    insurerName: actor.organisationName,
    today,
    years: years.map((year) => {
      const versions = byYear.get(year) ?? [];
      const [last] = versions;
      const budget = budgetOfParts(
        year,
        last?.ceilingCents ?? null,
        taken.filter((parts) => parts.year === year),
      );
      const { ceilingCents, freeCents } = budget;
      return {
        year,
        latest: last?.version ?? 0,
        ceilingCents,
        usedCents: usedCentsOf(budget),
        freeCents,
        versions,
      };
    }),
    can: { set: capability(actor, 'arrangements.setCeiling') },
  };
}
