import { createFileRoute } from '@tanstack/react-router';
import { OverviewPage } from '../features/regions/overview-page.tsx';
import { readOverviewSearch, stateOf } from '../features/regions/overview-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/')({
  validateSearch: readOverviewSearch,
  loaderDeps: ({ search }) => ({ regionType: stateOf(search).indeling }),
  loader: ({ deps }) => queryClient.ensureQueryData(trpc.regions.overview.queryOptions(deps)),
  component: OverviewPage,
});
