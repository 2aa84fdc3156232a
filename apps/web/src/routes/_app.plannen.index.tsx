import { createFileRoute } from '@tanstack/react-router';
import { planListInputOf, readPlanListSearch } from '../features/plans/plan-list-search.ts';
import { PlansPage } from '../features/plans/plans-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/plannen/')({
  validateSearch: readPlanListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => queryClient.ensureQueryData(trpc.plans.list.queryOptions(planListInputOf(deps))),
  component: PlansPage,
});
