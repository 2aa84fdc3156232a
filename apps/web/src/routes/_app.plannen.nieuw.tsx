import { createFileRoute } from '@tanstack/react-router';
import { PlanStartPage } from '../features/plans/plan-start-page.tsx';
import { isRegionCode } from '../lib/search-params.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

/** `regio`: the region is chosen already. */
export const Route = createFileRoute('/_app/plannen/nieuw')({
  validateSearch: ({ regio }): { regio?: string } => ({ ...(isRegionCode(regio) && { regio }) }),
  loader: () => queryClient.ensureQueryData(trpc.plans.regions.queryOptions()),
  component: PlanStartPage,
});
