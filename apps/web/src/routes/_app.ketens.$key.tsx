import { createFileRoute } from '@tanstack/react-router';
import { ChainPage } from '../features/practices/chain-page.tsx';
import { dateIn } from '../lib/search-params.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/ketens/$key')({
  validateSearch: (raw): { peildatum?: string | undefined } => ({ peildatum: dateIn(raw['peildatum']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ params, deps }) =>
    queryClient.ensureQueryData(trpc.practices.chain.queryOptions({ key: params.key, asOf: deps.peildatum })),
  component: ChainPage,
});
