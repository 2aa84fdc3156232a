import { createFileRoute } from '@tanstack/react-router';
import { PlanTemplatePage } from '../features/cases/plan-template-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/noodplan')({
  loader: () => queryClient.ensureQueryData(trpc.cases.planTemplate.queryOptions()),
  component: PlanTemplatePage,
});
