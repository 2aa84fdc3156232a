import { createFileRoute } from '@tanstack/react-router';
import { boundariesQuery } from '../features/regions/boundaries-query.ts';
import { OverviewPage } from '../features/regions/overview-page.tsx';
import { overviewInputOf, readOverviewSearch, stateOf } from '../features/regions/overview-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/')({
  validateSearch: readOverviewSearch,
  loaderDeps: ({ search }) => overviewInputOf(stateOf(search)),
  loader: ({ deps }) => {
    // Asked beside the figures, in the same request; the page does not wait for it.
    void queryClient.prefetchQuery(boundariesQuery(deps.regionType, deps.asOf ?? null));
    return queryClient.ensureQueryData(trpc.regions.overview.queryOptions(deps));
  },
  component: OverviewPage,
});
