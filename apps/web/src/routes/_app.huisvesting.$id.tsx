import { createFileRoute } from '@tanstack/react-router';
import { HousingPage } from '../features/housing/housing-page.tsx';
import { readHousingPageSearch } from '../features/housing/housing-page-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/huisvesting/$id')({
  validateSearch: readHousingPageSearch,
  loader: ({ params }) =>
    queryClient.ensureQueryData(trpc.housing.get.queryOptions({ housingCaseId: params.id })),
  component: HousingPage,
});
