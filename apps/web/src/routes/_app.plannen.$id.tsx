import { createFileRoute } from '@tanstack/react-router';
import { PlanPage } from '../features/plans/plan-page.tsx';
import { readPlanSearch } from '../features/plans/plan-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/plannen/$id')({
  validateSearch: readPlanSearch,
  loader: ({ params }) => queryClient.ensureQueryData(trpc.plans.get.queryOptions({ planId: params.id })),
  component: PlanPage,
});
