import { createFileRoute } from '@tanstack/react-router';
import { listInputOf, readPracticeSearch } from '../features/practices/practice-search.ts';
import { PracticesPage } from '../features/practices/practices-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/praktijken/')({
  validateSearch: readPracticeSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => {
    void queryClient.prefetchQuery(trpc.practices.list.queryOptions(listInputOf(deps)));
  },
  component: PracticesPage,
});
