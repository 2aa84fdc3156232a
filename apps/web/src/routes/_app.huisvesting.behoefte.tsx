import { createFileRoute } from '@tanstack/react-router';
import { NeedMapPage } from '../features/housing/need-map-page.tsx';
import { needMapInputOf, readNeedMapSearch } from '../features/housing/need-map-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/huisvesting/behoefte')({
  validateSearch: readNeedMapSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => queryClient.ensureQueryData(trpc.housing.needMap.queryOptions(needMapInputOf(deps))),
  component: NeedMapPage,
});
