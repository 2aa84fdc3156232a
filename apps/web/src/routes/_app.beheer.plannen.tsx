import { createFileRoute } from '@tanstack/react-router';
import { PlanReferencePage } from '../features/plans/plan-reference-page.tsx';
import { planReferenceSearchOf } from '../features/plans/plan-reference-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/plannen')({
  validateSearch: planReferenceSearchOf,
  loaderDeps: ({ search: { soort = 'template' } }) => ({ kind: soort }),
  loader: ({ deps: { kind } }) =>
    Promise.all([
      queryClient.ensureQueryData(trpc.plans.reference.queryOptions({ kind })),
      queryClient.ensureQueryData(trpc.plans.reference.queryOptions({ kind: 'template' })),
    ]),
  component: PlanReferenceRoute,
});

function PlanReferenceRoute() {
  const { soort = 'template' } = Route.useSearch();
  return <PlanReferencePage kind={soort} />;
}
