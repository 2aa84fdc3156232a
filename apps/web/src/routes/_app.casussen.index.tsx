import { createFileRoute } from '@tanstack/react-router';
import { CaseListPage } from '../features/cases/case-list-page.tsx';
import { listInputOf, readCaseSearch } from '../features/cases/case-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/casussen/')({
  validateSearch: readCaseSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => queryClient.ensureQueryData(trpc.cases.list.queryOptions(listInputOf(deps))),
  component: CaseListPage,
});
