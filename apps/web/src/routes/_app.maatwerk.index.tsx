import { createFileRoute } from '@tanstack/react-router';
import {
  arrangementListInputOf,
  readArrangementListSearch,
} from '../features/arrangements/arrangement-list-search.ts';
import { ArrangementsPage } from '../features/arrangements/arrangements-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/maatwerk/')({
  validateSearch: readArrangementListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) =>
    queryClient.ensureQueryData(trpc.arrangements.list.queryOptions(arrangementListInputOf(deps))),
  component: ArrangementsPage,
});
