import { createFileRoute } from '@tanstack/react-router';
import { ChainCasePage } from '../features/cases/chain-case-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/casussen/keten/$id')({
  loader: ({ params }) => queryClient.ensureQueryData(trpc.cases.chain.queryOptions({ id: params.id })),
  component: ChainCasePage,
});
