import { createFileRoute, notFound } from '@tanstack/react-router';
import { KeptRegionPage } from '../features/regions/admin/kept-region-page.tsx';
import { isRegionCode } from '../lib/search-params.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/regios/$code')({
  loader: ({ params: { code } }) => {
    if (!isRegionCode(code)) throw notFound();
    return queryClient.ensureQueryData(trpc.regions.keptOne.queryOptions({ code }));
  },
  component: KeptRegionRoute,
});

function KeptRegionRoute() {
  const { code } = Route.useParams();
  return <KeptRegionPage code={code} />;
}
