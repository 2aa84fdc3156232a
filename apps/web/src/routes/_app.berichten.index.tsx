import { createFileRoute } from '@tanstack/react-router';
import { NoticesPage } from '../features/work/notices-page.tsx';
import { noticesInputOf, readNoticesSearch } from '../features/work/notices-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/berichten/')({
  validateSearch: readNoticesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => queryClient.ensureQueryData(trpc.work.notices.queryOptions(noticesInputOf(deps))),
  component: NoticesPage,
});
