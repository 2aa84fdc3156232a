import { createFileRoute } from '@tanstack/react-router';
import { ArrangementStartPage } from '../features/arrangements/arrangement-start-page.tsx';
import {
  readArrangementStartSearch,
  startInputOf,
} from '../features/arrangements/arrangement-start-search.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

/** `plan` and `maatregel`, `casus` or `huisvesting`: what the draft will belong to; `regio`: the region is chosen already. */
export const Route = createFileRoute('/_app/maatwerk/nieuw')({
  validateSearch: readArrangementStartSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) =>
    queryClient.ensureQueryData(trpc.arrangements.startOptions.queryOptions(startInputOf(deps))),
  component: ArrangementStartPage,
});
