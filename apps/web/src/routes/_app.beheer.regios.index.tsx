import { createFileRoute } from '@tanstack/react-router';
import { KeptRegionsPage } from '../features/regions/admin/kept-regions-page.tsx';
import { regionAdminSearchOf } from '../features/regions/admin/region-admin-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/regios/')({
  validateSearch: regionAdminSearchOf,
  loaderDeps: ({ search: { soort = 'careOffice' } }) => ({ regionType: soort }),
  loader: ({ deps: { regionType } }) =>
    Promise.all([
      queryClient.ensureQueryData(trpc.regions.kept.queryOptions({ regionType })),
      regionType === 'rhoArea' && queryClient.ensureQueryData(trpc.people.areas.queryOptions()),
    ]),
  component: KeptRegionsRoute,
});

function KeptRegionsRoute() {
  const { soort = 'careOffice' } = Route.useSearch();
  return <KeptRegionsPage type={soort} />;
}
