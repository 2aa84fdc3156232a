import { createFileRoute, notFound } from '@tanstack/react-router';
import { RegionPage } from '../features/regions/region-page.tsx';
import { casesIn, practicesIn } from '../features/regions/region-lists.ts';
import { type RegionSearch, readRegionSearch, regionInputOf } from '../features/regions/region-search.ts';
import { isRegionCode } from '../lib/search-params.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/regios/$code')({
  validateSearch: readRegionSearch,
  loaderDeps: ({ search }): RegionSearch => search,
  loader: async ({ params: { code }, deps }) => {
    if (!isRegionCode(code)) throw notFound();
    const [me] = await Promise.all([
      queryClient.ensureQueryData(trpc.people.me.queryOptions()),
      queryClient.ensureQueryData(trpc.regions.get.queryOptions(regionInputOf(code, deps))),
    ]);
    await Promise.all([
      me.actions.includes('practices.list') && queryClient.ensureQueryData(practicesIn(code)),
      me.actions.includes('cases.list') && queryClient.ensureQueryData(casesIn(code)),
    ]);
  },
  component: RegionPage,
});
