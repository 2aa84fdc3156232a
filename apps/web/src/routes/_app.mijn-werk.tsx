import { createFileRoute } from '@tanstack/react-router';
import { MyWorkPage } from '../features/work/my-work-page.tsx';
import { myWorkInputOf, readMyWorkSearch } from '../features/work/my-work-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/mijn-werk')({
  validateSearch: readMyWorkSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => queryClient.ensureQueryData(trpc.work.mine.queryOptions(myWorkInputOf(deps))),
  component: MyWorkPage,
});
