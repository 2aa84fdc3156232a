import { createFileRoute } from '@tanstack/react-router';
import { HousingReferencePage } from '../features/housing/housing-reference-page.tsx';
import { housingReferenceSearchOf } from '../features/housing/housing-reference-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/huisvesting')({
  validateSearch: housingReferenceSearchOf,
  loaderDeps: ({ search: { soort = 'guidance' } }) => ({ kind: soort }),
  loader: ({ deps: { kind } }) => queryClient.ensureQueryData(trpc.housing.reference.queryOptions({ kind })),
  component: HousingReferenceRoute,
});

function HousingReferenceRoute() {
  const { soort = 'guidance', pagina = 1 } = Route.useSearch();
  return <HousingReferencePage kind={soort} page={pagina} />;
}
