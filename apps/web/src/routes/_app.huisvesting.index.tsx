import { createFileRoute } from '@tanstack/react-router';
import { housingListInputOf, readHousingListSearch } from '../features/housing/housing-list-search.ts';
import { HousingListPage } from '../features/housing/housing-list-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/huisvesting/')({
  validateSearch: readHousingListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => queryClient.ensureQueryData(trpc.housing.list.queryOptions(housingListInputOf(deps))),
  component: HousingListPage,
});
