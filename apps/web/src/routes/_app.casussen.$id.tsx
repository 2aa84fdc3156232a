import { createFileRoute } from '@tanstack/react-router';
import { CasePage } from '../features/cases/case-page.tsx';
import { readCaseTab } from '../features/cases/case-tab-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/casussen/$id')({
  validateSearch: readCaseTab,
  loader: ({ params }) => queryClient.ensureQueryData(trpc.cases.get.queryOptions({ caseId: params.id })),
  component: CasePage,
});
