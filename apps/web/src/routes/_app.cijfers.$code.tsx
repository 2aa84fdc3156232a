import { createFileRoute, notFound } from '@tanstack/react-router';
import { IndicatorPage } from '../features/indicators/indicator-page.tsx';
import {
  indicatorInputOf,
  isIndicatorCode,
  readIndicatorSearch,
} from '../features/indicators/indicator-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/cijfers/$code')({
  validateSearch: readIndicatorSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ params: { code }, deps }) => {
    if (!isIndicatorCode(code)) throw notFound();
    return queryClient.ensureQueryData(trpc.indicators.get.queryOptions(indicatorInputOf(code, deps)));
  },
  component: IndicatorPage,
});
