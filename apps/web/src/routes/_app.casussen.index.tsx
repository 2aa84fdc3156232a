import { createFileRoute } from '@tanstack/react-router';
import { CaseListPage } from '../features/cases/case-list-page.tsx';
import { listInputOf, readCaseSearch } from '../features/cases/case-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/casussen/')({
  validateSearch: readCaseSearch,
  loaderDeps: ({ search }) => search,
  // The table comes with its page; the other ways of looking ask for themselves, beside their own code.
  loader: ({ deps }) =>
    deps.weergave === undefined
      ? queryClient.ensureQueryData(trpc.cases.list.queryOptions(listInputOf(deps)))
      : null,
  component: CaseListPage,
});
