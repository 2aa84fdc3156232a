import { createFileRoute } from '@tanstack/react-router';
import { readChainSearch } from '../features/practices/chain-search.ts';
import { ChainsPage } from '../features/practices/chains-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/ketens/')({
  validateSearch: readChainSearch,
  loaderDeps: ({ search: { peildatum } }) => ({ peildatum }),
  loader: ({ deps }) =>
    queryClient.ensureQueryData(trpc.practices.chains.queryOptions({ asOf: deps.peildatum })),
  component: ChainsPage,
});
